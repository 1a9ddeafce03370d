-- Generated from src/schema: npm run generate
select public.vet_create_default_partition('vet_communication_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_communication_logs');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_communication_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_reminder_protocols');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_reminders');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_reminders');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_message_templates');
