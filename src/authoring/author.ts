import { join, resolve } from 'node:path'
import { InvalidArgumentError, RefusedError } from '../errors'
import { MIGRATION_PHASES, type MigrationPhase } from '../migrator/types'
import { type Block, formatMigration, REMOVED, SCHEMA_SOURCE } from './blocks'
import { describeSchema, statementsBetween } from './drizzle'
import { MigrationFolder } from './migration-folder'
import { BREAKPOINT, readSqlSources, type SqlSource } from './sql-sources'

/** Where the sources and the history of a package are, relative to `root`. */
export interface AuthoringPaths {
  readonly root: string
  /** Module that exports every table. Default `src/schema/index.ts`. */
  readonly schema?: string
  /** Folder of declarative SQL. Default `sql`. */
  readonly sql?: string
  /** Folder of the history. Default `migrations`. */
  readonly out?: string
}

export interface AuthorOptions extends AuthoringPaths {
  /** What the migration does, in lower_snake_case; becomes part of the file name. */
  readonly name: string
  /** Default: the phase of the last migration. */
  readonly phase?: MigrationPhase
  /** Takes the schema as it is now and leaves the statements to be written by hand, for renames and data changes. */
  readonly custom?: boolean
  /** Leaves out tables, by SQL name, and files of `sql/`, by path, that a later migration is to bring. */
  readonly includes?: (name: string) => boolean
}

export interface AuthoredMigration {
  readonly tag: string
  readonly upFile: string
  readonly downFile: string
  readonly statements: number
}

export const resolvePaths = (paths: AuthoringPaths) => ({
  schema: paths.schema ?? 'src/schema/index.ts',
  sql: resolve(paths.root, paths.sql ?? 'sql'),
  out: resolve(paths.root, paths.out ?? 'migrations'),
})

/**
 * Writes the next migration and its down file from what changed in the tables and in `sql/` since the last one.
 * @throws {RefusedError} `nothing_to_do` when nothing changed, `ambiguous_rename` when only a person can decide.
 */
export async function authorMigration(options: AuthorOptions): Promise<AuthoredMigration> {
  if (!/^[a-z][a-z0-9_]*$/.test(options.name)) {
    throw new InvalidArgumentError(
      `"${options.name}" cannot be part of a file name`,
      'Use lower-case letters, digits and underscores, for example add_recheck_reminders.',
    )
  }
  const paths = resolvePaths(options)
  const folder = new MigrationFolder(paths.out)
  const previous = await folder.latestSnapshot()
  const { snapshot: current, partitions } = await describeSchema(
    options.root,
    paths.schema,
    previous.id,
    options.includes,
  )
  const tables = options.custom
    ? { up: ['-- Write the statements that lead to the tables as they are now.'], down: ['-- And the way back.'] }
    : { up: await statementsBetween(previous, current, partitions), down: await statementsBetween(current, previous) }
  const changes = (await sqlChanges(options.root, paths.sql, folder)).filter(
    ({ path }) => options.includes?.(path) ?? true,
  )
  if (tables.up.length === 0 && changes.length === 0) {
    throw new RefusedError('neither the tables nor sql/ changed since the last migration', {
      code: 'nothing_to_do',
      hint: 'Change src/schema or sql/ first; use --custom for a migration written by hand.',
    })
  }
  const phase = options.phase ?? (await lastPhase(folder))
  const tag = `${String(await folder.nextIndex()).padStart(4, '0')}_${options.name}`
  const schemaBlock = (statements: readonly string[]): Block => ({
    source: SCHEMA_SOURCE,
    text: statements.map((statement) => statement.trim()).join(`\n${BREAKPOINT}\n`),
  })
  const stage = (name: string) => changes.filter((change) => change.stage === name)
  const up = [...stage('before-tables').map(upBlock), schemaBlock(tables.up), ...stage('after-tables').map(upBlock)]
  const down = [
    ...stage('after-tables').reverse().map(downBlock),
    schemaBlock(tables.down),
    ...stage('before-tables').reverse().map(downBlock),
  ]
  const files = await folder.append({
    tag,
    up: formatMigration([`phase ${phase}`], up),
    down: formatMigration([], down),
    snapshot: current,
  })
  return { tag, ...files, statements: up.reduce((count, block) => count + countStatements(block), 0) }
}

/** What happened to one file of `sql/` since the last migration. `before` or `after` is empty for a new or removed one. */
export interface SqlChange {
  readonly path: string
  readonly stage: SqlSource['stage']
  readonly before: string
  readonly after: string
  /** How to take the new version back; for a removed file, unknown. */
  readonly undo: string
}

/** Compares `sql/` with the last text each of its files contributed to the history. */
export async function sqlChanges(root: string, sql: string, folder: MigrationFolder): Promise<SqlChange[]> {
  const latest = await folder.latestBlocks()
  latest.delete(SCHEMA_SOURCE)
  const changes: SqlChange[] = []
  for (const source of await readSqlSources(root, sql)) {
    const before = latest.get(source.path) ?? ''
    latest.delete(source.path)
    if (before !== source.up) {
      changes.push({ path: source.path, stage: source.stage, before, after: source.up, undo: source.down })
    }
  }
  for (const [path, before] of latest) {
    changes.push({
      path,
      stage: path.includes('before-tables') ? 'before-tables' : 'after-tables',
      before,
      after: '',
      undo: '',
    })
  }
  return changes
}

function upBlock(change: SqlChange): Block {
  if (change.after !== '') return { source: change.path, text: change.after }
  return {
    source: change.path,
    text: `${REMOVED}\n-- The file is gone from sql/: write the statements that drop what it created.`,
  }
}

/** A changed file goes back to its previous version, a new one is taken back, a removed one is created again. */
function downBlock(change: SqlChange): Block {
  return { source: change.path, text: change.before === '' ? change.undo : change.before }
}

const countStatements = (block: Block): number => (block.text === '' ? 0 : block.text.split(BREAKPOINT).length)

async function lastPhase(folder: MigrationFolder): Promise<MigrationPhase> {
  const tag = (await folder.tags()).at(-1)
  if (tag === undefined) return MIGRATION_PHASES[0]
  const { readHistory } = await import('../migrator/history')
  const history = await readHistory(join(folder.path))
  return history.migrations.at(-1)?.phase ?? MIGRATION_PHASES[0]
}
