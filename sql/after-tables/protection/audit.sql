-- Generated from src/schema: npm run generate
select public.vet_create_default_partition('vet_access_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_access_logs');
--> statement-breakpoint
select public.vet_create_default_partition('vet_audit_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_audit_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_audit_seals');
