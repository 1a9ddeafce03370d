import { type EmbeddedServer, startEmbeddedServer } from '../test/support/embedded-server'

/** What differs from PostgreSQL's defaults. fsync, full_page_writes and synchronous_commit stay on. */
export const SERVER_SETTINGS = {
  shared_buffers: '512MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '30min',
  maintenance_work_mem: '256MB',
  random_page_cost: '1.1',
  max_connections: '50',
} as const

/** Uses the server at BENCH_DATABASE_URL, or starts PostgreSQL 18 for this run and throws it away afterwards. */
export async function startServer(): Promise<EmbeddedServer> {
  const given = process.env.BENCH_DATABASE_URL
  return given ? { url: given, stop: async () => {} } : startEmbeddedServer(SERVER_SETTINGS)
}
