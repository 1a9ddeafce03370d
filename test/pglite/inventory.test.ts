import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staff } from '../../src/schema'
import { createFactory, createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { refusal } from '../support/practice'
import { openStockRoom, type StockRoom } from '../support/stock-room'

let database: PGliteTestDatabase
let room: StockRoom

beforeAll(async () => {
  database = await createTestDatabase()
  await database.db.execute(sql`select vet_ensure_partitions(1)`)
  room = await openStockRoom(database.db)
})
afterAll(() => database.close())

const dispensed = (itemId: string, batchId: string, quantity: number, occurredAt?: Date) =>
  room.move({ itemId, batchId, transactionType: 'dispense', quantity: -quantity, ...(occurredAt && { occurredAt }) })

describe('a movement', () => {
  it('changes the item and its batch, and returns its number and balance', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }])
    const [movement] = await dispensed(itemId, batchIds[0] ?? '', 4)
    expect(movement).toMatchObject({ balanceAfter: '6.000', movementNumber: 2 })
    expect(await room.onHand(itemId)).toEqual({ quantity: 6, status: 'in_stock' })
    expect(await room.left(batchIds[0] ?? '')).toMatchObject({ quantity: 6, status: 'available' })
  })

  it('of a hundred lines keeps a running balance, whatever items they name', async () => {
    const [one, two] = [await room.stocked([{ quantity: 200 }]), await room.stocked([{ quantity: 200 }])]
    const movements = await room.move(
      ...Array.from({ length: 100 }, (_, line) => {
        const { itemId, batchIds } = line % 2 === 0 ? one : two
        return { itemId, batchId: batchIds[0], transactionType: 'sale' as const, quantity: -1 - (line % 3) }
      }),
    )
    const sold = movements.filter(({ itemId }) => itemId === one.itemId)
    let balance = 200
    for (const [index, { quantity, balanceAfter, movementNumber }] of sold.entries()) {
      balance += Number(quantity)
      expect({ balanceAfter: Number(balanceAfter), movementNumber }).toEqual({
        balanceAfter: balance,
        movementNumber: index + 2,
      })
    }
    expect((await room.onHand(one.itemId)).quantity).toBe(balance)
    expect(await room.unproven()).toEqual([])
  })

  it('takes no more than there is, of the item and of the batch, and says how much that is', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 3 }, { quantity: 9 }])
    expect(await refusal(dispensed(itemId, batchIds[0] ?? '', 5))).toMatchObject({
      sqlstate: 'VP005',
      table: 'vet_inventory_transactions',
      constraint: 'vet_inventory_batches_quantity_available',
      message: expect.stringMatching(/^3 of lot .* are left, 5 were asked for$/),
    })
    const loose = await room.item()
    await room.move({ itemId: loose, transactionType: 'receipt', quantity: 2.5 })
    const much = room.move({ itemId: loose, transactionType: 'sale', quantity: -3 })
    expect(await refusal(much)).toMatchObject({
      sqlstate: 'VP005',
      constraint: 'vet_inventory_items_quantity_available',
      message: '2.5 of this item are on hand, 3 were asked for',
    })
    expect(await room.onHand(itemId)).toMatchObject({ quantity: 12 })
  })

  it('of what lies in batches names its batch', async () => {
    const { itemId } = await room.stocked([{ quantity: 3 }])
    await room.move({ itemId, transactionType: 'receipt', quantity: 2 })
    await room.move({ itemId, transactionType: 'sale', quantity: -2 })
    expect(await refusal(room.move({ itemId, transactionType: 'sale', quantity: -1 }))).toMatchObject({
      sqlstate: 'VP005',
      constraint: 'vet_inventory_items_quantity_outside_batches',
    })
    const tracked = await room.item({ isLotTracked: true })
    expect(await refusal(room.move({ itemId: tracked, transactionType: 'receipt', quantity: 1 }))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_inventory_transactions_batch_id_lot_tracked',
    })
  })

  it('has the sign of its type, and belongs to the location of its item and the item of its batch', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 3 }])
    const [batchId = ''] = batchIds
    expect(await refusal(dispensed(itemId, batchId, -1))).toMatchObject({
      sqlstate: '23514',
      constraint: 'vet_inventory_transactions_quantity_direction',
    })
    const elsewhere = { itemId, batchId, transactionType: 'sale' as const, quantity: -1, clinicId: room.otherClinicId }
    expect(await refusal(room.move(elsewhere))).toMatchObject({ constraint: 'vet_inventory_transactions_item_fk' })
    const other = await room.item()
    expect(await refusal(dispensed(other, batchId, 1))).toMatchObject({
      constraint: 'vet_inventory_transactions_batch_fk',
    })
    expect((await room.onHand(itemId)).quantity).toBe(3)
  })

  it('sent twice with one id moves stock once', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }])
    const [id, occurredAt] = [randomUUID(), new Date()]
    const send = (conflict: ReturnType<typeof sql>) =>
      room.run(sql`insert into vet_inventory_transactions
        (organization_id, id, clinic_id, item_id, batch_id, transaction_type, quantity, performed_by, occurred_at)
        values (${room.organizationId}, ${id}, ${room.clinicId}, ${itemId}, ${batchIds[0]}, 'sale', -2, ${room.userId},
          ${occurredAt.toISOString()}) ${conflict}`)
    await send(sql``)
    await send(sql`on conflict do nothing`)
    expect(await refusal(send(sql``))).toMatchObject({ sqlstate: '23505' })
    expect((await room.onHand(itemId)).quantity).toBe(8)
    expect(await room.unproven()).toEqual([])
  })

  it('is neither changed nor removed, and its figures are not the caller’s to give', async () => {
    const { itemId } = await room.stocked([{ quantity: 1 }])
    for (const statement of [
      sql`update vet_inventory_transactions set reason = 'other' where item_id = ${itemId}`,
      sql`delete from vet_inventory_transactions where item_id = ${itemId}`,
    ]) {
      expect(await refusal(room.run(statement))).toMatchObject({ sqlstate: '42501' })
      expect(await refusal(database.db.execute(statement))).toMatchObject({ sqlstate: 'VP003' })
    }
    for (const statement of [
      sql`update vet_inventory_items set quantity_on_hand = 99 where id = ${itemId}`,
      sql`update vet_inventory_items set stock_status = 'low_stock' where id = ${itemId}`,
      sql`update vet_inventory_batches set quantity_remaining = 0 where item_id = ${itemId}`,
      sql`insert into vet_inventory_transactions
        (organization_id, clinic_id, item_id, transaction_type, quantity, balance_after, performed_by, reason)
        values (${room.organizationId}, ${room.clinicId}, ${itemId}, 'receipt', 1, 7, ${room.userId}, 'opening')`,
    ]) {
      expect(await refusal(room.run(statement))).toMatchObject({ sqlstate: 'VP004' })
    }
  })

  it('written into a partition by its owner obeys the same', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 5 }])
    const { rows } = await database.db.execute<{ name: string }>(
      sql`select vet_partition_name('vet_inventory_transactions', now(), 'quarter') as name`,
    )
    const partition = rows[0]?.name ?? ''
    const direct = (quantity: number) =>
      database.db.transaction(async (tx) => {
        await tx.execute(sql`set local role vet_owner`)
        await tx.execute(sql`select set_config('app.current_tenant', ${room.organizationId}, true)`)
        await tx.execute(sql`insert into ${sql.identifier(partition)}
          (organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, performed_by)
          values (${room.organizationId}, ${room.clinicId}, ${itemId}, ${batchIds[0]}, 'sale', ${-quantity}, ${room.userId})`)
      })
    expect(await refusal(direct(6))).toMatchObject({ sqlstate: 'VP005' })
    await direct(2)
    expect((await room.onHand(itemId)).quantity).toBe(3)
    expect(await room.unproven()).toEqual([])
  })
})

