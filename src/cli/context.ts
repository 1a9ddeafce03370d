import { resolve } from 'node:path'
import { EMBEDDED_DIRECTORY } from '../connection/database-url'
import type { RefusedError } from '../errors'
import type { MigrationEvent, MigrationOptions } from '../migrator/types'
import { given } from './arguments'
import { askYesNo, notConfirmed } from './confirm'
import { type SelectedDatabase, selectDatabase } from './database'
import { type GlobalFlags, type Presentation, readEnvironment } from './global-options'
import type { CliIo } from './io'
import { formatDuration } from './output/format'
import { type Reporter, writeRedacted } from './output/reporter'

/** What a command's handler works with. */
export interface CommandContext {
  readonly io: CliIo
  readonly reporter: Reporter
  /** The database to work on; says on standard error when it is the embedded one by default. */
  database(preference?: 'direct' | 'runtime'): SelectedDatabase
  /** Timeouts, signal and progress lines for a run of the migrator. */
  runOptions(migrations: string | undefined): MigrationOptions
  /** Shows `plan` and asks for agreement. Returns why not to go on, or nothing. */
  confirm(plan: readonly string[], question: string): Promise<RefusedError | undefined>
}

export async function createContext(
  io: CliIo,
  flags: GlobalFlags,
  presentation: Presentation,
  reporter: Reporter,
): Promise<CommandContext> {
  const env = await readEnvironment(io, flags.envFile)
  return {
    io,
    reporter,
    database: (preference) => {
      const selected = selectDatabase(env, { url: flags.url, cwd: io.cwd, runtime: preference === 'runtime' })
      if (selected.source === 'embedded') {
        reporter.notice(
          `no database is configured (--url, DATABASE_URL): using the embedded one in ${EMBEDDED_DIRECTORY}`,
        )
      }
      return selected
    },
    runOptions: (migrations) => ({
      ...given({
        migrations: migrations === undefined ? undefined : resolve(io.cwd, migrations),
        lockTimeoutMs: flags.lockTimeout,
        statementTimeoutMs: flags.statementTimeout,
        lockWaitMs: flags.lockWait,
        signal: io.signal,
      }),
      onEvent: eventPrinter(reporter),
    }),
    confirm: async (plan, question) => {
      if (flags.yes) return undefined
      const askable = io.isTTY && io.stdin !== undefined && !presentation.json
      if (!presentation.json) writeRedacted(io.stderr, `${plan.join('\n')}\n`)
      if (!askable || io.stdin === undefined) return notConfirmed('no terminal')
      return (await askYesNo(io, io.stdin, question)) ? undefined : notConfirmed('declined')
    },
  }
}

/** One line per migration, one for a wait however long it gets. */
function eventPrinter(reporter: Reporter): (event: MigrationEvent) => void {
  let waiting = false
  return (event) => {
    if (event.type === 'migrated') {
      reporter.progress(`  ${event.direction.padEnd(4)}  ${event.tag}  ${formatDuration(event.durationMs)}`)
    } else if (event.type === 'retried') {
      reporter.notice(`${event.tag} could not get a lock (SQLSTATE ${event.sqlstate}): attempt ${event.attempt}`)
    } else if (event.type === 'lock_waiting' && !waiting) {
      waiting = true
      reporter.notice('waiting for another run to finish')
    }
  }
}
