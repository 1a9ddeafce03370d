import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aiConversations,
  aiMessages,
  appointments,
  clients,
  clinics,
  patientIdentifiers,
  patientOwners,
  patients,
  patientWeightHistory,
  reminders,
  users,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { createPractice, type Practice, refusal } from '../support/practice'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const inPractice = <Value>(
  practice: Practice,
  work: (tx: Parameters<Parameters<PGliteTestDatabase['db']['transaction']>[0]>[0]) => Promise<Value>,
): Promise<Value> => withTenant(database.db, { organizationId: practice.organizationId }, work)

/** What the patient's row repeats. */
const mirrored = (practice: Practice) =>
  inPractice(practice, async (tx) => {
    const [row] = await tx
      .select({ weightKg: patients.weightKg, microchipNumber: patients.microchipNumber, tattoo: patients.tattoo })
      .from(patients)
      .where(eq(patients.id, practice.patientId))
    return row
  })

const weigh = async (practice: Practice, weightKg: string, measuredAt: string) => {
  const { organizationId, patientId } = practice
  const [row] = await inPractice(practice, (tx) =>
    tx
      .insert(patientWeightHistory)
      .values({ organizationId, patientId, weightKg, measuredAt: new Date(measuredAt) })
      .returning(),
  )
  return row?.id ?? ''
}

describe("a patient's weight", () => {
  it('is the newest one, whatever the order they are entered in', async () => {
    const practice = await createPractice(database.db)
    expect((await mirrored(practice))?.weightKg).toBeNull()
    await weigh(practice, '20.500', '2024-03-01')
    expect((await mirrored(practice))?.weightKg).toBe('20.500')
    await weigh(practice, '12', '2024-01-01')
    expect((await mirrored(practice))?.weightKg).toBe('20.500')
    await weigh(practice, '21.25', '2024-04-01')
    expect((await mirrored(practice))?.weightKg).toBe('21.250')
  })

  it('follows corrections and deletions of its history', async () => {
    const practice = await createPractice(database.db)
    const first = await weigh(practice, '10', '2024-01-01')
    const second = await weigh(practice, '11', '2024-02-01')
    const change = (id: string, values: { weightKg?: string; measuredAt?: Date; notes?: string }) =>
      inPractice(practice, (tx) => tx.update(patientWeightHistory).set(values).where(eq(patientWeightHistory.id, id)))
    const remove = (id: string) =>
      inPractice(practice, (tx) => tx.delete(patientWeightHistory).where(eq(patientWeightHistory.id, id)))
    await change(second, { weightKg: '11.5' })
    expect((await mirrored(practice))?.weightKg).toBe('11.500')
    await change(second, { measuredAt: new Date('2023-12-01') })
    expect((await mirrored(practice))?.weightKg).toBe('10.000')
    await change(first, { notes: 'after a bath' })
    expect((await mirrored(practice))?.weightKg).toBe('10.000')
    await remove(first)
    expect((await mirrored(practice))?.weightKg).toBe('11.500')
    await remove(second)
    expect((await mirrored(practice))?.weightKg).toBeNull()
  })

  it('is that of the animal weighed and of no other', async () => {
    const [practice, other] = [await createPractice(database.db), await createPractice(database.db)]
    await weigh(practice, '5', '2024-01-01')
    expect((await mirrored(other))?.weightKg).toBeNull()
  })
})

