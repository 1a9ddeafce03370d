-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_ai_conversations');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_ai_conversations');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_ai_messages');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_ai_tool_executions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_ai_settings');
