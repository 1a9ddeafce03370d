import { date, integer, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { invoices } from '../billing/invoices'
import { services } from '../catalog/services'
import { clients } from '../clients/clients'
import {
  atMost,
  closedList,
  flag,
  id,
  json,
  jsonKind,
  moment,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { patients } from '../patients/patients'
import { vaccineProtocols } from '../preventive/protocols'
import { vaccinations } from '../preventive/vaccinations'
import { species } from '../reference/species'
import { counted, exactlyWhen, isIn, known, onlyWhen, requiredWhen, rule } from '../rules/index'
import { appointments } from '../scheduling/appointments'
import { clinics, organizationReference } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { messageTemplates } from './templates'

export const reminderTypeEnum = closedList('vet_reminder_type', [
  'appointment',
  'vaccination',
  'wellness',
  'dental',
  'parasite',
  'refill',
  'follow_up',
  'recheck',
  'payment',
  'other',
])
export type ReminderType = ValueOf<typeof reminderTypeEnum>

export const reminderChannelEnum = closedList('vet_reminder_channel', [
  'email',
  'sms',
  'call',
  'push',
  'mail',
  'portal',
])
export type ReminderChannel = ValueOf<typeof reminderChannelEnum>

export const reminderStatusEnum = closedList('vet_reminder_status', ['pending', 'sent', 'failed', 'cancelled'])
export type ReminderStatus = ValueOf<typeof reminderStatusEnum>

export const reminderResponseEnum = closedList('vet_reminder_response', [
  'confirmed',
  'reschedule_requested',
  'cancel_requested',
  'opted_out',
])
export type ReminderResponse = ValueOf<typeof reminderResponseEnum>

/** One message of a protocol. */
export interface ReminderStep {
  /** Days from the due date: negative before it, positive after it. */
  readonly offsetDays: number
  readonly channel: ReminderChannel
  /** `code` of the message template; its language is the client's. */
  readonly templateCode?: string
}

/**
 * When clients hear of something that falls due: messages some days before and after the day. Applies to the vaccine
 * protocol or service it names, for one species or all; one that names neither is the general rule of its type.
 */
export const reminderProtocols = pgTable(
  'vet_reminder_protocols',
  {
    organizationId: organizationId(),
    id: id(),
    name: varchar('name', { length: 255 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    reminderType: reminderTypeEnum('reminder_type').notNull(),
    speciesId: uuid('species_id'),
    serviceId: uuid('service_id'),
    vaccineProtocolId: uuid('vaccine_protocol_id'),
    /** Only patients at least this old, for example senior screening. */
    minAgeMonths: smallint('min_age_months'),
    maxAgeMonths: smallint('max_age_months'),
    /** Days from one performance of the service to the next due date; a vaccine protocol has its own intervals. */
    intervalDays: integer('interval_days'),
    steps: json<readonly ReminderStep[]>('steps').notNull(),
    isActive: flag('is_active', true),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    sharedReference(t.speciesId, species),
    tenantReference(t, t.serviceId, services),
    tenantReference(t, t.vaccineProtocolId, vaccineProtocols),
    notBlank(t.name),
    reminderTypeEnum.check(t.reminderType),
    rule(
      t.serviceId,
      'one_subject',
      counted([t.serviceId, t.vaccineProtocolId], 0, 1),
      'must be empty when a vaccine protocol is named',
    ),
    ...onlyWhen(isIn(t.reminderType, 'vaccination'), t.vaccineProtocolId),
    notNegative(t.minAgeMonths),
    positive(t.maxAgeMonths),
    atMost(t.minAgeMonths, t.maxAgeMonths),
    positive(t.intervalDays),
    ...onlyWhen(known(t.serviceId), t.intervalDays),
    jsonKind(t.steps, 'array'),
    // One protocol per name; lists by name.
    tenantUnique(t, t.nameNormalized),
    // Protocols that apply to something of a type that fell due.
    tenantIndex(t, t.reminderType, t.isActive),
    // Protocols of a service, a vaccine protocol, a species; support the keys.
    tenantIndex(t, t.serviceId),
    tenantIndex(t, t.vaccineProtocolId),
    sharedIndex(t, t.speciesId),
  ],
)

export type ReminderProtocolRow = typeof reminderProtocols.$inferSelect
export type NewReminderProtocolRow = typeof reminderProtocols.$inferInsert

/**
 * One message that a client is to get at a time. Planned once: `dedupe_key` names what it is about, so that planning
 * again adds nothing. It speaks of at most one thing: an appointment, a vaccination, a prescription or an invoice. What
 * went out is in the communication log.
 */
export const reminders = pgTable(
  'vet_reminders',
  {
    organizationId: organizationId(),
    id: id(),
    /** Location the client is asked to come to. */
    clinicId: uuid('clinic_id'),
    clientId: uuid('client_id').notNull(),
    patientId: uuid('patient_id'),
    reminderType: reminderTypeEnum('reminder_type').notNull(),
    channel: reminderChannelEnum('channel').notNull(),
    reminderProtocolId: uuid('reminder_protocol_id'),
    templateId: uuid('template_id'),
    /** Day the thing falls due, local to the location. */
    dueOn: date('due_on').notNull(),
    /** When to send; after a failure, when to try again. */
    scheduledAt: moment('scheduled_at').notNull(),
    appointmentId: uuid('appointment_id'),
    /** Vaccination that has to be repeated. */
    vaccinationId: uuid('vaccination_id'),
    prescriptionId: uuid('prescription_id'),
    invoiceId: uuid('invoice_id'),
    /** Names protocol step, subject and due date, for example `vaccination:<id>:2027-03-01:-14:email`. */
    dedupeKey: varchar('dedupe_key', { length: 255 }).notNull(),
    status: reminderStatusEnum('status').notNull().default('pending'),
    attemptCount: smallint('attempt_count').notNull().default(0),
    sentAt: moment('sent_at'),
    /** Why the last attempt failed. */
    errorMessage: text('error_message'),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: text('cancellation_reason'),
    response: phi(reminderResponseEnum('response')),
    respondedAt: moment('responded_at'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.reminderProtocolId, reminderProtocols),
    tenantReference(t, t.templateId, messageTemplates),
    tenantReference(t, t.appointmentId, appointments),
    tenantReference(t, t.vaccinationId, vaccinations),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.invoiceId, invoices),
    reminderTypeEnum.check(t.reminderType),
    reminderChannelEnum.check(t.channel),
    rule(
      t.appointmentId,
      'one_source',
      counted([t.appointmentId, t.vaccinationId, t.prescriptionId, t.invoiceId], 0, 1),
      'must be empty when a vaccination, a prescription or an invoice is named: a reminder speaks of one thing',
    ),
    ...requiredWhen(isIn(t.reminderType, 'appointment'), t.appointmentId),
    ...onlyWhen(isIn(t.reminderType, 'vaccination'), t.vaccinationId),
    ...onlyWhen(isIn(t.reminderType, 'refill'), t.prescriptionId),
    ...onlyWhen(isIn(t.reminderType, 'payment'), t.invoiceId),
    // Payment is the client's matter; everything else is about an animal.
    ...requiredWhen(
      isIn(t.reminderType, 'vaccination', 'wellness', 'dental', 'parasite', 'refill', 'recheck'),
      t.patientId,
    ),
    notBlank(t.dedupeKey),
    reminderStatusEnum.check(t.status),
    notNegative(t.attemptCount),
    ...exactlyWhen(isIn(t.status, 'sent'), t.sentAt),
    ...requiredWhen(isIn(t.status, 'failed'), t.errorMessage),
    notBlank(t.errorMessage),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt),
    ...onlyWhen(isIn(t.status, 'cancelled'), t.cancellationReason),
    reminderResponseEnum.check(t.response),
    ...exactlyWhen(known(t.response), t.respondedAt),
    ...onlyWhen(isIn(t.status, 'sent'), t.response),
    // Planned once.
    tenantUnique(t, t.dedupeKey),
    // Work queue of the sender.
    tenantIndex(t, t.status, t.scheduledAt),
    // Call list of a location.
    tenantIndex(t, t.clinicId, t.status, t.scheduledAt),
    // Reminders of a client and of a patient by due date.
    tenantIndex(t, t.clientId, t.dueOn),
    tenantIndex(t, t.patientId, t.dueOn),
    // Reminders to cancel when their subject goes; support the keys.
    tenantIndex(t, t.appointmentId),
    tenantIndex(t, t.vaccinationId),
    tenantIndex(t, t.prescriptionId),
    tenantIndex(t, t.invoiceId),
    tenantIndex(t, t.reminderProtocolId),
    tenantIndex(t, t.templateId),
  ],
)

export type ReminderRow = typeof reminders.$inferSelect
export type NewReminderRow = typeof reminders.$inferInsert
