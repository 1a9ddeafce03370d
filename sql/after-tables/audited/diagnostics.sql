-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id order_id modality body_region laterality views status scheduled_at study_instance_uid accession_number series_count image_count pacs_url performed_at performed_by is_external kvp mas exposure_count thickness_cm contrast_agent contrast_volume_ml clinical_question interpreted_by interpreter_name interpreted_at findings impression recommendations amendment_reason is_critical acknowledged_at acknowledged_by cancelled_reason created_at updated_at
select public.vet_audit_table('vet_imaging_studies', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id diagnostic_test_id accession_number ordered_by ordered_at priority status clinical_notes specimen_type specimen_site fasting_status collected_at collected_by resulted_at reviewed_by reviewed_at client_informed_at client_informed_by cancelled_at cancelled_by cancellation_reason cancellation_notes created_at updated_at
select public.vet_audit_table('vet_diagnostic_test_orders', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id order_id test_name test_code loinc_code position specimen_type specimen_quality result_value value_numeric comparator unit reference_low reference_high reference_range abnormal_flag status report_status tested_on received_on reported_at lab_provider method performed_by document_id is_critical critical_notified_at acknowledged_at acknowledged_by acknowledgment_notes reviewed_at reviewed_by correction_of_id correction_reason notes created_at updated_at
select public.vet_audit_table('vet_diagnostic_test_results', '{"phi":true}');
--> statement-breakpoint
-- organization_id id code name name_normalized category description loinc_code is_panel analytes specimen_types specimen_volume_ml container is_fasting_required fasting_hours collection_instructions is_in_house lab_name lab_test_code turnaround_hours is_reportable service_id default_price is_active created_at updated_at
select public.vet_audit_table('vet_diagnostic_tests', '{"financial":true}');
-- vet-plan: down
drop function if exists public.vet_audited_diagnostic_tests() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_diagnostic_test_results() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_diagnostic_test_orders() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_imaging_studies() cascade;
