-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_clients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_relationships');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_notes');
