-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_certificates is 'A document a veterinarian signed about an animal, with everything it says copied here: what was certified does not change when the owner moves. One that turns out wrong is revoked, or replaced by another. A rabies certificate holds the data of NASPHV Form 51 and points at the dose. Health and export certificates follow 9 CFR 86.1 and 161.4: consignor, consignee, origin, destination, number, species and purpose; the animal was inspected within 10 days before issue (30 in a regular health maintenance programme), and a health certificate is good for 30 days after the inspection. How long an export certificate holds is for its destination to say.';
  comment on column public.vet_certificates.certificate_number is 'The practice''s own number.';
  comment on column public.vet_certificates.official_number is 'Number that the authority printed or assigned.';
  comment on column public.vet_certificates.veterinarian_name is 'Name as signed.';
  comment on column public.vet_certificates.veterinarian_license_number is 'State licence of the veterinarian, on the day of issue.';
  comment on column public.vet_certificates.accreditation_number is 'National accreditation number of the veterinarian (9 CFR 161.1).';
  comment on column public.vet_certificates.examined_on is 'Day the animal was inspected.';
  comment on column public.vet_certificates.expires_on is 'Last day on which it is valid; empty when it does not end.';
  comment on column public.vet_certificates.vaccination_id is 'The dose it attests.';
  comment on column public.vet_certificates.exemption_reason is 'Medical ground of an exemption.';
  comment on column public.vet_certificates.animal_count is 'Animals it covers; a list of more than one is attached.';
  comment on column public.vet_certificates.origin_address is 'Where the animal is loaded, and where it goes.';
  comment on column public.vet_certificates.destination_country is 'ISO 3166-1 alpha-2.';
  comment on column public.vet_certificates.entry_permit_number is 'Import or entry permit of the destination.';
  comment on column public.vet_certificates.is_health_program is 'The animal is in a herd or flock under a regular health maintenance programme (9 CFR 160.1).';
  comment on column public.vet_certificates.statements is 'Tests, treatments and statements that the destination asks for.';
  comment on column public.vet_certificates.endorsed_on is 'When the federal veterinarian endorsed an export certificate.';
  comment on column public.vet_certificates.document_id is 'The signed paper.';
  comment on column public.vet_certificates.replaces_id is 'The certificate this one takes the place of.';

  comment on table public.vet_wellness_exams is 'A preventive examination of a healthy or seemingly healthy animal, with what it found system by system. Body condition is scored 1 to 9, dental disease 0 to 4.';
  comment on column public.vet_wellness_exams.body_condition_score is 'Nine-point scale: 1 emaciated, 5 ideal, 9 obese.';
  comment on column public.vet_wellness_exams.heart_rate is 'Beats per minute.';
  comment on column public.vet_wellness_exams.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_wellness_exams.dental_score is '0 healthy, 1 gingivitis, 2 to 4 periodontal disease of growing severity.';
  comment on column public.vet_wellness_exams.lifestyle is 'Housing, travel, company, exposure to other animals.';

  comment on table public.vet_dental_records is 'A dental examination or procedure with its chart. Teeth are numbered in the modified Triadan system, quadrant first. Radiographs are in vet_imaging_studies, the anaesthetic in vet_anesthesia_records.';
  comment on column public.vet_dental_records.performed_by is 'Who charted and cleaned.';
  comment on column public.vet_dental_records.veterinarian_id is 'The veterinarian who diagnosed, extracted and answers for it.';
  comment on column public.vet_dental_records.dental_grade is 'Worst stage of periodontal disease in the mouth, 0 to 4.';
  comment on column public.vet_dental_records.calculus_index is 'Calculus index, 0 to 3.';
  comment on column public.vet_dental_records.gingivitis_index is 'Gingivitis index, 0 to 3.';
  comment on column public.vet_dental_records.extracted_teeth is 'Teeth taken out, modified Triadan numbers.';
  comment on column public.vet_dental_records.oral_findings is 'Findings outside the teeth: tongue, mucosa, lymph nodes, masses.';

  comment on table public.vet_parasitic_control is 'One dose or supply of a product against parasites: given in the clinic, dispensed for home, or reported by the owner. Drugs are FDA''s (formulary), most spot-ons and collars EPA''s (registration number): it decides where an adverse event is reported.';
  comment on column public.vet_parasitic_control.epa_registration_number is 'EPA registration of a pesticide, from the label.';
  comment on column public.vet_parasitic_control.administered_on is 'Day of the first or only dose.';
  comment on column public.vet_parasitic_control.dose is 'One dose, in dose_unit.';
  comment on column public.vet_parasitic_control.coverage_days is 'Days that one dose protects.';
  comment on column public.vet_parasitic_control.heartworm_test_result is 'Heartworm test before prevention.';

  comment on table public.vet_vaccine_protocols is 'The practice''s schedule for protecting one species against some diseases. A new guideline is a new protocol that takes over on its day; the old one is kept, because doses given under it point at it.';
  comment on column public.vet_vaccine_protocols.target_diseases is 'Diseases it protects against, for example distemper.';
  comment on column public.vet_vaccine_protocols.criteria is 'Which animals it is for: life stage, lifestyle, region.';
  comment on column public.vet_vaccine_protocols.source is 'Guideline or law it follows, with its year.';
  comment on column public.vet_vaccine_protocols.ends_on is 'First day on which it is no longer used.';

  comment on table public.vet_vaccine_protocol_doses is 'One step of a protocol: from which age, how long after the step before, how long it protects. The last step of a protocol may repeat itself.';
  comment on column public.vet_vaccine_protocol_doses.product_id is 'Product given by default.';
  comment on column public.vet_vaccine_protocol_doses.min_age_days is 'Youngest and oldest age for this step.';
  comment on column public.vet_vaccine_protocol_doses.min_interval_days is 'Shortest and longest time since the step before.';
  comment on column public.vet_vaccine_protocol_doses.duration_months is 'Time until the next dose is due.';
  comment on column public.vet_vaccine_protocol_doses.is_repeating is 'Given again every duration_months for life.';

  comment on table public.vet_vaccinations is 'One dose of vaccine. Product, manufacturer, serial and duration are what a rabies certificate prints (NASPHV Form 51). A dose given elsewhere is entered as historical, with what is known of it. A row entered in error is voided with a reason, not deleted; voided doses count for nothing.';
  comment on column public.vet_vaccinations.clinic_id is 'Empty for a dose given elsewhere.';
  comment on column public.vet_vaccinations.protocol_dose_id is 'Step of the protocol that this dose fulfils.';
  comment on column public.vet_vaccinations.vaccine_name is 'What it is called in the animal''s record, for example rabies or DHPP.';
  comment on column public.vet_vaccinations.target_diseases is 'Diseases it protects against.';
  comment on column public.vet_vaccinations.lot_number is 'Serial (lot) number as printed on the vial.';
  comment on column public.vet_vaccinations.dose_number is 'Place in the series.';
  comment on column public.vet_vaccinations.administered_on is 'Calendar day it was given.';
  comment on column public.vet_vaccinations.administered_by is 'Who gave it.';
  comment on column public.vet_vaccinations.veterinarian_id is 'The veterinarian who answers for it and signs the certificate.';
  comment on column public.vet_vaccinations.site is 'Where it was given, for example right hind leg, below the stifle.';
  comment on column public.vet_vaccinations.duration_months is 'Duration of immunity on the label; on Form 51 12, 36 or 48 months.';
  comment on column public.vet_vaccinations.deviation_reason is 'Why the label was not followed: expired serial, other interval, other site.';
  comment on column public.vet_vaccinations.is_historical is 'Given elsewhere, before or beside the practice''s own care.';
  comment on column public.vet_vaccinations.given_elsewhere_by is 'Practice or shelter that gave it.';
  comment on column public.vet_vaccinations.document_id is 'Certificate or record that shows it.';
end
$comments$;
