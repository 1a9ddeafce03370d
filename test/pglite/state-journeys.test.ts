import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  appointments,
  boardingReservations,
  drugRecalls,
  insuranceClaims,
  labRequisitions,
  medicalEncounters,
  purchaseOrders,
  recallStates,
  staff,
  users,
  veterinarians,
} from '../../src/schema'
import { statesOf } from '../../src/schema/state-machine'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type Factory, type PGliteTestDatabase } from '../../src/testing'
import { refusal } from '../support/practice'
import { refusalText } from '../support/state-suite'

let database: PGliteTestDatabase
let factory: Factory
/** Somebody who has written none of the rows. */
let actor: { userId: string; staffId: string }

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  factory = createFactory(database.db)
  await factory.create(users)
  const userId = (await factory.create(users)).id
  const staffId = (await factory.create(staff, { userId })).id
  await factory.create(veterinarians, { staffId, userId })
  actor = { userId, staffId }
})

type Row = PgTable & { organizationId: PgColumn; id: PgColumn }

const move = <Table extends Row>(
  table: Table,
  id: string,
  changes: Partial<Table['$inferInsert']>,
  who: { userId?: string; staffId?: string } = actor,
) =>
  withTenant(database.db, { organizationId: factory.organizationId, ...who }, async (tx) => {
    const rows: Record<string, unknown>[] = await tx
      .update<PgTable>(table)
      .set(changes)
      .where(and(eq(table.organizationId, factory.organizationId), eq(table.id, id)))
      .returning()
    return rows[0] ?? {}
  })

describe('an appointment', () => {
  it('runs its course with nothing but its state being set', async () => {
    const { id } = await factory.create(appointments)
    for (const status of ['confirmed', 'checked_in', 'in_progress', 'completed'] as const) {
      await move(appointments, id, { status })
    }
    const row = await move(appointments, id, { notes: 'well behaved' })
    expect(row).toMatchObject({ status: 'completed', cancelledAt: null })
    for (const stamp of ['confirmedAt', 'checkedInAt', 'startedAt', 'completedAt']) {
      expect(row[stamp], stamp).toBeInstanceOf(Date)
    }
    expect(await refusal(move(appointments, id, { status: 'scheduled' }))).toMatchObject({
      sqlstate: 'VP001',
      schema: 'public',
      table: 'vet_appointments',
      constraint: 'vet_appointments_status_transition',
      message: 'an appointment that is completed cannot become scheduled; it is final',
      hint: 'Write a new one instead.',
    })
  })

  it('says what it can become instead', async () => {
    const { id } = await factory.create(appointments)
    expect(await refusal(move(appointments, id, { status: 'completed' }))).toMatchObject({
      message:
        'an appointment that is scheduled cannot become completed; it can become confirmed, checked in, in progress, cancelled or no show',
    })
  })

  it('of a client who was given up and comes late is checked in, and is no longer missing', async () => {
    const { id } = await factory.create(appointments)
    expect(await move(appointments, id, { status: 'no_show' })).toMatchObject({ noShowAt: expect.any(Date) })
    expect(await move(appointments, id, { status: 'checked_in' })).toMatchObject({
      noShowAt: null,
      checkedInAt: expect.any(Date),
    })
  })

  it('of a walk-in is written at check-in, and one in the past by imports alone', async () => {
    const { id, createdAt, updatedAt, ...row } = await factory.create(appointments)
    const insert = (status: 'checked_in' | 'completed') =>
      withTenant(database.db, { organizationId: factory.organizationId }, (tx) =>
        tx
          .insert(appointments)
          .values({ ...row, source: 'walk_in', createdBy: actor.userId, status })
          .returning(),
      )
    expect(await insert('checked_in')).toMatchObject([{ status: 'checked_in', checkedInAt: expect.any(Date) }])
    expect(await refusal(insert('completed'))).toMatchObject({
      sqlstate: 'VP001',
      constraint: 'vet_appointments_status_start',
      message: 'an appointment cannot start as completed; it starts as scheduled, confirmed, checked in or in progress',
    })
    expect(await factory.create(appointments, { status: 'completed' })).toMatchObject({ status: 'completed' })
    expect([id, createdAt, updatedAt]).not.toContain(undefined)
  })

  it('does not move when something else about it changes', async () => {
    const row = await factory.create(appointments, { status: 'completed' })
    expect(await move(appointments, row.id, { notes: 'x', status: 'completed' })).toMatchObject({
      notes: 'x',
      completedAt: row.completedAt,
    })
  })

  it('is proposed in a first state by an upsert too, which is an insert first', async () => {
    const row = await factory.create(appointments)
    const upsert = (status: 'confirmed' | 'no_show') =>
      withTenant(database.db, { organizationId: factory.organizationId }, (tx) =>
        tx
          .insert(appointments)
          .values({ ...row, status })
          .onConflictDoUpdate({ target: [appointments.organizationId, appointments.id], set: { status } }),
      )
    expect(await refusal(upsert('no_show'))).toMatchObject({ constraint: 'vet_appointments_status_start' })
    expect(await refusal(upsert('confirmed'))).toBe('accepted')
  })
})

