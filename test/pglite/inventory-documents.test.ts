import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drugRecalls } from '../../src/schema'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { refusal } from '../support/practice'
import { openStockRoom, type StockRoom } from '../support/stock-room'

let database: PGliteTestDatabase
let room: StockRoom

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openStockRoom(database.db)
})
afterAll(() => database.close())

const one = async <Row extends Record<string, unknown>>(statement: Parameters<StockRoom['run']>[0]): Promise<Row> => {
  const [row] = await room.run<Row>(statement)
  if (row === undefined) throw new Error('no row')
  return row
}

describe('an order', () => {
  /** An order with lines of so many bottles of 30 tablets at 12.50. */
  const order = async (...quantities: readonly number[]) => {
    const id = randomUUID()
    await room.run(sql`insert into vet_purchase_orders (organization_id, id, po_number, supplier_id, clinic_id, requested_by)
      values (${room.organizationId}, ${id}, ${id}, ${room.supplierId}, ${room.clinicId}, ${room.userId})`)
    const lines: { id: string; itemId: string }[] = []
    for (const [index, quantity] of quantities.entries()) {
      const line = { id: randomUUID(), itemId: await room.item({ unit: 'tablet' }) }
      await room.run(sql`insert into vet_purchase_order_items
        (organization_id, id, purchase_order_id, line_number, item_id, order_unit, units_per_order_unit, quantity_ordered, unit_cost)
        values (${room.organizationId}, ${line.id}, ${id}, ${index + 1}, ${line.itemId}, 'bottle', 30, ${quantity}, 12.5)`)
      lines.push(line)
    }
    return { id, lines }
  }
  const sent = (id: string) =>
    room.run(sql`update vet_purchase_orders set status = 'ordered', ordered_by = ${room.userId}, ordered_at = now() - interval '1 day'
      where id = ${id}`)
  const state = (id: string) =>
    one<{ status: string; subtotal: string; total_amount: string; received: boolean }>(
      sql`select status, subtotal, total_amount, received_at is not null as received from vet_purchase_orders where id = ${id}`,
    )
  const receive = (line: { id: string; itemId: string } | undefined, tablets: number, values = {}) =>
    room.move({
      itemId: line?.itemId ?? '',
      purchaseOrderItemId: line?.id ?? '',
      transactionType: 'receipt',
      quantity: tablets,
      ...values,
    })

  it('adds up its lines, however they change', async () => {
    const { id, lines } = await order(2, 4)
    expect(await state(id)).toMatchObject({ subtotal: '75.00', total_amount: '75.00' })
    await room.run(
      sql`update vet_purchase_order_items set quantity_ordered = 3, discount_percent = 10 where id = ${lines[0]?.id}`,
    )
    expect(await state(id)).toMatchObject({ subtotal: '83.75' })
    await room.run(sql`delete from vet_purchase_order_items where id = ${lines[1]?.id}`)
    expect(await state(id)).toMatchObject({ subtotal: '33.75' })
    expect(await refusal(room.run(sql`update vet_purchase_orders set subtotal = 1 where id = ${id}`))).toMatchObject({
      sqlstate: 'VP004',
    })
  })

  it('follows its deliveries, line by line', async () => {
    const { id, lines } = await order(2, 4)
    await sent(id)
    await receive(lines[0], 60)
    expect(await state(id)).toMatchObject({ status: 'partially_received', received: true })
    await receive(lines[1], 90)
    await room.run(sql`update vet_purchase_order_items set quantity_cancelled = 1 where id = ${lines[1]?.id}`)
    expect(await state(id)).toMatchObject({ status: 'received' })
    const line = await one<{ quantity_received: string }>(
      sql`select quantity_received from vet_purchase_order_items where id = ${lines[1]?.id}`,
    )
    expect(line.quantity_received).toBe('3.000')
    await receive(lines[1], -60, { correctsNumber: 1 })
    expect(await state(id)).toMatchObject({ status: 'partially_received' })
    expect(await room.unproven()).toEqual([])
  })

  it('takes no more than was ordered, unless the surplus is accepted', async () => {
    const { id, lines } = await order(2)
    await sent(id)
    expect(await refusal(receive(lines[0], 61))).toMatchObject({
      sqlstate: 'VP009',
      table: 'vet_purchase_order_items',
      constraint: 'vet_purchase_order_items_quantity_received_within_order',
      message: '2 were ordered in line 1, 2.033 would be received',
    })
    await room.run(sql`update vet_purchase_order_items set allows_over_delivery = true where id = ${lines[0]?.id}`)
    await receive(lines[0], 61)
    expect(await state(id)).toMatchObject({ status: 'received' })
  })

  it('receives nothing before it is sent, after it is over, for another item or from another supplier', async () => {
    const { id, lines } = await order(2)
    expect(await refusal(receive(lines[0], 30))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_inventory_transactions_order_open',
    })
    await sent(id)
    const other = await room.item()
    expect(await refusal(receive(lines[0], 30, { itemId: other }))).toMatchObject({ sqlstate: 'VP011' })
    await room.run(sql`update vet_purchase_orders set status = 'closed' where id = ${id}`)
    expect(await refusal(receive(lines[0], 30))).toMatchObject({ sqlstate: 'VP002' })
    const change = sql`update vet_purchase_order_items set unit_cost = 1 where id = ${lines[0]?.id}`
    expect(await refusal(room.run(change))).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_purchase_order_items_order_open',
    })
  })

  it('orders for the location that receives', async () => {
    const { id } = await order()
    const itemId = await room.item({ clinicId: room.otherClinicId })
    const line = sql`insert into vet_purchase_order_items
      (organization_id, purchase_order_id, line_number, item_id, quantity_ordered, unit_cost)
      values (${room.organizationId}, ${id}, 1, ${itemId}, 1, 1)`
    expect(await refusal(room.run(line))).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_purchase_order_items_item_of_clinic',
    })
  })

  it('is received by lot in one call, whether the lot was there before or not', async () => {
    const { id, lines } = await order(4)
    await sent(id)
    const call = () =>
      room.run(sql`select vet_receive_stock(${room.organizationId}, ${lines[0]?.itemId}, 60, lot_number => 'LOT 7',
        expires_on => '2099-01-31', purchase_order_item_id => ${lines[0]?.id})`)
    await call()
    await call()
    const batch = await one(
      sql`select lot_number, quantity_received, quantity_remaining from vet_inventory_batches where item_id = ${lines[0]?.itemId}`,
    )
    expect(batch).toEqual({ lot_number: 'LOT 7', quantity_received: '120.000', quantity_remaining: '120.000' })
    expect(await state(id)).toMatchObject({ status: 'received' })
  })
})

