-- source: sql/after-tables/security/audit.sql
do $auditors$
begin
  if public.vet_role_exists('vet_auditor') then
    revoke select on public.vet_organizations from vet_auditor;
  end if;
end
$auditors$;
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
