-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_consultations');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_clinical_addenda');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_diagnoses');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_discharge_summaries');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_referrals');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_medical_encounters');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_encounter_participants');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_encounter_attachments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vcpr_records');
