-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_data_export_requests');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_data_export_requests');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_data_erasure_requests');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_retention_policies');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_legal_holds');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_legal_holds');
