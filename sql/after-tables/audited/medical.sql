-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id appointment_id veterinarian_id visited_at chief_complaint subjective_encrypted objective_encrypted assessment_encrypted plan_encrypted temperature_c heart_rate respiratory_rate weight_kg body_condition_score pain_score vitals follow_up_on locked_at locked_by created_at updated_at
select public.vet_audit_table('vet_consultations', '{"phi":true,"encrypted":["subjective_encrypted","objective_encrypted","assessment_encrypted","plan_encrypted"]}');
--> statement-breakpoint
-- organization_id id patient_id encounter_id consultation_id discharge_summary_id reason content_encrypted veterinarian_id staff_id created_at
select public.vet_audit_table('vet_clinical_addenda', '{"phi":true,"encrypted":["content_encrypted"]}');
--> statement-breakpoint
-- organization_id id clinic_id patient_id encounter_id diagnosed_by diagnosis_code_id code_system diagnosis_code description is_primary certainty severity body_site laterality onset_on diagnosed_on status resolved_on recurrence_of_id is_notifiable notified_at notification_reference notes deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_diagnoses', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id client_id veterinarian_id discharged_at condition weight_kg clinical_summary diagnosis_summary medication_instructions home_care_instructions diet_instructions activity_restrictions warning_signs recheck_on suture_removal_on language locked_at locked_by delivery_method delivered_at acknowledged_at acknowledged_by_name document_url created_at updated_at
select public.vet_audit_table('vet_discharge_summaries', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id referral_number direction patient_id client_id encounter_id veterinarian_id specialty priority practice_name practice_veterinarian practice_phone practice_email practice_address reason clinical_summary client_consented_at status referred_at records_shared_at visit_at decline_reason completed_at outcome report_url created_at updated_at
select public.vet_audit_table('vet_referrals', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_number patient_id client_id appointment_id encounter_type modality encounter_date chief_complaint primary_veterinarian_id is_after_hours status started_at completed_at disposition cancelled_at cancellation_reason locked_at locked_by notes created_at updated_at
select public.vet_audit_table('vet_medical_encounters', '{"phi":true}');
--> statement-breakpoint
-- organization_id id encounter_id veterinarian_id staff_id role joined_at left_at notes created_at updated_at
select public.vet_audit_table('vet_encounter_participants', '{"phi":true}');
--> statement-breakpoint
-- organization_id id encounter_id category file_name caption document_url mime_type size_bytes sha256 captured_at uploaded_by is_confidential deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_encounter_attachments', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id veterinarian_id client_id patient_id premises animals_description basis encounter_id jurisdiction established_on expires_on is_federal client_agreed_on follow_up_arrangement covers_practice ended_on end_reason document_url notes created_at updated_at
select public.vet_audit_table('vet_vcpr_records', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_vcpr_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_encounter_attachments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_encounter_participants() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_medical_encounters() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_referrals() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_discharge_summaries() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_diagnoses() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_clinical_addenda() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_consultations() cascade;
