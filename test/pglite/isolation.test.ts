import { createTestDatabase } from '../../src/testing'
import { describeIsolation } from '../support/isolation/suite'

describeIsolation('PGlite', async () => {
  const database = await createTestDatabase()
  return { target: database.client, close: database.close }
})