describe('an adjustment', () => {
  const count = (itemId: string, batchId: string | undefined, found: number, status = 'pending_approval') =>
    one<{ id: string; quantity_before: string; quantity_change: string }>(sql`insert into vet_stock_adjustments
      (organization_id, clinic_id, item_id, batch_id, adjustment_type, quantity_after, reason, status, adjusted_by)
      values (${room.organizationId}, ${room.clinicId}, ${itemId}, ${batchId ?? null}, 'physical_count', ${found}, 'count',
        ${status}, ${room.userId}) returning id, quantity_before, quantity_change`)
  const approve = (id: string, by: string | null = room.colleagueId) =>
    room.run(sql`update vet_stock_adjustments set status = 'applied', reviewed_by = ${by},
      reviewed_at = case when ${by}::uuid is null then null else now() end where id = ${id}`)

  it('reads the books itself, and moves the difference once it is approved', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }, { quantity: 5 }])
    const { id, ...written } = await count(itemId, batchIds[0], 8)
    expect(written).toEqual({ quantity_before: '10.000', quantity_change: '-2.000' })
    expect((await room.onHand(itemId)).quantity).toBe(15)
    await room.move({ itemId, batchId: batchIds[0], transactionType: 'sale', quantity: -3 })
    await approve(id)
    expect((await room.left(batchIds[0] ?? '')).quantity).toBe(5)
    expect((await room.onHand(itemId)).quantity).toBe(10)
    const movement = await one(
      sql`select transaction_type, quantity, performed_by from vet_inventory_transactions where stock_adjustment_id = ${id}`,
    )
    expect(movement).toEqual({ transaction_type: 'adjustment', quantity: '-2.000', performed_by: room.userId })
    expect(await room.unproven()).toEqual([])
  })

  it('is applied at once where the practice asks for no approval', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }])
    await count(itemId, batchIds[0], 12, 'applied')
    expect(await room.left(batchIds[0] ?? '')).toMatchObject({ quantity: 12, received: 12 })
  })

  it('that waits for approval is approved by somebody else, and then stays as it is', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }])
    const { id } = await count(itemId, batchIds[0], 8)
    expect(await refusal(approve(id, room.userId))).toMatchObject({ sqlstate: '23514' })
    await approve(id)
    const change = room.run(sql`update vet_stock_adjustments set quantity_after = 1 where id = ${id}`)
    expect(await refusal(change)).toMatchObject({ sqlstate: 'VP002', constraint: 'vet_stock_adjustments_open' })
    expect(await refusal(room.run(sql`delete from vet_stock_adjustments where id = ${id}`))).toMatchObject({
      sqlstate: expect.stringMatching(/^23/),
    })
    expect((await room.onHand(itemId)).quantity).toBe(8)
  })

  it('takes no more than is left by then, and is the only way to an adjusting movement', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }])
    const { id } = await count(itemId, batchIds[0], 2)
    await room.move({ itemId, batchId: batchIds[0], transactionType: 'sale', quantity: -5 })
    expect(await refusal(approve(id))).toMatchObject({ sqlstate: 'VP005' })
    const direct = room.move({
      itemId,
      batchId: batchIds[0],
      transactionType: 'adjustment',
      quantity: -8,
      stockAdjustmentId: id,
    })
    expect(await refusal(direct)).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_inventory_transactions_transaction_type_of_document',
    })
  })

  it('gives somebody who recounts the books of that moment', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }])
    const { id } = await count(itemId, batchIds[0], 8)
    await room.move({ itemId, batchId: batchIds[0], transactionType: 'sale', quantity: -5 })
    await room.run(sql`update vet_stock_adjustments set quantity_after = 4 where id = ${id}`)
    expect(await one(sql`select quantity_before from vet_stock_adjustments where id = ${id}`)).toEqual({
      quantity_before: '5.000',
    })
  })
})

