import { and, desc, eq, getTableName, type InferSelectModel, or, type SQL, sql } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core'
import { type AuditOperation, auditLogs } from '../schema/audit/audit-logs'
import { unauditedTables } from '../schema/audited'
import { type AuditedRow, type RowReader, rowReader, type TextRow } from './values'

/** A transaction of {@link withTenant}, over either driver. */
export type AuditReader = Pick<PgDatabase<PgQueryResultHKT>, 'select'>

/** One change of one record: who changed what, when, from where and why. */
export interface AuditEntry<Table extends PgTable> {
  readonly id: string
  /** When the statement that made the change was done; cut to milliseconds, entries are ordered by microseconds. */
  readonly occurredAt: Date
  /** `TRUNCATE` took all records of the table. */
  readonly operation: AuditOperation
  /** What an update changed. */
  readonly changedFields: readonly (keyof InferSelectModel<Table> & string)[]
  /** Before: the whole record of a deletion, the changed fields of an update. */
  readonly oldValues: AuditedRow<Table> | undefined
  /** After: the whole record of an insertion, the changed fields of an update. */
  readonly newValues: AuditedRow<Table> | undefined
  readonly clinicId: string | null
  readonly userId: string | null
  readonly staffId: string | null
  readonly sessionId: string | null
  readonly requestId: string | null
  readonly ipAddress: string | null
  readonly userAgent: string | null
  readonly reason: string | null
  readonly isPhi: boolean
  readonly isFinancial: boolean
  readonly isControlled: boolean
  /** The same for everything that one transaction changed. */
  readonly transactionId: number | null
  readonly rowHash: string | null
}

export interface AuditHistoryOptions {
  /** Entries per page: 50 unless told, at most 1000. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}

export interface AuditHistoryPage<Table extends PgTable> {
  /** Newest first. */
  readonly entries: readonly AuditEntry<Table>[]
  /** Hand it to the next call as `after`; absent on the last page. */
  readonly next?: string
}

/**
 * What was done to a record, newest first, also when it is gone. Call it inside `withTenant`: it reads the practice of the
 * transaction and no other. The application and auditors may.
 *
 * @throws {RangeError} for a table whose changes are not logged, a page size out of bounds, or a made-up `after`
 * @example
 * const { entries, next } = await auditHistory(tx, invoices, invoiceId, { limit: 20 })
 */
export async function auditHistory<Table extends PgTable>(
  tx: AuditReader,
  table: Table,
  id: string,
  options: AuditHistoryOptions = {},
): Promise<AuditHistoryPage<Table>> {
  const { limit = 50, after } = options
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new RangeError(`a page holds 1 to 1000 entries, not ${limit}`)
  }
  const rows = await readLog(tx, table, id, { limit: limit + 1, ...(after === undefined ? {} : { after }) })
  const reader = rowReader(table)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    entries: shown.map((row) => entryOf(row, reader)),
    ...(rows.length > limit && last !== undefined ? { next: `${last.moment}/${last.id}` } : {}),
  }
}

/** An entry as it is stored, with the values of columns as text. */
export type LogRow = Awaited<ReturnType<typeof readLog>>[number]

const asText = (values: SQL.Aliased | typeof auditLogs.oldValues) =>
  sql<TextRow | null>`(select jsonb_object_agg(v.key, v.value) from jsonb_each_text(${values}) v)`

/** Entries of a record, and truncations of its table, newest first. */
export async function readLog(
  tx: AuditReader,
  table: PgTable,
  id: string,
  page: { readonly limit?: number; readonly after?: string } = {},
) {
  const name = getTableName(table)
  const unaudited = unauditedTables.find((one) => getTableName(one.table) === name)
  if (unaudited !== undefined) throw new RangeError(`changes of ${name} are not logged: ${unaudited.reason}`)
  const query = tx
    .select({
      id: auditLogs.id,
      occurredAt: auditLogs.occurredAt,
      createdAt: auditLogs.createdAt,
      moment: sql<string>`to_char(${auditLogs.occurredAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      operation: auditLogs.operation,
      changedFields: auditLogs.changedFields,
      oldValues: asText(auditLogs.oldValues),
      newValues: asText(auditLogs.newValues),
      clinicId: auditLogs.clinicId,
      userId: auditLogs.userId,
      staffId: auditLogs.staffId,
      sessionId: auditLogs.sessionId,
      requestId: auditLogs.requestId,
      ipAddress: auditLogs.ipAddress,
      userAgent: auditLogs.userAgent,
      reason: auditLogs.reason,
      isPhi: auditLogs.isPhi,
      isFinancial: auditLogs.isFinancial,
      isControlled: auditLogs.isControlled,
      transactionId: auditLogs.transactionId,
      rowHash: auditLogs.rowHash,
    })
    .from(auditLogs)
    .where(
      and(
        sql`${auditLogs.organizationId} = nullif(current_setting('app.current_tenant', true), '')::uuid`,
        eq(auditLogs.tableName, name),
        or(eq(auditLogs.recordId, id), sql`${auditLogs.recordId} is null`),
        page.after === undefined ? undefined : before(page.after),
      ),
    )
    .orderBy(desc(auditLogs.occurredAt), desc(auditLogs.id))
  return page.limit === undefined ? query : query.limit(page.limit)
}

function before(cursor: string): SQL {
  const [, moment, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\/([\da-f-]{36})$/.exec(cursor) ?? []
  if (moment === undefined || id === undefined) {
    throw new RangeError('pages of a history go on with the `next` of the page before')
  }
  return sql`(${auditLogs.occurredAt}, ${auditLogs.id}) < (${moment}::timestamptz, ${id}::uuid)`
}

function entryOf<Table extends PgTable>(row: LogRow, reader: RowReader<Table>): AuditEntry<Table> {
  const { moment: _moment, createdAt: _createdAt, oldValues, newValues, changedFields, ...rest } = row
  return {
    ...rest,
    changedFields: (changedFields ?? []).flatMap((name) => reader.propertyOf(name) ?? []),
    oldValues: oldValues === null ? undefined : reader.read(oldValues),
    newValues: newValues === null ? undefined : reader.read(newValues),
  }
}
