-- Generated from src/schema: npm run generate
-- organization_id id clinic_id case_number encounter_id patient_id client_id arrived_at arrival_mode referred_by chief_complaint mechanism onset_at toxin triage_level status attending_veterinarian_id seen_at is_stabilized stabilized_at resuscitation_status resuscitation_discussed_at resuscitation_discussed_by authorized_limit cpr_started_at rosc_at cpr_ended_at disposition disposition_notes transferred_to closed_at notes created_at updated_at
select public.vet_audit_table('vet_emergency_cases', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id emergency_case_id triaged_at triaged_by triage_level category mentation airway airway_notes breathing breathing_notes circulation circulation_notes is_ambulatory is_bleeding is_seizing pain_score pain_scale notes created_at updated_at
select public.vet_audit_table('vet_triage_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id emergency_case_id recorded_at recorded_by temperature_c heart_rate respiratory_rate systolic_mm_hg diastolic_mm_hg mean_arterial_mm_hg spo2_percent is_on_oxygen crt_seconds mucous_membrane pulse_quality blood_glucose_mg_dl lactate_mmol_l pcv_percent total_solids_g_dl pain_score pain_scale glasgow_coma_score rhythm notes created_at updated_at
select public.vet_audit_table('vet_emergency_vital_signs', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_emergency_vital_signs() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_triage_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_emergency_cases() cascade;
