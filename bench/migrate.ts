import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzleNodePg } from 'drizzle-orm/node-postgres'
import { migrate as drizzleMigrateNodePg } from 'drizzle-orm/node-postgres/migrator'
import { drizzle as drizzlePGlite } from 'drizzle-orm/pglite'
import { migrate as drizzleMigratePGlite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import { migrate, packagedHistory } from '../src/migrator/index'
import { onServer, withDatabase } from './databases'
import { type AnySide, type Benchmark, compare, sample, side } from './harness'

const OURS = 'migrate()'
const FLOOR = 'one script'
const STATEMENTS = 'statement by statement'
const DRIZZLE = "drizzle's migrate()"
const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** What a migration run costs beyond the DDL itself, and beside drizzle's own migrator on the same folder. */
export const migrateBenchmark: Benchmark = {
  name: 'migrate',
  run: async ({ server, quick, log }) => {
    const { migrations } = await packagedHistory()
    const statements = migrations.flatMap((migration) => migration.statements.map(({ sql }) => sql.trimEnd()))
    const script = ['begin', ...statements, 'commit'].map((sql) => `${sql.replace(/;$/, '')}\n;`).join('\n')
    const rounds = quick ? 3 : 9

    log('PGlite')
    const embedded = await sample(await pgliteSides(script, statements), { rounds, warmUp: 1 })
    log('PostgreSQL')
    const remote = await sample(postgresSides(server, script, statements), { rounds, warmUp: 1 })

    const results = [
      { engine: 'PGlite', samples: embedded },
      { engine: 'PostgreSQL', samples: remote },
    ]
    return {
      title: 'Migrating an empty database',
      method:
        `The packaged history (${statements.length} statements) on an empty database. The floor is the same SQL sent as ` +
        'one script in one transaction, without ledger, lock, timeouts or a second try to name a failing statement. ' +
        'Creating the PGlite instance or the database and connecting are not timed on any side; ours includes reading ' +
        'the migration files.',
      comparisons: results.flatMap(({ engine, samples }) => [
        compare(samples, OURS, FLOOR, { name: `${engine}: migrate`, unit: 'ms', aim: { ratio: 1.5 } }),
        compare(samples, OURS, DRIZZLE, { name: `${engine}: migrate`, unit: 'ms', aim: { ratio: 1.1 } }),
        compare(samples, STATEMENTS, FLOOR, {
          name: `${engine}: bare statements, one by one`,
          unit: 'ms',
          note: 'what migrate() saves by sending a migration as one script',
        }),
      ]),
    }
  },
}

async function pgliteSides(script: string, statements: readonly string[]): Promise<AnySide[]> {
  const empty = await PGlite.create('memory://')
  const loadDataDir = await empty.dumpDataDir('none')
  await empty.close()
  const on = (label: string, run: (client: PGlite) => Promise<unknown>) =>
    side({
      label,
      prepare: () => PGlite.create({ dataDir: 'memory://', loadDataDir }),
      run,
      cleanUp: (client) => client.close(),
    })
  return [
    on(OURS, (client) => migrate(client)),
    on(FLOOR, (client) => client.exec(script)),
    on(STATEMENTS, (client) =>
      client.transaction(async (tx) => {
        for (const statement of statements) await tx.exec(statement)
      }),
    ),
    on(DRIZZLE, (client) => drizzleMigratePGlite(drizzlePGlite(client), { migrationsFolder })),
  ]
}

function postgresSides(server: string, script: string, statements: readonly string[]): AnySide[] {
  const on = (label: string, run: (client: pg.Client) => Promise<unknown>) =>
    side({
      label,
      prepare: async () => {
        const database = `vet_plan_bench_${randomBytes(6).toString('hex')}`
        await onServer(server, (admin) => admin.query(`create database ${database}`))
        const client = new pg.Client({ connectionString: withDatabase(server, database) })
        await client.connect()
        return { client, database }
      },
      run: ({ client }) => run(client),
      cleanUp: async ({ client, database }) => {
        await client.end()
        await onServer(server, (admin) => admin.query(`drop database ${database} with (force)`))
      },
    })
  return [
    on(OURS, (client) => migrate(client)),
    on(FLOOR, (client) => client.query(script)),
    on(STATEMENTS, async (client) => {
      for (const statement of ['begin', ...statements, 'commit']) await client.query(statement)
    }),
    on(DRIZZLE, (client) => drizzleMigrateNodePg(drizzleNodePg(client), { migrationsFolder })),
  ]
}