describe('a wrong movement', () => {
  it('is taken back by one that names it, and no more than it moved', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }])
    const [batchId = ''] = batchIds
    const [wrong] = await dispensed(itemId, batchId, 6)
    const back = (quantity: number, values = {}) =>
      room.move({
        itemId,
        batchId,
        transactionType: 'dispense',
        quantity,
        correctsNumber: wrong?.movementNumber ?? 0,
        ...values,
      })
    await back(4)
    expect(await room.left(batchId)).toMatchObject({ quantity: 8 })
    expect(await refusal(back(3))).toMatchObject({
      sqlstate: 'VP009',
      message: 'movement 2 was of 6, of which 2 can still be taken back',
    })
    const other = await room.stocked([{ quantity: 1 }])
    expect(await refusal(back(1, { batchId: null }))).toMatchObject({ sqlstate: 'VP011' })
    expect(await refusal(back(1, { itemId: other.itemId, batchId: other.batchIds[0] }))).toMatchObject({
      sqlstate: 'VP011',
    })
    expect(await refusal(back(1, { correctsNumber: 99 }))).toMatchObject({ sqlstate: 'VP011' })
    expect(await refusal(back(-1))).toMatchObject({ constraint: 'vet_inventory_transactions_quantity_direction' })
    expect(await room.unproven()).toEqual([])
  })

  it('of receipt leaves no less than nothing', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }])
    const [batchId = ''] = batchIds
    await dispensed(itemId, batchId, 6)
    const back = room.move({ itemId, batchId, transactionType: 'receipt', quantity: -5, correctsNumber: 1 })
    expect(await refusal(back)).toMatchObject({ sqlstate: 'VP005' })
  })
})

