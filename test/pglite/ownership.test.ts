import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  appointments,
  type NewPatientOwnershipTransferRow,
  patientOwners,
  patientOwnershipTransfers,
  patients,
  treatmentConsents,
  waitlistEntries,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { createPractice, type Practice, refusal } from '../support/practice'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

type Tx = Parameters<Parameters<PGliteTestDatabase['db']['transaction']>[0]>[0]

const acting = <Value>({ organizationId, userId }: Practice, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  withTenant(database.db, { organizationId, userId }, work)

const transfer = (practice: Practice, values: Partial<NewPatientOwnershipTransferRow> = {}) =>
  acting(practice, async (tx) => {
    const [row] = await tx
      .insert(patientOwnershipTransfers)
      .values({
        organizationId: practice.organizationId,
        patientId: practice.patientId,
        fromClientId: practice.clientId,
        toClientId: practice.otherClientId,
        reason: 'sale',
        recordedBy: practice.userId,
        ...values,
      })
      .returning()
    return row?.id ?? ''
  })

const complete = (practice: Practice, id: string, values: Partial<NewPatientOwnershipTransferRow> = {}) =>
  acting(practice, (tx) =>
    tx
      .update(patientOwnershipTransfers)
      .set({ status: 'completed', completedAt: new Date(), completedBy: practice.userId, ...values })
      .where(eq(patientOwnershipTransfers.id, id)),
  )

const done = { status: 'completed', completedAt: new Date('2024-03-02') } as const

const claims = (practice: Practice) =>
  acting(practice, (tx) =>
    tx
      .select({
        clientId: patientOwners.clientId,
        type: patientOwners.ownershipType,
        isPrimary: patientOwners.isPrimary,
        share: patientOwners.sharePercent,
        startsOn: patientOwners.startsOn,
        endsOn: patientOwners.endsOn,
      })
      .from(patientOwners)
      .where(eq(patientOwners.patientId, practice.patientId))
      .orderBy(asc(patientOwners.endsOn), asc(patientOwners.startsOn), asc(patientOwners.sharePercent)),
  )

const claim = (practice: Practice, clientId: string, values: Partial<typeof patientOwners.$inferInsert> = {}) => ({
  organizationId: practice.organizationId,
  patientId: practice.patientId,
  clientId,
  startsOn: '2020-01-01',
  ...values,
})

const responsible = (practice: Practice) =>
  acting(practice, async (tx) => {
    const [row] = await tx.select().from(patients).where(eq(patients.id, practice.patientId))
    return row?.clientId
  })

describe('an animal that changes hands', () => {
  it('ends one claim and starts the other on the same day, and has another client', async () => {
    const practice = await createPractice(database.db)
    const { clientId, otherClientId } = practice
    await acting(practice, (tx) => tx.insert(patientOwners).values(claim(practice, clientId, { isPrimary: true })))
    const factory = createFactory(database.db, { organizationId: practice.organizationId })
    const consent = await factory.create(treatmentConsents, { patientId: practice.patientId, clientId })
    const id = await transfer(practice, { effectiveOn: '2024-03-01' })
    expect(await responsible(practice)).toBe(clientId)
    await complete(practice, id)
    expect(await responsible(practice)).toBe(otherClientId)
    expect(await claims(practice)).toEqual([
      { clientId, type: 'owner', isPrimary: true, share: null, startsOn: '2020-01-01', endsOn: '2024-03-01' },
      { clientId: otherClientId, type: 'owner', isPrimary: true, share: null, startsOn: '2024-03-01', endsOn: null },
    ])
    const [kept] = await acting(practice, (tx) =>
      tx.select().from(treatmentConsents).where(eq(treatmentConsents.id, consent.id)),
    )
    expect(kept?.clientId).toBe(clientId)
  })

  it('leaves a trace of a former owner whose claim nobody wrote down', async () => {
    const practice = await createPractice(database.db)
    await transfer(practice, { ...done, completedBy: practice.userId, effectiveOn: '2024-03-01' })
    expect(await claims(practice)).toMatchObject([
      { clientId: practice.clientId, isPrimary: true, endsOn: '2024-03-01' },
      { clientId: practice.otherClientId, isPrimary: true, startsOn: '2024-03-01', endsOn: null },
    ])
  })

  it('hands over shares: a co-owner who takes over has them all', async () => {
    const practice = await createPractice(database.db)
    const { clientId, otherClientId } = practice
    await acting(practice, (tx) =>
      tx
        .insert(patientOwners)
        .values([
          claim(practice, clientId, { isPrimary: true, sharePercent: '60' }),
          claim(practice, otherClientId, { ownershipType: 'co_owner', sharePercent: '40' }),
        ]),
    )
    await transfer(practice, { ...done, completedBy: practice.userId, effectiveOn: '2024-03-01' })
    expect((await claims(practice)).filter(({ endsOn }) => endsOn === null)).toEqual([
      {
        clientId: otherClientId,
        type: 'owner',
        isPrimary: true,
        share: '100.00',
        startsOn: '2024-03-01',
        endsOn: null,
      },
    ])
  })

  it('does so by a transfer only', async () => {
    const practice = await createPractice(database.db)
    const give = acting(practice, (tx) =>
      tx.update(patients).set({ clientId: practice.otherClientId }).where(eq(patients.id, practice.patientId)),
    )
    expect(await refusal(give)).toMatchObject({
      sqlstate: 'VP004',
      constraint: 'vet_patients_client_id_kept',
      hint: expect.stringContaining('vet_patient_ownership_transfers'),
    })
  })

  it('comes from the client it is with, on its day, by somebody', async () => {
    const practice = await createPractice(database.db)
    const { clientId, otherClientId, organizationId } = practice
    expect(await refusal(transfer(practice, { fromClientId: otherClientId, toClientId: clientId }))).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_patient_ownership_transfers_from_owner',
    })
    const id = await transfer(practice, { effectiveOn: '2124-03-01' })
    expect(await refusal(complete(practice, id))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_patient_ownership_transfers_effective',
    })
    await acting(practice, (tx) =>
      tx
        .update(patientOwnershipTransfers)
        .set({ effectiveOn: '2024-03-01' })
        .where(eq(patientOwnershipTransfers.id, id)),
    )
    const nobody = withTenant(database.db, { organizationId }, (tx) =>
      tx.update(patientOwnershipTransfers).set({ status: 'completed' }).where(eq(patientOwnershipTransfers.id, id)),
    )
    expect(await refusal(nobody)).toMatchObject({ sqlstate: 'VP010' })
    expect(await refusal(complete(practice, id, { completedAt: undefined, completedBy: undefined }))).toBe('accepted')
  })

  it('does not do so again by the same transfer, nor is that rewritten', async () => {
    const practice = await createPractice(database.db)
    const id = await transfer(practice, { effectiveOn: '2024-03-01' })
    await complete(practice, id)
    const set = (values: Partial<NewPatientOwnershipTransferRow>) =>
      refusal(
        acting(practice, (tx) =>
          tx.update(patientOwnershipTransfers).set(values).where(eq(patientOwnershipTransfers.id, id)),
        ),
      )
    expect(await set({ status: 'pending', completedAt: null, completedBy: null })).toMatchObject({
      sqlstate: 'VP001',
      constraint: 'vet_patient_ownership_transfers_status_transition',
    })
    expect(await set({ effectiveOn: '2024-04-01' })).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_patient_ownership_transfers_signed',
    })
    expect(await set({ registryUpdatedAt: new Date(), notes: 'registry told' })).toBe('accepted')
    const remove = acting(practice, (tx) =>
      tx.delete(patientOwnershipTransfers).where(eq(patientOwnershipTransfers.id, id)),
    )
    expect(await refusal(remove)).toMatchObject({ sqlstate: 'VP002' })
  })
})