describe("a patient's microchip and tattoo", () => {
  const mark = (
    practice: Practice,
    values: Omit<typeof patientIdentifiers.$inferInsert, 'organizationId' | 'patientId'>,
  ) =>
    inPractice(practice, (tx) =>
      tx
        .insert(patientIdentifiers)
        .values({ ...values, organizationId: practice.organizationId, patientId: practice.patientId })
        .returning(),
    ).then(([row]) => row?.id ?? '')
  const change = (practice: Practice, id: string, values: Partial<typeof patientIdentifiers.$inferInsert>) =>
    inPractice(practice, (tx) => tx.update(patientIdentifiers).set(values).where(eq(patientIdentifiers.id, id)))

  it('are its primary ones, the chip without separators', async () => {
    const practice = await createPractice(database.db)
    await mark(practice, { kind: 'iso_11784', value: '276-098 106 234 567', isPrimary: true })
    await mark(practice, { kind: 'microchip_legacy', value: '123456789' })
    await mark(practice, { kind: 'tattoo', value: 'ab-12', isPrimary: true })
    await mark(practice, { kind: 'rabies_tag', value: 'R 7', isPrimary: true })
    expect(await mirrored(practice)).toMatchObject({ microchipNumber: '276098106234567', tattoo: 'ab-12' })
  })

  it('follow corrections, ends and deletions', async () => {
    const practice = await createPractice(database.db)
    const chip = await mark(practice, { kind: 'iso_11784', value: '276098106234567', isPrimary: true })
    const old = await mark(practice, { kind: 'microchip_legacy', value: '1a2b3c4d5e' })
    await change(practice, chip, { value: '276098106234568' })
    expect((await mirrored(practice))?.microchipNumber).toBe('276098106234568')
    await change(practice, chip, { removedOn: '2024-05-01' })
    expect((await mirrored(practice))?.microchipNumber).toBeNull()
    await change(practice, old, { isPrimary: true })
    expect((await mirrored(practice))?.microchipNumber).toBe('1A2B3C4D5E')
    await inPractice(practice, (tx) => tx.delete(patientIdentifiers).where(eq(patientIdentifiers.id, old)))
    expect((await mirrored(practice))?.microchipNumber).toBeNull()
  })

  it('may be registered for another animal once they are taken out of this one', async () => {
    const practice = await createPractice(database.db)
    const chip = await mark(practice, { kind: 'iso_11784', value: '900123456789012', isPrimary: true })
    const second = await inPractice(practice, (tx) =>
      tx
        .insert(patients)
        .values({
          organizationId: practice.organizationId,
          clientId: practice.clientId,
          speciesId: practice.dog.id,
          name: 'Second',
        })
        .returning(),
    )
    const patientId = second[0]?.id ?? ''
    const register = () =>
      inPractice(practice, (tx) =>
        tx.insert(patientIdentifiers).values({
          organizationId: practice.organizationId,
          patientId,
          kind: 'iso_11784',
          value: '900123456789012',
          isPrimary: true,
        }),
      )
    expect(await refusal(register())).toMatchObject({
      sqlstate: '23505',
      constraint: 'vet_patient_identifiers_value_unique',
    })
    await change(practice, chip, { removedOn: '2024-05-01' })
    expect(await refusal(register())).toBe('accepted')
  })

  it('may be the same in two practices that see the same animal', async () => {
    const [one, two] = [await createPractice(database.db), await createPractice(database.db)]
    for (const practice of [one, two]) {
      await mark(practice, { kind: 'iso_11784', value: '900000000000001', isPrimary: true })
    }
    expect((await mirrored(two))?.microchipNumber).toBe('900000000000001')
  })
})

describe('the mirrored columns', () => {
  it.each([
    { values: { weightKg: '7' }, column: 'weight_kg', instead: 'vet_patient_weight_history' },
    { values: { microchipNumber: '123456789' }, column: 'microchip_number', instead: 'vet_patient_identifiers' },
    { values: { tattoo: 'T' }, column: 'tattoo', instead: 'vet_patient_identifiers' },
  ])('refuse to be written by hand: $values', async ({ values, column, instead }) => {
    const refused = {
      sqlstate: 'VP004',
      table: 'vet_patients',
      constraint: `vet_patients_${column}_kept`,
      hint: expect.stringContaining(instead),
    }
    const practice = await createPractice(database.db)
    const update = inPractice(practice, (tx) =>
      tx
        .update(patients)
        .set({ name: 'Rex', ...values })
        .where(eq(patients.id, practice.patientId)),
    )
    expect(await refusal(update)).toMatchObject(refused)
    const insert = inPractice(practice, (tx) =>
      tx.insert(patients).values({
        organizationId: practice.organizationId,
        clientId: practice.clientId,
        speciesId: practice.dog.id,
        name: 'Rex',
        ...values,
      }),
    )
    expect(await refusal(insert)).toMatchObject(refused)
  })

  it('may be sent back unchanged', async () => {
    const practice = await createPractice(database.db)
    await weigh(practice, '7', '2024-01-01')
    const sentBack = { weightKg: '7.000' }
    const update = inPractice(practice, (tx) =>
      tx
        .update(patients)
        .set({ name: 'Max', ...sentBack })
        .where(eq(patients.id, practice.patientId)),
    )
    expect(await refusal(update)).toBe('accepted')
  })

  it('cannot be changed by moving a weight or a mark to another patient', async () => {
    const practice = await createPractice(database.db)
    const id = await weigh(practice, '7', '2024-01-01')
    const [other] = await inPractice(practice, (tx) =>
      tx
        .insert(patients)
        .values({
          organizationId: practice.organizationId,
          clientId: practice.clientId,
          speciesId: practice.dog.id,
          name: 'Other',
        })
        .returning(),
    )
    const move = inPractice(practice, (tx) =>
      tx
        .update(patientWeightHistory)
        .set({ patientId: other?.id ?? '' })
        .where(eq(patientWeightHistory.id, id)),
    )
    expect(await refusal(move)).toMatchObject({ sqlstate: 'VP012', hint: expect.stringContaining('right patient') })
  })

  it('do not keep an animal entered by mistake from being deleted', async () => {
    const practice = await createPractice(database.db)
    await weigh(practice, '7', '2024-01-01')
    await inPractice(practice, (tx) => tx.delete(patients).where(eq(patients.id, practice.patientId)))
    expect(await mirrored(practice)).toBeUndefined()
  })
})

