-- source: sql/after-tables/audited/rbac.sql
drop function if exists public.vet_audited_user_roles() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_role_permissions() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_roles() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/encryption.sql
drop function if exists public.vet_audited_encryption_keys() cascade;
--> statement-breakpoint
-- source: src/schema
DROP POLICY "tenant_isolation_encryption_keys" ON "vet_encryption_keys" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_encryption_keys" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_permissions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_role_permissions" ON "vet_role_permissions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_role_permissions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_roles" ON "vet_roles" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_roles" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_user_roles" ON "vet_user_roles" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_user_roles" CASCADE;
