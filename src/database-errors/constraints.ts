/**
 * What each constraint of the package's tables means. Read from the tables when a constraint first refuses something:
 * importing this costs nothing.
 */
import { getTableColumns, getTableName, is, SQL, StringChunk } from 'drizzle-orm'
import { type Check, getTableConfig, PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { partitionedTables } from '../schema/partitions'
import { rulesOf } from '../schema/rules/index'
import { EXCLUSIONS, SQL_CHECKS, UNIQUES } from './sentences'
import { tablesByName } from './tables'
import { columnPhrase, columnWords, indefinite, listed, many, one } from './words'

/** A table of the package. */
export interface KnownTable {
  readonly sqlName: string
  /** Name of its export. */
  readonly name: string
  readonly table: PgTable
}

/** Columns by both of their names, in the same order. */
export interface NamedColumns {
  readonly columns: readonly string[]
  readonly fields: readonly string[]
}

/** What a constraint says when it refuses. */
export interface ConstraintMeaning extends NamedColumns {
  readonly kind: 'key' | 'unique' | 'reference' | 'check' | 'exclusion'
  readonly constraint: string
  readonly sentence: string
  /** Foreign keys: the table they point at, and what they say when a row there cannot go. */
  readonly parent?: { readonly table: KnownTable; readonly stillInUse: string }
}

let registry: ReadonlyMap<string, KnownTable> | undefined

function allTables(): ReadonlyMap<string, KnownTable> {
  registry ??= new Map(
    Object.entries(tablesByName()).map(([name, table]) => {
      const sqlName = getTableName(table)
      return [sqlName, { sqlName, name, table }]
    }),
  )
  return registry
}

/** The table a name in an error stands for: its own, that of a partition, or that of a shard. */
export function knownTable(sqlName: string): KnownTable | undefined {
  const tables = allTables()
  const own = tables.get(sqlName) ?? tables.get(withoutShard(sqlName))
  if (own !== undefined) return own
  const parent = partitionedTables.find(({ name }) => isPartitionName(withoutShard(sqlName), name))
  return parent && tables.get(parent.name)
}

/** Shards carry a number: `vet_patients_102008`, `vet_patients_pk_102008`. */
const withoutShard = (name: string): string => name.replace(/_\d{5,}$/, '')

const isPartitionName = (name: string, parent: string): boolean =>
  name.startsWith(`${parent}_`) && /^(?:default|\d{4}_(?:\d{2}|q\d))$/.test(name.slice(parent.length + 1))

const meanings = new WeakMap<PgTable, ReadonlyMap<string, ConstraintMeaning>>()

/** Every constraint of a table by its name. */
function meaningsOf(known: KnownTable): ReadonlyMap<string, ConstraintMeaning> {
  const found = meanings.get(known.table) ?? readMeanings(known)
  meanings.set(known.table, found)
  return found
}

/** What a constraint means, as an error names it: with the number of a shard, or as a partition has it. */
export function meaningOf(known: KnownTable, constraint: string): ConstraintMeaning | undefined {
  const all = meaningsOf(known)
  const own = all.get(constraint) ?? all.get(constraint.replace(/_\d+$/, ''))
  if (own !== undefined || !constraint.startsWith(`${known.sqlName}_`)) return own
  // Of a partition only the keys have names of their own: the partition's with `_pkey`, or with the columns and `_key`.
  const rest = withoutShard(constraint).slice(known.sqlName.length + 1)
  const ofPartition = /^(?:default|\d{4}_(?:\d{2}|q\d))_(.+)$/.exec(rest)?.[1]
  if (ofPartition === undefined) return undefined
  const keys = [...all.values()].filter(({ kind }) => kind === 'key' || kind === 'unique')
  if (/^pkey\d*$/.test(ofPartition)) return keys.find(({ kind }) => kind === 'key')
  const columns = ofPartition.replace(/_(?:key|idx)\d*$/, '')
  const alike = keys.filter((key) => key.kind === 'unique' && columns.endsWith(key.columns.join('_')))
  return alike.length === 1 ? alike[0] : undefined
}

/** Columns by the names a person sees in forms and code, in the order given. */
export function namedColumns(table: PgTable, sqlNames: readonly string[]): NamedColumns {
  const properties = new Map(Object.entries(getTableColumns(table)).map(([key, { name }]) => [name, key]))
  const columns = [...new Set(sqlNames)].filter((name) => properties.has(name))
  return { columns, fields: columns.map((name) => properties.get(name) ?? name) }
}

/** A missing value in a column. */
export const missingSentence = (known: KnownTable, column: string): string =>
  `the ${columnPhrase(column)} of ${indefinite(one(known.name))} is required`

function readMeanings(known: KnownTable): ReadonlyMap<string, ConstraintMeaning> {
  const config = getTableConfig(known.table)
  const uniques = [
    ...config.uniqueConstraints.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
    ...config.indexes.flatMap(({ config: { unique, name, columns, where } }) => {
      const names = columns.flatMap((part) => ('name' in part ? (part.name ?? []) : []))
      // Where it is about the one that is primary, or the default, that is what to take back.
      const marks = where === undefined ? [] : columnsIn(known.table, where).filter((column) => /^is_/.test(column))
      return unique ? [{ name, columns: [...names, ...marks] }] : []
    }),
  ]
  const found: ConstraintMeaning[] = [
    ...config.primaryKeys.map((key) => keyMeaning(known, key.getName())),
    ...uniques.flatMap(({ name, columns }) => (name === undefined ? [] : [uniqueMeaning(known, name, columns)])),
    ...config.foreignKeys.map((key) => referenceMeaning(known, key.getName(), key.reference())),
    ...config.checks.map((check) => checkMeaning(known, check)),
    ...Object.entries(EXCLUSIONS).flatMap(([constraint, { sentence, columns }]): ConstraintMeaning[] =>
      constraint.startsWith(`${known.sqlName}_`) && columns.every((name) => hasColumn(known.table, name))
        ? [{ kind: 'exclusion', constraint, sentence, ...namedColumns(known.table, columns) }]
        : [],
    ),
  ]
  return new Map(found.map((meaning) => [meaning.constraint, meaning]))
}

const hasColumn = (table: PgTable, name: string): boolean =>
  Object.values(getTableColumns(table)).some((column) => column.name === name)

/** The tenant goes without saying, unless it is all there is. */
const withoutTenant = (names: readonly string[]): readonly string[] => {
  const others = names.filter((name) => name !== 'organization_id')
  return others.length === 0 ? names : others
}

/** What a person writes: for a column the database derives, the one it is derived from. */
function writtenColumns(table: PgTable, names: readonly string[]): readonly string[] {
  const columns = Object.values(getTableColumns(table))
  return names.flatMap((name) => {
    const generated = columns.find((column) => column.name === name)?.generated
    if (generated === undefined) return [name]
    const expression = typeof generated.as === 'function' ? generated.as() : generated.as
    const sources = is(expression, SQL) ? columnsIn(table, expression).filter((source) => source !== name) : []
    return sources.length === 0 ? [name] : sources
  })
}

/** Names of the columns of a table that an expression contains. */
function columnsIn(table: PgTable, expression: SQL): readonly string[] {
  const text = textOf(expression)
  const names = Object.values(getTableColumns(table)).map(({ name }) => name)
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
}

const textOf = (expression: SQL): string =>
  expression.queryChunks
    .map((chunk) => {
      if (is(chunk, StringChunk)) return chunk.value.join('')
      if (is(chunk, PgColumn)) return chunk.name
      return is(chunk, SQL) ? textOf(chunk) : ' '
    })
    .join('')

const keyMeaning = (known: KnownTable, constraint: string): ConstraintMeaning => ({
  kind: 'key',
  constraint,
  sentence: `${indefinite(one(known.name))} with this id is there already`,
  ...namedColumns(known.table, ['id']),
})

function uniqueMeaning(known: KnownTable, constraint: string, columns: readonly string[]): ConstraintMeaning {
  const names = withoutTenant(columns)
  // It repeats the key, as the target of a foreign key.
  if (names.includes('id')) return { ...keyMeaning(known, constraint), kind: 'unique' }
  const references = new Set(
    getTableConfig(known.table).foreignKeys.flatMap((key) => key.reference().columns.map(({ name }) => name)),
  )
  const parents = names.filter((name) => references.has(name)).map(columnWords)
  const own = names.filter((name) => !references.has(name) && !name.startsWith('is_')).map(columnWords)
  const tenant = hasColumn(known.table, 'organization_id') ? 'this practice' : ''
  const row = one(known.name)
  const place = parents.length > 0 ? `this ${listed(parents)}` : tenant
  const sentence =
    own.length > 0
      ? `another ${row}${place === '' ? '' : ` of ${place}`} already has this ${listed(own)}`
      : `${indefinite(row)} of ${place} is there already`
  return {
    kind: 'unique',
    constraint,
    sentence: UNIQUES[constraint] ?? sentence,
    ...namedColumns(known.table, writtenColumns(known.table, names)),
  }
}

interface Reference {
  readonly columns: readonly PgColumn[]
  readonly foreignTable: PgTable
}

function referenceMeaning(
  known: KnownTable,
  constraint: string,
  { columns, foreignTable }: Reference,
): ConstraintMeaning {
  const parent = allTables().get(getTableName(foreignTable))
  if (parent === undefined) throw new TypeError(`${constraint} points at a table that is not exported`)
  const names = withoutTenant(columns.map(({ name }) => name))
  // The last one names the row, those before it what it has to agree with.
  const target = names.at(-1) ?? ''
  const agreeing = names.slice(0, -1).map(columnWords)
  const row = one(known.name)
  const noun = one(parent.name)
  const role = columnWords(target)
  const shared = !hasColumn(foreignTable, 'organization_id')
  const place = shared ? '' : ' in this practice'
  const agreement = agreeing.length === 0 ? '' : `, or not with this ${listed(agreeing)}`
  const isSame = noun === role || noun.endsWith(` ${role}`)
  const isDeed = target.endsWith('_by')
  const named =
    parent.name === 'organizations'
      ? `the practice of this ${row}`
      : isDeed
        ? `the ${noun} this ${row} was ${role}`
        : isSame || role.endsWith(` ${noun}`)
          ? `the ${isSame ? noun : role} this ${row} names`
          : `the ${noun} given as ${role} of this ${row}`
  return {
    kind: 'reference',
    constraint,
    sentence: `${named} does not exist${parent.name === 'organizations' ? '' : place}${agreement}`,
    ...namedColumns(known.table, [target, ...names]),
    parent: {
      table: parent,
      stillInUse:
        isSame || parent.name === 'organizations'
          ? `this ${noun} still has ${many(known.name)}`
          : `this ${noun} is still named in ${many(known.name)} (${role})`,
    },
  }
}

function checkMeaning(known: KnownTable, check: Check): ConstraintMeaning {
  const constraint = check.name
  const row = indefinite(one(known.name))
  const rule = rulesOf(known.table).find(({ name }) => name === constraint)
  if (rule !== undefined) {
    const names = [rule.column.name, ...rule.columns.map(({ name }) => name)]
    return {
      kind: 'check',
      constraint,
      sentence: `the ${columnPhrase(rule.column.name)} of ${row} ${rule.message}`,
      ...namedColumns(known.table, writtenColumns(known.table, names)),
    }
  }
  const described = SQL_CHECKS[constraint] ?? jsonKindMeaning(known, constraint)
  if (described !== undefined) {
    const { sentence, columns } = described
    return { kind: 'check', constraint, sentence, ...namedColumns(known.table, columns) }
  }
  const names = columnsIn(known.table, check.value)
  return {
    kind: 'check',
    constraint,
    sentence: `the ${listed(names.map(columnPhrase)) || 'values'} of ${row} are not allowed together`,
    ...namedColumns(known.table, writtenColumns(known.table, names)),
  }
}

/** `<table>_<column>_object` and `_array`. */
function jsonKindMeaning({ sqlName, name, table }: KnownTable, constraint: string) {
  const [, column = '', kind] = /^(.+)_(object|array)$/.exec(constraint.slice(sqlName.length + 1)) ?? []
  if (!hasColumn(table, column)) return undefined
  const what = kind === 'array' ? 'a list' : 'a group of named values'
  return { sentence: `the ${columnPhrase(column)} of ${indefinite(one(name))} must be ${what}`, columns: [column] }
}
