import { getTableColumns, getTableName } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { PgTable } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { migrate } from '../src/migrator/index'
import { annotationsOf } from '../src/schema/annotations'
import * as tables from '../src/schema/index'
import { consultations, invoiceItems, patients } from '../src/schema/index'
import * as relations from '../src/schema/relations'
import { createFactory, createTestDatabase } from '../src/testing/index'
import { inDatabase, onServer } from './databases'
import { type Aim, type AnySide, type Benchmark, type Comparison, compare, type Samples, sample, side } from './harness'

const AUDITED = 'audited'
const PLAIN = 'not audited'
const BY_ROW = 'row trigger, to_jsonb of old and new'
const UNHASHED = 'audited without row_hash'

/** Runs one statement; what both engines have in common. */
type Run = (sql: string) => Promise<unknown>

const ORGANIZATION = '00000000-0000-7000-8000-00000000000a'

/** A table with 17 columns and two indexes, once for each way of logging. */
const BARE: Readonly<Record<string, string>> = {
  [PLAIN]: 'vet_bench_plain',
  [AUDITED]: 'vet_bench_audited',
  [BY_ROW]: 'vet_bench_by_row',
  [UNHASHED]: 'vet_bench_unhashed',
}

/** What logging costs: bulk and single writes, on a bare table and on real ones, and what the hash of an entry costs. */
export const auditBenchmark: Benchmark = {
  name: 'audit',
  run: ({ server, quick, log }) =>
    inDatabase(server, async (url) => {
      const rows = quick ? 1000 : 10_000
      const rounds = quick ? 3 : 21
      await migrate(url)
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      const run: Run = (sql) => client.query(sql)
      try {
        await prepare(run)
        const comparisons: Comparison[] = []
        log('bare table')
        comparisons.push(...(await bulk(run, { rows, rounds, name: 'bare table, PostgreSQL', aims: [2.7, 3.7] })))
        const bytes = await bytesPerUpdate(client, rows)
        log('single rows')
        comparisons.push(...(await single(run, quick ? 100 : 3000)))
        const db = drizzle(client, { schema: { ...tables, ...relations } })
        const factory = createFactory(db, { organizationId: ORGANIZATION })
        for (const [table, change] of [
          [patients, 'color'],
          [invoiceItems, 'notes'],
          [consultations, 'chief_complaint'],
        ] as const) {
          log(getTableName(table))
          await factory.create(table)
          comparisons.push(...(await real(run, table, change, { rows, rounds })))
        }
        log('32 clients')
        comparisons.push(await manyClients(url, quick ? 3 : 15))
        log('PGlite')
        const embedded = await createTestDatabase()
        const embeddedRun: Run = (sql) => embedded.client.query(sql)
        await prepare(embeddedRun)
        comparisons.push(...(await bulk(embeddedRun, { rows, rounds: quick ? 3 : 11, name: 'bare table, PGlite' })))
        await embedded.close()
        return {
          title: 'The audit log',
          method:
            `${rows.toLocaleString('en')} rows in one statement, and single rows, each in a transaction that is rolled back ` +
            'and without a context. The bare table has 17 columns, a key and one more index; real tables have their foreign ' +
            'keys, checks and other triggers, and only those of the log are switched off for the baseline. ' +
            `A small update leaves ${bytes.row} bytes in the log, ${bytes.withIndexes} with its three indexes.`,
          comparisons,
        }
      } finally {
        await client.end()
      }
    }),
}

