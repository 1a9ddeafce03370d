-- Generated from src/schema: npm run generate
-- organization_id id clinic_id client_number client_type business_name first_name last_name first_name_normalized last_name_normalized email email_normalized phone phone_normalized mobile mobile_normalized address_line1 address_line2 city state postal_code country emergency_contact_name emergency_contact_phone preferred_language communication_preferences marketing_consent tax_id_encrypted credit_limit account_balance notes status is_active anonymized_at deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_clients', '{"phi":true,"financial":true,"encrypted":["tax_id_encrypted"]}');
--> statement-breakpoint
-- organization_id id client_id related_client_id relationship_type is_authorized_agent can_authorize_treatment can_authorize_payment starts_on ends_on notes created_at updated_at
select public.vet_audit_table('vet_client_relationships', '{"phi":true}');
--> statement-breakpoint
-- organization_id id client_id clinic_id note_type body is_pinned is_alert is_private is_internal requires_follow_up follow_up_on follow_up_by followed_up_at followed_up_by created_by deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_client_notes', '{"phi":true}');
-- vet-plan: down
drop function if exists public.vet_audited_client_notes() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_client_relationships() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_clients() cascade;
