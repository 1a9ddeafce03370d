import type { DatabaseTarget, SqlConnection } from '../connection/types'
import { type Catalog, describeDifference, diffCatalogs, readCatalog } from '../inspect/index'
import { readHistory } from '../migrator/history'
import { migrate, rollback } from '../migrator/index'
import { splitStatements } from '../migrator/statements'
import type { MigrationHistory } from '../migrator/types'
import { withScratch } from '../replay/scratch'
import { type AuthoringPaths, resolvePaths } from './author'
import { describeSchema, emptySnapshot, statementsBetween } from './drizzle'
import { readSqlSources } from './sql-sources'

export interface ReplayResult {
  readonly problems: readonly string[]
  /** The catalogue the history leads to, as text for the golden file. */
  readonly golden: string
}

/** Replays history and sources in PGlite and compares what they build, forwards and backwards. */
export async function replay(paths: AuthoringPaths): Promise<ReplayResult> {
  const history = await readHistory(resolvePaths(paths).out)
  const problems: string[] = []
  const fromHistory = await withScratch(async (scratch, connection) => {
    const { problems: found, applied } = await upDownUp(scratch, connection, history)
    const reapplied = await readCatalog(connection)
    problems.push(...found)
    if (found.length === 0) problems.push(...differences('applying the history again differs', applied, reapplied))
    return reapplied
  })
  const fromSources = await withScratch(async (_, connection) => {
    await buildFromSources(connection, paths)
    return readCatalog(connection)
  })
  problems.push(...differences('replaying migrations/ differs from the sources', fromSources, fromHistory))
  return { problems, golden: formatCatalog(fromHistory) }
}

const formatCatalog = (catalog: Catalog): string => `${JSON.stringify(catalog, null, 1)}\n`

/**
 * Applies each migration, takes it back, compares with the catalogue before it, and applies it again: the first down
 * file that leaves something behind, or takes too much, is named.
 */
async function upDownUp(
  target: DatabaseTarget,
  connection: SqlConnection,
  history: MigrationHistory,
): Promise<{ problems: readonly string[]; applied: Catalog }> {
  let applied = await readCatalog(connection)
  for (const migration of history.migrations) {
    const before = withoutRoles(applied)
    await migrate(target, { migrations: history, to: migration.tag })
    applied = await readCatalog(connection)
    if (migration.down.kind === 'irreversible') continue
    await rollback(target, { migrations: history, count: 1 })
    const leftovers = differences(
      `${migration.tag}: its down file does not lead back`,
      before,
      withoutRoles(await readCatalog(connection)),
    )
    // What was left behind would be in the way of applying it again.
    if (leftovers.length > 0) return { problems: leftovers, applied }
    await migrate(target, { migrations: history, to: migration.tag })
  }
  return { problems: [], applied }
}

/** Roles belong to the server and may serve other databases: taking a migration back leaves them. */
const withoutRoles = (catalog: Catalog): Catalog => ({ ...catalog, roles: [], memberships: [] })

async function buildFromSources(connection: SqlConnection, options: AuthoringPaths): Promise<void> {
  const paths = resolvePaths(options)
  const sources = await readSqlSources(options.root, paths.sql)
  const { snapshot, partitions } = await describeSchema(options.root, paths.schema)
  const tables = await statementsBetween(await emptySnapshot(), snapshot, partitions)
  const stage = (name: string) =>
    sources.filter((source) => source.stage === name).flatMap((source) => splitStatements(source.up))
  const statements = [...stage('before-tables').map(text), ...tables, ...stage('after-tables').map(text)]
  await connection.transaction(async (tx) => {
    for (const statement of statements) await tx.run(statement)
  })
}

const text = (statement: { sql: string }): string => statement.sql

function differences(title: string, expected: Catalog, actual: Catalog): string[] {
  return diffCatalogs(expected, actual).map((difference) => `${title}: ${describeDifference(difference)}`)
}
