import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  animalGroups,
  clients,
  clinics,
  groupTreatments,
  medicalEncounters,
  medicationAdministration,
  medicationsFormulary,
  type NewVcprRecordRow,
  type NewVeterinaryFeedDirectiveRow,
  organizations,
  patients,
  type prescriptions,
  treatments,
  vcprRecords,
  veterinarians,
  veterinaryFeedDirectives,
  withdrawalRecords,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
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

const relate = (values: Partial<NewVcprRecordRow> = {}) =>
  pharmacy.factory.create(vcprRecords, {
    clinicId: pharmacy.clinic.id,
    clientId: pharmacy.client.id,
    patientId: pharmacy.patient.id,
    premises: null,
    basis: 'examination',
    veterinarianId: pharmacy.veterinarian.id,
    coversPractice: false,
    establishedOn: '2024-01-10',
    ...values,
  })

/** A prescription that names no relationship, so that one has to be found. */
async function order(on: string, values: Partial<typeof prescriptions.$inferInsert> = {}) {
  return pharmacy.prescribe({ issuedOn: on, issuedAt: new Date(`${on}T09:00:00Z`), vcprId: null, ...values })
}

describe('a prescription', () => {
  it('rests on the relationship that holds on its day, which is found for it', async () => {
    const { id } = await relate()
    expect(await order('2024-01-10')).toMatchObject({ vcprId: id })
    const { id: newer } = await relate({ establishedOn: '2024-06-01' })
    expect(await order('2024-05-31')).toMatchObject({ vcprId: id })
    expect(await order('2024-06-01')).toMatchObject({ vcprId: newer })
  })

  it('is refused without one, and the message says what is missing', async () => {
    expect(await refusal(order('2024-01-15'))).toMatchObject({
      sqlstate: 'VP007',
      table: 'vet_prescriptions',
      constraint: 'vet_prescriptions_vcpr_required',
      message: 'no veterinarian-client-patient relationship is on record for this client and these animals',
      hint: expect.stringContaining('21 CFR 530.3(i)'),
    })
    await relate()
    expect(await refusal(order('2024-01-09'))).toMatchObject({
      message: expect.stringContaining('begins on 2024-01-10'),
    })
    expect(await refusal(order('2025-01-09'))).toBe('accepted')
    expect(await refusal(order('2025-01-10'))).toMatchObject({
      sqlstate: 'VP007',
      message: expect.stringContaining('of 2024-01-10 ended on 2025-01-10'),
    })
  })

  it('is refused after the last day or the end of the relationship', async () => {
    const { id } = await relate({ expiresOn: '2024-07-01' })
    expect(await refusal(order('2024-06-30', { vcprId: id }))).toBe('accepted')
    expect(await refusal(order('2024-07-01', { vcprId: id }))).toMatchObject({ sqlstate: 'VP007' })
    await pharmacy.run((tx) =>
      tx.update(vcprRecords).set({ endedOn: '2024-03-01', endReason: 'client_ended' }).where(eq(vcprRecords.id, id)),
    )
    expect(await refusal(order('2024-02-29'))).toBe('accepted')
    expect(await refusal(order('2024-03-01'))).toMatchObject({ sqlstate: 'VP007' })
  })

  it('is refused under the relationship of another client, another animal or another veterinarian', async () => {
    const { factory } = pharmacy
    const otherClient = await relate({ clientId: (await factory.create(clients)).id })
    const otherAnimal = await relate({ patientId: (await factory.create(patients)).id })
    const colleague = await factory.create(veterinarians)
    const otherVet = await relate({ veterinarianId: colleague.id })
    for (const { id } of [otherClient, otherAnimal]) {
      expect(await refusal(order('2024-01-15', { vcprId: id }))).toMatchObject({
        sqlstate: 'VP011',
        constraint: 'vet_prescriptions_vcpr_same_client',
      })
    }
    expect(await refusal(order('2024-01-15', { vcprId: otherVet.id }))).toMatchObject({
      sqlstate: 'VP007',
      message: expect.stringContaining('another veterinarian'),
    })
    expect(await refusal(order('2024-01-15'))).toMatchObject({ sqlstate: 'VP007' })
    const covering = await relate({ veterinarianId: colleague.id, coversPractice: true })
    expect(await order('2024-01-15')).toMatchObject({ vcprId: covering.id })
  })

  it('may rest on a visit to the premises where the animal is kept', async () => {
    const { id } = await relate({ patientId: null, premises: 'Elm Farm', basis: 'premises_visit' })
    expect(await order('2024-01-15')).toMatchObject({ vcprId: id })
  })

  it('for extra-label use needs a relationship in person', async () => {
    const screen = await relate({ basis: 'telehealth', isFederal: false })
    expect(await refusal(order('2024-01-15'))).toBe('accepted')
    expect(await refusal(order('2024-01-15', { isExtraLabel: true, vcprId: screen.id }))).toMatchObject({
      sqlstate: 'VP007',
      message: expect.stringContaining('21 CFR 530.3(i)'),
    })
    const { id } = await relate()
    expect(await order('2024-01-15', { isExtraLabel: true, vcprId: id })).toMatchObject({ vcprId: id })
  })
})

