-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_prescriptions
  for each row when (new.status not in ('active'))
  execute function public.vet_check_status('vet_prescriptions');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_prescriptions
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'active > completed', 'active > discontinued', 'active > expired', 'active > cancelled', 'completed > active', 'completed > discontinued', 'completed > expired', 'discontinued > active'
    )
  )
  execute function public.vet_check_status('vet_prescriptions');
--> statement-breakpoint
create or replace function public.vet_fill_prescriptions_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if old.status in ('discontinued') then
      new.discontinued_at := nullif(new.discontinued_at, old.discontinued_at);
      new.discontinued_by := nullif(new.discontinued_by, old.discontinued_by);
      new.discontinued_reason := nullif(new.discontinued_reason, old.discontinued_reason);
    end if;
  end if;
  case new.status
    when 'discontinued' then
      new.discontinued_by := coalesce(new.discontinued_by, public.vet_acting_user_of(new.organization_id));
      new.discontinued_at := coalesce(new.discontinued_at, greatest(now(), new.issued_at));
      if new.discontinued_by is null then
        perform public.vet_refuse_unnamed('vet_prescriptions', 'prescription', 'discontinued', 'discontinued_by', true);
      end if;
      if new.discontinued_reason is null then
        perform public.vet_refuse_unnamed('vet_prescriptions', 'prescription', 'discontinued', 'discontinued_reason', false);
      end if;
    when 'cancelled' then
      new.discontinued_by := coalesce(new.discontinued_by, public.vet_acting_user_of(new.organization_id));
      new.discontinued_at := coalesce(new.discontinued_at, greatest(now(), new.issued_at));
      if new.discontinued_by is null then
        perform public.vet_refuse_unnamed('vet_prescriptions', 'prescription', 'cancelled', 'discontinued_by', true);
      end if;
      if new.discontinued_reason is null then
        perform public.vet_refuse_unnamed('vet_prescriptions', 'prescription', 'cancelled', 'discontinued_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_prescriptions_status() is
  'Writes what the state of a prescription says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_prescriptions
  for each row when (new.status in ('discontinued', 'cancelled'))
  execute function public.vet_fill_prescriptions_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_prescriptions
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_prescriptions_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_prescriptions
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'active > completed', 'active > discontinued', 'active > expired', 'active > cancelled', 'completed > active', 'completed > discontinued', 'completed > expired', 'discontinued > active'
    )
  )
  execute function public.vet_check_status('vet_prescriptions');
--> statement-breakpoint
revoke execute on function public.vet_fill_prescriptions_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_fill_prescriptions_status();
