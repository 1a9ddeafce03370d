-- source: sql/after-tables/triggers/pharmacy-refills.sql
drop trigger if exists vet_keep_refills_used_update on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_keep_refills_used_insert on public.vet_prescription_refills;
--> statement-breakpoint
drop function if exists public.vet_keep_refills_used();
--> statement-breakpoint
drop trigger if exists vet_check_refill_removed on public.vet_prescription_refills;
--> statement-breakpoint
drop function if exists public.vet_check_refill_removed();
--> statement-breakpoint
drop trigger if exists vet_fill_taken_refill_update on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_fill_taken_refill_insert on public.vet_prescription_refills;
--> statement-breakpoint
drop function if exists public.vet_check_refill();
--> statement-breakpoint
-- source: sql/after-tables/triggers/pharmacy-batch_use.sql
drop trigger if exists vet_check_batch_use on public.vet_prescription_refills;
--> statement-breakpoint
-- source: sql/after-tables/triggers/hospitalization-signed.sql
drop trigger if exists vet_check_note_correction on public.vet_hospital_notes;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_hospital_notes;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_hospital_notes;
--> statement-breakpoint
drop function if exists public.vet_check_note_correction();
--> statement-breakpoint
-- source: sql/after-tables/triggers/hospitalization-doses.sql
drop trigger if exists vet_check_vcpr on public.vet_medication_administration;
--> statement-breakpoint
drop function if exists public.vet_check_dose_vcpr();
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule_update on public.vet_medication_administration;
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule_insert on public.vet_medication_administration;
--> statement-breakpoint
-- source: sql/after-tables/triggers/hospitalization-batch_use.sql
drop trigger if exists vet_check_batch_use on public.vet_medication_administration;
--> statement-breakpoint
-- source: sql/after-tables/triggers/communication-reminders.sql
drop trigger if exists vet_mirror_reminder_sent on public.vet_reminders;
--> statement-breakpoint
drop function if exists public.vet_mirror_reminder_sent();
--> statement-breakpoint
-- source: sql/after-tables/triggers/boarding-queue.sql
drop trigger if exists vet_queue_bookings on public.vet_boarding_reservations;
--> statement-breakpoint
-- source: sql/after-tables/states/pharmacy.sql
drop trigger if exists vet_verify_status on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_prescription_refills;
--> statement-breakpoint
drop function if exists public.vet_fill_prescription_refills_status();
--> statement-breakpoint
-- source: sql/after-tables/states/laboratory.sql
drop trigger if exists vet_verify_status on public.vet_lab_requisitions;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_lab_requisitions;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_lab_requisitions;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_lab_requisitions;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_lab_requisitions;
--> statement-breakpoint
drop function if exists public.vet_fill_lab_requisitions_status();
--> statement-breakpoint
-- source: sql/after-tables/states/insurance.sql
drop trigger if exists vet_verify_status on public.vet_insurance_claims;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_insurance_claims;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_insurance_claims;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_insurance_claims;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_insurance_claims;
--> statement-breakpoint
drop function if exists public.vet_fill_insurance_claims_status();
--> statement-breakpoint
-- source: sql/after-tables/states/hospitalization.sql
drop trigger if exists vet_verify_status on public.vet_hospitalization_records;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_hospitalization_records;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_hospitalization_records;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_hospitalization_records;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_hospitalization_records;
--> statement-breakpoint
drop function if exists public.vet_fill_hospitalization_records_status();
--> statement-breakpoint
-- source: sql/after-tables/states/boarding.sql
drop trigger if exists vet_verify_status on public.vet_boarding_reservations;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_boarding_reservations;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_boarding_reservations;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_boarding_reservations;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_boarding_reservations;
--> statement-breakpoint
drop function if exists public.vet_fill_boarding_reservations_status();
--> statement-breakpoint
-- source: sql/after-tables/audited/wellness.sql
drop function if exists public.vet_audited_wellness_plan_usages() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_wellness_plan_enrollments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_wellness_plan_benefits() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_wellness_plans() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/pharmacy.sql
drop function if exists public.vet_audited_prescription_refills() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/laboratory.sql
drop function if exists public.vet_audited_sample_tracking() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_lab_requisitions() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/insurance.sql
drop function if exists public.vet_audited_insurance_policies() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_claim_line_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_insurance_claims() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/hospitalization.sql
drop function if exists public.vet_audited_hospital_notes() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_hospitalization_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_critical_care_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_medication_administration() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/boarding.sql
drop function if exists public.vet_audited_boarding_daily_logs() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_boarding_reservations() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_kennels() cascade;
--> statement-breakpoint
-- source: src/schema
DROP POLICY "tenant_isolation_kennels" ON "vet_kennels" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_kennels" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_boarding_daily_logs" ON "vet_boarding_daily_logs" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_boarding_daily_logs" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_boarding_reservations" ON "vet_boarding_reservations" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_boarding_reservations" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_communication_logs" ON "vet_communication_logs" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_communication_logs" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_reminder_protocols" ON "vet_reminder_protocols" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_reminder_protocols" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_reminders" ON "vet_reminders" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_reminders" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_message_templates" ON "vet_message_templates" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_message_templates" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_medication_administration" ON "vet_medication_administration" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_medication_administration" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_critical_care_records" ON "vet_critical_care_records" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_critical_care_records" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_hospital_notes" ON "vet_hospital_notes" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_hospital_notes" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_hospitalization_records" ON "vet_hospitalization_records" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_hospitalization_records" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_claim_line_items" ON "vet_claim_line_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_claim_line_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_insurance_claims" ON "vet_insurance_claims" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_insurance_claims" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_insurance_policies" ON "vet_insurance_policies" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_insurance_policies" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_lab_requisitions" ON "vet_lab_requisitions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_lab_requisitions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_sample_tracking" ON "vet_sample_tracking" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_sample_tracking" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_prescription_refills" ON "vet_prescription_refills" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_prescription_refills" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_wellness_plan_benefits" ON "vet_wellness_plan_benefits" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_wellness_plan_benefits" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_wellness_plan_enrollments" ON "vet_wellness_plan_enrollments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_wellness_plan_enrollments" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_wellness_plan_usages" ON "vet_wellness_plan_usages" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_wellness_plan_usages" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_wellness_plans" ON "vet_wellness_plans" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_wellness_plans" CASCADE;
