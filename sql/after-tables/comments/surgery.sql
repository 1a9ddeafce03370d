-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_anesthesia_records is 'One anaesthetic or sedation, from the check before it to the recovery after it; for an operation, a dental, a scan or a restraint. Readings are in vet_anesthesia_monitoring. Controlled drugs listed here are entered in the register too.';
  comment on column public.vet_anesthesia_records.surgery_id is 'The operation it is for; empty for a dental, a scan, a restraint.';
  comment on column public.vet_anesthesia_records.anesthetist_id is 'Who runs it, technician or veterinarian.';
  comment on column public.vet_anesthesia_records.supervising_veterinarian_id is 'The veterinarian who answers for it.';
  comment on column public.vet_anesthesia_records.asa_status is 'Physical status, American Society of Anesthesiologists: 1 healthy to 5 moribund.';
  comment on column public.vet_anesthesia_records.is_asa_emergency is 'The E behind the ASA status.';
  comment on column public.vet_anesthesia_records.weight_kg is 'Body weight on the day, for every dose.';
  comment on column public.vet_anesthesia_records.pre_anesthetic_assessment is 'Findings before anaesthesia: heart, lungs, blood work, risks.';
  comment on column public.vet_anesthesia_records.machine_checked_at is 'Machine leak test, scavenging and oxygen supply checked.';
  comment on column public.vet_anesthesia_records.local_blocks is 'Local and regional blocks.';
  comment on column public.vet_anesthesia_records.tube_size_mm is 'Inner diameter of the tube.';
  comment on column public.vet_anesthesia_records.catheters is 'Site and gauge of venous and arterial catheters.';
  comment on column public.vet_anesthesia_records.ended_at is 'Agent off.';
  comment on column public.vet_anesthesia_records.recovery_at is 'Sternal, or standing in large animals.';
  comment on column public.vet_anesthesia_records.recovery_temperature_c is 'Temperature when monitoring ended.';
  comment on column public.vet_anesthesia_records.signed_at is 'When the record was signed; no change after.';

  comment on table public.vet_anesthesia_monitoring is 'One line of the anaesthetic chart, usually every five minutes. The bounds let a mouse''s heart (700 and more) and an elephant''s (25), an arrest (0), a giraffe''s blood pressure and a cold reptile through, and refuse slips of the finger.';
  comment on column public.vet_anesthesia_monitoring.heart_rate is 'Beats per minute.';
  comment on column public.vet_anesthesia_monitoring.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_anesthesia_monitoring.spo2_percent is 'Oxygen saturation by pulse oximetry.';
  comment on column public.vet_anesthesia_monitoring.etco2_mm_hg is 'Carbon dioxide at the end of expiration.';
  comment on column public.vet_anesthesia_monitoring.is_pressure_invasive is 'Measured inside an artery rather than with a cuff.';
  comment on column public.vet_anesthesia_monitoring.agent_percent is 'Vaporizer setting.';
  comment on column public.vet_anesthesia_monitoring.peak_pressure_cm_h2o is 'Peak inspiratory pressure, centimetres of water.';
  comment on column public.vet_anesthesia_monitoring.rhythm is 'Rhythm on the electrocardiogram, for example sinus, occasional VPC.';
  comment on column public.vet_anesthesia_monitoring.event is 'What happened: drug given, position changed, alarm.';

  comment on table public.vet_surgeries is 'One operation, from the plan to the signed report. What was done in it is in vet_surgical_procedures, the anaesthetic in vet_anesthesia_records, the owner''s consent points here. The three pauses are those of the WHO surgical safety checklist. A signed report is corrected by addendum only.';
  comment on column public.vet_surgeries.title is 'What is planned, for example ovariohysterectomy.';
  comment on column public.vet_surgeries.scrub_technician_id is 'Who handed instruments.';
  comment on column public.vet_surgeries.asa_status is 'Physical status before anaesthesia, American Society of Anesthesiologists: 1 healthy to 5 moribund.';
  comment on column public.vet_surgeries.is_asa_emergency is 'The E behind the ASA status.';
  comment on column public.vet_surgeries.sign_in_at is 'Before induction: animal, procedure, site and consent confirmed.';
  comment on column public.vet_surgeries.time_out_at is 'Before the first incision: the team agrees on what it is about to do.';
  comment on column public.vet_surgeries.started_at is 'First incision.';
  comment on column public.vet_surgeries.ended_at is 'Wound closed.';
  comment on column public.vet_surgeries.sign_out_at is 'Before the animal leaves: counts, specimens and aftercare confirmed.';
  comment on column public.vet_surgeries.antimicrobial_given_at is 'Perioperative antimicrobial: when the last dose before the incision was given.';
  comment on column public.vet_surgeries.sponge_count_before is 'Sponges counted before the incision and before closure.';
  comment on column public.vet_surgeries.count_discrepancy_resolution is 'How a difference between the counts was resolved.';
  comment on column public.vet_surgeries.specimens is 'Specimens taken for the laboratory.';
  comment on column public.vet_surgeries.operative_report is 'The operative report: approach, findings, technique, closure.';
  comment on column public.vet_surgeries.cancelled_reason is 'Why it was cancelled before, or aborted after, the first incision.';
  comment on column public.vet_surgeries.signed_at is 'When the report was signed; no change after.';

  comment on table public.vet_surgical_procedures is 'One thing done during an operation, in the order it was done: the spay, the hernia repair found on the way.';
  comment on column public.vet_surgical_procedures.technique is 'Approach, technique, suture materials.';
  comment on column public.vet_surgical_procedures.implants is 'Devices left in the animal.';
end
$comments$;
