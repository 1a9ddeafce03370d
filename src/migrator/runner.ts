import type { SqlConnection, SqlExecutor } from '../connection/types'
import { MigrationError, type SqlErrorDetails } from '../errors'
import { type Attempt, explainFailure } from './failure'
import { recordApplied, recordFinished, recordProgress, recordReverted, recordRunning } from './ledger'
import type { MigrationLock } from './lock'
import type { Interruption } from './session'
import { type RunSettings, sessionSettings, transactionSettings } from './settings'
import { concurrentIndex, joinStatements } from './statements'
import type { Migration, MigrationStatement } from './types'

/** A run that holds the migration lock. */
export interface Run {
  readonly connection: SqlConnection
  readonly lock: MigrationLock
  readonly interruption: Interruption
  readonly settings: RunSettings
  readonly version: string
}

/** A migration to be reverted, with the SQL that does it. */
export interface Reversal {
  readonly tag: string
  readonly hash: string
  /** Where the statements come from, for messages. */
  readonly file: string
  readonly statements: readonly MigrationStatement[]
}

/** Applies one migration, or what is left of it. Returns the milliseconds it took. */
export function applyMigration(run: Run, migration: Migration): Promise<number> {
  const { tag, file } = migration
  return withRetries(run, { tag, direction: 'up', file, statement: undefined, asScript: true }, (attempt) =>
    migration.transactional
      ? inOneTransaction(run, attempt, migration.statements, recordApplied(migration, run.version))
      : outsideTransaction(run, attempt, migration),
  )
}

/** Reverts one migration and forgets it in the same transaction. Returns the milliseconds it took. */
export function revertMigration(run: Run, reversal: Reversal): Promise<number> {
  const { tag, file } = reversal
  return withRetries(run, { tag, direction: 'down', file, statement: undefined, asScript: true }, (attempt) =>
    inOneTransaction(run, attempt, reversal.statements, recordReverted(tag, reversal.hash)),
  )
}

/** Lock not available, deadlock detected: the same migration may well succeed a moment later. */
const RETRYABLE = new Set(['55P03', '40P01'])
const MAX_ATTEMPTS = 5
const FIRST_BACKOFF_MS = 100

type StatementError = MigrationError & { readonly sql: SqlErrorDetails }

const isStatementError = (error: unknown): error is StatementError =>
  error instanceof MigrationError && error.sql !== undefined

const isRetryable = (error: unknown): error is StatementError =>
  isStatementError(error) && RETRYABLE.has(error.sql.sqlstate)

async function withRetries(run: Run, attempt: Attempt, fn: (attempt: Attempt) => Promise<void>): Promise<number> {
  const { onEvent } = run.settings
  const { tag, direction } = attempt
  run.interruption.check(tag)
  onEvent({ type: 'started', tag, direction })
  const start = performance.now()
  for (let count = 1; ; count += 1) {
    try {
      await fn(attempt)
      break
    } catch (error) {
      if (!isRetryable(error) || count === MAX_ATTEMPTS) throw error
      onEvent({ type: 'retried', tag, attempt: count + 1, sqlstate: error.sql.sqlstate })
      await run.interruption.pause(FIRST_BACKOFF_MS * 2 ** (count - 1) * (0.5 + Math.random()))
    }
  }
  const durationMs = Math.round(performance.now() - start)
  onEvent({ type: 'migrated', tag, direction, durationMs })
  return durationMs
}

/**
 * Sends the statements and the ledger's in one transaction. The first attempt sends them as one script, which costs one
 * round trip; the server does not say which of its statements failed, so a script that fails is rolled back and sent
 * again one by one, and that attempt names the place.
 */
async function inOneTransaction(
  run: Run,
  attempt: Attempt,
  statements: readonly MigrationStatement[],
  ledger: readonly string[],
): Promise<void> {
  const settings = transactionSettings(run.settings)
  if (attempt.asScript) {
    attempt.asScript = false
    const script = joinStatements([...settings, ...statements.map((statement) => statement.sql), ...ledger])
    try {
      await transact(run, attempt, (tx) => tx.run(script))
      return
    } catch (error) {
      const explained = await explain(run, attempt, error)
      // Only an error of a statement is worth looking for, and one that goes away by itself waits for its next attempt.
      if (!isStatementError(explained) || isRetryable(explained)) throw explained
    }
  }
  try {
    await transact(run, attempt, async (tx) => {
      await tx.run(joinStatements(settings))
      for (const statement of statements) await send(run, attempt, tx, statement)
      await tx.run(joinStatements(ledger))
    })
  } catch (error) {
    throw await explain(run, attempt, error)
  }
}

