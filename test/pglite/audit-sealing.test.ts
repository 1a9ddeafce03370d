import { createTestDatabase } from '../../src/testing'
import { describeSealing } from '../support/sealing-suite'

describeSealing('PGlite', async () => {
  const { db, client, close } = await createTestDatabase()
  return { db, target: client, close }
})
