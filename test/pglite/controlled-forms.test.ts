import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  clinics,
  controlledSubstanceInventories,
  controlledSubstanceInventoryItems,
  controlledSubstanceRegisters,
  controlledSubstanceTransactions,
  deaFormItems,
  deaForms,
  drugSchedules,
  inventoryItems,
  medicationAdministration,
  type NewControlledSubstanceInventoryItemRow,
  type NewDeaFormItemRow,
  type NewDeaFormRow,
  prescriptions,
  vcprRecords,
  veterinarians,
} from '../../src/schema'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { openPharmacy, type Pharmacy, SUPPLIER } from '../support/pharmacy'
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

const form = (formKind: '222' | '106' | '41', values: Partial<NewDeaFormRow> = {}) =>
  pharmacy.factory.create(deaForms, { clinicId: pharmacy.clinic.id, formKind, status: 'draft', ...values })
const line = (deaFormId: string, formKind: '222' | '106' | '41', values: Partial<NewDeaFormItemRow> = {}) =>
  pharmacy.factory.create(deaFormItems, {
    deaFormId,
    formKind,
    lineNumber: 1,
    substanceName: 'Morphine',
    deaSchedule: 'schedule_ii',
    quantity: '20',
    ...(formKind === '222' ? { packageSize: '10', packageCount: 2 } : {}),
    ...values,
  })
const changeForm = (id: string, values: Partial<NewDeaFormRow>) =>
  refusal(
    pharmacy.run((tx) =>
      tx
        .update(deaForms)
        .set(values)
        .where(and(eq(deaForms.organizationId, pharmacy.organizationId), eq(deaForms.id, id))),
    ),
  )
const changeLine = (id: string, values: Partial<NewDeaFormItemRow>) =>
  refusal(pharmacy.run((tx) => tx.update(deaFormItems).set(values).where(eq(deaFormItems.id, id))))
const signature = (): Partial<NewDeaFormRow> => ({
  status: 'submitted',
  submittedAt: new Date('2024-01-15T12:00:00Z'),
  registrantName: 'Clinic',
  registrantAddress: 'Troy',
  deaRegistrationEncrypted: 'vp1.k1.AAAA',
  signedBy: pharmacy.user.id,
})
const order = (): Partial<NewDeaFormRow> => ({
  ...signature(),
  orderedOn: '2024-01-15',
  supplierName: 'Acme',
  supplierAddress: 'Troy',
  supplierDeaNumber: 'AP5836727',
  lastLineNumber: 1,
})
const done = { status: 'completed', completedAt: new Date('2024-01-20T12:00:00Z') } as const

