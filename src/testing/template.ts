import { createHash } from 'node:crypto'
import type { DatabaseTarget } from '../connection/types'
import { migrate, packagedHistory, readHistory } from '../migrator/index'
import type { MigrationHistory } from '../migrator/types'

export interface TestDatabaseOptions {
  /** Seeds species and breeds too. Default false. */
  readonly reference?: boolean
  /** Another history than this package's, for a host that adds its own migrations. */
  readonly migrations?: string | MigrationHistory
}

/** The history a template is built from. */
export async function templateHistory(options: TestDatabaseOptions): Promise<MigrationHistory> {
  if (options.migrations === undefined) return packagedHistory()
  return typeof options.migrations === 'string' ? readHistory(options.migrations) : options.migrations
}

/** Names a template after everything that goes into it, so that a changed migration or seed makes a new one. */
export async function templateKey(history: MigrationHistory, options: TestDatabaseOptions): Promise<string> {
  const hash = createHash('sha256')
  for (const migration of history.migrations) hash.update(`${migration.tag}:${migration.hash};`)
  if (options.reference) {
    const { packagedSeeds } = await import('../seeding/packaged')
    hash.update(JSON.stringify(await packagedSeeds()))
  }
  return hash.digest('hex').slice(0, 16)
}

export async function fillTemplate(
  target: DatabaseTarget,
  history: MigrationHistory,
  options: TestDatabaseOptions,
): Promise<void> {
  await migrate(target, { migrations: history })
  if (options.reference) {
    const { seedReference } = await import('../seeding/index')
    await seedReference(target)
  }
}
