import { createServer, connect as dial } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ConnectionError, MigrationError } from '../../src/errors'
import { assertMigrated, type MigrationEvent, migrate, plan, repair, rollback, status } from '../../src/migrator/index'
import { migrationsFolder, writeMigrations } from '../support/migrations'
import { connect, createDatabase, failure, openPool, query, runningStatement, tables } from './migrator-database'

const slow = {
  name: 'slow',
  up: [
    'create table slow (id int);',
    `select pg_sleep(20) where current_setting('test.fast', true) is distinct from 'on';`,
  ],
}

/** The same migration with nothing to wait for: what a second run finds when whatever held up the first is gone. */
const goFast = (url: string) =>
  query(url, `do $$ begin execute format('alter database %I set test.fast = on', current_database()); end $$`)

describe('the lock', () => {
  test('is waited for until time is up, and the session that holds it is named', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([slow])
    const first = migrate(url, { migrations })
    const outcome = first.catch((error: unknown) => error)
    const pid = await runningStatement(url, '%select pg_sleep%')

    const events: MigrationEvent[] = []
    const start = performance.now()
    const waiting = migrate(url, { migrations, lockWaitMs: 300, onEvent: (event) => events.push(event) })
    const error = await failure(waiting, MigrationError)
    expect(error.code).toBe('lock_not_obtained')
    expect(error.hint).toContain(`process ${pid} (vet-plan) of user postgres`)
    expect(performance.now() - start).toBeGreaterThan(290)
    expect(events[0]?.type).toBe('lock_waiting')

    await query(url, 'select pg_terminate_backend($1)', [pid])
    expect(await outcome).toBeInstanceOf(ConnectionError)
  })

  test('waiting for it ends with the signal', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([{ name: 'owners' }])
    const holder = await connect(url)
    const [key] = await lockKey()
    await holder.query('select pg_advisory_lock($1::bigint)', [key])
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 100)
    await expect(migrate(url, { migrations, signal: abort.signal })).rejects.toMatchObject({ code: 'interrupted' })
  })

  test('lets a run build an index concurrently while another one waits', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([
      { name: 'owners' },
      {
        name: 'owners_index',
        directives: ['no-transaction'],
        up: ['select pg_sleep(0.3);', 'create index concurrently if not exists owners_idx on owners (id);'],
        down: ['drop index owners_idx;'],
      },
    ])
    const both = await Promise.all([migrate(url, { migrations }), migrate(url, { migrations })])
    expect(both.flatMap((result) => result.migrated)).toHaveLength(2)
  })
})

async function lockKey(): Promise<string[]> {
  // The run shows its key by holding the lock while it sleeps.
  const url = await createDatabase()
  const migrations = await migrationsFolder([slow])
  const outcome = migrate(url, { migrations }).catch(() => undefined)
  const pid = await runningStatement(url, '%select pg_sleep%')
  const rows = await query<{ key: string }>(
    url,
    `select ((classid::bigint << 32) | objid::bigint)::text as key from pg_locks where pid = $1 and locktype = 'advisory'`,
    [pid],
  )
  await query(url, 'select pg_terminate_backend($1)', [pid])
  await outcome
  return rows.map((row) => row.key)
}

describe('a run killed inside a transaction', () => {
  test('leaves nothing behind, and the next run succeeds', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([{ name: 'owners' }, slow])
    const outcome = failure(migrate(url, { migrations }), ConnectionError)
    const pid = await runningStatement(url, '%select pg_sleep%')
    await query(url, 'select pg_terminate_backend($1)', [pid])
    expect(await outcome).toMatchObject({ code: 'connection_lost' })
    expect((await outcome).message).toContain('0001_slow')
    expect(await tables(url)).toEqual(['owners'])
    await goFast(url)
    expect((await migrate(url, { migrations })).migrated.map((it) => it.tag)).toEqual(['0001_slow'])
  })

  test('is reported as a lost connection when the network goes away', async () => {
    const url = await createDatabase()
    const target = new URL(url)
    const proxy = createServer((socket) => {
      const upstream = dial(Number(target.port), target.hostname)
      socket.pipe(upstream).pipe(socket)
      for (const end of [socket, upstream]) end.on('error', () => {})
      socket.on('close', () => upstream.destroy())
      onCut.push(() => socket.destroy())
    })
    const onCut: (() => void)[] = []
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => new Promise((resolve) => proxy.close(() => resolve())))
    const address = proxy.address()
    const through = new URL(url)
    if (typeof address === 'object' && address !== null) through.port = String(address.port)
    const outcome = failure(migrate(through.href, { migrations: await migrationsFolder([slow]) }), ConnectionError)
    await runningStatement(url, '%select pg_sleep%')
    for (const cut of onCut) cut()
    expect(await outcome).toMatchObject({ code: 'connection_lost' })
  })
})