describe('an encounter', () => {
  it('is opened again until somebody signs it off', async () => {
    const { id } = await factory.create(medicalEncounters, { startedAt: new Date('2024-01-15T09:00:00Z') })
    await move(medicalEncounters, id, { status: 'completed', disposition: 'discharged' })
    expect(await move(medicalEncounters, id, { status: 'in_progress' })).toMatchObject({
      completedAt: null,
      disposition: null,
      startedAt: new Date('2024-01-15T09:00:00Z'),
    })
    const doctor = await factory.create(veterinarians)
    await move(medicalEncounters, id, { status: 'completed', primaryVeterinarianId: doctor.id })
    await move(medicalEncounters, id, { lockedAt: new Date('2040-01-01T00:00:00Z'), lockedBy: actor.userId })
    expect(await refusal(move(medicalEncounters, id, { status: 'in_progress' }))).not.toBe('accepted')
  })
})

describe('an insurance claim', () => {
  it('is denied, appealed, approved, paid and appealed again', async () => {
    const { id } = await factory.create(insuranceClaims, { claimAmount: '100.00' })
    const step = (changes: Partial<typeof insuranceClaims.$inferInsert>) => move(insuranceClaims, id, changes)
    expect(await step({ status: 'submitted', submissionMethod: 'online' })).toMatchObject({
      submittedBy: actor.userId,
      submittedAt: expect.any(Date),
    })
    expect(await refusal(step({ status: 'denied' }))).toMatchObject({
      sqlstate: 'VP010',
      message: 'an insurance claim cannot become denied without a reason in denial_reason',
    })
    await step({ status: 'denied', denialReason: 'pre-existing' })
    expect(await step({ status: 'appealed', appealReason: 'it is not' })).toMatchObject({ appealedBy: actor.userId })
    const approved = await step({ status: 'approved', approvedAmount: '90.00', appealOutcome: 'overturned' })
    expect(approved).toMatchObject({ appealDecidedAt: expect.any(Date), processedAt: expect.any(Date) })
    expect(await step({ status: 'paid', paidAmount: '90.00' })).toMatchObject({ paidAt: expect.any(Date) })
    expect(await step({ status: 'appealed', appealReason: 'ten are missing' })).toMatchObject({
      appealDecidedAt: null,
      appealOutcome: null,
      paidAmount: '90.00',
    })
  })
})

describe('a purchase order', () => {
  it('names who rejected it, and nobody when it was withdrawn', async () => {
    const { id } = await factory.create(purchaseOrders)
    await move(purchaseOrders, id, { status: 'pending_approval' })
    expect(await move(purchaseOrders, id, { status: 'draft' })).toMatchObject({ rejectedBy: null, submittedAt: null })
    await move(purchaseOrders, id, { status: 'pending_approval' })
    const rejected = { status: 'draft', rejectionReason: 'too much' } as const
    expect(await refusal(move(purchaseOrders, id, rejected, {}))).toMatchObject({ sqlstate: 'VP010' })
    expect(await move(purchaseOrders, id, rejected)).toMatchObject({
      rejectedBy: actor.userId,
      rejectedAt: expect.any(Date),
    })
  })
})

