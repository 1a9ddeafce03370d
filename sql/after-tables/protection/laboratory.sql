-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_lab_requisitions');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_lab_requisitions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_sample_tracking');
