import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  clinics,
  controlledSubstanceRegisters,
  controlledSubstanceTransactions,
  deaFormItems,
  deaForms,
  inventoryItems,
  medicationAdministration,
  type NewControlledSubstanceTransactionRow,
  type NewDeaFormRow,
  patients,
  users,
  veterinarians,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
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

const bookNow = async (id: string) => {
  const [row] = await pharmacy.run((tx) =>
    tx.select().from(controlledSubstanceRegisters).where(eq(controlledSubstanceRegisters.id, id)),
  )
  return row
}
const form = async (formKind: '222' | '106' | '41', substanceName: string, values: Partial<NewDeaFormRow> = {}) => {
  const made = await pharmacy.factory.create(deaForms, {
    clinicId: pharmacy.clinic.id,
    formKind,
    status: 'draft',
    ...(formKind === '222' ? { orderedOn: '2024-01-10', lastLineNumber: 1 } : {}),
    ...values,
  })
  await pharmacy.factory.create(deaFormItems, {
    deaFormId: made.id,
    formKind,
    lineNumber: 1,
    substanceName,
    deaSchedule: 'schedule_ii',
    ...(formKind === '222' ? { packageSize: '10', packageCount: 2 } : {}),
    quantity: '20',
  })
  return made
}
const submit = (id: string) =>
  pharmacy.run((tx) =>
    tx.execute(sql`update vet_dea_forms set status = 'submitted', submitted_at = '2024-01-10', registrant_name = 'Clinic',
      registrant_address = 'Troy', dea_registration_encrypted = 'vp1.k1.AAAA', signed_by = ${pharmacy.user.id},
      supplier_name = case when form_kind = '222' then 'Acme' end, supplier_address = case when form_kind = '222' then 'Troy' end,
      supplier_dea_number = case when form_kind = '222' then 'AP5836727' end where id = ${id}`),
  )

