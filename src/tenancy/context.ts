import { is, type SQL, sql, type TablesRelationalConfig } from 'drizzle-orm'
import { type PgDatabase, type PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import { sqlErrorDetails, TenantError } from '../errors'

/** Who acts, for which practice, and from where. Everything but the practice is for the audit trail. */
export interface TenantContext {
  /** The practice all reads and writes of the transaction are bound to. */
  readonly organizationId: string
  /** The login that acts; absent for work of the system itself. */
  readonly userId?: string | undefined
  readonly staffId?: string | undefined
  readonly sessionId?: string | undefined
  readonly requestId?: string | undefined
  readonly ipAddress?: string | undefined
  readonly userAgent?: string | undefined
  /** Why, where a rule or a person asks for it, for example for a correction. */
  readonly reason?: string | undefined
}

/** What a transaction of a Drizzle database is typed as: the same tables and relational queries. */
export type TenantTransaction<
  Result extends PgQueryResultHKT,
  FullSchema extends Record<string, unknown>,
  Schema extends TablesRelationalConfig,
> = PgTransaction<Result, FullSchema, Schema>

/**
 * Runs `work` in a transaction that sees and writes rows of one practice only, and records who acts. Works with Drizzle
 * over node-postgres and PGlite; a connection more powerful than `vet_app` becomes `vet_app` for the transaction.
 *
 * @throws {TenantError} `invalid_context` when an id is not a UUID (before anything is sent), `nested_context` inside
 * another transaction, `unsafe_runtime_role` when the connection could bypass row-level security and may not become
 * `vet_app`, `tenant_already_set` when the session carries another practice.
 * @example
 * const patients = await withTenant(db, { organizationId, userId }, (tx) => tx.query.patients.findMany())
 */
export async function withTenant<
  Result extends PgQueryResultHKT,
  FullSchema extends Record<string, unknown>,
  Schema extends TablesRelationalConfig,
  Value,
>(
  db: PgDatabase<Result, FullSchema, Schema>,
  context: TenantContext,
  work: (tx: TenantTransaction<Result, FullSchema, Schema>) => Promise<Value>,
): Promise<Value> {
  if (is(db, PgTransaction)) {
    throw new TenantError('withTenant was called inside a transaction', {
      code: 'nested_context',
      hint: 'Pass the database itself. In a savepoint the tenant would be lost on rollback; one transaction serves one tenant.',
    })
  }
  const setContext = setContextStatement(context)
  const hooks: CommitHook[] = []
  const value = await db.transaction(async (tx) => {
    await applyContext(tx, setContext)
    commitHooks.set(tx, hooks)
    return work(tx)
  })
  for (const hook of hooks) await hook()
  return value
}

type CommitHook = () => Promise<void>

const commitHooks = new WeakMap<object, CommitHook[]>()

/**
 * Has `hook` run once the transaction is committed, and never when it is rolled back. Returns false, and does nothing,
 * where `tx` is not what {@link withTenant} handed out itself: a savepoint, or a transaction of the host's own. What the
 * hook throws, `withTenant` throws, although the work is committed.
 */
export function afterCommit(tx: object, hook: CommitHook): boolean {
  const hooks = commitHooks.get(tx)
  hooks?.push(hook)
  return hooks !== undefined
}

/**
 * The one statement that sets the whole context, for hosts that manage transactions themselves. Arguments go by position:
 * resolving names would cost every transaction 20 microseconds.
 * @throws {TenantError} `invalid_context`
 */
export function setContextStatement(context: TenantContext): SQL {
  const { organizationId, userId, staffId, sessionId, requestId, ipAddress, userAgent, reason } = context
  requireUuid('organizationId', organizationId)
  if (userId !== undefined) requireUuid('userId', userId)
  if (staffId !== undefined) requireUuid('staffId', staffId)
  return sql`call public.vet_enter_tenant(${organizationId}, ${userId ?? null}, ${staffId ?? null}, ${sessionId ?? null}, ${requestId ?? null}, ${ipAddress ?? null}, ${userAgent ?? null}, ${reason ?? null})`
}

async function applyContext(tx: { execute(query: SQL): PromiseLike<unknown> }, setContext: SQL): Promise<void> {
  try {
    await tx.execute(setContext)
  } catch (cause) {
    const details = sqlErrorDetails(cause)
    if (details?.sqlstate === '25001') {
      throw new TenantError('the session already carries another organization', {
        code: 'tenant_already_set',
        hint: 'Something ran SET app.current_tenant on this connection outside a transaction. Remove it: a pooled session keeps it.',
        cause,
      })
    }
    if (details?.sqlstate === '42501' || details?.sqlstate === '22023') {
      throw new TenantError(`this connection cannot act as vet_app: ${details.message}`, {
        code: 'unsafe_runtime_role',
        hint: 'Grant vet_app to the login role of the application: GRANT vet_app TO <login>.',
        cause,
      })
    }
    if (details?.sqlstate === '42883') {
      throw new TenantError('the database has no vet_enter_tenant procedure', {
        code: 'tenant_not_isolated',
        hint: 'Run: vet-plan migrate',
        cause,
      })
    }
    throw cause
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a value is the text of a UUID. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)

/** @throws {TenantError} `invalid_context`. The value itself is not repeated: it came from outside. */
function requireUuid(field: string, value: string): void {
  if (!isUuid(value)) {
    throw new TenantError(`${field} is not a UUID`, {
      code: 'invalid_context',
      hint: `Pass the ${field} of the signed-in user's session, never text from a request.`,
    })
  }
}
