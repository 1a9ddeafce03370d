import { openConnection } from '../connection/open'
import type { DatabaseTarget, OpenOptions, SqlConnection } from '../connection/types'
import { ConnectionError, InvalidArgumentError, MigrationError, sqlErrorDetails, VetPlanError } from '../errors'

/** How often a cancel request is repeated: one that overtakes its statement has no effect. */
const CANCEL_EVERY_MS = 300

/** A run's AbortSignal, connected to the statement that is running. */
export interface Interruption {
  readonly requested: boolean
  /** @throws {MigrationError} `interrupted` once the signal is aborted */
  check(tag?: string): void
  /** Waits, and throws as `check` does when the signal is aborted meanwhile. */
  pause(ms: number): Promise<void>
  /** Waits until no further cancel request can hit the session. To be called before a rollback is sent. */
  settle(): Promise<void>
}

/**
 * Opens one session on `target`, gives it to `fn`, and closes what it opened. Calls for the same client or PGlite
 * instance queue up: interleaved on one session they would end each other's transactions. Only a run that is to create
 * an embedded database says so.
 */
export function withSession<T>(
  target: DatabaseTarget,
  signal: AbortSignal | undefined,
  fn: (connection: SqlConnection, interruption: Interruption) => Promise<T>,
  options: OpenOptions = { create: false },
): Promise<T> {
  return inTurn(target, async () => {
    if (signal?.aborted) throw interrupted(signal)
    const connection = await openConnection(target, options)
    const interruption = watch(signal, connection)
    try {
      await refuseOpenTransaction(connection)
      return await fn(connection, interruption)
    } catch (error) {
      await interruption.settle()
      throw error instanceof VetPlanError || (await isAlive(connection)) ? error : connectionLost(connection, error)
    } finally {
      // A session given back to a pool must not be cancelled in its next owner's hands.
      await interruption.settle()
      interruption.dispose()
      await connection.close().catch(() => {})
    }
  })
}

const queues = new WeakMap<object, Promise<unknown>>()

function inTurn<T>(target: DatabaseTarget, fn: () => Promise<T>): Promise<T> {
  if (typeof target === 'string') return fn()
  const key = '$client' in target ? target.$client : target
  if ('totalCount' in key) return fn()
  const mine = (queues.get(key) ?? Promise.resolve()).then(fn)
  queues.set(
    key,
    mine.catch(() => {}),
  )
  return mine
}

/** A client handed in amid a transaction would have that transaction committed by the first migration. */
async function refuseOpenTransaction(connection: SqlConnection): Promise<void> {
  if (connection.engine === 'pglite') return
  const [row] = await connection.query<{ open: boolean }>(
    'select transaction_timestamp() <> statement_timestamp() as open',
  )
  if (row?.open !== true) return
  throw new InvalidArgumentError(
    'the client handed in has an open transaction',
    'Commit or roll it back first: every migration runs in a transaction of its own.',
  )
}

/** Whether the session still answers, be it with an SQL error. */
export async function isAlive(connection: SqlConnection): Promise<boolean> {
  try {
    await connection.query('select 1')
    return true
  } catch (error) {
    const sqlstate = sqlErrorDetails(error)?.sqlstate
    return sqlstate !== undefined && !/^(08|57P)/.test(sqlstate)
  }
}

export function connectionLost(connection: SqlConnection, cause: unknown, tag?: string): ConnectionError {
  const during = tag === undefined ? '' : ` during ${tag}`
  return new ConnectionError(`the connection to ${connection.description} was lost${during}`, {
    code: 'connection_lost',
    hint: 'The server rolls back what was not committed. Run the command again: it goes on from what is recorded in the ledger.',
    cause,
  })
}

export function interrupted(signal: AbortSignal | undefined, tag?: string): MigrationError {
  const message = tag === undefined ? 'the run was interrupted' : `the run was interrupted during ${tag}`
  return new MigrationError(message, {
    code: 'interrupted',
    hint: 'What was finished before is recorded; run the command again to go on.',
    tag,
    cause: signal?.reason,
  })
}

function watch(signal: AbortSignal | undefined, connection: SqlConnection): Interruption & { dispose(): void } {
  let settled = false
  let cancelling = Promise.resolve()
  const cancel = async () => {
    while (!settled) {
      await connection.cancelRunningStatement().catch(() => {})
      if (!settled) await sleep(CANCEL_EVERY_MS)
    }
  }
  const onAbort = () => {
    cancelling = cancel()
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  const check = (tag?: string) => {
    if (signal?.aborted) throw interrupted(signal, tag)
  }
  return {
    get requested() {
      return signal?.aborted === true
    },
    check,
    pause: async (ms) => {
      check()
      await sleep(ms, signal)
      check()
    },
    settle: async () => {
      if (signal?.aborted !== true) return
      settled = true
      await cancelling
    },
    dispose: () => {
      settled = true
      signal?.removeEventListener('abort', onAbort)
    },
  }
}

/** Resolves after `ms`, or as soon as the signal is aborted. */
function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, ms)
    signal?.addEventListener('abort', finish, { once: true })
  })
}
