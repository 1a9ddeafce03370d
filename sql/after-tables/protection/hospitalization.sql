-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_medication_administration');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_medication_administration');
--> statement-breakpoint
select public.vet_create_default_partition('vet_critical_care_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_critical_care_records');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_critical_care_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_hospitalization_records');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_hospitalization_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_hospital_notes');
