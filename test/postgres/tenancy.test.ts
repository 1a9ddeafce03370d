import { drizzle } from 'drizzle-orm/node-postgres'
import { inject } from 'vitest'
import * as schema from '../../src/index'
import { createTestDatabase, type VetPlanSchema } from '../../src/testing'
import { createPool } from '../support/pool'
import { describeTenancy } from '../support/tenancy-suite'

describeTenancy('PostgreSQL', async () => {
  const database = await createTestDatabase({ server: inject('postgresUrl') })
  const pool = createPool(database.url, 1)
  return {
    db: drizzle<VetPlanSchema>(pool, { schema }),
    run: (text) => pool.query(text),
    close: async () => {
      await pool.end()
      await database.close()
    },
  }
})
