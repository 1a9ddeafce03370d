-- The end of a life: the status and the time of death go together, and nothing is booked for an animal that is dead.
create or replace function public.vet_check_patient_life() returns trigger
language plpgsql
as $function$
begin
  if new.status = 'deceased' then
    new.deceased_at := coalesce(new.deceased_at, now());
  elsif tg_op = 'UPDATE' and old.status = 'deceased' and new.deceased_at is not distinct from old.deceased_at then
    -- Recorded by mistake.
    new.deceased_at := null;
  end if;
  if new.deceased_at > now() + interval '5 minutes' then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_patients', column = 'deceased_at',
      constraint = 'vet_patients_deceased_at_past',
      message = 'a death is recorded after it happened',
      hint = 'Give the time of death.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_patient_life() is 'Gives a death its time, and takes it back with a mistaken status.';
--> statement-breakpoint
create or replace trigger vet_check_patient_life
  before insert or update of status, deceased_at on public.vet_patients
  for each row execute function public.vet_check_patient_life();
--> statement-breakpoint
-- A talk with the owner about the animal may still be booked (consultation); records, necropsies and invoices need no
-- booking. The trigger holds the condition: what lies ahead and is not called off.
create or replace function public.vet_check_patient_alive() returns trigger
language plpgsql
as $function$
declare
  deceased_at timestamptz;
begin
  select p.deceased_at into deceased_at
  from public.vet_patients p
  where p.organization_id = new.organization_id and p.id = new.patient_id;
  if deceased_at is not null and not (
    tg_op = 'UPDATE' and public.vet_patient_moves(new.organization_id, old.patient_id, new.patient_id)
  ) then
    raise exception using
      errcode = 'VP012', schema = 'public', table = tg_table_name, column = 'patient_id',
      constraint = tg_table_name || '_patient_alive',
      message = format('the animal died on %s', deceased_at::date),
      hint = 'Correct the status of the patient if this is a mistake.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_patient_alive() is 'Refuses to plan anything for an animal that is dead.';
--> statement-breakpoint
create or replace trigger vet_check_patient_alive
  before insert or update of patient_id, scheduled_at, status on public.vet_appointments
  for each row when (
    new.status in ('scheduled', 'confirmed') and new.scheduled_at > now() and new.type <> 'consultation'
  )
  execute function public.vet_check_patient_alive();
--> statement-breakpoint
create or replace trigger vet_check_patient_alive
  before insert or update of patient_id, status on public.vet_waitlist_entries
  for each row when (new.status in ('waiting', 'offered'))
  execute function public.vet_check_patient_alive();
--> statement-breakpoint
revoke execute on function public.vet_check_patient_life(), public.vet_check_patient_alive() from public;
-- vet-plan: down
drop trigger if exists vet_check_patient_alive on public.vet_waitlist_entries;
--> statement-breakpoint
drop trigger if exists vet_check_patient_alive on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_check_patient_life on public.vet_patients;
--> statement-breakpoint
drop function if exists public.vet_check_patient_alive();
--> statement-breakpoint
drop function if exists public.vet_check_patient_life();
