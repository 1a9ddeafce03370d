import pg from 'pg'

/**
 * A pool whose database may be dropped while it closes. `pool.end()` is done before its connections are, so dropping the
 * database can still hit one of them; the pool reports that as an error of its own if the connection was idle, and the
 * connection if it was not. Nobody waits for either, and unheard they would end the process.
 */
export function createPool(connectionString: string, max?: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
