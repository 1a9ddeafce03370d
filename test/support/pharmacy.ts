import { type ExtractTablesWithRelations, sql } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core'
import {
  clients,
  clinics,
  controlledSubstanceRegisters,
  controlledSubstanceTransactions,
  type DrugScheduleRow,
  drugSchedules,
  inventoryTransactions,
  medicationsFormulary,
  type NewControlledSubstanceTransactionRow,
  type NewPrescriptionRefillRow,
  patients,
  prescriptionRefills,
  prescriptions,
  staff,
  users,
  veterinarians,
} from '../../src/schema'
import { type TenantTransaction, withTenant } from '../../src/tenancy'
import { createFactory, type VetPlanSchema } from '../../src/testing'
import { RowPlanner } from '../../src/testing/factories/plan'
import { factsOf } from '../../src/testing/factories/table-facts'

type Relations = ExtractTablesWithRelations<VetPlanSchema>
export type Db = PgDatabase<PgQueryResultHKT, VetPlanSchema, Relations>
export type Tx = TenantTransaction<PgQueryResultHKT, VetPlanSchema, Relations>

/** Where the other side of a receipt or a transfer is. */
export const SUPPLIER = { partyName: 'Acme Supply', partyAddress: '1 Mill Rd, Troy', partyDea: 'AP5836727' } as const
/** Who an animal belongs to, as the books want it. */
const OWNER = { partyName: 'Bo Ek', partyAddress: '2 Lane, Troy' } as const

/** A location in Ohio with two employees, a veterinarian, a client and an animal, and what tests do there. */
export async function openPharmacy(db: Db) {
  const factory = createFactory(db)
  const { organizationId } = factory
  const clinic = await factory.create(clinics, { state: 'OH', timezone: 'UTC' })
  const [user, witness] = [await factory.create(users), await factory.create(users)]
  const veterinarian = await factory.create(veterinarians)
  const employee = await factory.create(staff, { userId: user.id })
  const client = await factory.create(clients)
  const patient = await factory.create(patients)
  const run = <Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> => withTenant(db, { organizationId }, work)

  const drug = async (...periods: Partial<DrugScheduleRow>[]) => {
    const { id } = await factory.create(medicationsFormulary)
    for (const period of periods) await factory.create(drugSchedules, { medicationId: id, citation: 'test', ...period })
    return id
  }
  const book = (values: Partial<typeof controlledSubstanceRegisters.$inferInsert> = {}) =>
    factory.create(controlledSubstanceRegisters, { clinicId: clinic.id, deaSchedule: 'schedule_iii', ...values })
  /** An entry: a positive quantity is a receipt by default, a negative one a dose. */
  const entry = (
    register: { id: string; clinicId: string },
    quantity: string,
    values: Partial<NewControlledSubstanceTransactionRow> = {},
  ) => factory.create(controlledSubstanceTransactions, entryValues(register, quantity, values))
  const entryValues = (
    { id, clinicId }: { id: string; clinicId: string },
    quantity: string,
    values: Partial<NewControlledSubstanceTransactionRow> = {},
  ): Omit<NewControlledSubstanceTransactionRow, 'organizationId'> & { organizationId: string } => ({
    organizationId,
    registerId: id,
    clinicId,
    quantity,
    performedBy: user.id,
    occurredAt: new Date('2024-01-15T10:00:00Z'),
    ...(quantity.startsWith('-')
      ? { transactionType: 'administer', ...OWNER, patientId: patient.id, veterinarianId: veterinarian.id }
      : values.transactionType === 'opening'
        ? { transactionType: 'opening' }
        : { transactionType: 'receipt', ...SUPPLIER, invoiceNumber: 'I-1' }),
    ...values,
  })
  /** Moves stock within a transaction, as little of a row as the table asks for. */
  const move = async (tx: Tx, itemId: string, quantity: string, transactionType: string): Promise<string> => {
    const planner = new RowPlanner(organizationId)
    const values = planner
      .plan(inventoryTransactions, {
        clinicId: clinic.id,
        itemId,
        batchId: null,
        quantity,
        transactionType,
        performedBy: user.id,
        patientId: quantity.startsWith('-') ? patient.id : null,
        reason: 'test',
        ...(factsOf(inventoryTransactions).kept.has('balanceAfter') ? {} : { balanceAfter: '100' }),
      })
      .at(-1)?.values
    const table: PgTable = inventoryTransactions
    // Dated by the database, as an application does.
    const { createdAt: _, occurredAt: __, ...row } = values ?? {}
    await tx.insert(table).values(row)
    return String(row.id)
  }
  const prescribe = (values: Partial<typeof prescriptions.$inferInsert> = {}) =>
    factory.create(prescriptions, {
      clinicId: clinic.id,
      patientId: patient.id,
      clientId: client.id,
      issuedAt: new Date('2024-01-15T09:00:00Z'),
      issuedOn: '2024-01-15',
      quantity: '30',
      ...values,
    })
  /** A refill from request to dispensing, as a pharmacy works. */
  const refill = async (prescriptionId: string, at: string, values: Partial<NewPrescriptionRefillRow> = {}) => {
    const moment = new Date(`${at}T12:00:00Z`)
    const asked = await factory.create(prescriptionRefills, {
      prescriptionId,
      clinicId: clinic.id,
      requestedAt: moment,
    })
    return run(async (tx) => {
      const own = sql`${prescriptionRefills.organizationId} = ${organizationId} and ${prescriptionRefills.id} = ${asked.id}`
      await tx
        .update(prescriptionRefills)
        .set({ status: 'approved', reviewedBy: veterinarian.id, reviewedAt: moment })
        .where(own)
      const [row] = await tx
        .update(prescriptionRefills)
        .set({
          status: 'dispensed',
          dispensedAt: moment,
          dispensedBy: employee.id,
          quantityDispensed: '30',
          ...values,
        })
        .where(own)
        .returning()
      if (row === undefined) throw new Error('the refill is gone')
      return row
    })
  }
  return {
    factory,
    organizationId,
    clinic,
    user,
    witness,
    veterinarian,
    employee,
    client,
    patient,
    run,
    drug,
    book,
    entry,
    entryValues,
    move,
    prescribe,
    refill,
  }
}

export type Pharmacy = Awaited<ReturnType<typeof openPharmacy>>
