import { afterAll, beforeAll } from 'vitest'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { describeBookings } from '../support/booking-suite'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describeBookings('PGlite', () => database.db)
