-- Generated from src/schema: npm run generate
-- organization_id id clinic_id email email_normalized email_verified first_name last_name phone password_hash mfa_secret_encrypted mfa_backup_codes_encrypted last_login_at is_active created_at updated_at
select public.vet_audit_table('vet_users', '{"phi":true,"encrypted":["mfa_secret_encrypted","mfa_backup_codes_encrypted"],"secret":["password_hash"]}');
-- vet-plan: down
drop function if exists public.vet_audited_users() cascade;
