import { sql } from 'drizzle-orm'
import { date, integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  endsAfter,
  endsLater,
  id,
  json,
  jsonKind,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import {
  compare,
  exactlyWhen,
  implies,
  isIn,
  known,
  onlyWhen,
  requiredWhen,
  rule,
  SHA256,
  WEB_ADDRESS,
} from '../rules/index'
import { organizationReference } from '../tenancy/organizations'
import { legalHolds } from './retention'

export const exportRequestTypeEnum = closedList('vet_export_request_type', ['gdpr', 'client_request', 'legal'])
export type ExportRequestType = ValueOf<typeof exportRequestTypeEnum>

export const exportStatusEnum = closedList('vet_export_status', [
  'pending',
  'processing',
  'completed',
  'failed',
  'refused',
  'cancelled',
])
export type ExportStatus = ValueOf<typeof exportStatusEnum>

export const exportFormatEnum = closedList('vet_export_format', ['json', 'csv', 'pdf'])
export type ExportFormat = ValueOf<typeof exportFormatEnum>

export const identityCheckEnum = closedList('vet_identity_check', [
  'in_person',
  'portal_login',
  'identity_document',
  'call_back',
  'court_order',
])
export type IdentityCheck = ValueOf<typeof identityCheckEnum>

/** One calendar month after the request, as a date: the 31st becomes the last day of a shorter month. */
const oneMonthAfterRequest = () => sql.raw(`((("requested_at" at time zone 'UTC')::date) + interval '1 month')::date`)

/**
 * Somebody asks for a copy of data: a client for their own (GDPR Art. 15 and 20) or for an animal's record, a court or
 * authority for evidence. Due one month after the request, or two months later if the client is told why within the
 * first (Art. 12(3)).
 */
export const dataExportRequests = pgTable(
  'vet_data_export_requests',
  {
    organizationId: organizationId(),
    id: id(),
    requestType: exportRequestTypeEnum('request_type').notNull(),
    /** The client whose data is asked for. */
    clientId: uuid('client_id'),
    /** The one animal whose record is asked for; empty: all of the client's. */
    patientId: uuid('patient_id'),
    /** Docket or file number of a court or authority. */
    legalReference: varchar('legal_reference', { length: 100 }),
    requestedAt: moment('requested_at').notNull().defaultNow(),
    /** The user who asked or took the request; empty when it came from outside. */
    requestedBy: uuid('requested_by'),
    /** Who asked, where it is not the client: an agent, a lawyer, an authority. */
    requesterName: phi(varchar('requester_name', { length: 200 })),
    /** How it was made sure that the requester is who they say (GDPR Art. 12(6)), when, and by whom. */
    identityCheck: identityCheckEnum('identity_check'),
    identityVerifiedAt: moment('identity_verified_at'),
    identityVerifiedBy: uuid('identity_verified_by'),
    /** Last day to answer: one month after the request (GDPR Art. 12(3)). Kept by the database. */
    dueOn: date('due_on').notNull().generatedAlwaysAs(oneMonthAfterRequest()),
    /** Last day after an extension, at most two months later. */
    extendedToOn: date('extended_to_on'),
    extensionReason: text('extension_reason'),
    /** When the requester was told of the extension. */
    extensionNotifiedOn: date('extension_notified_on'),
    status: exportStatusEnum('status').notNull().default('pending'),
    exportFormat: exportFormatEnum('export_format').notNull().default('json'),
    processedAt: moment('processed_at'),
    processedBy: uuid('processed_by'),
    exportFileUrl: phi(varchar('export_file_url', { length: 500 })),
    /** SHA-256 of the file, in hexadecimal. */
    exportFileSha256: varchar('export_file_sha256', { length: 64 }),
    /** How many records the file holds. */
    recordCount: integer('record_count'),
    /** When the file can no longer be fetched. */
    expiresAt: moment('expires_at'),
    deliveredAt: moment('delivered_at'),
    failureReason: text('failure_reason'),
    refusalReason: text('refusal_reason'),
    /** Address the request came from. */
    ipAddress: phi(varchar('ip_address', { length: 45 })),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.requestedBy, users),
    tenantReference(t, t.identityVerifiedBy, users),
    tenantReference(t, t.processedBy, users),
    exportRequestTypeEnum.check(t.requestType),
    ...requiredWhen(isIn(t.requestType, 'gdpr', 'client_request'), t.clientId),
    ...exactlyWhen(isIn(t.requestType, 'legal'), t.legalReference),
    identityCheckEnum.check(t.identityCheck),
    ...exactlyWhen(known(t.identityVerifiedAt), t.identityCheck, t.identityVerifiedBy),
    // GDPR Art. 12(3): two further months, and the reasons within the first.
    rule(
      t.extendedToOn,
      'within_limit',
      compare(t.extendedToOn, '<=', { column: t.dueOn, plus: { months: 2 } }),
      'must be at most two months after the first due date',
    ),
    endsLater(t.extendedToOn, t.dueOn),
    ...exactlyWhen(known(t.extendedToOn), t.extensionReason, t.extensionNotifiedOn),
    rule(
      t.extensionNotifiedOn,
      'in_time',
      compare(t.extensionNotifiedOn, '<=', t.dueOn),
      'must be within the first month',
    ),
    exportStatusEnum.check(t.status),
    exportFormatEnum.check(t.exportFormat),
    ...exactlyWhen(isIn(t.status, 'completed', 'failed', 'refused'), t.processedAt),
    endsAfter(t.processedAt, t.requestedAt),
    ...requiredWhen(isIn(t.status, 'completed', 'refused'), t.processedBy),
    ...exactlyWhen(isIn(t.status, 'completed'), t.exportFileUrl),
    // No personal data leaves before it is known who asks (GDPR Art. 12(6)).
    rule(
      t.identityVerifiedAt,
      'before_export',
      implies(isIn(t.status, 'completed'), known(t.identityVerifiedAt)),
      'is required before the export is completed',
    ),
    shaped(t.exportFileUrl, WEB_ADDRESS),
    shaped(t.exportFileSha256, SHA256),
    notNegative(t.recordCount),
    ...onlyWhen(isIn(t.status, 'completed'), t.exportFileSha256, t.recordCount, t.expiresAt, t.deliveredAt),
    endsLater(t.expiresAt, t.processedAt),
    endsAfter(t.deliveredAt, t.processedAt),
    ...exactlyWhen(isIn(t.status, 'failed'), t.failureReason),
    ...exactlyWhen(isIn(t.status, 'refused'), t.refusalReason),
    // Open requests, the most urgent first.
    tenantIndex(t, t.status, t.dueOn),
    // Requests of a client, about an animal.
    tenantIndex(t, t.clientId, t.requestedAt),
    tenantIndex(t, t.patientId),
    // Files to remove.
    tenantIndex(t, t.expiresAt),
    // What a person asked for, verified and answered; support the keys.
    tenantIndex(t, t.requestedBy),
    tenantIndex(t, t.identityVerifiedBy),
    tenantIndex(t, t.processedBy),
  ],
)