async function prepare(run: Run): Promise<void> {
  await run('set jit = off')
  await run(`insert into vet_organizations (id, name) values ('${ORGANIZATION}', 'Bench')`)
  for (const table of Object.values(BARE)) {
    await run(`create table ${table} (
      organization_id uuid not null, id uuid not null default gen_random_uuid(), clinic_id uuid, name text not null,
      code text, category text, quantity integer, position integer, price numeric(12,2), cost numeric(12,2),
      is_active boolean, is_taxed boolean, valid_on date, seen_at timestamptz, notes text,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      primary key (organization_id, id))`)
    await run(`create index on ${table} (organization_id, name)`)
  }
  await run(`select vet_audit_table('${BARE[AUDITED]}', '{}')`)
  await run(`select vet_audit_table('${BARE[UNHASHED]}', '{}')`)
  // Emptied between measurements.
  for (const label of [AUDITED, UNHASHED]) await run(`drop trigger vet_audit_truncate on ${BARE[label]}`)
  await run(`do $$ begin
    execute format('create or replace function vet_audited_bench_unhashed() returns trigger language plpgsql security definer set search_path = '''' as %L',
      regexp_replace(vet_audit_source('vet_bench_unhashed', '{}'), 'public.vet_audit_log_hash[(]row[(].*?[)]::public.vet_audit_logs[)]', 'null', 'g'));
  end $$`)
  await run(`create function bench_by_row() returns trigger language plpgsql security definer as $$ begin
    if tg_op = 'INSERT' then
      insert into public.vet_audit_logs (organization_id, table_name, record_id, operation, new_values)
      values (new.organization_id, tg_argv[0], new.id, tg_op, to_jsonb(new));
    else
      insert into public.vet_audit_logs (organization_id, table_name, record_id, operation, old_values, new_values, changed_fields)
      values (new.organization_id, tg_argv[0], new.id, tg_op, to_jsonb(old), to_jsonb(new), '{}');
    end if;
    return null;
  end $$`)
  await byRow(run, BARE[BY_ROW] ?? '')
}

const byRow = (run: Run, table: string) =>
  run(
    `create trigger bench_by_row after insert or update on ${table} for each row execute function bench_by_row('${table}')`,
  )

const insertBare = (table: string | undefined, rows: number) => `
  insert into ${table} (organization_id, clinic_id, name, code, category, quantity, position, price, cost, is_active,
    is_taxed, valid_on, seen_at, notes)
  select '${ORGANIZATION}', '${ORGANIZATION}', 'name ' || x, 'code', 'category', x, x, x, x, true, false, current_date,
    now(), 'some notes on number ' || x
  from generate_series(1, ${rows}) x`

/** A statement that is timed, in a transaction that is taken back. */
const timed = (run: Run, label: string, statement: string, before: readonly string[] = []): AnySide =>
  side({
    label,
    prepare: async () => {
      await run('begin')
      for (const sql of before) await run(sql)
    },
    run: () => run(statement),
    cleanUp: () => run('rollback'),
  })

const lines = (samples: Samples, name: string, aim?: number): Comparison[] =>
  [AUDITED, BY_ROW].map((label) =>
    compare(samples, label, PLAIN, {
      name: label === AUDITED ? name : `${name}; ${label}`,
      unit: 'ms',
      ...(aim !== undefined && label === AUDITED ? { aim: { ratio: aim } satisfies Aim } : {}),
    }),
  )

async function bulk(
  run: Run,
  { rows, rounds, name, aims = [] }: { rows: number; rounds: number; name: string; aims?: readonly number[] },
): Promise<Comparison[]> {
  const labels = [PLAIN, AUDITED, BY_ROW]
  const inserted = await sample(
    labels.map((label) => timed(run, label, insertBare(BARE[label], rows))),
    { rounds, warmUp: 2 },
  )
  const updated = await sample(
    labels.map((label) =>
      timed(run, label, `update ${BARE[label]} set quantity = quantity + 1, updated_at = clock_timestamp()`, [
        insertBare(BARE[label], rows),
      ]),
    ),
    { rounds, warmUp: 2 },
  )
  return [...lines(inserted, `INSERT, ${name}`, aims[0]), ...lines(updated, `UPDATE, ${name}`, aims[1])]
}

async function single(run: Run, rounds: number): Promise<Comparison[]> {
  for (const table of Object.values(BARE)) {
    await run(insertBare(table, 1000))
    await run(`analyze ${table}`)
  }
  const key = `organization_id = '${ORGANIZATION}' and name = 'name 500'`
  const labels = [PLAIN, AUDITED, BY_ROW, UNHASHED]
  const inserts = await sample(
    labels.map((label) => timed(run, label, insertBare(BARE[label], 1))),
    { rounds, warmUp: 50 },
  )
  const updates = await sample(
    labels.map((label) => timed(run, label, `update ${BARE[label]} set quantity = quantity + 1 where ${key}`)),
    { rounds, warmUp: 50 },
  )
  const details = (name: string) => ({ name, unit: 'µs', aim: { differenceUs: 25 } }) as const
  return [
    compare(inserts, AUDITED, PLAIN, details('INSERT of one row, bare table')),
    compare(updates, AUDITED, PLAIN, details('UPDATE of one row, bare table')),
    compare(inserts, BY_ROW, PLAIN, { name: `INSERT of one row; ${BY_ROW}`, unit: 'µs' }),
    compare(updates, BY_ROW, PLAIN, { name: `UPDATE of one row; ${BY_ROW}`, unit: 'µs' }),
    compare(inserts, AUDITED, UNHASHED, { name: 'INSERT of one row, with and without hash', unit: 'µs' }),
  ]
}

