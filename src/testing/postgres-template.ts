import { randomBytes } from 'node:crypto'
import type { Client, Pool } from 'pg'
import { importDriver } from '../connection/driver'
import type { MigrationHistory } from '../migrator/types'
import { fillTemplate, type TestDatabaseOptions, templateHistory, templateKey } from './template'

type PgModule = typeof import('pg')

const importPg = () => importDriver<PgModule>('pg', () => import('pg'))

export interface ClonedPostgres {
  readonly url: string
  readonly pool: Pool
  readonly close: () => Promise<void>
}

/** Creates a database on `server` as a copy of the migrated template, which is built there on first use. */
export async function clonePostgres(options: TestDatabaseOptions, server: string): Promise<ClonedPostgres> {
  const pg = await importPg()
  const history = await templateHistory(options)
  const template = `vet_plan_template_${await templateKey(history, options)}`
  const name = `vet_plan_test_${randomBytes(8).toString('hex')}`
  await onServer(pg, server, async (admin) => {
    await ensureTemplate(admin, server, template, history, options)
    await admin.query(`create database ${name} template ${template}`)
  })
  const url = withDatabase(server, name)
  const pool = new pg.Pool({ connectionString: url })
  // A backend that a test terminates must not crash the test process; nor one that is still closing when its database
  // is dropped, for pool.end() does not wait for that.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    url,
    pool,
    close: async () => {
      await pool.end()
      await onServer(pg, server, async (admin) => {
        await admin.query(`drop database if exists ${name} with (force)`)
      })
    },
  }
}

/**
 * Builds the template under another name and renames it when it is complete: a template that exists is whole, even when
 * the process that built it was killed. An advisory lock keeps parallel test processes from building it twice.
 */
async function ensureTemplate(
  admin: Client,
  server: string,
  template: string,
  history: MigrationHistory,
  options: TestDatabaseOptions,
): Promise<void> {
  const exists = async () =>
    (await admin.query('select from pg_database where datname = $1', [template])).rows.length > 0
  if (await exists()) return
  await admin.query('select pg_advisory_lock(hashtext($1))', [template])
  try {
    if (await exists()) return
    const draft = `${template}_draft`
    await admin.query(`drop database if exists ${draft} with (force)`)
    await admin.query(`create database ${draft}`)
    await fillTemplate(withDatabase(server, draft), history, options)
    await admin.query(`alter database ${draft} rename to ${template}`)
  } finally {
    await admin.query('select pg_advisory_unlock(hashtext($1))', [template])
  }
}

async function onServer(pg: PgModule, server: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

/** The same server and login, another database. */
function withDatabase(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
