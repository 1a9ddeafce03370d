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
