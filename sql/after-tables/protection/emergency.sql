-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_emergency_cases');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_emergency_cases');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_triage_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_emergency_vital_signs');