export type DataExportRequestRow = typeof dataExportRequests.$inferSelect
export type NewDataExportRequestRow = typeof dataExportRequests.$inferInsert

export const erasureStatusEnum = closedList('vet_erasure_status', [
  'pending',
  'processing',
  'completed',
  'partially_completed',
  'refused',
  'cancelled',
])
export type ErasureStatus = ValueOf<typeof erasureStatusEnum>

/** Why a client may ask: GDPR Art. 17(1)(a) to (f), in this order. */
export const erasureGroundEnum = closedList('vet_erasure_ground', [
  'no_longer_necessary',
  'consent_withdrawn',
  'objection',
  'unlawful_processing',
  'legal_obligation',
  'data_of_a_child',
])
export type ErasureGround = ValueOf<typeof erasureGroundEnum>

/** Why data is kept nevertheless: GDPR Art. 17(3)(a) to (e), in this order, then Art. 12(5) and 12(6). */
export const refusalGroundEnum = closedList('vet_refusal_ground', [
  'freedom_of_expression',
  'legal_obligation',
  'public_health',
  'archiving_or_research',
  'legal_claims',
  'manifestly_unfounded',
  'identity_not_verified',
])
export type RefusalGround = ValueOf<typeof refusalGroundEnum>

/** What was done to the rows of one table. */
export interface ErasureStep {
  /** SQL name of the table. */
  readonly table: string
  readonly action: 'anonymized' | 'deleted' | 'kept'
  readonly rows: number
}

/**
 * A client asks to be forgotten (GDPR Art. 17). The client's personal data is anonymized; clinical, financial and
 * controlled-substance records that law requires stay, without it. Due one month after the request (Art. 12(3)); what is
 * refused is refused on a named ground, and the client is told (Art. 12(4)).
 */
