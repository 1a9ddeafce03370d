-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id requisition_number diagnostic_test_order_id diagnostic_test_id requesting_veterinarian_id priority sample_type collection_site clinical_history fasting_status is_biohazard sample_collected_at sample_collected_by external_lab_name external_lab_id sent_to_lab_at shipping_carrier shipping_tracking_number status received_by_lab_at expected_result_date resulted_at cancelled_at cancellation_reason chain_of_custody created_at updated_at
select public.vet_audit_table('vet_lab_requisitions', '{"phi":true}');
--> statement-breakpoint
-- organization_id id requisition_id sample_id barcode parent_sample_id container volume_ml storage_location storage_temperature sample_condition condition_notes keep_until_on disposed_at disposal_method disposed_by created_at updated_at
select public.vet_audit_table('vet_sample_tracking', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_sample_tracking() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_lab_requisitions() cascade;
