import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { singular } from '../../src/database-errors/words'
import * as schema from '../../src/schema'
import * as zodSchemas from '../../src/schema/zod'

export interface TableSchemas {
  /** Name of the export, for example `patientOwners`. */
  readonly name: string
  readonly table: PgTable
  readonly insert: z.ZodObject
  readonly select: z.ZodObject
  readonly update: z.ZodObject
}

const sqlNameOf = (name: string): string => `vet_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`

const exported = new Map(Object.entries<unknown>(zodSchemas))

/** `patientOwners` is validated by `patientOwnerInsertSchema`, `...SelectSchema` and `...UpdateSchema`. */
function schemaOf(table: string, kind: 'Insert' | 'Select' | 'Update'): z.ZodObject {
  const name = `${singular(table)}${kind}Schema`
  const found = exported.get(name)
  if (!(found instanceof z.ZodObject)) throw new Error(`${name} is not exported from src/schema/zod.ts`)
  return found
}

/** The Zod schemas of every table the package exports. Fails where a table has none. */
export const tableSchemas: readonly TableSchemas[] = Object.entries<unknown>(schema).flatMap(([name, table]) =>
  // Some tables are exported under the name of another source too.
  is(table, PgTable) && getTableName(table) === sqlNameOf(name)
    ? [
        {
          name,
          table,
          insert: schemaOf(name, 'Insert'),
          select: schemaOf(name, 'Select'),
          update: schemaOf(name, 'Update'),
        },
      ]
    : [],
)

/** The schemas of one table, by its SQL name. */
export function schemasOf(sqlName: string): TableSchemas {
  const found = tableSchemas.find(({ table }) => getTableName(table) === sqlName)
  if (found === undefined) throw new Error(`no table is called ${sqlName}`)
  return found
}
