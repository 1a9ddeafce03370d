-- Generated from src/schema: npm run generate
-- id name subscription_tier max_clinics max_users_per_clinic settings created_at updated_at
select public.vet_audit_table('vet_organizations', '{}');
--> statement-breakpoint
-- organization_id id name name_normalized license_number phone email address_line1 address_line2 city state postal_code country timezone currency working_hours settings dea_registration_encrypted dea_expires_on is_active created_at updated_at
select public.vet_audit_table('vet_clinics', '{"controlled":true,"encrypted":["dea_registration_encrypted"]}');
-- vet-plan: down
drop function if exists public.vet_audited_clinics() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_organizations() cascade;
