import { access, mkdir, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ConnectionError } from '../errors'
import { lockDirectory, refuseLocked } from './directory-lock'
import { importDriver } from './driver'
import type { OpenOptions, PGliteExecutorLike, PGliteLike, SqlConnection, SqlExecutor } from './types'

/** The part of the `@electric-sql/pglite` module used to open a database. */
interface PGliteModule {
  readonly PGlite: {
    create(options: { dataDir: string }): Promise<PGliteLike & { close(): Promise<void> }>
  }
}

/**
 * Opens an embedded database in a directory, or in memory without one. The directory is locked for this process:
 * two processes writing the same files would destroy them.
 * @throws {ConnectionError} `data_directory_in_use`, `data_directory_unusable`, `driver_missing`
 */
export async function openPGlite(
  path: string | undefined,
  description: string,
  { create = true }: OpenOptions = {},
): Promise<SqlConnection> {
  const absent = path !== undefined && !create && !(await holdsDatabase(path))
  if (absent) await refuseLocked(path)
  const directory = absent ? undefined : path
  const { PGlite } = await importDriver<PGliteModule>('@electric-sql/pglite', () => import('@electric-sql/pglite'))
  let unlock = async () => {}
  try {
    const dataDir = directory === undefined ? 'memory://' : await createParent(directory)
    if (directory !== undefined) unlock = await lockDirectory(dataDir)
    const database = await PGlite.create({ dataDir })
    return await wrap(database, description, async () => {
      await database.close()
      await unlock()
    })
  } catch (cause) {
    await unlock()
    if (cause instanceof ConnectionError) throw cause
    throw unusable(description, cause)
  }
}

/** Whether PostgreSQL's files are there. */
const holdsDatabase = (directory: string): Promise<boolean> =>
  access(join(directory, 'PG_VERSION')).then(
    () => true,
    () => false,
  )

/** Uses a PGlite instance and leaves it open. */
export async function borrowPGlite(database: PGliteLike): Promise<SqlConnection> {
  await database.waitReady
  return wrap(database, 'PGlite', async () => {})
}

async function wrap(database: PGliteLike, description: string, close: () => Promise<void>): Promise<SqlConnection> {
  const executor = executorOf(database)
  const [server] = await executor.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  )
  return {
    ...executor,
    engine: 'pglite',
    description,
    serverVersion: server?.version ?? 0,
    // PGlite's own transaction holds its mutex, so that other users of the same instance cannot slip in between.
    transaction: (fn, options) =>
      database.transaction(async (tx) => {
        if (options?.readOnly) await tx.exec('set transaction read only')
        return fn(executorOf(tx))
      }),
    cancelRunningStatement: async () => {},
    close,
  }
}

function executorOf(database: PGliteExecutorLike): SqlExecutor {
  return {
    query: async <Row>(text: string, values?: readonly unknown[]) => {
      const result = await database.query(text, values === undefined ? undefined : [...values])
      return result.rows as Row[]
    },
    run: async (text) => {
      await database.exec(text)
    },
  }
}

/** Returns the path without symbolic links: two names of one directory must lead to one lock. */
async function createParent(directory: string): Promise<string> {
  await mkdir(dirname(directory), { recursive: true })
  const path = join(await realpath(dirname(directory)), basename(directory))
  return realpath(path).catch(() => path)
}

function unusable(description: string, cause: unknown): ConnectionError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ConnectionError(`${description} cannot be opened: ${reason}`, {
    code: 'data_directory_unusable',
    hint: 'Check the path and its permissions. A directory written by another PostgreSQL major version cannot be opened.',
    cause,
  })
}
