import { randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import {
  clinics,
  inventoryBatches,
  inventoryItems,
  inventoryTransactions,
  type NewInventoryBatchRow,
  type NewInventoryItemRow,
  type NewInventoryTransactionRow,
  suppliers,
  users,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createPractice, type Practice, type TestDb } from './practice'

/** Two locations of one practice with a supplier, and two people who move stock. */
export interface StockRoom extends Practice {
  readonly otherClinicId: string
  readonly colleagueId: string
  readonly supplierId: string
  /** Runs one statement as the application in this practice and returns its rows. */
  run<Row extends Record<string, unknown> = Record<string, unknown>>(statement: SQL): Promise<Row[]>
  item(values?: Partial<NewInventoryItemRow>): Promise<string>
  batch(itemId: string, values?: Partial<NewInventoryBatchRow>): Promise<string>
  /** Inserts movements in one statement. */
  move(...movements: readonly Movement[]): Promise<(typeof inventoryTransactions.$inferSelect)[]>
  /** An item with batches that were received, in the order given. */
  stocked(
    batches: readonly (Partial<NewInventoryBatchRow> & { readonly quantity: number })[],
    values?: Partial<NewInventoryItemRow>,
  ): Promise<{ readonly itemId: string; readonly batchIds: readonly string[] }>
  onHand(itemId: string): Promise<{ quantity: number; status: string }>
  left(batchId: string): Promise<{ quantity: number; status: string; received: number }>
  /** What the books do not prove; empty when all is well. */
  unproven(): Promise<Record<string, unknown>[]>
}

export type Movement = Pick<NewInventoryTransactionRow, 'itemId' | 'transactionType'> &
  Partial<Omit<NewInventoryTransactionRow, 'quantity'>> & { readonly quantity: number }

/** Opens a stock room in a practice of its own. */
export async function openStockRoom<Result extends PgQueryResultHKT>(db: TestDb<Result>): Promise<StockRoom> {
  const practice = await createPractice(db, `Practice ${randomUUID()}`)
  const { organizationId, clinicId, userId } = practice
  const [otherClinicId, colleagueId, supplierId] = [randomUUID(), randomUUID(), randomUUID()]
  const act = <Value>(work: (tx: Parameters<Parameters<typeof db.transaction>[0]>[0]) => Promise<Value>) =>
    withTenant(db, { organizationId, userId }, work)
  await act(async (tx) => {
    await tx.insert(clinics).values({ organizationId, id: otherClinicId, name: 'Harbour' })
    await tx
      .insert(users)
      .values({ organizationId, id: colleagueId, email: 'bo@example.org', firstName: 'Bo', lastName: 'Ek' })
    await tx.insert(suppliers).values({ organizationId, id: supplierId, name: 'Acme' })
  })
  const room: StockRoom = {
    ...practice,
    otherClinicId,
    colleagueId,
    supplierId,
    run: (statement) =>
      act(async (tx) => {
        const result: unknown = await tx.execute(statement)
        return rowsOf(result)
      }),
    item: (values = {}) =>
      act(async (tx) => {
        const id = randomUUID()
        await tx.insert(inventoryItems).values({
          organizationId,
          id,
          clinicId,
          sku: id.slice(0, 8),
          name: `Item ${id}`,
          category: 'medication',
          ...values,
        })
        return id
      }),
    batch: (itemId, values = {}) =>
      act(async (tx) => {
        const id = randomUUID()
        await tx.insert(inventoryBatches).values({
          organizationId,
          id,
          itemId,
          lotNumber: `L-${id.slice(0, 6)}`,
          expiresOn: '2099-12-31',
          quantityReceived: '10',
          ...values,
        })
        return id
      }),
    move: (...movements) =>
      act((tx) =>
        tx
          .insert(inventoryTransactions)
          .values(
            movements.map(({ quantity, ...values }) => ({
              organizationId,
              clinicId,
              performedBy: userId,
              reason: 'as told',
              quantity: String(quantity),
              ...values,
            })),
          )
          .returning(),
      ),
    stocked: async (batches, values = {}) => {
      const itemId = await room.item(values)
      const batchIds: string[] = []
      for (const { quantity, ...batch } of batches) {
        const batchId = await room.batch(itemId, { quantityReceived: String(quantity), ...batch })
        const clinic = values.clinicId ?? clinicId
        await room.move({ clinicId: clinic, itemId, batchId, transactionType: 'receipt', quantity })
        batchIds.push(batchId)
      }
      return { itemId, batchIds }
    },
    onHand: async (itemId) => {
      const [row] = await room.run<{ quantity_on_hand: string; stock_status: string }>(
        sql`select quantity_on_hand, stock_status from vet_inventory_items where id = ${itemId}`,
      )
      return { quantity: Number(row?.quantity_on_hand), status: row?.stock_status ?? '' }
    },
    left: async (batchId) => {
      const [row] = await room.run<{ quantity_remaining: string; status: string; quantity_received: string }>(
        sql`select quantity_remaining, status, quantity_received from vet_inventory_batches where id = ${batchId}`,
      )
      return {
        quantity: Number(row?.quantity_remaining),
        status: row?.status ?? '',
        received: Number(row?.quantity_received),
      }
    },
    unproven: () => room.run(sql`select * from vet_reconcile_stock(${organizationId})`),
  }
  return room
}

/** Rows of a raw statement; the drivers wrap them alike. */
function rowsOf<Row>(result: unknown): Row[] {
  return (result as { readonly rows: Row[] }).rows
}
