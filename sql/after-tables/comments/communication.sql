-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_communication_logs is 'One message or conversation with a client, in or out, with the text as it went and what became of it. The record of what the client was told. Partitioned by month of created_at: no foreign key points here.';
  comment on column public.vet_communication_logs.client_id is 'Empty while nobody knows who called or wrote.';
  comment on column public.vet_communication_logs.encounter_id is 'Visit it is about.';
  comment on column public.vet_communication_logs.sender is 'E-mail address or telephone number it came from.';
  comment on column public.vet_communication_logs.recipient is 'E-mail address or telephone number it went to.';
  comment on column public.vet_communication_logs.body is 'Text as it went; for a call or talk, what was said.';
  comment on column public.vet_communication_logs.provider is 'Service that carried it, for example the name of the text-message gateway.';
  comment on column public.vet_communication_logs.provider_message_id is 'Its id there, by which reports on delivery come back.';
  comment on column public.vet_communication_logs.sent_by is 'The user who wrote, called or talked; empty for what a job sent.';

  comment on table public.vet_reminder_protocols is 'When clients hear of something that falls due: messages some days before and after the day. Applies to the vaccine protocol or service it names, for one species or all; one that names neither is the general rule of its type.';
  comment on column public.vet_reminder_protocols.min_age_months is 'Only patients at least this old, for example senior screening.';
  comment on column public.vet_reminder_protocols.interval_days is 'Days from one performance of the service to the next due date; a vaccine protocol has its own intervals.';

  comment on table public.vet_reminders is 'One message that a client is to get at a time. Planned once: dedupe_key names what it is about, so that planning again adds nothing. It speaks of at most one thing: an appointment, a vaccination, a prescription or an invoice. What went out is in the communication log.';
  comment on column public.vet_reminders.clinic_id is 'Location the client is asked to come to.';
  comment on column public.vet_reminders.due_on is 'Day the thing falls due, local to the location.';
  comment on column public.vet_reminders.scheduled_at is 'When to send; after a failure, when to try again.';
  comment on column public.vet_reminders.vaccination_id is 'Vaccination that has to be repeated.';
  comment on column public.vet_reminders.dedupe_key is 'Names protocol step, subject and due date, for example vaccination:<id>:2027-03-01:-14:email.';
  comment on column public.vet_reminders.error_message is 'Why the last attempt failed.';

  comment on table public.vet_message_templates is 'Text of a message to clients. One code has one row per channel and language; a program asks by type, channel and language and gets the default, of which there is one. What was sent is kept in the communication log, so a template may change.';
  comment on column public.vet_message_templates.code is 'Key for code and reminder protocols, the same in every channel and language.';
  comment on column public.vet_message_templates.language is 'BCP 47.';
  comment on column public.vet_message_templates.is_default is 'Taken where nobody chose a template.';
end
$comments$;