describe('an abort signal', () => {
  test.each(['url', 'pool'])('cancels the running statement and rolls back (%s)', async (kind) => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([{ name: 'owners' }, slow])
    const pool = openPool(url, 3)
    const abort = new AbortController()
    const start = performance.now()
    const run = migrate(kind === 'url' ? url : pool, { migrations, signal: abort.signal })
    const outcome = failure(run, MigrationError)
    await runningStatement(url, '%select pg_sleep%')
    abort.abort()
    expect(await outcome).toMatchObject({ code: 'interrupted', tag: '0001_slow' })
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(await tables(url)).toEqual(['owners'])
    await goFast(url)
    await migrate(url, { migrations })
    await assertMigrated(url, { migrations })
  })

  test('that is aborted before the start changes nothing', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([{ name: 'owners' }])
    const run = migrate(url, { migrations, signal: AbortSignal.abort() })
    await expect(run).rejects.toMatchObject({ code: 'interrupted' })
    expect(await tables(url)).toEqual([])
  })

  test('stops a borrowed client between two statements', async () => {
    const url = await createDatabase()
    const client = await connect(url)
    const migrations = await migrationsFolder([
      { name: 'a', up: ['create table a ();', 'select pg_sleep(0.5);', 'create table b ();'] },
    ])
    const abort = new AbortController()
    const outcome = failure(migrate(client, { migrations, signal: abort.signal }), MigrationError)
    await runningStatement(url, '%select pg_sleep%')
    abort.abort()
    expect(await outcome).toMatchObject({ code: 'interrupted' })
    expect(await tables(url)).toEqual([])
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })
})

describe('a table another session has locked', () => {
  const drafts = [
    { name: 'owners' },
    { name: 'more', up: ['alter table owners add column email text;'], down: ['select 1;'] },
  ]

  test('is tried again after lock_timeout until it is free', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(drafts)
    await migrate(url, { migrations, to: '0000_owners' })
    const other = await connect(url)
    await other.query('begin; lock table owners')
    const events: MigrationEvent[] = []
    const onEvent = (event: MigrationEvent) => {
      events.push(event)
      if (event.type === 'retried') void other.query('rollback')
    }
    await migrate(url, { migrations, lockTimeoutMs: 100, onEvent })
    expect(events.filter((event) => event.type === 'retried')).toEqual([
      { type: 'retried', tag: '0001_more', attempt: 2, sqlstate: '55P03' },
    ])
  })

  test('makes the run give up after a bounded number of attempts', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(drafts)
    await migrate(url, { migrations, to: '0000_owners' })
    const other = await connect(url)
    await other.query('begin; lock table owners')
    const error = await failure(migrate(url, { migrations, lockTimeoutMs: 20 }), MigrationError)
    expect(error).toMatchObject({ code: 'statement_failed', sql: { sqlstate: '55P03' } })
    expect(await status(other, { migrations }).catch((refused: Error) => refused.message)).toContain('open transaction')
    await other.query('rollback')
    expect(await status(url, { migrations })).toMatchObject({ applied: 1 })
  })

  test('is waited for once per attempt', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([
      // What a sequence counted is not rolled back: it tells how often the migration was sent.
      { name: 'owners', up: ['create table owners (id int);', 'create sequence sent;'] },
      { name: 'notes', up: [`select nextval('sent');`, 'alter table owners add column note text;'] },
    ])
    await migrate(url, { migrations, to: '0000_owners' })
    const other = await connect(url)
    await other.query('begin; lock table owners')
    const events: MigrationEvent[] = []
    const run = migrate(url, { migrations, lockTimeoutMs: 20, onEvent: (event) => events.push(event) })
    const error = await failure(run, MigrationError)
    await other.query('rollback')
    const attempts = 1 + events.filter((event) => event.type === 'retried').length
    expect(await query(url, 'select last_value::int as times from sent')).toEqual([{ times: attempts }])
    expect(error.location).toMatchObject({
      file: expect.stringContaining('0001_notes.sql'),
      statement: expect.stringContaining('alter table'),
    })
  })

  test('no other error is tried again', async () => {
    const url = await createDatabase()
    const events: MigrationEvent[] = []
    const migrations = await migrationsFolder([{ name: 'broken', up: ['select 1/0;'] }])
    await expect(migrate(url, { migrations, onEvent: (event) => events.push(event) })).rejects.toThrow(
      'division by zero',
    )
    expect(events.map((event) => event.type)).toEqual(['started'])
  })
})