describe('a transfer', () => {
  const prepare = async (quantity = 6) => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10, expiresOn: '2098-05-31' }], { isLotTracked: true })
    const [toItemId, id, lineId] = [
      await room.item({ clinicId: room.otherClinicId, isLotTracked: true }),
      randomUUID(),
      randomUUID(),
    ]
    await room.run(sql`insert into vet_stock_transfers (organization_id, id, transfer_number, from_clinic_id, to_clinic_id, requested_by)
      values (${room.organizationId}, ${id}, ${id}, ${room.clinicId}, ${room.otherClinicId}, ${room.userId})`)
    await room.run(sql`insert into vet_stock_transfer_items
      (organization_id, id, stock_transfer_id, line_number, from_item_id, from_batch_id, quantity)
      values (${room.organizationId}, ${lineId}, ${id}, 1, ${itemId}, ${batchIds[0]}, ${quantity})`)
    return { id, lineId, itemId, batchId: batchIds[0] ?? '', toItemId }
  }
  const ship = (id: string) =>
    room.run(
      sql`update vet_stock_transfers set status = 'in_transit', shipped_by = ${room.userId}, shipped_at = now() where id = ${id}`,
    )
  const arrive = (lineId: string, toItemId: string, quantity: number, reason?: string) =>
    room.run(sql`update vet_stock_transfer_items set to_item_id = ${toItemId}, quantity_received = ${quantity},
      discrepancy_reason = ${reason ?? null} where id = ${lineId}`)
  const receive = (id: string) =>
    room.run(
      sql`update vet_stock_transfers set status = 'received', received_by = ${room.colleagueId}, received_at = now() where id = ${id}`,
    )
  const inTransit = (id: string) =>
    room.run(
      sql`select item_id, batch_id, quantity from vet_stock_in_transit(${room.organizationId}) where transfer_id = ${id}`,
    )

  it('takes stock out here and brings the same lot in there; in between it is on its way', async () => {
    const { id, lineId, itemId, batchId, toItemId } = await prepare()
    await ship(id)
    expect((await room.left(batchId)).quantity).toBe(4)
    expect(await inTransit(id)).toEqual([{ item_id: itemId, batch_id: batchId, quantity: '6.000' }])
    await arrive(lineId, toItemId, 6)
    await receive(id)
    expect(await inTransit(id)).toEqual([])
    expect((await room.onHand(toItemId)).quantity).toBe(6)
    const lots =
      await room.run(sql`select b.lot_number, b.expires_on::text, b.quantity_remaining, b.id = l.to_batch_id as named
      from vet_inventory_batches b, vet_stock_transfer_items l where b.item_id in (${itemId}, ${toItemId}) and l.id = ${lineId}
      order by b.quantity_remaining`)
    expect(lots).toEqual([
      { lot_number: lots[0]?.lot_number, expires_on: '2098-05-31', quantity_remaining: '4.000', named: false },
      { lot_number: lots[0]?.lot_number, expires_on: '2098-05-31', quantity_remaining: '6.000', named: true },
    ])
    expect(await room.unproven()).toEqual([])
  })

  it('records what did not arrive, and receives no more than was sent', async () => {
    const { id, lineId, toItemId } = await prepare()
    await ship(id)
    expect(await refusal(receive(id))).toMatchObject({ sqlstate: 'VP012', message: expect.stringContaining('line 1') })
    expect(await refusal(arrive(lineId, toItemId, 7))).toMatchObject({ sqlstate: '23514' })
    expect(await refusal(arrive(lineId, toItemId, 5))).toMatchObject({ sqlstate: '23514' })
    await arrive(lineId, toItemId, 5, 'one vial broken')
    await receive(id)
    expect((await room.onHand(toItemId)).quantity).toBe(5)
    expect(await refusal(arrive(lineId, toItemId, 6))).toMatchObject({ sqlstate: 'VP002' })
  })

  it('that comes back is taken back', async () => {
    const { id, itemId, batchId } = await prepare(10)
    await ship(id)
    expect(await room.left(batchId)).toMatchObject({ quantity: 0, status: 'depleted' })
    await room.run(sql`update vet_stock_transfers set status = 'cancelled', cancelled_by = ${room.userId}, cancelled_at = now(),
      cancellation_reason = 'refused at the door' where id = ${id}`)
    expect(await room.left(batchId)).toMatchObject({ quantity: 10, status: 'available' })
    expect((await room.onHand(itemId)).quantity).toBe(10)
    expect(await room.unproven()).toEqual([])
  })

  it('ships nothing that is not there, may not be used, or was not written down', async () => {
    const much = await prepare(11)
    expect(await refusal(ship(much.id))).toMatchObject({ sqlstate: 'VP005' })
    const recalled = await prepare()
    await room.run(
      sql`update vet_inventory_batches set status = 'recalled', status_reason = 'D-1' where id = ${recalled.batchId}`,
    )
    expect(await refusal(ship(recalled.id))).toMatchObject({ sqlstate: 'VP006' })
    const empty = await prepare()
    await room.run(sql`delete from vet_stock_transfer_items where id = ${empty.lineId}`)
    expect(await refusal(ship(empty.id))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_stock_transfers_status_with_lines',
    })
  })

  it('keeps to its locations, and to what was sent once it is sent', async () => {
    const { id, lineId, itemId, toItemId } = await prepare()
    const change = (column: string, value: unknown) =>
      room.run(sql`update vet_stock_transfer_items set ${sql.identifier(column)} = ${value} where id = ${lineId}`)
    expect(await refusal(change('from_item_id', toItemId))).toMatchObject({
      sqlstate: 'VP011',
      constraint: 'vet_stock_transfer_items_from_item_id_matches',
    })
    const here = await room.item()
    expect(await refusal(change('to_item_id', here))).toBe('accepted')
    const wrongItem = { sqlstate: 'VP011', constraint: 'vet_stock_transfer_items_to_item_id_matches' }
    expect(await refusal(ship(id))).toMatchObject(wrongItem)
    const milliliters = await room.item({ clinicId: room.otherClinicId, unit: 'ml' })
    expect(await refusal(change('to_item_id', milliliters))).toMatchObject(wrongItem)
    await change('to_item_id', toItemId)
    const elsewhere = sql`update vet_stock_transfers set to_clinic_id = from_clinic_id where id = ${id}`
    expect(await refusal(room.run(elsewhere))).toMatchObject({ sqlstate: 'VP002' })
    await ship(id)
    expect(await refusal(change('to_item_id', here))).toMatchObject(wrongItem)
    expect(await refusal(change('quantity', 1))).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_stock_transfer_items_transfer_open',
    })
    expect(await refusal(change('from_item_id', itemId))).toBe('accepted')
    const late = sql`insert into vet_stock_transfer_items (organization_id, stock_transfer_id, line_number, from_item_id, quantity)
      values (${room.organizationId}, ${id}, 2, ${itemId}, 1)`
    expect(await refusal(room.run(late))).toMatchObject({ sqlstate: 'VP002' })
  })

  it('is the only way to a transferring movement', async () => {
    const { lineId, itemId, batchId } = await prepare()
    const direct = room.move({
      itemId,
      batchId,
      transactionType: 'transfer_out',
      quantity: -1,
      stockTransferItemId: lineId,
    })
    expect(await refusal(direct)).toMatchObject({ sqlstate: 'VP012' })
  })
})

