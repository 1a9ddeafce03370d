import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import * as schema from '../../src/schema'

/** Every table the package exports: a new one falls under the convention tests without being listed. */
export const exportedTables: readonly { readonly name: string; readonly table: PgTable }[] = [
  // A table may be exported under the name of another source too.
  ...new Set(Object.values<unknown>(schema)),
].flatMap((value) => (is(value, PgTable) ? [{ name: getTableName(value), table: value }] : []))

/** Every column of every exported table, with the name of its table. */
export const exportedColumns: readonly { readonly table: string; readonly column: PgColumn }[] = exportedTables.flatMap(
  ({ name, table }) => getTableConfig(table).columns.map((column) => ({ table: name, column })),
)
