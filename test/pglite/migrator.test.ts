import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate as drizzleMigrate } from 'drizzle-orm/pglite/migrator'
import { expect, onTestFinished, test } from 'vitest'
import { MigrationError } from '../../src/errors'
import { assertMigrated, migrate, plan, rollback, status } from '../../src/migrator/index'
import { migrationsFolder } from '../support/migrations'

async function open() {
  const database = await PGlite.create()
  onTestFinished(() => database.close())
  return database
}

async function tables(database: PGlite): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  return rows.map((row) => row.name)
}

const drafts = [
  { name: 'owners' },
  { name: 'patients' },
  {
    name: 'index',
    phase: 'performance' as const,
    directives: ['no-transaction'],
    up: ['create index concurrently if not exists owners_idx on owners (id);'],
    down: ['drop index owners_idx;'],
  },
]

test('applies, reverts and applies again', async () => {
  const database = await open()
  const migrations = await migrationsFolder(drafts)
  expect((await migrate(database, { migrations })).migrated).toHaveLength(3)
  expect(await status(database, { migrations })).toMatchObject({ engine: 'pglite', applied: 3, problems: [] })
  expect((await migrate(database, { migrations })).migrated).toHaveLength(0)
  await rollback(database, { migrations, phase: 'core' })
  expect(await tables(database)).toEqual([])
  await migrate(database, { migrations })
  expect(await tables(database)).toEqual(['owners', 'patients'])
  await assertMigrated(database, { migrations })
})

test('several runs on one instance take turns and apply each migration once', async () => {
  const database = await open()
  const migrations = await migrationsFolder(drafts)
  const results = await Promise.all([
    migrate(database, { migrations }),
    migrate(drizzle(database), { migrations }),
    migrate(database, { migrations }),
  ])
  expect(results.map((result) => result.migrated.length).sort()).toEqual([0, 0, 3])
})

test('reports where a statement failed and rolls back', async () => {
  const database = await open()
  const migrations = await migrationsFolder([
    { name: 'owners', up: ['create table owners ();', '\nselect 1,\n  nope;'] },
  ])
  const error = await migrate(database, { migrations }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(MigrationError)
  expect(error).toMatchObject({
    code: 'statement_failed',
    location: { line: 6, column: 3 },
    sql: { sqlstate: '42703' },
  })
  expect(await tables(database)).toEqual([])
})

test('a plan writes nothing', async () => {
  const database = await open()
  const migrations = await migrationsFolder(drafts)
  const result = await migrate(database, { migrations, dryRun: true })
  expect(result.plan).toEqual(await plan(database, { migrations }))
  const { rows } = await database.query(`select to_regnamespace('vet_plan') as ledger`)
  expect(rows).toEqual([{ ledger: null }])
})

test('an aborted run stops between two statements', async () => {
  const database = await open()
  const migrations = await migrationsFolder(drafts)
  const abort = new AbortController()
  const run = migrate(database, {
    migrations,
    signal: abort.signal,
    onEvent: (event) => {
      if (event.type === 'started' && event.tag === '0001_patients') abort.abort()
    },
  })
  await expect(run).rejects.toMatchObject({ code: 'interrupted' })
  expect(await tables(database)).toEqual(['owners'])
})

test("what drizzle's own migrator applied counts as applied", async () => {
  const database = await open()
  const migrations = await migrationsFolder(drafts.slice(0, 2))
  await drizzleMigrate(drizzle(database), {
    migrationsFolder: migrations,
    migrationsSchema: 'vet_plan',
    migrationsTable: 'migrations',
  })
  expect((await migrate(database, { migrations: await migrationsFolder(drafts) })).migrated).toMatchObject([
    { tag: '0002_index' },
  ])
})