describe('claims to an animal', () => {
  it('are ended, not given to somebody else or rewritten', async () => {
    const practice = await createPractice(database.db)
    await acting(practice, (tx) => tx.insert(patientOwners).values(claim(practice, practice.clientId)))
    const set = (values: Partial<typeof patientOwners.$inferInsert>) =>
      refusal(
        acting(practice, (tx) =>
          tx.update(patientOwners).set(values).where(eq(patientOwners.patientId, practice.patientId)),
        ),
      )
    const history = { sqlstate: 'VP002', constraint: 'vet_patient_owners_history' }
    expect(await set({ clientId: practice.otherClientId })).toMatchObject(history)
    expect(await set({ endsOn: '2024-01-01' })).toBe('accepted')
    expect(await set({ endsOn: null })).toMatchObject(history)
    expect(await set({ startsOn: '2019-01-01' })).toMatchObject(history)
    expect(await set({ notes: 'moved to Spain' })).toBe('accepted')
    const remove = acting(practice, (tx) =>
      tx.delete(patientOwners).where(eq(patientOwners.patientId, practice.patientId)),
    )
    expect(await refusal(remove)).toMatchObject(history)
  })

  it('have shares that are the whole, at the end of the transaction', async () => {
    const practice = await createPractice(database.db)
    const { clientId, otherClientId, patientId } = practice
    const incomplete = { sqlstate: 'VP012', constraint: 'vet_patient_owners_shares_complete' }
    const half = acting(practice, (tx) =>
      tx.insert(patientOwners).values(claim(practice, clientId, { sharePercent: '50' })),
    )
    expect(await refusal(half)).toMatchObject(incomplete)
    await acting(practice, async (tx) => {
      await tx.insert(patientOwners).values(claim(practice, clientId, { sharePercent: '50' }))
      await tx.insert(patientOwners).values(claim(practice, otherClientId, { sharePercent: '50' }))
    })
    const present = and(eq(patientOwners.patientId, patientId), isNull(patientOwners.endsOn))
    const sell = (tx: Tx) =>
      tx
        .update(patientOwners)
        .set({ endsOn: '2024-01-01' })
        .where(and(present, eq(patientOwners.clientId, otherClientId)))
    expect(await refusal(acting(practice, (tx) => sell(tx)))).toMatchObject(incomplete)
    const whole = acting(practice, async (tx) => {
      await sell(tx)
      await tx.update(patientOwners).set({ sharePercent: '100' }).where(present)
    })
    expect(await refusal(whole)).toBe('accepted')
  })

  it('do not keep an animal entered by mistake from being deleted', async () => {
    const practice = await createPractice(database.db)
    await acting(practice, (tx) =>
      tx.insert(patientOwners).values(claim(practice, practice.clientId, { endsOn: '2021-01-01' })),
    )
    const remove = acting(practice, (tx) => tx.delete(patients).where(eq(patients.id, practice.patientId)))
    expect(await refusal(remove)).toBe('accepted')
  })
})

