-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_medication_administration is 'One dose in the medication administration record (MAR): planned, and then given or not given with the reason why. A controlled drug is given on the order of a named veterinarian and before a witness, who is not the one who gives it. Together with the patient and its client the row holds what 21 CFR 1304.22(c) asks of a record of dispensing.';
  comment on column public.vet_medication_administration.prescription_id is 'Prescription the dose follows, for boarders and long-term drugs.';
  comment on column public.vet_medication_administration.treatment_id is 'Treatment the dose is part of.';
  comment on column public.vet_medication_administration.medication_name is 'Name and strength as on the label; it stays when the formulary changes.';
  comment on column public.vet_medication_administration.dea_schedule is 'Federal schedule, or the stricter one of the state.';
  comment on column public.vet_medication_administration.is_client_supplied is 'The client brought it from home: it comes out of no stock.';
  comment on column public.vet_medication_administration.lot_number is 'Lot on the label, where the drug is not out of a batch in stock.';
  comment on column public.vet_medication_administration.dose is 'Amount per giving, in dose_unit.';
  comment on column public.vet_medication_administration.site is 'Where on the body, for example the vein or the eye.';
  comment on column public.vet_medication_administration.is_as_needed is 'Given when a sign calls for it, at no fixed time (pro re nata).';
  comment on column public.vet_medication_administration.scheduled_at is 'When the dose is due.';
  comment on column public.vet_medication_administration.administered_at is 'When it was given; for an infusion, when it started.';
  comment on column public.vet_medication_administration.infusion_rate_ml_h is 'Constant rate infusion, millilitres per hour.';
  comment on column public.vet_medication_administration.witness_id is 'Who saw it given.';
  comment on column public.vet_medication_administration.unwitnessed_reason is 'Why nobody could witness a controlled drug, for example one person on night duty.';
  comment on column public.vet_medication_administration.not_given_reason is 'Why it was refused, held or missed.';
  comment on column public.vet_medication_administration.recorded_by is 'Who charted the outcome.';
  comment on column public.vet_medication_administration.response is 'How the patient responded.';

  comment on table public.vet_critical_care_records is 'One line of the intensive-care flowsheet, as a rule one per hour: what was measured, what went in and what came out since the line before. Belongs to a hospitalization or to an emergency case, never to both. Ranges are those in which any species can be alive or being resuscitated, not those that are normal. Partitioned by month of recorded_at: no foreign key points here.';
  comment on column public.vet_critical_care_records.recorded_at is 'When the values were read; decides the partition and never changes.';
  comment on column public.vet_critical_care_records.heart_rate is 'Beats per minute.';
  comment on column public.vet_critical_care_records.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_critical_care_records.spo2_percent is 'Oxygen saturation by pulse oximetry (SpO2).';
  comment on column public.vet_critical_care_records.etco2_mmhg is 'End-tidal carbon dioxide.';
  comment on column public.vet_critical_care_records.crt_seconds is 'Capillary refill time.';
  comment on column public.vet_critical_care_records.coma_score is 'Modified Glasgow coma scale, 3 (worst) to 18.';
  comment on column public.vet_critical_care_records.pain_score is '0 (none) to 10 (worst).';
  comment on column public.vet_critical_care_records.packed_cell_volume_percent is 'Packed cell volume.';
  comment on column public.vet_critical_care_records.total_solids_g_l is 'Total solids by refractometer.';
  comment on column public.vet_critical_care_records.enteral_in_ml is 'By mouth or tube.';
  comment on column public.vet_critical_care_records.drain_out_ml is 'From chest, abdomen and wounds.';
  comment on column public.vet_critical_care_records.gastric_out_ml is 'Vomit, regurgitation, reflux, residual volume.';
  comment on column public.vet_critical_care_records.other_out_ml is 'Diarrhoea, blood, saliva; estimated.';
  comment on column public.vet_critical_care_records.fluids_in_ml is 'All that went in. Kept by the database.';
  comment on column public.vet_critical_care_records.fluids_out_ml is 'All that came out. Kept by the database.';
  comment on column public.vet_critical_care_records.inspired_oxygen_percent is 'Fraction of inspired oxygen (FiO2).';
  comment on column public.vet_critical_care_records.ventilator_rate is 'Breaths per minute the ventilator gives.';
  comment on column public.vet_critical_care_records.peep_cmh2o is 'Positive end-expiratory pressure.';
  comment on column public.vet_critical_care_records.nursing_care is 'Turning, eye and mouth care, lines, drains, bladder.';

  comment on table public.vet_hospitalization_records is 'An inpatient stay, from admission until discharge, transfer or death; a patient has at most one open stay. Orders are here, what was done is in notes, administrations and the intensive-care flowsheet.';
  comment on column public.vet_hospitalization_records.emergency_case_id is 'Emergency case that ended in this admission.';
  comment on column public.vet_hospitalization_records.attending_veterinarian_id is 'Who is responsible for the case now.';
  comment on column public.vet_hospitalization_records.is_isolated is 'Infectious or immunocompromised: barrier nursing.';
  comment on column public.vet_hospitalization_records.ward_location is 'Ward in words, where the cage is not one of vet_kennels.';
  comment on column public.vet_hospitalization_records.vital_signs_frequency is 'In words, for example every 2 hours.';
  comment on column public.vet_hospitalization_records.estimate_id is 'Estimate the client accepted for this stay.';
  comment on column public.vet_hospitalization_records.discharged_at is 'When the stay ended, by discharge, transfer or death.';
  comment on column public.vet_hospitalization_records.is_against_advice is 'The client took the patient home although the veterinarian advised against it.';
  comment on column public.vet_hospitalization_records.transferred_to is 'Practice that took the patient over.';

  comment on table public.vet_hospital_notes is 'What was seen or done at one moment of a stay. Owned by the hospitalization record. A signed note is closed: it is corrected by another note that names it.';
  comment on column public.vet_hospital_notes.heart_rate is 'Beats per minute.';
  comment on column public.vet_hospital_notes.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_hospital_notes.pain_score is '0 (none) to 10 (worst).';
  comment on column public.vet_hospital_notes.signed_at is 'From here on the note no longer changes.';
  comment on column public.vet_hospital_notes.corrects_note_id is 'The note this one corrects.';
end
$comments$;