describe('stock status', () => {
  it('follows the quantity, the reorder point and whether the item is still sold', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 10 }], { reorderPoint: '4' })
    const [batchId = ''] = batchIds
    expect((await room.onHand(itemId)).status).toBe('in_stock')
    await dispensed(itemId, batchId, 6)
    expect((await room.onHand(itemId)).status).toBe('low_stock')
    await room.run(sql`update vet_inventory_items set reorder_point = 2 where id = ${itemId}`)
    expect((await room.onHand(itemId)).status).toBe('in_stock')
    await room.run(sql`update vet_inventory_items set is_active = false where id = ${itemId}`)
    expect((await room.onHand(itemId)).status).toBe('discontinued')
    await room.run(sql`update vet_inventory_items set is_active = true where id = ${itemId}`)
    await dispensed(itemId, batchId, 4)
    expect((await room.onHand(itemId)).status).toBe('out_of_stock')
  })

  it('counts only what may be used', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 5, expiresOn: '2001-01-31' }, { quantity: 5 }])
    await dispensed(itemId, batchIds[1] ?? '', 5)
    expect((await room.onHand(itemId)).status).toBe('expired')
    const other = await room.stocked([{ quantity: 5 }])
    await room.run(
      sql`update vet_inventory_batches set status = 'quarantined', status_reason = 'fridge failed' where id = ${other.batchIds[0]}`,
    )
    expect((await room.onHand(other.itemId)).status).toBe('out_of_stock')
    await room.run(sql`select vet_set_batch_status(${room.organizationId}, ${other.batchIds[0]}, 'available')`)
    expect((await room.onHand(other.itemId)).status).toBe('in_stock')
  })

  it('of a batch is depleted when it is used up, and available again when stock comes back', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 5 }])
    const [batchId = ''] = batchIds
    await dispensed(itemId, batchId, 5)
    expect(await room.left(batchId)).toMatchObject({ quantity: 0, status: 'depleted' })
    await room.move({ itemId, batchId, transactionType: 'return', quantity: 2 })
    expect(await room.left(batchId)).toMatchObject({ quantity: 2, status: 'available' })
    expect(await refusal(room.move({ itemId, batchId, transactionType: 'return', quantity: 4 }))).toMatchObject({
      sqlstate: 'VP009',
      constraint: 'vet_inventory_batches_quantity_within_received',
    })
    await room.move({ itemId, batchId, transactionType: 'receipt', quantity: 7 })
    expect(await room.left(batchId)).toMatchObject({ quantity: 9, received: 12 })
  })

  it('of batches past their day is expired once the calendar is asked', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 5, expiresOn: '2001-01-31' }, { quantity: 5 }])
    await room.run(sql`select vet_expire_batches(${room.organizationId})`)
    expect((await room.left(batchIds[0] ?? '')).status).toBe('expired')
    expect((await room.left(batchIds[1] ?? '')).status).toBe('available')
    expect((await room.onHand(itemId)).status).toBe('in_stock')
  })
})