describe('the book of a controlled substance', () => {
  it('numbers its entries without a gap and carries the balance forward', async () => {
    const book = await pharmacy.book()
    expect(await pharmacy.entry(book, '10', { transactionType: 'opening' })).toMatchObject({
      entryNumber: 1,
      balanceAfter: '10.000',
    })
    expect(await pharmacy.entry(book, '2.5')).toMatchObject({ entryNumber: 2, balanceAfter: '12.500' })
    expect(await pharmacy.entry(book, '-0.25')).toMatchObject({ entryNumber: 3, balanceAfter: '12.250' })
    expect(await bookNow(book.id)).toMatchObject({ quantityOnHand: '12.250', lastEntryNumber: 3 })
  })

  it('never falls below zero', async () => {
    const book = await pharmacy.book()
    await pharmacy.entry(book, '1')
    expect(await refusal(pharmacy.entry(book, '-1.001'))).toMatchObject({
      sqlstate: 'VP005',
      constraint: 'vet_controlled_substance_registers_quantity_available',
      message: 'the book shows 1, and 1.001 cannot be taken from it',
    })
    expect(await pharmacy.entry(book, '-1')).toMatchObject({ entryNumber: 2, balanceAfter: '0.000' })
  })

  it('numbers several entries of one statement, and skips none that was not written', async () => {
    const book = await pharmacy.book()
    const values = (quantity: string, id?: string) => ({
      ...pharmacy.entryValues(book, quantity),
      ...(id === undefined ? {} : { id }),
    })
    const written = await pharmacy.run((tx) =>
      tx
        .insert(controlledSubstanceTransactions)
        .values([values('5'), values('-1'), values('-1')])
        .returning(),
    )
    expect(written.map(({ entryNumber, balanceAfter }) => [entryNumber, balanceAfter])).toEqual([
      [1, '5.000'],
      [2, '4.000'],
      [3, '3.000'],
    ])
    await pharmacy.run((tx) =>
      tx
        .insert(controlledSubstanceTransactions)
        .values([values('7', written[0]?.id), values('2')])
        .onConflictDoNothing(),
    )
    expect(await bookNow(book.id)).toMatchObject({ quantityOnHand: '5.000', lastEntryNumber: 4 })
  })

  it('is not written by hand: number and balance are its own', async () => {
    const book = await pharmacy.book()
    for (const forged of [{ entry_number: 7 }, { balance_after: 100 }]) {
      const [column, value] = Object.entries(forged)[0] ?? []
      const insert = pharmacy.run((tx) =>
        tx.execute(sql`insert into vet_controlled_substance_transactions
          (organization_id, register_id, clinic_id, occurred_at, transaction_type, quantity, performed_by, ${sql.identifier(column ?? '')})
          values (${pharmacy.organizationId}, ${book.id}, ${book.clinicId}, now(), 'opening', 1, ${pharmacy.user.id}, ${value})`),
      )
      expect(await refusal(insert)).toMatchObject({ sqlstate: 'VP004' })
    }
    const balance = pharmacy.run((tx) =>
      tx.execute(sql`update vet_controlled_substance_registers set quantity_on_hand = 5 where id = ${book.id}`),
    )
    expect(await refusal(balance)).toMatchObject({ sqlstate: 'VP004' })
  })

  it('is only added to', async () => {
    const book = await pharmacy.book()
    const { id } = await pharmacy.entry(book, '5')
    for (const statement of [
      'update vet_controlled_substance_transactions set quantity = 6',
      'delete from vet_controlled_substance_transactions',
    ]) {
      await expect(database.client.query(`${statement} where id = '${id}'`)).rejects.toMatchObject({ code: 'VP003' })
      expect(await refusal(pharmacy.run((tx) => tx.execute(sql.raw(`${statement} where id = '${id}'`))))).toMatchObject(
        {
          sqlstate: '42501',
        },
      )
    }
    await expect(database.client.query('truncate vet_controlled_substance_transactions cascade')).rejects.toMatchObject(
      {
        code: 'VP003',
      },
    )
  })

  it('is put right by a later entry of the same book that names the wrong one', async () => {
    const book = await pharmacy.book()
    const wrong = await pharmacy.entry(book, '5')
    const right = {
      transactionType: 'adjustment_out',
      correctsId: wrong.id,
      reason: 'typed 5 for 4',
      partyName: null,
      partyAddress: null,
    } as const
    expect(await pharmacy.entry(book, '-1', { ...right, patientId: null, veterinarianId: null })).toMatchObject({
      balanceAfter: '4.000',
    })
    const other = await pharmacy.book({ substanceName: 'other' })
    await pharmacy.entry(other, '5')
    expect(await refusal(pharmacy.entry(other, '-1', right))).toMatchObject({ sqlstate: 'VP011' })
  })

  it('keeps what it is about once something is written, and takes nothing once closed', async () => {
    const book = await pharmacy.book()
    const change = (values: Partial<typeof controlledSubstanceRegisters.$inferInsert>) =>
      refusal(
        pharmacy.run((tx) =>
          tx.update(controlledSubstanceRegisters).set(values).where(eq(controlledSubstanceRegisters.id, book.id)),
        ),
      )
    expect(await change({ strength: '50 mg/mL' })).toBe('accepted')
    await pharmacy.entry(book, '5')
    for (const values of [{ strength: '100 mg/mL' }, { deaSchedule: 'schedule_ii' }, { unit: 'vial' }] as const) {
      expect(await change(values)).toMatchObject({
        sqlstate: 'VP002',
        constraint: 'vet_controlled_substance_registers_written',
      })
    }
    expect(await change({ notes: 'second shelf', strength: '50 mg/mL' })).toBe('accepted')
    expect(await change({ status: 'closed', closedOn: '2024-12-31', closedBy: pharmacy.user.id })).toBe('accepted')
    expect(await refusal(pharmacy.entry(book, '1'))).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_controlled_substance_transactions_book_open',
    })
    expect(await change({ status: 'open', closedOn: null, closedBy: null })).toMatchObject({ sqlstate: 'VP001' })
  })

  it('is opened by its first entry only, at its own location', async () => {
    const book = await pharmacy.book()
    await pharmacy.entry(book, '5', { transactionType: 'opening' })
    expect(await refusal(pharmacy.entry(book, '5', { transactionType: 'opening' }))).toMatchObject({
      sqlstate: 'VP012',
    })
    const elsewhere = await pharmacy.factory.create(clinics)
    expect(await refusal(pharmacy.entry({ ...book, clinicId: elsewhere.id }, '5'))).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_controlled_substance_transactions_clinic_of_book',
    })
  })

  it('is in the schedule of its drug', async () => {
    const medicationId = await pharmacy.drug({ jurisdiction: 'US', schedule: 'schedule_ii', effectiveOn: '2000-01-01' })
    expect(await refusal(pharmacy.book({ medicationId, deaSchedule: 'schedule_iii' }))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_controlled_substance_registers_dea_schedule_by_law',
    })
    expect(await refusal(pharmacy.book({ medicationId, deaSchedule: 'schedule_ii' }))).toBe('accepted')
  })

  it('balances whatever is written, in any order', async () => {
    // A generator of its own, so that a failure repeats: Park and Miller's.
    let seed = 20_240_115
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const book = await pharmacy.book()
    let [balance, entries] = [0, 0]
    for (let step = 0; step < 60; step += 1) {
      const thousandths = (random(4000) + 1) * (random(3) === 0 ? 1 : -1)
      const outcome = await refusal(pharmacy.entry(book, (thousandths / 1000).toFixed(3)))
      if (balance + thousandths < 0) expect(outcome, `step ${step}`).toMatchObject({ sqlstate: 'VP005' })
      else {
        expect(outcome, `step ${step}`).toBe('accepted')
        balance += thousandths
        entries += 1
      }
    }
    const rows = await pharmacy.run((tx) =>
      tx
        .select()
        .from(controlledSubstanceTransactions)
        .where(eq(controlledSubstanceTransactions.registerId, book.id))
        .orderBy(controlledSubstanceTransactions.entryNumber),
    )
    let running = 0
    for (const [index, row] of rows.entries()) {
      running += Math.round(Number(row.quantity) * 1000)
      expect([row.entryNumber, Math.round(Number(row.balanceAfter) * 1000)]).toEqual([index + 1, running])
    }
    expect(rows).toHaveLength(entries)
    expect(running).toBe(balance)
    expect(entries).toBeGreaterThan(15)
    expect(await bookNow(book.id)).toMatchObject({
      quantityOnHand: (balance / 1000).toFixed(3),
      lastEntryNumber: entries,
    })
  })
})