describe('a form to the DEA', () => {
  it('is submitted with its lines, and then only completed or made void', async () => {
    const { id } = await form('222')
    expect(await changeForm(id, order())).toMatchObject({ sqlstate: 'VP012', constraint: 'vet_dea_forms_lines' })
    const item = await line(id, '222')
    expect(await changeForm(id, { ...order(), lastLineNumber: 2 })).toMatchObject({ sqlstate: 'VP012' })
    expect(await changeForm(id, order())).toBe('accepted')
    for (const values of [{ supplierName: 'Other' }, { orderedOn: '2024-01-16' }, { signedBy: pharmacy.witness.id }]) {
      expect(await changeForm(id, values)).toMatchObject({ sqlstate: 'VP002', constraint: 'vet_dea_forms_submitted' })
    }
    expect(await changeForm(id, { documentUrl: 'https://files.example.org/1', notes: 'scan' })).toBe('accepted')
    expect(await changeLine(item.id, { quantity: '30' })).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_dea_form_items_submitted',
    })
    expect(await refusal(line(id, '222', { lineNumber: 2 }))).toMatchObject({ sqlstate: 'VP002' })
    expect(await changeLine(item.id, { packagesReceived: 2, receivedOn: '2024-01-18' })).toBe('accepted')
    const removed = pharmacy.run((tx) => tx.delete(deaForms).where(eq(deaForms.id, id)))
    expect(await refusal(removed)).toMatchObject({ sqlstate: 'VP002' })
    const voided = { status: 'void', voidedAt: new Date('2024-02-01T00:00:00Z'), voidReason: 'not delivered' } as const
    expect(await changeForm(id, voided)).toBe('accepted')
  })

  it('is completed when what arrived is recorded and in the books', async () => {
    const { id } = await form('222')
    const item = await line(id, '222')
    await changeForm(id, order())
    expect(await changeForm(id, done)).toMatchObject({ sqlstate: 'VP012', constraint: 'vet_dea_forms_received' })
    await changeLine(item.id, { packagesReceived: 1, receivedOn: '2024-01-18' })
    expect(await changeForm(id, done)).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_dea_forms_agrees',
      message: 'of morphine the form says 10 and the entries that name it 0',
    })
    const book = await pharmacy.book({ deaSchedule: 'schedule_ii', substanceName: 'MORPHINE' })
    await pharmacy.entry(book, '10', { deaFormId: id, occurredAt: new Date('2024-01-18T10:00:00Z') })
    expect(await changeForm(id, done)).toBe('accepted')
    expect(await refusal(pharmacy.entry(book, '10', { deaFormId: id }))).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_controlled_substance_transactions_form_open',
    })
  })

  it('of a theft agrees with what the books lost; of a loss on the way there is nothing in them', async () => {
    const about = {
      lossType: 'employee_theft',
      discoveredOn: '2024-01-10',
      circumstances: 'the count was short',
      correctiveMeasures: 'new lock',
      priorLosses: 0,
    } as const
    const { id, reportDueOn } = await form('106', about)
    expect(reportDueOn).toBe('2024-02-24')
    await line(id, '106', { quantity: '5' })
    const book = await pharmacy.book({ deaSchedule: 'schedule_ii', substanceName: 'Morphine' })
    await pharmacy.entry(book, '20', { transactionType: 'opening' })
    const gone = {
      transactionType: 'theft',
      reason: 'short',
      patientId: null,
      veterinarianId: null,
      deaFormId: id,
    } as const
    await pharmacy.entry(book, '-4', gone)
    expect(await changeForm(id, signature())).toBe('accepted')
    expect(await changeForm(id, done)).toMatchObject({ sqlstate: 'VP011' })
    await pharmacy.entry(book, '-1', gone)
    expect(await changeForm(id, done)).toBe('accepted')
    const lost = await form('106', { ...about, lossType: 'lost_in_transit', carrierName: 'Carrier' })
    await line(lost.id, '106')
    await changeForm(lost.id, signature())
    expect(await changeForm(lost.id, done)).toBe('accepted')
  })

  it('of a destruction names two people', async () => {
    const twice = { firstWitnessId: pharmacy.user.id, secondWitnessId: pharmacy.witness.id }
    expect(await refusal(form('41', twice))).toBe('accepted')
    await pharmacy.factory.create(veterinarians, { staffId: pharmacy.employee.id, userId: pharmacy.witness.id })
    expect(await refusal(form('41', twice))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_dea_forms_witnesses_other_person',
    })
  })

  it('names items of its own location and schedule', async () => {
    const { id } = await form('222')
    const item = await pharmacy.factory.create(inventoryItems, { clinicId: pharmacy.clinic.id })
    expect(await refusal(line(id, '222', { inventoryItemId: item.id }))).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_dea_form_items_item_agrees',
    })
  })
})

