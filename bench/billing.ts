import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../src/migrator/index'
import { inDatabase, onServer, withAppLogin } from './databases'
import { type Benchmark, type Comparison, compare, type Samples, sample, side } from './harness'

const KEPT = 'kept by triggers'
const BARE = 'the same statements, nothing kept'

const TABLES = [
  'vet_clients',
  'vet_invoices',
  'vet_invoice_items',
  'vet_invoice_item_taxes',
  'vet_client_account_ledger',
  'vet_payments',
  'vet_deposits',
  'vet_payment_allocations',
]

const CONNECTIONS = 8

/** A practice with clients to bill. */
interface Practice {
  readonly organizationId: string
  readonly clinicId: string
  readonly userId: string
  readonly clientIds: readonly string[]
}

/** What it costs that totals, payments and accounts always agree: the same work with and without the triggers of billing. */
export const billingBenchmark: Benchmark = {
  name: 'billing',
  run: ({ server, quick, log }) =>
    inDatabase(server, (kept) =>
      inDatabase(server, async (bare) => {
        log('migrating two databases')
        const practice: Practice = {
          organizationId: randomUUID(),
          clinicId: randomUUID(),
          userId: randomUUID(),
          clientIds: Array.from({ length: 400 }, () => randomUUID()),
        }
        for (const url of [kept, bare]) {
          await onServer(url, (client) => migrate(client))
          await open(url, practice)
        }
        await dropGuarantees(bare)
        return withAppLogin(kept, (keptLogin) =>
          withAppLogin(bare, async (bareLogin) => {
            const sides = [
              { label: KEPT, url: keptLogin },
              { label: BARE, url: bareLogin },
            ]
            log('one invoice at a time')
            const single = await measure(sides, practice, {
              rounds: quick ? 30 : 400,
              connections: 1,
              invoices: 1,
              lines: 5,
            })
            log('long invoices')
            const long = await measure(sides, practice, {
              rounds: quick ? 5 : 40,
              connections: 1,
              invoices: 1,
              lines: 200,
            })
            log(`${CONNECTIONS} connections`)
            const each = quick ? 4 : 20
            const many = await measure(sides, practice, {
              rounds: quick ? 3 : 20,
              connections: CONNECTIONS,
              invoices: each,
              lines: 5,
            })
            const rate = (label: string) => {
              const found = many.find((one) => one.label === label)
              return found === undefined ? '?' : Math.round((CONNECTIONS * each * 1000) / found.median)
            }
            const comparisons: Comparison[] = [
              compare(single, KEPT, BARE, {
                name: 'an invoice of 5 lines, issued and paid',
                unit: 'ms',
                aim: { ms: 200 },
              }),
              compare(long, KEPT, BARE, {
                name: 'an invoice of 200 lines, issued and paid',
                unit: 'ms',
                aim: { ms: 200 },
              }),
              compare(many, KEPT, BARE, {
                name: `${CONNECTIONS * each} invoices of 5 lines over ${CONNECTIONS} connections`,
                unit: 'ms',
                note: `${rate(KEPT)} invoices/s, without ${rate(BARE)}`,
              }),
            ]
            return {
              title: 'Billing',
              method:
                'As a member of vet_app, one transaction per invoice: draft, lines in one statement, issue, payment, ' +
                'allocation; eight round trips with begin, context and commit. The other side sends the same statements to ' +
                'a database whose billing triggers are disabled, so that nothing is added up, checked or posted.',
              comparisons,
            }
          }),
        )
      }),
    ),
}

