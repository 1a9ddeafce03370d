import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, primaryKey, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { closedList, flag, id, json, moment, organizationId, tenantPolicy, type ValueOf } from '../columns'

export const auditOperationEnum = closedList('vet_audit_operation', [
  'INSERT',
  'UPDATE',
  'DELETE',
  'TRUNCATE',
  'SELECT',
])
export type AuditOperation = ValueOf<typeof auditOperationEnum>

/** Columns of an audited row, by SQL name. */
export interface AuditedValues {
  readonly [column: string]: unknown
}

/**
 * One change of one row: who changed what, when, from where and why. Written by triggers, never by the application, and
 * append-only: only the retention job removes rows. An update stores the columns that changed; encrypted columns never
 * appear here, only that they changed and under which key.
 *
 * Partitioned by month on occurred_at. There are no foreign keys at all, on purpose: an audit row must outlive
 * everything it speaks of, and writing one must not depend on any other row. Nor are there rules for rows that only
 * generated triggers write: PostgreSQL reads each CHECK anew for every statement, three microseconds of every change.
 */
export const auditLogs = pgTable(
  'vet_audit_logs',
  {
    organizationId: organizationId(),
    id: id(),
    /** When the statement that made the change was done, by the clock. Decides the partition. */
    occurredAt: moment('occurred_at').notNull().defaultNow(),
    /** SQL name of the table, also where the row sits in one of its partitions. */
    tableName: varchar('table_name', { length: 63 }).notNull(),
    /** Id of the changed row; empty when a whole table was truncated. */
    recordId: uuid('record_id'),
    operation: auditOperationEnum('operation').notNull(),
    /** The location the changed row belongs to, where it names one. */
    clinicId: uuid('clinic_id'),
    /** The login that acted, from the context of the transaction; empty for jobs. */
    userId: uuid('user_id'),
    /** The employee behind the login, if any. */
    staffId: uuid('staff_id'),
    /** Before the change: the whole row of a DELETE, the changed columns of an UPDATE. */
    oldValues: json<AuditedValues>('old_values'),
    /** After the change: the whole row of an INSERT, the changed columns of an UPDATE. */
    newValues: json<AuditedValues>('new_values'),
    /** SQL names of the columns an UPDATE changed. */
    changedFields: text('changed_fields').array(),
    /** Why, in the words of the person or the job. */
    reason: text('reason'),
    /** Session of the caller, as the application names it. */
    sessionId: text('session_id'),
    /** Request of the caller; the same in the log of the application. */
    requestId: text('request_id'),
    /** Address of the caller, as the application saw it. */
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** The table holds data about a person or an animal's health. */
    isPhi: flag('is_phi', false),
    /** The table holds amounts of money. */
    isFinancial: flag('is_financial', false),
    /** The row concerns a controlled substance. */
    isControlled: flag('is_controlled', false),
    /** Full 64-bit number of the transaction. Groups what was changed together; sealing waits until it is settled. */
    transactionId: bigint('transaction_id', { mode: 'number' }),
    /** SHA-256 of the other columns, in hexadecimal. Kept by the database. */
    rowHash: varchar('row_hash', { length: 64 }),
    /** Start of the transaction that made the change: the `updated_at` of the rows it changed. */
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    // The time before the id: the key then serves what happened between two moments, and rows are added at its end.
    primaryKey({ name: 'vet_audit_logs_pk', columns: [t.organizationId, t.occurredAt, t.id] }),
    tenantPolicy(t.organizationId),
    auditOperationEnum.check(t.operation),
    // History of one record, newest first. Ids are unique over all tables.
    index('vet_audit_logs_record_idx').on(t.organizationId, t.recordId, t.occurredAt.desc()),
    // What a person did, newest first.
    index('vet_audit_logs_user_idx')
      .on(t.organizationId, t.userId, t.occurredAt.desc())
      .where(sql`${t.userId} is not null`),
    // What came since the last seal, of all practices. Rows lie in the order of their transactions.
    index('vet_audit_logs_transaction_idx').using('brin', t.transactionId).with({ autosummarize: true }),
  ],
)

export type AuditLogRow = typeof auditLogs.$inferSelect
export type NewAuditLogRow = typeof auditLogs.$inferInsert
