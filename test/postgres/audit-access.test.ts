import { inject } from 'vitest'
import { createTestDatabase } from '../../src/testing'
import { describeAccess } from '../support/access-suite'

describeAccess('PostgreSQL', async () => {
  const { db, url, close } = await createTestDatabase({ server: inject('postgresUrl') })
  return { db, target: url, close }
})
