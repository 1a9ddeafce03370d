-- Generated from src/schema: npm run generate
-- organization_id id category_id code code_normalized name name_normalized description price valid_from_on valid_until_on is_discountable is_active created_at updated_at
select public.vet_audit_table('vet_service_packages', '{"financial":true}');
--> statement-breakpoint
-- organization_id id package_id line_number service_id product_id quantity allocated_amount created_at updated_at
select public.vet_audit_table('vet_service_package_items', '{"financial":true}');
--> statement-breakpoint
-- organization_id id name name_normalized clinic_id client_type client_id currency valid_from_on valid_until_on is_default is_active notes created_at updated_at
select public.vet_audit_table('vet_price_lists', '{}');
--> statement-breakpoint
-- organization_id id price_list_id service_id product_id package_id minimum_quantity unit_price created_at updated_at
select public.vet_audit_table('vet_price_list_items', '{"financial":true}');
--> statement-breakpoint
-- organization_id id code code_normalized name jurisdiction registration_number clinic_id tax_category tax_rate_percent is_compound valid_from_on valid_until_on created_at updated_at
select public.vet_audit_table('vet_tax_rates', '{"financial":true}');
--> statement-breakpoint
-- organization_id id code code_normalized name discount_type discount_percent discount_amount maximum_amount minimum_subtotal clinic_id client_type category_id service_id product_id package_id maximum_uses maximum_uses_per_client is_combinable requires_approval valid_from_on valid_until_on created_by is_active created_at updated_at
select public.vet_audit_table('vet_discounts', '{"financial":true}');
--> statement-breakpoint
-- organization_id id sku sku_normalized barcode name name_normalized description category manufacturer medication_id strength dosage_form ndc ndc_normalized dea_schedule is_controlled requires_prescription unit default_price dispensing_fee cost_per_unit tax_category is_taxable is_discountable is_stocked opened_shelf_life_days is_active created_at updated_at
select public.vet_audit_table('vet_products', '{"financial":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id parent_category_id name name_normalized description revenue_account_code display_order is_active created_at updated_at
select public.vet_audit_table('vet_service_categories', '{}');
--> statement-breakpoint
-- organization_id id category_id code code_normalized name name_normalized description procedure_code_id default_price price_unit minimum_charge estimated_cost tax_category is_taxable is_discountable allows_price_override duration_minutes requires_veterinarian requires_consent is_active created_at updated_at
select public.vet_audit_table('vet_services', '{"financial":true}');
-- vet-plan: down
drop function if exists public.vet_audited_services() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_service_categories() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_products() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_discounts() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_tax_rates() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_price_list_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_price_lists() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_service_package_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_service_packages() cascade;
