import { ConnectionError, InvalidArgumentError } from '../errors'
import { parseDatabaseUrl } from './database-url'
import { borrowPgClient, borrowPgPool, openPg } from './pg'
import { borrowPGlite, openPGlite } from './pglite'
import type {
  DatabaseTarget,
  DrizzleLike,
  OpenOptions,
  PGliteLike,
  PgClientLike,
  PgPoolLike,
  SqlConnection,
} from './types'

/** The oldest supported server, as `server_version_num`. */
const OLDEST_SERVER = 150_000

/**
 * Opens one session on `target`. Close it when done: what was opened here is closed, what was handed in stays open.
 * @throws {ConnectionError} when the server cannot be reached, refuses the login, or is older than PostgreSQL 15.
 */
export async function openConnection(target: DatabaseTarget, options: OpenOptions = {}): Promise<SqlConnection> {
  const connection = await connect(target, options)
  if (connection.serverVersion < OLDEST_SERVER) {
    await connection.close()
    const version = Math.floor(connection.serverVersion / 10_000)
    throw new ConnectionError(`${connection.description} runs PostgreSQL ${version}, which is too old`, {
      code: 'server_too_old',
      hint: 'Upgrade the server to PostgreSQL 15 or newer; pg_upgrade or a dump and restore both work.',
    })
  }
  return connection
}

async function connect(target: DatabaseTarget, options: OpenOptions): Promise<SqlConnection> {
  if (typeof target === 'string') {
    const parsed = parseDatabaseUrl(target)
    return parsed.engine === 'postgres'
      ? openPg(parsed.url, parsed.description)
      : openPGlite(parsed.directory, parsed.description, options)
  }
  if (isPGlite(target)) return borrowPGlite(target)
  if (isPgPool(target)) return borrowPgPool(target)
  if (isDrizzle(target)) return connect(target.$client, options)
  if (isPgClient(target)) return borrowPgClient(target)
  throw new InvalidArgumentError(
    'the database target is none this package understands',
    'Pass a URL, a pg Client or Pool, a PGlite instance, or a Drizzle database over one of these.',
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isPgClient = (target: unknown): target is PgClientLike => isObject(target) && typeof target.query === 'function'

const isPgPool = (target: unknown): target is PgPoolLike =>
  isPgClient(target) && 'totalCount' in target && 'connect' in target

const isPGlite = (target: unknown): target is PGliteLike =>
  isPgClient(target) && 'exec' in target && 'transaction' in target && 'waitReady' in target

const isDrizzle = (target: unknown): target is DrizzleLike => isObject(target) && isPgClient(target.$client)
