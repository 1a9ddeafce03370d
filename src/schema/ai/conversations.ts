import { index, integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  atMost,
  closedList,
  endsAfter,
  id,
  json,
  jsonKind,
  kept,
  moment,
  money,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  shaped,
  softDelete,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
  writtenOnce,
} from '../columns'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import {
  all,
  anyKnown,
  CURRENCY,
  exactlyWhen,
  implies,
  isIn,
  known,
  not,
  onlyWhen,
  regexPattern,
  requiredWhen,
  rule,
  TABLE_NAME,
  together,
} from '../rules/index'
import { clinics } from '../tenancy/organizations'

export const aiConversationStatusEnum = closedList('vet_ai_conversation_status', ['active', 'archived'])
export type AiConversationStatus = ValueOf<typeof aiConversationStatusEnum>

/**
 * A conversation of one user with an assistant. What it is about, if it is about an animal, a client or a visit, is named
 * by keys, so that it is found and erased with them. It is no part of the medical record: what shall be kept there is
 * written there by a person. At the end of the retention period in `vet_ai_settings` the
 * messages go; the row stays as long as a tool execution refers to it.
 */
export const aiConversations = pgTable(
  'vet_ai_conversations',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id'),
    userId: uuid('user_id').notNull(),
    title: phi(varchar('title', { length: 255 })),
    clientId: uuid('client_id'),
    patientId: uuid('patient_id'),
    encounterId: uuid('encounter_id'),
    status: aiConversationStatusEnum('status').notNull().default('active'),
    archivedAt: moment('archived_at'),
    /** When the newest message was written. Kept by the database. */
    lastMessageAt: kept(moment('last_message_at').notNull().defaultNow(), 'Write a message.'),
    ...softDelete,
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.userId, users),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.deletedBy, users),
    aiConversationStatusEnum.check(t.status),
    notBlank(t.title),
    ...exactlyWhen(isIn(t.status, 'archived'), t.archivedAt),
    endsAfter(t.archivedAt, t.createdAt),
    endsAfter(t.deletedAt, t.createdAt),
    // Conversations of a user, newest first.
    index('vet_ai_conversations_user_newest_idx').on(t.organizationId, t.userId, t.lastMessageAt.desc()),
    // Those whose messages are due for removal.
    tenantIndex(t, t.lastMessageAt),
    // Conversations about a client, an animal or a visit, for export and erasure; support the keys.
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.patientId),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.clinicId),
    tenantIndex(t, t.deletedBy),
  ],
)

export type AiConversationRow = typeof aiConversations.$inferSelect
export type NewAiConversationRow = typeof aiConversations.$inferInsert

export const aiMessageRoleEnum = closedList('vet_ai_message_role', ['system', 'user', 'assistant', 'tool'])
export type AiMessageRole = ValueOf<typeof aiMessageRoleEnum>

export const aiFinishReasonEnum = closedList('vet_ai_finish_reason', [
  'stop',
  'length',
  'tool_calls',
  'content_filter',
  'cancelled',
  'error',
])
export type AiFinishReason = ValueOf<typeof aiFinishReasonEnum>

/** Arguments of a tool, by name, or what it gave back. */
export type AiToolData = Readonly<Record<string, unknown>>

/** A tool the assistant asks for. */
export interface AiToolCall {
  /** Id the model gave the call; the answer names it. */
  readonly id: string
  readonly name: string
  readonly arguments: AiToolData
}

/**
 * One message of a conversation, never changed once written. An assistant's message says something, asks for tools, or
 * both; a tool's message answers one of those calls. Token counts are those the model's vendor charges.
 */
