-- Generated from src/schema: npm run generate
-- organization_id id patient_id allergen_type medication_id substance substance_normalized reaction severity certainty source onset_on status ended_on ended_by end_reason confirmed_by_veterinarian_id recorded_by notes created_at updated_at
select public.vet_audit_table('vet_patient_allergies', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id clinic_id alert_type severity title message requires_acknowledgement starts_on ends_on ended_by end_reason created_by created_at updated_at
select public.vet_audit_table('vet_patient_alerts', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id clinic_id document_type title description source document_on document_url file_name mime_type size_bytes sha256 replaces_id is_confidential is_client_visible uploaded_by deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_patient_documents', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id kind value value_normalized issuer body_site applied_on removed_on is_primary notes created_at updated_at
select public.vet_audit_table('vet_patient_identifiers', '{"phi":true}');
--> statement-breakpoint
-- organization_id id surviving_patient_id merged_patient_id reason is_across_clients moved_records adjusted_records merged_at merged_by reverted_at reverted_by revert_reason created_at updated_at
select public.vet_audit_table('vet_patient_merge_events', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id clinic_id note_type body is_pinned is_alert is_private is_internal requires_follow_up follow_up_on follow_up_by followed_up_at followed_up_by created_by deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_patient_notes', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id from_client_id to_client_id clinic_id reason effective_on records_released_at patient_document_id registry_updated_at status completed_at completed_by cancelled_at cancellation_reason recorded_by notes created_at updated_at
select public.vet_audit_table('vet_patient_ownership_transfers', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id name name_normalized species_id breed_id breed_text color markings sex reproductive_status date_of_birth date_of_birth_is_estimated weight_kg microchip_number tattoo known_allergies special_instructions photo_url status deceased_at deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_patients', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id client_id ownership_type is_primary share_percent starts_on ends_on notes created_at updated_at
select public.vet_audit_table('vet_patient_owners', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id weight_kg method body_condition_score muscle_condition_score measured_at measured_by notes created_at updated_at
select public.vet_audit_table('vet_patient_weight_history', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_patient_weight_history() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patient_owners() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patients() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patient_ownership_transfers() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patient_notes() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patient_merge_events() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patient_identifiers() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patient_documents() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patient_alerts() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_patient_allergies() cascade;
