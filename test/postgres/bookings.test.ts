import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { appointments, boardingReservations, kennels, patients, rooms, veterinarians } from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { describeBookings } from '../support/booking-suite'

import { refusal } from '../support/practice'

let database: PostgresTestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(() => database.close())

describeBookings('PostgreSQL', () => database.db)

describe('a slot that eight connections want at once', () => {
  const outcomes = async (attempts: readonly Promise<unknown>[]) => {
    const settled = await Promise.all(attempts.map((attempt) => refusal(attempt)))
    return settled.map((outcome) => (outcome === 'accepted' ? outcome : outcome.sqlstate)).sort()
  }
  const oneOfEight = ['23P01', '23P01', '23P01', '23P01', '23P01', '23P01', '23P01', 'accepted']

  it.each(['veterinarian', 'room'] as const)('goes to one, of a %s', async (kind) => {
    const factory = createFactory(database.db)
    const { organizationId } = factory
    const booked = await factory.create(appointments)
    const place =
      kind === 'room'
        ? { roomId: (await factory.create(rooms)).id }
        : { veterinarianId: (await factory.create(veterinarians)).id }
    const { id: _, createdAt: __, updatedAt: ___, ...template } = booked
    for (const day of [1, 2, 3]) {
      const attempts = Array.from({ length: 8 }, (____, index) =>
        withTenant(database.db, { organizationId }, (tx) =>
          tx.insert(appointments).values({
            ...template,
            ...place,
            scheduledAt: new Date(Date.UTC(2030, 0, day, 9, index)),
            scheduledEndAt: new Date(Date.UTC(2030, 0, day, 10, index)),
          }),
        ),
      )
      expect(await outcomes(attempts)).toEqual(oneOfEight)
    }
  })

  it('goes to one, of a kennel', async () => {
    const factory = createFactory(database.db)
    const { organizationId } = factory
    const kennel = await factory.create(kennels)
    const guests = []
    for (let count = 0; count < 8; count += 1) guests.push(await factory.create(patients))
    const stay = await factory.create(boardingReservations)
    const { id: _, createdAt: __, updatedAt: ___, ...template } = stay
    const attempts = guests.map(({ id: patientId }, index) =>
      withTenant(database.db, { organizationId }, (tx) =>
        tx.insert(boardingReservations).values({
          ...template,
          patientId,
          kennelId: kennel.id,
          reservationNumber: `R${index}`,
          checkInDate: '2030-05-06',
          checkOutDate: '2030-05-08',
        }),
      ),
    )
    expect(await outcomes(attempts)).toEqual(oneOfEight)
  })
})
