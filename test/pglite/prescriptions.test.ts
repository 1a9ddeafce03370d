import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  clinics,
  drugSchedules,
  inventoryItems,
  type NewPrescriptionRow,
  patients,
  prescriptionRefills,
  prescriptions,
} from '../../src/schema'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { openPharmacy, type Pharmacy } from '../support/pharmacy'
import { refusal } from '../support/practice'

let database: PGliteTestDatabase
let pharmacy: Pharmacy

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  pharmacy = await openPharmacy(database.db)
})

const change = (id: string, values: Partial<NewPrescriptionRow>) =>
  pharmacy.run((tx) =>
    tx
      .update(prescriptions)
      .set(values)
      .where(and(eq(prescriptions.organizationId, pharmacy.organizationId), eq(prescriptions.id, id)))
      .returning(),
  )
const ended = { discontinuedReason: 'better', discontinuedAt: new Date('2024-02-01T00:00:00Z') }

describe('the schedule of a drug', () => {
  const scheduleOf = async (medication: string | null, jurisdiction: string, day: string) => {
    const { rows } = await database.client.query<{ schedule: string | null }>(
      'select vet_schedule_of($1, $2, $3) as schedule',
      [medication, jurisdiction, day],
    )
    return rows[0]?.schedule
  }

  it('is the stricter one of federal and state law, on the day that is asked about', async () => {
    const drug = await pharmacy.drug(
      { jurisdiction: 'US', schedule: 'schedule_iv', effectiveOn: '2012-01-01', endsOn: '2020-01-01' },
      { jurisdiction: 'US', schedule: 'schedule_iii', effectiveOn: '2020-01-01' },
      { jurisdiction: 'US-OH', schedule: 'schedule_ii', effectiveOn: '2022-06-01' },
    )
    expect(await scheduleOf(drug, 'US-OH', '2011-12-31')).toBe('unscheduled')
    expect(await scheduleOf(drug, 'US-OH', '2019-12-31')).toBe('schedule_iv')
    expect(await scheduleOf(drug, 'US-OH', '2020-01-01')).toBe('schedule_iii')
    expect(await scheduleOf(drug, 'US-OH', '2022-06-01')).toBe('schedule_ii')
    expect(await scheduleOf(drug, 'US-NY', '2022-06-01')).toBe('schedule_iii')
    expect(await scheduleOf(drug, 'CA-ON', '2022-06-01')).toBe('unscheduled')
    expect(await scheduleOf(null, 'US', '2022-06-01')).toBeNull()
  })

  it('may be a matter of one state alone, as that of xylazine', async () => {
    const xylazine = await pharmacy.drug({ jurisdiction: 'US-OH', schedule: 'schedule_iii', effectiveOn: '2023-03-29' })
    expect(await scheduleOf(xylazine, 'US-OH', '2023-03-28')).toBe('unscheduled')
    expect(await scheduleOf(xylazine, 'US-OH', '2023-03-29')).toBe('schedule_iii')
    expect(await scheduleOf(xylazine, 'US-IN', '2024-01-01')).toBe('unscheduled')
  })

  it('is found by the name of a state, too, and by its country alone where the state is unknown', async () => {
    const jurisdiction = async (state: string | null) => {
      const { id } = await pharmacy.factory.create(clinics, { state })
      const { rows } = await database.client.query<{ place: string }>(
        'select vet_clinic_jurisdiction($1, $2) as place',
        [pharmacy.organizationId, id],
      )
      return rows[0]?.place
    }
    expect(await jurisdiction('New York')).toBe('US-NY')
    expect(await jurisdiction(' tx')).toBe('US-TX')
    expect(await jurisdiction('Atlantis')).toBe('US')
    expect(await jurisdiction(null)).toBe('US')
  })

  it('is filled in for prescriptions and items that say nothing, and a milder one is refused', async () => {
    const drug = await pharmacy.drug({ jurisdiction: 'US-OH', schedule: 'schedule_iii', effectiveOn: '2023-03-29' })
    const bare = await refusal(pharmacy.prescribe({ medicationId: drug }))
    // Controlled by law now, so that the contents of 21 CFR 1306.05(a) are asked for.
    expect(bare).toMatchObject({ sqlstate: '23514' })
    const milder = await refusal(pharmacy.prescribe({ medicationId: drug, deaSchedule: 'schedule_iv' }))
    expect(milder).toMatchObject({ sqlstate: 'VP008', constraint: 'vet_prescriptions_dea_schedule_by_law' })
    expect(await pharmacy.prescribe({ medicationId: drug, deaSchedule: 'schedule_iii' })).toMatchObject({
      isControlled: true,
    })
    expect(await refusal(pharmacy.prescribe({ medicationId: drug, deaSchedule: 'schedule_ii' }))).toBe('accepted')
    const item = await pharmacy.factory.create(inventoryItems, {
      medicationId: drug,
      isLockedAway: true,
      storageLocation: 'safe',
    })
    expect(item).toMatchObject({ deaSchedule: 'schedule_iii', isControlled: true })
  })

  it('is not rewritten by a later change of the law', async () => {
    const drug = await pharmacy.drug()
    const before = await pharmacy.prescribe({ medicationId: drug })
    await pharmacy.factory.create(drugSchedules, {
      medicationId: drug,
      jurisdiction: 'US-OH',
      schedule: 'schedule_iii',
      effectiveOn: '2024-01-16',
      citation: 'test',
    })
    expect(await change(before.id, { notes: 'fetched' })).toMatchObject([{ deaSchedule: 'unscheduled' }])
    expect(await refusal(pharmacy.prescribe({ medicationId: drug }))).toBe('accepted')
    const day = { issuedOn: '2024-01-16', issuedAt: new Date('2024-01-16T09:00:00Z') }
    expect(await refusal(pharmacy.prescribe({ medicationId: drug, ...day }))).toMatchObject({ sqlstate: '23514' })
  })
})