describe('a count', () => {
  const count = (values: Partial<typeof controlledSubstanceInventories.$inferInsert> = {}) =>
    pharmacy.factory.create(controlledSubstanceInventories, {
      clinicId: pharmacy.clinic.id,
      kind: 'biennial',
      takenOn: '2024-01-15',
      nextDueOn: '2026-01-15',
      ...values,
    })
  const counted = (
    inventoryId: string,
    book: { id: string; substanceName: string; unit: string; deaSchedule: string },
    values: Partial<NewControlledSubstanceInventoryItemRow> = {},
  ) =>
    pharmacy.factory.create(controlledSubstanceInventoryItems, {
      inventoryId,
      registerId: book.id,
      substanceName: book.substanceName,
      unit: book.unit,
      deaSchedule: 'schedule_iii',
      containerSize: '10',
      containerCount: 1,
      openedQuantity: '0',
      countedAt: new Date('2024-01-15T18:00:00Z'),
      ...values,
    })
  const complete = (id: string) =>
    refusal(
      pharmacy.run((tx) =>
        tx
          .update(controlledSubstanceInventories)
          .set({ status: 'completed', completedAt: new Date('2024-01-15T19:00:00Z') })
          .where(eq(controlledSubstanceInventories.id, id)),
      ),
    )
  const lines = (id: string) =>
    pharmacy.run((tx) =>
      tx.select().from(controlledSubstanceInventoryItems).where(eq(controlledSubstanceInventoryItems.inventoryId, id)),
    )

  it('reads the book as of the moment of counting, and adds up all lines about it', async () => {
    const book = await pharmacy.book()
    await pharmacy.entry(book, '15')
    await pharmacy.entry(book, '-2', { occurredAt: new Date('2024-01-15T20:00:00Z') })
    const { id } = await count()
    const first = await counted(id, book)
    expect(first).toMatchObject({ countedQuantity: '10.000', bookQuantity: '15.000', discrepancy: '-5.000' })
    await counted(id, book, { containerCount: 0, openedQuantity: '4.5', lotNumber: 'B' })
    expect((await lines(id)).map(({ discrepancy }) => discrepancy)).toEqual(['-0.500', '-0.500'])
    await pharmacy.run((tx) =>
      tx
        .update(controlledSubstanceInventoryItems)
        .set({ containerCount: 2 })
        .where(eq(controlledSubstanceInventoryItems.id, first.id)),
    )
    expect((await lines(id)).map(({ discrepancy }) => discrepancy)).toEqual(['9.500', '9.500'])
  })

  it('is completed when everything was counted and every difference explained, and does not change then', async () => {
    const [book, other] = [await pharmacy.book(), await pharmacy.book({ substanceName: 'other' })]
    await pharmacy.entry(book, '12')
    await pharmacy.entry(other, '3')
    const { id } = await count()
    const short = await counted(id, book)
    expect(await complete(id)).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_controlled_substance_inventories_all_counted',
    })
    const rest = await counted(id, other, { containerCount: 0, openedQuantity: '3' })
    expect(await complete(id)).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_controlled_substance_inventories_explained',
      message: expect.stringContaining('differs from its book by -2'),
    })
    const change = (lineId: string, values: Partial<NewControlledSubstanceInventoryItemRow>) =>
      refusal(
        pharmacy.run((tx) =>
          tx
            .update(controlledSubstanceInventoryItems)
            .set(values)
            .where(eq(controlledSubstanceInventoryItems.id, lineId)),
        ),
      )
    await change(short.id, { explanation: 'a vial broke unnoticed' })
    expect(await complete(id)).toBe('accepted')
    expect(await change(rest.id, { openedQuantity: '2' })).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_controlled_substance_inventory_items_completed',
    })
    const reopened = pharmacy.run((tx) =>
      tx.execute(
        sql`update vet_controlled_substance_inventories set status = 'in_progress', completed_at = null where id = ${id}`,
      ),
    )
    expect(await refusal(reopened)).toMatchObject({ sqlstate: 'VP001' })
    const removed = pharmacy.run((tx) =>
      tx.delete(controlledSubstanceInventories).where(eq(controlledSubstanceInventories.id, id)),
    )
    expect(await refusal(removed)).toMatchObject({ sqlstate: 'VP002' })
    // The difference is settled by an entry in the same book.
    const settle = (register: typeof book, quantity: string) =>
      pharmacy.entry(register, quantity, {
        transactionType: 'adjustment_out',
        reason: 'count',
        patientId: null,
        veterinarianId: null,
      })
    const wrong = await settle(other, '-1')
    expect(await change(short.id, { settledById: wrong.id })).toMatchObject({ sqlstate: 'VP011' })
    const right = await settle(book, '-2')
    expect(await change(short.id, { settledById: right.id })).toBe('accepted')
  })

  it('is held to books of its location, substance, schedule and unit', async () => {
    const elsewhere = await pharmacy.factory.create(clinics)
    const book = await pharmacy.book()
    const away = await pharmacy.book({ clinicId: elsewhere.id })
    const { id } = await count({ scope: 'schedules_iii_v' })
    for (const line of [
      counted(id, away),
      counted(id, book, { unit: 'vial' }),
      counted(id, book, { substanceName: 'other' }),
      counted(id, book, { deaSchedule: 'schedule_iv' }),
    ]) {
      expect(await refusal(line)).toMatchObject({
        sqlstate: 'VP011',
        constraint: 'vet_controlled_substance_inventory_items_book_agrees',
      })
    }
  })
})

