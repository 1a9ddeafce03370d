/**
 * Zod schemas of a table: columns by drizzle-zod, every CHECK that is a rule as a refinement, and the shape of each JSON
 * column. The types are built from the row types, so that a validated row is what an insert takes.
 */
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { AnyPgColumn, PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { createSelectSchema } from 'drizzle-zod'
import { z } from 'zod'
import { annotationsOf } from './annotations'
import { isViolated, writtenValue } from './rules/evaluate'
import { EMAIL, FILLED, type Rule, rulesOf } from './rules/index'
import { dateField, decimalField, emailField, filledField, timeField } from './zod-fields'

/** A field that gives `Value`; optional where the row may leave it out. */
type Field<Value> = undefined extends Value
  ? z.ZodOptional<z.ZodType<Exclude<Value, undefined>, Exclude<Value, undefined>>>
  : z.ZodType<Value, Value>

type Fields<Row> = { [Key in keyof Row]-?: Field<Row[Key]> }

/** Key, tenant and time of writing: no update changes them. */
type FixedKey = 'organizationId' | 'id' | 'createdAt'

/** Validates a new row of a table; columns that the database writes are not in it. */
export type InsertSchema<Table extends PgTable> = z.ZodObject<Fields<Table['$inferInsert']>, z.core.$strip>

/** Validates a row as it comes from the database. */
export type SelectSchema<Table extends PgTable> = z.ZodObject<Fields<Table['$inferSelect']>, z.core.$strip>

/** Validates the columns an update sets. `Immutable` names those it may not, beside key, tenant and time of writing. */
export type UpdateSchema<Table extends PgTable, Immutable extends PropertyKey = never> = z.ZodObject<
  Fields<Partial<Omit<Table['$inferInsert'], FixedKey | Immutable>>>,
  z.core.$strip
>

/** The same JSON with `undefined` where a key is optional, as Zod gives it; it is lost on the way to the database. */
type ParsedJson<Value> = Value extends readonly (infer Item)[]
  ? readonly ParsedJson<Item>[]
  : Value extends object
    ? {
        [Key in keyof Value]: Record<never, never> extends Pick<Value, Key>
          ? ParsedJson<Value[Key]> | undefined
          : ParsedJson<Value[Key]>
      }
    : Value

/** What the table alone does not say about its fields. */
export interface TableFields<Table extends PgTable> {
  /** Shape of each JSON column. */
  readonly json?: {
    readonly [Key in keyof Table['$inferSelect']]?: z.ZodType<ParsedJson<NonNullable<Table['$inferSelect'][Key]>>>
  }
  /** What is wrong with a text that no CHECK can judge; undefined when nothing is. */
  readonly text?: { readonly [Key in keyof Table['$inferSelect']]?: (value: string) => string | undefined }
  /** Judges a row as a whole, beyond the rules of the table. Values that are not given are undefined. */
  readonly check?: (row: Readonly<Partial<Table['$inferInsert']>>, context: z.RefinementCtx) => void
}

/** Schema of a new row: columns, lists, lengths, decimals, dates and every rule of the table. */
export function insertSchema<Table extends PgTable>(table: Table, fields?: TableFields<Table>): InsertSchema<Table>
export function insertSchema(table: PgTable, fields: AnyFields = {}) {
  return withRules(writable(table, fields, insertable), table, fields, valueOfNewRow)
}

/** Schema of a row that was read. */
export function selectSchema<Table extends PgTable>(table: Table, fields?: TableFields<Table>): SelectSchema<Table>
export function selectSchema(table: PgTable, fields: AnyFields = {}) {
  return madeOnUse(Object.entries(getTableColumns(table)), (key, column) => {
    const shape = fields.json?.[key]
    if (shape === undefined) return derived(table, key)
    return column.notNull ? shape : shape.nullable()
  })
}

/** Schema of an update: every column optional, and a rule asked where all the columns it looks at are given. */
export function updateSchema<Table extends PgTable, Immutable extends keyof Table['$inferInsert'] = never>(
  table: Table,
  fields?: TableFields<Table> & { readonly immutable?: readonly Immutable[] },
): UpdateSchema<Table, Immutable>
export function updateSchema(table: PgTable, fields: AnyFields & { readonly immutable?: readonly string[] } = {}) {
  const fixed = ['organizationId', 'id', 'createdAt', ...(fields.immutable ?? [])]
  return withRules(writable(table, fields, updatable, fixed), table, fields, valueAsGiven)
}

/** {@link TableFields} of any table, as the implementation sees it. */
interface AnyFields {
  readonly json?: Readonly<Record<string, z.ZodType | undefined>>
  readonly text?: Readonly<Record<string, ((value: string) => string | undefined) | undefined>>
  readonly check?: (row: Readonly<Record<string, unknown>>, context: z.RefinementCtx) => void
}

type Presence = (column: PgColumn, shape: z.ZodType) => z.ZodType

const insertable: Presence = (column, shape) => {
  const nullable = column.notNull ? shape : shape.nullable()
  return column.notNull && !column.hasDefault ? nullable : nullable.optional()
}

const updatable: Presence = (column, shape) => (column.notNull ? shape : shape.nullable()).optional()

/** The columns a caller may write, each narrowed by the rules that look at it alone. */
function writable(table: PgTable, fields: AnyFields, presence: Presence, left: readonly string[] = []): z.ZodObject {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key, column]) =>
      column.generated === undefined && annotationsOf(column).kept === undefined && !left.includes(key),
  )
  return madeOnUse(columns, (key, column) => {
    const schema = derived(table, key)
    const bare = schema instanceof z.ZodNullable ? schema.unwrap() : schema
    const own = rulesOf(table).filter(({ columns: asked, column: target }) => asked.length === 1 && target === column)
    const field =
      fields.json?.[key] ?? (bare instanceof z.ZodType ? refined(bare, column, own, fields.text?.[key]) : schema)
    return presence(column, field)
  })
}

