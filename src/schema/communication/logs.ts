import { integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  partitionedKey,
  phi,
  tenantIndex,
  tenantReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { anyKnown, isIn, not, onlyWhen, requiredWhen, rule, same } from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'
import { reminders } from './reminders'
import { messageChannelEnum, messageTemplates, messageTypeEnum } from './templates'

export const communicationDirectionEnum = closedList('vet_communication_direction', ['inbound', 'outbound'])
export type CommunicationDirection = ValueOf<typeof communicationDirectionEnum>

/** Way of an outbound message; an inbound one is `received`. */
export const communicationStatusEnum = closedList('vet_communication_status', [
  'queued',
  'sent',
  'delivered',
  'read',
  'failed',
  'bounced',
  'received',
])
export type CommunicationStatus = ValueOf<typeof communicationStatusEnum>

export const callOutcomeEnum = closedList('vet_call_outcome', ['answered', 'voicemail', 'no_answer', 'wrong_number'])
export type CallOutcome = ValueOf<typeof callOutcomeEnum>

/**
 * One message or conversation with a client, in or out, with the text as it went and what became of it. The record of
 * what the client was told. Partitioned by month of `created_at`: no foreign key points here.
 */
export const communicationLogs = pgTable(
  'vet_communication_logs',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id'),
    /** Empty while nobody knows who called or wrote. */
    clientId: uuid('client_id'),
    patientId: uuid('patient_id'),
    /** Visit it is about. */
    encounterId: uuid('encounter_id'),
    channel: messageChannelEnum('channel').notNull(),
    direction: communicationDirectionEnum('direction').notNull(),
    messageType: messageTypeEnum('message_type').notNull().default('general'),
    templateId: uuid('template_id'),
    reminderId: uuid('reminder_id'),
    /** E-mail address or telephone number it came from. */
    sender: phi(varchar('sender', { length: 255 })),
    /** E-mail address or telephone number it went to. */
    recipient: phi(varchar('recipient', { length: 255 })),
    subject: phi(varchar('subject', { length: 255 })),
    /** Text as it went; for a call or talk, what was said. */
    body: phi(text('body')),
    attachmentUrls: phi(textList('attachment_urls')),
    callOutcome: callOutcomeEnum('call_outcome'),
    callDurationSeconds: integer('call_duration_seconds'),
    status: communicationStatusEnum('status').notNull(),
    /** Service that carried it, for example the name of the text-message gateway. */
    provider: varchar('provider', { length: 50 }),
    /** Its id there, by which reports on delivery come back. */
    providerMessageId: varchar('provider_message_id', { length: 255 }),
    sentAt: moment('sent_at'),
    deliveredAt: moment('delivered_at'),
    readAt: moment('read_at'),
    errorMessage: text('error_message'),
    /** The user who wrote, called or talked; empty for what a job sent. */
    sentBy: uuid('sent_by'),
    ...timestamps,
  },
  (t) => [
    ...partitionedKey(t, t.createdAt),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.templateId, messageTemplates),
    tenantReference(t, t.reminderId, reminders),
    tenantReference(t, t.sentBy, users),
    rule(
      t.clientId,
      'party',
      anyKnown(t.clientId, t.sender, t.recipient),
      'or sender or recipient is required: somebody was at the other end',
    ),
    messageChannelEnum.check(t.channel),
    communicationDirectionEnum.check(t.direction),
    messageTypeEnum.check(t.messageType),
    notBlank(t.sender),
    notBlank(t.recipient),
    callOutcomeEnum.check(t.callOutcome),
    ...onlyWhen(isIn(t.channel, 'call'), t.callOutcome, t.callDurationSeconds),
    notNegative(t.callDurationSeconds),
    communicationStatusEnum.check(t.status),
    rule(
      t.status,
      'direction',
      same(isIn(t.direction, 'inbound'), isIn(t.status, 'received')),
      'is received exactly for inbound messages',
    ),
    ...requiredWhen(isIn(t.status, 'sent', 'delivered', 'read', 'bounced'), t.sentAt),
    ...onlyWhen(not(isIn(t.status, 'queued')), t.sentAt),
    ...requiredWhen(isIn(t.status, 'delivered'), t.deliveredAt),
    ...requiredWhen(isIn(t.status, 'read'), t.readAt),
    ...requiredWhen(isIn(t.status, 'failed', 'bounced'), t.errorMessage),
    notBlank(t.errorMessage),
    ...onlyWhen(isIn(t.direction, 'outbound'), t.templateId, t.reminderId),
    // What a client was told, newest first; the same for a patient.
    tenantIndex(t, t.clientId, t.createdAt),
    tenantIndex(t, t.patientId, t.createdAt),
    // Messages of a location; messages stuck in a state.
    tenantIndex(t, t.clinicId, t.createdAt),
    tenantIndex(t, t.status, t.createdAt),
    // A report on delivery arrives.
    tenantIndex(t, t.providerMessageId),
    // Messages of an encounter, a template, a reminder, a user; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.templateId),
    tenantIndex(t, t.reminderId),
    tenantIndex(t, t.sentBy),
  ],
)

export type CommunicationLogRow = typeof communicationLogs.$inferSelect
export type NewCommunicationLogRow = typeof communicationLogs.$inferInsert