describe('a second person', () => {
  const waste = (values: Partial<NewControlledSubstanceTransactionRow> = {}) =>
    ({
      transactionType: 'waste',
      reason: 'rest of the vial',
      disposalMethod: 'chemical_destruction',
      ...values,
    }) as const

  it('sees what is wasted or broken, unless the practice sets otherwise', async () => {
    const book = await pharmacy.book()
    await pharmacy.entry(book, '5')
    expect(await refusal(pharmacy.entry(book, '-1', waste({ witnessedBy: null })))).toMatchObject({
      sqlstate: 'VP010',
      constraint: 'vet_controlled_substance_transactions_witness_required',
    })
    expect(await refusal(pharmacy.entry(book, '-1', waste({ witnessedBy: pharmacy.witness.id })))).toBe('accepted')
    await pharmacy.run((tx) => tx.update(clinics).set({ settings: { controlledWitness: ['administer'] } }))
    expect(await refusal(pharmacy.entry(book, '-1', waste({ witnessedBy: null })))).toBe('accepted')
    expect(await refusal(pharmacy.entry(book, '-1', { witnessedBy: null }))).toMatchObject({ sqlstate: 'VP010' })
  })

  it('is another person, by whatever login', async () => {
    const book = await pharmacy.book()
    await pharmacy.entry(book, '5')
    const alone = pharmacy.entryValues(book, '-1', waste({ witnessedBy: pharmacy.user.id }))
    const written = pharmacy.run((tx) => tx.insert(controlledSubstanceTransactions).values(alone))
    expect(await refusal(written)).not.toBe('accepted')
    // The login of the veterinarian who is the employee that wastes it.
    const asVeterinarian = await pharmacy.factory.create(veterinarians, {
      staffId: pharmacy.employee.id,
      userId: pharmacy.witness.id,
    })
    expect(asVeterinarian.userId).toBe(pharmacy.witness.id)
    expect(await refusal(pharmacy.entry(book, '-1', waste({ witnessedBy: pharmacy.witness.id })))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_controlled_substance_transactions_witness_other_person',
    })
  })

  it('is not the one who gave the dose whose rest is wasted', async () => {
    const book = await pharmacy.book()
    await pharmacy.entry(book, '5')
    const dose = await pharmacy.factory.create(medicationAdministration, {
      clinicId: pharmacy.clinic.id,
      patientId: pharmacy.patient.id,
      status: 'given',
      administeredAt: new Date('2024-01-15T10:00:00Z'),
      administeredBy: pharmacy.employee.id,
    })
    const rest = waste({
      administrationId: dose.id,
      patientId: pharmacy.patient.id,
      performedBy: pharmacy.witness.id,
      witnessedBy: pharmacy.user.id,
    })
    expect(await refusal(pharmacy.entry(book, '-0.5', rest))).toMatchObject({ sqlstate: 'VP012' })
    const other = await pharmacy.factory.create(patients)
    expect(await refusal(pharmacy.entry(book, '-0.5', { ...rest, patientId: other.id }))).toMatchObject({
      sqlstate: 'VP011',
    })
  })
})

