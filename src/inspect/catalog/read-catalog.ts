import type { SqlExecutor } from '../../connection/types'
import { readExtensions, readMemberships, readRoles, readSchemas } from './cluster'
import { readRelations } from './relations'
import { readFunctions, readSequences, readTypes } from './routines'
import { type CatalogScope, keepingSettings } from './session'
import type { Catalog } from './types'

export interface ReadCatalogOptions {
  /** Schemas to read. Default `['public']`; the ledger's own schema is not part of what migrations describe. */
  readonly schemas?: readonly string[]
  /** What names of tables, functions, types and sequences begin with. Default `vet_`; `''` reads everything. */
  readonly tables?: string
}

/**
 * Reads what the migrations created as comparable data. The same migrations give the same catalogue on PostgreSQL 15 to
 * 18 and on PGlite, whoever ran them and in whatever locale and time zone. Any role may read it; nothing is written.
 *
 * Several statements are sent. Pass the executor of a REPEATABLE READ transaction when others may change the schema
 * meanwhile.
 */
export async function readCatalog(executor: SqlExecutor, options: ReadCatalogOptions = {}): Promise<Catalog> {
  const scope: CatalogScope = { schemas: options.schemas ?? ['public'], prefix: options.tables ?? 'vet_' }
  return keepingSettings(executor, async () => ({
    format: 1,
    schemas: await readSchemas(executor, scope),
    relations: await readRelations(executor, scope),
    functions: await readFunctions(executor, scope),
    sequences: await readSequences(executor, scope),
    types: await readTypes(executor, scope),
    roles: await readRoles(executor, scope),
    memberships: await readMemberships(executor, scope),
    extensions: await readExtensions(executor, scope),
  }))
}
