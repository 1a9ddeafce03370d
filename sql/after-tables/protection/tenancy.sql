-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_organizations');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_clinics');