export const dataErasureRequests = pgTable(
  'vet_data_erasure_requests',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid('client_id').notNull(),
    erasureGround: erasureGroundEnum('erasure_ground'),
    requestedAt: moment('requested_at').notNull().defaultNow(),
    /** The user who took the request; empty when it came through the portal. */
    requestedBy: uuid('requested_by'),
    /** How it was made sure that the requester is the client (GDPR Art. 12(6)), when, and by whom. */
    identityCheck: identityCheckEnum('identity_check'),
    identityVerifiedAt: moment('identity_verified_at'),
    identityVerifiedBy: uuid('identity_verified_by'),
    /** Last day to answer: one month after the request (GDPR Art. 12(3)). Kept by the database. */
    dueOn: date('due_on').notNull().generatedAlwaysAs(oneMonthAfterRequest()),
    /** Last day after an extension, at most two months later. */
    extendedToOn: date('extended_to_on'),
    extensionReason: text('extension_reason'),
    /** When the client was told of the extension. */
    extensionNotifiedOn: date('extension_notified_on'),
    status: erasureStatusEnum('status').notNull().default('pending'),
    /** Why some or all of the data is kept. */
    refusalGround: refusalGroundEnum('refusal_ground'),
    refusalExplanation: phi(text('refusal_explanation')),
    /** The hold that forbids erasure, if that is why. */
    legalHoldId: uuid('legal_hold_id'),
    processedAt: moment('processed_at'),
    processedBy: uuid('processed_by'),
    /** What was done, table by table. Holds counts and no personal data. */
    erasureSteps: phi(json<readonly ErasureStep[]>('erasure_steps')),
    /** When the client was told the outcome (GDPR Art. 12(3) and 12(4)). */
    clientNotifiedAt: moment('client_notified_at'),
    /** When those who had received the data were told (GDPR Art. 19). */
    recipientsNotifiedAt: moment('recipients_notified_at'),
    /** Address the request came from. */
    ipAddress: phi(varchar('ip_address', { length: 45 })),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.requestedBy, users),
    tenantReference(t, t.identityVerifiedBy, users),
    tenantReference(t, t.legalHoldId, legalHolds),
    tenantReference(t, t.processedBy, users),
    erasureGroundEnum.check(t.erasureGround),
    identityCheckEnum.check(t.identityCheck),
    ...exactlyWhen(known(t.identityVerifiedAt), t.identityCheck, t.identityVerifiedBy),
    // GDPR Art. 12(3): two further months, and the reasons within the first.
    rule(
      t.extendedToOn,
      'within_limit',
      compare(t.extendedToOn, '<=', { column: t.dueOn, plus: { months: 2 } }),
      'must be at most two months after the first due date',
    ),
    endsLater(t.extendedToOn, t.dueOn),
    ...exactlyWhen(known(t.extendedToOn), t.extensionReason, t.extensionNotifiedOn),
    rule(
      t.extensionNotifiedOn,
      'in_time',
      compare(t.extensionNotifiedOn, '<=', t.dueOn),
      'must be within the first month',
    ),
    erasureStatusEnum.check(t.status),
    refusalGroundEnum.check(t.refusalGround),
    // GDPR Art. 12(4): a refusal names its reasons.
    ...exactlyWhen(isIn(t.status, 'partially_completed', 'refused'), t.refusalGround, t.refusalExplanation),
    notBlank(t.refusalExplanation),
    ...onlyWhen(isIn(t.refusalGround, 'legal_claims', 'legal_obligation'), t.legalHoldId),
    ...exactlyWhen(isIn(t.status, 'completed', 'partially_completed', 'refused'), t.processedAt, t.processedBy),
    endsAfter(t.processedAt, t.requestedAt),
    ...exactlyWhen(isIn(t.status, 'completed', 'partially_completed'), t.erasureSteps),
    jsonKind(t.erasureSteps, 'array'),
    // Nothing is erased before it is known who asks (GDPR Art. 12(6)).
    rule(
      t.identityVerifiedAt,
      'before_erasure',
      implies(isIn(t.status, 'completed', 'partially_completed'), known(t.identityVerifiedAt)),
      'is required before anything is erased',
    ),
    endsAfter(t.clientNotifiedAt, t.requestedAt),
    rule(
      t.recipientsNotifiedAt,
      'afterwards',
      compare(t.recipientsNotifiedAt, '>=', t.processedAt),
      'must not be before the erasure',
    ),
    // Open requests, the most urgent first.
    tenantIndex(t, t.status, t.dueOn),
    // Requests of a client.
    tenantIndex(t, t.clientId, t.requestedAt),
    // What a hold blocked; who took, verified and answered requests; support the keys.
    tenantIndex(t, t.legalHoldId),
    tenantIndex(t, t.requestedBy),
    tenantIndex(t, t.identityVerifiedBy),
    tenantIndex(t, t.processedBy),
  ],
)

export type DataErasureRequestRow = typeof dataErasureRequests.$inferSelect
export type NewDataErasureRequestRow = typeof dataErasureRequests.$inferInsert