describe('a prescription', () => {
  it('is not rewritten, but filled, reported and ended', async () => {
    const { id } = await pharmacy.prescribe({ refillsAuthorized: 2 })
    for (const values of [
      { quantity: '60' },
      { medicationName: 'Another' },
      { directions: 'Twice a day' },
      { refillsAuthorized: 3 },
      { expiresOn: '2030-01-01' },
      { patientId: (await pharmacy.factory.create(patients)).id },
    ]) {
      expect(await refusal(change(id, values)), JSON.stringify(values)).toMatchObject({
        sqlstate: 'VP002',
        constraint: 'vet_prescriptions_signed',
      })
    }
    const filled = {
      firstDispensedOn: '2024-01-16',
      firstDispensedBy: pharmacy.employee.id,
      firstDispensedQuantity: '30',
    }
    expect(await refusal(change(id, { ...filled, notes: 'fetched', quantity: '30.000' }))).toBe('accepted')
    expect(await refusal(change(id, { status: 'discontinued', discontinuedBy: pharmacy.user.id, ...ended }))).toBe(
      'accepted',
    )
  })

  it('is never removed', async () => {
    const { id } = await pharmacy.prescribe()
    const removed = pharmacy.run((tx) => tx.delete(prescriptions).where(eq(prescriptions.id, id)))
    expect(await refusal(removed)).toMatchObject({ sqlstate: 'VP002', constraint: 'vet_prescriptions_signed' })
  })

  it('is not filled for the first time after it was ended', async () => {
    const { id } = await pharmacy.prescribe()
    await change(id, { status: 'discontinued', discontinuedBy: pharmacy.user.id, ...ended })
    const filled = {
      firstDispensedOn: '2024-02-02',
      firstDispensedBy: pharmacy.employee.id,
      firstDispensedQuantity: '30',
    }
    expect(await refusal(change(id, filled))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_prescriptions_first_dispensed_on_active',
    })
  })

  it('for a controlled drug holds what 21 CFR 1306.05(a) asks for', async () => {
    const made = await pharmacy.prescribe({ deaSchedule: 'schedule_iv' })
    expect(made.deaRegistrationSnapshotEncrypted).not.toBeNull()
    for (const missing of [
      'strength',
      'dosageForm',
      'prescriberName',
      'prescriberAddress',
      'recipientAddress',
    ] as const) {
      const { id: _, createdAt: __, updatedAt: ___, refillsUsed: ____, ...row } = made
      const values = { ...row, prescriptionNumber: `without ${missing}`, [missing]: null }
      expect(await refusal(pharmacy.run((tx) => tx.insert(prescriptions).values(values))), missing).toMatchObject({
        sqlstate: '23514',
      })
    }
  })

  it('covers 90 days at most together with others of its day for a schedule II drug', async () => {
    const drug = await pharmacy.drug({ jurisdiction: 'US', schedule: 'schedule_ii', effectiveOn: '2000-01-01' })
    const one = (durationDays: number, values: Partial<NewPrescriptionRow> = {}) =>
      refusal(pharmacy.prescribe({ medicationId: drug, deaSchedule: 'schedule_ii', durationDays, ...values }))
    expect(await one(30)).toBe('accepted')
    expect(await one(60, { earliestFillOn: '2024-02-14' })).toBe('accepted')
    expect(await one(1, { earliestFillOn: '2024-03-14' })).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_prescriptions_duration_days_schedule_ii',
      message: expect.stringContaining('91'),
    })
    expect(await one(90, { issuedOn: '2024-01-16', issuedAt: new Date('2024-01-16T09:00:00Z') })).toBe('accepted')
    expect(await one(1, { medicationId: await pharmacy.drug() })).toBe('accepted')
  })

  it('replaces one for the same animal only', async () => {
    const { id } = await pharmacy.prescribe()
    const other = await pharmacy.factory.create(patients)
    expect(await refusal(pharmacy.prescribe({ replacesId: id }))).toBe('accepted')
    expect(await refusal(pharmacy.prescribe({ replacesId: id, patientId: other.id }))).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_prescriptions_replaces_same_patient',
    })
  })

  it('counts its refills itself', async () => {
    const { id } = await pharmacy.prescribe({ refillsAuthorized: 2 })
    const written = pharmacy.run((tx) =>
      tx.execute(sql`update vet_prescriptions set refills_used = 2 where id = ${id}`),
    )
    expect(await refusal(written)).toMatchObject({ sqlstate: 'VP004' })
  })
})

