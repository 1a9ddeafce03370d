-- Generated from src/schema: npm run generate
-- organization_id id clinic_id room_id kennel_number kennel_type ward species_id min_weight_kg max_weight_kg length_cm width_cm height_cm max_occupants has_outdoor_access has_oxygen has_heating has_camera daily_rate status out_of_service_reason notes created_at updated_at
select public.vet_audit_table('vet_kennels', '{"financial":true}');
--> statement-breakpoint
-- organization_id id clinic_id patient_id client_id reservation_number check_in_date check_out_date kennel_type kennel_id shares_kennel_with_id kennel_number feeding_schedule medication_schedule exercise_schedule special_instructions belongings emergency_contact_name emergency_contact_phone emergency_care_authorized emergency_care_limit pickup_person_name vaccinations_verified_at vaccinations_verified_by status actual_check_in_at checked_in_by check_in_weight_kg actual_check_out_at checked_out_by check_out_weight_kg cancelled_at cancellation_reason is_no_show daily_rate total_amount invoice_id created_at updated_at
select public.vet_audit_table('vet_boarding_reservations', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id reservation_id logged_on period appetite urination defecation behavior exercise_minutes weight_kg medications_given photo_urls is_incident incident_description client_notified_at notes recorded_by created_at updated_at
select public.vet_audit_table('vet_boarding_daily_logs', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_boarding_daily_logs() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_boarding_reservations() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_kennels() cascade;
