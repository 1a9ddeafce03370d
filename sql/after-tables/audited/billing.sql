-- Generated from src/schema: npm run generate
-- organization_id id clinic_id estimate_number client_id patient_id encounter_id veterinarian_id title status currency low_subtotal high_subtotal low_tax_amount high_tax_amount low_total high_total required_deposit_amount presented_at presented_by expires_on accepted_at acceptance_method accepted_by_name signature_data signed_document_url witnessed_by authorized_amount declined_at decline_reason converted_at converted_invoice_id notes created_by created_at updated_at
select public.vet_audit_table('vet_estimates', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id estimate_id line_number patient_id item_type service_id product_id package_id description low_quantity high_quantity low_unit_price high_unit_price discount_percent taxable tax_rate_percent low_total high_total is_optional is_declined notes created_at updated_at
select public.vet_audit_table('vet_estimate_items', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id clinic_id invoice_number client_id patient_id encounter_id status invoiced_on issued_at due_date sent_at currency subtotal discount_id discount_percent discount_amount discount_reason tax_amount total_amount amount_paid refunded_amount written_off_amount balance_due paid_at written_off_at written_off_by write_off_reason voided_at voided_by void_reason corrects_invoice_id client_reference notes internal_notes created_by created_at updated_at
select public.vet_audit_table('vet_invoices', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id invoice_id line_number patient_id encounter_id item_type service_id product_id package_id item_id description quantity unit_price unit_cost discount_id discount_percent discount_amount taxable tax_rate_percent tax_amount line_total allow_duplicate inventory_batch_id veterinarian_id performed_by performed_on treatment_id prescription_id diagnostic_test_order_id vaccination_id notes created_at updated_at
select public.vet_audit_table('vet_invoice_items', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id invoice_item_id tax_rate_id rate_percent is_compound taxable_amount tax_amount created_at updated_at
select public.vet_audit_table('vet_invoice_item_taxes', '{"financial":true}');
--> statement-breakpoint
-- organization_id id client_id entry_number clinic_id entry_type invoice_id payment_id deposit_id reverses_entry_id amount balance_after currency posted_at posted_by description reason approved_by created_at
select public.vet_audit_table('vet_client_account_ledger', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id clinic_id payment_number client_id amount currency method status paid_at reference processor processor_payment_id card_brand card_last4_encrypted refund_of_payment_id refund_reason deposit_id refunded_amount allocated_amount failure_reason failed_at voided_at voided_by void_reason received_by notes created_at updated_at
select public.vet_audit_table('vet_payments', '{"phi":true,"financial":true,"encrypted":["card_last4_encrypted"]}');
--> statement-breakpoint
-- organization_id id clinic_id deposit_number client_id patient_id payment_id purpose appointment_id estimate_id amount status held_at applied_amount refunded_amount forfeited_amount remaining_amount closed_at forfeit_reason forfeited_by terms notes created_at updated_at
select public.vet_audit_table('vet_deposits', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id payment_id invoice_id deposit_id amount allocated_at allocated_by reversed_at reversed_by reversal_reason created_at updated_at
select public.vet_audit_table('vet_payment_allocations', '{"financial":true}');
-- vet-plan: down
drop function if exists public.vet_audited_payment_allocations() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_deposits() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_payments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_client_account_ledger() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_invoice_item_taxes() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_invoice_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_invoices() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_estimate_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_estimates() cascade;
