-- Generated from src/schema: npm run generate
select public.vet_protect_reference_table('vet_diagnosis_codes');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_procedure_codes');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_medications_formulary');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_drug_schedules');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_species');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_breeds');
