-- Generated from src/schema: npm run generate
-- organization_id id purpose version algorithm kms_provider kms_key_id wrapped_key status rewrapped_at retired_at destroyed_at destroyed_by destruction_reason created_by created_at updated_at
select public.vet_audit_table('vet_encryption_keys', '{"secret":["wrapped_key"]}');
-- vet-plan: down
drop function if exists public.vet_audited_encryption_keys() cascade;
