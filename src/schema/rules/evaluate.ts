/** A condition asked of a row in TypeScript, with the answers SQL would give. */
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { type Condition, columnsOf, type Operand, type Span } from './condition'

/** True, false, or NULL as in SQL. */
export type Truth = boolean | null

/** Value of a column of the row in question; `undefined` where it is not known. */
export type ColumnReader = (column: AnyPgColumn) => unknown

/** Whether a CHECK of this condition would refuse the row. A column that is not known refuses nothing. */
export function isViolated(condition: Condition, read: ColumnReader): boolean {
  if (columnsOf(condition).some((column) => read(column) === undefined)) return false
  return evaluate(condition, read) === false
}

/** What a new row will hold in a column: what is given, or the default. Undefined where only the database knows. */
export function writtenValue(given: unknown, column: AnyPgColumn): unknown {
  if (column.generated !== undefined) return undefined
  if (given !== undefined) return given
  if (!column.hasDefault) return null
  return ['string', 'number', 'boolean'].includes(typeof column.default) ? column.default : undefined
}

export function evaluate(condition: Condition, read: ColumnReader): Truth {
  switch (condition.kind) {
    case 'in':
      return lifted(read(condition.column), (value) => condition.values.includes(String(value)))
    case 'true':
      return lifted(read(condition.column), (value) => value === true)
    case 'matches':
      return lifted(read(condition.column), (value) => condition.pattern.test(String(value)))
    case 'compare':
      return compared(read(condition.column), condition.operator, operandValue(condition.operand, read))
    case 'day':
      return onSameDay(read(condition.column), read(condition.day))
    case 'count': {
      const number = condition.columns.filter((column) => read(column) !== null).length
      return number >= condition.min && number <= condition.max
    }
    case 'all':
      return conjunction(condition.parts.map((part) => evaluate(part, read)))
    case 'any':
      return inverted(conjunction(condition.parts.map((part) => inverted(evaluate(part, read)))))
    case 'not':
      return inverted(evaluate(condition.part, read))
    case 'certain':
      return evaluate(condition.part, read) === true
    case 'same':
      return (evaluate(condition.left, read) === true) === (evaluate(condition.right, read) === true)
  }
}

const DAY = 86_400_000

function onSameDay(moment: unknown, day: unknown): Truth {
  if (!(moment instanceof Date) || typeof day !== 'string') return null
  return Math.abs(Math.floor(moment.getTime() / DAY) - Date.parse(`${day}T00:00:00Z`) / DAY) <= 1
}

const inverted = (truth: Truth): Truth => (truth === null ? null : !truth)

const conjunction = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true

const lifted = (value: unknown, test: (value: unknown) => boolean): Truth => (value === null ? null : test(value))

function operandValue(operand: Operand, read: ColumnReader): unknown {
  if (typeof operand === 'number') return operand
  if (!('plus' in operand)) return read(operand)
  const value = read(operand.column)
  return value === null ? null : movedDate(String(value), operand.plus)
}

/** `YYYY-MM-DD` moved by a span, on the last day of the month where the day does not exist. */
export function movedDate(text: string, { months = 0, days = 0 }: Span): string {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days)).toISOString().slice(0, 10)
}

function compared(left: unknown, operator: string, right: unknown): Truth {
  if (left === null || right === null) return null
  const order = orderOf(left, right)
  switch (operator) {
    case '=':
      return order === 0
    case '<>':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    default:
      return order >= 0
  }
}

function orderOf(left: unknown, right: unknown): number {
  const [one, other] = [comparable(left), comparable(right)]
  if (typeof one === 'number' && typeof other === 'number') return Math.sign(one - other)
  const [first, second] = [sortable(left), sortable(right)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** `08:30` and `08:30:00` are the same time of day. */
const sortable = (value: unknown): string => String(value).replace(/^(\d\d:\d\d)$/, '$1:00')

/** Numbers, decimals and moments as numbers; dates, times and ids compare as text. */
function comparable(value: unknown): unknown {
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value)
  return value
}
