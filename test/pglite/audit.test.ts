import { openConnection } from '../../src/connection/open'
import { createTestDatabase } from '../../src/testing'
import { describeAudit } from '../support/audit-suite'

describeAudit('PGlite', async () => {
  const { client, db, close } = await createTestDatabase({ reference: true })
  return { db, connection: await openConnection(client), close }
})
