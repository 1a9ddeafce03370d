import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as drizzleMigrate } from 'drizzle-orm/node-postgres/migrator'
import { describe, expect, test } from 'vitest'
import { HistoryError, InvalidArgumentError, MigrationError } from '../../src/errors'
import {
  assertMigrated,
  baseline,
  type MigrationEvent,
  migrate,
  readHistory,
  repair,
  rollback,
  status,
} from '../../src/migrator/index'
import { migrationsFolder, writeMigrations } from '../support/migrations'
import { connect, createDatabase, failure, openPool, query, tables } from './migrator-database'

const three = [{ name: 'owners' }, { name: 'patients' }, { name: 'visits', phase: 'operations' as const }]

describe('migrate', () => {
  test('twenty clients at once all succeed and apply each migration once', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([
      ...three,
      { name: 'counted', phase: 'operations', up: ['create table counted ();', 'select pg_sleep(0.2);'] },
    ])
    const results = await Promise.all(Array.from({ length: 20 }, () => migrate(url, { migrations })))

    expect(results.flatMap((result) => result.migrated.map((it) => it.tag)).sort()).toEqual([
      '0000_owners',
      '0001_patients',
      '0002_visits',
      '0003_counted',
    ])
    expect(await query(url, 'select count(*)::int as count from vet_plan.migrations')).toEqual([{ count: 4 }])
    expect(await tables(url)).toEqual(['counted', 'owners', 'patients', 'visits'])
  })

  test('records who applied what with which version and how to revert it', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([
      { name: 'owners', down: [`drop table owners; -- it's \\ gone`] },
      { name: 'patients', irreversible: 'data would be lost' },
    ])
    await migrate(url, { migrations })

    expect(
      await query(
        url,
        'select tag, phase, state, applied_by, package_version, down_sql from vet_plan.migration_details',
      ),
    ).toEqual([
      {
        tag: '0000_owners',
        phase: 'core',
        state: 'applied',
        applied_by: 'postgres',
        package_version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        down_sql: `drop table owners; -- it's \\ gone\n`,
      },
      expect.objectContaining({ tag: '0001_patients', down_sql: null }),
    ])
    const [{ allowed } = { allowed: true }] = await query<{ allowed: boolean }>(
      url,
      `select exists (select from pg_namespace, aclexplode(nspacl) a where nspname = 'vet_plan' and a.grantee = 0)
         or exists (select from pg_class, aclexplode(relacl) a where relnamespace = 'vet_plan'::regnamespace and a.grantee = 0)
         as allowed`,
    )
    expect(allowed).toBe(false)
    const report = await status(url, { migrations })
    expect(report).toMatchObject({ engine: 'postgres', applied: 2, pending: 0, problems: [] })
    expect(report.migrations[0]?.appliedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000)
  })

  test('stops at the tag it is told and goes on from there', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(three)
    await migrate(url, { migrations, to: '0001_patients' })
    expect(await tables(url)).toEqual(['owners', 'patients'])
    const pending = await failure(assertMigrated(url, { migrations }), MigrationError)
    expect(pending).toMatchObject({ code: 'migrations_pending', tag: '0002_visits' })
    await migrate(url, { migrations })
    await assertMigrated(url, { migrations })
    await expect(migrate(url, { migrations, to: '0009_none' })).rejects.toBeInstanceOf(InvalidArgumentError)
  })

  test('reports file, line, column and statement of an SQL error and leaves nothing of the migration', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([
      { name: 'owners' },
      {
        name: 'patients',
        up: ['create table patients (id int);', `\n-- émoji 🐕 first\nselect '🐕',\n  wrong from owners;`],
      },
    ])
    const error = await failure(migrate(url, { migrations }), MigrationError)

    expect(error.code).toBe('statement_failed')
    expect(error.tag).toBe('0001_patients')
    expect(error.location).toEqual({
      file: 'migrations/0001_patients.sql',
      line: 7,
      column: 3,
      statement: `-- émoji 🐕 first\nselect '🐕',\n  wrong from owners;`,
      offset: 33,
    })
    expect(error.sql?.sqlstate).toBe('42703')
    expect(error.hint).toContain('was rolled back')
    expect(await tables(url)).toEqual(['owners'])
    expect(await status(url, { migrations })).toMatchObject({ applied: 1, pending: 1 })
  })

  test('names the first line of a statement whose error has no position', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([
      { name: 'owners', up: ['create table owners ();', '-- twice\ncreate table owners ();'] },
    ])
    const error = await failure(migrate(url, { migrations }), MigrationError)
    expect(error.location).toMatchObject({ line: 5, column: 1 })
    expect(error.location?.offset).toBeUndefined()
  })

  test('an error that only appears at commit names the migration and rolls it back', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([
      {
        name: 'owners',
        up: [
          'create table owners (id int primary key, boss int references owners deferrable initially deferred);',
          'insert into owners values (1, 2);',
        ],
      },
    ])
    const error = await failure(migrate(url, { migrations }), MigrationError)
    expect(error).toMatchObject({ code: 'statement_failed', tag: '0000_owners', sql: { sqlstate: '23503' } })
    expect(await tables(url)).toEqual([])
  })

  test('applies timeouts and the roles switch to its own transactions only', async () => {
    const url = await createDatabase()
    const seen = `create table seen as select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement, current_setting('vet_plan.roles', true) as roles;`
    const migrations = await migrationsFolder([{ name: 'seen', up: [seen] }])
    const client = await connect(url)
    await client.query(`set lock_timeout = '7s'`)
    await migrate(client, { migrations, lockTimeoutMs: 1234, statementTimeoutMs: 5678, roles: false })
    expect(await query(url, 'select * from seen')).toEqual([{ lock: '1234ms', statement: '5678ms', roles: 'off' }])
    const { rows } = await client.query(
      `select current_setting('lock_timeout') as lock, current_setting('vet_plan.roles', true) as roles`,
    )
    expect(rows).toEqual([{ lock: '7s', roles: '' }])
  })
})

