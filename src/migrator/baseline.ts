import type { DatabaseTarget } from '../connection/types'
import { RefusedError } from '../errors'
import { recordBaseline } from './ledger'
import { withMigrationLock } from './lock'
import { prepareLedger, readState } from './migrate'
import { packageVersion } from './packaged'
import { withSession } from './session'
import { resolveHistory, resolveSettings } from './settings'
import type { HistoryState } from './state'
import type { BaselineOptions, BaselineResult } from './types'

/**
 * Adopts a database that already has what the migrations build: records them as applied without running them, once
 * `verify` has proved it.
 * @throws {RefusedError} `not_empty` when the ledger already has entries
 * @throws {DriftError} from `verify`; nothing was changed
 */
export async function baseline(target: DatabaseTarget, options: BaselineOptions): Promise<BaselineResult> {
  const { to, dryRun = false, verify } = options
  const settings = resolveSettings(options)
  const whole = await resolveHistory(options)
  const last = to === undefined ? whole.migrations.length : whole.migrations.findIndex((it) => it.tag === to) + 1
  const history = { ...whole, migrations: whole.migrations.slice(0, last) }
  const tags = history.migrations.map((migration) => migration.tag)
  const version = await packageVersion()
  return withSession(target, settings.signal, async (connection, interruption) => {
    const result = { database: connection.description, tags, applied: !dryRun }
    refuseLedger(await readState(connection, whole))
    if (dryRun) {
      await verify(connection, history)
      return result
    }
    await withMigrationLock(
      connection,
      { waitMs: settings.lockWaitMs, interruption, onEvent: settings.onEvent },
      async (lock) => {
        const state = await readState(connection, whole)
        refuseLedger(state)
        await verify(connection, history)
        interruption.check()
        await prepareLedger(connection, state.ledger)
        await connection.transaction(async (tx) => {
          await lock.assertHeld(tx)
          for (const migration of history.migrations) {
            for (const statement of recordBaseline(migration, version)) await tx.run(statement)
          }
        })
      },
    )
    return result
  })
}

function refuseLedger({ ledger }: HistoryState): void {
  const entries = ledger.details.length + ledger.rows.length
  if (entries === 0) return
  throw new RefusedError('the migration ledger of this database is not empty', {
    code: 'not_empty',
    hint: 'It is managed by migrations already: run vet-plan status to see what is applied, and vet-plan migrate for the rest.',
  })
}
