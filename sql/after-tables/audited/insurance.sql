-- Generated from src/schema: npm run generate
-- organization_id id clinic_id claim_number insurer_reference preauthorization_number policy_id invoice_id encounter_id incident_on condition_description claim_amount approved_amount deductible_amount paid_amount payee status submitted_at submitted_by submission_method received_by_insurer_at processed_at denial_reason denial_code adjuster_notes appeal_due_on appealed_at appealed_by appeal_reason appeal_decided_at appeal_outcome check_number paid_at payment_id claim_form_url medical_records_url notes created_at updated_at
select public.vet_audit_table('vet_insurance_claims', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id claim_id line_number invoice_item_id performed_on procedure_code_id procedure_code diagnosis_code_id diagnosis_code description billed_amount approved_amount status denial_reason created_at updated_at
select public.vet_audit_table('vet_claim_line_items', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id patient_id client_id provider provider_normalized policy_number policy_number_normalized group_number coverage_type status effective_date expiry_date waiting_period_ends_on cancelled_on annual_limit per_incident_limit deductible deductible_type reimbursement_percent exclusions pays_practice_directly provider_phone claims_email verified_at verified_by notes created_at updated_at
select public.vet_audit_table('vet_insurance_policies', '{"phi":true,"financial":true}');
-- vet-plan: down
drop function if exists public.vet_audited_insurance_policies() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_claim_line_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_insurance_claims() cascade;
