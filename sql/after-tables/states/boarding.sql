-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_boarding_reservations
  for each row when (new.status not in ('reserved', 'checked_in'))
  execute function public.vet_check_status('vet_boarding_reservations');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_boarding_reservations
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'reserved > checked_in', 'reserved > cancelled', 'checked_in > reserved', 'checked_in > checked_out', 'checked_out > checked_in', 'cancelled > reserved', 'cancelled > checked_in'
    )
  )
  execute function public.vet_check_status('vet_boarding_reservations');
--> statement-breakpoint
create or replace function public.vet_fill_boarding_reservations_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('reserved') then
      new.actual_check_in_at := nullif(new.actual_check_in_at, old.actual_check_in_at);
      new.checked_in_by := nullif(new.checked_in_by, old.checked_in_by);
      new.check_in_weight_kg := nullif(new.check_in_weight_kg, old.check_in_weight_kg);
    end if;
    if old.status in ('checked_out') then
      new.actual_check_out_at := nullif(new.actual_check_out_at, old.actual_check_out_at);
      new.checked_out_by := nullif(new.checked_out_by, old.checked_out_by);
      new.check_out_weight_kg := nullif(new.check_out_weight_kg, old.check_out_weight_kg);
    end if;
    if old.status in ('cancelled') then
      new.cancelled_at := nullif(new.cancelled_at, old.cancelled_at);
      new.cancellation_reason := nullif(new.cancellation_reason, old.cancellation_reason);
      new.is_no_show := new.is_no_show and not old.is_no_show;
    end if;
  end if;
  case new.status
    when 'checked_in' then
      new.checked_in_by := coalesce(new.checked_in_by, public.vet_acting_user_of(new.organization_id));
      new.actual_check_in_at := coalesce(new.actual_check_in_at, now());
    when 'checked_out' then
      new.checked_out_by := coalesce(new.checked_out_by, public.vet_acting_user_of(new.organization_id));
      new.actual_check_out_at := coalesce(new.actual_check_out_at, greatest(now(), new.actual_check_in_at));
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, now());
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_boarding_reservations_status() is
  'Writes what the state of a boarding reservation says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_boarding_reservations
  for each row when (new.status in ('checked_in', 'checked_out', 'cancelled'))
  execute function public.vet_fill_boarding_reservations_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_boarding_reservations
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_boarding_reservations_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_boarding_reservations
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'reserved > checked_in', 'reserved > cancelled', 'checked_in > reserved', 'checked_in > checked_out', 'checked_out > checked_in', 'cancelled > reserved', 'cancelled > checked_in'
    )
  )
  execute function public.vet_check_status('vet_boarding_reservations');
--> statement-breakpoint
revoke execute on function public.vet_fill_boarding_reservations_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_boarding_reservations;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_boarding_reservations;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_boarding_reservations;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_boarding_reservations;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_boarding_reservations;
--> statement-breakpoint
drop function if exists public.vet_fill_boarding_reservations_status();