describe('how long a relationship holds', () => {
  const validOn = async (day: string) => {
    const { rows } = await database.client.query<{ id: string | null }>(
      'select vet_valid_vcpr($1, $2, $3, null, $4) as id',
      [pharmacy.organizationId, pharmacy.client.id, pharmacy.patient.id, day],
    )
    return rows[0]?.id !== null
  }
  const settings = (table: typeof clinics | typeof organizations, value: Record<string, unknown>) =>
    withTenant(database.db, { organizationId: pharmacy.organizationId }, (tx) =>
      tx.update(table).set({ settings: value }),
    )

  it('is twelve months, or what the practice or the location sets', async () => {
    await relate()
    expect([await validOn('2025-01-09'), await validOn('2025-01-10')]).toEqual([true, false])
    await settings(organizations, { vcprMonths: 24 })
    expect([await validOn('2026-01-09'), await validOn('2026-01-10')]).toEqual([true, false])
    await settings(clinics, { vcprMonths: 6 })
    expect([await validOn('2024-07-09'), await validOn('2024-07-10')]).toEqual([true, false])
    await settings(clinics, { vcprMonths: 0 })
    expect(await validOn('2044-01-10')).toBe(true)
    await settings(clinics, { vcprMonths: 'twelve' })
    expect(await validOn('2025-01-10')).toBe(false)
  })

  it('does not change by rewriting who, whom and when; a renewal is a row of its own', async () => {
    const { id } = await relate()
    for (const values of [
      { establishedOn: '2024-06-01' },
      { veterinarianId: (await pharmacy.factory.create(veterinarians)).id },
    ]) {
      const rewritten = pharmacy.run((tx) => tx.update(vcprRecords).set(values).where(eq(vcprRecords.id, id)))
      expect(await refusal(rewritten)).toMatchObject({ sqlstate: 'VP002', constraint: 'vet_vcpr_records_established' })
    }
  })

  it('begins with an examination of this animal in person', async () => {
    const { factory, clinic, client, patient } = pharmacy
    const own = { clinicId: clinic.id, clientId: client.id, patientId: patient.id }
    const seen = await factory.create(medicalEncounters, own)
    expect(await refusal(relate({ encounterId: seen.id }))).toBe('accepted')
    const call = await factory.create(medicalEncounters, { ...own, modality: 'telehealth' })
    expect(await refusal(relate({ encounterId: call.id }))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_vcpr_records_basis_in_person',
    })
    const other = await factory.create(medicalEncounters, { ...own, patientId: (await factory.create(patients)).id })
    expect(await refusal(relate({ encounterId: other.id }))).toMatchObject({ sqlstate: 'VP011' })
  })
})

