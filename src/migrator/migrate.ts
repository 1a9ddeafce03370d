import type { DatabaseTarget, SqlConnection } from '../connection/types'
import { MigrationError } from '../errors'
import { createLedger, type Ledger, readLedger } from './ledger'
import { withMigrationLock } from './lock'
import { packageVersion } from './packaged'
import { planUp } from './plan'
import { preflight } from './preflight'
import { planReversal } from './rollback'
import { applyMigration } from './runner'
import { type Interruption, withSession } from './session'
import { resolveHistory, resolveSettings } from './settings'
import { compareHistory, refuseProblems, selectPending } from './state'
import { joinStatements } from './statements'
import type {
  MigrateOptions,
  MigrationHistory,
  MigrationOptions,
  MigrationPlan,
  MigrationResult,
  MigrationStatus,
  PlanOptions,
  StatusReport,
} from './types'

/**
 * Applies what is pending, oldest first, each migration in its own transaction. Any number of processes may do so at
 * once: one of them works, the others wait and find it done.
 * @throws {HistoryError} when files and ledger contradict each other; nothing was changed
 * @throws {RefusedError} `roles_required`
 * @throws {MigrationError} `statement_failed`, `lock_not_obtained`, `interrupted`
 * @throws {ConnectionError}
 */
export async function migrate(target: DatabaseTarget, options: MigrateOptions = {}): Promise<MigrationResult> {
  const settings = resolveSettings(options)
  const history = await resolveHistory(options)
  const version = await packageVersion()
  const work = async (connection: SqlConnection, interruption: Interruption): Promise<MigrationResult> => {
    const database = connection.description
    const before = await readState(connection, history)
    const pending = selectPending(before, options)
    if (options.dryRun) {
      return { database, migrated: [], plan: planUp(connection, before.ledger, pending, settings, version) }
    }
    if (pending.length === 0) return { database, migrated: [] }
    await preflight(connection, before.ledger, settings)
    const migrated = await withMigrationLock(
      connection,
      { waitMs: settings.lockWaitMs, interruption, onEvent: settings.onEvent },
      async (lock) => {
        // Another run may have finished while this one waited.
        const state = await readState(connection, history)
        const todo = selectPending(state, options)
        if (todo.length > 0) await prepareLedger(connection, state.ledger)
        const done: { tag: string; durationMs: number }[] = []
        for (const { migration } of todo) {
          const durationMs = await applyMigration({ connection, lock, interruption, settings, version }, migration)
          done.push({ tag: migration.tag, durationMs })
        }
        return done
      },
    )
    return { database, migrated }
  }
  return withSession(target, settings.signal, work, { create: options.dryRun !== true })
}

/** The SQL `migrate` (or, with `direction: 'down'`, `rollback`) would send now. Writes nothing and needs no rights to. */
export async function plan(target: DatabaseTarget, options: PlanOptions = {}): Promise<MigrationPlan> {
  if (options.direction === 'down') return planReversal(target, options)
  const settings = resolveSettings(options)
  const history = await resolveHistory(options)
  const version = await packageVersion()
  return withSession(target, settings.signal, async (connection) => {
    const state = await readState(connection, history)
    return planUp(connection, state.ledger, selectPending(state, options), settings, version)
  })
}

/** What is applied, pending and contradictory. Writes nothing; problems are reported, not thrown. */
export async function status(target: DatabaseTarget, options: MigrationOptions = {}): Promise<StatusReport> {
  const history = await resolveHistory(options)
  return withSession(target, options.signal, async (connection) => {
    const { records, problems } = await readState(connection, history)
    const migrations = records.map(({ migration, state, ledger }): MigrationStatus => {
      const { appliedAt, durationMs, packageVersion } = ledger?.detail ?? {}
      return {
        tag: migration.tag,
        phase: migration.phase,
        state,
        reversible: migration.down.kind === 'file',
        ...(appliedAt === undefined ? {} : { appliedAt }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(packageVersion === undefined ? {} : { packageVersion }),
      }
    })
    const applied = migrations.filter((migration) => migration.state === 'applied').length
    return {
      database: connection.description,
      engine: connection.engine,
      serverVersion: connection.serverVersion,
      migrations,
      problems,
      applied,
      pending: migrations.length - applied,
    }
  })
}

/**
 * Resolves when every migration is applied. For the start of a host application that leaves migrating to a deployment.
 * @throws {MigrationError} `migrations_pending`, `unfinished_migration`
 * @throws {HistoryError}
 */
export async function assertMigrated(target: DatabaseTarget, options: MigrationOptions = {}): Promise<void> {
  const history = await resolveHistory(options)
  await withSession(target, options.signal, async (connection) => {
    const { records, problems } = await readState(connection, history)
    refuseProblems(problems)
    const unfinished = records.find((record) => record.state === 'unfinished')
    if (unfinished !== undefined) {
      const { tag } = unfinished.migration
      throw new MigrationError(`${tag} has begun and not finished`, {
        code: 'unfinished_migration',
        hint: 'If no run is under way, run vet-plan migrate: it resumes where the last one stopped.',
        tag,
      })
    }
    const pending = records.filter((record) => record.state === 'pending')
    const [first] = pending
    if (first === undefined) return
    const { tag } = first.migration
    const rest = pending.length === 1 ? '' : ` and ${pending.length - 1} more`
    throw new MigrationError(`${connection.description} lacks ${tag}${rest}`, {
      code: 'migrations_pending',
      hint: 'Run vet-plan migrate.',
      tag,
    })
  })
}

/** Files and ledger as they are now, read in a read-only transaction. */
export async function readState(connection: SqlConnection, history: MigrationHistory) {
  return compareHistory(history, await readLedger(connection))
}

/** Creates what is missing of the ledger. To be called with the lock held. */
export async function prepareLedger(connection: SqlConnection, ledger: Ledger): Promise<void> {
  const statements = createLedger(ledger)
  if (statements.length === 0) return
  await connection.transaction((tx) => tx.run(joinStatements(statements)))
}
