import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../src/migrator/index'
import { inDatabase, onServer } from './databases'
import { type AnySide, type Benchmark, type Comparison, compare, sample, task } from './harness'

const KEPT = 'kept by the database: one insert'
const BARE = 'insert alone, triggers off, quantities not kept'
const BY_HAND = 'kept by the application: lock, insert, two updates, triggers off'

const CLIENTS = 8
const ITEMS = 100

/** What it costs that the database keeps quantities, beside an application that does and one that forgets. */
export const stockBenchmark: Benchmark = {
  name: 'stock',
  run: ({ server, quick, log }) =>
    inDatabase(server, (guarded) =>
      inDatabase(server, async (open) => {
        for (const url of [guarded, open]) await migrate(url)
        const stock = [await loadStock(guarded), await loadStock(open)] as const
        await onServer(open, switchOff)
        const rooms = await Promise.all([connect(guarded, stock[0]), connect(open, stock[1])])
        try {
          const comparisons: Comparison[] = []
          for (const { name, items } of [
            { name: 'one item and batch', items: 1 },
            { name: `${ITEMS} items`, items: ITEMS },
          ]) {
            log(`${CLIENTS} clients, ${name}`)
            const each = quick ? 5 : 25
            const samples = await sample(concurrently(rooms, items, each), { rounds: quick ? 3 : 25, warmUp: 2 })
            const line = `${CLIENTS} clients sell ${CLIENTS * each} times, ${name}`
            comparisons.push(
              compare(samples, KEPT, BY_HAND, {
                name: line,
                unit: 'ms',
                aim: { ratio: 1 },
                note: throughput(samples, each),
              }),
              compare(samples, KEPT, BARE, { name: line, unit: 'ms' }),
            )
          }
          for (const count of [1, 100]) {
            log(`a statement of ${count}`)
            const rounds = (quick ? 20 : 600) / (count === 1 ? 1 : 6)
            const samples = await sample(statements(rooms, count), { rounds, warmUp: 10 })
            comparisons.push(compare(samples, KEPT, BARE, { name: `one statement, ${count} movements`, unit: 'µs' }))
          }
          return {
            title: 'Movements of stock',
            method:
              `${CLIENTS} connections sell single units at once, each in transactions of their own with their context, as ` +
              'vet_app under row-level security; every item has one batch. The first baseline locks item and batch, inserts ' +
              'the movement and updates both from the application, the second inserts and keeps nothing; both run in a ' +
              'database of their own without the triggers of stock, with all keys and checks.',
            comparisons,
          }
        } finally {
          await Promise.all(rooms.flatMap(({ clients }) => clients.map((client) => client.end())))
        }
      }),
    ),
}

interface Stock {
  readonly organizationId: string
  readonly clinicId: string
  readonly userId: string
  readonly lines: readonly { readonly itemId: string; readonly batchId: string }[]
}

/** A practice whose items hold more than any run can sell. */
const loadStock = (url: string): Promise<Stock> =>
  onServer(url, async (client) => {
    const [organizationId, clinicId, userId] = [randomUUID(), randomUUID(), randomUUID()]
    const lines = Array.from({ length: ITEMS }, () => ({ itemId: randomUUID(), batchId: randomUUID() }))
    await client.query('insert into vet_organizations (id, name) values ($1, $2)', [organizationId, 'Practice'])
    await client.query('insert into vet_clinics (organization_id, id, name) values ($1, $2, $3)', [
      organizationId,
      clinicId,
      'Main Street',
    ])
    await client.query(
      `insert into vet_users (organization_id, id, email, first_name, last_name) values ($1, $2, 'a@example.org', 'Ann', 'Lee')`,
      [organizationId, userId],
    )
    await client.query('select vet_ensure_partitions(1)')
    for (const { itemId, batchId } of lines) {
      await client.query(
        `insert into vet_inventory_items (organization_id, clinic_id, id, sku, name, category)
         values ($1, $2, $3::uuid, $3::uuid::text, 'Item', 'medication')`,
        [organizationId, clinicId, itemId],
      )
      await client.query(
        `insert into vet_inventory_batches (organization_id, item_id, id, lot_number, expires_on, quantity_received)
         values ($1, $2, $3, 'L1', '2099-12-31', 100000000)`,
        [organizationId, itemId, batchId],
      )
      await client.query(
        `insert into vet_inventory_transactions
           (organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, performed_by, reason)
         values ($1, $2, $3, $4, 'receipt', 100000000, $5, 'opening stock')`,
        [organizationId, clinicId, itemId, batchId, userId],
      )
    }
    return { organizationId, clinicId, userId, lines }
  })