describe('treatments and doses', () => {
  const treat = (values: Partial<typeof treatments.$inferInsert>) =>
    pharmacy.factory.create(treatments, {
      clinicId: pharmacy.clinic.id,
      clientId: pharmacy.client.id,
      patientId: pharmacy.patient.id,
      orderedBy: pharmacy.veterinarian.id,
      scheduledAt: new Date('2024-01-15T10:00:00Z'),
      medicationName: 'Drug',
      ...values,
    })
  const give = (values: Partial<typeof medicationAdministration.$inferInsert>) =>
    pharmacy.factory.create(medicationAdministration, {
      clinicId: pharmacy.clinic.id,
      patientId: pharmacy.patient.id,
      orderingVeterinarianId: pharmacy.veterinarian.id,
      scheduledAt: new Date('2024-01-15T10:00:00Z'),
      ...values,
    })

  it('need a relationship for extra-label use', async () => {
    const ended = await relate({ endedOn: '2024-01-12', endReason: 'other' })
    expect(await refusal(treat({ isExtraLabel: true, vcprId: ended.id }))).toMatchObject({
      sqlstate: 'VP007',
      constraint: 'vet_treatments_vcpr_required',
    })
    const { id } = await relate()
    expect(await refusal(treat({ isExtraLabel: true, vcprId: id }))).toBe('accepted')
    expect(await refusal(treat({}))).toBe('accepted')
  })

  it('need one for a controlled drug, except in an emergency', async () => {
    const drug = await pharmacy.drug({ jurisdiction: 'US', schedule: 'schedule_iii', effectiveOn: '2000-01-01' })
    expect(await refusal(treat({ medicationId: drug }))).toMatchObject({ sqlstate: 'VP007' })
    const urgent = await pharmacy.factory.create(medicalEncounters, {
      encounterType: 'emergency',
      patientId: pharmacy.patient.id,
      clientId: pharmacy.client.id,
    })
    expect(await refusal(treat({ medicationId: drug, encounterId: urgent.id }))).toBe('accepted')
    expect(await refusal(give({ medicationId: drug, encounterId: urgent.id }))).toBe('accepted')
    const planned = await pharmacy.factory.create(medicalEncounters, {
      patientId: pharmacy.patient.id,
      clientId: pharmacy.client.id,
    })
    expect(await refusal(give({ medicationId: drug, encounterId: planned.id }))).toMatchObject({
      sqlstate: 'VP007',
      constraint: 'vet_medication_administration_vcpr_required',
    })
    await relate()
    expect(await give({ medicationId: drug, encounterId: planned.id })).toMatchObject({ deaSchedule: 'schedule_iii' })
    expect(await refusal(treat({ medicationId: drug }))).toBe('accepted')
  })

  it('keep to the prohibitions of extra-label use', async () => {
    const { id } = await relate()
    const barred = await pharmacy.factory.create(medicationsFormulary, { isExtraLabelProhibited: true })
    const use = { isExtraLabel: true, vcprId: id, medicationId: barred.id, withdrawalMeatDays: 10 }
    expect(await refusal(treat({ ...use, isFoodAnimal: true }))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_treatments_extra_label_prohibited',
      hint: expect.stringContaining('530.41'),
    })
    expect(await refusal(treat({ ...use, isFoodAnimal: false }))).toBe('accepted')
    const feedDrug = await pharmacy.factory.create(medicationsFormulary, { isVeterinaryFeedDirective: true })
    expect(await refusal(treat({ ...use, medicationId: feedDrug.id, route: 'in_feed' }))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_treatments_extra_label_feed',
    })
  })
})

