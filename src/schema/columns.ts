/**
 * The vocabulary of every table: keys, timestamps, quantities with their units, closed lists, encrypted text, and the
 * constraints that keep tenants apart. What three tables need is here; what one needs is in its own file.
 */

import { type AnyColumn, type ColumnBuilderBase, getTableName, type HasGenerated, type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  type CheckBuilder,
  check,
  customType,
  type ForeignKeyBuilder,
  foreignKey,
  type IndexBuilder,
  index,
  jsonb,
  numeric,
  type PgPolicy,
  type PgTextBuilderInitial,
  type PrimaryKeyBuilder,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  type UniqueConstraintBuilder,
  type UpdateDeleteAction,
  unique,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'
import { annotate } from './annotations'
import { all, compare, EMAIL, ENVELOPE, FILLED, matches, type Pattern, rule } from './rules/index'

/**
 * Row id. TypeScript inserts get a UUIDv7 (time-ordered, known before the row exists); plain SQL inserts fall back to
 * `gen_random_uuid()`.
 */
export const id = () =>
  uuid('id')
    .notNull()
    .defaultRandom()
    .$defaultFn(() => uuidv7())

/** The tenant a row belongs to. First column of every key, index and policy of a tenant table. */
export const organizationId = () => uuid('organization_id').notNull()

/** Moment in time, always with its zone. */
export const moment = (name: string) => timestamp(name, { withTimezone: true })

/** When the row was written and last changed. The trigger `vet_set_updated_at` keeps the second one for any client. */
export const timestamps = {
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at')
    .notNull()
    .defaultNow()
    .$onUpdate(() => new Date()),
}

/** When the row was written, for tables whose rows never change. */
export const writtenOnce = { createdAt: moment('created_at').notNull().defaultNow() }

/** Marks a row as removed without losing it. Rows with `deleted_at` set are history: lists leave them out. */
export const softDelete = {
  deletedAt: moment('deleted_at'),
  /** The user who removed it, in `vet_users`. */
  deletedBy: uuid('deleted_by'),
}

/**
 * Marks what tells of a person or of an animal's health. The audit log flags the table, and who reads such a column is
 * written down.
 */
export const phi = <Builder extends ColumnBuilderBase>(column: Builder): Builder => annotate(column, { phi: true })

/** Marks an amount of money, or what decides one. {@link money} and {@link rate} are marked already. */
export const financial = <Builder extends ColumnBuilderBase>(column: Builder): Builder =>
  annotate(column, { financial: true })

/** Marks what accounts for a controlled substance. */
export const controlled = <Builder extends ColumnBuilderBase>(column: Builder): Builder =>
  annotate(column, { controlled: true })

/** Marks a hash, a token or a wrapped key: the audit log keeps that there is one, and when it changed. */
export const secret = <Builder extends ColumnBuilderBase>(column: Builder): Builder =>
  annotate(column, { secret: true })

/**
 * Amount of money in the clinic's currency, as a decimal string with two places. Inside nested relational queries, which
 * travel as JSON, trailing zeros are lost: `12.50` arrives as `12.5`.
 */
export const money = (name: string) => financial(numeric(name, { precision: 12, scale: 2 }))

/** Body weight in kilograms, to the gram: from a hummingbird to an elephant. */
export const kilograms = (name: string) => numeric(name, { precision: 8, scale: 3 })

/** Share or rate in percent, 0 to 100. */
export const percent = (name: string) => numeric(name, { precision: 5, scale: 2 })

/** Rate or unit price, two places: per hour, per night, per kilometre. */
export const rate = (name: string) => financial(numeric(name, { precision: 10, scale: 2 }))

/** Amount of something counted or measured, in the unit its table names, to the thousandth. */
export const quantity = (name: string) => numeric(name, { precision: 12, scale: 3 })

/** Body temperature in degrees Celsius, to the tenth. */
export const celsius = (name: string) => numeric(name, { precision: 4, scale: 1 })

/** A measurement with its own precision, for example `decimal('lactate_mmol_l', 5, 2)`. The name ends in the unit. */
export const decimal = (name: string, precision: number, scale: number) => numeric(name, { precision, scale })

/** List of words, empty rather than unknown. */
export const textList = (name: string) => text(name).array().notNull().default(sql`'{}'::text[]`)

/** Yes or no; never unknown. */
export const flag = (name: string, initially: boolean) => boolean(name).notNull().default(initially)

/** A JSON object or array with a known shape; each use has a Zod schema beside its table. */
export const json = <Shape>(name: string) => jsonb(name).$type<Shape>()

const postal = (mark: <Builder extends ColumnBuilderBase>(column: Builder) => Builder) => ({
  addressLine1: mark(varchar('address_line1', { length: 255 })),
  addressLine2: mark(varchar('address_line2', { length: 255 })),
  city: mark(varchar('city', { length: 100 })),
  state: mark(varchar('state', { length: 100 })),
  postalCode: mark(varchar('postal_code', { length: 20 })),
  country: mark(varchar('country', { length: 2 }).notNull().default('US')),
})

/** Postal address of a business, one set per table. `country` is ISO 3166-1 alpha-2. */
export const address = postal((column) => column)

/** Postal address of a person, one set per table. */
export const personalAddress = postal(phi)

const bytewiseText = customType<{ data: string; notNull: true }>({ dataType: () => 'text COLLATE "C"' })

/**
 * Lower-cased, trimmed copy of `source`, kept by the database. `collate "C"` lets an index answer both equality and
 * `starts_with(...)` under row-level security, which `lower(x) = ...` and LIKE cannot.
 */
export const normalized = (name: string, source: string) =>
  bytewiseText(name).generatedAlwaysAs(sql.raw(`lower(btrim("${source}"))`))

/** Copy of `source` with digits and a leading plus only, so that one number matches however it was typed. */
export const normalizedPhone = (name: string, source: string) =>
  bytewiseText(name).generatedAlwaysAs(sql.raw(`regexp_replace("${source}", '(?!^\\+)[^0-9]', '', 'g')`))

/** Copy of `source` in upper case with letters and digits only: `a1-b2 c3` and `A1B2C3` are the same mark. */
export const normalizedCode = (name: string, source: string) =>
  bytewiseText(name).generatedAlwaysAs(sql.raw(`upper(regexp_replace("${source}", '[^0-9A-Za-z]', '', 'g'))`))

/**
 * A value only the application can read, in the envelope `vp1.<key id>.<payload>`. Pair it with {@link encryptedOnly},
 * which refuses anything that is not an envelope, so that no bug can store the plain value.
 */
export const encryptedText = (name: string) => annotate(text(`${name}_encrypted`), { encrypted: true })

/** CHECK that `column` holds an encryption envelope and never a plain value. */
export const encryptedOnly = (column: AnyPgColumn): CheckBuilder => shaped(column, ENVELOPE)

/**
 * A column that only the database writes, from triggers: a statement of a client that gives it anything but its default,
 * or changes it, is refused. `instead` says what the caller does to make it change. Insert and update types, validators
 * and factories leave it out, as they do with generated columns.
 * @example
 * kept(money('subtotal').notNull().default('0'), 'Change the lines of the invoice.')
 */
export function kept<Builder extends ColumnBuilderBase>(
  column: Builder,
  instead: string,
): HasGenerated<Builder, { type: 'always' }>
export function kept(column: ColumnBuilderBase, instead: string): ColumnBuilderBase {
  return annotate(column, { kept: instead })
}

/** A closed list: call it with a column name to get a typed column; `check` gives the constraint that closes it. */
export interface ClosedList<Values extends readonly [string, ...string[]]> {
  <Name extends string>(name: Name): PgTextBuilderInitial<Name, [...Values]>
  readonly enumName: string
  readonly enumValues: Values
  /** CHECK for a column of this list, to stand in the table's constraints. */
  check(column: AnyPgColumn): CheckBuilder
}

/**
 * Declares a closed list of values. It reads like `pgEnum` but is stored as `text` with a named CHECK: `enum =` is not
 * leakproof, so an index on it would go unused under row-level security, and a value can be added or taken back inside
 * a transaction.
 * @example
 * const patientSexEnum = closedList('vet_patient_sex', ['male', 'female', 'unknown'])
 * // in columns:     sex: patientSexEnum('sex').notNull().default('unknown')
 * // in constraints: patientSexEnum.check(t.sex)
 */
export function closedList<const Values extends readonly [string, ...string[]]>(
  enumName: string,
  enumValues: Values,
): ClosedList<Values> {
  const column = <Name extends string>(name: Name) =>
    text<Name, string, [...Values]>(name, { enum: [...enumValues] as [...Values] })
  return Object.assign(column, {
    enumName,
    enumValues,
    check: (target: AnyPgColumn) =>
      rule(
        target,
        'list',
        { kind: 'in', column: target, values: enumValues },
        `is not one of ${enumValues.join(', ')}`,
      ),
  })
}

/** Union of the values of a closed list. */
export type ValueOf<List extends { readonly enumValues: readonly string[] }> = List['enumValues'][number]

/**
 * CHECK in SQL, named after table, column and rule, for what a {@link rule} cannot say. NULL passes, as in every SQL
 * check. No validator follows from it: write one beside it.
 */
export const named = (column: AnyPgColumn, rule: string, condition: SQL): CheckBuilder =>
  check(`${tableOf(column)}_${column.name}_${rule}`, condition)

/** CHECK that a number is not below zero. */
export const notNegative = (column: AnyPgColumn): CheckBuilder =>
  rule(column, 'not_negative', compare(column, '>=', 0), 'must be at least 0')

/** CHECK that a number is above zero. */
export const positive = (column: AnyPgColumn): CheckBuilder =>
  rule(column, 'positive', compare(column, '>', 0), 'must be greater than 0')

/** CHECK that a number lies between two bounds, both allowed. */
export const between = (column: AnyPgColumn, low: number, high: number): CheckBuilder =>
  rule(
    column,
    'range',
    all(compare(column, '>=', low), compare(column, '<=', high)),
    `must be at least ${low} and at most ${high}`,
  )

/** CHECK that a text says something: NULL means unknown, the empty string means a bug. */
export const notBlank = (column: AnyPgColumn): CheckBuilder =>
  rule(column, 'not_blank', matches(column, FILLED), FILLED.message)

/** CHECK that a text has the form a pattern describes; the constraint is named after the pattern. */
export const shaped = (column: AnyPgColumn, pattern: Pattern): CheckBuilder =>
  rule(column, pattern.name, matches(column, pattern), pattern.message)

/** CHECK that `end`, when known, does not come before `start`. Both are dates, both moments, or both numbers. */
export const endsAfter = (end: AnyPgColumn, start: AnyPgColumn): CheckBuilder =>
  rule(end, `after_${start.name}`, compare(end, '>=', start), `must not be before ${start.name.replaceAll('_', ' ')}`)

/** CHECK that `end`, when known, comes after `start`: for intervals that cannot be empty. */
export const endsLater = (end: AnyPgColumn, start: AnyPgColumn): CheckBuilder =>
  rule(end, `later_than_${start.name}`, compare(end, '>', start), `must be after ${start.name.replaceAll('_', ' ')}`)

/** CHECK that one number does not exceed another of the same row. */
export const atMost = (column: AnyPgColumn, limit: AnyPgColumn): CheckBuilder =>
  rule(
    column,
    `at_most_${limit.name}`,
    compare(column, '<=', limit),
    `must not exceed ${limit.name.replaceAll('_', ' ')}`,
  )

/** CHECK that two columns of a row do not point at the same thing. */
export const different = (column: AnyPgColumn, other: AnyPgColumn): CheckBuilder =>
  rule(column, `not_${other.name}`, compare(column, '<>', other), `must differ from ${other.name.replaceAll('_', ' ')}`)

/** CHECK that an e-mail address has a local part and a domain; full validation is in the Zod schema. */
export const emailShape = (column: AnyPgColumn): CheckBuilder => shaped(column, EMAIL)

/** CHECK that a JSON column holds an object, or an array. */
export const jsonKind = (column: AnyPgColumn, kind: 'object' | 'array'): CheckBuilder =>
  named(column, kind, sql`jsonb_typeof(${column}) = '${sql.raw(kind)}'`)

/** The tenant set for this transaction, or NULL. The sub-select makes the planner compute it once per query. */
const CURRENT_TENANT = sql.raw(`(select nullif(current_setting('app.current_tenant', true), '')::uuid)`)

/**
 * The policy that keeps tenants apart: rows of the current tenant and no others, for reading and for writing. Without a
 * tenant it matches nothing and refuses writes. PERMISSIVE and free of joins, so that it survives sharding.
 */
export const tenantPolicy = (tenantColumn: AnyPgColumn): PgPolicy =>
  pgPolicy(`tenant_isolation_${tableOf(tenantColumn).replace(/^vet_/, '')}`, {
    as: 'permissive',
    for: 'all',
    to: 'public',
    using: sql`${sql.identifier(tenantColumn.name)} = ${CURRENT_TENANT}`,
    withCheck: sql`${sql.identifier(tenantColumn.name)} = ${CURRENT_TENANT}`,
  })

/** What every tenant table starts its constraints with: the key `(organization_id, id)` and the tenant policy. */
export const tenantKey = (t: { organizationId: AnyPgColumn; id: AnyPgColumn }): [PrimaryKeyBuilder, PgPolicy] => [
  primaryKey({ name: `${tableOf(t.id)}_pk`, columns: [t.organizationId, t.id] }),
  tenantPolicy(t.organizationId),
]

/** Key of a partitioned tenant table: `(organization_id, id, <time>)`, and the tenant policy. */
export const partitionedKey = (
  t: { organizationId: AnyPgColumn; id: AnyPgColumn },
  time: AnyPgColumn,
): [PrimaryKeyBuilder, PgPolicy] => [
  primaryKey({ name: `${tableOf(t.id)}_pk`, columns: [t.organizationId, t.id, time] }),
  tenantPolicy(t.organizationId),
]

/** Key of a table that all tenants share. */
export const referenceKey = (t: { id: AnyPgColumn }): PrimaryKeyBuilder =>
  primaryKey({ name: `${tableOf(t.id)}_pk`, columns: [t.id] })

/** A table that other tenant tables can point at. */
export interface TenantParent {
  readonly organizationId: AnyPgColumn
  readonly id: AnyPgColumn
}

/**
 * Foreign key inside one tenant: `(organization_id, column)` to `(organization_id, id)`. A plain key on the id alone
 * would accept another tenant's row. Parents are kept (`restrict`) unless the row is owned by them (`cascade`).
 */
export const tenantReference = (
  t: { organizationId: AnyPgColumn },
  column: AnyPgColumn,
  parent: TenantParent,
  onDelete: Extract<UpdateDeleteAction, 'restrict' | 'cascade'> = 'restrict',
): ForeignKeyBuilder =>
  foreignKey({
    name: `${tableOf(column)}_${column.name.replace(/_id$/, '')}_fk`,
    columns: [t.organizationId, column],
    foreignColumns: [parent.organizationId, parent.id],
  }).onDelete(onDelete)

/** Foreign key to a table that all tenants share. */
export const sharedReference = (column: AnyPgColumn, parent: { readonly id: AnyPgColumn }): ForeignKeyBuilder =>
  foreignKey({
    name: `${tableOf(column)}_${column.name.replace(/_id$/, '')}_fk`,
    columns: [column],
    foreignColumns: [parent.id],
  }).onDelete('restrict')

/** Unique key inside one tenant, the tenant in front. */
export const tenantUnique = (
  t: { organizationId: AnyPgColumn },
  ...columns: [AnyPgColumn, ...AnyPgColumn[]]
): UniqueConstraintBuilder | IndexBuilder => {
  const name = indexName(columns, 'unique')
  const computed = columns.find((column) => column.generated !== undefined)
  return computed === undefined
    ? unique(name).on(t.organizationId, ...columns)
    : computedUnique(name, computed, t.organizationId, ...columns)
}

/**
 * Unique key of which the database computes a column, as a normalised name. Partial, although it leaves out nothing:
 * PostgreSQL takes generated columns for changed by every UPDATE of a table with a BEFORE trigger, and whoever changes a
 * column of a whole unique key locks the row against everybody who refers to it.
 */
export const computedUnique = (
  name: string,
  computed: AnyPgColumn,
  ...columns: [AnyPgColumn, ...AnyPgColumn[]]
): IndexBuilder =>
  uniqueIndex(name)
    .on(...columns)
    .where(sql`${computed} is not null`)

/** Index on a tenant table, the tenant in front: `(organization_id, ...columns)`, named after its columns. */
export const tenantIndex = (
  t: { organizationId: AnyPgColumn },
  ...columns: [AnyPgColumn, ...AnyPgColumn[]]
): IndexBuilder => index(indexName(columns)).on(t.organizationId, ...columns)

/**
 * Index on a reference to a list that all tenants share: the reference in front, for its foreign key, then the tenant.
 * Questions inside one tenant use it just as well.
 */
export const sharedIndex = (
  t: { organizationId: AnyPgColumn },
  reference: AnyPgColumn,
  ...columns: readonly AnyPgColumn[]
): IndexBuilder => index(indexName([reference, ...columns])).on(reference, t.organizationId, ...columns)

/** `vet_patients_client_id_status_idx`, cut to PostgreSQL's 63 bytes by nobody: a longer name is refused here. */
function indexName(columns: readonly [AnyPgColumn, ...AnyPgColumn[]], suffix = 'idx'): string {
  const name = `${tableOf(columns[0])}_${columns.map((column) => column.name).join('_')}_${suffix}`
  if (name.length > 63) throw new RangeError(`index name ${name} is longer than 63 bytes: name the index by hand`)
  return name
}

function tableOf(column: AnyColumn): string {
  return getTableName(column.table)
}
