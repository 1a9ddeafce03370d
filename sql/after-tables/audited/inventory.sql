-- Generated from src/schema: npm run generate
-- organization_id id clinic_id product_id medication_id sku sku_normalized name name_normalized category unit order_unit units_per_order_unit quantity_on_hand last_movement_number reorder_point reorder_quantity maximum_quantity cost_per_unit selling_price stock_status dea_schedule is_controlled ndc ndc_normalized is_lot_tracked expiry_warning_days storage_location requires_refrigeration storage_minimum_c storage_maximum_c is_locked_away is_hazardous preferred_supplier_id supplier_item_code last_counted_at is_active created_at updated_at
select public.vet_audit_table('vet_inventory_items', '{"financial":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id item_id lot_number lot_number_normalized manufacturer manufactured_on expires_on received_at received_by supplier_id quantity_received quantity_remaining cost_per_unit opened_on beyond_use_on storage_location status status_reason status_changed_by status_changed_at created_at updated_at
select public.vet_audit_table('vet_inventory_batches', '{"financial":true}');
--> statement-breakpoint
-- organization_id id po_number supplier_id clinic_id status requested_by submitted_at approved_by approved_at rejected_by rejected_at rejection_reason ordered_by ordered_at expected_on received_at supplier_order_number supplier_invoice_number dea_form_222_number currency subtotal discount_amount tax_amount shipping_amount total_amount cancelled_by cancelled_at cancellation_reason notes created_at updated_at
select public.vet_audit_table('vet_purchase_orders', '{"financial":true}');
--> statement-breakpoint
-- organization_id id purchase_order_id line_number item_id description supplier_item_code order_unit units_per_order_unit quantity_ordered quantity_received quantity_cancelled allows_over_delivery unit_cost discount_percent line_total expected_on dea_form_222_line_number notes created_at updated_at
select public.vet_audit_table('vet_purchase_order_items', '{"financial":true}');
--> statement-breakpoint
-- organization_id id name name_normalized supplier_type account_number contact_name phone email website_url address_line1 address_line2 city state postal_code country supplies_controlled_substances dea_number dea_expires_on state_license_number state_license_expires_on currency payment_terms_days lead_time_days minimum_order_amount notes is_active created_at updated_at
select public.vet_audit_table('vet_suppliers', '{"financial":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id supplier_id document_type file_name document_url mime_type size_bytes issued_on expires_on uploaded_by created_at updated_at
select public.vet_audit_table('vet_supplier_documents', '{}');
--> statement-breakpoint
-- organization_id id clinic_id item_id batch_id adjustment_type quantity_before quantity_after quantity_change reason status adjusted_by adjusted_at witnessed_by reviewed_by reviewed_at review_notes created_at updated_at
select public.vet_audit_table('vet_stock_adjustments', '{}');
--> statement-breakpoint
-- organization_id id clinic_id item_id batch_id transaction_type quantity movement_number balance_after corrects_number cost_per_unit purchase_order_item_id stock_transfer_item_id stock_adjustment_id prescription_id treatment_id patient_id encounter_id supplier_id document_number reason performed_by witnessed_by occurred_at created_at
select public.vet_audit_table('vet_inventory_transactions', '{"financial":true}');
--> statement-breakpoint
-- organization_id id transfer_number from_clinic_id to_clinic_id status reason requested_by requested_at approved_by approved_at shipped_by shipped_at carrier tracking_number dea_form_222_number received_by received_at cancelled_by cancelled_at cancellation_reason notes created_at updated_at
select public.vet_audit_table('vet_stock_transfers', '{}');
--> statement-breakpoint
-- organization_id id stock_transfer_id line_number from_item_id from_batch_id to_item_id to_batch_id quantity quantity_received discrepancy_reason notes created_at updated_at
select public.vet_audit_table('vet_stock_transfer_items', '{}');
-- vet-plan: down
drop function if exists public.vet_audited_stock_transfer_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_stock_transfers() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_inventory_transactions() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_stock_adjustments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_supplier_documents() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_suppliers() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_purchase_order_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_purchase_orders() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_inventory_batches() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_inventory_items() cascade;
