import { openConnection } from '../../src/connection/open'
import { createTestDatabase } from '../../src/testing'
import { describePartitions } from '../support/partition-suite'

describePartitions('PGlite', async () => {
  const database = await createTestDatabase()
  return { connection: await openConnection(database.client), close: () => database.close() }
})