describe('what all quantities of an item stand on', () => {
  it('does not change under them', async () => {
    const { itemId } = await room.stocked([{ quantity: 5 }])
    expect(await refusal(room.run(sql`update vet_inventory_items set unit = 'ml' where id = ${itemId}`))).toMatchObject(
      { sqlstate: 'VP012', constraint: 'vet_inventory_items_unit_of_movements' },
    )
    await room.run(sql`update vet_inventory_items set is_lot_tracked = true where id = ${itemId}`)
    const loose = await room.item()
    await room.move({ itemId: loose, transactionType: 'receipt', quantity: 2 })
    expect(
      await refusal(room.run(sql`update vet_inventory_items set is_lot_tracked = true where id = ${loose}`)),
    ).toMatchObject({ sqlstate: 'VP012', constraint: 'vet_inventory_items_is_lot_tracked_in_batches' })
  })
})

describe('a batch that may not be used', () => {
  const quarantine = (batchId: string | undefined, status: string, since?: string) =>
    room.run(sql`update vet_inventory_batches set status = ${status}, status_reason = 'as told',
      status_changed_at = coalesce(${since ?? null}::timestamptz, status_changed_at) where id = ${batchId}`)

  it.each(['dispense', 'administer', 'sale'] as const)('is refused for the type %s', async (transactionType) => {
    const { itemId, batchIds } = await room.stocked([
      { quantity: 5, lotNumber: 'OLD 1', expiresOn: '2001-01-31' },
      { quantity: 5 },
      { quantity: 5, openedOn: '2001-01-01', beyondUseOn: '2001-01-29' },
    ])
    const use = (batchId: string | undefined) => room.move({ itemId, batchId, transactionType, quantity: -1 })
    expect(await refusal(use(batchIds[0]))).toMatchObject({
      sqlstate: 'VP006',
      constraint: 'vet_inventory_transactions_batch_usable',
      message: expect.stringMatching(/^lot OLD 1 is expired and cannot be used on \d{4}-\d\d-\d\d$/),
    })
    expect(await refusal(use(batchIds[2]))).toMatchObject({
      sqlstate: 'VP006',
      message: expect.stringContaining('past its beyond-use date'),
    })
    for (const status of ['recalled', 'quarantined']) {
      await quarantine(batchIds[1], status)
      expect(await refusal(use(batchIds[1]))).toMatchObject({
        sqlstate: 'VP006',
        message: expect.stringContaining(status),
      })
    }
  })

  it('may be wasted, destroyed, returned to the supplier and given back by a client', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 5, expiresOn: '2001-01-31' }])
    const [batchId] = batchIds
    await quarantine(batchId, 'recalled')
    await room.move(
      { itemId, batchId, transactionType: 'waste', quantity: -1 },
      { itemId, batchId, transactionType: 'expired', quantity: -1 },
      { itemId, batchId, transactionType: 'recall', quantity: -1 },
      { itemId, batchId, transactionType: 'supplier_return', quantity: -2, supplierId: room.supplierId },
      { itemId, batchId, transactionType: 'return', quantity: 1 },
    )
    expect(await room.left(batchId ?? '')).toMatchObject({ quantity: 1, status: 'recalled' })
  })

  it('is judged by the day of the movement where it is kept, and by the moment it was taken out of use', async () => {
    const { itemId, batchIds } = await room.stocked([{ quantity: 5, expiresOn: '2024-03-31' }, { quantity: 5 }])
    // Still the 31st in New York.
    await dispensed(itemId, batchIds[0] ?? '', 1, new Date('2024-04-01T03:59:00Z'))
    expect(await refusal(dispensed(itemId, batchIds[0] ?? '', 1, new Date('2024-04-01T04:01:00Z')))).toMatchObject({
      sqlstate: 'VP006',
    })
    await quarantine(batchIds[1], 'recalled', '2024-05-01T12:00:00Z')
    await dispensed(itemId, batchIds[1] ?? '', 1, new Date('2024-05-01T11:59:00Z'))
    expect(await refusal(dispensed(itemId, batchIds[1] ?? '', 1, new Date('2024-05-01T12:00:00Z')))).toMatchObject({
      sqlstate: 'VP006',
    })
  })

  it('says who put it there and when, and never from tomorrow on', async () => {
    const { batchIds } = await room.stocked([{ quantity: 5 }])
    await quarantine(batchIds[0], 'quarantined', '2999-01-01T00:00:00Z')
    const [row] = await room.run<{ by: string; past: boolean }>(
      sql`select status_changed_by as by, status_changed_at <= now() as past from vet_inventory_batches where id = ${batchIds[0]}`,
    )
    expect(row).toEqual({ by: room.userId, past: true })
  })

  it('is refused in the records of what was given, judged by their own day', async () => {
    const { batchIds } = await room.stocked([{ quantity: 5, expiresOn: '2024-03-31' }])
    const { id: staffId } = await createFactory(database.db, { organizationId: room.organizationId }).create(staff)
    const vaccinate = (day: string, reason?: string) =>
      room.run(sql`insert into vet_vaccinations
        (organization_id, clinic_id, patient_id, vaccine_name, inventory_batch_id, administered_on, administered_at, deviation_reason,
          product_name, manufacturer, lot_number, administered_by, dose_type, route)
        values (${room.organizationId}, ${room.clinicId}, ${room.patientId}, 'DHPP', ${batchIds[0]}, ${day},
          ${`${day}T15:00:00Z`}, ${reason ?? null}, 'Shield 5', 'Acme', 'L1', ${staffId}, 'booster', 'subcutaneous')`)
    await vaccinate('2024-03-31')
    expect(await refusal(vaccinate('2024-04-01'))).toMatchObject({
      sqlstate: 'VP006',
      table: 'vet_vaccinations',
      constraint: 'vet_vaccinations_batch_usable',
    })
    await vaccinate('2024-04-01', 'expired serial, no other at hand')
    await quarantine(batchIds[0], 'recalled')
    await vaccinate('2024-03-31')
    expect(await refusal(vaccinate('2099-01-01', 'expired serial'))).toMatchObject({ sqlstate: 'VP006' })
  })

  it('is asked for wherever a record names a batch that was used', async () => {
    const { rows } = await database.db.execute<{ name: string; guarded: boolean }>(
      sql`select c.relname as name, exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'vet_check_batch_use') as guarded
        from pg_class c join pg_attribute a on a.attrelid = c.oid
        where a.attname = 'inventory_batch_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
    )
    // Notices of a recall and reports of an adverse event name batches because something is wrong with them.
    expect(rows.filter(({ guarded }) => !guarded).map(({ name }) => name)).toEqual([
      'vet_adverse_event_products',
      'vet_recall_notifications',
    ])
    expect(rows.length).toBeGreaterThan(8)
  })
})