export const aiMessages = pgTable(
  'vet_ai_messages',
  {
    organizationId: organizationId(),
    id: id(),
    conversationId: uuid('conversation_id').notNull(),
    /** Place in the conversation, from 1. */
    position: integer('position').notNull(),
    role: aiMessageRoleEnum('role').notNull(),
    content: phi(text('content')),
    toolCalls: phi(json<readonly AiToolCall[]>('tool_calls')),
    /** The call this message answers. */
    toolCallId: varchar('tool_call_id', { length: 100 }),
    /** Model that wrote it, with its version. */
    model: varchar('model', { length: 100 }),
    inputTokens: integer('input_tokens'),
    /** Input tokens that the vendor had in its cache; part of `input_tokens`. */
    cachedInputTokens: integer('cached_input_tokens'),
    outputTokens: integer('output_tokens'),
    latencyMs: integer('latency_ms'),
    finishReason: aiFinishReasonEnum('finish_reason'),
    errorMessage: text('error_message'),
    ...writtenOnce,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.conversationId, aiConversations, 'cascade'),
    aiMessageRoleEnum.check(t.role),
    aiFinishReasonEnum.check(t.finishReason),
    positive(t.position),
    rule(
      t.content,
      'present',
      anyKnown(t.content, t.toolCalls, t.errorMessage),
      'is required in a message without tool calls',
    ),
    jsonKind(t.toolCalls, 'array'),
    ...onlyWhen(
      isIn(t.role, 'assistant'),
      t.toolCalls,
      t.inputTokens,
      t.cachedInputTokens,
      t.outputTokens,
      t.latencyMs,
      t.finishReason,
      t.errorMessage,
    ),
    ...exactlyWhen(isIn(t.role, 'assistant'), t.model),
    ...exactlyWhen(isIn(t.role, 'tool'), t.toolCallId),
    ...requiredWhen(isIn(t.finishReason, 'error'), t.errorMessage),
    notNegative(t.inputTokens),
    notNegative(t.cachedInputTokens),
    atMost(t.cachedInputTokens, t.inputTokens),
    notNegative(t.outputTokens),
    notNegative(t.latencyMs),
    // The conversation in order.
    tenantUnique(t, t.conversationId, t.position),
    // Tokens used in a month.
    tenantIndex(t, t.createdAt),
  ],
)

export type AiMessageRow = typeof aiMessages.$inferSelect
export type NewAiMessageRow = typeof aiMessages.$inferInsert

export const aiAutonomyDecisionEnum = closedList('vet_ai_autonomy_decision', ['allowed', 'approval_required', 'denied'])
export type AiAutonomyDecision = ValueOf<typeof aiAutonomyDecisionEnum>

export const aiToolOutcomeEnum = closedList('vet_ai_tool_outcome', [
  'pending',
  'running',
  'succeeded',
  'failed',
  'refused',
  'cancelled',
])
export type AiToolOutcome = ValueOf<typeof aiToolOutcomeEnum>

const TOOL_NAME = regexPattern(
  'tool_name',
  '^[A-Za-z][A-Za-z0-9_.:-]*$',
  'is not the name of a tool such as create_purchase_order',
)

/**
 * One use of a tool by an assistant, written before the tool runs and kept as evidence: what was asked for, on whose
 * behalf, whether the limits in `vet_ai_settings` allowed it, who approved it where they did not, and what came of it.
 * The tool has no more rights than `user_id` has. The idempotency key lets a repeated request find the first one instead
 * of acting twice.
 */
