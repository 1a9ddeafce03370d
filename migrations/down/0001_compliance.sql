-- source: sql/after-tables/triggers/consents-signed.sql
drop trigger if exists vet_fill_signature on public.vet_consent_form_templates;
--> statement-breakpoint
drop trigger if exists vet_check_consent_form on public.vet_consent_form_templates;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_consent_form_templates;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_treatment_consents;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_treatment_consents;
--> statement-breakpoint
drop function if exists public.vet_check_consent_form();
--> statement-breakpoint
-- source: sql/after-tables/triggers/audit-access.sql
drop trigger if exists vet_fill_access_log on public.vet_access_logs;
--> statement-breakpoint
drop function if exists public.vet_fill_access_log();
--> statement-breakpoint
drop function if exists public.vet_access_log_hash(public.vet_access_logs);
--> statement-breakpoint
-- source: sql/after-tables/states/governance.sql
drop trigger if exists vet_verify_status on public.vet_data_erasure_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_data_erasure_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_data_erasure_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_data_erasure_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_data_erasure_requests;
--> statement-breakpoint
drop function if exists public.vet_fill_data_erasure_requests_status();
--> statement-breakpoint
drop trigger if exists vet_verify_status on public.vet_data_export_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_data_export_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_data_export_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_data_export_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_data_export_requests;
--> statement-breakpoint
drop function if exists public.vet_fill_data_export_requests_status();
--> statement-breakpoint
-- source: sql/after-tables/security/audit.sql
do $auditors$
begin
  if public.vet_role_exists('vet_auditor') then
    revoke select on public.vet_organizations from vet_auditor;
  end if;
end
$auditors$;
--> statement-breakpoint
-- source: sql/after-tables/security/audit-seals.sql
drop trigger if exists vet_check_append_only_truncate on public.vet_audit_seals;
--> statement-breakpoint
drop trigger if exists vet_check_append_only on public.vet_audit_seals;
--> statement-breakpoint
drop trigger if exists vet_check_append_only_truncate on public.vet_audit_logs_default;
--> statement-breakpoint
drop trigger if exists vet_check_append_only_truncate on public.vet_audit_logs;
--> statement-breakpoint
drop trigger if exists vet_check_append_only on public.vet_audit_logs;
--> statement-breakpoint
drop trigger if exists vet_check_append_only_truncate on public.vet_access_logs_default;
--> statement-breakpoint
drop trigger if exists vet_check_append_only_truncate on public.vet_access_logs;
--> statement-breakpoint
drop trigger if exists vet_check_append_only on public.vet_access_logs;
--> statement-breakpoint
-- source: sql/after-tables/audited/treatments.sql
drop function if exists public.vet_audited_treatments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_prescriptions() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/tenancy.sql
drop function if exists public.vet_audited_clinics() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_organizations() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/surgery.sql
drop function if exists public.vet_audited_surgical_procedures() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_surgeries() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_anesthesia_monitoring() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_anesthesia_records() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/staff.sql
drop function if exists public.vet_audited_veterinarian_licenses() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_veterinarians() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_vet_clinic_assignments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_vet_schedules() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff_leave_requests() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff_attendance() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff_schedules() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff_clinic_assignments() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/scheduling.sql
drop function if exists public.vet_audited_schedule_blocks() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_waitlist_entries() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_recurring_appointment_series() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_appointments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_appointment_types() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/preventive.sql
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
--> statement-breakpoint
-- source: sql/after-tables/audited/patients.sql
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
--> statement-breakpoint
-- source: sql/after-tables/audited/medical.sql
drop function if exists public.vet_audited_vcpr_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_encounter_attachments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_encounter_participants() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_medical_encounters() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_referrals() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_discharge_summaries() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_diagnoses() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_clinical_addenda() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_consultations() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/inventory.sql
drop function if exists public.vet_audited_stock_transfer_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_stock_transfers() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_inventory_transactions() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_stock_adjustments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_supplier_documents() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_suppliers() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_purchase_order_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_purchase_orders() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_inventory_batches() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_inventory_items() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/identity.sql
drop function if exists public.vet_audited_users() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/governance.sql
drop function if exists public.vet_audited_legal_holds() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_retention_policies() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_data_erasure_requests() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_data_export_requests() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/emergency.sql
drop function if exists public.vet_audited_emergency_vital_signs() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_triage_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_emergency_cases() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/diagnostics.sql
drop function if exists public.vet_audited_diagnostic_tests() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_diagnostic_test_results() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_diagnostic_test_orders() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_imaging_studies() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/consents.sql
drop function if exists public.vet_audited_treatment_consents() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_consent_form_templates() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/clients.sql
drop function if exists public.vet_audited_client_notes() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_client_relationships() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_clients() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/catalog.sql
drop function if exists public.vet_audited_services() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_service_categories() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_products() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_discounts() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_tax_rates() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_price_list_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_price_lists() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_service_package_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_service_packages() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/billing.sql
drop function if exists public.vet_audited_payment_allocations() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_deposits() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_payments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_client_account_ledger() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_invoice_item_taxes() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_invoice_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_invoices() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_estimate_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_estimates() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audit/audit.sql
drop function if exists public.vet_audit_gaps();
--> statement-breakpoint
drop function if exists public.vet_audit_table(text, jsonb);
--> statement-breakpoint
drop function if exists public.vet_audit_truncate() cascade;
--> statement-breakpoint
drop function if exists public.vet_audit_truncation(text, jsonb, uuid[]);
--> statement-breakpoint
drop function if exists public.vet_audit_source(text, jsonb);
--> statement-breakpoint
drop function if exists public.vet_audit_envelope(text);
--> statement-breakpoint
drop function if exists public.vet_audit_log_hash(public.vet_audit_logs);
--> statement-breakpoint
-- source: sql/after-tables/audit/audit-tables.sql
drop function if exists public.vet_audited_tables();
--> statement-breakpoint
-- source: src/schema
DROP POLICY "tenant_isolation_access_logs" ON "vet_access_logs" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_access_logs" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_audit_logs" ON "vet_audit_logs" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_audit_logs" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_audit_seals" ON "vet_audit_seals" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_audit_seals" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_consent_form_templates" ON "vet_consent_form_templates" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_consent_form_templates" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_treatment_consents" ON "vet_treatment_consents" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_treatment_consents" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_data_erasure_requests" ON "vet_data_erasure_requests" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_data_erasure_requests" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_data_export_requests" ON "vet_data_export_requests" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_data_export_requests" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_retention_policies" ON "vet_retention_policies" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_retention_policies" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_legal_holds" ON "vet_legal_holds" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_legal_holds" CASCADE;
