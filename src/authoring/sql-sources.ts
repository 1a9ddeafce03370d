import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { HistoryError } from '../errors'

/** When a file of `sql/` runs in a migration: before the tables it helps to build, or after them. */
export type SqlStage = 'before-tables' | 'after-tables'

/** One file of `sql/`: what it creates, and how to take it back. */
export interface SqlSource {
  /** Path from the project root with forward slashes, for example `sql/before-tables/roles.sql`. */
  readonly path: string
  readonly stage: SqlStage
  /** The statements above `-- vet-plan: down`, separated by breakpoints. */
  readonly up: string
  /** The statements below it; empty when dropping the tables takes everything along. */
  readonly down: string
}

export const BREAKPOINT = '--> statement-breakpoint'
const DOWN_MARK = /^-- vet-plan: down[ \t]*$/m
const STAGES: readonly SqlStage[] = ['before-tables', 'after-tables']

/** Reads every `.sql` file below the two stage folders, in the order a migration runs them. */
export async function readSqlSources(root: string, directory: string): Promise<SqlSource[]> {
  const sources: SqlSource[] = []
  for (const stage of STAGES) {
    for (const file of await sqlFiles(join(directory, stage))) {
      const text = await readFile(file, 'utf8')
      sources.push({ path: relative(root, file).split(sep).join('/'), stage, ...splitSource(text) })
    }
  }
  return sources
}

/** Splits a source file at `-- vet-plan: down`. */
function splitSource(text: string): { up: string; down: string } {
  const normalized = text.replace(/\r\n/g, '\n')
  const [up = '', down = '', ...rest] = normalized.split(DOWN_MARK)
  if (rest.length > 0) {
    throw new HistoryError('a file under sql/ has more than one "-- vet-plan: down" line', {
      code: 'history_malformed',
      hint: 'Keep one: everything above it is applied, everything below it takes that back.',
    })
  }
  return { up: up.trim(), down: down.trim() }
}

async function sqlFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
