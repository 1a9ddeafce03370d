-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_insurance_claims');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_claim_line_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_insurance_policies');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_insurance_policies');
