-- source: sql/after-tables/triggers/communication-reminders.sql
drop trigger if exists vet_mirror_reminder_sent on public.vet_reminders;
--> statement-breakpoint
drop function if exists public.vet_mirror_reminder_sent();
--> statement-breakpoint
-- source: sql/after-tables/triggers/boarding-queue.sql
drop trigger if exists vet_queue_bookings on public.vet_boarding_reservations;
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
