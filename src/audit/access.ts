import { getTableColumns, getTableName, is, sql, type TablesRelationalConfig } from 'drizzle-orm'
import { type PgDatabase, type PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core'
import { AuditError, InvalidArgumentError, sqlErrorDetails, TenantError } from '../errors'
import { type AccessLogRow, type AuditAction, type AuditOutcome, accessLogs } from '../schema/audit/access-logs'
import { afterCommit, type TenantContext, withTenant } from '../tenancy/context'

/** What may be accessed: a table of this package, or anything by name, such as a report, a screen or an AI tool. */
export type AccessedResource = PgTable | string

/** An access to be logged. Who made it, from where and why is in the context of the transaction and is not repeated. */
export interface AccessEntry<Resource extends AccessedResource = AccessedResource> {
  readonly action: AuditAction
  readonly resource: Resource
  /** Id of the one record that was accessed. */
  readonly recordId?: string | undefined
  /** How many records a search, export or print returned. */
  readonly recordCount?: number | undefined
  /** The animal whose record was accessed, whatever the resource. */
  readonly patientId?: string | undefined
  /** The person whose data was accessed, whatever the resource. */
  readonly clientId?: string | undefined
  /** The location the caller worked at. */
  readonly clinicId?: string | undefined
  /** The sensitive columns that were shown. Only where the resource is a table, by their names in it. */
  readonly phiFields?: (Resource extends PgTable ? readonly ColumnKey<Resource>[] : never) | undefined
  /** Whether sensitive data was shown at all. Follows from `phiFields` where those are given. */
  readonly phiAccessed?: boolean | undefined
  readonly isFinancial?: boolean | undefined
  /** The access concerned controlled substances. */
  readonly isControlled?: boolean | undefined
  /** Role in which the access was allowed or refused. */
  readonly role?: string | undefined
  /** Default success, or failure where `failureReason` is given. */
  readonly outcome?: AuditOutcome | undefined
  readonly failureReason?: string | undefined
  /** Default now. */
  readonly occurredAt?: Date | undefined
  /** The login that acted, where the context names none: at a sign-in. */
  readonly userId?: string | undefined
  /** Why, where the context does not say. */
  readonly reason?: string | undefined
}

type ColumnKey<Table extends PgTable> = Extract<keyof Table['_']['columns'], string>

export interface LogAccessOptions {
  /**
   * Hands the row on, for example to a SIEM, once the transaction is committed: a row that was rolled back is never
   * handed on. Needs the transaction that `withTenant` hands out, not a savepoint in it.
   */
  readonly forward?: ((row: AccessLogRow) => void | Promise<void>) | undefined
  /**
   * Hears what `forward` throws. Without it `withTenant` rejects with {@link AuditError} `forward_failed`, although the
   * transaction and the row in the log are committed. What this throws itself is treated the same way.
   */
  readonly onForwardError?: ((error: unknown, row: AccessLogRow) => void | Promise<void>) | undefined
}

/**
 * Writes an access into `vet_access_logs`, in the transaction of the access itself, and returns the row. The database
 * adds user, employee, session, request, address, agent and reason from the context of the transaction, its number and
 * the row's hash.
 * @throws {TenantError} `invalid_context` when the transaction has no practice
 * @throws {InvalidArgumentError} for a field that is none of the table, a failure without reason, or `forward` where
 * nobody could tell whether the transaction is committed
 * @throws {AuditError} `forward_failed`, from `withTenant`
 * @example
 * await withTenant(db, { organizationId, userId, reason: 'consultation' }, async (tx) => {
 *   const client = await tx.query.clients.findFirst({ where: eq(clients.id, id) })
 *   await logAccess(tx, { action: 'read', resource: clients, recordId: id, clientId: id, phiFields: ['email', 'phone'] })
 *   return client
 * })
 */
export async function logAccess<
  Result extends PgQueryResultHKT,
  FullSchema extends Record<string, unknown>,
  Schema extends TablesRelationalConfig,
  Resource extends AccessedResource,
>(
  tx: PgDatabase<Result, FullSchema, Schema>,
  entry: AccessEntry<Resource>,
  options: LogAccessOptions = {},
): Promise<AccessLogRow> {
  const values = valuesOf(entry)
  const forwarding = options.forward && { forward: options.forward, onError: options.onForwardError }
  // Before anything is written: an entry that cannot be handed on as asked must not be half done.
  const queue = forwarding && queueOf(tx)
  let row: AccessLogRow | undefined
  try {
    ;[row] = await tx
      .insert(accessLogs)
      .values({ ...values, organizationId: sql`nullif(current_setting('app.current_tenant', true), '')::uuid` })
      .returning()
  } catch (cause) {
    const details = sqlErrorDetails(cause)
    if (details?.sqlstate === '42501' || details?.sqlstate === '23502') throw withoutTenant(cause)
    throw cause
  }
  if (row === undefined) throw withoutTenant(undefined)
  if (forwarding) queue?.push({ row, ...forwarding })
  return row
}

/**
 * Logs an access that failed, in a transaction of its own, so that the entry stays when the transaction of the access is
 * rolled back. To be called where the error is caught, outside that transaction.
 * @throws as `withTenant` and {@link logAccess} do
 * @example
 * try {
 *   return await withTenant(db, context, (tx) => exportClients(tx))
 * } catch (error) {
 *   await logFailedAccess(db, context, { action: 'export', resource: clients, failureReason: 'not permitted' })
 *   throw error
 * }
 */
export function logFailedAccess<
  Result extends PgQueryResultHKT,
  FullSchema extends Record<string, unknown>,
  Schema extends TablesRelationalConfig,
  Resource extends AccessedResource,
>(
  db: PgDatabase<Result, FullSchema, Schema>,
  context: TenantContext,
  entry: Omit<AccessEntry<Resource>, 'outcome'> & { readonly failureReason: string },
  options: LogAccessOptions = {},
): Promise<AccessLogRow> {
  return withTenant(db, context, (tx) => logAccess(tx, { ...entry, outcome: 'failure' }, options))
}

function valuesOf({ resource, phiFields, role, recordId, ...entry }: AccessEntry) {
  const outcome = entry.outcome ?? (entry.failureReason === undefined ? 'success' : 'failure')
  if ((outcome === 'failure') !== (entry.failureReason !== undefined)) {
    throw new InvalidArgumentError(
      outcome === 'failure' ? 'a failed access needs a reason' : 'an access that succeeded has no reason of failure',
      'Give failureReason for what failed, and nothing otherwise.',
    )
  }
  const shown = sqlNames(resource, phiFields ?? [])
  if (shown.length > 0 && entry.phiAccessed === false) {
    throw new InvalidArgumentError(
      'sensitive fields are named, and phiAccessed says that none were shown',
      'Leave phiAccessed out where phiFields are given.',
    )
  }
  return {
    ...entry,
    outcome,
    resourceType: is(resource, PgTable) ? getTableName(resource) : resource,
    resourceId: recordId,
    userRole: role,
    phiAccessed: entry.phiAccessed ?? shown.length > 0,
    phiFields: shown.length > 0 ? shown : undefined,
  }
}

function sqlNames(resource: AccessedResource, keys: readonly string[]): string[] {
  const columns = is(resource, PgTable) ? getTableColumns(resource) : {}
  return keys.map((key) => {
    const column = Object.hasOwn(columns, key) ? columns[key] : undefined
    if (column !== undefined) return column.name
    const name = is(resource, PgTable) ? getTableName(resource) : resource
    throw new InvalidArgumentError(
      `${key} is no column of ${name}`,
      'Name the columns as the table of this package does; only a table has any.',
    )
  })
}

const withoutTenant = (cause: unknown) =>
  new TenantError('an access can only be logged for a practice, and this transaction has none', {
    code: 'invalid_context',
    hint: 'Log it inside withTenant(), with the transaction that it hands out.',
    cause,
  })

interface Forwarding {
  readonly row: AccessLogRow
  readonly forward: NonNullable<LogAccessOptions['forward']>
  readonly onError: LogAccessOptions['onForwardError']
}

const queues = new WeakMap<object, Forwarding[]>()

/** The rows of a transaction that are to be handed on when it is committed. */
function queueOf(tx: object): Forwarding[] {
  const known = queues.get(tx)
  if (known !== undefined) return known
  const queue: Forwarding[] = []
  if (!afterCommit(tx, () => forwardAll(queue))) {
    throw new InvalidArgumentError(
      'forward needs the transaction that withTenant hands out',
      'In a savepoint, or a transaction of your own, hand the returned row on yourself once all is committed.',
    )
  }
  queues.set(tx, queue)
  return queue
}

/** Every row is tried, in the order they were written, whatever became of those before. */
async function forwardAll(queue: readonly Forwarding[]): Promise<void> {
  const failed: { readonly row: AccessLogRow; readonly error: unknown }[] = []
  for (const { row, forward, onError } of queue) {
    try {
      await forward(row)
    } catch (error) {
      try {
        if (onError === undefined) throw error
        await onError(error, row)
      } catch (unheard) {
        failed.push({ row, error: unheard })
      }
    }
  }
  if (failed.length === 0) return
  throw new AuditError(
    `${failed.length} of ${queue.length} logged accesses could not be handed on; the transaction is committed`,
    {
      code: 'forward_failed',
      hint: 'The rows named in this error are in vet_access_logs: hand them on later. Do not repeat the transaction.',
      rows: failed.map(({ row }) => row.id),
      cause: failed[0]?.error,
    },
  )
}
