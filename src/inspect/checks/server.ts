import { openConnection } from '../../connection/open'
import type { DatabaseTarget, SqlConnection, SqlExecutor } from '../../connection/types'
import { ConnectionError } from '../../errors'
import type { StatusReport } from '../../migrator/types'
import type { Finding } from './finding'

/** The first `server_version_num` this version of the package was not tested on. */
const UNTESTED_SERVER = 190_000

export function checkServerVersion({ serverVersion, description }: SqlConnection): Finding[] {
  if (serverVersion < UNTESTED_SERVER) return []
  return [
    {
      severity: 'warning',
      check: 'server_version',
      message: `${description} runs PostgreSQL ${Math.floor(serverVersion / 10_000)}`,
      why: 'This version of the package was tested on PostgreSQL 15 to 18.',
      fix: 'Look for a newer version of the package: npm outdated @vet-plan/db',
    },
  ]
}

export const serverTooOld = (error: ConnectionError): Finding => ({
  severity: 'error',
  check: 'server_version',
  message: error.message,
  why: 'The schema uses features of PostgreSQL 15, such as UNIQUE NULLS NOT DISTINCT and security_invoker views.',
  fix: error.hint ?? 'Upgrade the server to PostgreSQL 15 or newer.',
})

export function checkStatus(status: Pick<StatusReport, 'pending' | 'problems'>): Finding[] {
  const problems = status.problems.map(
    ({ message, hint }): Finding => ({
      severity: 'error',
      check: 'history',
      message,
      why: 'Every migration run refuses to start while ledger and files disagree.',
      fix: hint,
    }),
  )
  if (status.pending === 0) return problems
  const pending: Finding = {
    severity: 'warning',
    check: 'pending_migrations',
    message: `${status.pending === 1 ? '1 migration is' : `${status.pending} migrations are`} pending`,
    why: 'The code of this version may use tables and columns that are not there yet.',
    fix: 'vet-plan plan, then vet-plan migrate',
  }
  return [...problems, pending]
}

/**
 * Looks for a proxy that hands every transaction to whatever server session is free. Best effort: transactions that
 * reach different sessions prove one; a proxy with a single idle session behind it looks like a direct connection.
 * With a URL a second connection keeps one session busy meanwhile, which makes the proxy pick another.
 */
export async function checkPooler(connection: SqlConnection, target: DatabaseTarget): Promise<Finding[]> {
  if (connection.engine === 'pglite') return []
  const first = await sessionOf(connection)
  const others = await whileBusy(target, async () => [await sessionOf(connection), await sessionOf(connection)])
  if (others.every((session) => session === first)) return []
  return [
    {
      severity: 'warning',
      check: 'transaction_pooler',
      message: `${connection.description} goes through a transaction-pooling proxy such as PgBouncer`,
      why: 'Session-level advisory locks and SET do not hold there: two migration runs could start at once, and a lock may stay behind in a session nobody can reach.',
      fix: 'Set DIRECT_DATABASE_URL to the server itself for migrations. Applications may go on through the proxy.',
    },
  ]
}

const sessionOf = (connection: SqlConnection): Promise<number | undefined> =>
  connection.transaction(
    async (tx) => {
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid')
      return row?.pid
    },
    { readOnly: true },
  )

async function whileBusy<T>(target: DatabaseTarget, fn: () => Promise<T>): Promise<T> {
  const second = typeof target === 'string' ? await openIfPossible(target) : undefined
  if (second === undefined) return fn()
  try {
    return await second.transaction(
      async (tx) => {
        await tx.query('select pg_backend_pid()')
        return fn()
      },
      { readOnly: true },
    )
  } finally {
    await second.close()
  }
}

/** A role may be limited to one connection; then there is nothing to compare with. */
async function openIfPossible(url: string): Promise<SqlConnection | undefined> {
  try {
    return await openConnection(url)
  } catch (error) {
    if (error instanceof ConnectionError) return undefined
    throw error
  }
}

/** A role without `pg_read_all_stats` sees the state of its own sessions only. */
export async function checkIdleTransactions(executor: SqlExecutor, olderThan = '5 minutes'): Promise<Finding[]> {
  const sessions = await executor.query<{ pid: number; who: string; application: string; minutes: number }>(
    `select pid, coalesce(usename::text, '') as who, coalesce(application_name, '') as application,
      floor(extract(epoch from clock_timestamp() - state_change) / 60)::int as minutes
    from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and state in ('idle in transaction', 'idle in transaction (aborted)')
      and state_change < clock_timestamp() - $1::interval
    order by state_change`,
    [olderThan],
  )
  return sessions.map(({ pid, who, application, minutes }) => ({
    severity: 'warning',
    check: 'idle_in_transaction',
    message: `session ${pid} of ${who}${application === '' ? '' : ` (${application})`} has been idle in a transaction for ${minutes} min`,
    why: 'It holds its locks, keeps VACUUM from removing dead rows, and makes the next migration wait.',
    fix: `select pg_terminate_backend(${pid}); and set idle_in_transaction_session_timeout for that role`,
  }))
}
