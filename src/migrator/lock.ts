import type { SqlConnection, SqlExecutor } from '../connection/types'
import { MigrationError } from '../errors'
import type { Interruption } from './session'
import type { MigrationEvent } from './types'

/** First eight bytes of sha256('vet-plan migrations'). Advisory locks are per database, so one key serves all. */
const KEY = -4104476662832891053n
const HELD = `locktype = 'advisory' and granted and objsubid = 1
  and database = (select oid from pg_catalog.pg_database where datname = current_database())
  and classid = ${BigInt.asUintN(64, KEY) >> 32n} and objid = ${BigInt.asUintN(32, KEY)}`

const FIRST_POLL_MS = 40
const SLOWEST_POLL_MS = 500

export interface MigrationLock {
  /** Fails when the session that took the lock is not the one `executor` talks to, as behind a transaction pooler. */
  assertHeld(executor: SqlExecutor): Promise<void>
}

/**
 * Runs `fn` while this session alone may migrate the database. The lock is asked for again and again rather than
 * waited for: a waiting statement holds a snapshot, and CREATE INDEX CONCURRENTLY in the run ahead would wait for it.
 * @throws {MigrationError} `lock_not_obtained`, naming the session that holds it
 */
export async function withMigrationLock<T>(
  connection: SqlConnection,
  options: {
    readonly waitMs: number
    readonly interruption: Interruption
    readonly onEvent: (event: MigrationEvent) => void
  },
  fn: (lock: MigrationLock) => Promise<T>,
): Promise<T> {
  // An embedded database has one session, and its directory is locked for this process.
  if (connection.engine === 'pglite') return fn({ assertHeld: async () => {} })
  await obtain(connection, options)
  try {
    return await fn({ assertHeld })
  } finally {
    // A late cancel request must not hit the unlocking: a pooled session would keep the lock.
    await options.interruption.settle()
    // When the session is gone, so is the lock.
    await connection.query(`select pg_advisory_unlock(${KEY})`).catch(() => {})
  }
}

async function obtain(connection: SqlConnection, options: Parameters<typeof withMigrationLock>[1]): Promise<void> {
  const { waitMs, interruption, onEvent } = options
  const start = performance.now()
  let reportedAt = Number.NEGATIVE_INFINITY
  let pollMs = FIRST_POLL_MS
  for (;;) {
    interruption.check()
    const [row] = await connection.query<{ locked: boolean }>(`select pg_try_advisory_lock(${KEY}) as locked`)
    if (row?.locked === true) return
    const waitedMs = performance.now() - start
    if (waitedMs >= waitMs) throw await notObtained(connection, waitMs)
    if (waitedMs - reportedAt >= 1000) {
      onEvent({ type: 'lock_waiting', waitedMs: Math.round(waitedMs) })
      reportedAt = waitedMs
    }
    await interruption.pause(Math.min(pollMs * (0.5 + Math.random()), waitMs - waitedMs))
    pollMs = Math.min(pollMs * 1.5, SLOWEST_POLL_MS)
  }
}

async function assertHeld(executor: SqlExecutor): Promise<void> {
  const [row] = await executor.query<{ held: boolean }>(
    `select exists (select from pg_catalog.pg_locks where pid = pg_backend_pid() and ${HELD}) as held`,
  )
  if (row?.held === true) return
  throw new MigrationError('the migration lock was taken by another session than the one that migrates', {
    code: 'lock_not_obtained',
    hint: 'A connection pooler hands out a different session per transaction. Connect to the server itself, for example with DIRECT_DATABASE_URL.',
  })
}

interface Holder {
  readonly pid: string
  readonly application: string | null
  readonly user_name: string | null
  readonly address: string | null
}

async function notObtained(connection: SqlConnection, waitMs: number): Promise<MigrationError> {
  const [holder] = await connection.query<Holder>(
    `select l.pid::text as pid, nullif(a.application_name, '') as application, a.usename::text as user_name,
       a.client_addr::text as address
     from (select pid from pg_catalog.pg_locks where ${HELD}) l
     left join pg_catalog.pg_stat_activity a on a.pid = l.pid`,
  )
  return new MigrationError(`another run kept the migration lock for ${waitMs} ms`, {
    code: 'lock_not_obtained',
    hint:
      holder === undefined
        ? 'It has just ended. Run the command again.'
        : `The lock is held by ${describe(holder)}. Wait for that run to finish, or, if it hangs, end it with: select pg_terminate_backend(${holder.pid});`,
  })
}

function describe({ pid, application, user_name, address }: Holder): string {
  const parts = [`process ${pid}`]
  if (application !== null) parts.push(`(${application})`)
  if (user_name !== null) parts.push(`of user ${user_name}`)
  if (address !== null) parts.push(`from ${address}`)
  return parts.join(' ')
}
