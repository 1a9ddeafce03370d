-- Generated from src/schema: npm run generate
-- organization_id id is_enabled tools_are_enabled autonomy_is_enabled may_send_client_data may_send_medical_records model instructions allowed_tools autonomous_tools max_autonomous_purchase_amount max_autonomous_daily_amount max_autonomous_discount_percent max_autonomous_actions_per_day max_autonomous_messages_per_day currency max_tokens_per_month approval_timeout_hours conversation_retention_days execution_retention_days changed_by created_at updated_at
select public.vet_audit_table('vet_ai_settings', '{"financial":true}');
-- vet-plan: down
drop function if exists public.vet_audited_ai_settings() cascade;
