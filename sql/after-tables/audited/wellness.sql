-- Generated from src/schema: npm run generate
-- organization_id id code code_normalized version name description clinic_id species_id minimum_age_months maximum_age_months currency monthly_price annual_price enrollment_fee term_months terms valid_from_on valid_until_on is_active created_at updated_at
select public.vet_audit_table('vet_wellness_plans', '{"financial":true}');
--> statement-breakpoint
-- organization_id id plan_id line_number service_id product_id service_category_id description included_quantity discount_percent created_at updated_at
select public.vet_audit_table('vet_wellness_plan_benefits', '{"financial":true}');
--> statement-breakpoint
-- organization_id id enrollment_number plan_id patient_id client_id clinic_id status starts_on ends_on billing_period period_price currency next_billing_on past_due_since_on auto_renews renews_enrollment_id processor processor_subscription_id signed_at signed_by_name signed_document_url enrolled_by cancelled_at cancelled_by cancellation_reason notes created_at updated_at
select public.vet_audit_table('vet_wellness_plan_enrollments', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id enrollment_id benefit_id invoice_item_id quantity used_on covered_amount recorded_by reversed_at reversed_by reversal_reason created_at updated_at
select public.vet_audit_table('vet_wellness_plan_usages', '{"financial":true}');
-- vet-plan: down
drop function if exists public.vet_audited_wellness_plan_usages() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_wellness_plan_enrollments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_wellness_plan_benefits() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_wellness_plans() cascade;
