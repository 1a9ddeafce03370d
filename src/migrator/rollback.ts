import type { DatabaseTarget, SqlConnection } from '../connection/types'
import { HistoryError, InvalidArgumentError, RefusedError } from '../errors'
import { phaseIndex } from './history'
import { readLedger } from './ledger'
import { withMigrationLock } from './lock'
import { packageVersion } from './packaged'
import { planDown } from './plan'
import { type Reversal, revertMigration } from './runner'
import { withSession } from './session'
import { type RunSettings, resolveHistory, resolveSettings } from './settings'
import { compareHistory, type HistoryState, isEdited, type LedgerEntry } from './state'
import { splitStatements } from './statements'
import {
  MIGRATION_PHASES,
  type Migration,
  type MigrationHistory,
  type MigrationPhase,
  type MigrationPlan,
  type MigrationResult,
  type RollbackOptions,
} from './types'

/**
 * Reverts applied migrations from the newest backwards, each in its own transaction. The whole range is checked before
 * anything runs. A migration of a newer package is reverted with the SQL the ledger keeps.
 * @throws {RefusedError} `irreversible`, naming the migration and its reason; nothing was changed
 * @throws {InvalidArgumentError} when `to` is not applied, or more than one of `count`, `to`, `phase` is given
 */
export async function rollback(target: DatabaseTarget, options: RollbackOptions = {}): Promise<MigrationResult> {
  const { settings, history } = await resolve(options)
  const version = await packageVersion()
  return withSession(target, settings.signal, async (connection, interruption) => {
    const database = connection.description
    const planned = await selectReversals(connection, history, options)
    if (options.dryRun) return { database, migrated: [], plan: planDown(connection, planned, settings) }
    if (planned.length === 0) return { database, migrated: [] }
    const migrated = await withMigrationLock(
      connection,
      { waitMs: settings.lockWaitMs, interruption, onEvent: settings.onEvent },
      async (lock) => {
        const done: { tag: string; durationMs: number }[] = []
        for (const reversal of await selectReversals(connection, history, options)) {
          const durationMs = await revertMigration({ connection, lock, interruption, settings, version }, reversal)
          done.push({ tag: reversal.tag, durationMs })
        }
        return done
      },
    )
    return { database, migrated }
  })
}

/** The SQL `rollback` would send now. */
export async function planReversal(target: DatabaseTarget, options: RollbackOptions): Promise<MigrationPlan> {
  const { settings, history } = await resolve(options)
  return withSession(target, settings.signal, async (connection) =>
    planDown(connection, await selectReversals(connection, history, options), settings),
  )
}

async function resolve(options: RollbackOptions): Promise<{ settings: RunSettings; history: MigrationHistory }> {
  const { count, to, phase, ...rest } = options
  if ([count, to, phase].filter((value) => value !== undefined).length > 1) {
    throw new InvalidArgumentError('more than one of count, to and phase is given', 'Use one of them.')
  }
  if (count !== undefined && !(Number.isInteger(count) && count > 0)) {
    throw new InvalidArgumentError(`count is ${count}`, 'Use a whole number of migrations, 1 or more.')
  }
  if (phase !== undefined && !MIGRATION_PHASES.includes(phase)) {
    throw new InvalidArgumentError(`there is no phase ${phase}`, `Use one of ${MIGRATION_PHASES.join(', ')}.`)
  }
  return { settings: resolveSettings(rest), history: await resolveHistory(rest) }
}

type PlannedReversal = Reversal & { readonly phase: MigrationPhase }

/** An applied migration, with its file when there is one. */
interface Applied {
  readonly entry: LedgerEntry
  readonly migration: Migration | undefined
  readonly edited: boolean
  readonly phase: MigrationPhase | undefined
}

async function selectReversals(
  connection: SqlConnection,
  history: MigrationHistory,
  options: RollbackOptions,
): Promise<PlannedReversal[]> {
  const applied = appliedInOrder(compareHistory(history, await readLedger(connection)))
  const kept = applied.slice(0, firstToRevert(applied, options))
  return applied.slice(kept.length).reverse().map(reversalOf)
}

function appliedInOrder(state: HistoryState): Applied[] {
  const known = state.records.flatMap((record): Applied[] => {
    const { migration, ledger } = record
    return ledger === undefined ? [] : [{ entry: ledger, migration, edited: isEdited(record), phase: migration.phase }]
  })
  const unknown = state.unknown.map((entry): Applied => {
    const phase = MIGRATION_PHASES.find((candidate) => candidate === entry.detail?.phase)
    return { entry, migration: undefined, edited: false, phase }
  })
  return [...known, ...unknown].sort((a, b) => when(a) - when(b))
}

const when = ({ entry, migration }: Applied) => migration?.when ?? entry.createdAt

function firstToRevert(applied: readonly Applied[], { count, to, phase }: RollbackOptions): number {
  if (to !== undefined) {
    const index = applied.findIndex(({ entry, migration }) => migration?.tag === to || entry.tag === to)
    if (index !== -1) return index + 1
    const newest = applied.at(-1)?.entry.tag
    throw new InvalidArgumentError(
      `${to} is not applied`,
      newest === undefined ? 'Nothing is applied.' : `The newest applied migration is ${newest}.`,
    )
  }
  if (phase !== undefined) {
    const index = applied.findIndex((it) => it.phase !== undefined && phaseIndex(it.phase) >= phaseIndex(phase))
    const found = applied.some((it) => it.phase === phase)
    return found && index !== -1 ? index : applied.length
  }
  return Math.max(applied.length - (count ?? 1), 0)
}

/** @throws when there is no way back */
function reversalOf({ entry, migration, edited, phase }: Applied): PlannedReversal {
  const tag = entry.tag
  const stored = entry.detail?.downSql
  if (migration !== undefined && !(edited && stored !== undefined)) {
    const { down } = migration
    if (down.kind === 'irreversible') throw irreversible(tag, down.reason)
    return { tag, hash: entry.hash, file: down.file, statements: down.statements, phase: migration.phase }
  }
  if (stored !== undefined && phase !== undefined) {
    const file = `the ledger's down SQL of ${tag}`
    return { tag, hash: entry.hash, file, statements: splitStatements(stored), phase }
  }
  if (entry.detail !== undefined) throw irreversible(tag, 'the package that applied it gave no way back')
  throw new HistoryError(`${tag} is applied, but neither its file nor its down SQL is known`, {
    code: 'migration_file_missing',
    hint: 'Use the version of the package that applied it.',
    tags: [tag],
  })
}

const irreversible = (tag: string, reason: string) =>
  new RefusedError(`${tag} cannot be reverted: ${reason}`, {
    code: 'irreversible',
    hint: `Nothing was changed. Revert only what comes after it (to: '${tag}', or --to ${tag}), or restore a backup.`,
  })
