/**
 * What must be true of a row, as data. One condition is written once and read three times: as the SQL of a CHECK, as a
 * Zod refinement, and by the test that proves the two agree at every boundary.
 */
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Pattern } from './patterns'

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>='

/** Calendar distance. Months and years end on the last day of a shorter month, as in PostgreSQL. */
export interface Span {
  readonly days?: number
  readonly months?: number
}

/** Right side of a comparison: a number, or another column of the row, moved by a span when both are dates. */
export type Operand = number | AnyPgColumn | { readonly column: AnyPgColumn; readonly plus: Span }

/** Three-valued as in SQL: a comparison with NULL is neither true nor false, and a CHECK lets it pass. */
export type Condition =
  | { readonly kind: 'in'; readonly column: AnyPgColumn; readonly values: readonly string[] }
  | { readonly kind: 'true'; readonly column: AnyPgColumn }
  | {
      readonly kind: 'compare'
      readonly column: AnyPgColumn
      readonly operator: ComparisonOperator
      readonly operand: Operand
    }
  | {
      readonly kind: 'count'
      readonly columns: readonly AnyPgColumn[]
      readonly min: number
      readonly max: number
    }
  /** The moment fell on the calendar day somewhere on earth: it may differ from the one in UTC by one. */
  | { readonly kind: 'day'; readonly column: AnyPgColumn; readonly day: AnyPgColumn }
  | { readonly kind: 'matches'; readonly column: AnyPgColumn; readonly pattern: Pattern }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  /** True or false, never unknown. */
  | { readonly kind: 'certain'; readonly part: Condition }
  | { readonly kind: 'same'; readonly left: Condition; readonly right: Condition }

/** The column holds one of the values. */
export const isIn = <Column extends AnyPgColumn>(
  column: Column,
  ...values: readonly (Column['_']['data'] & string)[]
): Condition => ({ kind: 'in', column, values })

/** The yes-or-no column says yes. */
export const isTrue = (column: AnyPgColumn): Condition => ({ kind: 'true', column })

/** Every column has a value. */
export const known = (...columns: readonly AnyPgColumn[]): Condition => counted(columns, columns.length, columns.length)

/** No column has a value. */
export const unknown = (...columns: readonly AnyPgColumn[]): Condition => counted(columns, 0, 0)

/** Between `min` and `max` of the columns have a value. */
export const counted = (columns: readonly AnyPgColumn[], min: number, max: number): Condition => ({
  kind: 'count',
  columns,
  min,
  max,
})

/** Exactly one of the columns has a value. */
export const exactlyOne = (...columns: readonly AnyPgColumn[]): Condition => counted(columns, 1, 1)

/** At least one of the columns has a value. */
export const anyKnown = (...columns: readonly AnyPgColumn[]): Condition => counted(columns, 1, columns.length)

/** All columns have a value, or none has. */
export const together = (...columns: readonly AnyPgColumn[]): Condition => any(known(...columns), unknown(...columns))

/** A number, date or moment compared with a number, another column, or a date column moved by a span. */
export const compare = (column: AnyPgColumn, operator: ComparisonOperator, operand: Operand): Condition => ({
  kind: 'compare',
  column,
  operator,
  operand,
})

/** The moment fell on the day, as calendars somewhere on earth showed it. */
export const onDay = (moment: AnyPgColumn, day: AnyPgColumn): Condition => ({ kind: 'day', column: moment, day })

/** The text has the form the pattern describes. */
export const matches = (column: AnyPgColumn, pattern: Pattern): Condition => ({ kind: 'matches', column, pattern })

export const all = (...parts: readonly Condition[]): Condition => ({ kind: 'all', parts })
export const any = (...parts: readonly Condition[]): Condition => ({ kind: 'any', parts })
export const not = (part: Condition): Condition => ({ kind: 'not', part })

/** Where `given` is certain, `then` must hold. */
export const implies = (given: Condition, then: Condition): Condition =>
  any(not({ kind: 'certain', part: given }), then)

/** Both certain, or neither. */
export const same = (left: Condition, right: Condition): Condition => ({ kind: 'same', left, right })

/** Every column the condition looks at, each once. */
export function columnsOf(condition: Condition): readonly AnyPgColumn[] {
  const found = new Set<AnyPgColumn>()
  const visit = (part: Condition): void => {
    switch (part.kind) {
      case 'in':
      case 'true':
      case 'matches':
        found.add(part.column)
        break
      case 'compare': {
        found.add(part.column)
        const other = operandColumn(part.operand)
        if (other !== undefined) found.add(other)
        break
      }
      case 'day':
        found.add(part.column).add(part.day)
        break
      case 'count':
        for (const column of part.columns) found.add(column)
        break
      case 'all':
      case 'any':
        for (const inner of part.parts) visit(inner)
        break
      case 'not':
      case 'certain':
        visit(part.part)
        break
      case 'same':
        visit(part.left)
        visit(part.right)
    }
  }
  visit(condition)
  return [...found]
}

/** The column on the right side of a comparison, if there is one. */
export function operandColumn(operand: Operand): AnyPgColumn | undefined {
  if (typeof operand === 'number') return undefined
  return 'plus' in operand ? operand.column : operand
}

/** The same condition about other columns. */
export function withColumns(condition: Condition, replace: (column: AnyPgColumn) => AnyPgColumn): Condition {
  const inner = (part: Condition): Condition => withColumns(part, replace)
  switch (condition.kind) {
    case 'in':
    case 'true':
    case 'matches':
      return { ...condition, column: replace(condition.column) }
    case 'day':
      return { ...condition, column: replace(condition.column), day: replace(condition.day) }
    case 'compare':
      return { ...condition, column: replace(condition.column), operand: withOperand(condition.operand, replace) }
    case 'count':
      return { ...condition, columns: condition.columns.map(replace) }
    case 'all':
    case 'any':
      return { ...condition, parts: condition.parts.map(inner) }
    case 'not':
    case 'certain':
      return { ...condition, part: inner(condition.part) }
    case 'same':
      return { ...condition, left: inner(condition.left), right: inner(condition.right) }
  }
}

function withOperand(operand: Operand, replace: (column: AnyPgColumn) => AnyPgColumn): Operand {
  if (typeof operand === 'number') return operand
  return 'plus' in operand ? { ...operand, column: replace(operand.column) } : replace(operand)
}