async function open(url: string, { organizationId, clinicId, userId, clientIds }: Practice): Promise<void> {
  await onServer(url, async (client) => {
    await client.query(`insert into vet_organizations (id, name) values ($1, 'Practice')`, [organizationId])
    await client.query(`insert into vet_clinics (organization_id, id, name) values ($1, $2, 'Main')`, [
      organizationId,
      clinicId,
    ])
    await client.query(
      `insert into vet_users (organization_id, id, email, first_name, last_name) values ($1, $2, 'a@example.org', 'Ann', 'Lee')`,
      [organizationId, userId],
    )
    await client.query(
      `insert into vet_clients (organization_id, id, first_name, last_name) select $1, id, 'Bo', 'Ek' from unnest($2::uuid[]) id`,
      [organizationId, clientIds],
    )
  })
}

/** Keys, checks, row-level security and what other parts of the package watch stay. */
async function dropGuarantees(url: string): Promise<void> {
  await onServer(url, async (client) => {
    const { rows } = await client.query<{ statement: string }>(
      `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as statement
       from pg_trigger
       where tgrelid = any ($1::regclass[]) and not tgisinternal and tgname ~ '^vet_(check|fill|keep)_'`,
      [TABLES],
    )
    for (const { statement } of rows) await client.query(statement)
  })
}

interface Load {
  readonly rounds: number
  readonly connections: number
  /** Invoices per connection and round. */
  readonly invoices: number
  readonly lines: number
}

async function measure(
  sides: readonly { readonly label: string; readonly url: string }[],
  practice: Practice,
  { rounds, connections, invoices, lines }: Load,
): Promise<Samples> {
  const pools = sides.map(({ label, url }) => ({ label, pool: createPool(url, connections) }))
  try {
    return await sample(
      pools.map(({ label, pool }) =>
        side({
          label,
          prepare: () => undefined,
          run: (_, round) =>
            Promise.all(
              Array.from({ length: connections }, async (_unused, desk) => {
                const client = await pool.connect()
                try {
                  for (let count = 0; count < invoices; count += 1) {
                    const at = (round * connections * invoices + desk * invoices + count) % practice.clientIds.length
                    await bill(client, practice, practice.clientIds[at] ?? '', lines)
                  }
                } finally {
                  client.release()
                }
              }),
            ),
        }),
      ),
      { rounds, warmUp: 3 },
    )
  } finally {
    for (const { pool } of pools) await pool.end()
  }
}

function createPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Draft, lines, issue, payment, allocation: what a front desk does when a visit ends. */
async function bill(client: pg.PoolClient, practice: Practice, clientId: string, lines: number): Promise<void> {
  const { organizationId, clinicId, userId } = practice
  const [invoiceId, paymentId] = [randomUUID(), randomUUID()]
  const total = (lines * 21.78).toFixed(2)
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values })
  await client.query('begin')
  await run('enter', 'call vet_enter_tenant($1, $2, null, null, null, null, null, null)', [organizationId, userId])
  await run(
    'draft',
    `insert into vet_invoices (organization_id, id, clinic_id, client_id, invoice_number, due_date) values ($1, $2, $3, $4, $5, current_date)`,
    [organizationId, invoiceId, clinicId, clientId, invoiceId],
  )
  await run(
    'lines',
    `insert into vet_invoice_items
       (organization_id, invoice_id, line_number, item_type, description, quantity, unit_price, tax_rate_percent)
     select $1, $2, n, 'other', 'Work', 2, 10, 8.875 from generate_series(1, $3::int) n`,
    [organizationId, invoiceId, lines],
  )
  await run(
    'issue',
    `update vet_invoices set status = 'issued', issued_at = now() where organization_id = $1 and id = $2`,
    [organizationId, invoiceId],
  )
  await run(
    'pay',
    `insert into vet_payments (organization_id, id, clinic_id, client_id, payment_number, amount, method, status, paid_at)
     values ($1, $2, $3, $4, $5, $6, 'cash', 'completed', now())`,
    [organizationId, paymentId, clinicId, clientId, paymentId, total],
  )
  await run(
    'allocate',
    `insert into vet_payment_allocations (organization_id, payment_id, invoice_id, amount) values ($1, $2, $3, $4)`,
    [organizationId, paymentId, invoiceId, total],
  )
  await client.query('commit')
}
