-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_consultations is 'A clinical note in SOAP form: what the client reports, what was found, what it means, what is done. The four parts are encrypted by the application; vital signs are kept in the clear, for curves and alarms. Signing (locked_at) ends all changes: what must be added or corrected is a vet_clinical_addenda row.';
  comment on column public.vet_consultations.veterinarian_id is 'Who examined, and whose note it is.';
  comment on column public.vet_consultations.heart_rate is 'Beats per minute.';
  comment on column public.vet_consultations.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_consultations.body_condition_score is 'BCS on the nine-point scale.';
  comment on column public.vet_consultations.pain_score is 'Pain from 0 (none) to 10 (worst); a four-point scale is converted.';
  comment on column public.vet_consultations.locked_at is 'When the note was signed; it does not change afterwards.';

  comment on table public.vet_clinical_addenda is 'What was added to a signed record afterwards, by whom and why: to an encounter, a consultation or a discharge summary, exactly one of them. The text amended stays as it was signed, and an addendum itself never changes; a wrong one is followed by another.';
  comment on column public.vet_clinical_addenda.veterinarian_id is 'Who wrote and signed it: a veterinarian, or a member of staff who is none.';

  comment on table public.vet_diagnoses is 'A diagnosis made in an encounter. The active and chronic ones that are confirmed or presumptive are the patient''s problem list. A problem that comes back names the earlier diagnosis it continues; one entered by mistake is marked as removed and stays readable.';
  comment on column public.vet_diagnoses.diagnosis_code_id is 'Entry of the shared list; empty for a diagnosis in words only.';
  comment on column public.vet_diagnoses.code_system is 'Code as recorded, of the shared list or of one that is not loaded, and the list it is from.';
  comment on column public.vet_diagnoses.is_primary is 'The main reason for the encounter.';
  comment on column public.vet_diagnoses.onset_on is 'First signs, as far as known.';
  comment on column public.vet_diagnoses.recurrence_of_id is 'The earlier diagnosis of the same problem.';
  comment on column public.vet_diagnoses.is_notifiable is 'Officials must be told (9 CFR 161.4(f), state lists).';
  comment on column public.vet_diagnoses.notified_at is 'When they were told, and their reference.';

  comment on table public.vet_discharge_summaries is 'What happened in an encounter and what the client does at home, in words the client takes along; one per encounter. It is a draft until the veterinarian signs it (locked_at) and is amended by addenda afterwards.';
  comment on column public.vet_discharge_summaries.client_id is 'Who takes the animal home.';
  comment on column public.vet_discharge_summaries.weight_kg is 'Weight on leaving.';
  comment on column public.vet_discharge_summaries.clinical_summary is 'History, findings and what was done.';
  comment on column public.vet_discharge_summaries.diagnosis_summary is 'Diagnoses in words the client knows; the coded ones are in vet_diagnoses.';
  comment on column public.vet_discharge_summaries.warning_signs is 'Signs for which to call or come back at once.';
  comment on column public.vet_discharge_summaries.language is 'Language it is written in, BCP 47.';
  comment on column public.vet_discharge_summaries.locked_at is 'When the veterinarian signed it; it does not change afterwards.';
  comment on column public.vet_discharge_summaries.acknowledged_at is 'When the client confirmed that it was explained, and who did.';

  comment on table public.vet_referrals is 'A patient sent to another practice, or sent here by one. veterinarian_id is ours: who refers, or who takes the case. An outgoing referral names the encounter in which it was decided, an incoming one the encounter that answered it. It is completed when the report came back (outgoing) or was sent back (incoming).';
  comment on column public.vet_referrals.practice_name is 'The other practice.';
  comment on column public.vet_referrals.reason is 'The question to be answered.';
  comment on column public.vet_referrals.client_consented_at is 'When the client agreed that records are passed on.';
  comment on column public.vet_referrals.referred_at is 'When the letter went out, or came in.';
  comment on column public.vet_referrals.records_shared_at is 'When records and images followed.';
  comment on column public.vet_referrals.visit_at is 'When the other practice, or ours, sees the patient.';
  comment on column public.vet_referrals.outcome is 'Findings and advice of who took the case.';

  comment on table public.vet_medical_encounters is 'One episode of care of one patient: the parent of notes, diagnoses, tests, treatments, surgery and prescriptions. client_id is who presented the animal. It is scheduled, in progress, completed or cancelled; a completed one may be locked by the person who signs it off, and from then on its record grows by addenda only. State practice acts make this the medical record that is kept for years, so it is never deleted.';
  comment on column public.vet_medical_encounters.appointment_id is 'The booking it came from; empty for a walk-in.';
  comment on column public.vet_medical_encounters.encounter_date is 'Day of care, in the clinic''s time zone.';
  comment on column public.vet_medical_encounters.primary_veterinarian_id is 'Responsible for the case; others are in vet_encounter_participants.';
  comment on column public.vet_medical_encounters.is_after_hours is 'Outside opening hours, as after-hours fees ask.';
  comment on column public.vet_medical_encounters.locked_at is 'When the record was signed off; afterwards only addenda change what it says.';

  comment on table public.vet_encounter_participants is 'Somebody who took part in an encounter, and as what; one row per person and role.';
  comment on column public.vet_encounter_participants.staff_id is 'A member of staff who is not a veterinarian.';

  comment on table public.vet_encounter_attachments is 'A file that belongs to the record of an encounter. The file lies in object storage; its SHA-256 proves that it is still the one that was filed. Removing it marks the row and keeps the file.';
  comment on column public.vet_encounter_attachments.sha256 is 'SHA-256 of the file, 64 hexadecimal digits.';
  comment on column public.vet_encounter_attachments.captured_at is 'When the picture or recording was taken, where that differs from its upload.';
  comment on column public.vet_encounter_attachments.is_confidential is 'Left out when the record is shared with the client or another practice.';

  comment on table public.vet_vcpr_records is 'A veterinarian-client-patient relationship (VCPR): from when to when this veterinarian may treat and prescribe for this patient, or for the animals kept at these premises. It holds from established_on until the day before expires_on or ended_on, whichever comes first. Federal law (21 CFR 530.3(i); 9 CFR 107.1(a)(1) for biologics a practice makes itself) asks for responsibility taken and instructions followed, knowledge of the animals from an examination or timely visits, and follow-up, but sets no interval; states do (WAC 246-933-200: one year). Each examination that renews it is a row of its own.';
  comment on column public.vet_vcpr_records.patient_id is 'The animal; empty for a herd or flock.';
  comment on column public.vet_vcpr_records.premises is 'Name and address of the place where the animals are kept; empty for one animal.';
  comment on column public.vet_vcpr_records.animals_description is 'Kinds and numbers of animals at the premises.';
  comment on column public.vet_vcpr_records.encounter_id is 'Examination or visit it rests on.';
  comment on column public.vet_vcpr_records.jurisdiction is 'State whose practice act decides, ISO 3166-2.';
  comment on column public.vet_vcpr_records.established_on is 'Day of the examination or visit.';
  comment on column public.vet_vcpr_records.expires_on is 'First day on which it no longer holds; empty where the law sets no interval.';
  comment on column public.vet_vcpr_records.is_federal is 'Meets 21 CFR 530.3(i), as extra-label use and feed directives require.';
  comment on column public.vet_vcpr_records.client_agreed_on is 'Day the client agreed to follow the veterinarian''s instructions (530.3(i)(1)).';
  comment on column public.vet_vcpr_records.follow_up_arrangement is 'Who is available for follow-up and emergencies (530.3(i)(3)).';
  comment on column public.vet_vcpr_records.covers_practice is 'Other veterinarians of the practice may act under it, where the state allows that.';
  comment on column public.vet_vcpr_records.ended_on is 'First day on which it no longer holds because somebody ended it.';
  comment on column public.vet_vcpr_records.document_url is 'Signed agreement, where there is one.';
end
$comments$;
