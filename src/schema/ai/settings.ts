import { integer, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  between,
  financial,
  flag,
  id,
  money,
  notNegative,
  organizationId,
  percent,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  textList,
  timestamps,
} from '../columns'
import { users } from '../identity/users'
import { CURRENCY, compare, implies, isTrue, rule } from '../rules/index'
import { organizationReference } from '../tenancy/organizations'

/**
 * What assistants may do in a practice: one row per organization, and without a row nothing. Everything starts switched
 * off and every limit at zero. A tool runs without approval only if assistants and autonomy are on, the tool is in both
 * lists, and no limit is exceeded; otherwise it waits for a person or is denied. Prescribing, controlled substances and
 * deletion are never among the tools that run without approval: the application must not offer them.
 */
export const aiSettings = pgTable(
  'vet_ai_settings',
  {
    organizationId: organizationId(),
    id: id(),
    isEnabled: flag('is_enabled', false),
    /** Assistants may use tools at all. */
    toolsAreEnabled: flag('tools_are_enabled', false),
    /** Assistants may use some tools without asking. */
    autonomyIsEnabled: flag('autonomy_is_enabled', false),
    /** Names and contact data of clients may be sent to the model's vendor. */
    maySendClientData: flag('may_send_client_data', false),
    /** Medical records may be sent to the model's vendor. */
    maySendMedicalRecords: flag('may_send_medical_records', false),
    /** Model for new conversations; empty for the application's own choice. */
    model: varchar('model', { length: 100 }),
    /** House rules that every conversation starts with. */
    instructions: text('instructions'),
    /** Tools that assistants may use. */
    allowedTools: textList('allowed_tools'),
    /** Tools that run without approval; only those that are allowed too count. */
    autonomousTools: textList('autonomous_tools'),
    /** Largest single purchase without approval. */
    maxAutonomousPurchaseAmount: money('max_autonomous_purchase_amount').notNull().default('0'),
    /** Most that is bought without approval in one day. */
    maxAutonomousDailyAmount: money('max_autonomous_daily_amount').notNull().default('0'),
    /** Largest discount without approval. */
    maxAutonomousDiscountPercent: financial(percent('max_autonomous_discount_percent').notNull().default('0')),
    /** Most uses of tools without approval in one day. */
    maxAutonomousActionsPerDay: integer('max_autonomous_actions_per_day').notNull().default(0),
    /** Most messages to clients without approval in one day. */
    maxAutonomousMessagesPerDay: integer('max_autonomous_messages_per_day').notNull().default(0),
    /** Currency of the amounts, ISO 4217. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    /** Tokens, input and output, after which assistants stop until the next month; empty for no limit. */
    maxTokensPerMonth: integer('max_tokens_per_month'),
    /** Hours after which a tool that waits for approval is cancelled. */
    approvalTimeoutHours: integer('approval_timeout_hours').notNull().default(24),
    /** Days that messages are kept after the last one of their conversation. */
    conversationRetentionDays: integer('conversation_retention_days').notNull().default(90),
    /** Days that tool executions are kept: they are evidence, and kept for two years at least. */
    executionRetentionDays: integer('execution_retention_days').notNull().default(2557),
    changedBy: uuid('changed_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.changedBy, users),
    rule(
      t.toolsAreEnabled,
      'needs_assistants',
      implies(isTrue(t.toolsAreEnabled), isTrue(t.isEnabled)),
      'cannot be on while assistants are off',
    ),
    rule(
      t.autonomyIsEnabled,
      'needs_tools',
      implies(isTrue(t.autonomyIsEnabled), isTrue(t.toolsAreEnabled)),
      'cannot be on while tools are off',
    ),
    notNegative(t.maxAutonomousPurchaseAmount),
    notNegative(t.maxAutonomousDailyAmount),
    rule(
      t.maxAutonomousPurchaseAmount,
      'within_day',
      compare(t.maxAutonomousPurchaseAmount, '<=', t.maxAutonomousDailyAmount),
      'must not exceed the amount per day',
    ),
    between(t.maxAutonomousDiscountPercent, 0, 100),
    notNegative(t.maxAutonomousActionsPerDay),
    notNegative(t.maxAutonomousMessagesPerDay),
    shaped(t.currency, CURRENCY),
    positive(t.maxTokensPerMonth),
    between(t.approvalTimeoutHours, 1, 720),
    between(t.conversationRetentionDays, 1, 3660),
    between(t.executionRetentionDays, 731, 36600),
    // One row per practice.
    unique('vet_ai_settings_organization_unique').on(t.organizationId),
    tenantIndex(t, t.changedBy),
  ],
)

export type AiSettingRow = typeof aiSettings.$inferSelect
export type NewAiSettingRow = typeof aiSettings.$inferInsert
