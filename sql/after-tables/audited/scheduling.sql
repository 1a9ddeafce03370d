-- Generated from src/schema: npm run generate
-- organization_id id clinic_id name name_normalized type description default_duration_minutes buffer_before_minutes buffer_after_minutes requires_veterinarian requires_room applicable_species is_online_bookable is_open_to_new_clients minimum_notice_hours maximum_advance_days deposit_amount preparation_instructions color sort_order is_active created_at updated_at
select public.vet_audit_table('vet_appointment_types', '{"financial":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id patient_id appointment_type_id type veterinarian_id room_id scheduled_at scheduled_end_at priority source place visit_address meeting_url is_overbooked reason notes recurring_series_id recurrence_on rescheduled_from_id reminder_sent status confirmed_at checked_in_at started_at completed_at cancelled_at cancellation_party cancellation_reason no_show_at created_by created_at updated_at
select public.vet_audit_table('vet_appointments', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id patient_id appointment_type_id type veterinarian_id room_id frequency interval_count on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday day_of_month week_of_month month_of_year starts_on start_time duration_minutes until_on occurrence_count status generated_until_on cancellation_reason reason notes created_by created_at updated_at
select public.vet_audit_table('vet_recurring_appointment_series', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id patient_id appointment_type_id type veterinarian_id priority reason earliest_on latest_on preferred_time notice_hours current_appointment_id requested_at status offered_at offer_expires_at declined_offers appointment_id closed_at notes created_by created_at updated_at
select public.vet_audit_table('vet_waitlist_entries', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id veterinarian_id staff_id room_id resource_id kind title starts_at ends_at is_open_to_emergencies notes cancelled_at created_by created_at updated_at
select public.vet_audit_table('vet_schedule_blocks', '{}');
-- vet-plan: down
drop function if exists public.vet_audited_schedule_blocks() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_waitlist_entries() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_recurring_appointment_series() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_appointments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_appointment_types() cascade;
