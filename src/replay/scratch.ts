import { importDriver } from '../connection/driver'
import { openConnection } from '../connection/open'
import type { PGliteLike, SqlConnection } from '../connection/types'

interface PGliteModule {
  readonly PGlite: { create(dataDir: string): Promise<PGliteLike & { close(): Promise<void> }> }
}

/**
 * Runs `work` on an empty database in memory: the instance to migrate, and a connection to inspect it with.
 * @throws {ConnectionError} `driver_missing` when PGlite is not installed
 */
export async function withScratch<Value>(
  work: (scratch: PGliteLike, connection: SqlConnection) => Promise<Value>,
): Promise<Value> {
  const { PGlite } = await importDriver<PGliteModule>('@electric-sql/pglite', () => import('@electric-sql/pglite'))
  const scratch = await PGlite.create('memory://')
  try {
    return await work(scratch, await openConnection(scratch))
  } finally {
    await scratch.close()
  }
}
