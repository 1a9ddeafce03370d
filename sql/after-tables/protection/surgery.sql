-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_anesthesia_records');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_anesthesia_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_anesthesia_monitoring');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_surgeries');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_surgeries');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_surgical_procedures');
