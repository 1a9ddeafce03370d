-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_appointment_types');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_appointments');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_appointments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_appointment_resources');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_recurring_appointment_series');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_recurring_appointment_series');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_waitlist_entries');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_waitlist_entries');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_schedule_blocks');