describe('the papers of the law', () => {
  it('are a submitted Form 222 that orders this substance, for a receipt of schedule II', async () => {
    const book = await pharmacy.book({ deaSchedule: 'schedule_ii', substanceName: 'Morphine' })
    expect(await refusal(pharmacy.entry(book, '20'))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_controlled_substance_transactions_form_required',
      hint: expect.stringContaining('21 CFR 1305'),
    })
    const order = await form('222', 'morphine ')
    expect(await refusal(pharmacy.entry(book, '20', { deaFormId: order.id }))).toMatchObject({ sqlstate: 'VP002' })
    await submit(order.id)
    expect(await refusal(pharmacy.entry(book, '20', { deaFormId: order.id }))).toBe('accepted')
    const late = { deaFormId: order.id, occurredAt: new Date('2024-03-11T00:00:00Z') }
    expect(await refusal(pharmacy.entry(book, '20', late))).toMatchObject({
      constraint: 'vet_controlled_substance_transactions_form_sixty_days',
    })
    const other = await form('222', 'Fentanyl')
    await submit(other.id)
    expect(await refusal(pharmacy.entry(book, '20', { deaFormId: other.id }))).toMatchObject({ sqlstate: 'VP011' })
  })

  it('are an invoice in schedules III to V', async () => {
    const book = await pharmacy.book()
    expect(await refusal(pharmacy.entry(book, '20', { invoiceNumber: null }))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_controlled_substance_transactions_invoice_required',
    })
  })

  it('are a Form 106 for a theft or a loss', async () => {
    const book = await pharmacy.book({ substanceName: 'Ketamine' })
    await pharmacy.entry(book, '20')
    const gone = { transactionType: 'theft', reason: 'broken lock', patientId: null, veterinarianId: null } as const
    expect(await refusal(pharmacy.entry(book, '-20', gone))).toMatchObject({
      sqlstate: 'VP008',
      constraint: 'vet_controlled_substance_transactions_form_required',
    })
    const report = await form('106', 'Ketamine')
    expect(await refusal(pharmacy.entry(book, '-20', { ...gone, deaFormId: report.id }))).toBe('accepted')
    const wrong = await form('41', 'Ketamine')
    expect(await refusal(pharmacy.entry(book, '-20', { ...gone, deaFormId: wrong.id }))).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_controlled_substance_transactions_form_fits',
    })
  })

  it('are a Form 41 with two witnesses for a destruction', async () => {
    const book = await pharmacy.book({ substanceName: 'Ketamine' })
    await pharmacy.entry(book, '20')
    const third = await pharmacy.factory.create(users)
    const burnt = {
      transactionType: 'destruction',
      reason: 'expired',
      disposalMethod: 'incineration',
      patientId: null,
      veterinarianId: null,
      witnessedBy: pharmacy.witness.id,
    } as const
    const unseen = await form('41', 'Ketamine')
    expect(await refusal(pharmacy.entry(book, '-20', { ...burnt, deaFormId: unseen.id }))).toMatchObject({
      sqlstate: 'VP010',
      constraint: 'vet_controlled_substance_transactions_two_witnesses',
    })
    const seen = await form('41', 'Ketamine', { firstWitnessId: pharmacy.witness.id, secondWitnessId: third.id })
    expect(await refusal(pharmacy.entry(book, '-20', { ...burnt, deaFormId: seen.id }))).toBe('accepted')
  })
})

