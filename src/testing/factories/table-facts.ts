/** What a factory has to know about a table, read once. */
import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { annotationsOf } from '../../schema/annotations'
import { type Rule, rulesOf } from '../../schema/rules/index'

/** A foreign key by the properties of both tables. */
export interface ParentKey {
  readonly parent: PgTable
  /** Properties of this table, in the order of `references`. */
  readonly fields: readonly string[]
  readonly references: readonly string[]
  /** Whether a row cannot do without it. */
  readonly required: boolean
}

export interface TableFacts {
  readonly name: string
  /** Columns that are not generated, by property, in their order. */
  readonly columns: readonly (readonly [string, PgColumn])[]
  /** Properties that only triggers of the database write. */
  readonly kept: ReadonlySet<string>
  readonly rules: readonly Rule[]
  readonly parents: readonly ParentKey[]
  readonly tenant: boolean
  keyOf(sqlName: string): string
}

const cache = new WeakMap<PgTable, TableFacts>()

export function factsOf(table: PgTable): TableFacts {
  const known = cache.get(table)
  if (known !== undefined) return known
  const all = Object.entries(getTableColumns(table))
  const keys = new Map(all.map(([key, column]) => [column.name, key]))
  const keyOf = (sqlName: string): string => keys.get(sqlName) ?? sqlName
  const facts: TableFacts = {
    name: getTableName(table),
    columns: all.filter(([, column]) => column.generated === undefined),
    kept: new Set(all.filter(([, column]) => annotationsOf(column).kept !== undefined).map(([key]) => key)),
    rules: rulesOf(table),
    parents: getTableConfig(table).foreignKeys.map((key) => parentKey(key.reference(), keyOf)),
    tenant: keys.has('organization_id'),
    keyOf,
  }
  cache.set(table, facts)
  return facts
}

type Reference = ReturnType<ReturnType<typeof getTableConfig>['foreignKeys'][number]['reference']>

function parentKey({ columns, foreignColumns, foreignTable }: Reference, keyOf: (name: string) => string): ParentKey {
  const parentKeys = new Map(Object.entries(getTableColumns(foreignTable)).map(([key, { name }]) => [name, key]))
  return {
    parent: foreignTable,
    fields: columns.map(({ name }) => keyOf(name)),
    references: foreignColumns.map(({ name }) => parentKeys.get(name) ?? name),
    required: columns.every(({ notNull }) => notNull),
  }
}
