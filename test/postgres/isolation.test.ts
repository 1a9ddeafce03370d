import { inject } from 'vitest'
import { createTestDatabase } from '../../src/testing'
import { describeIsolation } from '../support/isolation/suite'

describeIsolation('PostgreSQL', async () => {
  const database = await createTestDatabase({ server: inject('postgresUrl') })
  return { target: database.client, close: database.close }
})
