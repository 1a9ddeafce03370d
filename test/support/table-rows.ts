import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { SqlConnection, SqlExecutor } from '../../src/connection/types'
import type { Condition } from '../../src/schema/rules/condition'
import type { Rule } from '../../src/schema/rules/index'
import { interestingValues } from '../../src/testing/factories/domain'
import { type PlannedRow, RowPlanner } from '../../src/testing/factories/plan'
import { sample } from '../../src/testing/factories/samples'
import { brokenRules, type Values } from '../../src/testing/factories/solve'
import { factsOf } from '../../src/testing/factories/table-facts'

class Rollback extends Error {}

/** Runs `work` in a transaction and takes everything back. */
export async function takenBack(
  connection: SqlConnection,
  work: (session: SqlExecutor) => Promise<void>,
): Promise<void> {
  await connection
    .transaction(async (session) => {
      await work(session)
      throw new Rollback()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Rollback)) throw error
    })
}

/** A row of the table that keeps to all its rules, without the rows it points at. `number` makes its texts others. */
export function loneRow(table: PgTable, options: { full?: boolean; number?: number } = {}): Values {
  const planner = new RowPlanner()
  for (let count = 1; count < (options.number ?? 1); count += 1) planner.plan(table, {}, options)
  return { ...planner.plan(table, {}, options).at(-1)?.values }
}

export type Combination = ReadonlyMap<AnyPgColumn, unknown>

const ODD_TEXTS = ['', ' ', '\t', 'x', '-', '1', '+1', 'é', 'a b', 'no such value', 'A@B', 'http://']

/** Values for the columns of a rule, in every combination that matters. */
export function combinations(rule: Rule, row: PlannedRow): readonly Combination[] {
  const { keyOf } = factsOf(row.table)
  let all: Combination[] = [new Map()]
  for (const column of rule.columns) {
    const present = row.values[keyOf(column.name)] ?? someValue(row.table, column)
    const found = new Set([...interestingValues(rule.condition, column, present), ...variants(rule, column, present)])
    const values = [...found]
    // Enough to meet every boundary, in a time that ends.
    const step = Math.max(1, Math.ceil((all.length * values.length) / 20_000))
    all = all
      .filter((_, index) => index % step === 0)
      .flatMap((chosen) => values.map((value) => new Map([...chosen, [column, value]])))
  }
  return all
}

/** Texts on both sides of a pattern or a list. */
function variants(rule: Rule, column: AnyPgColumn, present: unknown): readonly unknown[] {
  if (rule.condition.kind === 'in') return ['no such value', '']
  if (typeof present !== 'string' || !aboutForm(rule)) return []
  const own = [present, present.slice(1), present.slice(0, -1), `${present}!`, `!${present}`, present + present]
  const limit = Number(/^varchar\((\d+)\)$/.exec(column.getSQLType())?.[1] ?? Number.POSITIVE_INFINITY)
  return [...own, present.toUpperCase(), present.toLowerCase(), ...ODD_TEXTS].filter((text) => text.length <= limit)
}

/** Whether the form of a text is part of the rule. */
export const aboutForm = ({ condition }: Rule): boolean => contains(condition, (part) => part.kind === 'matches')

function contains(condition: Condition, test: (part: Condition) => boolean): boolean {
  if (test(condition)) return true
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.parts.some((part) => contains(part, test))
    case 'not':
    case 'certain':
      return contains(condition.part, test)
    case 'same':
      return contains(condition.left, test) || contains(condition.right, test)
    default:
      return false
  }
}

/** Some value that the column's type and the rules about it alone allow. */
export function someValue(table: PgTable, column: AnyPgColumn): unknown {
  const rules = factsOf(table).rules.filter(({ columns }) => columns.length === 1 && columns[0] === column)
  const made = sample(column, { rules, position: 1, number: 1, now: new Date('2024-02-29T12:00:00Z') })
  if (made !== undefined) return made
  return column.columnType === 'PgJsonb' ? {} : 'text'
}

/** The row with a combination of values in it. */
export function withCombination(table: PgTable, values: Values, combination: Combination): Values {
  const { keyOf } = factsOf(table)
  return { ...values, ...Object.fromEntries([...combination].map(([column, value]) => [keyOf(column.name), value])) }
}

/** Names of the rules that refuse the row. */
export const namesOfBroken = (table: PgTable, values: Values): readonly string[] =>
  brokenRules(table, values).map(({ name }) => name)
