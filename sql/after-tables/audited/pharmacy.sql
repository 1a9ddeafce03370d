-- Generated from src/schema: npm run generate
-- organization_id id prescription_id clinic_id requested_at requested_by_client_id requested_by request_method request_notes status reviewed_by reviewed_at approval_notes denial_reason refill_number dispensed_at dispensed_by quantity_dispensed inventory_batch_id invoice_item_id pickup_method shipping_tracking_number picked_up_at picked_up_by pickup_id_verified cancelled_at cancellation_reason created_at updated_at
select public.vet_audit_table('vet_prescription_refills', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_prescription_refills() cascade;
