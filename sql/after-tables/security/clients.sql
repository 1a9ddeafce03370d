-- Clients and the people around them.
select public.vet_protect_tenant_table('vet_clients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_relationships');