describe('a no-transaction migration', () => {
  const table = {
    name: 'owners',
    up: [
      'create table owners (id int, email text);',
      `insert into owners select i, 'x' from generate_series(1, 10) i;`,
    ],
    down: ['drop table owners;'],
  }
  const index = {
    name: 'indexes',
    directives: ['no-transaction'],
    up: [
      'create index concurrently if not exists owners_id_idx on owners (id);',
      'create unique index concurrently if not exists "owners_Email_key" on public.owners (email);',
      'create index concurrently if not exists owners_last_idx on owners (id, email);',
    ],
    down: ['drop index if exists owners_id_idx, "owners_Email_key", owners_last_idx;'],
  }
  const indexes = (url: string) =>
    query<{ name: string; valid: boolean }>(
      url,
      `select indexrelid::regclass::text as name, indisvalid as valid from pg_index where indrelid = 'owners'::regclass order by 1`,
    )
  const allValid = [
    { name: '"owners_Email_key"', valid: true },
    { name: 'owners_id_idx', valid: true },
    { name: 'owners_last_idx', valid: true },
  ]

  test('that failed half-way is resumed at the failed statement, and its invalid index rebuilt', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([table, index])
    const error = await failure(migrate(url, { migrations }), MigrationError)
    expect(error).toMatchObject({ code: 'statement_failed', tag: '0001_indexes', sql: { sqlstate: '23505' } })
    expect(error.hint).toContain('resumes at statement 2')
    expect(await indexes(url)).toEqual([
      { name: '"owners_Email_key"', valid: false },
      { name: 'owners_id_idx', valid: true },
    ])
    expect((await status(url, { migrations })).migrations[1]).toMatchObject({ state: 'unfinished' })
    await expect(assertMigrated(url, { migrations })).rejects.toMatchObject({ code: 'unfinished_migration' })
    expect((await repair(url, { migrations })).actions).toEqual([])
    const { migrations: planned } = await plan(url, { migrations })
    expect(planned[0]?.sql).not.toContain('owners_id_idx')

    await query(url, `update owners set email = 'x' || id`)
    await migrate(url, { migrations })
    expect(await indexes(url)).toEqual(allValid)
    await assertMigrated(url, { migrations })
    expect(await query(url, 'select count(*)::int as n from vet_plan.migrations')).toEqual([{ n: 2 }])
  })

  test('that was killed while it built an index is resumed', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([table, index])
    await migrate(url, { migrations, to: '0000_owners' })
    await query(url, `update owners set email = 'x' || id`)
    const other = await connect(url)
    await other.query('begin; update owners set id = id')
    const outcome = failure(migrate(url, { migrations, lockTimeoutMs: 0 }), ConnectionError)
    const pid = await runningStatement(url, '%create index concurrently%')
    await query(url, 'select pg_terminate_backend($1)', [pid])
    expect(await outcome).toMatchObject({ code: 'connection_lost' })
    await other.query('rollback')
    expect(await indexes(url)).toEqual([{ name: 'owners_id_idx', valid: false }])
    expect((await repair(url, { migrations })).actions).toEqual([])

    await migrate(url, { migrations })
    expect(await indexes(url)).toEqual(allValid)
  })

  test('that was aborted is resumed, and a borrowed client has its settings back', async () => {
    const url = await createDatabase()
    const drafts = [
      {
        name: 'waits',
        directives: ['no-transaction'],
        up: ['select pg_sleep(0.5);', 'create table seen as select 1;'],
        down: ['drop table seen;'],
      },
    ]
    const migrations = await migrationsFolder(drafts)
    const client = await connect(url)
    await client.query(`set lock_timeout = '3s'; set statement_timeout = '4s'`)
    const abort = new AbortController()
    const outcome = failure(migrate(client, { migrations, roles: false, signal: abort.signal }), MigrationError)
    await runningStatement(url, '%select pg_sleep%')
    abort.abort()
    expect(await outcome).toMatchObject({ code: 'interrupted' })
    const { rows } = await client.query(
      `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement, current_setting('vet_plan.roles', true) as roles`,
    )
    expect(rows).toEqual([{ lock: '3s', statement: '4s', roles: '' }])
    const start = performance.now()
    await migrate(client, { migrations })
    expect(performance.now() - start).toBeLessThan(450)
    expect(await tables(url)).toEqual(['seen'])
  })

  test('of which nothing was done can be forgotten, edited and run again', async () => {
    const url = await createDatabase()
    const broken = { name: 'broken', directives: ['no-transaction'], up: ['select nonsense;'], down: ['select 1;'] }
    const migrations = await migrationsFolder([broken])
    await expect(migrate(url, { migrations })).rejects.toMatchObject({ code: 'statement_failed' })
    await writeMigrations(migrations, [{ ...broken, up: ['create table fixed ();'] }])
    await expect(migrate(url, { migrations })).rejects.toMatchObject({ code: 'migration_edited' })
    const { actions } = await repair(url, { migrations })
    expect(actions).toMatchObject([{ kind: 'clear_unfinished', tag: '0000_broken' }])
    await migrate(url, { migrations })
    expect(await tables(url)).toEqual(['fixed'])
  })

  test('that cannot be finished can be rolled back', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([table, index])
    await expect(migrate(url, { migrations })).rejects.toMatchObject({ code: 'statement_failed' })
    await rollback(url, { migrations })
    expect(await indexes(url)).toEqual([])
    expect(await status(url, { migrations })).toMatchObject({ applied: 1, pending: 1, problems: [] })
  })
})
