import { resolve } from 'node:path'
import { ConnectionError } from '../errors'

/** Where the embedded database lives when nothing else is named. */
export const EMBEDDED_DIRECTORY = '.vet-plan/db'

export type ParsedDatabaseUrl =
  | { readonly engine: 'postgres'; readonly url: string; readonly description: string }
  | { readonly engine: 'pglite'; readonly directory: string | undefined; readonly description: string }

/** Texts meant for a server that would otherwise name a directory, password and all. */
const NO_PATH = [
  /:\/\//, // another kind of URL, such as mysql:// or jdbc:postgresql://
  /^postgres(ql)?:/i, // a slash is missing
  /^[^/\\]*:[^/\\][^\\]*@/, // user:password@host
  /(^|\s)(host|hostaddr|user|password|dbname)\s*=/, // keywords and values, as libpq takes them
]

/**
 * Tells which engine a database URL means. `postgres://` and `postgresql://` are servers; `file:DIR`, `memory:` and any
 * path are PGlite.
 * @throws {ConnectionError} `invalid_url`, without repeating the URL: a malformed one may still hold a password.
 */
export function parseDatabaseUrl(url: string): ParsedDatabaseUrl {
  const text = url.trim()
  if (/^postgres(ql)?:\/\//i.test(text)) {
    return { engine: 'postgres', url: text, description: describeServerUrl(text) }
  }
  if (text === 'memory:' || text === 'memory://') {
    return { engine: 'pglite', directory: undefined, description: 'PGlite in memory' }
  }
  const path = text.replace(/^file:(\/\/(?=\/))?/, '')
  if (path === '' || NO_PATH.some((pattern) => pattern.test(path))) {
    throw new ConnectionError('the database URL is not one this package understands', {
      code: 'invalid_url',
      hint: 'Use postgres://user@host:5432/database, file:DIRECTORY, a directory, or memory:.',
    })
  }
  return { engine: 'pglite', directory: resolve(path), description: `PGlite in ${path}` }
}

function describeServerUrl(url: string): string {
  try {
    const { hostname, port, pathname, username, searchParams } = new URL(url)
    const host = hostname || searchParams.get('host') || 'localhost'
    const database = decodeURIComponent(pathname.slice(1)) || '(default database)'
    const user = username ? `${decodeURIComponent(username)}@` : ''
    return `PostgreSQL ${database} at ${user}${host}:${port || '5432'}`
  } catch {
    // The parser's own error repeats its input, password included: it is not attached as the cause.
    throw new ConnectionError('the PostgreSQL URL cannot be parsed', {
      code: 'invalid_url',
      hint: 'Use postgres://user@host:5432/database and percent-encode special characters in user and password.',
    })
  }
}

/**
 * Replaces every password in database URLs inside `text`, for logs and error output. A password may hold an `@` of its
 * own, so everything up to the last one of the word goes.
 */
export function redactPasswords(text: string): string {
  return text
    .replace(/(\bpostgres(?:ql)?:\/\/[^\s:@/]*):\S*@/gi, '$1:***@')
    .replace(/([?&](?:password|sslpassword)=)[^&\s]*/gi, '$1***')
}
