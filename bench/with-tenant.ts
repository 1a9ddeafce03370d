import { and, eq, sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { migrate } from '../src/migrator/index'
import * as schema from '../src/schema/index'
import { patients } from '../src/schema/index'
import { type TenantContext, withTenant } from '../src/tenancy/index'
import { inDatabase, onServer, singleConnection, withAppLogin } from './databases'
import { type AnySide, type Benchmark, compare, sample, task } from './harness'
import { loadPractices } from './practices'

const BARE = 'bare transaction, explicit filter'
const MEMBER = 'withTenant, login is a member of vet_app'
const SUPERUSER = 'withTenant, superuser becomes vet_app'
const ROUND_TRIP = 'bare transaction with one more statement (select 1)'

/** What a host pays for withTenant() where it would otherwise write `where organization_id = ...` itself. */
export const withTenantBenchmark: Benchmark = {
  name: 'with-tenant',
  run: ({ server, quick, log }) =>
    inDatabase(server, async (url) => {
      await migrate(url)
      await loadPractices(url, { patients: 20_000, organizations: 10 })
      return withAppLogin(url, async (appUrl) => {
        // A connection of its own for every side: a shared one would be warmer.
        const connections = {
          bare: connect(url),
          roundTrip: connect(url),
          member: connect(appUrl),
          superuser: connect(url),
        }
        try {
          const sides = await sidesOf(url, connections)
          log('one query')
          const one = await sample(sides(1), { rounds: quick ? 200 : 3000, warmUp: 200 })
          log('ten queries')
          const ten = await sample(sides(10), { rounds: quick ? 40 : 600, warmUp: 20 })
          const lines = (samples: typeof one, count: string, aim: { ratio: number } | { differenceUs: number }) => [
            compare(samples, MEMBER, BARE, { name: `${count}; ${MEMBER}`, unit: 'µs', aim }),
            compare(samples, SUPERUSER, BARE, { name: `${count}; ${SUPERUSER}`, unit: 'µs', aim }),
            compare(samples, ROUND_TRIP, BARE, {
              name: `${count}; ${ROUND_TRIP}`,
              unit: 'µs',
              note: 'the least a statement of its own can cost',
            }),
          ]
          return {
            title: 'withTenant() around queries',
            method:
              'Reading one patient by id with Drizzle over node-postgres. withTenant() sends one statement more, with ' +
              'organization, user, session, request, address and user agent, and leaves the tenant filter to the policy. ' +
              'The baseline is a transaction of a superuser, whom policies do not bind, with the filter written out.',
            comparisons: [...lines(one, '1 query', { differenceUs: 80 }), ...lines(ten, '10 queries', { ratio: 1.1 })],
          }
        } finally {
          await Promise.all(Object.values(connections).map((one) => one.$client.end()))
        }
      })
    }),
}

const connect = (connectionString: string) => drizzle(singleConnection(connectionString), { schema })

type Database = NodePgDatabase<typeof schema>

async function sidesOf(
  url: string,
  db: Readonly<Record<'bare' | 'roundTrip' | 'member' | 'superuser', Database>>,
): Promise<(queries: number) => AnySide[]> {
  const { rows } = await onServer(url, (client) =>
    client.query<{ organization_id: string; id: string }>('select organization_id, id from vet_patients limit 500'),
  )
  const row = (index: number) => {
    const found = rows[index % rows.length]
    if (found === undefined) throw new Error('no patients were loaded')
    return found
  }
  const times = async (queries: number, query: () => Promise<unknown>) => {
    for (let count = 0; count < queries; count += 1) await query()
  }
  const bare = (one: Database, queries: number, round: number, before: (tx: Reader) => Promise<unknown>) =>
    one.transaction(async (tx) => {
      await before(tx)
      const { organization_id, id } = row(round)
      const filter = and(eq(patients.organizationId, organization_id), eq(patients.id, id))
      await times(queries, () => tx.select().from(patients).where(filter).execute())
    })
  const bound = (one: Database, queries: number, round: number) => {
    const { organization_id, id } = row(round)
    return withTenant(one, contextOf(organization_id, round), (tx) =>
      times(queries, () => tx.select().from(patients).where(eq(patients.id, id)).execute()),
    )
  }
  return (queries) => [
    task(BARE, (round) => bare(db.bare, queries, round, async () => {})),
    task(ROUND_TRIP, (round) => bare(db.roundTrip, queries, round, (tx) => tx.execute(sql`select 1`))),
    task(MEMBER, (round) => bound(db.member, queries, round)),
    task(SUPERUSER, (round) => bound(db.superuser, queries, round)),
  ]
}

type Reader = Pick<PgDatabase<PgQueryResultHKT>, 'execute'>

const contextOf = (organizationId: string, round: number): TenantContext => ({
  organizationId,
  userId: '018f4e3a-7a10-7c3e-9d2b-4f5a6b7c8d9e',
  sessionId: '018f4e3a-7a10-7c3e-9d2b-0123456789ab',
  requestId: `request-${round}`,
  ipAddress: '192.0.2.10',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36',
})