describe('herds', () => {
  const herd = () =>
    pharmacy.factory.create(animalGroups, { clientId: pharmacy.client.id, clinicId: pharmacy.clinic.id })
  const premises = (values: Partial<NewVcprRecordRow> = {}) =>
    relate({ patientId: null, premises: 'Elm Farm', basis: 'premises_visit', ...values })
  const direct = (values: Partial<NewVeterinaryFeedDirectiveRow> = {}) =>
    pharmacy.factory.create(veterinaryFeedDirectives, {
      clinicId: pharmacy.clinic.id,
      clientId: pharmacy.client.id,
      veterinarianId: pharmacy.veterinarian.id,
      ...values,
    })
  const issue = (id: string, values: Partial<NewVeterinaryFeedDirectiveRow> = {}) =>
    pharmacy.run((tx) =>
      tx
        .update(veterinaryFeedDirectives)
        .set({
          status: 'issued',
          issuedOn: '2024-01-15',
          expiresOn: '2024-07-15',
          signatureMethod: 'electronic',
          signedAt: new Date('2024-01-15T10:00:00Z'),
          hasExtralabelStatement: true,
          ...values,
        })
        .where(
          and(
            eq(veterinaryFeedDirectives.organizationId, pharmacy.organizationId),
            eq(veterinaryFeedDirectives.id, id),
          ),
        )
        .returning(),
    )

  it('are treated extra-label within a relationship, and as the species they are', async () => {
    const group = await herd()
    const treat = (values: Partial<typeof groupTreatments.$inferInsert> = {}) =>
      pharmacy.factory.create(groupTreatments, {
        groupId: group.id,
        clinicId: pharmacy.clinic.id,
        orderedBy: pharmacy.veterinarian.id,
        startedAt: new Date('2024-01-15T10:00:00Z'),
        isExtraLabel: true,
        ...values,
      })
    const ended = await premises({ endedOn: '2024-01-11', endReason: 'other' })
    expect(await refusal(treat({ vcprId: ended.id }))).toMatchObject({
      sqlstate: 'VP007',
      constraint: 'vet_group_treatments_vcpr_required',
    })
    const { id } = await premises()
    expect(await refusal(treat({ vcprId: id }))).toBe('accepted')
    const single = await relate()
    expect(await refusal(treat({ vcprId: single.id }))).toBe('accepted')
  })

  it('get a feed directive within a relationship, which does not change once issued', async () => {
    const draft = await direct()
    expect(await refusal(issue(draft.id))).toMatchObject({
      sqlstate: 'VP007',
      constraint: 'vet_veterinary_feed_directives_vcpr_required',
    })
    const { id } = await premises()
    expect(await issue(draft.id)).toMatchObject([{ vcprId: id }])
    for (const values of [{ drugLevel: '900 g/ton' }, { headCount: 999 }, { expiresOn: '2024-06-01' }]) {
      expect(await refusal(issue(draft.id, values))).toMatchObject({
        sqlstate: 'VP002',
        constraint: 'vet_veterinary_feed_directives_issued',
      })
    }
    const removed = pharmacy.run((tx) =>
      tx.delete(veterinaryFeedDirectives).where(eq(veterinaryFeedDirectives.id, draft.id)),
    )
    expect(await refusal(removed)).toMatchObject({ sqlstate: 'VP002' })
    const sent = pharmacy.run((tx) =>
      tx.execute(
        sql`update vet_veterinary_feed_directives set sent_to_client_at = '2024-01-16', notes = 'sent' where id = ${draft.id}`,
      ),
    )
    expect(await refusal(sent)).toBe('accepted')
  })

  it('get a directive for six months at most', async () => {
    await premises()
    const draft = await direct()
    expect(await refusal(issue(draft.id, { expiresOn: '2024-07-16' }))).toMatchObject({ sqlstate: '23514' })
  })

  it('follow one directive at a time where a second one corrects the first', async () => {
    await premises()
    const wrong = await direct()
    await issue(wrong.id)
    const right = await direct({ correctsDirectiveId: wrong.id })
    expect(await refusal(issue(right.id))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_veterinary_feed_directives_corrected_ended',
    })
    const both = pharmacy.run(async (tx) => {
      await tx.execute(sql`update vet_veterinary_feed_directives set status = 'issued', issued_on = '2024-01-15',
        expires_on = '2024-07-15', signature_method = 'electronic', signed_at = '2024-01-15', has_extralabel_statement = true
        where id = ${right.id}`)
      await tx.execute(sql`update vet_veterinary_feed_directives set status = 'corrected', ended_at = '2024-01-16',
        ended_by = ${pharmacy.user.id}, end_reason = 'wrong level' where id = ${wrong.id}`)
    })
    expect(await refusal(both)).toBe('accepted')
  })
})

describe('a withdrawal period', () => {
  const period = (values: Partial<typeof withdrawalRecords.$inferInsert>) =>
    pharmacy.factory.create(withdrawalRecords, {
      patientId: pharmacy.patient.id,
      lastTreatedAt: new Date('2024-01-15T10:00:00Z'),
      food: 'meat',
      ...values,
    })

  it('is at least what was ordered for this animal, and never becomes shorter', async () => {
    const { id } = await pharmacy.prescribe({ withdrawalMeatDays: 10, withdrawalMilkHours: 96 })
    expect(await refusal(period({ prescriptionId: id, withdrawalHours: 239 }))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_withdrawal_records_as_ordered',
    })
    expect(await refusal(period({ prescriptionId: id, food: 'milk', withdrawalHours: 96 }))).toBe('accepted')
    const meat = await period({ prescriptionId: id, withdrawalHours: 240 })
    const change = (values: Partial<typeof withdrawalRecords.$inferInsert>) =>
      refusal(pharmacy.run((tx) => tx.update(withdrawalRecords).set(values).where(eq(withdrawalRecords.id, meat.id))))
    expect(await change({ lastTreatedAt: new Date('2024-01-14T10:00:00Z') })).toMatchObject({ sqlstate: 'VP002' })
    expect(await change({ food: 'eggs' })).toMatchObject({ sqlstate: 'VP002' })
    expect(await change({ withdrawalHours: 300 })).toBe('accepted')
    expect(await change({ status: 'superseded' })).toBe('accepted')
    expect(await change({ status: 'active' })).toMatchObject({ sqlstate: 'VP001' })
  })

  it('is about the animals that were treated', async () => {
    const { id } = await pharmacy.prescribe()
    const other = await pharmacy.factory.create(patients)
    expect(await refusal(period({ prescriptionId: id, patientId: other.id }))).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_withdrawal_records_same_subject',
    })
  })
})