describe('a transfer', () => {
  it('between locations goes out here and comes in there, the same quantity, once', async () => {
    const branch = await pharmacy.factory.create(clinics, { state: 'OH' })
    const about = { substanceName: 'Ketamine', strength: '100 mg/mL', dosageForm: 'solution' }
    const [here, there, third] = [
      await pharmacy.book(about),
      await pharmacy.book({ ...about, clinicId: branch.id }),
      await pharmacy.book({ ...about, clinicId: branch.id, storageLocation: 'truck' }),
    ]
    await pharmacy.entry(here, '20')
    const papers = { ...SUPPLIER, invoiceNumber: 'T-1', patientId: null, veterinarianId: null } as const
    const out = await pharmacy.entry(here, '-8', {
      ...papers,
      transactionType: 'transfer_out',
      transferToId: there.id,
    })
    const receive = (book: typeof there, quantity: string) =>
      refusal(pharmacy.entry(book, quantity, { ...papers, transactionType: 'transfer_in', transferOutId: out.id }))
    expect(await receive(there, '7')).toMatchObject({ sqlstate: 'VP011', message: '8 went out and 7 cannot come in' })
    expect(await receive(third, '8')).toMatchObject({ sqlstate: 'VP011' })
    expect(await receive(there, '8')).toBe('accepted')
    expect(await receive(there, '8')).toMatchObject({ sqlstate: '23505' })
    expect([(await bookNow(here.id))?.quantityOnHand, (await bookNow(there.id))?.quantityOnHand]).toEqual([
      '12.000',
      '8.000',
    ])
    const other = await pharmacy.book({ ...about, strength: '10 mg/mL' })
    const wrong = { ...papers, transactionType: 'transfer_out', transferToId: other.id } as const
    expect(await refusal(pharmacy.entry(here, '-1', wrong))).toMatchObject({ sqlstate: 'VP011' })
  })

  it('of schedule II between locations needs a Form 222, and none between safe and truck', async () => {
    const about = {
      substanceName: 'Morphine',
      strength: '10 mg/mL',
      dosageForm: 'solution',
      deaSchedule: 'schedule_ii',
    } as const
    const [safe, truck] = [await pharmacy.book(about), await pharmacy.book({ ...about, storageLocation: 'truck' })]
    await pharmacy.entry(safe, '20', { transactionType: 'opening' })
    const papers = { ...SUPPLIER, patientId: null, veterinarianId: null, transactionType: 'transfer_out' } as const
    expect(await refusal(pharmacy.entry(safe, '-5', { ...papers, transferToId: truck.id }))).toBe('accepted')
    expect(await refusal(pharmacy.entry(safe, '-5', papers))).toMatchObject({
      constraint: 'vet_controlled_substance_transactions_form_required',
    })
  })
})

