-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_roles');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_permissions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_role_permissions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_user_roles');
