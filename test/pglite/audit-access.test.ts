import { createTestDatabase } from '../../src/testing'
import { describeAccess } from '../support/access-suite'

describeAccess('PGlite', async () => {
  const { db, client, close } = await createTestDatabase()
  return { db, target: client, close }
})
