-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_appointments
  for each row when (new.status not in ('scheduled', 'confirmed', 'checked_in', 'in_progress'))
  execute function public.vet_check_status('vet_appointments');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_appointments
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'scheduled > confirmed', 'scheduled > checked_in', 'scheduled > in_progress', 'scheduled > cancelled', 'scheduled > no_show', 'confirmed > scheduled', 'confirmed > checked_in', 'confirmed > in_progress', 'confirmed > cancelled', 'confirmed > no_show', 'checked_in > scheduled', 'checked_in > confirmed', 'checked_in > in_progress', 'checked_in > cancelled', 'in_progress > checked_in', 'in_progress > completed', 'in_progress > cancelled', 'cancelled > scheduled', 'cancelled > confirmed', 'no_show > scheduled', 'no_show > confirmed', 'no_show > checked_in', 'no_show > cancelled'
    )
  )
  execute function public.vet_check_status('vet_appointments');
--> statement-breakpoint
create or replace function public.vet_fill_appointments_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('scheduled') then
      new.confirmed_at := nullif(new.confirmed_at, old.confirmed_at);
    end if;
    if new.status in ('scheduled', 'confirmed') then
      new.checked_in_at := nullif(new.checked_in_at, old.checked_in_at);
      new.started_at := nullif(new.started_at, old.started_at);
    end if;
    if new.status in ('checked_in') then
      new.started_at := nullif(new.started_at, old.started_at);
    end if;
    if old.status in ('cancelled') then
      new.cancelled_at := nullif(new.cancelled_at, old.cancelled_at);
      new.cancellation_party := nullif(new.cancellation_party, old.cancellation_party);
      new.cancellation_reason := nullif(new.cancellation_reason, old.cancellation_reason);
    end if;
    if old.status in ('no_show') then
      new.no_show_at := nullif(new.no_show_at, old.no_show_at);
    end if;
  end if;
  case new.status
    when 'confirmed' then
      new.confirmed_at := coalesce(new.confirmed_at, now());
    when 'checked_in' then
      new.checked_in_at := coalesce(new.checked_in_at, now());
    when 'in_progress' then
      new.started_at := coalesce(new.started_at, greatest(now(), new.checked_in_at));
    when 'completed' then
      new.completed_at := coalesce(new.completed_at, greatest(now(), new.started_at));
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, now());
      if new.cancellation_reason is null then
        perform public.vet_refuse_unnamed('vet_appointments', 'appointment', 'cancelled', 'cancellation_reason', false);
      end if;
    when 'no_show' then
      new.no_show_at := coalesce(new.no_show_at, now());
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_appointments_status() is
  'Writes what the state of an appointment says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_appointments
  for each row when (new.status in ('confirmed', 'checked_in', 'in_progress', 'completed', 'cancelled', 'no_show'))
  execute function public.vet_fill_appointments_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_appointments
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_appointments_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_appointments
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'scheduled > confirmed', 'scheduled > checked_in', 'scheduled > in_progress', 'scheduled > cancelled', 'scheduled > no_show', 'confirmed > scheduled', 'confirmed > checked_in', 'confirmed > in_progress', 'confirmed > cancelled', 'confirmed > no_show', 'checked_in > scheduled', 'checked_in > confirmed', 'checked_in > in_progress', 'checked_in > cancelled', 'in_progress > checked_in', 'in_progress > completed', 'in_progress > cancelled', 'cancelled > scheduled', 'cancelled > confirmed', 'no_show > scheduled', 'no_show > confirmed', 'no_show > checked_in', 'no_show > cancelled'
    )
  )
  execute function public.vet_check_status('vet_appointments');
--> statement-breakpoint
revoke execute on function public.vet_fill_appointments_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_appointments;
--> statement-breakpoint
drop function if exists public.vet_fill_appointments_status();
