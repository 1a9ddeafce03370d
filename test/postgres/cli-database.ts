import { dirname } from 'node:path'
import { beforeEach } from 'vitest'
import { type DraftMigration, migrationsFolder, writeMigrations } from '../support/migrations'
import { type CliRun, type CliSetting, cli } from '../unit/cli-support'
import { createDatabase, query, tables } from './migrator-database'

export const OWNERS: DraftMigration = { name: 'owners' }
export const PETS: DraftMigration = { name: 'pets', phase: 'operations' }
export const VISITS: DraftMigration = { name: 'visits', phase: 'operations' }

/** A database and a history of its own for each test of the file. */
export interface CliDatabase {
  /** Folder of the migrations. */
  readonly history: string
  /** Runs a command on both. */
  run(argv: string[], setting?: CliSetting): Promise<CliRun>
  write(...migrations: DraftMigration[]): Promise<void>
  sql(text: string): Promise<unknown>
  tables(): Promise<string[]>
}

export function useCliDatabase(): CliDatabase {
  let url = ''
  let history = ''
  beforeEach(async () => {
    url = await createDatabase()
    history = await migrationsFolder([])
  })
  return {
    get history() {
      return history
    },
    run: (argv, setting = {}) =>
      cli([...argv, '--url', url, '--migrations', 'migrations'], { cwd: dirname(history), ...setting }),
    write: (...migrations) => writeMigrations(history, migrations),
    sql: (text) => query(url, text),
    tables: () => tables(url),
  }
}