describe('refills', () => {
  const used = async (id: string) => {
    const [row] = await pharmacy.run((tx) => tx.select().from(prescriptions).where(eq(prescriptions.id, id)))
    return row?.refillsUsed
  }

  it('are numbered and counted as they are dispensed, up to what was authorized', async () => {
    const { id } = await pharmacy.prescribe({ refillsAuthorized: 2 })
    expect(await pharmacy.refill(id, '2024-02-01')).toMatchObject({ refillNumber: 1 })
    expect(await used(id)).toBe(1)
    expect(await pharmacy.refill(id, '2024-03-01')).toMatchObject({ refillNumber: 2 })
    expect(await used(id)).toBe(2)
    expect(await refusal(pharmacy.refill(id, '2024-04-01'))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_prescription_refills_refills_left',
      message: '2 of 2 refills are used',
    })
    expect(await used(id)).toBe(2)
  })

  it('give their number and their place back when nobody fetched them', async () => {
    const { id } = await pharmacy.prescribe({ refillsAuthorized: 2 })
    const first = await pharmacy.refill(id, '2024-02-01')
    await pharmacy.refill(id, '2024-03-01')
    await pharmacy.run((tx) =>
      tx
        .update(prescriptionRefills)
        .set({ status: 'cancelled', cancelledAt: new Date('2024-03-02T00:00:00Z'), cancellationReason: 'not fetched' })
        .where(eq(prescriptionRefills.id, first.id)),
    )
    expect(await used(id)).toBe(1)
    expect(await pharmacy.refill(id, '2024-03-03')).toMatchObject({ refillNumber: 1 })
    expect(await used(id)).toBe(2)
  })

  it('of schedule II are refused when they are asked for', async () => {
    const { id } = await pharmacy.prescribe({ deaSchedule: 'schedule_ii' })
    expect(await refusal(pharmacy.refill(id, '2024-01-20'))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_prescription_refills_schedule_ii',
      hint: expect.stringContaining('21 CFR 1306.12(a)'),
    })
  })

  it('of schedules III and IV end with the fifth and with the sixth month', async () => {
    const make = () => pharmacy.prescribe({ deaSchedule: 'schedule_iv', refillsAuthorized: 5, expiresOn: '2024-07-15' })
    const one = await make()
    for (const day of ['2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01']) {
      await pharmacy.refill(one.id, day)
    }
    expect(await refusal(pharmacy.refill(one.id, '2024-07-01'))).toMatchObject({ sqlstate: 'VP008' })
    const other = await make()
    expect(await refusal(pharmacy.refill(other.id, '2024-07-15'))).toBe('accepted')
    expect(await refusal(pharmacy.refill(other.id, '2024-07-16'))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_prescription_refills_prescription_expired',
    })
  })

  it('of schedule V and of other drugs are given as prescribed', async () => {
    const { id } = await pharmacy.prescribe({ deaSchedule: 'schedule_v', refillsAuthorized: 11, expiresOn: null })
    expect(await refusal(pharmacy.refill(id, '2024-12-15'))).toBe('accepted')
  })

  it('are held to the law of their own day, where it has become stricter', async () => {
    const drug = await pharmacy.drug(
      { jurisdiction: 'US', schedule: 'unscheduled', effectiveOn: '2010-01-01', endsOn: '2024-05-01' },
      { jurisdiction: 'US', schedule: 'schedule_iv', effectiveOn: '2024-05-01' },
    )
    const { id } = await pharmacy.prescribe({ medicationId: drug, refillsAuthorized: 11 })
    expect(await refusal(pharmacy.refill(id, '2024-04-30'))).toBe('accepted')
    expect(await refusal(pharmacy.refill(id, '2024-07-15'))).toBe('accepted')
    expect(await refusal(pharmacy.refill(id, '2024-07-16'))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_prescription_refills_six_months',
    })
  })

  it.each(['discontinued', 'expired', 'completed'] as const)('of a %s prescription are refused', async (status) => {
    const { id } = await pharmacy.prescribe({ refillsAuthorized: 2 })
    await change(id, status === 'discontinued' ? { status, discontinuedBy: pharmacy.user.id, ...ended } : { status })
    expect(await refusal(pharmacy.refill(id, '2024-02-02'))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_prescription_refills_prescription_active',
    })
  })

  it('dispense one filling at most, and not before its day', async () => {
    const { id } = await pharmacy.prescribe({ refillsAuthorized: 2, earliestFillOn: '2024-02-01' })
    expect(await refusal(pharmacy.refill(id, '2024-02-01', { quantityDispensed: '30.001' }))).toMatchObject({
      sqlstate: 'VP009',
      constraint: 'vet_prescription_refills_quantity_prescribed',
    })
    expect(await refusal(pharmacy.refill(id, '2024-01-31'))).toMatchObject({
      constraint: 'vet_prescription_refills_prescription_begins',
    })
  })

  it('are not rewritten or removed once dispensed', async () => {
    const { id } = await pharmacy.prescribe({ refillsAuthorized: 1 })
    const done = await pharmacy.refill(id, '2024-02-01')
    const rewritten = pharmacy.run((tx) =>
      tx.update(prescriptionRefills).set({ quantityDispensed: '29' }).where(eq(prescriptionRefills.id, done.id)),
    )
    expect(await refusal(rewritten)).toMatchObject({ sqlstate: 'VP002' })
    const removed = pharmacy.run((tx) => tx.delete(prescriptionRefills).where(eq(prescriptionRefills.id, done.id)))
    expect(await refusal(removed)).toMatchObject({ sqlstate: 'VP002' })
    const fetched = pharmacy.run((tx) =>
      tx
        .update(prescriptionRefills)
        .set({ pickedUpAt: new Date('2024-02-02T00:00:00Z'), pickedUpBy: 'Bo Ek' })
        .where(eq(prescriptionRefills.id, done.id)),
    )
    expect(await refusal(fetched)).toBe('accepted')
  })
})
