-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_adverse_event_products');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_adverse_event_reactions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_adverse_event_reports');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_adverse_event_reports');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_drug_recalls');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_recall_notifications');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_recall_notifications');
