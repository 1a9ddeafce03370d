import { afterAll, beforeAll } from 'vitest'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { describeRefusals } from '../support/refusal-suite'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describeRefusals('PGlite', () => ({ db: database.db, target: database.client }))
