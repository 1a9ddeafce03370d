-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_prescriptions');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_prescriptions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_treatments');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_treatments');
