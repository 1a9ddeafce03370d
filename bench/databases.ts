import { randomBytes } from 'node:crypto'
import pg from 'pg'

export async function onServer<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server and login, another database. */
export function withDatabase(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/** One connection: which of several an idle pool hands out would be luck. */
export function singleConnection(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  // Dropping the database may reach a backend that is still saying goodbye.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** An empty database that lives as long as `work`. */
export async function inDatabase<Value>(server: string, work: (url: string) => Promise<Value>): Promise<Value> {
  const name = `vet_plan_bench_${randomBytes(6).toString('hex')}`
  await onServer(server, (admin) => admin.query(`create database ${name}`))
  try {
    return await work(withDatabase(server, name))
  } finally {
    await onServer(server, (admin) => admin.query(`drop database if exists ${name} with (force)`))
  }
}

/**
 * A login as production should have it: member of vet_app and nothing else. It belongs to the cluster, so it is removed
 * when `work` ends. Returns what `work` returns, given the URL with that login.
 */
export async function withAppLogin<Value>(url: string, work: (url: string) => Promise<Value>): Promise<Value> {
  const login = `vet_plan_bench_${randomBytes(6).toString('hex')}`
  const password = randomBytes(12).toString('hex')
  await onServer(url, (admin) => admin.query(`create role ${login} login password '${password}' in role vet_app`))
  try {
    const own = new URL(url)
    own.username = login
    own.password = password
    return await work(own.href)
  } finally {
    await onServer(url, (admin) => admin.query(`drop role ${login}`))
  }
}
