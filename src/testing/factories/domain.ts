/** The values of a column that matter to a condition: on, just inside and just outside every boundary, and none. */
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { type Condition, operandColumn } from '../../schema/rules/condition'
import { movedDate } from '../../schema/rules/evaluate'

const DAY = '2024-02-29'
const MOMENT = Date.parse('2024-02-29T12:00:00Z')

/** Values to try for `column`, as TypeScript rows carry them. NULL is among them where the column allows it. */
export function interestingValues(condition: Condition, column: AnyPgColumn, present: unknown): readonly unknown[] {
  const found = new Set<unknown>(column.notNull ? [] : [null])
  const visit = (part: Condition): void => {
    switch (part.kind) {
      case 'in':
        if (part.column === column) {
          for (const value of part.values) found.add(value)
          for (const value of column.enumValues ?? []) if (!part.values.includes(value)) found.add(value)
        }
        break
      case 'true':
        if (part.column === column) for (const value of [true, false]) found.add(value)
        break
      case 'compare':
        for (const value of aroundComparison(part, column)) found.add(value)
        break
      case 'day':
        for (const value of aroundDay(part.column === column, part.day === column)) found.add(value)
        break
      case 'count':
        if (part.columns.includes(column)) found.add(present)
        break
      case 'matches':
        if (part.column === column) found.add(present)
        break
      case 'all':
      case 'any':
        part.parts.forEach(visit)
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
  return [...found].filter((value) => value !== undefined)
}

function aroundComparison(part: Extract<Condition, { kind: 'compare' }>, column: AnyPgColumn): readonly unknown[] {
  const other = operandColumn(part.operand)
  if (part.column !== column && other !== column) return []
  if (typeof part.operand === 'number') return numbersAround(column, part.operand)
  switch (column.columnType) {
    case 'PgTimestamp':
      return [-1, 0, 1].map((step) => new Date(MOMENT + step * 1000))
    case 'PgTime':
      return ['08:00:00', '08:00:01', '07:59:59']
    case 'PgDateString': {
      const days = [-1, 0, 1].map((step) => movedDate(DAY, { days: step }))
      if (!('plus' in Object(part.operand)) || part.column !== column) return days
      const { plus } = part.operand as { plus: { days?: number; months?: number } }
      return [...days, ...days.map((day) => movedDate(day, plus)), movedDate(movedDate(DAY, plus), { days: 2 })]
    }
    case 'PgUUID':
      return ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b']
    case 'PgText':
    case 'PgVarchar':
      return ['a', 'b']
    default:
      return numbersAround(column, 5)
  }
}

/** Moments at the edges of a day, and the days around it. */
function aroundDay(moment: boolean, day: boolean): readonly unknown[] {
  const start = Date.parse(`${DAY}T00:00:00Z`)
  if (moment) return [start, start + 86_399_000].map((time) => new Date(time))
  return day ? [-2, -1, 0, 1, 2].map((days) => movedDate(DAY, { days })) : []
}

/** The number and its neighbours in the column's own step: 1, or one unit of the last decimal place. */
function numbersAround(column: AnyPgColumn, middle: number): readonly unknown[] {
  const scale = Number(/^numeric\(\d+, ?(\d+)\)$/.exec(column.getSQLType())?.[1] ?? 0)
  const numbers = [-1, 0, 1].map((step) => middle + step * 10 ** -scale)
  return column.columnType === 'PgNumeric' ? numbers.map((number) => number.toFixed(scale)) : numbers
}
