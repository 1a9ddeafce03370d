-- Generated from src/schema: npm run generate
-- organization_id id request_type client_id patient_id legal_reference requested_at requested_by requester_name identity_check identity_verified_at identity_verified_by due_on extended_to_on extension_reason extension_notified_on status export_format processed_at processed_by export_file_url export_file_sha256 record_count expires_at delivered_at failure_reason refusal_reason ip_address notes created_at updated_at
select public.vet_audit_table('vet_data_export_requests', '{"phi":true}');
--> statement-breakpoint
-- organization_id id client_id erasure_ground requested_at requested_by identity_check identity_verified_at identity_verified_by due_on extended_to_on extension_reason extension_notified_on status refusal_ground refusal_explanation legal_hold_id processed_at processed_by erasure_steps client_notified_at recipients_notified_at ip_address notes created_at updated_at
select public.vet_audit_table('vet_data_erasure_requests', '{"phi":true}');
--> statement-breakpoint
-- organization_id id table_name jurisdiction retention_years archive_after_years anchor anchor_column action legal_basis notes is_active approved_at approved_by created_at updated_at
select public.vet_audit_table('vet_retention_policies', '{}');
--> statement-breakpoint
-- organization_id id name client_id patient_id table_name reason case_reference requested_by placed_at placed_by released_at released_by release_reason created_at updated_at
select public.vet_audit_table('vet_legal_holds', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_legal_holds() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_retention_policies() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_data_erasure_requests() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_data_export_requests() cascade;
