import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { createPool } from '../support/pool'

/** Creates an empty database for the running test and returns its URL. */
export async function createDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdmin((admin) => admin.query(`create database ${name}`))
  onTestFinished(() => asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`)))
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** Creates a role that lasts as long as the test and returns `url` as seen by it. */
export async function createRole(url: string, options = 'login'): Promise<{ name: string; url: string }> {
  const name = `role_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  await asAdmin((admin) => admin.query(`create role ${name} ${options} password 'secret'`))
  // Runs before the database is dropped, so what the role owns there has to go first.
  onTestFinished(async () => {
    await withClient(url, (client) => client.query(`drop owned by ${name} cascade`))
    await asAdmin((admin) => admin.query(`drop role if exists ${name}`))
  })
  const own = new URL(url)
  own.username = name
  own.password = 'secret'
  return { name, url: own.href }
}

/** A connected client that is closed when the test ends. */
export async function connect(url: string, applicationName = 'test'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: applicationName })
  client.on('error', () => {})
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** A pool that is closed when the test ends. */
export function openPool(url: string, max: number): pg.Pool {
  const pool = createPool(url, max)
  onTestFinished(() => pool.end())
  return pool
}

export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(text, values)).rows)
}

/** Names of the tables in `public`, sorted. */
export async function tables(url: string): Promise<string[]> {
  const rows = await query<{ name: string }>(
    url,
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  return rows.map((row) => row.name)
}

/** Everything the catalogue holds about tables, columns, indexes and constraints outside the ledger. */
export async function catalogue(url: string): Promise<unknown> {
  return query(
    url,
    `select c.relname, c.relkind, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull
     from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace order by 1, 3`,
  )
}

/** Waits until another session of the database runs a statement matching `pattern`, and returns its process id. */
export async function runningStatement(url: string, pattern: string): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const [found] = await query<{ pid: number }>(
      url,
      `select pid from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and query ilike $1`,
      [pattern],
    )
    if (found !== undefined) return found.pid
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`no session runs ${pattern}`)
}

/** What `promise` rejects with, which must be an instance of `type`. */
export async function failure<E extends Error>(
  promise: Promise<unknown>,
  type: abstract new (...args: never[]) => E,
): Promise<E> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome instanceof type) return outcome
  throw new Error(`expected ${type.name}`, { cause: outcome })
}

async function asAdmin(fn: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  await withClient(inject('postgresUrl'), fn)
}

async function withClient<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}
