import { ConnectionError, sqlErrorDetails } from '../errors'
import { redactPasswords } from './database-url'
import { importDriver } from './driver'
import { inTransaction } from './transaction'
import type { PgClientLike, PgPoolLike, SqlConnection, SqlExecutor } from './types'

/** The part of the `pg` module used to open a connection from a URL. */
interface PgModule {
  readonly Client: new (config: {
    connectionString: string
    application_name?: string
    connectionTimeoutMillis?: number
  }) => PgClientLike & {
    connect(): Promise<unknown>
    end(): Promise<void>
    on(event: 'error', listener: (error: Error) => void): unknown
  }
}

const CONNECT_TIMEOUT_MS = 15_000

async function dial(url: string, description: string) {
  const pg = await importDriver<PgModule>('pg', () => import('pg'))
  const client = new pg.Client({
    connectionString: url,
    application_name: 'vet-plan',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  })
  // Without a listener a lost connection would crash the host process; the running query rejects on its own.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (cause) {
    throw connectFailure(cause, description)
  }
  return client
}

/** Opens a dedicated connection to a server. */
export async function openPg(url: string, description: string): Promise<SqlConnection> {
  const client = await dial(url, description)
  const [session] = await rows<{ pid: number }>(client, 'select pg_backend_pid() as pid')
  return wrap(client, {
    description,
    close: () => client.end(),
    cancel: async () => {
      const second = await dial(url, description)
      try {
        await second.query('select pg_cancel_backend($1)', [session?.pid])
      } finally {
        await second.end()
      }
    },
  })
}

/** Uses a connected client and leaves it open. */
export function borrowPgClient(client: PgClientLike): Promise<SqlConnection> {
  return wrap(client, {})
}

/** Checks one client out of a pool and returns it on close. */
export async function borrowPgPool(pool: PgPoolLike): Promise<SqlConnection> {
  let client: Awaited<ReturnType<PgPoolLike['connect']>>
  try {
    client = await pool.connect()
  } catch (cause) {
    throw connectFailure(cause, 'PostgreSQL (pool)')
  }
  // The pool stops listening while a client is out: a lost connection would crash the host process.
  const ignore = () => {}
  client.on('error', ignore)
  return wrap(client, {
    close: async () => {
      client.off('error', ignore)
      client.release()
    },
    cancel: async () => {
      const [session] = sessions.get(client) ?? []
      if (session !== undefined) await pool.query('select pg_cancel_backend($1)', [session])
    },
  })
}

/** Backend ids of borrowed pool clients, so that another client of the pool can cancel their statement. */
const sessions = new WeakMap<PgClientLike, [pid: number]>()

async function wrap(
  client: PgClientLike,
  options: { description?: string; close?: () => Promise<void>; cancel?: () => Promise<void> },
): Promise<SqlConnection> {
  try {
    const [server] = await rows<{ version: number; database: string; pid: number }>(
      client,
      `select current_setting('server_version_num')::int as version, current_database() as database, pg_backend_pid() as pid`,
    )
    sessions.set(client, [server?.pid ?? 0])
    const executor: SqlExecutor = {
      query: (text, values) => rows(client, text, values),
      run: async (text) => {
        await client.query(text)
      },
    }
    return {
      ...executor,
      engine: 'postgres',
      description: options.description ?? `PostgreSQL ${server?.database ?? ''}`.trim(),
      serverVersion: server?.version ?? 0,
      transaction: (fn, settings) => inTransaction(executor, fn, settings),
      cancelRunningStatement: options.cancel ?? (async () => {}),
      close: options.close ?? (async () => {}),
    }
  } catch (cause) {
    await options.close?.()
    throw cause
  }
}

async function rows<Row>(client: PgClientLike, text: string, values?: readonly unknown[]): Promise<Row[]> {
  const result = await client.query(text, values === undefined ? undefined : [...values])
  return result.rows as Row[]
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EACCES',
  'ECONNRESET',
])

function connectFailure(cause: unknown, description: string): ConnectionError {
  const sql = sqlErrorDetails(cause)
  if (sql?.sqlstate.startsWith('28')) {
    return new ConnectionError(`${description} refused the login: ${sql.message}`, {
      code: 'authentication_failed',
      hint: 'Check user and password (percent-encoded in a URL, or in PGPASSWORD or ~/.pgpass) and pg_hba.conf.',
    })
  }
  if (sql?.sqlstate === '3D000') {
    return new ConnectionError(`${description}: ${sql.message}`, {
      code: 'database_missing',
      hint: 'Create it first, for example with createdb, or correct the name at the end of the URL.',
    })
  }
  const message = cause instanceof Error ? cause.message : String(cause)
  const errno = errnoOf(cause)
  // pg reports a missing password for SCRAM as a plain Error before the server has answered.
  if (sql === undefined && errno === undefined && /password/i.test(message)) {
    return new ConnectionError(`${description} asks for a password and none was given`, {
      code: 'authentication_failed',
      hint: 'Put it in PGPASSWORD, ~/.pgpass or the DATABASE_URL of an --env-file.',
    })
  }
  const reason = errno !== undefined && UNREACHABLE.has(errno) ? errno : redactPasswords(message)
  return new ConnectionError(`cannot reach ${description} (${reason})`, {
    code: 'server_unreachable',
    hint: 'Check that the server runs and that host, port and firewall let you through.',
  })
}

/** Node reports several failed addresses (IPv4, IPv6) as one AggregateError. */
function errnoOf(cause: unknown): string | undefined {
  if (cause instanceof AggregateError) return errnoOf(cause.errors[0])
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : undefined
}
