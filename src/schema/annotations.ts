/**
 * What is said about a column beside its type, where the column stands. An annotation is carried by the column builder
 * into the column itself, so that generators, validators and factories read it from the table.
 */
import { type ColumnBuilderBase, getTableColumns } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'

/** The annotations of one column. */
export interface ColumnAnnotations {
  /** Only the database writes the column; what a caller does instead, as one or more sentences. */
  readonly kept?: string
  /** Tells of a person, or of an animal's health: names, contact, address, what was found and done. */
  readonly phi?: boolean
  /** An amount of money, or what decides one. */
  readonly financial?: boolean
  /** Accounts for a controlled substance. */
  readonly controlled?: boolean
  /** An envelope of the application's encryption: logs keep the id of its key and never the value. */
  readonly encrypted?: boolean
  /** A hash, token or wrapped key: logs keep that there is one and never the value. */
  readonly secret?: boolean
}

// Registered, because a host may load this package as ESM and as CommonJS at once.
const ANNOTATIONS = Symbol.for('@vet-plan/db.annotations')

/** Adds annotations to a column that is being declared, and returns it. */
export function annotate<Builder extends ColumnBuilderBase>(builder: Builder, annotations: ColumnAnnotations): Builder {
  const config = configOf(builder)
  Reflect.set(config, ANNOTATIONS, { ...read(config), ...annotations })
  return builder
}

/** What is said about a column of a table. */
export const annotationsOf = (column: AnyPgColumn): ColumnAnnotations => read(configOf(column))

/** What is said about the columns of a table, by property; columns nothing is said about are left out. */
export function tableAnnotations(table: PgTable): ReadonlyMap<string, ColumnAnnotations> {
  const columns = Object.entries(getTableColumns(table)).map(
    ([property, column]) => [property, annotationsOf(column)] as const,
  )
  return new Map(columns.filter(([, annotations]) => Object.keys(annotations).length > 0))
}

/** Drizzle hands the builder's configuration on to the column; it is the one object both share. */
function configOf(holder: object): object {
  const config: unknown = Reflect.get(holder, 'config')
  if (typeof config !== 'object' || config === null) throw new TypeError('this is no column of Drizzle')
  return config
}

const read = (config: object): ColumnAnnotations => {
  const found: unknown = Reflect.get(config, ANNOTATIONS)
  return typeof found === 'object' && found !== null ? found : {}
}
