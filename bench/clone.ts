import { randomBytes } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { migrate } from '../src/migrator/index'
import { createTestDatabase } from '../src/testing/index'
import { onServer, singleConnection, withDatabase } from './databases'
import { type AnySide, type Benchmark, compare, sample } from './harness'

const CLONE = 'createTestDatabase()'
const FRESH = 'create and migrate'

/** What a test file pays for a database of its own: a copy of the migrated template, or a migration. */
export const cloneBenchmark: Benchmark = {
  name: 'clone',
  run: async ({ server, quick, log }) => {
    const rounds = quick ? 3 : 7
    log('PGlite')
    const embedded = await sample(pgliteSides(), { rounds, warmUp: 1 })
    log('PostgreSQL')
    const remote = await sample(postgresSides(server), { rounds, warmUp: 1 })
    return {
      title: 'A cloned test database',
      method:
        'createTestDatabase() with a warm template against creating an instance (PGlite) or a database (PostgreSQL), ' +
        'connecting and migrating it. Both end with a first query. Removing the database is not timed.',
      comparisons: [
        compare(embedded, CLONE, FRESH, { name: 'PGlite', unit: 'ms', aim: { ratio: 0.2 } }),
        compare(remote, CLONE, FRESH, { name: 'PostgreSQL', unit: 'ms', aim: { ratio: 0.2 } }),
      ],
    }
  },
}

const FIRST_QUERY = 'select count(*) from vet_patients'

/** A side whose database is removed after the clock has stopped. */
function creating(label: string, create: () => Promise<() => Promise<unknown>>): AnySide {
  return {
    label,
    time: async () => {
      const start = performance.now()
      const remove = await create()
      const elapsed = performance.now() - start
      await remove()
      return elapsed
    },
  }
}

const pgliteSides = (): AnySide[] => [
  creating(CLONE, async () => {
    const database = await createTestDatabase()
    await database.client.query(FIRST_QUERY)
    return () => database.close()
  }),
  creating(FRESH, async () => {
    const client = await PGlite.create('memory://')
    await migrate(client)
    await client.query(FIRST_QUERY)
    return () => client.close()
  }),
]

const postgresSides = (server: string): AnySide[] => [
  creating(CLONE, async () => {
    const database = await createTestDatabase({ server })
    await database.client.query(FIRST_QUERY)
    return () => database.close()
  }),
  creating(FRESH, async () => {
    const name = `vet_plan_bench_${randomBytes(6).toString('hex')}`
    await onServer(server, (admin) => admin.query(`create database ${name}`))
    const pool = singleConnection(withDatabase(server, name))
    await migrate(pool)
    await pool.query(FIRST_QUERY)
    return async () => {
      await pool.end()
      await onServer(server, (admin) => admin.query(`drop database ${name} with (force)`))
    }
  }),
]
