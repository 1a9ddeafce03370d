import { resolve } from 'node:path'
import { EMBEDDED_DIRECTORY, parseDatabaseUrl } from '../connection/database-url'
import type { CliIo } from './io'

/** The database a command works on and where its URL was found. */
export interface SelectedDatabase {
  readonly url: string
  readonly source: '--url' | 'DIRECT_DATABASE_URL' | 'DATABASE_URL' | 'embedded'
}

/**
 * Picks the database. Work on the schema prefers `DIRECT_DATABASE_URL`, because advisory locks do not survive a pooler;
 * judging what the application connects as (`runtime`) prefers `DATABASE_URL`.
 */
export function selectDatabase(
  env: CliIo['env'],
  options: { readonly url: string | undefined; readonly cwd: string; readonly runtime?: boolean },
): SelectedDatabase {
  if (options.url !== undefined) return { url: inDirectory(options.cwd, options.url), source: '--url' }
  const variables = ['DIRECT_DATABASE_URL', 'DATABASE_URL'] as const
  for (const source of options.runtime ? variables.toReversed() : variables) {
    const url = env[source]
    if (url?.trim()) return { url: inDirectory(options.cwd, url), source }
  }
  return { url: inDirectory(options.cwd, `file:${EMBEDDED_DIRECTORY}`), source: 'embedded' }
}

/** Resolves the directory of an embedded database against `cwd`; every other URL stays as it is. */
function inDirectory(cwd: string, url: string): string {
  const parsed = parseDatabaseUrl(url)
  if (parsed.engine === 'postgres' || parsed.directory === undefined || cwd === process.cwd()) return url.trim()
  return `file:${resolve(cwd, url.trim().replace(/^file:(\/\/(?=\/))?/, ''))}`
}
