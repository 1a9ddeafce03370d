import type { SqlConnection } from '../connection/types'
import {
  createLedger,
  type Ledger,
  recordApplied,
  recordFinished,
  recordProgress,
  recordReverted,
  recordRunning,
} from './ledger'
import type { Reversal } from './runner'
import { type RunSettings, sessionSettings, transactionSettings } from './settings'
import type { MigrationRecord } from './state'
import type { MigrationPhase, MigrationPlan, PlannedMigration } from './types'

/** The SQL of a run, as text that psql can run. */
export function planUp(
  connection: SqlConnection,
  ledger: Ledger,
  records: readonly MigrationRecord[],
  settings: RunSettings,
  version: string,
): MigrationPlan {
  const create = records.length === 0 ? [] : createLedger(ledger)
  return {
    database: connection.description,
    prepare: create.length === 0 ? '' : script(['begin', ...create, 'commit']),
    migrations: records.map((record) => planned(record, settings, version)),
  }
}

function planned(record: MigrationRecord, settings: RunSettings, version: string): PlannedMigration {
  const { migration } = record
  const statements = migration.statements.map((statement) => statement.sql)
  const { tag, phase, transactional } = migration
  if (transactional) {
    const sql = transaction(settings, [...statements, ...recordApplied(migration, version)])
    return { tag, phase, direction: 'up', transactional, sql }
  }
  const done = record.ledger?.detail?.statementsDone ?? 0
  const lines = [
    ...sessionSettings(settings),
    ...(record.state === 'unfinished' ? [] : [recordRunning(migration, version)]),
    ...statements.slice(done).flatMap((sql, index) => [sql, recordProgress(migration, done + index + 1)]),
    'begin',
    ...recordFinished(migration),
    'commit',
    'reset lock_timeout',
    'reset statement_timeout',
    ...(settings.roles ? [] : ['reset vet_plan.roles']),
  ]
  return { tag, phase, direction: 'up', transactional, sql: script(lines) }
}

export function planDown(
  connection: SqlConnection,
  reversals: readonly (Reversal & { readonly phase: MigrationPhase })[],
  settings: RunSettings,
): MigrationPlan {
  const migrations = reversals.map(({ tag, hash, phase, statements }): PlannedMigration => {
    const sql = transaction(settings, [...statements.map((statement) => statement.sql), ...recordReverted(tag, hash)])
    return { tag, phase, direction: 'down', transactional: true, sql }
  })
  return { database: connection.description, prepare: '', migrations }
}

const transaction = (settings: RunSettings, statements: readonly string[]) =>
  script(['begin', ...transactionSettings(settings), ...statements, 'commit'])

const script = (statements: readonly string[]) => `${statements.map(terminated).join('\n')}\n`

function terminated(sql: string): string {
  const text = sql.trimEnd()
  const lastLine = text.slice(text.lastIndexOf('\n') + 1)
  // After a line comment the semicolon needs a line of its own.
  if (lastLine.includes('--')) return `${text}\n;`
  return text.endsWith(';') ? text : `${text};`
}