/**
 * An object whose fields are made when it is first used: a host imports the validators of every table and uses a few.
 * Zod reads a getter once.
 */
function madeOnUse(
  columns: readonly (readonly [key: string, column: PgColumn])[],
  make: (key: string, column: PgColumn) => z.ZodType,
): z.ZodObject {
  const getters = columns.map(([key, column]) => [key, { enumerable: true, get: () => make(key, column) }] as const)
  return z.object(Object.defineProperties({}, Object.fromEntries(getters)))
}

const derivedSchemas = new WeakMap<PgTable, Readonly<Record<string, unknown>>>()

/** What drizzle-zod makes of a column. */
function derived(table: PgTable, key: string): z.ZodType {
  const known = derivedSchemas.get(table) ?? createSelectSchema(table).shape
  derivedSchemas.set(table, known)
  const schema = known[key]
  if (!(schema instanceof z.ZodType))
    throw new TypeError(`drizzle-zod knows no column ${key} of ${getTableName(table)}`)
  return schema
}

function refined(
  schema: z.ZodType,
  column: PgColumn,
  rules: readonly Rule[],
  problem: ((value: string) => string | undefined) | undefined,
): z.ZodType {
  let result = schema
  if (schema instanceof z.ZodString) {
    const numeric = /^numeric\((\d+), ?(\d+)\)$/.exec(column.getSQLType())
    const patterns = rules.flatMap(({ condition }) => (condition.kind === 'matches' ? [condition.pattern] : []))
    let text: z.ZodString = schema
    if (numeric !== null) text = decimalField({ precision: Number(numeric[1]), scale: Number(numeric[2]) })(text)
    if (column.columnType === 'PgDateString') text = dateField(text)
    if (column.columnType === 'PgTime') text = timeField(text)
    if (patterns.includes(EMAIL)) text = emailField(text)
    if (patterns.includes(FILLED)) text = filledField(text)
    if (problem !== undefined) {
      text = text.superRefine((value, context) => {
        const message = problem(value)
        if (message !== undefined) context.addIssue({ code: 'custom', message })
      })
    }
    result = text
  }
  // A closed list is an enum already, and these two patterns have fields that ask for more.
  const asked = rules.filter(
    ({ condition }) =>
      condition.kind !== 'in' &&
      !(condition.kind === 'matches' && (condition.pattern === FILLED || condition.pattern === EMAIL)),
  )
  if (asked.length === 0) return result
  return result.superRefine((value, context) => {
    for (const { condition, message } of asked) {
      if (isViolated(condition, () => value)) context.addIssue({ code: 'custom', message })
    }
  })
}

/** Value of a column in a row that is about to be written; undefined where only the database knows it. */
type Reader = (given: unknown, column: AnyPgColumn) => unknown

/** What the database keeps is its own to reckon: its default says nothing about the row that will be. */
const valueOfNewRow: Reader = (given, column) =>
  annotationsOf(column).kept === undefined ? writtenValue(given, column) : undefined

const valueAsGiven: Reader = (given, column) => (column.generated === undefined ? given : undefined)

/** Adds the rules that look at more than one column, and the table's own check. */
function withRules(schema: z.ZodObject, table: PgTable, fields: AnyFields, read: Reader): z.ZodObject {
  const keys = new Map(Object.entries(getTableColumns(table)).map(([key, column]) => [column.name, key]))
  const keyOf = (column: AnyPgColumn): string => keys.get(column.name) ?? column.name
  return schema.superRefine((row, context) => {
    for (const { column, columns, condition, message } of rulesOf(table)) {
      if (columns.length > 1 && isViolated(condition, (asked) => read(row[keyOf(asked)], asked))) {
        context.addIssue({ code: 'custom', path: [keyOf(column)], message })
      }
    }
    fields.check?.(row, context)
  })
}
