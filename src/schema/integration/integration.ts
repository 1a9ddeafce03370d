import { sql } from 'drizzle-orm'
import { index, integer, pgTable, smallint, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  atMost,
  closedList,
  different,
  endsAfter,
  id,
  json,
  jsonKind,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { imagingStudies } from '../diagnostics/imaging'
import { diagnosticTestOrders } from '../diagnostics/orders'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import {
  all,
  any,
  compare,
  counted,
  exactlyOne,
  exactlyWhen,
  implies,
  isIn,
  known,
  onlyWhen,
  requiredWhen,
  rule,
  SHA256,
  TABLE_NAME,
  unknown,
  WEB_ADDRESS,
} from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'

/**
 * The name another system has for a row of ours: the accession number of a laboratory, a FHIR identifier, the customer
 * number of an accounting program. `system` is the space of names the value is unique in: where a vendor numbers animals
 * and orders separately, each numbering is a system of its own. A row has one identifier per system. Any table can be
 * meant, so no foreign key guards `record_id`; rows that are named here are kept, not deleted.
 */
export const externalIdentifiers = pgTable(
  'vet_external_identifiers',
  {
    organizationId: organizationId(),
    id: id(),
    /** SQL name of the table, for example vet_patients. */
    tableName: varchar('table_name', { length: 63 }).notNull(),
    /** `id` of the row in that table, of the same tenant. */
    recordId: uuid('record_id').notNull(),
    /** URI or stable name, for example urn:oid:2.16.840.1.113883.3.1 or idexx:patient. */
    system: varchar('system', { length: 200 }).notNull(),
    /** As the other system writes it; upper and lower case differ. */
    value: varchar('value', { length: 255 }).notNull(),
    /** Address of the record in the other system. */
    url: varchar('url', { length: 500 }),
    /** When the two records were last known to agree. */
    lastSyncedAt: moment('last_synced_at'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    shaped(t.tableName, TABLE_NAME),
    notBlank(t.system),
    notBlank(t.value),
    shaped(t.url, WEB_ADDRESS),
    // Which row does this message speak of.
    tenantUnique(t, t.system, t.value),
    // What other systems call a row.
    unique('vet_external_identifiers_record_unique').on(t.organizationId, t.recordId, t.tableName, t.system),
  ],
)

export type ExternalIdentifierRow = typeof externalIdentifiers.$inferSelect
export type NewExternalIdentifierRow = typeof externalIdentifiers.$inferInsert

export const integrationDirectionEnum = closedList('vet_integration_direction', ['inbound', 'outbound'])
export type IntegrationDirection = ValueOf<typeof integrationDirectionEnum>

export const integrationProtocolEnum = closedList('vet_integration_protocol', [
  'hl7v2',
  'fhir',
  'dicom',
  'vendor_api',
  'file',
])
export type IntegrationProtocol = ValueOf<typeof integrationProtocolEnum>

export const integrationMessageStatusEnum = closedList('vet_integration_message_status', [
  'queued',
  'sent',
  'acknowledged',
  'failed',
  'rejected',
])
export type IntegrationMessageStatus = ValueOf<typeof integrationMessageStatusEnum>

/** A message whose payload is JSON: a FHIR resource or bundle, the body of a vendor's API. */
export type IntegrationPayload = Readonly<Record<string, unknown>>

/**
 * A message to or from another system: HL7 v2, FHIR, DICOM, a laboratory's own interface. An outbound message is queued,
 * sent, and then acknowledged or rejected by the receiver; an inbound one is queued when it arrives, and acknowledged or
 * rejected once it has been worked in. `failed` means that every attempt went wrong and a person must look. While
 * queued, `next_attempt_at` says when a worker takes it up; a worker moves it into the future before it starts, so that
 * a second one leaves the message alone. The control id makes repeated delivery harmless.
 */
export const integrationMessages = pgTable(
  'vet_integration_messages',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id'),
    direction: integrationDirectionEnum('direction').notNull(),
    /** The other system, by the name its connection is configured under. */
    system: varchar('system', { length: 100 }).notNull(),
    protocol: integrationProtocolEnum('protocol').notNull(),
    /** Kind of message in the protocol's own terms, for example ORU^R01, DiagnosticReport, C-STORE. */
    messageType: varchar('message_type', { length: 100 }).notNull(),
    /** Id the sender gave it: MSH-10, Bundle.identifier, SOP instance UID. */
    controlId: varchar('control_id', { length: 200 }).notNull(),
    patientId: uuid('patient_id'),
    diagnosticTestOrderId: uuid('diagnostic_test_order_id'),
    imagingStudyId: uuid('imaging_study_id'),
    /** The message this one answers or repeats. */
    originalMessageId: uuid('original_message_id'),
    /** Control id that the message itself refers to (MSA-2), also where the original is not here. */
    correlationId: varchar('correlation_id', { length: 200 }),
    /** Payload of protocols that are not JSON, byte for byte. */
    payloadText: phi(text('payload_text')),
    payloadJson: phi(json<IntegrationPayload>('payload_json')),
    /** Where the payload is kept when it is too large for a row, for example a DICOM object. */
    payloadUrl: phi(varchar('payload_url', { length: 500 })),
    /** SHA-256 of the payload as transmitted. */
    payloadSha256: varchar('payload_sha256', { length: 64 }).notNull(),
    payloadSizeBytes: integer('payload_size_bytes'),
    /** When the payload was removed at the end of its retention; the row stays. */
    payloadPurgedAt: moment('payload_purged_at'),
    status: integrationMessageStatusEnum('status').notNull().default('queued'),
    attempts: smallint('attempts').notNull().default(0),
    maxAttempts: smallint('max_attempts').notNull().default(10),
    /** When a worker may take it up; matters while it is queued. */
    nextAttemptAt: moment('next_attempt_at').defaultNow(),
    lastAttemptAt: moment('last_attempt_at'),
    sentAt: moment('sent_at'),
    acknowledgedAt: moment('acknowledged_at'),
    failedAt: moment('failed_at'),
    /** Code of the answer in the protocol's own terms: AA, AE, AR, an HTTP or DICOM status. */
    responseCode: varchar('response_code', { length: 20 }),
    /** What went wrong the last time. */
    errorMessage: text('error_message'),
    /** The user whose action caused it; empty for what a job or another system sent. */
    requestedBy: uuid('requested_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.diagnosticTestOrderId, diagnosticTestOrders),
    tenantReference(t, t.imagingStudyId, imagingStudies),
    tenantReference(t, t.originalMessageId, t),
    tenantReference(t, t.requestedBy, users),
    integrationDirectionEnum.check(t.direction),
    integrationProtocolEnum.check(t.protocol),
    integrationMessageStatusEnum.check(t.status),
    notBlank(t.system),
    notBlank(t.messageType),
    notBlank(t.controlId),
    different(t.originalMessageId, t.id),
    jsonKind(t.payloadJson, 'object'),
    shaped(t.payloadUrl, WEB_ADDRESS),
    shaped(t.payloadSha256, SHA256),
    notNegative(t.payloadSizeBytes),
    rule(
      t.payloadSha256,
      'of_one_payload',
      any(
        exactlyOne(t.payloadText, t.payloadJson, t.payloadUrl),
        all(known(t.payloadPurgedAt), unknown(t.payloadText, t.payloadJson, t.payloadUrl)),
      ),
      'must belong to exactly one of payload text, payload json and payload url, unless the payload was purged',
    ),
    rule(
      t.payloadPurgedAt,
      'leaves_nothing',
      implies(known(t.payloadPurgedAt), counted([t.payloadText, t.payloadJson, t.payloadUrl], 0, 0)),
      'must not be set while a payload is here',
    ),
    ...onlyWhen(isIn(t.status, 'acknowledged', 'failed', 'rejected'), t.payloadPurgedAt),
    notNegative(t.attempts),
    positive(t.maxAttempts),
    atMost(t.attempts, t.maxAttempts),
    ...requiredWhen(isIn(t.status, 'queued'), t.nextAttemptAt),
    ...requiredWhen(compare(t.attempts, '>', 0), t.lastAttemptAt),
    // What came in cannot have been sent by us.
    rule(
      t.status,
      'sent_is_outbound',
      implies(isIn(t.status, 'sent'), isIn(t.direction, 'outbound')),
      'cannot be sent for an inbound message',
    ),
    ...onlyWhen(isIn(t.direction, 'outbound'), t.sentAt),
    ...requiredWhen(all(isIn(t.direction, 'outbound'), isIn(t.status, 'sent', 'acknowledged', 'rejected')), t.sentAt),
    ...exactlyWhen(isIn(t.status, 'acknowledged'), t.acknowledgedAt),
    ...exactlyWhen(isIn(t.status, 'failed', 'rejected'), t.failedAt),
    ...requiredWhen(isIn(t.status, 'failed', 'rejected'), t.errorMessage),
    endsAfter(t.acknowledgedAt, t.sentAt),
    // The same message again: each side counts its own.
    tenantUnique(t, t.system, t.direction, t.controlId),
    // Work queue: what is due, oldest first.
    index('vet_integration_messages_queue_idx')
      .on(t.organizationId, t.nextAttemptAt)
      .where(sql`${t.status} = 'queued'`),
    // Failed and unanswered messages, newest last; retention of payloads.
    tenantIndex(t, t.status, t.createdAt),
    // The original of an answer, by what the answer refers to.
    tenantIndex(t, t.correlationId),
    tenantIndex(t, t.originalMessageId),
    // Messages about an animal, an order or a study; support the keys.
    tenantIndex(t, t.patientId, t.createdAt),
    tenantIndex(t, t.diagnosticTestOrderId),
    tenantIndex(t, t.imagingStudyId),
    // Messages of a location or caused by a person; support the keys.
    tenantIndex(t, t.clinicId),
    tenantIndex(t, t.requestedBy),
  ],
)

export type IntegrationMessageRow = typeof integrationMessages.$inferSelect
export type NewIntegrationMessageRow = typeof integrationMessages.$inferInsert
