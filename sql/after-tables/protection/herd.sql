-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_veterinary_feed_directives');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_animal_groups');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_animal_groups');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_animal_group_members');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_animal_group_members');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_group_treatments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_withdrawal_records');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_withdrawal_records');