describe('the report of what does not agree', () => {
  const report = async (day = '2024-01-16') => {
    const rows = await pharmacy.run((tx) =>
      tx.execute(
        sql`select kind, detail, expected, actual from vet_controlled_discrepancies(${pharmacy.organizationId}, ${pharmacy.clinic.id}, ${day}) order by kind`,
      ),
    )
    return rows as { rows: { kind: string; detail: string; expected: string | null; actual: string | null }[] }
  }
  const kinds = async (day?: string) => (await report(day)).rows.map(({ kind }) => kind)

  it('is empty for a practice without controlled substances', async () => {
    expect(await kinds()).toEqual([])
  })

  it('names missing entries, witnesses, counts, transfers and reports', async () => {
    const book = await pharmacy.book({ substanceName: 'Ketamine' })
    expect(await kinds()).toEqual(['count_overdue'])
    await pharmacy.entry(book, '50')
    // A dose and a dispensing that no entry accounts for.
    await pharmacy.factory.create(vcprRecords, { clientId: pharmacy.client.id, establishedOn: '2024-01-01' })
    await pharmacy.factory.create(medicationAdministration, {
      clinicId: pharmacy.clinic.id,
      patientId: pharmacy.patient.id,
      deaSchedule: 'schedule_iii',
      status: 'given',
      administeredBy: pharmacy.employee.id,
      administeredAt: new Date('2024-01-15T10:00:00Z'),
    })
    const script = await pharmacy.prescribe({
      deaSchedule: 'schedule_iii',
      refillsAuthorized: 1,
      expiresOn: '2024-07-01',
    })
    await pharmacy.run((tx) =>
      tx
        .update(prescriptions)
        .set({ firstDispensedOn: '2024-01-15', firstDispensedBy: pharmacy.employee.id, firstDispensedQuantity: '30' })
        .where(eq(prescriptions.id, script.id)),
    )
    const refilled = await pharmacy.refill(script.id, '2024-01-15')
    await pharmacy.entry(book, '-29', {
      transactionType: 'dispense',
      prescriptionId: script.id,
      refillId: refilled.id,
      clientId: pharmacy.client.id,
    })
    await pharmacy.run((tx) => tx.update(clinics).set({ settings: { controlledWitness: [] } }))
    await pharmacy.entry(book, '-1', {
      transactionType: 'breakage',
      reason: 'dropped',
      patientId: null,
      veterinarianId: null,
      witnessedBy: null,
    })
    const truck = await pharmacy.book({
      substanceName: 'Ketamine',
      strength: book.strength,
      dosageForm: book.dosageForm,
      storageLocation: 'truck',
    })
    await pharmacy.entry(book, '-5', {
      ...SUPPLIER,
      transactionType: 'transfer_out',
      transferToId: truck.id,
      patientId: null,
      veterinarianId: null,
    })
    await form('106', { lossType: 'other', discoveredOn: '2024-01-12' })
    expect(await kinds('2024-01-15')).toEqual([
      'count_overdue',
      'dispensed_without_entry',
      'dispensed_without_entry',
      'dose_without_entry',
      'entry_without_witness',
      'transfer_not_received',
    ])
    // Discovered on a Friday: told on Monday at the latest, reported within 45 days.
    expect(await kinds('2024-01-16')).toContain('field_office_not_told')
    expect(await kinds('2024-02-26')).not.toContain('report_overdue')
    expect(await kinds('2024-02-27')).toContain('report_overdue')
  })

  it('compares books with stock and with the law of the day', async () => {
    const medicationId = await pharmacy.drug({
      jurisdiction: 'US',
      schedule: 'schedule_iv',
      effectiveOn: '2000-01-01',
      endsOn: '2024-06-01',
    })
    const item = await pharmacy.factory.create(inventoryItems, {
      clinicId: pharmacy.clinic.id,
      deaSchedule: 'schedule_iv',
      isControlled: true,
      isLockedAway: true,
      storageLocation: 'safe',
      unit: 'ml',
      medicationId,
    })
    const book = await pharmacy.book({ inventoryItemId: item.id, medicationId, deaSchedule: 'schedule_iv', unit: 'ml' })
    await pharmacy.entry(book, '7', { transactionType: 'opening' })
    const found = await report('2024-05-31')
    expect(found.rows).toContainEqual(
      expect.objectContaining({ kind: 'stock_differs', expected: '7.000', actual: '0.000' }),
    )
    await pharmacy.factory.create(drugSchedules, {
      medicationId,
      jurisdiction: 'US-OH',
      schedule: 'schedule_ii',
      effectiveOn: '2024-06-01',
      citation: 'test',
    })
    expect(await kinds('2024-05-31')).not.toContain('schedule_changed')
    expect(await kinds('2024-06-01')).toContain('schedule_changed')
  })

  it('finds a balance that was tampered with, and a book that was not carried forward', async () => {
    const book = await pharmacy.book()
    await pharmacy.entry(book, '7')
    await database.client.query('begin')
    await database.client.query(`set local session_replication_role = replica`)
    await database.client.query(
      `update vet_controlled_substance_registers set quantity_on_hand = 5 where id = '${book.id}'`,
    )
    await database.client.query('commit')
    expect(await kinds()).toContain('balance_differs')
    await pharmacy.run((tx) =>
      tx
        .update(controlledSubstanceRegisters)
        .set({ status: 'closed', closedOn: '2024-12-31', closedBy: pharmacy.user.id })
        .where(eq(controlledSubstanceRegisters.id, book.id)),
    )
    expect(await kinds()).toContain('not_carried_forward')
  })

  it('shows nothing of another practice', async () => {
    const other = await openPharmacy(database.db)
    await other.book()
    const { rows } = (await pharmacy.run((tx) =>
      tx.execute(sql`select * from vet_controlled_discrepancies(${other.organizationId})`),
    )) as { rows: unknown[] }
    expect(rows).toEqual([])
    expect(await pharmacy.run((tx) => tx.select().from(controlledSubstanceTransactions))).toEqual([])
  })
})
