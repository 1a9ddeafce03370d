import { resolve } from 'node:path'
import { ConnectionError } from '../errors'

/** Where the embedded database lives when nothing else is named. */
export const EMBEDDED_DIRECTORY = '.vet-plan/db'

export type ParsedDatabaseUrl =
  | { readonly engine: 'postgres'; readonly url: string; readonly description: string }
  | { readonly engine: 'pglite'; readonly directory: string | undefined; readonly description: string }

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
  if (path === '' || /^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    throw new ConnectionError('the database URL is not one this package understands', {
      code: 'invalid_url',
      hint: 'Use postgres://user@host:5432/database, file:DIRECTORY, a directory, or memory:.',
    })
  }
  return { engine: 'pglite', directory: resolve(path), description: `PGlite in ${path}` }
}

function describeServerUrl(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch (cause) {
    throw new ConnectionError('the PostgreSQL URL cannot be parsed', {
      code: 'invalid_url',
      hint: 'Use postgres://user@host:5432/database and percent-encode special characters in user and password.',
      // The parser's own error repeats its input, password included: it is not attached as the cause.
      ...(cause instanceof TypeError ? {} : { cause }),
    })
  }
  const host = parsed.hostname || parsed.searchParams.get('host') || 'localhost'
  const database = decodeURIComponent(parsed.pathname.slice(1)) || '(default database)'
  const user = parsed.username ? `${decodeURIComponent(parsed.username)}@` : ''
  return `PostgreSQL ${database} at ${user}${host}:${parsed.port || '5432'}`
}

/** Replaces every password in database URLs inside `text`, for logs and error output. */
export function redactPasswords(text: string): string {
  return text
    .replace(/(\bpostgres(?:ql)?:\/\/[^\s:@/]*):[^\s@]*@/gi, '$1:***@')
    .replace(/([?&](?:password|sslpassword)=)[^&\s]*/gi, '$1***')
}