describe('targets', () => {
  test('a pool, a borrowed client and a Drizzle database work and stay open', async () => {
    const url = await createDatabase()
    const pool = openPool(url, 2)
    const client = await connect(url)
    const migrations = await migrationsFolder(three)
    await migrate(pool, { migrations, to: '0000_owners' })
    await migrate(client, { migrations, to: '0001_patients' })
    await migrate(drizzle(client), { migrations })
    expect(pool.idleCount).toBe(pool.totalCount)
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    const locks = await client.query(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
    )
    expect(locks.rows).toEqual([{ n: 0 }])
    expect(await status(pool, { migrations })).toMatchObject({ applied: 3 })
  })

  test('calls that share one client take turns', async () => {
    const url = await createDatabase()
    const client = await connect(url)
    const migrations = await migrationsFolder(three)
    const results = await Promise.all([
      migrate(client, { migrations }),
      migrate(client, { migrations }),
      status(client, { migrations }),
    ])
    expect([results[0].migrated.length, results[1].migrated.length].sort()).toEqual([0, 3])
  })

  test('refuses a pooler that changes the session after the lock was taken', async () => {
    const url = await createDatabase()
    const [first, second] = [await connect(url), await connect(url)]
    let current = first
    const pooled = {
      query: async (text: string, values?: unknown[]) => {
        const result = await current.query(text, values)
        if (text.includes('pg_try_advisory_lock')) current = second
        return result
      },
    }
    const migrations = await migrationsFolder(three)
    await expect(migrate(pooled, { migrations })).rejects.toMatchObject({ code: 'lock_not_obtained' })
    expect(await tables(url)).toEqual([])
  })

  test('refuses a client in the middle of a transaction, which it would commit', async () => {
    const url = await createDatabase()
    const client = await connect(url)
    await client.query('begin; create table half_done ();')
    const migrations = await migrationsFolder(three)
    await expect(migrate(client, { migrations })).rejects.toThrow(/open transaction/)
    await client.query('rollback')
    expect(await tables(url)).toEqual([])
  })
})

describe('contradictions between files and ledger', () => {
  test('an edited file stops every run until it is accepted', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(three)
    await migrate(url, { migrations, to: '0001_patients' })
    await writeMigrations(migrations, [{ name: 'owners', up: ['create table owners (id bigint);'] }, ...three.slice(1)])

    const error = await failure(migrate(url, { migrations }), HistoryError)
    expect(error).toMatchObject({ code: 'migration_edited', tags: ['0000_owners'] })
    expect(await tables(url)).toEqual(['owners', 'patients'])

    const shown = await repair(url, { migrations, dryRun: true })
    expect(shown).toMatchObject({ applied: false, actions: [{ kind: 'accept_edited', tag: '0000_owners' }] })
    expect((await status(url, { migrations })).problems).toHaveLength(1)
    expect(await repair(url, { migrations })).toMatchObject({ applied: true })
    expect((await migrate(url, { migrations })).migrated.map((it) => it.tag)).toEqual(['0002_visits'])
  })

  test('a migration merged late is refused, then applied when allowed', async () => {
    const url = await createDatabase()
    const all = await migrationsFolder(three)
    const history = await readHistory(all)
    const [owners, , visits] = history.migrations
    if (owners === undefined || visits === undefined) throw new Error('three migrations expected')
    await migrate(url, { migrations: { source: 'test', migrations: [owners, visits] } })

    const error = await failure(migrate(url, { migrations: all }), HistoryError)
    expect(error).toMatchObject({ code: 'migration_out_of_order', tags: ['0001_patients'] })
    const result = await migrate(url, { migrations: all, outOfOrder: true })
    expect(result.migrated.map((it) => it.tag)).toEqual(['0001_patients'])
    expect((await status(url, { migrations: all })).problems).toEqual([])
  })

  test('an older package is told that the database is newer, and can still roll it back', async () => {
    const url = await createDatabase()
    const newer = await migrationsFolder(three)
    const older = await migrationsFolder(three.slice(0, 2))
    await migrate(url, { migrations: newer })

    const error = await failure(migrate(url, { migrations: older }), HistoryError)
    expect(error).toMatchObject({ code: 'database_ahead', tags: ['0002_visits'] })
    await expect(assertMigrated(url, { migrations: older })).rejects.toMatchObject({ code: 'database_ahead' })
    expect((await repair(url, { migrations: older })).actions).toEqual([])
    const result = await rollback(url, { migrations: older })
    expect(result.migrated.map((it) => it.tag)).toEqual(['0002_visits'])
    expect(await tables(url)).toEqual(['owners', 'patients'])
    await assertMigrated(url, { migrations: older })
  })

  test('a removed file is reported and its record dropped by repair only', async () => {
    const url = await createDatabase()
    await migrate(url, { migrations: await migrationsFolder(three) })
    const without = await migrationsFolder([{ name: 'unrelated', up: ['select 1;'] }])
    const history = await readHistory(without)
    const late = { source: 'test', migrations: history.migrations.map((it) => ({ ...it, when: it.when + 1e9 })) }
    await expect(migrate(url, { migrations: late })).rejects.toMatchObject({ code: 'migration_file_missing' })
    const { actions } = await repair(url, { migrations: late })
    expect(actions.map((it) => [it.kind, it.tag])).toEqual([
      ['drop_unknown', '0000_owners'],
      ['drop_unknown', '0001_patients'],
      ['drop_unknown', '0002_visits'],
    ])
    await migrate(url, { migrations: late })
  })
})

