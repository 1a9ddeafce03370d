import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { createPool } from '../support/pool'
import { refusal } from '../support/practice'
import { openStockRoom, type StockRoom } from '../support/stock-room'

const CONNECTIONS = 8

let database: PostgresTestDatabase
let pool: pg.Pool
let room: StockRoom

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
  await database.db.execute(sql`select vet_ensure_partitions(1)`)
  pool = createPool(database.url, CONNECTIONS)
  room = await openStockRoom(database.db)
})
afterAll(async () => {
  await pool.end()
  await database.close()
})

/** Numbers that are the same in every run (mulberry32), at least `low` and at most `high`. */
function random(seed: number): (low: number, high: number) => number {
  let state = seed
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return low + (((value ^ (value >>> 14)) >>> 0) % (high - low + 1))
  }
}

/** Runs a transaction of the practice on a connection of its own; what the database refuses is returned by its SQLSTATE. */
async function act(statements: readonly { text: string; values?: readonly unknown[] }[]): Promise<string> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select vet_set_context($1, $2)', [room.organizationId, room.userId])
    for (const { text, values } of statements) await client.query(text, [...(values ?? [])])
    await client.query('commit')
    return 'done'
  } catch (error) {
    await client.query('rollback')
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  } finally {
    client.release()
  }
}

/** Eight workers at once, each doing its tasks one after the other. */
const atOnce = async (times: number, task: (worker: number, time: number) => Promise<string>) =>
  (
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async (_, worker) => {
        const outcomes: string[] = []
        for (let time = 0; time < times; time += 1) outcomes.push(await task(worker, time))
        return outcomes
      }),
    )
  ).flat()

const tally = (outcomes: readonly string[]) =>
  Object.fromEntries([...new Set(outcomes)].sort().map((key) => [key, outcomes.filter((one) => one === key).length]))

const SALE = `insert into vet_inventory_transactions
  (organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, performed_by)`

describe('eight people at the same shelf', () => {
  it('never take more than there is, and lose nothing', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 60 }, { quantity: 60 }, { quantity: 60 }])
    const next = random(1)
    let taken = 0
    const outcomes = await atOnce(12, async (worker) => {
      const quantity = next(1, 5)
      const batch = batchIds[next(0, 2)]
      const outcome = await act([
        worker % 2 === 0
          ? {
              text: `${SALE} values ($1, $2, $3, $4, 'sale', $5, $6)`,
              values: [room.organizationId, room.clinicId, itemId, batch, -quantity, room.userId],
            }
          : {
              text: 'select vet_dispense($1, $2, $3, patient_id => $4)',
              values: [room.organizationId, itemId, quantity, room.patientId],
            },
      ])
      if (outcome === 'done') taken += quantity
      return outcome
    })
    expect(Object.keys(tally(outcomes))).toEqual(['VP005', 'done'])
    const left = await Promise.all(batchIds.map((id) => room.left(id)))
    expect((await room.onHand(itemId)).quantity).toBe(180 - taken)
    expect(left.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(180 - taken)
    expect(left.every(({ quantity }) => quantity >= 0)).toBe(true)
    expect(await room.unproven()).toEqual([])
  })

  it('never wait for each other in a circle when they lock what they move', async () => {
    const stock = await Promise.all(Array.from({ length: 4 }, () => room.stocked([{ quantity: 1000 }])))
    const next = random(2)
    const outcomes = await atOnce(10, () => {
      const order = [0, 1, 2, 3].sort(() => next(0, 1) - 0.5)
      const lines = order.map((index) => stock[index]).filter((line) => line !== undefined)
      return act([
        { text: 'select vet_lock_stock($1, $2)', values: [room.organizationId, lines.map(({ itemId }) => itemId)] },
        ...lines.map(({ itemId, batchIds }) => ({
          text: `${SALE} values ($1, $2, $3, $4, 'sale', -1, $5)`,
          values: [room.organizationId, room.clinicId, itemId, batchIds[0], room.userId],
        })),
      ])
    })
    expect(tally(outcomes)).toEqual({ done: 80 })
    for (const { itemId } of stock) expect((await room.onHand(itemId)).quantity).toBe(920)
  })

  it('deliver lines of one order in any order and receive all of it once', async () => {
    const orderId = randomUUID()
    await room.run(sql`insert into vet_purchase_orders (organization_id, id, po_number, supplier_id, clinic_id, requested_by)
      values (${room.organizationId}, ${orderId}, ${orderId}, ${room.supplierId}, ${room.clinicId}, ${room.userId})`)
    const lines: { id: string; itemId: string }[] = []
    for (let line = 1; line <= 4; line += 1) {
      const [id, itemId] = [randomUUID(), await room.item()]
      await room.run(sql`insert into vet_purchase_order_items
        (organization_id, id, purchase_order_id, line_number, item_id, quantity_ordered, unit_cost)
        values (${room.organizationId}, ${id}, ${orderId}, ${line}, ${itemId}, 10, 1)`)
      lines.push({ id, itemId })
    }
    await room.run(sql`update vet_purchase_orders set status = 'ordered', ordered_by = ${room.userId}, ordered_at = now()
      where id = ${orderId}`)
    const outcomes = await atOnce(8, (worker, time) => {
      const line = lines[(worker + time) % 4]
      return act([
        {
          text: 'select vet_receive_stock($1, $2, 1, lot_number => $3, purchase_order_item_id => $4)',
          values: [room.organizationId, line?.itemId, `LOT ${worker % 2}`, line?.id],
        },
      ])
    })
    expect(tally(outcomes)).toEqual({ VP009: 24, done: 40 })
    const [order] = await room.run(sql`select status, subtotal::float from vet_purchase_orders where id = ${orderId}`)
    expect(order).toEqual({ status: 'received', subtotal: 40 })
    expect(await room.unproven()).toEqual([])
  })
})

