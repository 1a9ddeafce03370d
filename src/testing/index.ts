/**
 * Fresh databases for tests, this package's and a host's: migrated once, then cloned. A clone takes a fraction of the
 * time a migration takes, so every test file can have its own.
 */
import type { PGlite } from '@electric-sql/pglite'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import type { Pool } from 'pg'
import * as tables from '../schema/index'
import * as relations from '../schema/relations'
import { clonePGlite } from './pglite-template'
import { clonePostgres } from './postgres-template'
import type { TestDatabaseOptions } from './template'

/** All tables and relations, as the `schema` of a Drizzle database. */
export type VetPlanSchema = typeof tables & typeof relations

// Named, not inferred: the declaration file would repeat every table.
const schema: VetPlanSchema = { ...tables, ...relations }

export type { TestDatabaseOptions } from './template'

interface TestDatabaseHandle {
  /** Closes the connection and removes the database. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface PGliteTestDatabase extends TestDatabaseHandle {
  readonly engine: 'pglite'
  readonly client: PGlite
  readonly db: PgliteDatabase<VetPlanSchema>
}

export interface PostgresTestDatabase extends TestDatabaseHandle {
  readonly engine: 'postgres'
  /** URL of the new database, with the login of `server`. */
  readonly url: string
  readonly client: Pool
  readonly db: NodePgDatabase<VetPlanSchema>
}

/**
 * Creates a migrated database of its own for one test file. Without `server` it is an in-memory PGlite; with the URL of
 * a PostgreSQL server, a database there, made by a login that may create databases and roles.
 *
 * Tests that prove row-level security must leave superuser: use `withTenant`, or `set role vet_app`.
 * @example
 * const database = await createTestDatabase({ reference: true })
 * afterAll(() => database.close())
 */
export function createTestDatabase(options?: TestDatabaseOptions): Promise<PGliteTestDatabase>
export function createTestDatabase(options: TestDatabaseOptions & { server: string }): Promise<PostgresTestDatabase>
export async function createTestDatabase(
  options: TestDatabaseOptions & { server?: string } = {},
): Promise<PGliteTestDatabase | PostgresTestDatabase> {
  return options.server === undefined ? onPGlite(options) : onPostgres(options, options.server)
}

async function onPGlite(options: TestDatabaseOptions): Promise<PGliteTestDatabase> {
  const { drizzle } = await import('drizzle-orm/pglite')
  const client = await clonePGlite(options)
  const close = () => client.close()
  return { engine: 'pglite', client, db: drizzle(client, { schema }), close, [Symbol.asyncDispose]: close }
}

async function onPostgres(options: TestDatabaseOptions, server: string): Promise<PostgresTestDatabase> {
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { url, pool, close } = await clonePostgres(options, server)
  return { engine: 'postgres', url, client: pool, db: drizzle(pool, { schema }), close, [Symbol.asyncDispose]: close }
}

export { createFactory, type Factory, type FactoryOptions } from './factories/index'
