-- Generated from src/schema: npm run generate
-- organization_id id clinic_id asset_number name category manufacturer model serial_number purchase_date purchase_price supplier supplier_id warranty_expiry_date room_id current_location resource_id status registration_number registration_expires_on requires_calibration calibration_frequency_days last_calibration_date next_calibration_due_on maintenance_frequency_days next_maintenance_due_on retired_on notes created_at updated_at
select public.vet_audit_table('vet_equipment', '{"financial":true}');
--> statement-breakpoint
-- organization_id id equipment_id maintenance_type status scheduled_date completed_date performed_by external_vendor description findings actions_performed result certificate_number document_url cost next_maintenance_date created_at updated_at
select public.vet_audit_table('vet_equipment_maintenance', '{"financial":true}');
-- vet-plan: down
drop function if exists public.vet_audited_equipment_maintenance() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_equipment() cascade;