async function switchOff(client: pg.Client): Promise<void> {
  for (const table of ['vet_inventory_transactions', 'vet_inventory_items', 'vet_inventory_batches']) {
    await client.query(`alter table ${table} disable trigger user`)
  }
}

interface Room {
  readonly stock: Stock
  readonly clients: readonly pg.Client[]
}

const connect = async (url: string, stock: Stock): Promise<Room> => ({
  stock,
  clients: await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client({ connectionString: url })
      client.on('error', () => {})
      await client.connect()
      return client
    }),
  ),
})

const COLUMNS = '(organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, performed_by)'
const INSERT = {
  name: 'insert',
  text: `insert into vet_inventory_transactions ${COLUMNS} values ($1, $2, $3, $4, 'sale', -1, $5)`,
}
const LOCK_ITEM = {
  name: 'lock_item',
  text: 'select quantity_on_hand from vet_inventory_items where organization_id = $1 and id = $2 for no key update',
}
const LOCK_BATCH = {
  name: 'lock_batch',
  text: `select quantity_remaining, status, expires_on from vet_inventory_batches
    where organization_id = $1 and id = $2 for no key update`,
}
const UPDATE_ITEM = {
  name: 'update_item',
  text: 'update vet_inventory_items set quantity_on_hand = quantity_on_hand - 1 where organization_id = $1 and id = $2',
}
const UPDATE_BATCH = {
  name: 'update_batch',
  text: 'update vet_inventory_batches set quantity_remaining = quantity_remaining - 1 where organization_id = $1 and id = $2',
}

/** The sides for eight clients at once. */
function concurrently([guarded, open]: readonly [Room, Room] | Room[], items: number, each: number): AnySide[] {
  const sell = (room: Room | undefined, byHand: boolean) => () =>
    Promise.all(
      (room?.clients ?? []).map(async (client, worker) => {
        for (let count = 0; count < each; count += 1) {
          await inTransaction(client, room?.stock, async ({ organizationId, clinicId, userId, lines }) => {
            const line = lines[(worker * 13 + count * 7) % items]
            const values = [organizationId, clinicId, line?.itemId, line?.batchId, userId]
            if (byHand) {
              await client.query({ ...LOCK_ITEM, values: [organizationId, line?.itemId] })
              await client.query({ ...LOCK_BATCH, values: [organizationId, line?.batchId] })
            }
            await client.query({ ...INSERT, values })
            if (byHand) {
              await client.query({ ...UPDATE_BATCH, values: [organizationId, line?.batchId] })
              await client.query({ ...UPDATE_ITEM, values: [organizationId, line?.itemId] })
            }
          })
        }
      }),
    )
  return [task(KEPT, sell(guarded, false)), task(BY_HAND, sell(open, true)), task(BARE, sell(open, false))]
}

/** The sides for one statement with so many movements of different items. */
function statements([guarded, open]: readonly Room[], count: number): AnySide[] {
  const insert = (room: Room | undefined) => async () => {
    const [client] = room?.clients ?? []
    if (client === undefined || room === undefined) throw new Error('no connection')
    const { organizationId, clinicId, userId, lines } = room.stock
    await inTransaction(client, room.stock, () =>
      client.query({
        name: 'set',
        text: `insert into vet_inventory_transactions ${COLUMNS}
          select $1, $2, line.item_id, line.batch_id, 'sale', -1, $3
          from unnest($4::uuid[], $5::uuid[]) line (item_id, batch_id) order by line.item_id`,
        values: [
          organizationId,
          clinicId,
          userId,
          lines.slice(0, count).map(({ itemId }) => itemId),
          lines.slice(0, count).map(({ batchId }) => batchId),
        ],
      }),
    )
  }
  return [task(KEPT, insert(guarded)), task(BARE, insert(open))]
}

async function inTransaction(
  client: pg.Client,
  stock: Stock | undefined,
  work: (stock: Stock) => Promise<unknown>,
): Promise<void> {
  if (stock === undefined) throw new Error('nothing was loaded')
  await client.query('begin')
  await client.query({
    name: 'context',
    text: 'select vet_set_context($1, $2)',
    values: [stock.organizationId, stock.userId],
  })
  await work(stock)
  await client.query('commit')
}

const throughput = (samples: readonly { readonly label: string; readonly median: number }[], each: number) =>
  samples
    .map(({ label, median }) => `${label.split(':')[0]} ${Math.round((CLIENTS * each * 1000) / median)}/s`)
    .join(', ')