describe('picking', () => {
  const pick = (itemId: string, quantity: number, day: string | null = null) =>
    room.run(
      sql`select lot_number, quantity_taken::float from vet_pick_batches(${room.organizationId}, ${itemId}, ${quantity}, ${day}::date)`,
    )

  it('takes first what expires first, and nothing that may not be used', async () => {
    const { itemId, batchIds } = await room.stocked([
      { quantity: 5, lotNumber: 'late', expiresOn: '2097-01-01' },
      { quantity: 5, lotNumber: 'soon', expiresOn: '2095-01-01' },
      { quantity: 5, lotNumber: 'over', expiresOn: '2001-01-01' },
      { quantity: 5, lotNumber: 'open', expiresOn: '2097-01-01', openedOn: '2020-01-01', beyondUseOn: '2094-01-01' },
      { quantity: 5, lotNumber: 'never', expiresOn: null },
      { quantity: 5, lotNumber: 'called back', expiresOn: '2090-01-01' },
    ])
    await room.run(
      sql`update vet_inventory_batches set status = 'recalled', status_reason = 'D-1' where id = ${batchIds[5]}`,
    )
    expect(await pick(itemId, 12)).toEqual([
      { lot_number: 'open', quantity_taken: 5 },
      { lot_number: 'soon', quantity_taken: 5 },
      { lot_number: 'late', quantity_taken: 2 },
    ])
    expect(await pick(itemId, 7, '2096-01-01')).toEqual([
      { lot_number: 'late', quantity_taken: 5 },
      { lot_number: 'never', quantity_taken: 2 },
    ])
  })

  it('says how much there is when there is not enough, and refuses to pick nothing', async () => {
    const { itemId } = await room.stocked([{ quantity: 5 }])
    expect(await refusal(pick(itemId, 6))).toMatchObject({
      sqlstate: 'VP005',
      message: expect.stringMatching(/^5 of this item can be used on .*, 6 were asked for$/),
    })
    expect(await refusal(pick(itemId, 0))).toMatchObject({ sqlstate: '22023' })
    expect(await refusal(pick(randomUUID(), 1))).toMatchObject({ sqlstate: 'P0002' })
  })

  it('dispenses over as many batches as it needs, in one call, loose stock last', async () => {
    const { itemId, batchIds } = await room.stocked([
      { quantity: 3, expiresOn: '2090-01-01' },
      { quantity: 3, expiresOn: '2091-01-01' },
    ])
    await room.move({ itemId, transactionType: 'receipt', quantity: 2 })
    const movements = await room.run(sql`select batch_id, quantity::float, balance_after::float, performed_by
      from vet_dispense(${room.organizationId}, ${itemId}, 7, patient_id => ${room.patientId})`)
    expect(movements).toEqual([
      { batch_id: batchIds[0], quantity: -3, balance_after: 5, performed_by: room.userId },
      { batch_id: batchIds[1], quantity: -3, balance_after: 2, performed_by: room.userId },
      { batch_id: null, quantity: -1, balance_after: 1, performed_by: room.userId },
    ])
    const much = room.run(
      sql`select vet_dispense(${room.organizationId}, ${itemId}, 2, patient_id => ${room.patientId})`,
    )
    expect(await refusal(much)).toMatchObject({ sqlstate: 'VP005' })
    const wrong = room.run(sql`select vet_dispense(${room.organizationId}, ${itemId}, 1, 'waste')`)
    expect(await refusal(wrong)).toMatchObject({ sqlstate: '22023' })
  })
})

