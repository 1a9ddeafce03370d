-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_certificates');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_wellness_exams');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_dental_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_parasitic_control');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vaccine_protocols');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vaccine_protocol_doses');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vaccinations');
