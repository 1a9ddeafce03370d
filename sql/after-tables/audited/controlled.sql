-- Generated from src/schema: npm run generate
-- organization_id id clinic_id form_kind form_number status registrant_name registrant_address dea_registration_encrypted prepared_by signed_by signed_by_power_of_attorney submitted_at completed_at voided_at void_reason document_url notes is_electronic ordered_on supplier_id supplier_name supplier_address supplier_dea_number last_line_number loss_type lost_on discovered_on field_office_notified_on report_due_on circumstances corrective_measures police_department police_phone police_report_number prior_losses purchase_cost identifying_marks carrier_name persons_killed persons_injured destroyed_on destruction_place destruction_method first_witness_id second_witness_id created_at updated_at
select public.vet_audit_table('vet_dea_forms', '{"financial":true,"controlled":true,"encrypted":["dea_registration_encrypted"]}');
--> statement-breakpoint
-- organization_id id form_kind dea_form_id line_number inventory_item_id substance_name dea_schedule ndc strength dosage_form package_size package_count quantity unit lot_number packages_received received_on created_at updated_at
select public.vet_audit_table('vet_dea_form_items', '{"controlled":true}');
--> statement-breakpoint
-- organization_id id clinic_id kind scope taken_on business_time next_due_on taken_by witnessed_by status completed_at document_url notes created_at updated_at
select public.vet_audit_table('vet_controlled_substance_inventories', '{"controlled":true}');
--> statement-breakpoint
-- organization_id id inventory_id register_id substance_name dea_schedule dosage_form strength ndc lot_number condition unit container_size container_count opened_quantity count_method counted_quantity counted_at book_quantity discrepancy explanation settled_by_id created_at updated_at
select public.vet_audit_table('vet_controlled_substance_inventory_items', '{"controlled":true}');
--> statement-breakpoint
-- organization_id id clinic_id storage_location storage_normalized substance_name substance_normalized medication_id inventory_item_id dea_schedule dosage_form form_normalized strength strength_normalized ndc unit container_size registrant_id quantity_on_hand last_entry_number status opened_on closed_on closed_by notes created_at updated_at
select public.vet_audit_table('vet_controlled_substance_registers', '{"controlled":true}');
--> statement-breakpoint
-- organization_id id register_id clinic_id entry_number occurred_at transaction_type quantity balance_after inventory_transaction_id inventory_batch_id lot_number party_name party_address party_dea supplier_id client_id patient_id encounter_id prescription_id refill_id administration_id veterinarian_id dea_form_id invoice_number transfer_to_id transfer_out_id disposal_method reason corrects_id performed_by witnessed_by notes created_at
select public.vet_audit_table('vet_controlled_substance_transactions', '{"phi":true,"controlled":true}');
-- vet-plan: down
drop function if exists public.vet_audited_controlled_substance_transactions() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_controlled_substance_registers() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_controlled_substance_inventory_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_controlled_substance_inventories() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_dea_form_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_dea_forms() cascade;
