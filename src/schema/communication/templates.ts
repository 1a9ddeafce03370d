import { sql } from 'drizzle-orm'
import { pgTable, text, uniqueIndex, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  flag,
  id,
  json,
  jsonKind,
  notBlank,
  organizationId,
  shaped,
  tenantKey,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { CODE, implies, isIn, isTrue, requiredWhen, rule } from '../rules/index'
import { organizationReference } from '../tenancy/organizations'

/** Ways to reach a client; `call` is a telephone call. */
export const messageChannelEnum = closedList('vet_message_channel', [
  'email',
  'sms',
  'call',
  'push',
  'mail',
  'portal',
  'in_person',
])
export type MessageChannel = ValueOf<typeof messageChannelEnum>

export const messageTypeEnum = closedList('vet_message_type', [
  'appointment_confirmation',
  'appointment_reminder',
  'health_reminder',
  'refill',
  'recheck',
  'lab_results',
  'discharge',
  'boarding_update',
  'estimate',
  'invoice',
  'payment',
  'insurance',
  'recall',
  'consent',
  'condolence',
  'survey',
  'marketing',
  'general',
])
export type MessageType = ValueOf<typeof messageTypeEnum>

/** A placeholder of a template, written `{{name}}` in subject and body. */
export interface TemplateVariable {
  readonly name: string
  readonly description?: string
  /** A message is not sent while it is unknown. */
  readonly required?: boolean
  /** Value shown in the preview. */
  readonly example?: string
}

/**
 * Text of a message to clients. One code has one row per channel and language; a program asks by type, channel and
 * language and gets the default, of which there is one. What was sent is kept in the communication log, so a template
 * may change.
 */
export const messageTemplates = pgTable(
  'vet_message_templates',
  {
    organizationId: organizationId(),
    id: id(),
    /** Key for code and reminder protocols, the same in every channel and language. */
    code: varchar('code', { length: 100 }).notNull(),
    name: varchar('name', { length: 255 }).notNull(),
    messageType: messageTypeEnum('message_type').notNull(),
    channel: messageChannelEnum('channel').notNull(),
    /** BCP 47. */
    language: varchar('language', { length: 35 }).notNull().default('en'),
    subject: varchar('subject', { length: 255 }),
    body: text('body').notNull(),
    variables: json<readonly TemplateVariable[]>('variables').notNull().default([]),
    isActive: flag('is_active', true),
    /** Taken where nobody chose a template. */
    isDefault: flag('is_default', false),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    shaped(t.code, CODE),
    notBlank(t.name),
    messageTypeEnum.check(t.messageType),
    messageChannelEnum.check(t.channel),
    notBlank(t.language),
    ...requiredWhen(isIn(t.channel, 'email'), t.subject),
    notBlank(t.subject),
    notBlank(t.body),
    jsonKind(t.variables, 'array'),
    rule(t.isDefault, 'active', implies(isTrue(t.isDefault), isTrue(t.isActive)), 'is only for an active template'),
    // The text of a code for a channel and a language.
    tenantUnique(t, t.code, t.channel, t.language),
    // One default per type, channel and language.
    uniqueIndex('vet_message_templates_default_unique')
      .on(t.organizationId, t.messageType, t.channel, t.language)
      .where(sql`${t.isDefault}`),
  ],
)

export type MessageTemplateRow = typeof messageTemplates.$inferSelect
export type NewMessageTemplateRow = typeof messageTemplates.$inferInsert
