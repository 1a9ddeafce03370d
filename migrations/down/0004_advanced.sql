-- source: sql/after-tables/triggers/ai-conversations.sql
drop trigger if exists vet_mirror_newest_message on public.vet_ai_messages;
--> statement-breakpoint
drop function if exists public.vet_mirror_newest_message();
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
