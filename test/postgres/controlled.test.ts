import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  controlledSubstanceRegisters,
  controlledSubstanceTransactions,
  inventoryItems,
  prescriptionRefills,
  prescriptions,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { openPharmacy } from '../support/pharmacy'
import { createPool } from '../support/pool'
import { refusal } from '../support/practice'

let database: PostgresTestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(() => database.close())

/** Runs every task at once, each on a connection of its own. */
async function atOnce(organizationId: string, tasks: readonly ((tx: OwnTx) => Promise<unknown>)[]) {
  const pool = createPool(database.url, tasks.length)
  try {
    const own = drizzle(pool)
    // All are connected before the first one writes.
    await Promise.all(tasks.map(() => pool.query('select pg_sleep(0.05)')))
    return await Promise.all(tasks.map((task) => refusal(withTenant(own, { organizationId }, task))))
  } finally {
    await pool.end()
  }
}
type OwnTx = Parameters<Parameters<ReturnType<typeof drizzle>['transaction']>[0]>[0]

describe('eight people who write into one book at once', () => {
  it('leave numbers without a gap and the exact balance', async () => {
    const pharmacy = await openPharmacy(database.db)
    const book = await pharmacy.book()
    await pharmacy.entry(book, '100')
    const tasks = Array.from({ length: 8 }, (_, person) => async (tx: OwnTx) => {
      for (let entry = 0; entry < 10; entry += 1) {
        const quantity = entry % 3 === 0 ? '1.5' : `-0.${person + 1}`
        await tx.insert(controlledSubstanceTransactions).values(pharmacy.entryValues(book, quantity))
      }
    })
    expect(await atOnce(pharmacy.organizationId, tasks)).toEqual(Array(8).fill('accepted'))
    const rows = await pharmacy.run((tx) =>
      tx
        .select()
        .from(controlledSubstanceTransactions)
        .where(eq(controlledSubstanceTransactions.registerId, book.id))
        .orderBy(controlledSubstanceTransactions.entryNumber),
    )
    let thousandths = 0
    for (const [index, row] of rows.entries()) {
      thousandths += Math.round(Number(row.quantity) * 1000)
      expect([row.entryNumber, Math.round(Number(row.balanceAfter) * 1000)]).toEqual([index + 1, thousandths])
    }
    expect(rows).toHaveLength(81)
    const [now] = await pharmacy.run((tx) =>
      tx.select().from(controlledSubstanceRegisters).where(eq(controlledSubstanceRegisters.id, book.id)),
    )
    expect(now).toMatchObject({ lastEntryNumber: 81, quantityOnHand: (thousandths / 1000).toFixed(3) })
  })

  it('take no more than there is', async () => {
    const pharmacy = await openPharmacy(database.db)
    const book = await pharmacy.book()
    await pharmacy.entry(book, '5')
    const outcomes = await atOnce(
      pharmacy.organizationId,
      Array.from({ length: 8 }, () => async (tx: OwnTx) => {
        await tx.insert(controlledSubstanceTransactions).values(pharmacy.entryValues(book, '-1'))
      }),
    )
    const states = outcomes.map((outcome) => (outcome === 'accepted' ? outcome : outcome.sqlstate)).sort()
    expect(states).toEqual(['VP005', 'VP005', 'VP005', ...Array(5).fill('accepted')])
  })
})

describe('two dispensers', () => {
  it('do not both take the last refill', async () => {
    const pharmacy = await openPharmacy(database.db)
    const at = new Date('2024-02-01T12:00:00Z')
    for (const refillsAuthorized of [1, 3]) {
      const { id } = await pharmacy.prescribe({ refillsAuthorized, prescriptionNumber: `last of ${refillsAuthorized}` })
      const asked = []
      for (let count = 0; count < 8; count += 1) {
        asked.push(
          await pharmacy.factory.create(prescriptionRefills, {
            prescriptionId: id,
            clinicId: pharmacy.clinic.id,
            requestedAt: at,
          }),
        )
      }
      await pharmacy.run((tx) =>
        tx
          .update(prescriptionRefills)
          .set({ status: 'approved', reviewedBy: pharmacy.veterinarian.id, reviewedAt: at })
          .where(eq(prescriptionRefills.prescriptionId, id)),
      )
      const outcomes = await atOnce(
        pharmacy.organizationId,
        asked.map((refill) => async (tx: OwnTx) => {
          await tx
            .update(prescriptionRefills)
            .set({
              status: 'dispensed',
              dispensedAt: at,
              dispensedBy: pharmacy.employee.id,
              quantityDispensed: '30',
            })
            .where(eq(prescriptionRefills.id, refill.id))
        }),
      )
      const states = outcomes.map((outcome) => (outcome === 'accepted' ? outcome : outcome.sqlstate)).sort()
      expect(states).toEqual([
        ...Array(8 - refillsAuthorized).fill('VP008'),
        ...Array(refillsAuthorized).fill('accepted'),
      ])
      const [script] = await pharmacy.run((tx) => tx.select().from(prescriptions).where(eq(prescriptions.id, id)))
      expect(script?.refillsUsed).toBe(refillsAuthorized)
      const rows = await pharmacy.run((tx) =>
        tx.select().from(prescriptionRefills).where(eq(prescriptionRefills.prescriptionId, id)),
      )
      const numbers = rows.flatMap(({ refillNumber }) => (refillNumber === null ? [] : [refillNumber])).sort()
      expect(numbers).toEqual(Array.from({ length: refillsAuthorized }, (_, index) => index + 1))
    }
  })

  it('do not prescribe more than 90 days of a schedule II drug between them', async () => {
    const pharmacy = await openPharmacy(database.db)
    const values = { deaSchedule: 'schedule_ii', durationDays: 40, medicationName: 'Morphine' } as const
    const made = await pharmacy.prescribe({ ...values, durationDays: 10, prescriptionNumber: 'first' })
    const { id: _, createdAt: __, updatedAt: ___, refillsUsed: ____, ...template } = made
    const outcomes = await atOnce(
      pharmacy.organizationId,
      Array.from({ length: 4 }, (_____, index) => async (tx: OwnTx) => {
        await tx.insert(prescriptions).values({ ...template, ...values, prescriptionNumber: `P${index}` })
      }),
    )
    expect(outcomes.map((outcome) => (outcome === 'accepted' ? outcome : outcome.sqlstate)).sort()).toEqual([
      'VP008',
      'VP008',
      'accepted',
      'accepted',
    ])
  })
})

describe('stock of a controlled item', () => {
  it('does not move alone in a partition that was made later, either', async () => {
    const pharmacy = await openPharmacy(database.db)
    const item = await pharmacy.factory.create(inventoryItems, {
      clinicId: pharmacy.clinic.id,
      deaSchedule: 'schedule_iii',
      isControlled: true,
      isLockedAway: true,
      storageLocation: 'safe',
      unit: 'ml',
    })
    await database.client.query('select vet_ensure_partitions(8)')
    const alone = pharmacy.run((tx) => pharmacy.move(tx, item.id, '10', 'receipt'))
    expect(await refusal(alone)).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_inventory_transactions_register_entry',
    })
    // Nor when the tenant is unset before the commit, so that the item can no longer be seen.
    const hidden = pharmacy.run(async (tx) => {
      await pharmacy.move(tx, item.id, '10', 'receipt')
      await tx.execute(`select set_config('app.current_tenant', '', true)`)
    })
    expect(await refusal(hidden)).toMatchObject({ sqlstate: 'VP011' })
  })
})
