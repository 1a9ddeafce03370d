-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_external_identifiers');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_integration_messages');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_integration_messages');
