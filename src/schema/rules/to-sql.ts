/** A condition as the SQL of a CHECK. */
import { type SQL, sql } from 'drizzle-orm'
import type { Condition, Operand, Span } from './condition'

export function conditionSql(condition: Condition): SQL {
  switch (condition.kind) {
    case 'in':
      return sql`${condition.column} in (${sql.raw(condition.values.map(quoted).join(', '))})`
    case 'true':
      return sql`${condition.column}`
    case 'compare':
      return sql`${condition.column} ${sql.raw(condition.operator)} ${operandSql(condition.operand)}`
    case 'day':
      return sql`${condition.day} - (${condition.column} at time zone 'UTC')::date between -1 and 1`
    case 'count':
      return countSql(condition)
    case 'matches':
      return condition.pattern.sql(condition.column)
    case 'all':
      return joined(condition.parts, ' and ')
    case 'any':
      return joined(condition.parts, ' or ')
    case 'not':
      return condition.part.kind === 'certain'
        ? sql`(${conditionSql(condition.part.part)}) is not true`
        : sql`not (${conditionSql(condition.part)})`
    case 'certain':
      return sql`(${conditionSql(condition.part)}) is true`
    case 'same':
      return sql`((${conditionSql(condition.left)}) is true) = ((${conditionSql(condition.right)}) is true)`
  }
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`

const joined = (parts: readonly Condition[], word: ' and ' | ' or '): SQL =>
  sql.join(
    parts.map((part) => sql`(${conditionSql(part)})`),
    sql.raw(word),
  )

function countSql({ columns, min, max }: Extract<Condition, { kind: 'count' }>): SQL {
  const [only] = columns
  if (only !== undefined && columns.length === 1) return min === 0 ? sql`${only} is null` : sql`${only} is not null`
  const number = sql`num_nonnulls(${sql.join([...columns], sql.raw(', '))})`
  const bounds = (text: string) => sql`${number} ${sql.raw(text)}`
  if (min === max) return bounds(`= ${min}`)
  return max === columns.length ? bounds(`>= ${min}`) : bounds(`between ${min} and ${max}`)
}

function operandSql(operand: Operand): SQL {
  if (typeof operand === 'number') return sql.raw(String(operand))
  if (!('plus' in operand)) return sql`${operand}`
  return sql`(${operand.column} + interval '${sql.raw(intervalText(operand.plus))}')::date`
}

const intervalText = ({ months = 0, days = 0 }: Span): string =>
  [months === 0 ? '' : `${months} months`, days === 0 ? '' : `${days} days`].filter((part) => part !== '').join(' ')