describe('stock of a controlled item', () => {
  const stock = async () => {
    const item = await pharmacy.factory.create(inventoryItems, {
      clinicId: pharmacy.clinic.id,
      deaSchedule: 'schedule_iii',
      isControlled: true,
      isLockedAway: true,
      storageLocation: 'safe',
      unit: 'ml',
    })
    const book = await pharmacy.book({ inventoryItemId: item.id, unit: 'mL' })
    return { item, book }
  }

  it('never moves without an entry of the same quantity', async () => {
    const { item, book } = await stock()
    const alone = pharmacy.run((tx) => pharmacy.move(tx, item.id, '10', 'receipt'))
    expect(await refusal(alone)).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_inventory_transactions_register_entry',
    })
    const both = pharmacy.run(async (tx) => {
      const inventoryTransactionId = await pharmacy.move(tx, item.id, '10', 'receipt')
      await tx
        .insert(controlledSubstanceTransactions)
        .values({ ...pharmacy.entryValues(book, '10'), inventoryTransactionId })
    })
    expect(await refusal(both)).toBe('accepted')
    const less = pharmacy.run(async (tx) => {
      const inventoryTransactionId = await pharmacy.move(tx, item.id, '10', 'receipt')
      await tx
        .insert(controlledSubstanceTransactions)
        .values({ ...pharmacy.entryValues(book, '9'), inventoryTransactionId })
    })
    expect(await refusal(less)).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_controlled_substance_transactions_movement_agrees',
    })
  })

  it('is found by its entry in the same transaction, and nothing is entered that did not move', async () => {
    const { item, book } = await stock()
    const [row] = await pharmacy.run(async (tx) => {
      await pharmacy.move(tx, item.id, '10', 'receipt')
      return tx.insert(controlledSubstanceTransactions).values(pharmacy.entryValues(book, '10')).returning()
    })
    expect(row?.inventoryTransactionId).toMatch(/^[0-9a-f-]{36}$/)
    expect(await refusal(pharmacy.entry(book, '5'))).toMatchObject({
      sqlstate: 'VP011',
      message: 'no movement of stock belongs to this entry',
    })
    const twice = pharmacy.run((tx) =>
      tx
        .insert(controlledSubstanceTransactions)
        .values({ ...pharmacy.entryValues(book, '10'), inventoryTransactionId: row?.inventoryTransactionId }),
    )
    expect(await refusal(twice)).toMatchObject({ sqlstate: '23505' })
  })

  it('is not asked of items that are not controlled', async () => {
    const item = await pharmacy.factory.create(inventoryItems, { clinicId: pharmacy.clinic.id })
    expect(await refusal(pharmacy.run((tx) => pharmacy.move(tx, item.id, '10', 'receipt')))).toBe('accepted')
  })

  it('has a book of the same location, drug, schedule and unit', async () => {
    const { item } = await stock()
    const elsewhere = await pharmacy.factory.create(clinics)
    const wrong = [{ clinicId: elsewhere.id }, { deaSchedule: 'schedule_ii' }, { unit: 'vial' }] as const
    for (const values of wrong) {
      const book = pharmacy.book({ inventoryItemId: item.id, unit: 'ml', substanceName: 'x', ...values })
      expect(await refusal(book), JSON.stringify(values)).toMatchObject({
        sqlstate: 'VP011',
        constraint: 'vet_controlled_substance_registers_item_agrees',
      })
    }
  })
})

describe('an entry', () => {
  it('names a prescription of the same animal, drug and schedule', async () => {
    const ketamine = await pharmacy.drug({ jurisdiction: 'US', schedule: 'schedule_iii', effectiveOn: '1999-08-12' })
    const other = await pharmacy.drug({ jurisdiction: 'US', schedule: 'schedule_iii', effectiveOn: '1999-08-12' })
    const book = await pharmacy.book({ medicationId: ketamine })
    await pharmacy.entry(book, '50')
    const dispense = (prescriptionId: string, values: Partial<NewControlledSubstanceTransactionRow> = {}) =>
      refusal(pharmacy.entry(book, '-1', { transactionType: 'dispense', prescriptionId, ...values }))
    const right = await pharmacy.prescribe({ medicationId: ketamine, deaSchedule: 'schedule_iii' })
    expect(await dispense(right.id)).toBe('accepted')
    const wrongDrug = await pharmacy.prescribe({ medicationId: other, deaSchedule: 'schedule_iii' })
    expect(await dispense(wrongDrug.id)).toMatchObject({
      sqlstate: 'VP011',
      message: expect.stringContaining('another drug'),
    })
    const stricter = await pharmacy.prescribe({ medicationId: ketamine, deaSchedule: 'schedule_ii' })
    expect(await dispense(stricter.id)).toMatchObject({
      sqlstate: 'VP011',
      message: expect.stringContaining('schedule ii'),
    })
    const animal = await pharmacy.factory.create(patients)
    expect(await dispense(right.id, { patientId: animal.id })).toMatchObject({ sqlstate: 'VP011' })
  })

  it('is written by whoever acts, where nobody is named', async () => {
    const book = await pharmacy.book()
    const { rows } = await withTenant(
      database.db,
      { organizationId: pharmacy.organizationId, userId: pharmacy.witness.id },
      (tx) =>
        tx.execute(sql`insert into vet_controlled_substance_transactions
          (organization_id, register_id, clinic_id, occurred_at, transaction_type, quantity)
          values (${pharmacy.organizationId}, ${book.id}, ${book.clinicId}, now(), 'opening', 1) returning performed_by`),
    )
    expect(rows).toEqual([{ performed_by: pharmacy.witness.id }])
  })
})
