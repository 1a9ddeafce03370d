-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_prescription_refills
  for each row when (new.status not in ('pending'))
  execute function public.vet_check_status('vet_prescription_refills');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_prescription_refills
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > approved', 'pending > denied', 'pending > cancelled', 'approved > pending', 'approved > denied', 'approved > dispensed', 'approved > cancelled', 'denied > pending', 'denied > approved', 'dispensed > cancelled'
    )
  )
  execute function public.vet_check_status('vet_prescription_refills');
--> statement-breakpoint
create or replace function public.vet_fill_prescription_refills_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('pending') then
      new.reviewed_at := nullif(new.reviewed_at, old.reviewed_at);
      new.reviewed_by := nullif(new.reviewed_by, old.reviewed_by);
    end if;
    if old.status in ('denied') then
      new.denial_reason := nullif(new.denial_reason, old.denial_reason);
    end if;
  end if;
  case new.status
    when 'approved' then
      new.reviewed_by := coalesce(nullif(new.reviewed_by, old.reviewed_by), public.vet_acting_veterinarian_of(new.organization_id), new.reviewed_by);
      new.reviewed_at := coalesce(nullif(new.reviewed_at, old.reviewed_at), greatest(now(), new.requested_at));
      if new.reviewed_by is null then
        perform public.vet_refuse_unnamed('vet_prescription_refills', 'prescription refill', 'approved', 'reviewed_by', true);
      end if;
    when 'denied' then
      new.reviewed_by := coalesce(nullif(new.reviewed_by, old.reviewed_by), public.vet_acting_veterinarian_of(new.organization_id), new.reviewed_by);
      if new.reviewed_by is not null then
        new.reviewed_at := coalesce(nullif(new.reviewed_at, old.reviewed_at), greatest(now(), new.requested_at));
      end if;
      if new.denial_reason is null then
        perform public.vet_refuse_unnamed('vet_prescription_refills', 'prescription refill', 'denied', 'denial_reason', false);
      end if;
    when 'dispensed' then
      new.dispensed_by := coalesce(new.dispensed_by, public.vet_acting_staff_of(new.organization_id));
      new.dispensed_at := coalesce(new.dispensed_at, greatest(now(), new.reviewed_at));
      if new.dispensed_by is null then
        perform public.vet_refuse_unnamed('vet_prescription_refills', 'prescription refill', 'dispensed', 'dispensed_by', true);
      end if;
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, greatest(now(), new.requested_at, new.dispensed_at));
      if new.cancellation_reason is null then
        perform public.vet_refuse_unnamed('vet_prescription_refills', 'prescription refill', 'cancelled', 'cancellation_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_prescription_refills_status() is
  'Writes what the state of a prescription refill says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_prescription_refills
  for each row when (new.status in ('approved', 'denied', 'dispensed', 'cancelled'))
  execute function public.vet_fill_prescription_refills_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_prescription_refills
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_prescription_refills_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_prescription_refills
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > approved', 'pending > denied', 'pending > cancelled', 'approved > pending', 'approved > denied', 'approved > dispensed', 'approved > cancelled', 'denied > pending', 'denied > approved', 'dispensed > cancelled'
    )
  )
  execute function public.vet_check_status('vet_prescription_refills');
--> statement-breakpoint
revoke execute on function public.vet_fill_prescription_refills_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_prescription_refills;
--> statement-breakpoint
drop function if exists public.vet_fill_prescription_refills_status();