describe('the death of an animal', () => {
  const set = (practice: Practice, values: Partial<typeof patients.$inferInsert>) =>
    acting(practice, async (tx) => {
      const [row] = await tx.update(patients).set(values).where(eq(patients.id, practice.patientId)).returning()
      return row
    })

  it('has a time, which goes when it was a mistake, and is not to come', async () => {
    const practice = await createPractice(database.db)
    expect((await set(practice, { status: 'deceased' }))?.deceasedAt).toBeInstanceOf(Date)
    expect((await set(practice, { status: 'active' }))?.deceasedAt).toBeNull()
    const soon = set(practice, { status: 'deceased', deceasedAt: new Date(Date.now() + 86_400_000) })
    expect(await refusal(soon)).toMatchObject({ sqlstate: 'VP012', constraint: 'vet_patients_deceased_at_past' })
  })

  it('ends what is planned for it, but not a talk about it', async () => {
    const practice = await createPractice(database.db)
    const factory = createFactory(database.db, { organizationId: practice.organizationId })
    const ahead = new Date(Date.now() + 7 * 86_400_000)
    const values = {
      patientId: practice.patientId,
      clientId: practice.clientId,
      scheduledAt: ahead,
      scheduledEndAt: new Date(ahead.getTime() + 1_800_000),
    }
    const booked = await factory.create(appointments, { ...values, type: 'vaccination' })
    await set(practice, { status: 'deceased' })
    const dead = { sqlstate: 'VP012', hint: expect.any(String) }
    expect(await refusal(factory.create(appointments, { ...values, type: 'vaccination' }))).toMatchObject({
      ...dead,
      constraint: 'vet_appointments_patient_alive',
    })
    expect(await refusal(factory.create(appointments, { ...values, type: 'consultation' }))).toBe('accepted')
    const past = { scheduledAt: new Date('2024-01-15T09:00:00Z'), scheduledEndAt: new Date('2024-01-15T09:30:00Z') }
    expect(await refusal(factory.create(appointments, { ...values, ...past, type: 'illness' }))).toBe('accepted')
    expect(
      await refusal(factory.create(waitlistEntries, { patientId: practice.patientId, clientId: practice.clientId })),
    ).toMatchObject({ ...dead, constraint: 'vet_waitlist_entries_patient_alive' })
    const cancel = acting(practice, (tx) =>
      tx.execute(
        sql`update vet_appointments set status = 'cancelled', cancelled_at = now(), cancellation_reason = 'patient_deceased' where id = ${booked.id}`,
      ),
    )
    expect(await refusal(cancel)).not.toMatchObject({ sqlstate: 'VP012' })
  })
})
