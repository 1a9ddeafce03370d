/** CHECK constraints that carry their meaning along. */
import { getTableColumns, getTableName, type SQL } from 'drizzle-orm'
import { type AnyPgColumn, type CheckBuilder, check, getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { type Condition, columnsOf, implies, known, same, withColumns } from './condition'
import { describe } from './describe'
import { conditionSql } from './to-sql'

/** A CHECK as data. */
export interface Rule {
  /** Name of the constraint. */
  readonly name: string
  /** The column a person would correct. */
  readonly column: AnyPgColumn
  /** Every column it looks at. */
  readonly columns: readonly AnyPgColumn[]
  readonly condition: Condition
  /** What is wrong with a row that breaks it, as the end of a sentence that begins with the field. */
  readonly message: string
}

/** Drizzle keeps the SQL of a CHECK and nothing else: the rest is found again by it. */
const meanings = new WeakMap<SQL, Omit<Rule, 'name' | 'columns'>>()

/**
 * CHECK of a condition, named after table, column and rule. `column` is the one a person would correct; `message` ends
 * a sentence that begins with it.
 * @example rule(t.approvedAmount, 'within_claim', compare(t.approvedAmount, '<=', t.claimAmount), 'must not exceed the claim')
 */
export function rule(column: AnyPgColumn, name: string, condition: Condition, message: string): CheckBuilder {
  const value = conditionSql(condition)
  meanings.set(value, { column, condition, message })
  return check(`${getTableName(column.table)}_${column.name}_${name}`, value)
}

/** CHECKs that the columns have a value where `given` holds, for example a reason where a claim is denied. */
export const requiredWhen = (given: Condition, ...columns: readonly AnyPgColumn[]): CheckBuilder[] =>
  columns.map((column) =>
    rule(column, 'required', implies(given, known(column)), `is required when ${describe(given)}`),
  )

/** CHECKs that the columns have a value only where `given` holds. */
export const onlyWhen = (given: Condition, ...columns: readonly AnyPgColumn[]): CheckBuilder[] =>
  columns.map((column) =>
    rule(
      column,
      'expected',
      implies(known(column), { kind: 'certain', part: given }),
      `is only for the case that ${describe(given)}`,
    ),
  )

/** CHECKs that the columns have a value where `given` holds and nowhere else. */
export const exactlyWhen = (given: Condition, ...columns: readonly AnyPgColumn[]): CheckBuilder[] =>
  columns.map((column) => rule(column, 'exactly', same(given, known(column)), `is set exactly when ${describe(given)}`))

const rules = new WeakMap<PgTable, readonly Rule[]>()

/** The CHECKs of a table that are rules; those written in SQL alone are left out. */
export function rulesOf(table: PgTable): readonly Rule[] {
  const known = rules.get(table)
  if (known !== undefined) return known
  const columns = new Map(Object.values(getTableColumns(table)).map((column) => [column.name, column]))
  // While a table is declared its columns are stand-ins for indexes; rules are about the real ones.
  const real = (column: AnyPgColumn): AnyPgColumn => columns.get(column.name) ?? column
  const found = getTableConfig(table).checks.flatMap(({ name, value }) => {
    const meaning = meanings.get(value)
    if (meaning === undefined) return []
    const condition = withColumns(meaning.condition, real)
    return [{ name, column: real(meaning.column), columns: columnsOf(condition), condition, message: meaning.message }]
  })
  rules.set(table, found)
  return found
}
