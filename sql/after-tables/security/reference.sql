-- Lists shared by all tenants.
select public.vet_protect_reference_table('vet_species');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_breeds');
