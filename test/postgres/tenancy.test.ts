import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { inject } from 'vitest'
import * as schema from '../../src/index'
import { createTestDatabase, type VetPlanSchema } from '../../src/testing'
import { describeTenancy } from '../support/tenancy-suite'

describeTenancy('PostgreSQL', async () => {
  const database = await createTestDatabase({ server: inject('postgresUrl') })
  const pool = new pg.Pool({ connectionString: database.url, max: 1 })
  // A session that is still closing when its database is dropped must not fail the run.
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    db: drizzle<VetPlanSchema>(pool, { schema }),
    run: (text) => pool.query(text),
    close: async () => {
      await pool.end()
      await database.close()
    },
  }
})
