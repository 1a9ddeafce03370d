/** A value for a column that its type and the rules about it alone allow. */
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'
import type { Condition } from '../../schema/rules/condition'
import type { Rule } from '../../schema/rules/index'

/** Texts that match the patterns of the rules, by the pattern's name; `number` makes each its own. */
const MATCHING: Readonly<Record<string, (number: number) => string>> = {
  email: (number) => `person${number}@example.org`,
  phone: (number) => `+1 555 ${String(number % 10_000_000).padStart(7, '0')}`,
  web_address: (number) => `https://files.example.org/${number}`,
  iso_3166: () => 'US',
  iso_4217: () => 'USD',
  sha256: (number) => number.toString(16).padStart(64, '0'),
  envelope: () => 'vp1.k1.AAAA',
  code: (number) => `code_${number}`,
  media_type: () => 'application/pdf',
  ndc: (number) => `${String(number % 100_000).padStart(5, '0')}-0029-01`,
  dicom_uid: (number) => `1.2.840.10008.${number}`,
  dea_number: () => 'AP5836727',
  iso_3166_2: () => 'US-NY',
  table_name: () => 'vet_patients',
  tool_name: (number) => `tool_${number}`,
  letter_or_digit: (number) => `N-${number}`,
  wrapped: () => `vk1.${'A'.repeat(54)}`,
  hashed: () => '$2b$12$abcdefghijklmnopqrstuv',
  hex_color: () => '#2e7d32',
  four_digits: () => '1234',
  vbo_id: (number) => `VBO:${String(number % 10_000_000).padStart(7, '0')}`,
}

export interface SampleContext {
  /** Rules of the table that look at this column alone. */
  readonly rules: readonly Rule[]
  /** Place of the column in its table: later moments come later. */
  readonly position: number
  /** Makes texts differ from row to row. */
  readonly number: number
  readonly now: Date
}

/** Undefined where only a specimen can say: JSON, and texts with a form of their own. */
export function sample(column: AnyPgColumn, context: SampleContext): unknown {
  const allowed = context.rules.flatMap(({ condition }) => (condition.kind === 'in' ? [condition.values] : []))[0]
  if (allowed !== undefined) return allowed[0]
  switch (column.columnType) {
    case 'PgUUID':
      return uuidv7()
    case 'PgBoolean':
      return false
    case 'PgInteger':
    case 'PgSmallInt':
    case 'PgBigInt53':
      return Number(numberWithin(context.rules))
    case 'PgNumeric':
      return numberWithin(context.rules)
    case 'PgTimestamp':
      return new Date(context.now.getTime() + context.position * 3_600_000)
    case 'PgDateString':
      return new Date(context.now.getTime() + context.position * 86_400_000).toISOString().slice(0, 10)
    case 'PgTime':
      return `${String(6 + (context.position % 17)).padStart(2, '0')}:00:00`
    case 'PgArray':
      return ['sample']
    case 'PgJsonb':
      return undefined
    default:
      return text(column, context)
  }
}

/** The smallest whole number above zero that the bounds allow, or their lower end. */
function numberWithin(rules: readonly Rule[]): string {
  const bounds = rules.flatMap(({ condition }) => comparisons(condition))
  const below = bounds.filter(({ operator }) => ['<', '<='].includes(operator)).map(({ operand }) => operand)
  const above = bounds.filter(({ operator }) => ['>', '>='].includes(operator)).map(({ operand }) => operand)
  const low = Math.max(1, ...above)
  return String(Math.min(low, ...below))
}

function comparisons(condition: Condition): { operator: string; operand: number }[] {
  if (condition.kind === 'all') return condition.parts.flatMap(comparisons)
  if (condition.kind !== 'compare' || typeof condition.operand !== 'number') return []
  return [{ operator: condition.operator, operand: condition.operand }]
}

function text(column: AnyPgColumn, { rules, number }: SampleContext): string | undefined {
  const patterns = rules.flatMap(({ condition }) => (condition.kind === 'matches' ? [condition.pattern] : []))
  const formed = patterns.find(({ name }) => name !== 'filled')
  if (formed !== undefined) return MATCHING[formed.name]?.(number)
  if (column.name === 'ip_address') return '192.0.2.1'
  if (column.name === 'timezone') return 'America/New_York'
  const words = `${column.name.replaceAll('_', ' ')} ${number}`
  const limit = Number(/^varchar\((\d+)\)$/.exec(column.getSQLType())?.[1] ?? words.length)
  return words.length <= limit ? words : String(number).slice(-limit).padStart(Math.min(limit, 2), 'x')
}
