-- An appointment says whether a reminder of it went out; only reminders say so.
create or replace function public.vet_mirror_reminder_sent() returns trigger
language plpgsql
as $function$
begin
  update public.vet_appointments a
  set reminder_sent = true
  where a.organization_id = new.organization_id and a.id = new.appointment_id and not a.reminder_sent;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_reminder_sent() is 'Sets vet_appointments.reminder_sent when a reminder of the appointment was sent.';
--> statement-breakpoint
create or replace trigger vet_mirror_reminder_sent
  after insert or update of status, appointment_id on public.vet_reminders
  for each row when (new.status = 'sent' and new.appointment_id is not null)
  execute function public.vet_mirror_reminder_sent();
--> statement-breakpoint
revoke execute on function public.vet_mirror_reminder_sent() from public;
-- vet-plan: down
drop trigger if exists vet_mirror_reminder_sent on public.vet_reminders;
--> statement-breakpoint
drop function if exists public.vet_mirror_reminder_sent();