describe('a recall', () => {
  const recall = async (values: Partial<typeof drugRecalls.$inferInsert>) => {
    const recallNumber = `D-${randomUUID()}`
    await database.db.insert(drugRecalls).values({
      recallNumber,
      productName: 'Drug',
      manufacturer: 'Acme',
      recallReason: 'lack of sterility',
      recallInitiatedDate: '2024-01-01',
      ...values,
    })
    return recallNumber
  }
  const apply = () =>
    room.run<{ batch_id: string; recall_number: string }>(
      sql`select batch_id, recall_number from vet_apply_recalls(${room.organizationId})`,
    )

  it('takes the lots it names out of use, once, with its number', async () => {
    const named = await room.stocked(
      [
        { quantity: 5, lotNumber: 'ab-12' },
        { quantity: 5, lotNumber: 'AB 13' },
      ],
      {
        ndc: '12345-0029-01',
      },
    )
    const other = await room.stocked([{ quantity: 5, lotNumber: 'AB12' }], { ndc: '12345-0029-02' })
    const number = await recall({ ndcNumbers: ['12345-0029-01'], affectedLotNumbers: ['AB12'] })
    expect(await apply()).toEqual([{ batch_id: named.batchIds[0], recall_number: number }])
    expect(await apply()).toEqual([])
    const batch = await one(
      sql`select status, status_reason, status_changed_by from vet_inventory_batches where id = ${named.batchIds[0]}`,
    )
    expect(batch).toEqual({
      status: 'recalled',
      status_reason: `recall ${number}: lack of sterility`,
      status_changed_by: room.userId,
    })
    expect((await room.left(named.batchIds[1] ?? '')).status).toBe('available')
    expect((await room.left(other.batchIds[0] ?? '')).status).toBe('available')
    const use = room.move({ itemId: named.itemId, batchId: named.batchIds[0], transactionType: 'sale', quantity: -1 })
    expect(await refusal(use)).toMatchObject({ sqlstate: 'VP006' })
  })

  it('without lots takes every lot while it is in force, and leaves what somebody cleared', async () => {
    const { batchIds } = await room.stocked([{ quantity: 5 }, { quantity: 5 }], { ndc: '54321-0001-01' })
    const number = await recall({ ndcNumbers: ['54321-0001-01'] })
    await recall({ ndcNumbers: ['54321-0001-01'], status: 'terminated' })
    expect((await apply()).map(({ batch_id }) => batch_id).sort()).toEqual([...batchIds].sort())
    await room.run(sql`select vet_set_batch_status(${room.organizationId}, ${batchIds[0]}, 'available',
      ${`cleared of recall ${number}: made before`})`)
    expect(await apply()).toEqual([])
    expect((await room.left(batchIds[0] ?? '')).status).toBe('available')
  })

  it('without codes to compare goes by the lot and its manufacturer', async () => {
    const mine = await room.stocked([{ quantity: 5, lotNumber: 'ZZ9', manufacturer: 'acme' }])
    await room.stocked([{ quantity: 5, lotNumber: 'ZZ9', manufacturer: 'Other' }])
    await recall({ affectedLotNumbers: ['zz-9'] })
    expect(await apply()).toMatchObject([{ batch_id: mine.batchIds[0] }])
  })
})
