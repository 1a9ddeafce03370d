import { bigint, index, integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  flag,
  id,
  kept,
  moment,
  notBlank,
  notNegative,
  organizationId,
  partitionedKey,
  shaped,
  tenantIndex,
  type ValueOf,
  writtenOnce,
} from '../columns'
import { exactlyWhen, implies, isIn, isTrue, onlyWhen, requiredWhen, rule, SHA256 } from '../rules/index'

/**
 * What somebody did that leaves no changed row behind. `create`, `update` and `delete` are for attempts that were
 * refused: a change that happened is in `vet_audit_logs`.
 */
export const auditActionEnum = closedList('vet_audit_action', [
  'read',
  'search',
  'export',
  'print',
  'download',
  'share',
  'decrypt',
  'create',
  'update',
  'delete',
  'login',
  'login_failed',
  'logout',
  'session_revoked',
  'password_reset',
  'mfa_challenge',
  'cross_tenant_access',
  'ai_tool_execution',
])
export type AuditAction = ValueOf<typeof auditActionEnum>

export const auditOutcomeEnum = closedList('vet_audit_outcome', ['success', 'failure'])
export type AuditOutcome = ValueOf<typeof auditOutcomeEnum>

/**
 * One access: a read, a search, an export, a sign-in, an entry from outside the practice, a tool that an AI ran. Written
 * by the application in the transaction of the access itself, and append-only: only the retention job removes rows.
 *
 * Partitioned by month on occurred_at. There are no foreign keys at all, on purpose: a row must outlive everything it
 * speaks of, and logging an access must not depend on any other row.
 */
export const accessLogs = pgTable(
  'vet_access_logs',
  {
    organizationId: organizationId(),
    id: id(),
    /** When the access was made. Decides the partition. */
    occurredAt: moment('occurred_at').notNull().defaultNow(),
    /** The location the caller worked at. */
    clinicId: uuid('clinic_id'),
    /** The login that acted; empty for jobs and for a sign-in with an unknown address. */
    userId: uuid('user_id'),
    /** The employee behind the login, if any. */
    staffId: uuid('staff_id'),
    /** Role in which the access was allowed or refused. */
    userRole: varchar('user_role', { length: 100 }),
    action: auditActionEnum('action').notNull(),
    /** What was accessed: a table, a report, a screen, the name of an AI tool. */
    resourceType: varchar('resource_type', { length: 100 }).notNull(),
    /** Id of the one record that was accessed. */
    resourceId: uuid('resource_id'),
    /** How many records a search, export or print returned. */
    recordCount: integer('record_count'),
    /** The animal whose record was accessed, whatever the resource. */
    patientId: uuid('patient_id'),
    /** The person whose data was accessed, whatever the resource. */
    clientId: uuid('client_id'),
    phiAccessed: flag('phi_accessed', false),
    /** SQL names of the sensitive columns that were shown; empty when the access is not broken down. */
    phiFields: text('phi_fields').array(),
    isFinancial: flag('is_financial', false),
    /** The access concerned controlled substances. */
    isControlled: flag('is_controlled', false),
    outcome: auditOutcomeEnum('outcome').notNull().default('success'),
    failureReason: text('failure_reason'),
    /** Why, in the words of the caller. */
    reason: text('reason'),
    /** Session of the caller, as the application names it. */
    sessionId: text('session_id'),
    /** Request of the caller; the same in the log of the application. */
    requestId: text('request_id'),
    /** Address of the caller, as the application saw it. */
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** Full 64-bit number of the transaction. Sealing waits until it is settled. */
    transactionId: kept(
      bigint('transaction_id', { mode: 'number' }),
      'Leave it out: it is the number of the transaction.',
    ),
    /** SHA-256 of the other columns, in hexadecimal; also the leaf of the Merkle tree that seals the row. */
    rowHash: kept(varchar('row_hash', { length: 64 }), 'Leave it out: it follows from the other columns.'),
    ...writtenOnce,
  },
  (t) => [
    ...partitionedKey(t, t.occurredAt),
    auditActionEnum.check(t.action),
    auditOutcomeEnum.check(t.outcome),
    notBlank(t.resourceType),
    notNegative(t.recordCount),
    ...onlyWhen(isTrue(t.phiAccessed), t.phiFields),
    ...exactlyWhen(isIn(t.outcome, 'failure'), t.failureReason),
    rule(
      t.outcome,
      'of_login_failed',
      implies(isIn(t.action, 'login_failed'), isIn(t.outcome, 'failure')),
      'is failure when a sign-in failed',
    ),
    // Whoever enters from outside the practice says who they are and why.
    ...requiredWhen(isIn(t.action, 'cross_tenant_access'), t.userId, t.reason),
    shaped(t.rowHash, SHA256),
    // What a person looked at, newest first; sign-ins of a person.
    index('vet_access_logs_user_idx').on(t.organizationId, t.userId, t.action, t.occurredAt.desc()),
    // All exports, failed sign-ins or entries from outside, newest first.
    index('vet_access_logs_action_idx').on(t.organizationId, t.action, t.occurredAt.desc()),
    // Who looked at this record.
    index('vet_access_logs_resource_idx').on(t.organizationId, t.resourceType, t.resourceId, t.occurredAt.desc()),
    // Who looked at anything of this animal, of this person (GDPR Art. 15).
    tenantIndex(t, t.patientId, t.occurredAt),
    tenantIndex(t, t.clientId, t.occurredAt),
    // Everything between two moments; retention reads it too.
    tenantIndex(t, t.occurredAt),
    // What came since the last seal, of all practices. Rows lie in the order of their transactions.
    index('vet_access_logs_transaction_idx').using('brin', t.transactionId).with({ autosummarize: true }),
  ],
)

export type AccessLogRow = typeof accessLogs.$inferSelect
export type NewAccessLogRow = typeof accessLogs.$inferInsert

/** `accessLogs` under the name that HIPAA-style audit tools use for it. */
export const hipaaAuditLogs = accessLogs
