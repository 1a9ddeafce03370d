-- Generated from src/schema: npm run generate
-- organization_id id directive_number clinic_id encounter_id client_id group_id vcpr_id veterinarian_id veterinarian_name veterinarian_address veterinarian_phone veterinarian_license_number client_name client_address client_phone premises premises_number location_detail species_id production_class head_count age_range weight_range medication_id drug_name approval_number indication drug_level duration_days withdrawal_days feeding_instructions combination combination_list approval_allows_refills refills_authorized refills_used has_extralabel_statement issued_on expires_on signature_method signed_at document_url document_sha256 distributor_name distributor_address transmission_method sent_to_distributor_at sent_to_client_at status corrects_directive_id ended_at ended_by end_reason notes created_at updated_at
select public.vet_audit_table('vet_veterinary_feed_directives', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id group_type name name_normalized species_id breed_id purpose production_class born_on dam_id sire_id head_count head_counted_on premises_number premises_number_normalized premises_name address_line1 address_line2 city state postal_code country location_notes biosecurity_notes veterinarian_id status closed_on close_reason notes deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_animal_groups', '{"phi":true}');
--> statement-breakpoint
-- organization_id id group_id patient_id management_tag joined_on left_on leave_reason recorded_by notes created_at updated_at
select public.vet_audit_table('vet_animal_group_members', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id group_id species_id kind ordered_by vcpr_id indication diagnosis_code_id medication_id medication_name active_ingredient manufacturer ndc inventory_batch_id lot_number lot_expires_on dose dose_unit dose_basis route frequency duration_days animals_treated animals_description average_weight_kg total_quantity started_at last_treated_at administered_by administered_by_name is_extra_label extra_label_reason is_food_animal withdrawal_meat_days withdrawal_milk_hours withdrawal_egg_days instructions status cancellation_reason recorded_by notes created_at updated_at
select public.vet_audit_table('vet_group_treatments', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id group_id head_count prescription_id treatment_id medication_administration_id group_treatment_id feed_directive_id medication_id medication_name food last_treated_at withdrawal_hours releases_at basis basis_reference veterinarian_id client_informed_at client_informed_by residue_tested_at residue_test_result status cancellation_reason notes created_at updated_at
select public.vet_audit_table('vet_withdrawal_records', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_withdrawal_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_group_treatments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_animal_group_members() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_animal_groups() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_veterinary_feed_directives() cascade;
