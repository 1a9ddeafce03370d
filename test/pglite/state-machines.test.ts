import { afterAll, beforeAll } from 'vitest'
import { openConnection } from '../../src/connection/open'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { describeStateMachines } from '../support/state-suite'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describeStateMachines('PGlite', () => openConnection(database.client))
