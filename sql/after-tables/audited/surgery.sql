-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id surgery_id anesthesia_type anesthetist_id supervising_veterinarian_id asa_status is_asa_emergency weight_kg fasted_since_at pre_anesthetic_assessment machine_checked_at status premedication induction maintenance local_blocks airway tube_size_mm breathing_system catheters fluid_type fluid_rate_ml_per_kg_hour fluid_total_ml premedicated_at induction_at intubated_at ended_at extubated_at recovery_at recovery_temperature_c recovery_quality complications outcome cancelled_reason notes signed_at signed_by created_at updated_at
select public.vet_audit_table('vet_anesthesia_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id anesthesia_record_id recorded_at heart_rate respiratory_rate spo2_percent etco2_mm_hg systolic_mm_hg diastolic_mm_hg mean_arterial_mm_hg is_pressure_invasive temperature_c agent agent_percent oxygen_flow_l_per_min fluid_rate_ml_per_hour ventilation_mode peak_pressure_cm_h2o tidal_volume_ml depth rhythm event recorded_by created_at updated_at
select public.vet_audit_table('vet_anesthesia_monitoring', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id room_id title urgency lead_surgeon_id assistant_surgeon_id scrub_technician_id scheduled_at scheduled_end_at asa_status is_asa_emergency pre_op_diagnosis post_op_diagnosis status sign_in_at time_out_at started_at ended_at sign_out_at wound_class antimicrobial_given_at sponge_count_before sponge_count_after count_discrepancy_resolution blood_loss_ml specimens operative_report complications complication_grade outcome post_op_instructions cancelled_at cancelled_reason signed_at signed_by created_at updated_at
select public.vet_audit_table('vet_surgeries', '{"phi":true}');
--> statement-breakpoint
-- organization_id id surgery_id sequence procedure_code_id name is_primary body_site laterality surgeon_id started_at ended_at technique findings implants notes created_at updated_at
select public.vet_audit_table('vet_surgical_procedures', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_surgical_procedures() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_surgeries() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_anesthesia_monitoring() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_anesthesia_records() cascade;
