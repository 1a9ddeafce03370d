-- Generated from src/schema: npm run generate
-- organization_id id staff_id clinic_id is_primary start_date end_date notes created_at updated_at
select public.vet_audit_table('vet_staff_clinic_assignments', '{}');
--> statement-breakpoint
-- organization_id id user_id employee_number first_name last_name first_name_normalized last_name_normalized preferred_name email phone emergency_contact_name emergency_contact_phone role_title department employment_type hired_on terminated_on hourly_rate credential credential_number credential_state credential_expires_on has_controlled_access controlled_access_reviewed_on rabies_protected_on dosimeter_number notes status created_at updated_at
select public.vet_audit_table('vet_staff', '{"phi":true,"financial":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id staff_id clinic_id department starts_at ends_at break_minutes status cancelled_at cancellation_reason notes created_by created_at updated_at
select public.vet_audit_table('vet_staff_schedules', '{}');
--> statement-breakpoint
-- organization_id id staff_id clinic_id staff_schedule_id clock_in_at clock_out_at break_minutes source notes corrected_at corrected_by correction_reason approved_at approved_by created_at updated_at
select public.vet_audit_table('vet_staff_attendance', '{}');
--> statement-breakpoint
-- organization_id id staff_id leave_type starts_on ends_on requested_hours reason requested_at status reviewed_at reviewed_by denial_reason cancelled_at created_at updated_at
select public.vet_audit_table('vet_staff_leave_requests', '{"phi":true}');
--> statement-breakpoint
-- organization_id id veterinarian_id clinic_id schedule_type day_of_week specific_date start_time end_time starts_on ends_on notes created_at updated_at
select public.vet_audit_table('vet_vet_schedules', '{}');
--> statement-breakpoint
-- organization_id id veterinarian_id clinic_id is_primary start_date end_date notes created_at updated_at
select public.vet_audit_table('vet_vet_clinic_assignments', '{}');
--> statement-breakpoint
-- organization_id id staff_id user_id first_name last_name first_name_normalized last_name_normalized title specialties email phone signature_url is_relief is_active created_at updated_at
select public.vet_audit_table('vet_veterinarians', '{"phi":true}');
--> statement-breakpoint
-- organization_id id veterinarian_id license_type license_number issuing_authority state country clinic_id dea_registration_encrypted dea_registration_last4 dea_schedules accreditation_category issued_on expires_on status status_reason document_url verified_at verified_by notes created_at updated_at
select public.vet_audit_table('vet_veterinarian_licenses', '{"phi":true,"controlled":true,"encrypted":["dea_registration_encrypted"]}');
-- vet-plan: down
drop function if exists public.vet_audited_veterinarian_licenses() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_veterinarians() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_vet_clinic_assignments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_vet_schedules() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff_leave_requests() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff_attendance() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff_schedules() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_staff_clinic_assignments() cascade;
