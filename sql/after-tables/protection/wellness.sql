-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_wellness_plans');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_wellness_plan_benefits');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_wellness_plan_enrollments');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_wellness_plan_enrollments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_wellness_plan_usages');