/** A real table: the triggers of the log are switched for each side, the others stay. */
async function real(
  run: Run,
  table: PgTable,
  change: string,
  { rows, rounds }: { rows: number; rounds: number },
): Promise<Comparison[]> {
  const name = getTableName(table)
  await byRow(run, name)
  const columns = Object.values(getTableColumns(table)).filter(
    (column) => column.generated === undefined && annotationsOf(column).kept === undefined,
  )
  const value = (column: string) =>
    ({ id: 'gen_random_uuid()', line_number: 't.line_number + x', allow_duplicate: 'true' })[column] ?? `t.${column}`
  const insert = `insert into ${name} (${columns.map((column) => column.name).join(', ')})
    select ${columns.map((column) => value(column.name)).join(', ')}
    from (select * from ${name} order by created_at limit 1) t, generate_series(1, ${rows}) x`
  const update = `update ${name} set ${change} = 'changed'`
  const switched = (audit: string, row: string) => [
    ...['insert', 'update'].map((event) => `alter table ${name} ${audit} trigger vet_audit_${event}`),
    `alter table ${name} ${row} trigger bench_by_row`,
  ]
  const setups: [string, string[]][] = [
    [PLAIN, switched('disable', 'disable')],
    [AUDITED, switched('enable', 'disable')],
    [BY_ROW, switched('disable', 'enable')],
  ]
  const inserted = await sample(
    setups.map(([label, before]) => timed(run, label, insert, before)),
    { rounds, warmUp: 2 },
  )
  const updated = await sample(
    setups.map(([label, before]) => timed(run, label, update, [...switched('disable', 'disable'), insert, ...before])),
    { rounds, warmUp: 2 },
  )
  await run(`drop trigger bench_by_row on ${name}`)
  return [...lines(inserted, `INSERT, ${name}`, 1.7), ...lines(updated, `UPDATE, ${name}`, 2.2)]
}

async function bytesPerUpdate(client: pg.Client, rows: number): Promise<{ row: number; withIndexes: number }> {
  await client.query('set session_replication_role = replica')
  await client.query('truncate vet_audit_logs')
  await client.query('set session_replication_role = origin')
  const size = async () =>
    Number((await client.query(`select pg_total_relation_size('vet_audit_logs_default') as size`)).rows[0]?.size)
  await client.query(insertBare(BARE[PLAIN], rows))
  await client.query(`insert into ${BARE[AUDITED]} select * from ${BARE[PLAIN]}`)
  const before = await size()
  await client.query(`update ${BARE[AUDITED]} set quantity = quantity + 1`)
  const after = await size()
  const { rows: found } = await client.query<{ row: string }>(
    `select avg(pg_column_size(l.*)) as row from vet_audit_logs l where operation = 'UPDATE'`,
  )
  await client.query(`truncate ${Object.values(BARE).join(', ')}`)
  return { row: Math.round(Number(found[0]?.row)), withIndexes: Math.round((after - before) / rows) }
}

/** Single inserts of 32 clients, with and without the hash of the entry. */
async function manyClients(url: string, rounds: number): Promise<Comparison> {
  const pool = new pg.Pool({ connectionString: url, max: 32 })
  const write = (table: string | undefined) => ({
    prepare: () => undefined,
    run: () =>
      Promise.all(
        Array.from({ length: 32 }, async () => {
          const client = await pool.connect()
          for (let count = 0; count < 50; count += 1) await client.query(insertBare(table, 1))
          client.release()
        }),
      ),
  })
  const samples = await sample(
    [AUDITED, UNHASHED].map((label) => side({ label, ...write(BARE[label]) })),
    { rounds, warmUp: 1 },
  )
  await pool.end()
  await onServer(url, (client) => client.query(`truncate ${Object.values(BARE).join(', ')}`))
  return compare(samples, AUDITED, UNHASHED, {
    name: '1,600 inserts by 32 clients, with and without hash',
    unit: 'ms',
    aim: { ratio: 1.05 },
  })
}