describe('transfers that cross each other', () => {
  it('keep the total of both locations', async () => {
    const places = [room.clinicId, room.otherClinicId]
    const stock = [
      await room.stocked([{ quantity: 100, lotNumber: 'X', expiresOn: '2098-01-31' }]),
      await room.stocked([{ quantity: 100, lotNumber: 'X', expiresOn: '2098-01-31' }], {
        clinicId: room.otherClinicId,
      }),
    ]
    const next = random(3)
    const outcomes = await atOnce(6, async (worker) => {
      const [from, to] = worker % 2 === 0 ? [0, 1] : [1, 0]
      const [id, line, quantity] = [randomUUID(), randomUUID(), next(1, 30)]
      const sent = await act([
        {
          text: `insert into vet_stock_transfers (organization_id, id, transfer_number, from_clinic_id, to_clinic_id, requested_by)
            values ($1, $2::uuid, $2::uuid::text, $3, $4, $5)`,
          values: [room.organizationId, id, places[from], places[to], room.userId],
        },
        {
          text: `insert into vet_stock_transfer_items
            (organization_id, id, stock_transfer_id, line_number, from_item_id, from_batch_id, to_item_id, quantity)
            values ($1, $2, $3, 1, $4, $5, $6, $7)`,
          values: [
            room.organizationId,
            line,
            id,
            stock[from]?.itemId,
            stock[from]?.batchIds[0],
            stock[to]?.itemId,
            quantity,
          ],
        },
        {
          text: `update vet_stock_transfers set status = 'in_transit', shipped_by = $2, shipped_at = now() where id = $1`,
          values: [id, room.userId],
        },
      ])
      if (sent !== 'done') return sent
      return act([
        { text: 'update vet_stock_transfer_items set quantity_received = quantity where id = $1', values: [line] },
        {
          text: `update vet_stock_transfers set status = 'received', received_by = $2, received_at = now() where id = $1`,
          values: [id, room.userId],
        },
      ])
    })
    expect(Object.keys(tally(outcomes)).filter((outcome) => !['VP005', 'done'].includes(outcome))).toEqual([])
    const quantities = await Promise.all(stock.map(({ itemId }) => room.onHand(itemId)))
    expect(quantities.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(200)
    // Receiving found the lot that was there.
    const batches = await room.run(
      sql`select 1 from vet_inventory_batches where item_id in (${stock[0]?.itemId}, ${stock[1]?.itemId})`,
    )
    expect(batches).toHaveLength(2)
    expect(await room.unproven()).toEqual([])
  })
})

describe('any course of movements', () => {
  /** What the database should do, in a few lines: batches with what is left of them and what was received. */
  interface Shelf {
    readonly batches: { left: number; received: number; status: string }[]
    readonly moved: { batch: number; type: string; quantity: number; back: number }[]
  }

  const TYPES = ['receipt', 'sale', 'dispense', 'waste', 'return', 'correction', 'recall', 'release'] as const

  /** Changes the model and says how the database answers. */
  function expected(
    shelf: Shelf,
    type: (typeof TYPES)[number],
    index: number,
    quantity: number,
    named: number,
  ): string {
    const batch = shelf.batches[index]
    if (batch === undefined) return 'no batch'
    if (type === 'recall' || type === 'release') {
      batch.status = type === 'recall' ? 'recalled' : batch.left > 0 ? 'available' : 'depleted'
      return 'done'
    }
    const moved = type === 'correction' ? shelf.moved[named] : undefined
    if (type === 'correction' && (moved === undefined || moved.batch !== index)) return 'VP011'
    if (moved !== undefined && moved.back + quantity > Math.abs(moved.quantity)) return 'VP009'
    const incoming = type === 'receipt' || type === 'return'
    const signed = moved === undefined ? (incoming ? quantity : -quantity) : -Math.sign(moved.quantity) * quantity
    if (['sale', 'dispense'].includes(type) && batch.status === 'recalled') return 'VP006'
    if (batch.left + signed < 0) return 'VP005'
    if (type !== 'receipt' && batch.left + signed > batch.received) return 'VP009'
    batch.left += signed
    if (type === 'receipt') {
      const receipts = shelf.moved.filter((row) => row.batch === index && row.type === 'receipt')
      const delivered = receipts.reduce((sum, row) => sum + row.quantity - row.back, quantity)
      batch.received = Math.max(batch.received, delivered, batch.left)
    }
    if (batch.status !== 'recalled') batch.status = batch.left > 0 ? 'available' : 'depleted'
    if (moved !== undefined) moved.back += quantity
    // A correction holds a place among the movements, but is not itself taken back.
    shelf.moved.push({ batch: moved === undefined ? index : -1, type, quantity: signed, back: 0 })
    return 'done'
  }

  it.each([11, 12, 13, 14])('leaves what a model of it leaves (seed %i)', async (seed) => {
    const next = random(seed)
    const { itemId, batchIds } = await room.stocked([{ quantity: 20 }, { quantity: 20 }, { quantity: 20 }])
    const shelf: Shelf = {
      batches: batchIds.map(() => ({ left: 20, received: 20, status: 'available' })),
      moved: batchIds.map((_, batch) => ({ batch, type: 'receipt', quantity: 20, back: 0 })),
    }
    for (let step = 0; step < 60; step += 1) {
      const type = TYPES[next(0, TYPES.length - 1)] ?? 'sale'
      const [index, quantity, named] = [next(0, 2), next(1, 9), next(0, shelf.moved.length)]
      const corrected = shelf.moved[named]
      const work =
        type === 'recall' || type === 'release'
          ? room.run(
              sql`select vet_set_batch_status(${room.organizationId}, ${batchIds[index]}, ${type === 'recall' ? 'recalled' : 'available'}, 'as told')`,
            )
          : room.move({
              itemId,
              batchId: batchIds[index] ?? '',
              transactionType: type === 'correction' ? typeOf(corrected?.type) : type,
              quantity:
                type === 'correction'
                  ? -Math.sign(corrected?.quantity ?? -1) * quantity
                  : ['receipt', 'return'].includes(type)
                    ? quantity
                    : -quantity,
              ...(type === 'correction' && { correctsNumber: named + 1 }),
            })
      const answer = await refusal(work)
      const wanted = expected(shelf, type, index, quantity, named)
      expect({ step, type, answer: answer === 'accepted' ? 'done' : answer.sqlstate }).toEqual({
        step,
        type,
        answer: wanted,
      })
    }
    const left = await Promise.all(batchIds.map((id) => room.left(id)))
    expect(left).toEqual(shelf.batches.map(({ left: quantity, received, status }) => ({ quantity, received, status })))
    expect((await room.onHand(itemId)).quantity).toBe(left.reduce((sum, { quantity }) => sum + quantity, 0))
    expect(await room.unproven()).toEqual([])
  })

  /** The type a correction repeats; the type of a correction, which cannot be corrected, does not matter. */
  const typeOf = (type: string | undefined) =>
    (['receipt', 'sale', 'dispense', 'waste', 'return'] as const).find((known) => known === type) ?? 'sale'
})
