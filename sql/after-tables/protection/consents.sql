-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_consent_form_templates');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_treatment_consents');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_treatment_consents');
