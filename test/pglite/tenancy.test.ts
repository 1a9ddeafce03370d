import { createTestDatabase } from '../../src/testing'
import { describeTenancy } from '../support/tenancy-suite'

describeTenancy('PGlite', async () => {
  const { db, client, close } = await createTestDatabase()
  return { db, run: (text) => client.exec(text), close }
})
