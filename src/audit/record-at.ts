import { getTableColumns, getTableName, type InferSelectModel, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { annotationsOf } from '../schema/annotations'
import { type AuditReader, type LogRow, readLog } from './history'
import { rowReader, type TextRow } from './values'

/** A record as it was at some time. */
export interface RecordState<Table extends PgTable> {
  /** Every field that is known: typed as a SELECT gives it. */
  readonly values: Partial<InferSelectModel<Table>>
  /** Encrypted and secret fields that had a value then; the log does not keep which. */
  readonly hidden: readonly (keyof InferSelectModel<Table> & string)[]
  /** Fields that cannot be told: the log begins after that time and nobody changed them since. */
  readonly unknown: readonly (keyof InferSelectModel<Table> & string)[]
}

/**
 * What a record was at a moment, to the millisecond: undefined before it was inserted and after it was deleted. Built from
 * the log alone where the log has the insertion or a later deletion; a record that is older than the log is walked back
 * from what it is now, for which the caller must be allowed to read the table (auditors are not).
 *
 * `updatedAt` is the time of the last change that changed anything else.
 *
 * @throws {RangeError} for a table whose changes are not logged
 * @example
 * const before = await recordAt(tx, patients, patientId, new Date('2026-03-01T12:00:00Z'))
 */
export async function recordAt<Table extends PgTable>(
  tx: AuditReader,
  table: Table,
  id: string,
  moment: Date,
): Promise<RecordState<Table> | undefined> {
  const entries = inOrder((await readLog(tx, table, id)).reverse())
  const reached = entries.findLastIndex(({ occurredAt }) => occurredAt.getTime() <= moment.getTime())
  const found = fromInsertion(entries, reached) ?? (await fromLaterState(tx, table, id, entries, reached))
  if (found === GONE) return undefined
  if (reached < 0 && createdAfter(found, moment)) return undefined
  return stateOf(table, found)
}

const GONE = Symbol('gone')
const UPDATED = 'updated_at'

/** Goes from the insertion up to the last entry that counts; undefined where the log has no insertion before it. */
function fromInsertion(entries: readonly LogRow[], reached: number): TextRow | typeof GONE | undefined {
  const begin = entries.findLastIndex(({ operation }, index) => index <= reached && operation !== 'UPDATE')
  const first = entries[begin]
  if (first === undefined) {
    // Nothing yet, and what comes first is the insertion.
    return reached < 0 && entries[0]?.operation === 'INSERT' ? GONE : undefined
  }
  // A partition may be truncated alone: records of the others live on, and what comes later tells.
  if (first.operation === 'TRUNCATE') return entries[begin + 1]?.operation === 'INSERT' ? GONE : undefined
  if (first.operation !== 'INSERT' || first.newValues === null) return GONE
  const row: Record<string, string | null> = { ...first.newValues }
  for (const { newValues, createdAt } of entries.slice(begin + 1, reached + 1)) {
    Object.assign(row, newValues, UPDATED in row ? { [UPDATED]: createdAt.toISOString() } : {})
  }
  return row
}

/** Goes back from the next whole state: that of a deletion, or of today. */
async function fromLaterState(
  tx: AuditReader,
  table: PgTable,
  id: string,
  entries: readonly LogRow[],
  reached: number,
): Promise<TextRow | typeof GONE> {
  const end = entries.findIndex(({ operation }, index) => index > reached && operation !== 'UPDATE')
  const undone = entries.slice(reached + 1, end < 0 ? undefined : end)
  const last = entries[end]
  const whole = last === undefined ? await currentRow(tx, table, id) : last.oldValues
  // Gone without a trace of what it was: truncated, or never there.
  const since = entries[reached]?.operation
  if (whole === null && undone.length === 0 && (since === undefined || since === 'TRUNCATE')) return GONE
  const row: Record<string, string | null> = { ...whole }
  for (const { oldValues } of undone.reverse()) Object.assign(row, oldValues)
  const newest = entries[reached]
  if (newest?.operation === 'UPDATE' && UPDATED in row) row[UPDATED] = newest.createdAt.toISOString()
  else if (undone.length > 0) delete row[UPDATED]
  return row
}

async function currentRow(tx: AuditReader, table: PgTable, id: string): Promise<TextRow | null> {
  const rows = await tx
    .select({
      row: sql<TextRow>`(select jsonb_object_agg(v.key, v.value) from jsonb_each_text(to_jsonb(${sql.identifier(getTableName(table))})) v)`,
    })
    .from(table)
    .where(
      sql`${sql.identifier('id')} = ${id}::uuid and (${tenantOf(table)}) = nullif(current_setting('app.current_tenant', true), '')::uuid`,
    )
  return rows[0]?.row ?? null
}

const tenantOf = (table: PgTable) =>
  sql.identifier('organizationId' in getTableColumns(table) ? 'organization_id' : 'id')

function createdAfter(row: TextRow, moment: Date): boolean {
  const created = row.created_at
  return typeof created === 'string' && new Date(created).getTime() > moment.getTime()
}

function stateOf<Table extends PgTable>(table: Table, row: TextRow): RecordState<Table> {
  const properties = Object.entries(getTableColumns(table))
  const hidden = properties.filter(([, column]) => {
    const { encrypted, secret } = annotationsOf(column)
    return (encrypted === true || secret === true) && typeof row[column.name] === 'string'
  })
  const open = Object.fromEntries(
    Object.entries(row).filter(([name]) => !hidden.some(([, column]) => column.name === name)),
  )
  const names = (list: typeof properties) =>
    list.map(([property]) => property as keyof InferSelectModel<Table> & string)
  return {
    values: rowReader(table).read(open) as Partial<InferSelectModel<Table>>,
    hidden: names(hidden),
    unknown: names(properties.filter(([, column]) => !(column.name in row))),
  }
}

/**
 * Entries in the order of their changes. A trigger that changes its own row again is logged before the statement that
 * called it, so within a transaction the next entry is the one whose old values are what the record was.
 */
function inOrder(entries: readonly LogRow[]): LogRow[] {
  const waiting = [...entries]
  const sorted: LogRow[] = []
  let state: TextRow | undefined = {}
  while (waiting.length > 0) {
    const [{ transactionId } = { transactionId: null }] = waiting
    const other = waiting.findIndex((entry) => entry.transactionId !== transactionId)
    const group = waiting.slice(0, other < 0 ? undefined : other)
    const place = Math.max(0, nextOf(group, state))
    const [next] = waiting.splice(place, 1)
    if (next === undefined) break
    sorted.push(next)
    state = next.newValues === null ? undefined : { ...state, ...next.newValues }
  }
  return sorted
}

/** The first entry that goes on from `state`, which is undefined where there is no record; -1 when none does. */
function nextOf(group: readonly LogRow[], state: TextRow | undefined): number {
  const insertion = group.findIndex(({ operation }) => operation === 'INSERT')
  const isNew = state === undefined || Object.keys(state).length === 0
  if (isNew && insertion >= 0 && !group.slice(0, insertion).some(({ operation }) => operation === 'DELETE')) {
    return insertion
  }
  return group.findIndex(
    ({ operation, oldValues }) =>
      operation !== 'INSERT' &&
      (operation !== 'DELETE' || !isNew || !group.some((entry) => entry.operation === 'UPDATE')) &&
      Object.entries(oldValues ?? {}).every(
        ([name, value]) => name === UPDATED || state?.[name] === undefined || state[name] === value,
      ),
  )
}
