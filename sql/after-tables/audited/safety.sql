-- Generated from src/schema: npm run generate
-- organization_id id report_id sequence role product_type brand_name active_ingredients medication_id prescription_id vaccination_id inventory_batch_id manufacturer registration_number ndc lot_number lot_expires_on is_compounded dosage_form route dose frequency first_exposure_on last_exposure_on given_by reason_for_use label_use off_label_use prior_exposure dechallenge rechallenge created_at updated_at
select public.vet_audit_table('vet_adverse_event_products', '{"phi":true}');
--> statement-breakpoint
-- organization_id id report_id term veddra_code veddra_version onset_on resolved_on onset_hours animals_affected notes created_at updated_at
select public.vet_audit_table('vet_adverse_event_reactions', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id report_number patient_id client_id encounter_id vaccination_id prescription_id report_type submission previous_report_id product_type product_name manufacturer lot_number event_date onset_on received_on event_description medical_history diagnostic_findings health_before severity is_serious treated_for_event treatment_given outcome causality_assessment assessed_by animals_treated animals_affected species breed is_crossbred sex reproductive_status female_status age_min age_max age_unit age_is_estimated min_weight_kg max_weight_kg weight_is_estimated primary_reporter secondary_reporter preferred_contact contact_phone identity_withheld reporting_authority reported_to_fda fda_report_date fda_report_number authority_reported_on authority_case_number reported_to_manufacturer manufacturer_reported_on manufacturer_case_number document_url reported_by created_at updated_at
select public.vet_audit_table('vet_adverse_event_reports', '{"phi":true}');
--> statement-breakpoint
-- organization_id id recall_id patient_id client_id prescription_id vaccination_id inventory_batch_id notification_sent sent_at sent_by notification_method client_acknowledged_at product_returned returned_at returned_quantity notes created_at updated_at
select public.vet_audit_table('vet_recall_notifications', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_recall_notifications() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_adverse_event_reports() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_adverse_event_reactions() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_adverse_event_products() cascade;