describe('a lab requisition', () => {
  it('whose sample the laboratory rejects waits for another one', async () => {
    const { id } = await factory.create(labRequisitions)
    expect(await move(labRequisitions, id, { status: 'collected' })).toMatchObject({ sampleCollectedBy: actor.staffId })
    await move(labRequisitions, id, { status: 'shipped', externalLabName: 'Lab', shippingCarrier: 'Courier' })
    await move(labRequisitions, id, { status: 'received_by_lab', externalLabId: 'L-1' })
    expect(await move(labRequisitions, id, { status: 'pending' })).toMatchObject({
      sampleCollectedAt: null,
      sampleCollectedBy: null,
      sentToLabAt: null,
      receivedByLabAt: null,
      shippingCarrier: null,
      externalLabId: null,
      externalLabName: 'Lab',
    })
  })
})

describe('a boarding reservation', () => {
  it('of a no-show who comes after all is checked in', async () => {
    const { id } = await factory.create(boardingReservations)
    await move(boardingReservations, id, { status: 'cancelled', isNoShow: true, cancellationReason: 'nobody came' })
    const kennel = await factory.create(boardingReservations, { status: 'checked_in' })
    await move(boardingReservations, kennel.id, { status: 'checked_out' })
    expect(await move(boardingReservations, id, { status: 'checked_in', kennelId: kennel.kennelId })).toMatchObject({
      isNoShow: false,
      cancelledAt: null,
      cancellationReason: null,
      checkedInBy: actor.userId,
    })
  })
})

describe('a drug recall', () => {
  const as = async <Result>(role: string, work: () => Promise<Result>): Promise<Result> => {
    await database.client.exec(`set role ${role}`)
    try {
      return await work()
    } finally {
      await database.client.exec('reset role')
    }
  }
  const statusOf = async (id: string) => {
    const [row] = await database.db.select().from(drugRecalls).where(eq(drugRecalls.id, id))
    return row?.status
  }
  const door = (id: string, to: string, on: string | null = null) =>
    as('vet_maintenance', () => database.db.execute(sql`select public.vet_move_recall(${id}, ${to}, ${on}::date)`))

  it.each(statesOf(recallStates))('that is %s moves through its door as declared, and nowhere else', async (from) => {
    for (const to of statesOf(recallStates).filter((state) => state !== from)) {
      const { id } = await factory.create(drugRecalls, { status: from, recallNumber: randomUUID() })
      const outcome = await refusal(door(id, to))
      if (recallStates.transitions[from].includes(to)) {
        expect(outcome).toBe('accepted')
        expect(await statusOf(id)).toBe(to)
      } else {
        expect(outcome).toMatchObject({ sqlstate: 'VP001', message: refusalText(recallStates, from, to) })
        expect(await statusOf(id)).toBe(from)
      }
    }
  })

  it('has no other way to another status, for those who keep the list', async () => {
    const { id } = await factory.create(drugRecalls, { recallNumber: randomUUID() })
    const change = (values: Partial<typeof drugRecalls.$inferInsert>) =>
      as('vet_maintenance', () => database.client.query(updateOf(id, values)))
    expect(await refusal(change({ status: 'completed' }))).toMatchObject({ sqlstate: '42501' })
    expect(await refusal(change({ productName: 'Other' }))).toBe('accepted')
    const columns = await database.client.query<{ kept: string }>(
      `select a.attname as kept from pg_attribute a
       where a.attrelid = 'public.vet_drug_recalls'::regclass and a.attnum > 0 and not a.attisdropped
         and not has_column_privilege('vet_maintenance', a.attrelid, a.attnum, 'update')`,
    )
    expect(columns.rows).toEqual([{ kept: 'status' }])
  })

  const updateOf = (id: string, values: Partial<typeof drugRecalls.$inferInsert>) => {
    const [[name, value] = ['', '']] = Object.entries(values)
    return `update vet_drug_recalls set ${name === 'productName' ? 'product_name' : name} = '${String(value)}' where id = '${id}'`
  }

  it('is terminated on a day, and is not the business of the application', async () => {
    const { id } = await factory.create(drugRecalls, { recallNumber: randomUUID() })
    const attempt = as('vet_app', () =>
      refusal(database.db.execute(sql`select public.vet_move_recall(${id}, 'completed')`)),
    )
    expect(await attempt).toMatchObject({ sqlstate: '42501' })
    await door(id, 'terminated', '2031-02-03')
    const [row] = await database.db.select().from(drugRecalls).where(eq(drugRecalls.id, id))
    expect(row).toMatchObject({ status: 'terminated', terminationDate: '2031-02-03' })
    expect(await refusal(door(randomUUID(), 'active'))).toMatchObject({ sqlstate: 'P0002' })
  })
})
