-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_appointment_types is 'A kind of appointment as a practice offers it: how long it takes, what it needs, who may book it. type is the common kind it belongs to, for lists and statistics. One that is no longer offered becomes inactive.';
  comment on column public.vet_appointment_types.clinic_id is 'The only location that offers it; empty means all.';
  comment on column public.vet_appointment_types.default_duration_minutes is 'Proposed length, minutes.';
  comment on column public.vet_appointment_types.buffer_before_minutes is 'Time kept free before and after for preparing and cleaning, minutes.';
  comment on column public.vet_appointment_types.applicable_species is 'Codes of the species it is for; empty means any.';
  comment on column public.vet_appointment_types.is_open_to_new_clients is 'Clients without an earlier visit may book it themselves.';
  comment on column public.vet_appointment_types.minimum_notice_hours is 'Shortest notice for booking online, hours.';
  comment on column public.vet_appointment_types.maximum_advance_days is 'How far ahead it can be booked online, days; empty means no limit.';
  comment on column public.vet_appointment_types.deposit_amount is 'Paid before the booking holds, in the clinic''s currency; empty means none.';
  comment on column public.vet_appointment_types.preparation_instructions is 'Sent to the client beforehand: fasting, samples to bring.';
  comment on column public.vet_appointment_types.color is 'Shade in the calendar.';

  comment on table public.vet_appointments is 'A patient''s booking from scheduled_at until just before scheduled_end_at. Two appointments of a veterinarian or in a room do not overlap, unless they are cancelled, missed, or overbooked on purpose. What was planned stays: a moved appointment of another day is a new row that names the one it replaces. Care itself is in vet_medical_encounters, which points here.';
  comment on column public.vet_appointments.veterinarian_id is 'Empty when any veterinarian will do, or none is needed.';
  comment on column public.vet_appointments.visit_address is 'Where to go for a house or farm call, when not to the client''s address.';
  comment on column public.vet_appointments.meeting_url is 'Where the client joins a remote visit.';
  comment on column public.vet_appointments.is_overbooked is 'Squeezed in on purpose: it may overlap others of its veterinarian and room.';
  comment on column public.vet_appointments.recurrence_on is 'Day the series set for this occurrence (RECURRENCE-ID of RFC 5545); stays when the appointment is moved.';
  comment on column public.vet_appointments.rescheduled_from_id is 'The appointment this one replaces.';
  comment on column public.vet_appointments.reminder_sent is 'At least one reminder went out. Kept by the database.';
  comment on column public.vet_appointments.cancellation_party is 'Who called it off.';
  comment on column public.vet_appointments.no_show_at is 'When the client was found missing.';
  comment on column public.vet_appointments.created_by is 'The user who booked it, in vet_users; empty when the client or another system did.';

  comment on table public.vet_appointment_resources is 'Who and what an appointment occupies: its own veterinarian and room, written by the database, and what else it needs, a second veterinarian, a technician, another room, a machine. Time and is_blocking repeat the appointment, so that one claim never overlaps another; a claim of a cancelled, missed or overbooked appointment does not block.';
  comment on column public.vet_appointment_resources.scheduled_at is 'Start of the appointment. Kept by the database.';
  comment on column public.vet_appointment_resources.scheduled_end_at is 'End of the appointment, half-open. Kept by the database.';
  comment on column public.vet_appointment_resources.is_blocking is 'The appointment takes place and is not overbooked. Kept by the database.';
  comment on column public.vet_appointment_resources.is_own is 'The appointment''s own veterinarian or room. Kept by the database.';

  comment on table public.vet_recurring_appointment_series is 'A repeated appointment, such as a weekly laser session or a monthly injection. The rule is that of RFC 5545, one column per part: every interval_count days, weeks, months or years, on the weekdays or the day of the month that are named, until until_on or occurrence_count. Times are local to the clinic, so a series keeps its hour over a change of clocks. Appointments are written ahead up to generated_until_on; a cancelled one stays as the exception (EXDATE).';
  comment on column public.vet_recurring_appointment_series.veterinarian_id is 'Empty when any veterinarian will do.';
  comment on column public.vet_recurring_appointment_series.interval_count is 'INTERVAL: 2 with weekly is every other week.';
  comment on column public.vet_recurring_appointment_series.on_monday is 'BYDAY: the days of a week it takes place on, or the weekday counted by week_of_month.';
  comment on column public.vet_recurring_appointment_series.day_of_month is 'BYMONTHDAY: 1 to 31, or -1 for the last day. Months without that day are left out.';
  comment on column public.vet_recurring_appointment_series.week_of_month is 'Number before BYDAY: 2 with Tuesday is the second Tuesday, -1 the last.';
  comment on column public.vet_recurring_appointment_series.month_of_year is 'BYMONTH, 1 for January.';
  comment on column public.vet_recurring_appointment_series.starts_on is 'First day that can carry an occurrence (DTSTART).';
  comment on column public.vet_recurring_appointment_series.start_time is 'Local time of day at the clinic.';
  comment on column public.vet_recurring_appointment_series.until_on is 'Last day that can carry an occurrence, itself included (UNTIL).';
  comment on column public.vet_recurring_appointment_series.occurrence_count is 'Number of occurrences in all (COUNT).';
  comment on column public.vet_recurring_appointment_series.generated_until_on is 'Appointments exist up to this day, itself included.';
  comment on column public.vet_recurring_appointment_series.cancellation_reason is 'Why it ended early.';
  comment on column public.vet_recurring_appointment_series.created_by is 'The user who set it up, in vet_users.';

  comment on table public.vet_waitlist_entries is 'A client who waits for a free slot, or for an earlier one than current_appointment_id. An offer holds until offer_expires_at; when it lapses or is turned down, the entry waits again. Booking ends the wait and names the appointment.';
  comment on column public.vet_waitlist_entries.veterinarian_id is 'Empty when any veterinarian will do.';
  comment on column public.vet_waitlist_entries.earliest_on is 'First and last day that suit the client, both included; empty means open.';
  comment on column public.vet_waitlist_entries.notice_hours is 'How long before a slot the client must hear of it, hours.';
  comment on column public.vet_waitlist_entries.current_appointment_id is 'The booking the client already has and would give up for an earlier one.';
  comment on column public.vet_waitlist_entries.offered_at is 'When the last offer was made.';
  comment on column public.vet_waitlist_entries.offer_expires_at is 'Until when the slot is kept for the client.';
  comment on column public.vet_waitlist_entries.declined_offers is 'Offers made so far that came to nothing.';
  comment on column public.vet_waitlist_entries.appointment_id is 'The booking that ended the wait.';
  comment on column public.vet_waitlist_entries.closed_at is 'When the wait ended.';
  comment on column public.vet_waitlist_entries.created_by is 'The user who wrote it down, in vet_users; empty when the client did online.';

  comment on table public.vet_schedule_blocks is 'Time in which nothing is booked, from starts_at until just before ends_at: for one person, one room or one resource, or for the whole location where none is named. One that is lifted keeps its row and gets cancelled_at.';
  comment on column public.vet_schedule_blocks.is_open_to_emergencies is 'Urgent and emergency appointments may still be booked.';
  comment on column public.vet_schedule_blocks.created_by is 'The user who set it, in vet_users.';
end
$comments$;
