-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_dea_forms');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_dea_form_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_controlled_substance_inventories');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_controlled_substance_inventory_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_controlled_substance_registers');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_controlled_substance_transactions');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_controlled_substance_transactions');
