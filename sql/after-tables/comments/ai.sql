-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_ai_conversations is 'A conversation of one user with an assistant. What it is about, if it is about an animal, a client or a visit, is named by keys, so that it is found and erased with them. It is no part of the medical record: what shall be kept there is written there by a person. At the end of the retention period in vet_ai_settings the messages go; the row stays as long as a tool execution refers to it.';
  comment on column public.vet_ai_conversations.last_message_at is 'When the newest message was written. Kept by the database.';

  comment on table public.vet_ai_messages is 'One message of a conversation, never changed once written. An assistant''s message says something, asks for tools, or both; a tool''s message answers one of those calls. Token counts are those the model''s vendor charges.';
  comment on column public.vet_ai_messages.position is 'Place in the conversation, from 1.';
  comment on column public.vet_ai_messages.tool_call_id is 'The call this message answers.';
  comment on column public.vet_ai_messages.model is 'Model that wrote it, with its version.';
  comment on column public.vet_ai_messages.cached_input_tokens is 'Input tokens that the vendor had in its cache; part of input_tokens.';

  comment on table public.vet_ai_tool_executions is 'One use of a tool by an assistant, written before the tool runs and kept as evidence: what was asked for, on whose behalf, whether the limits in vet_ai_settings allowed it, who approved it where they did not, and what came of it. The tool has no more rights than user_id has. The idempotency key lets a repeated request find the first one instead of acting twice.';
  comment on column public.vet_ai_tool_executions.conversation_id is 'Empty for work that a schedule started.';
  comment on column public.vet_ai_tool_executions.tool_call_id is 'Id of the call in the message that asked for it.';
  comment on column public.vet_ai_tool_executions.user_id is 'The user on whose behalf the assistant acts.';
  comment on column public.vet_ai_tool_executions.amount is 'Money at stake, compared with the limits of the organization.';
  comment on column public.vet_ai_tool_executions.autonomy_reason is 'The limit or rule that stood in the way.';
  comment on column public.vet_ai_tool_executions.result is 'What the tool gave back to the assistant.';
  comment on column public.vet_ai_tool_executions.table_name is 'SQL name of the table of the row that was written.';
  comment on column public.vet_ai_tool_executions.record_id is 'id of the row that was written, in table_name.';

  comment on table public.vet_ai_settings is 'What assistants may do in a practice: one row per organization, and without a row nothing. Everything starts switched off and every limit at zero. A tool runs without approval only if assistants and autonomy are on, the tool is in both lists, and no limit is exceeded; otherwise it waits for a person or is denied. Prescribing, controlled substances and deletion are never among the tools that run without approval: the application must not offer them.';
  comment on column public.vet_ai_settings.tools_are_enabled is 'Assistants may use tools at all.';
  comment on column public.vet_ai_settings.autonomy_is_enabled is 'Assistants may use some tools without asking.';
  comment on column public.vet_ai_settings.may_send_client_data is 'Names and contact data of clients may be sent to the model''s vendor.';
  comment on column public.vet_ai_settings.may_send_medical_records is 'Medical records may be sent to the model''s vendor.';
  comment on column public.vet_ai_settings.model is 'Model for new conversations; empty for the application''s own choice.';
  comment on column public.vet_ai_settings.instructions is 'House rules that every conversation starts with.';
  comment on column public.vet_ai_settings.allowed_tools is 'Tools that assistants may use.';
  comment on column public.vet_ai_settings.autonomous_tools is 'Tools that run without approval; only those that are allowed too count.';
  comment on column public.vet_ai_settings.max_autonomous_purchase_amount is 'Largest single purchase without approval.';
  comment on column public.vet_ai_settings.max_autonomous_daily_amount is 'Most that is bought without approval in one day.';
  comment on column public.vet_ai_settings.max_autonomous_discount_percent is 'Largest discount without approval.';
  comment on column public.vet_ai_settings.max_autonomous_actions_per_day is 'Most uses of tools without approval in one day.';
  comment on column public.vet_ai_settings.max_autonomous_messages_per_day is 'Most messages to clients without approval in one day.';
  comment on column public.vet_ai_settings.currency is 'Currency of the amounts, ISO 4217.';
  comment on column public.vet_ai_settings.max_tokens_per_month is 'Tokens, input and output, after which assistants stop until the next month; empty for no limit.';
  comment on column public.vet_ai_settings.approval_timeout_hours is 'Hours after which a tool that waits for approval is cancelled.';
  comment on column public.vet_ai_settings.conversation_retention_days is 'Days that messages are kept after the last one of their conversation.';
  comment on column public.vet_ai_settings.execution_retention_days is 'Days that tool executions are kept: they are evidence, and kept for two years at least.';
end
$comments$;
