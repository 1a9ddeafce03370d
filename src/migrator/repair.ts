import type { DatabaseTarget, SqlConnection } from '../connection/types'
import { acceptHash, recordReverted } from './ledger'
import { withMigrationLock } from './lock'
import { prepareLedger, readState } from './migrate'
import { findIndex } from './runner'
import { withSession } from './session'
import { resolveHistory, resolveSettings } from './settings'
import { type HistoryState, isEdited, type MigrationRecord } from './state'
import type { RepairAction, RepairOptions, RepairResult } from './types'

interface Repair extends RepairAction {
  readonly statements: readonly string[]
}

/**
 * Makes the ledger agree with the files where a person has decided that the files are right: takes over the content
 * of edited files, removes the marker of a no-transaction migration of which nothing was done, and drops the records
 * of files that were removed. Touches nothing but the ledger. Records of a newer package are left alone: those are
 * reverted with `rollback`, or the package is upgraded.
 */
export async function repair(target: DatabaseTarget, options: RepairOptions = {}): Promise<RepairResult> {
  const { dryRun = false } = options
  const settings = resolveSettings(options)
  const history = await resolveHistory(options)
  return withSession(target, settings.signal, async (connection, interruption) => {
    const database = connection.description
    const planned = await findRepairs(connection, await readState(connection, history))
    if (dryRun || planned.length === 0) return { database, actions: planned.map(describe), applied: false }
    const actions = await withMigrationLock(
      connection,
      { waitMs: settings.lockWaitMs, interruption, onEvent: settings.onEvent },
      async (lock) => {
        const state = await readState(connection, history)
        const repairs = await findRepairs(connection, state)
        await prepareLedger(connection, state.ledger)
        await connection.transaction(async (tx) => {
          await lock.assertHeld(tx)
          for (const statement of repairs.flatMap((it) => it.statements)) await tx.run(statement)
        })
        return repairs.map(describe)
      },
    )
    return { database, actions, applied: actions.length > 0 }
  })
}

const describe = ({ kind, tag, description }: Repair): RepairAction => ({ kind, tag, description })

async function findRepairs(connection: SqlConnection, state: HistoryState): Promise<Repair[]> {
  const repairs: Repair[] = []
  for (const record of state.records) {
    const found = record.state === 'unfinished' ? await clearUnfinished(connection, record) : acceptEdited(record)
    if (found !== undefined) repairs.push(found)
  }
  const missing = new Set(state.problems.filter((it) => it.kind === 'file_missing').map((it) => it.tag))
  for (const { tag, hash } of state.unknown.filter((entry) => missing.has(entry.tag))) {
    repairs.push({
      kind: 'drop_unknown',
      tag,
      description: `drop the record of ${tag}, whose file is gone; what it created stays in the database`,
      statements: recordReverted(tag, hash),
    })
  }
  return repairs
}

function acceptEdited(record: MigrationRecord): Repair | undefined {
  const { migration, ledger } = record
  if (ledger === undefined || !isEdited(record)) return undefined
  const { tag, file } = migration
  return {
    kind: 'accept_edited',
    tag,
    description: `accept ${file} as it is now (sha256 ${migration.hash.slice(0, 12)} instead of ${ledger.hash.slice(0, 12)}); its SQL is not run`,
    statements: acceptHash(migration, ledger.tag, ledger.hash),
  }
}

/** An index half built is something done: then only finishing or reverting the migration puts things right. */
async function clearUnfinished(connection: SqlConnection, record: MigrationRecord): Promise<Repair | undefined> {
  const { migration, ledger } = record
  const [first] = migration.statements
  if (ledger === undefined || (ledger.detail?.statementsDone ?? 0) > 0) return undefined
  if (first !== undefined && (await findIndex(connection, first.sql)) !== undefined) return undefined
  return {
    kind: 'clear_unfinished',
    tag: migration.tag,
    description: `forget that ${migration.tag} was begun: none of its statements has finished`,
    statements: recordReverted(ledger.tag, ledger.hash),
  }
}
