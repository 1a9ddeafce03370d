-- vet_appointment_resources holds every claim of an appointment on people, rooms and machines, so that one constraint
-- sees them all: an appointment's own veterinarian and room are claims too, written and kept here.
create or replace function public.vet_fill_appointment_claim() returns trigger
language plpgsql
as $function$
begin
  -- Waits for whoever else moves the appointment.
  select a.scheduled_at, a.scheduled_end_at, not a.is_overbooked and a.status not in ('cancelled', 'no_show')
  into new.scheduled_at, new.scheduled_end_at, new.is_blocking
  from public.vet_appointments a
  where a.organization_id = new.organization_id and a.id = new.appointment_id
  for share;
  -- Depth 1 is a statement of a client; only the trigger of the appointment says which claims are its own.
  if pg_catalog.pg_trigger_depth() = 1 then
    new.is_own := tg_op = 'UPDATE' and old.is_own;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_appointment_claim() is 'Gives a claim the time of its appointment, whatever the client sends.';
--> statement-breakpoint
create or replace trigger vet_fill_appointment_claim
  before insert or update on public.vet_appointment_resources
  for each row execute function public.vet_fill_appointment_claim();
--> statement-breakpoint
create or replace function public.vet_keep_appointment_claims() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'UPDATE' then
    delete from public.vet_appointment_resources c
    where c.organization_id = new.organization_id and c.appointment_id = new.id and c.is_own
      and coalesce(c.veterinarian_id, c.room_id)
        is distinct from case when c.room_id is null then new.veterinarian_id else new.room_id end;
    -- The trigger of the claims takes the new time from here.
    update public.vet_appointment_resources c set updated_at = now()
    where c.organization_id = new.organization_id and c.appointment_id = new.id;
  end if;
  insert into public.vet_appointment_resources
    (organization_id, appointment_id, veterinarian_id, room_id, scheduled_at, scheduled_end_at, is_own)
  select new.organization_id, new.id, claim.veterinarian_id, claim.room_id, new.scheduled_at, new.scheduled_end_at, true
  from (values (new.veterinarian_id, null::uuid), (null, new.room_id)) claim (veterinarian_id, room_id)
  where claim.veterinarian_id is not null or claim.room_id is not null
  on conflict (organization_id, appointment_id, veterinarian_id, staff_id, room_id, resource_id)
  do update set is_own = true where not vet_appointment_resources.is_own;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_appointment_claims() is
  'Keeps the claims of an appointment: its own veterinarian and room, and the time of all.';
--> statement-breakpoint
create or replace trigger vet_keep_appointment_claims
  after insert or update of veterinarian_id, room_id, scheduled_at, scheduled_end_at, status, is_overbooked
  on public.vet_appointments
  for each row execute function public.vet_keep_appointment_claims();
--> statement-breakpoint
revoke execute on function public.vet_fill_appointment_claim(), public.vet_keep_appointment_claims() from public;
-- vet-plan: down
drop trigger if exists vet_keep_appointment_claims on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_fill_appointment_claim on public.vet_appointment_resources;
--> statement-breakpoint
drop function if exists public.vet_keep_appointment_claims();
--> statement-breakpoint
drop function if exists public.vet_fill_appointment_claim();
