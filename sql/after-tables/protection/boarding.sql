-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_kennels');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_boarding_reservations');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_boarding_reservations');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_boarding_daily_logs');