export const aiToolExecutions = pgTable(
  'vet_ai_tool_executions',
  {
    organizationId: organizationId(),
    id: id(),
    /** Empty for work that a schedule started. */
    conversationId: uuid('conversation_id'),
    /** Id of the call in the message that asked for it. */
    toolCallId: varchar('tool_call_id', { length: 100 }),
    /** The user on whose behalf the assistant acts. */
    userId: uuid('user_id').notNull(),
    toolName: varchar('tool_name', { length: 100 }).notNull(),
    arguments: phi(json<AiToolData>('arguments').notNull()),
    idempotencyKey: varchar('idempotency_key', { length: 100 }).notNull(),
    /** Money at stake, compared with the limits of the organization. */
    amount: money('amount'),
    currency: varchar('currency', { length: 3 }),
    autonomyDecision: aiAutonomyDecisionEnum('autonomy_decision').notNull(),
    /** The limit or rule that stood in the way. */
    autonomyReason: text('autonomy_reason'),
    approvedBy: uuid('approved_by'),
    approvedAt: moment('approved_at'),
    rejectedBy: uuid('rejected_by'),
    rejectedAt: moment('rejected_at'),
    rejectionReason: text('rejection_reason'),
    outcome: aiToolOutcomeEnum('outcome').notNull().default('pending'),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
    /** What the tool gave back to the assistant. */
    result: phi(json<AiToolData>('result')),
    errorMessage: text('error_message'),
    /** SQL name of the table of the row that was written. */
    tableName: varchar('table_name', { length: 63 }),
    /** `id` of the row that was written, in `table_name`. */
    recordId: uuid('record_id'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.conversationId, aiConversations),
    tenantReference(t, t.userId, users),
    tenantReference(t, t.approvedBy, users),
    tenantReference(t, t.rejectedBy, users),
    aiAutonomyDecisionEnum.check(t.autonomyDecision),
    aiToolOutcomeEnum.check(t.outcome),
    shaped(t.toolName, TOOL_NAME),
    notBlank(t.idempotencyKey),
    jsonKind(t.arguments, 'object'),
    jsonKind(t.result, 'object'),
    notNegative(t.amount),
    shaped(t.currency, CURRENCY),
    rule(t.currency, 'with_amount', together(t.amount, t.currency), 'is known exactly when the amount is'),
    ...exactlyWhen(isIn(t.autonomyDecision, 'approval_required', 'denied'), t.autonomyReason),
    notBlank(t.autonomyReason),
    // Nothing runs that was denied, or that waits for an approval.
    rule(
      t.outcome,
      'follows_denial',
      implies(isIn(t.autonomyDecision, 'denied'), isIn(t.outcome, 'refused')),
      'must be refused when the autonomy decision is denied',
    ),
    rule(
      t.outcome,
      'refused_by_decision',
      implies(isIn(t.outcome, 'refused'), isIn(t.autonomyDecision, 'approval_required', 'denied')),
      'cannot be refused when the autonomy decision is allowed',
    ),
    ...requiredWhen(
      all(isIn(t.autonomyDecision, 'approval_required'), isIn(t.outcome, 'running', 'succeeded', 'failed')),
      t.approvedBy,
      t.approvedAt,
    ),
    ...onlyWhen(
      all(isIn(t.autonomyDecision, 'approval_required'), not(isIn(t.outcome, 'refused'))),
      t.approvedBy,
      t.approvedAt,
    ),
    rule(t.approvedAt, 'with_person', together(t.approvedBy, t.approvedAt), 'is known exactly when approved by is'),
    ...exactlyWhen(
      all(isIn(t.autonomyDecision, 'approval_required'), isIn(t.outcome, 'refused')),
      t.rejectedBy,
      t.rejectedAt,
    ),
    ...onlyWhen(known(t.rejectedBy), t.rejectionReason),
    ...exactlyWhen(isIn(t.outcome, 'running', 'succeeded', 'failed'), t.startedAt),
    ...exactlyWhen(isIn(t.outcome, 'succeeded', 'failed'), t.finishedAt),
    endsAfter(t.startedAt, t.approvedAt),
    endsAfter(t.finishedAt, t.startedAt),
    ...onlyWhen(isIn(t.outcome, 'succeeded'), t.result, t.recordId),
    ...exactlyWhen(isIn(t.outcome, 'failed'), t.errorMessage),
    shaped(t.tableName, TABLE_NAME),
    rule(t.tableName, 'with_record', together(t.tableName, t.recordId), 'is known exactly when the record id is'),
    // The same request again.
    tenantUnique(t, t.idempotencyKey),
    // Approvals that wait, oldest first; what failed.
    tenantIndex(t, t.outcome, t.createdAt),
    // Uses of a tool in a period, for limits per day.
    tenantIndex(t, t.toolName, t.createdAt),
    // What assistants did in a conversation, for a user, or to a row.
    tenantIndex(t, t.conversationId, t.createdAt),
    tenantIndex(t, t.userId, t.createdAt),
    tenantIndex(t, t.recordId),
    // What a person approved or rejected.
    tenantIndex(t, t.approvedBy),
    tenantIndex(t, t.rejectedBy),
  ],
)

export type AiToolExecutionRow = typeof aiToolExecutions.$inferSelect
export type NewAiToolExecutionRow = typeof aiToolExecutions.$inferInsert
