import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VetPlanError } from '../errors'
import { CATALOG_FILE } from '../inspect/packaged'
import { readHistory } from '../migrator/history'
import { type AuthoringPaths, resolvePaths, sqlChanges } from './author'
import { describeSchema, statementsBetween } from './drizzle'
import { MigrationFolder } from './migration-folder'
import { replay } from './replay'

export interface CheckOptions extends AuthoringPaths {
  /** Takes edited migration files and a changed golden catalogue as they are: only for a history nobody has applied. */
  readonly accept?: boolean
}

/**
 * Proves, without a database server, that `src/schema`, `sql/` and `migrations/` say the same: nothing changed without a
 * migration, no migration file was edited, replaying the history gives the catalogue of the sources, and every migration
 * can be taken back without a trace. Returns one sentence per problem; empty means all agree.
 */
export async function checkHistory(options: CheckOptions): Promise<string[]> {
  const paths = resolvePaths(options)
  const folder = new MigrationFolder(paths.out)
  if (options.accept) await folder.seal(await folder.tags())
  const problems = [...(await staticProblems(options, folder))]
  if (problems.length > 0) return problems
  const result = await replay(options)
  problems.push(...result.problems)
  if (result.problems.length === 0) problems.push(...(await goldenProblems(paths.out, result.golden, options.accept)))
  return problems
}

async function staticProblems(options: CheckOptions, folder: MigrationFolder): Promise<string[]> {
  const paths = resolvePaths(options)
  const problems: string[] = []
  try {
    const edited = await folder.edited()
    problems.push(
      ...edited.map((tag) => `${tag} was edited after it was authored: restore it and write a new migration`),
    )
    await readHistory(paths.out)
  } catch (error) {
    if (!(error instanceof VetPlanError)) throw error
    return [...problems, `${error.message}. ${error.hint ?? ''}`.trim()]
  }
  problems.push(...(await folder.strays()).map((file) => `${file} is in the folder but not in the journal: remove it`))
  const previous = await folder.latestSnapshot()
  const { snapshot: current, partitions } = await describeSchema(options.root, paths.schema, previous.id)
  const missing = await statementsBetween(previous, current, partitions).catch((error: unknown) => {
    if (error instanceof VetPlanError) return [error.message]
    throw error
  })
  if (missing.length > 0) {
    const first = missing[0]?.split('\n')[0] ?? ''
    problems.push(
      `${paths.schema} changed without a migration (${missing.length} statements, first: ${first}): run vet-plan new`,
    )
  }
  for (const change of await sqlChanges(options.root, paths.sql, folder)) {
    const what = change.before === '' ? 'is in no migration' : change.after === '' ? 'is gone' : 'changed'
    problems.push(`${change.path} ${what} without a migration: run vet-plan new`)
  }
  return problems
}

async function goldenProblems(out: string, golden: string, accept: boolean | undefined): Promise<string[]> {
  const file = join(out, CATALOG_FILE)
  const recorded = await readFile(file, 'utf8').catch(() => '')
  if (recorded === golden) return []
  if (accept) {
    await writeFile(file, golden)
    return []
  }
  return [
    `${CATALOG_FILE} is not the catalogue the history leads to: run vet-plan check --accept and review the difference`,
  ]
}
