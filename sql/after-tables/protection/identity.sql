-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_users');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_sessions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_auth_tokens');
