-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id client_id kind certificate_number official_number status issuing_veterinarian_id veterinarian_name veterinarian_license_number accreditation_number examined_on issued_on expires_on signed_at owner_name owner_address owner_phone animal vaccination_id rabies_tag_number animal_license_number animal_license_term exemption_reason species_id animal_count purpose consignor_name consignor_address consignee_name consignee_address origin_address destination_address destination_country departs_on entry_permit_number is_health_program statements endorsed_on document_id replaces_id revoked_at revoked_by revocation_reason notes created_at updated_at
select public.vet_audit_table('vet_certificates', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id examined_by examined_at life_stage weight_kg body_condition_score muscle_condition_score temperature_c heart_rate respiratory_rate pain_score pain_scale dental_score findings diet lifestyle assessment recommendations next_exam_due_on created_at updated_at
select public.vet_audit_table('vet_wellness_exams', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id anesthesia_record_id performed_by veterinarian_id performed_at dental_grade calculus_index gingivitis_index occlusion chart extracted_teeth cleaning_performed polishing_performed radiographs_taken oral_findings home_care complications notes next_due_on created_at updated_at
select public.vet_audit_table('vet_dental_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id method product_id medication_id prescription_id product_name epa_registration_number parasite_targets lot_number inventory_batch_id administered_on administered_by dose dose_unit route weight_at_dose_kg dispensed_quantity dispensed_unit coverage_days next_due_on heartworm_test_result heartworm_tested_on notes created_at updated_at
select public.vet_audit_table('vet_parasitic_control', '{"phi":true}');
--> statement-breakpoint
-- organization_id id name name_normalized species_id target_diseases need is_rabies criteria contraindications source starts_on ends_on is_active created_at updated_at
select public.vet_audit_table('vet_vaccine_protocols', '{}');
--> statement-breakpoint
-- organization_id id protocol_id dose_number dose_type product_id min_age_days max_age_days min_interval_days max_interval_days duration_months is_repeating notes created_at updated_at
select public.vet_audit_table('vet_vaccine_protocol_doses', '{}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id protocol_dose_id vaccine_name target_diseases is_rabies technology product_name manufacturer lot_number lot_number_normalized lot_expires_on inventory_batch_id dose_type dose_number administered_on administered_at administered_by veterinarian_id route site volume_ml duration_months next_due_on rabies_tag_number rabies_tag_normalized deviation_reason is_historical historical_source given_elsewhere_by document_id notes voided_at voided_by void_reason created_at updated_at
select public.vet_audit_table('vet_vaccinations', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_vaccinations() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_vaccine_protocol_doses() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_vaccine_protocols() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_parasitic_control() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_dental_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_wellness_exams() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_certificates() cascade;
