import { inject } from 'vitest'
import { openConnection } from '../../src/connection/open'
import { createTestDatabase } from '../../src/testing'
import { describePartitions } from '../support/partition-suite'

describePartitions('PostgreSQL', async () => {
  const database = await createTestDatabase({ server: inject('postgresUrl') })
  const connection = await openConnection(database.url)
  return {
    connection,
    close: async () => {
      await connection.close()
      await database.close()
    },
  }
})