describe("drizzle's own migrator", () => {
  const ledger = { migrationsSchema: 'vet_plan', migrationsTable: 'migrations' }

  test('what it applied counts as applied, and can be continued and reverted', async () => {
    const url = await createDatabase()
    const client = await connect(url)
    const two = await migrationsFolder(three.slice(0, 2))
    await drizzleMigrate(drizzle(client), { migrationsFolder: two, ...ledger })
    const all = await migrationsFolder(three)
    expect(await status(url, { migrations: all })).toMatchObject({ applied: 2, pending: 1, problems: [] })
    expect((await migrate(url, { migrations: all })).migrated.map((it) => it.tag)).toEqual(['0002_visits'])
    await rollback(url, { migrations: all, to: '0000_owners' })
    expect(await tables(url)).toEqual(['owners'])
  })

  test('finds nothing to do after a run of ours', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(three)
    await migrate(url, { migrations })
    await drizzleMigrate(drizzle(await connect(url)), { migrationsFolder: migrations, ...ledger })
    expect(await query(url, 'select count(*)::int as n from vet_plan.migrations')).toEqual([{ n: 3 }])
  })

  test('an edit of a file it applied is noticed', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(three)
    await drizzleMigrate(drizzle(await connect(url)), { migrationsFolder: migrations, ...ledger })
    await writeMigrations(migrations, [{ name: 'owners', up: ['create table owners (id bigint);'] }, ...three.slice(1)])
    await expect(migrate(url, { migrations })).rejects.toMatchObject({
      code: 'migration_edited',
      tags: ['0000_owners'],
    })
    await repair(url, { migrations })
    await assertMigrated(url, { migrations })
  })
})

describe('baseline', () => {
  test('adopts a verified database without running anything', async () => {
    const url = await createDatabase()
    await query(url, 'create table owners (id integer primary key)')
    const migrations = await migrationsFolder(three)
    const verified: string[] = []
    const verify = async (_: unknown, history: { migrations: readonly { tag: string }[] }) => {
      verified.push(...history.migrations.map((it) => it.tag))
    }
    await baseline(url, { migrations, to: '0000_owners', verify, dryRun: true })
    expect(await query(url, `select to_regnamespace('vet_plan') as ledger`)).toEqual([{ ledger: null }])
    const result = await baseline(url, { migrations, to: '0000_owners', verify })
    expect(result).toMatchObject({ tags: ['0000_owners'], applied: true })
    expect(verified).toEqual(['0000_owners', '0000_owners'])
    expect((await migrate(url, { migrations })).migrated).toHaveLength(2)
    await expect(baseline(url, { migrations, verify })).rejects.toMatchObject({ code: 'not_empty' })
  })

  test('changes nothing when the verification fails', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(three)
    const verify = async () => {
      throw new Error('not the same')
    }
    await expect(baseline(url, { migrations, verify })).rejects.toThrow('not the same')
    expect(await query(url, `select to_regnamespace('vet_plan') as ledger`)).toEqual([{ ledger: null }])
  })
})

test('events tell what happens in order', async () => {
  const url = await createDatabase()
  const migrations = await migrationsFolder(three.slice(0, 2))
  const events: MigrationEvent[] = []
  await migrate(url, { migrations, onEvent: (event) => events.push(event) })
  expect(events.map((event) => `${event.type} ${'tag' in event ? event.tag : ''}`)).toEqual([
    'started 0000_owners',
    'migrated 0000_owners',
    'started 0001_patients',
    'migrated 0001_patients',
  ])
})
