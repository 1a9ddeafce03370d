/** Drizzle relations, read off the foreign keys: one side per key, and the other side where a caller would look for it. */
import { getTableName } from 'drizzle-orm'
import { type ForeignKey, getTableConfig } from 'drizzle-orm/pg-core'
import { singular } from '../../src/database-errors/words'
import type { SourceTable } from './tables'

/** Parents that nearly every table points at: only these areas are listed on their side. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  organizations: ['tenancy', 'identity', 'clients', 'staff'],
  clinics: ['tenancy', 'identity', 'staff', 'facilities', 'clients', 'patients', 'boarding'],
  users: ['identity', 'staff'],
}

interface Join {
  readonly child: SourceTable
  readonly parent: SourceTable
  /** Property on the child, for example `primaryVeterinarian`. */
  readonly one: string
  readonly fields: readonly string[]
  readonly references: readonly string[]
  /** At most one child per parent. */
  readonly single: boolean
}

export function relationFiles(tables: readonly SourceTable[]): Map<string, string> {
  const joins = tables.flatMap((child) =>
    getTableConfig(child.table).foreignKeys.map((key) => joinOf(child, key, tables)),
  )
  const files = new Map<string, string>()
  const areas = [...new Set(tables.map(({ area }) => area))]
  for (const area of areas) {
    const own = tables.filter((table) => table.area === area)
    files.set(`src/schema/relations/${area}.ts`, areaFile(own, joins))
  }
  files.set(
    'src/schema/relations.ts',
    [
      "/** How tables join, for Drizzle's relational queries. Every join carries the tenant. Generated: npm run generate */",
      ...[...areas].sort().map((area) => `export * from './relations/${area}'`),
      '',
    ].join('\n'),
  )
  return files
}

const columnsOf = ({ table }: SourceTable): [string, string][] =>
  Object.entries(Object(table)).flatMap(([property, column]): [string, string][] =>
    column instanceof Object && 'columnType' in column && 'name' in column ? [[property, String(column.name)]] : [],
  )

function joinOf(child: SourceTable, key: ForeignKey, tables: readonly SourceTable[]): Join {
  const { columns, foreignColumns, foreignTable } = key.reference()
  const parent = tables.find(({ sqlName }) => sqlName === getTableName(foreignTable))
  if (parent === undefined) throw new Error(`${child.sqlName} points at a table that is not exported`)
  const property = (table: SourceTable, name: string): string =>
    columnsOf(table).find(([, sqlName]) => sqlName === name)?.[0] ?? name
  const fields = columns.map((column) => property(child, column.name))
  const last = fields.at(-1) ?? ''
  const one = last.endsWith('Id') ? last.slice(0, -2) : `${last}${capital(singular(parent.name))}`
  const { uniqueConstraints, indexes } = getTableConfig(child.table)
  const keys = [
    ...uniqueConstraints.map((unique) => unique.columns.map(({ name }) => name)),
    ...indexes
      .filter(({ config }) => config.unique && config.where === undefined)
      .map(({ config }) => config.columns.map((column) => ('name' in column ? String(column.name) : ''))),
  ]
  const wanted = columns.map(({ name }) => name).sort()
  const single = keys.some((names) => names.length === wanted.length && [...names].sort().join() === wanted.join())
  return {
    child,
    parent,
    one,
    fields,
    references: foreignColumns.map((column) => property(parent, column.name)),
    single,
  }
}

function areaFile(own: readonly SourceTable[], joins: readonly Join[]): string {
  const blocks = own.map((table) => tableBlock(table, joins))
  const imported = new Map<string, Set<string>>()
  for (const { tables } of blocks) {
    for (const { module, name } of tables) imported.set(module, (imported.get(module) ?? new Set()).add(name))
  }
  const imports = [...imported]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '../${module}'`)
  return [
    '// Generated from the foreign keys of src/schema: npm run generate',
    "import { relations } from 'drizzle-orm'",
    ...imports,
    '',
    blocks.map(({ text }) => text).join('\n\n'),
    '',
  ].join('\n')
}

function tableBlock(table: SourceTable, joins: readonly Join[]): { text: string; tables: readonly SourceTable[] } {
  const outgoing = joins.filter(({ child }) => child === table)
  const incoming = joins.filter(
    (join) =>
      join.parent === table &&
      (LISTED[table.name]?.includes(join.child.area) ?? true) &&
      // Who wrote or changed a row is asked from the row, not from the person.
      (table.name !== 'users' || join.one === 'user'),
  )
  const taken = new Set<string>()
  const lines = [
    ...outgoing.map((join) => {
      taken.add(join.one)
      const fields = join.fields.map((field) => `${join.child.name}.${field}`).join(', ')
      const references = join.references.map((field) => `${join.parent.name}.${field}`).join(', ')
      return `  ${join.one}: one(${join.parent.name}, { ${nameOf(join, joins)}fields: [${fields}], references: [${references}] }),`
    }),
    ...incoming.map((join) => {
      const options = nameOf(join, joins)
      const kind = isOne(join, joins) ? 'one' : 'many'
      const property = inverseName(join, joins, taken)
      taken.add(property)
      return `  ${property}: ${kind}(${join.child.name}${options === '' ? '' : `, { ${options}}`}),`
    }),
  ]
  const used = ['one', 'many'].filter((kind) => lines.some((line) => line.includes(`: ${kind}(`)))
  const text =
    lines.length === 0
      ? `export const ${table.name}Relations = relations(${table.name}, () => ({}))`
      : `export const ${table.name}Relations = relations(${table.name}, ({ ${used.join(', ')} }) => ({\n${lines.join('\n')}\n}))`
  return { text, tables: [table, ...outgoing.map(({ parent }) => parent), ...incoming.map(({ child }) => child)] }
}

/** Drizzle has to be told which key is meant where two tables are joined by several. */
function nameOf(join: Join, joins: readonly Join[]): string {
  const between = joins.filter(
    ({ child, parent }) =>
      (child === join.child && parent === join.parent) || (child === join.parent && parent === join.child),
  )
  return between.length > 1 || join.child === join.parent ? `relationName: '${join.child.name}_${join.one}', ` : ''
}

/** Drizzle takes a name for the other side of a key only where there may be many. */
const isOne = (join: Join, joins: readonly Join[]): boolean => join.single && nameOf(join, joins) === ''

/** `invoiceItems` of an invoice are its `items`; by another role than the plain one, `itemsAsRole`. */
function inverseName(join: Join, joins: readonly Join[], taken: ReadonlySet<string>): string {
  const own = singular(join.parent.name)
  const name = isOne(join, joins) ? singular(join.child.name) : join.child.name
  const short = name.startsWith(own) && name.length > own.length ? lower(name.slice(own.length)) : name
  const plain = join.one === own || own.toLowerCase().endsWith(join.one.toLowerCase()) || join.child === join.parent
  const wanted = plain && join.child !== join.parent ? short : `${short}As${capital(join.one)}`
  return taken.has(wanted) ? `${name}As${capital(join.one)}` : wanted
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
