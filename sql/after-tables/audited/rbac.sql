-- Generated from src/schema: npm run generate
-- organization_id id name name_normalized description parent_role_id is_system_role created_at updated_at
select public.vet_audit_table('vet_roles', '{}');
--> statement-breakpoint
-- organization_id id role_id permission_id effect fields conditions conditions_hash created_at updated_at
select public.vet_audit_table('vet_role_permissions', '{}');
--> statement-breakpoint
-- organization_id id user_id role_id clinic_id valid_from valid_until assigned_by created_at updated_at
select public.vet_audit_table('vet_user_roles', '{}');
-- vet-plan: down
drop function if exists public.vet_audited_user_roles() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_role_permissions() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_roles() cascade;
