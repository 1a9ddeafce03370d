-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_emergency_cases is 'An emergency from arrival to disposition. triage_level repeats the newest triage for the waiting list: 1 immediate, 2 very urgent, 3 urgent, 4 standard, 5 non-urgent.';
  comment on column public.vet_emergency_cases.encounter_id is 'The visit it is charted in; opened when treatment begins at the latest.';
  comment on column public.vet_emergency_cases.client_id is 'Who brought the animal and answers for it.';
  comment on column public.vet_emergency_cases.referred_by is 'Practice that sent the animal.';
  comment on column public.vet_emergency_cases.onset_at is 'Onset of signs, or time of the accident.';
  comment on column public.vet_emergency_cases.toxin is 'What was eaten or touched, and how much.';
  comment on column public.vet_emergency_cases.triage_level is 'Newest triage, 1 immediate to 5 non-urgent.';
  comment on column public.vet_emergency_cases.seen_at is 'First contact with a veterinarian.';
  comment on column public.vet_emergency_cases.authorized_limit is 'What the client allowed to be spent before an estimate could be made.';
  comment on column public.vet_emergency_cases.cpr_started_at is 'Cardiopulmonary resuscitation.';
  comment on column public.vet_emergency_cases.rosc_at is 'Return of spontaneous circulation.';
  comment on column public.vet_emergency_cases.transferred_to is 'Practice the animal was sent to.';

  comment on table public.vet_triage_records is 'One triage of an emergency case, first on arrival, again while the animal waits. Lines of the case''s own record.';
  comment on column public.vet_triage_records.triage_level is '1 immediate, 2 very urgent, 3 urgent, 4 standard, 5 non-urgent.';
  comment on column public.vet_triage_records.category is 'Colour of the level. Kept by the database.';

  comment on table public.vet_emergency_vital_signs is 'One set of vital signs and bedside values during an emergency. Hourly sheets of the intensive care unit are in vet_critical_care_records. Bounds take in every species from mouse to elephant, and an animal without a pulse.';
  comment on column public.vet_emergency_vital_signs.heart_rate is 'Beats per minute.';
  comment on column public.vet_emergency_vital_signs.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_emergency_vital_signs.spo2_percent is 'Oxygen saturation by pulse oximetry.';
  comment on column public.vet_emergency_vital_signs.crt_seconds is 'Capillary refill time, seconds.';
  comment on column public.vet_emergency_vital_signs.pcv_percent is 'Packed cell volume.';
  comment on column public.vet_emergency_vital_signs.glasgow_coma_score is 'Modified Glasgow coma scale, 3 deep coma to 18 normal.';
  comment on column public.vet_emergency_vital_signs.rhythm is 'Rhythm on the electrocardiogram.';
end
$comments$;
