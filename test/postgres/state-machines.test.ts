import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openConnection } from '../../src/connection/open'
import { appointments, staffLeaveRequests, users } from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { refusal } from '../support/practice'
import { describeStateMachines } from '../support/state-suite'

let database: PostgresTestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(() => database.close())

describeStateMachines('PostgreSQL', () => openConnection(database.client))

/** A promise and what settles it. */
function signal() {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { give, given }
}

describe('a row that several connections move at once', () => {
  it('is decided once, whoever comes first', async () => {
    const factory = createFactory(database.db)
    const { organizationId } = factory
    const userId = (await factory.create(users)).id
    for (let round = 0; round < 3; round += 1) {
      const day = `2030-0${round + 1}-10`
      const { id } = await factory.create(staffLeaveRequests, { startsOn: day, endsOn: day })
      const decide = (status: 'approved' | 'denied') =>
        withTenant(database.db, { organizationId, userId }, (tx) =>
          tx
            .update(staffLeaveRequests)
            .set({ status, ...(status === 'denied' && { denialReason: 'too many are away' }) })
            .where(and(eq(staffLeaveRequests.organizationId, organizationId), eq(staffLeaveRequests.id, id))),
        )
      const attempts = Array.from({ length: 8 }, (_, index) => refusal(decide(index % 2 === 0 ? 'approved' : 'denied')))
      const outcomes = await Promise.all(attempts)
      const [row] = await withTenant(database.db, { organizationId }, (tx) =>
        tx.select().from(staffLeaveRequests).where(eq(staffLeaveRequests.id, id)),
      )
      // Who decides the same again changes nothing; who decides otherwise is told that it is too late.
      const late = outcomes.filter((outcome) => outcome !== 'accepted')
      expect(late).toHaveLength(4)
      for (const outcome of late) {
        expect(outcome).toMatchObject({
          sqlstate: 'VP001',
          message: expect.stringMatching(new RegExp(`^a leave request that is ${row?.status} cannot become `)),
        })
      }
    }
  })

  it('is judged by the state the first one left, not by the one the second one saw', async () => {
    const factory = createFactory(database.db)
    const { organizationId } = factory
    const { id } = await factory.create(appointments, { status: 'in_progress' })
    const here = and(eq(appointments.organizationId, organizationId), eq(appointments.id, id))
    const [seen, completed] = [signal(), signal()]
    const second = withTenant(database.db, { organizationId }, async (tx) => {
      const [row] = await tx.select().from(appointments).where(here)
      expect(row?.status).toBe('in_progress')
      seen.give()
      await completed.given
      await tx
        .update(appointments)
        .set({ status: 'cancelled', cancellationParty: 'client', cancellationReason: 'gone' })
        .where(here)
    })
    const outcome = refusal(second)
    await seen.given
    await withTenant(database.db, { organizationId }, (tx) =>
      tx.update(appointments).set({ status: 'completed' }).where(here),
    )
    completed.give()
    expect(await outcome).toMatchObject({
      sqlstate: 'VP001',
      message: 'an appointment that is completed cannot become cancelled; it is final',
    })
  })

  it('is never stamped before the move it waited for, though its transaction began earlier', async () => {
    const factory = createFactory(database.db)
    const { organizationId } = factory
    const { id } = await factory.create(appointments)
    const here = and(eq(appointments.organizationId, organizationId), eq(appointments.id, id))
    const [begun, arrived] = [signal(), signal()]
    const earlier = withTenant(database.db, { organizationId }, async (tx) => {
      await tx.execute(sql`select now()`)
      begun.give()
      await arrived.given
      return tx.update(appointments).set({ status: 'in_progress' }).where(here).returning()
    })
    await begun.given
    await withTenant(database.db, { organizationId }, (tx) =>
      tx.update(appointments).set({ status: 'checked_in' }).where(here),
    )
    arrived.give()
    const [row] = await earlier
    expect(row?.startedAt).toEqual(row?.checkedInAt)
  })
})
