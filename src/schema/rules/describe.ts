/** A condition in words, for the messages of validators. */
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Condition, Operand } from './condition'

const words = (column: AnyPgColumn): string => column.name.replaceAll('_', ' ')

const OPERATORS = {
  '=': 'equal to',
  '<>': 'other than',
  '<': 'less than',
  '<=': 'at most',
  '>': 'greater than',
  '>=': 'at least',
} as const

/** For example `status is denied` or `paid at is known`. */
export function describe(condition: Condition): string {
  switch (condition.kind) {
    case 'in':
      return `${words(condition.column)} is ${condition.values.join(' or ')}`
    case 'true':
      return words(condition.column)
    case 'compare':
      return `${words(condition.column)} is ${requirement(condition)}`
    case 'day':
      return `${words(condition.column)} falls on ${words(condition.day)}`
    case 'count':
      return describeCount(condition)
    case 'matches':
      return `${words(condition.column)} has its form`
    case 'all':
      return condition.parts.map(describe).join(' and ')
    case 'any':
      return condition.parts.map(describe).join(' or ')
    case 'not':
      return `not (${describe(condition.part)})`
    case 'certain':
      return describe(condition.part)
    case 'same':
      return `${describe(condition.left)} exactly when ${describe(condition.right)}`
  }
}

/** For example `at least 0` or `at most approved amount`. */
const requirement = (condition: Extract<Condition, { kind: 'compare' }>): string =>
  `${OPERATORS[condition.operator]} ${operandWords(condition.operand)}`

function operandWords(operand: Operand): string {
  if (typeof operand === 'number') return String(operand)
  if (!('plus' in operand)) return words(operand)
  const { months = 0, days = 0 } = operand.plus
  const span = [months === 0 ? '' : `${months} months`, days === 0 ? '' : `${days} days`].filter(Boolean).join(' and ')
  return `${span} after ${words(operand.column)}`
}

function describeCount({ columns, min, max }: Extract<Condition, { kind: 'count' }>): string {
  const names = columns.map(words).join(', ')
  if (max === 0) return `${names} ${columns.length === 1 ? 'is' : 'are'} empty`
  if (min === columns.length) return `${names} ${columns.length === 1 ? 'is' : 'are'} known`
  return `${min === max ? `exactly ${min}` : `at least ${min}`} of ${names} is known`
}
