-- source: sql/after-tables/triggers/patient_mirrors.sql
drop trigger if exists vet_refuse_mirror_update on public.vet_patients;
--> statement-breakpoint
drop trigger if exists vet_refuse_mirror_insert on public.vet_patients;
--> statement-breakpoint
drop trigger if exists vet_refuse_patient_change on public.vet_patient_identifiers;
--> statement-breakpoint
drop trigger if exists vet_refuse_patient_change on public.vet_patient_weight_history;
--> statement-breakpoint
drop trigger if exists vet_mirror_patient_identifiers on public.vet_patient_identifiers;
--> statement-breakpoint
drop trigger if exists vet_mirror_patient_weight on public.vet_patient_weight_history;
--> statement-breakpoint
drop function if exists public.vet_refuse_mirror_write();
--> statement-breakpoint
drop function if exists public.vet_refuse_patient_change();
--> statement-breakpoint
drop function if exists public.vet_mirror_patient_identifiers();
--> statement-breakpoint
drop function if exists public.vet_mirror_patient_weight();
--> statement-breakpoint
-- source: sql/after-tables/security/ledger.sql
do $ledger$
begin
  if public.vet_role_exists('vet_app') and pg_catalog.to_regclass('vet_plan.migration_details') is not null then
    revoke select on vet_plan.migrations, vet_plan.migration_details from vet_app;
    revoke usage on schema vet_plan from vet_app;
  end if;
end
$ledger$;
--> statement-breakpoint
-- source: src/schema
DROP POLICY "tenant_isolation_client_relationships" ON "vet_client_relationships" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_client_relationships" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_clients" ON "vet_clients" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_clients" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_auth_tokens" ON "vet_auth_tokens" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_auth_tokens" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_sessions" ON "vet_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_sessions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_users" ON "vet_users" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_users" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_identifiers" ON "vet_patient_identifiers" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_identifiers" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_owners" ON "vet_patient_owners" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_owners" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_weight_history" ON "vet_patient_weight_history" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_weight_history" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patients" ON "vet_patients" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patients" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_breeds" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_species" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_clinics" ON "vet_clinics" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_clinics" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_organizations" ON "vet_organizations" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_organizations" CASCADE;
--> statement-breakpoint
-- source: sql/before-tables/tenant_context.sql
drop function if exists public.vet_set_context(uuid, uuid, uuid, text, text, text, text, text);
--> statement-breakpoint
drop procedure if exists public.vet_enter_tenant(uuid, uuid, uuid, text, text, text, text, text);
--> statement-breakpoint
-- source: sql/before-tables/roles.sql
-- Roles belong to the cluster and may serve other databases: they stay, what they may do here goes.
do $roles$
declare
  granted text;
begin
  if current_setting('vet_plan.roles', true) = 'off' then
    return;
  end if;
  foreach granted in array array['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] loop
    if exists (select from pg_catalog.pg_roles where rolname = granted) then
      execute format('revoke usage, create on schema public from %I', granted);
    end if;
  end loop;
end
$roles$;
--> statement-breakpoint
-- source: sql/before-tables/protect_tables.sql
drop function if exists public.vet_protect_reference_table(text);
--> statement-breakpoint
drop function if exists public.vet_protect_tenant_table(text);
--> statement-breakpoint
drop function if exists public.vet_protect_any_table(text);
--> statement-breakpoint
drop function if exists public.vet_grant(text, text, text);
--> statement-breakpoint
drop function if exists public.vet_role_exists(text);
--> statement-breakpoint
drop function if exists public.vet_set_updated_at();
