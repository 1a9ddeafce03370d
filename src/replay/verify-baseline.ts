import type { SqlConnection } from '../connection/types'
import { DriftError } from '../errors'
import { type Catalog, describeDifference, diffCatalogs, type ReadCatalogOptions, readCatalog } from '../inspect/index'
import { packagedCatalog } from '../inspect/packaged'
import { migrate } from '../migrator/index'
import { packagedHistory } from '../migrator/packaged'
import type { MigrationHistory } from '../migrator/types'
import { withScratch } from './scratch'

/**
 * Proves that a database is what `history` builds, by comparing its catalogue with the one published with this package,
 * or with the one an embedded database in memory ends up with. A host's own history may describe a part of a database: tables it does not name are not looked at.
 * @throws {DriftError}
 */
export async function verifyBaseline(connection: SqlConnection, history: MigrationHistory): Promise<void> {
  const packaged = history.source === 'packaged'
  const scope: ReadCatalogOptions = packaged ? {} : { tables: '' }
  const expected = await build(history, scope)
  const actual = await connection.transaction((tx) => readCatalog(tx, scope), { readOnly: true })
  const differences = diffCatalogs(expected, packaged ? actual : named(actual, expected), { live: true })
  if (differences.length === 0) return
  throw new DriftError(
    `${connection.description} is not what the migrations build`,
    differences.map(describeDifference),
    'Bring the database to the state of a migration and name it with --to, or run migrate on an empty database.',
  )
}

async function build(history: MigrationHistory, scope: ReadCatalogOptions): Promise<Catalog> {
  // The whole packaged history comes with its catalogue; a part of it, or a host's own, is built to be known.
  if (history.source === 'packaged' && history.migrations.length === (await packagedHistory()).migrations.length) {
    return packagedCatalog()
  }
  return withScratch(async (scratch, connection) => {
    await migrate(scratch, { migrations: history })
    return readCatalog(connection, scope)
  })
}

function named(actual: Catalog, expected: Catalog): Catalog {
  return {
    ...actual,
    relations: only(actual.relations, expected.relations),
    functions: only(actual.functions, expected.functions),
    sequences: only(actual.sequences, expected.sequences),
    types: only(actual.types, expected.types),
  }
}

interface Named {
  readonly schema: string
  readonly name: string
}

function only<T extends Named>(objects: readonly T[], wanted: readonly Named[]): readonly T[] {
  const names = new Set(wanted.map(({ schema, name }) => `${schema}.${name}`))
  return objects.filter(({ schema, name }) => names.has(`${schema}.${name}`))
}
