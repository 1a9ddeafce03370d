-- Generated from src/schema: npm run generate
-- organization_id id code version language consent_type title body risks alternatives requires_witness valid_for_days status published_at published_by retired_at created_at updated_at
select public.vet_audit_table('vet_consent_form_templates', '{}');
--> statement-breakpoint
-- organization_id id clinic_id patient_id client_id encounter_id surgery_id consent_type template_id procedure_description risks alternatives restrictions estimated_cost estimate_id veterinarian_id obtained_by language consent_given decline_reason consented_at expires_at signature_type signature_data signature_media_type signed_by signer_role signer_client_id signer_phone witness_name witness_id document_url document_sha256 ip_address revoked_at revoked_by revocation_reason created_at updated_at
select public.vet_audit_table('vet_treatment_consents', '{"phi":true,"financial":true}');
-- vet-plan: down
drop function if exists public.vet_audited_treatment_consents() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_consent_form_templates() cascade;
