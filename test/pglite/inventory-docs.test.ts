import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drugRecalls } from '../../src/schema'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { openStockRoom } from '../support/stock-room'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

it('docs/inventory.md prints statements that run in its order', async () => {
  const room = await openStockRoom(database.db)
  const item = await room.item({ unit: 'tablet', isLotTracked: true, ndc: '12345-0029-01' })
  const batch = randomUUID()
  const values: Record<string, string> = {
    organization: room.organizationId,
    clinic: room.clinicId,
    other_clinic: room.otherClinicId,
    user: room.userId,
    colleague: room.colleagueId,
    supplier: room.supplierId,
    patient: room.patientId,
    item,
    other_item: await room.item({ unit: 'tablet', clinicId: room.otherClinicId }),
    batch,
    transfer: randomUUID(),
  }
  await room.batch(item, { id: batch, lotNumber: 'A1234', expiresOn: '2099-06-30', quantityReceived: '60' })
  await database.db.insert(drugRecalls).values({
    recallNumber: 'D-1',
    productName: 'Drug',
    manufacturer: 'Acme',
    recallReason: 'mislabelled',
    recallInitiatedDate: '2024-01-01',
    ndcNumbers: ['12345-0029-01'],
    affectedLotNumbers: ['B9'],
  })
  const text = await readFile(new URL('../../docs/inventory.md', import.meta.url), 'utf8')
  const statements = [...text.matchAll(/```sql\n(.*?)```/gs)].flatMap(([, block = '']) =>
    block.split(/;\n/).filter((statement) => statement.trim() !== ''),
  )
  for (const statement of statements) {
    const filled = statement.replace(/(?<!:):([a-z_]+)/g, (_, name: string) => `'${values[name] ?? name}'`)
    await room.run(sql.raw(filled))
  }
  expect(statements.length).toBeGreaterThan(15)
  // 60 received, 25 dispensed, 2 sold, 30 counted, 5 sent away.
  expect(await room.onHand(item)).toEqual({ quantity: 25, status: 'in_stock' })
  expect((await room.onHand(values.other_item ?? '')).quantity).toBe(4)
  expect(await room.unproven()).toEqual([])
})