describe('the primary owner', () => {
  it('is one at a time, and a change of owner ends one claim before it starts another', async () => {
    const practice = await createPractice(database.db)
    const { organizationId, patientId, clientId, otherClientId } = practice
    const own = (client: string, startsOn: string) =>
      inPractice(practice, (tx) =>
        tx.insert(patientOwners).values({ organizationId, patientId, clientId: client, isPrimary: true, startsOn }),
      )
    await own(clientId, '2020-01-01')
    expect(await refusal(own(otherClientId, '2024-01-01'))).toMatchObject({
      sqlstate: '23505',
      constraint: 'vet_patient_owners_primary_unique',
    })
    await inPractice(practice, (tx) =>
      tx
        .update(patientOwners)
        .set({ endsOn: '2024-01-01' })
        .where(and(eq(patientOwners.patientId, patientId), eq(patientOwners.clientId, clientId))),
    )
    expect(await refusal(own(otherClientId, '2024-01-01'))).toBe('accepted')
  })
})

describe('what the database writes itself', () => {
  it('is updated_at on every change, whatever the client sends', async () => {
    const practice = await createPractice(database.db)
    const old = new Date('2001-01-01')
    const [before] = await inPractice(practice, (tx) =>
      tx.select().from(clients).where(eq(clients.id, practice.clientId)),
    )
    const [after] = await inPractice(practice, (tx) =>
      tx.update(clients).set({ notes: 'called', updatedAt: old }).where(eq(clients.id, practice.clientId)).returning(),
    )
    expect(after?.updatedAt.getTime()).toBeGreaterThan(before?.updatedAt.getTime() ?? Number.NaN)
    expect(after?.createdAt).toEqual(before?.createdAt)
  })

  it.each([
    ['  Bo@Example.ORG ', 'bo@example.org'],
    ['BO+cats@example.org', 'bo+cats@example.org'],
  ])('is the comparable form of the e-mail address %j', async (email, normalized) => {
    const practice = await createPractice(database.db)
    const [client] = await inPractice(practice, (tx) =>
      tx
        .insert(clients)
        .values({ organizationId: practice.organizationId, firstName: 'A', lastName: 'B', email: email.trim() })
        .returning(),
    )
    expect(client?.emailNormalized).toBe(normalized)
  })

  it.each([
    ['+1 (555) 010-0100', '+15550100100'],
    ['555.010.0100', '5550100100'],
    ['+49 30/1234-56', '+4930123456'],
    ['0049 30 123456', '004930123456'],
  ])('is the comparable form of the telephone number %s', async (phone, normalized) => {
    const practice = await createPractice(database.db)
    const [client] = await inPractice(practice, (tx) =>
      tx
        .insert(clients)
        .values({ organizationId: practice.organizationId, firstName: 'A', lastName: 'B', phone, mobile: phone })
        .returning(),
    )
    expect(client).toMatchObject({ phoneNormalized: normalized, mobileNormalized: normalized })
  })

  it('is the comparable form of a name', async () => {
    const practice = await createPractice(database.db)
    const [clinic] = await inPractice(practice, (tx) =>
      tx.insert(clinics).values({ organizationId: practice.organizationId, name: ' High Street  ' }).returning(),
    )
    expect(clinic?.nameNormalized).toBe('high street')
    const [user] = await inPractice(practice, (tx) => tx.select().from(users))
    expect(user?.emailNormalized).toBe('admin@example.org')
  })

  it('is whether a client is active', async () => {
    const practice = await createPractice(database.db)
    const [client] = await inPractice(practice, (tx) =>
      tx.update(clients).set({ status: 'blocked' }).where(eq(clients.id, practice.clientId)).returning(),
    )
    expect(client?.isActive).toBe(false)
  })
})

describe('an appointment', () => {
  it('knows that a reminder of it went out, not that one failed', async () => {
    const factory = createFactory(database.db)
    const appointment = await factory.create(appointments)
    const seen = () =>
      withTenant(database.db, factory, async (tx) => {
        const [row] = await tx.select().from(appointments).where(eq(appointments.id, appointment.id))
        return row?.reminderSent
      })
    const reminder = { reminderType: 'appointment', appointmentId: appointment.id } as const
    await factory.create(reminders, { ...reminder, dedupeKey: 'one', status: 'failed', errorMessage: 'no address' })
    expect(await seen()).toBe(false)
    const { id } = await factory.create(reminders, { ...reminder, dedupeKey: 'two' })
    expect(await seen()).toBe(false)
    await withTenant(database.db, factory, (tx) =>
      tx.update(reminders).set({ status: 'sent', sentAt: new Date() }).where(eq(reminders.id, id)),
    )
    expect(await seen()).toBe(true)
  })
})

describe('a conversation', () => {
  it('knows when its newest message was written', async () => {
    const factory = createFactory(database.db)
    const conversation = await factory.create(aiConversations)
    const message = await factory.create(aiMessages, { createdAt: new Date('2199-05-01T00:00:00Z') })
    expect(message.conversationId).toBe(conversation.id)
    await factory.create(aiMessages, { createdAt: new Date('2199-04-01T00:00:00Z'), position: message.position + 1 })
    const [row] = await withTenant(database.db, factory, (tx) =>
      tx.select().from(aiConversations).where(eq(aiConversations.id, conversation.id)),
    )
    expect(row?.lastMessageAt).toEqual(message.createdAt)
  })
})
