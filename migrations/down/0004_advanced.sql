-- source: sql/after-tables/triggers/safety-recalls.sql
drop function if exists public.vet_apply_recalls(uuid);
--> statement-breakpoint
drop function if exists public.vet_match_recalls(uuid);
--> statement-breakpoint
-- source: sql/after-tables/triggers/herd-withdrawals.sql
drop trigger if exists vet_check_withdrawal on public.vet_withdrawal_records;
--> statement-breakpoint
drop function if exists public.vet_check_withdrawal();
--> statement-breakpoint
-- source: sql/after-tables/triggers/herd-directives.sql
drop trigger if exists vet_check_extra_label on public.vet_group_treatments;
--> statement-breakpoint
drop trigger if exists vet_check_vcpr_update on public.vet_group_treatments;
--> statement-breakpoint
drop trigger if exists vet_check_vcpr_insert on public.vet_group_treatments;
--> statement-breakpoint
drop function if exists public.vet_check_group_treatment();
--> statement-breakpoint
drop trigger if exists vet_veterinary_feed_directives_corrected_ended on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop function if exists public.vet_check_feed_correction();
--> statement-breakpoint
drop trigger if exists vet_check_feed_directive on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop function if exists public.vet_check_feed_directive();
--> statement-breakpoint
-- source: sql/after-tables/triggers/herd-batch_use.sql
drop trigger if exists vet_check_batch_use on public.vet_group_treatments;
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-report.sql
drop function if exists public.vet_controlled_discrepancies(uuid, uuid, date);
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-registers.sql
drop trigger if exists vet_check_register on public.vet_controlled_substance_registers;
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule on public.vet_controlled_substance_registers;
--> statement-breakpoint
drop function if exists public.vet_check_register();
--> statement-breakpoint
drop function if exists public.vet_same_person(uuid, uuid, uuid);
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-movements.sql
drop trigger if exists vet_inventory_transactions_register_entry on public.vet_inventory_transactions;
--> statement-breakpoint
drop function if exists public.vet_check_controlled_movement();
--> statement-breakpoint
drop function if exists public.vet_is_controlled_item(uuid, uuid);
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-forms.sql
drop trigger if exists vet_check_dea_form_item on public.vet_dea_form_items;
--> statement-breakpoint
drop function if exists public.vet_check_dea_form_item();
--> statement-breakpoint
drop trigger if exists vet_check_dea_form on public.vet_dea_forms;
--> statement-breakpoint
drop function if exists public.vet_check_dea_form();
--> statement-breakpoint
drop function if exists public.vet_form_differences(uuid, uuid);
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-entries.sql
drop trigger if exists vet_keep_register_balance on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_keep_register_balance();
--> statement-breakpoint
drop trigger if exists vet_fill_entry on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_fill_entry();
--> statement-breakpoint
drop trigger if exists vet_check_entry_3_law on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_check_entry_law();
--> statement-breakpoint
drop trigger if exists vet_check_entry_2_subject on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_check_entry_subject();
--> statement-breakpoint
drop trigger if exists vet_check_entry_1_book on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_check_entry_book();
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-counts.sql
drop trigger if exists vet_check_count on public.vet_controlled_substance_inventories;
--> statement-breakpoint
drop function if exists public.vet_check_count();
--> statement-breakpoint
drop trigger if exists vet_keep_count_line on public.vet_controlled_substance_inventory_items;
--> statement-breakpoint
drop function if exists public.vet_keep_count_line();
--> statement-breakpoint
drop function if exists public.vet_reckon_count(uuid, uuid, uuid);
--> statement-breakpoint
drop trigger if exists vet_fill_count_line on public.vet_controlled_substance_inventory_items;
--> statement-breakpoint
drop function if exists public.vet_check_count_line();
--> statement-breakpoint
drop function if exists public.vet_register_balance(uuid, uuid, timestamptz);
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-batch_use.sql
drop trigger if exists vet_check_batch_use on public.vet_controlled_substance_transactions;
--> statement-breakpoint
-- source: sql/after-tables/triggers/ai-conversations.sql
drop trigger if exists vet_mirror_newest_message on public.vet_ai_messages;
--> statement-breakpoint
drop function if exists public.vet_mirror_newest_message();
--> statement-breakpoint
-- source: sql/after-tables/states/herd.sql
drop trigger if exists vet_verify_status on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop function if exists public.vet_fill_veterinary_feed_directives_status();
--> statement-breakpoint
-- source: sql/after-tables/states/controlled.sql
drop trigger if exists vet_verify_status on public.vet_dea_forms;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_dea_forms;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_dea_forms;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_dea_forms;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_dea_forms;
--> statement-breakpoint
drop function if exists public.vet_fill_dea_forms_status();
--> statement-breakpoint
-- source: sql/after-tables/security/safety-recalls.sql
drop function if exists public.vet_move_recall(uuid, text, date);
--> statement-breakpoint
-- source: sql/after-tables/audited/safety.sql
drop function if exists public.vet_audited_recall_notifications() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_adverse_event_reports() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_adverse_event_reactions() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_adverse_event_products() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/herd.sql
drop function if exists public.vet_audited_withdrawal_records() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_group_treatments() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_animal_group_members() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_animal_groups() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_veterinary_feed_directives() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/equipment.sql
drop function if exists public.vet_audited_equipment_maintenance() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_equipment() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/controlled.sql
drop function if exists public.vet_audited_controlled_substance_transactions() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_controlled_substance_registers() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_controlled_substance_inventory_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_controlled_substance_inventories() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_dea_form_items() cascade;
--> statement-breakpoint
drop function if exists public.vet_audited_dea_forms() cascade;
--> statement-breakpoint
-- source: sql/after-tables/audited/ai.sql
drop function if exists public.vet_audited_ai_settings() cascade;
--> statement-breakpoint
-- source: src/schema
DROP POLICY "tenant_isolation_ai_conversations" ON "vet_ai_conversations" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_ai_conversations" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_ai_messages" ON "vet_ai_messages" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_ai_messages" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_ai_tool_executions" ON "vet_ai_tool_executions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_ai_tool_executions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_ai_settings" ON "vet_ai_settings" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_ai_settings" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_dea_form_items" ON "vet_dea_form_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_dea_form_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_dea_forms" ON "vet_dea_forms" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_dea_forms" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_controlled_substance_inventories" ON "vet_controlled_substance_inventories" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_controlled_substance_inventories" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_controlled_substance_inventory_items" ON "vet_controlled_substance_inventory_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_controlled_substance_inventory_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_controlled_substance_registers" ON "vet_controlled_substance_registers" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_controlled_substance_registers" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_controlled_substance_transactions" ON "vet_controlled_substance_transactions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_controlled_substance_transactions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_equipment" ON "vet_equipment" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_equipment" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_equipment_maintenance" ON "vet_equipment_maintenance" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_equipment_maintenance" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_veterinary_feed_directives" ON "vet_veterinary_feed_directives" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_veterinary_feed_directives" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_animal_group_members" ON "vet_animal_group_members" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_animal_group_members" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_animal_groups" ON "vet_animal_groups" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_animal_groups" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_group_treatments" ON "vet_group_treatments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_group_treatments" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_withdrawal_records" ON "vet_withdrawal_records" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_withdrawal_records" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_external_identifiers" ON "vet_external_identifiers" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_external_identifiers" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_integration_messages" ON "vet_integration_messages" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_integration_messages" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_adverse_event_products" ON "vet_adverse_event_products" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_adverse_event_products" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_adverse_event_reactions" ON "vet_adverse_event_reactions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_adverse_event_reactions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_adverse_event_reports" ON "vet_adverse_event_reports" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_adverse_event_reports" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_drug_recalls" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_recall_notifications" ON "vet_recall_notifications" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_recall_notifications" CASCADE;