async function transact(run: Run, attempt: Attempt, work: (tx: SqlExecutor) => Promise<void>): Promise<void> {
  try {
    await run.connection.transaction(async (tx) => {
      try {
        await run.lock.assertHeld(tx)
        await work(tx)
        run.interruption.check(attempt.tag)
      } catch (error) {
        // A cancel request that is still under way must not hit the rollback.
        await run.interruption.settle()
        throw error
      }
    })
  } catch (error) {
    await run.interruption.settle()
    throw error
  }
}

function explain(run: Run, attempt: Attempt, error: unknown): Promise<unknown> {
  const undone = attempt.direction === 'up' ? 'was rolled back' : 'is still applied: its reversal was rolled back'
  const next = attempt.direction === 'up' ? 'migrate' : 'rollback'
  return explainFailure(
    error,
    attempt,
    { ...run, signal: run.settings.signal },
    `${attempt.tag} ${undone}; migrations finished before it stay as they are. Correct the cause and run ${next} again.`,
  )
}

async function send(run: Run, attempt: Attempt, executor: SqlExecutor, statement: MigrationStatement): Promise<void> {
  run.interruption.check(attempt.tag)
  attempt.statement = statement
  await executor.run(statement.sql)
  attempt.statement = undefined
}

async function sendAll(executor: SqlExecutor, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await executor.run(statement)
}

/**
 * Sends the statements of a no-transaction migration one by one and records each as it finishes, so that a run that
 * was killed goes on where it was.
 */
async function outsideTransaction(run: Run, attempt: Attempt, migration: Migration): Promise<void> {
  const { connection, lock, interruption, settings } = run
  let done = 0
  try {
    await lock.assertHeld(connection)
    await withRestoredSettings(run, async () => {
      await sendAll(connection, sessionSettings(settings))
      done = await beginOrResume(run, migration)
      for (const statement of migration.statements.slice(done)) {
        await dropInvalidIndex(connection, statement.sql)
        await send(run, attempt, connection, statement)
        await connection.run(recordProgress(migration, done + 1))
        done += 1
      }
      await connection.transaction((tx) => sendAll(tx, recordFinished(migration)))
    })
  } catch (error) {
    await interruption.settle()
    const total = migration.statements.length
    throw await explainFailure(
      error,
      attempt,
      { ...run, signal: settings.signal },
      `${migration.tag} runs outside a transaction: ${done} of its ${total} statements are done and recorded. Correct the cause and run migrate again; it resumes at statement ${done + 1}.`,
    )
  }
}

/** Returns how many statements an interrupted run or a failed attempt has left done. */
async function beginOrResume({ connection, version }: Run, migration: Migration): Promise<number> {
  const [row] = await connection.query<{ done: string }>(
    'select statements_done::text as done from vet_plan.migration_details where tag = $1',
    [migration.tag],
  )
  if (row !== undefined) return Number(row.done)
  await connection.run(recordRunning(migration, version))
  return 0
}

/** The settings are the session's own while no transaction is open: a borrowed client gets them back as they were. */
async function withRestoredSettings(run: Run, fn: () => Promise<void>): Promise<void> {
  const { connection, interruption } = run
  const names = ['lock_timeout', 'statement_timeout', 'vet_plan.roles']
  const before = await connection.query<{ name: string; value: string | null }>(
    `select name, current_setting(name, true) as value from unnest($1::text[]) as name`,
    [names],
  )
  try {
    await fn()
  } finally {
    await interruption.settle()
    for (const { name, value } of before) {
      // On a lost connection there is nothing to restore.
      await connection.query('select set_config($1, $2, false)', [name, value ?? '']).catch(() => {})
    }
  }
}

/** The index a CREATE INDEX CONCURRENTLY would build, if it is there. `name` is quoted; an interrupted build is not valid. */
export async function findIndex(
  connection: SqlExecutor,
  sql: string,
): Promise<{ readonly name: string; readonly valid: boolean } | undefined> {
  const index = concurrentIndex(sql)
  if (index === undefined) return undefined
  const [found] = await connection.query<{ name: string; valid: boolean }>(
    `select i.indexrelid::regclass::text as name, i.indisvalid as valid
     from pg_catalog.pg_index i
     join pg_catalog.pg_class c on c.oid = i.indexrelid
     where i.indrelid = to_regclass($1) and c.relname = $2`,
    [index.table, index.name],
  )
  return found
}

/** `if not exists` would be content with an invalid index, which serves no query. */
async function dropInvalidIndex(connection: SqlConnection, sql: string): Promise<void> {
  const index = await findIndex(connection, sql)
  if (index !== undefined && !index.valid) await connection.run(`drop index concurrently if exists ${index.name}`)
}
