-- Generated from src/schema: npm run generate
-- organization_id id clinic_id patient_id encounter_id hospitalization_id boarding_reservation_id prescription_id treatment_id ordering_veterinarian_id medication_id medication_name dea_schedule is_client_supplied inventory_batch_id lot_number dose dose_unit route site is_as_needed scheduled_at status administered_at administered_by infusion_rate_ml_h infusion_ended_at witness_id unwitnessed_reason not_given_reason recorded_by response notes created_at updated_at
select public.vet_audit_table('vet_medication_administration', '{"phi":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id clinic_id patient_id encounter_id hospitalization_id emergency_case_id recorded_at recorded_by temperature_c heart_rate heart_rhythm respiratory_rate respiratory_effort systolic_mmhg diastolic_mmhg mean_mmhg pressure_method spo2_percent etco2_mmhg mucous_membrane crt_seconds mentation coma_score pain_score weight_kg glucose_mmol_l lactate_mmol_l packed_cell_volume_percent total_solids_g_l potassium_mmol_l sodium_mmol_l intravenous_in_ml enteral_in_ml blood_products_in_ml urine_out_ml drain_out_ml gastric_out_ml other_out_ml fluids_in_ml fluids_out_ml constant_rate_infusions oxygen_support oxygen_flow_l_min inspired_oxygen_percent ventilation_mode ventilator_rate tidal_volume_ml peep_cmh2o peak_pressure_cmh2o nursing_care notes created_at updated_at
select public.vet_audit_table('vet_critical_care_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id emergency_case_id admitted_at admitting_veterinarian_id attending_veterinarian_id admission_reason admission_weight_kg cpr_code is_isolated ward_location cage_number kennel_id treatment_plan feeding_instructions medication_schedule vital_signs_frequency estimated_discharge_on estimate_id invoice_id status discharged_at discharge_veterinarian_id discharge_instructions is_against_advice transferred_to created_at updated_at
select public.vet_audit_table('vet_hospitalization_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id hospitalization_id note_time note_type temperature_c heart_rate respiratory_rate weight_kg pain_score behavior appetite water_intake_ml urination defecation clinical_notes recorded_by signed_at signed_by corrects_note_id created_at updated_at
select public.vet_audit_table('vet_hospital_notes', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_hospital_notes() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_hospitalization_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_critical_care_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_medication_administration() cascade;
