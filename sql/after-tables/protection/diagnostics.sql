-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_imaging_studies');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_imaging_studies');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_diagnostic_test_orders');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_diagnostic_test_orders');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_diagnostic_test_results');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_diagnostic_test_results');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_diagnostic_tests');
