import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
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

const exported = new Map(Object.entries<unknown>(zodSchemas))

/** `patientOwners` is validated by `patientOwnerInsertSchema`, `...SelectSchema` and `...UpdateSchema`. */
function schemaOf(table: string, kind: 'Insert' | 'Select' | 'Update'): z.ZodObject {
  const names = [table, table.replace(/s$/, ''), table.replace(/ies$/, 'y')].map((name) => `${name}${kind}Schema`)
  const found = names.map((name) => exported.get(name)).find((candidate) => candidate instanceof z.ZodObject)
  if (found === undefined) throw new Error(`none of ${names.join(', ')} is exported from src/schema/zod.ts`)
  return found
}

/** The Zod schemas of every table the package exports. Fails where a table has none. */
export const tableSchemas: readonly TableSchemas[] = Object.entries<unknown>(schema).flatMap(([name, table]) =>
  is(table, PgTable)
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
