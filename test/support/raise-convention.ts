import { getTableColumns } from 'drizzle-orm'
import {
  errcodesOf,
  literalText,
  type RaiseStatement,
  raiseStatements,
  type SqlText,
  variantsOf,
} from '../../scripts/generators/raised-rules'
import { RAISED_CODES } from '../../src/database-errors/codes'
import { exportedTables } from './catalogue'

/**
 * Standard SQLSTATEs for the callers of our functions, all of which the mapping knows: an argument that makes no sense,
 * an id of nothing, a lock to try again for; and, of vet_enter_tenant(), no tenant or a second one.
 */
const STANDARD: Readonly<Record<string, RegExp>> = {
  '22023': /^sql\//,
  P0002: /^sql\//,
  '55P03': /^sql\//,
  '22004': /^sql\/before-tables\/tenant_context[.]sql$/,
  '25001': /^sql\/before-tables\/tenant_context[.]sql$/,
}

/** What is wrong with the refusals in SQL files, one line each. */
export function raiseFaults(texts: readonly SqlText[]): readonly string[] {
  const raises = raiseStatements(texts)
  return [
    ...texts.flatMap(withoutLevel),
    ...raises.flatMap((raise) => faultsOf(raise).map((fault) => `${raise.file}:${raise.line}: ${fault}`)),
    ...ambiguous(raises),
  ]
}

const columnsOf = new Map<string, ReadonlySet<string>>(
  exportedTables.map(({ name, table }) => [
    name,
    new Set(Object.values(getTableColumns(table)).map((column) => column.name)),
  ]),
)

function faultsOf(raise: RaiseStatement): readonly string[] {
  const { file, options } = raise
  const errcodes = errcodesOf(raise)
  if (errcodes.length === 0) return ['errcode is no literal']
  const foreign = errcodes.filter((errcode) => !(errcode in RAISED_CODES))
  if (foreign.length > 0) {
    const strange = foreign.filter((errcode) => STANDARD[errcode]?.test(file) !== true)
    const mute = ['message', 'hint'].filter((name) => options[name] === undefined)
    return [...strange.map((errcode) => `${errcode} is not ours`), ...mute.map((name) => `${name} is missing`)]
  }
  const faults = ['table', 'constraint', 'message', 'hint']
    .filter((name) => options[name] === undefined)
    .map((name) => `${name} is missing`)
  const table = literalText(options.table ?? '')
  if (table !== undefined && !columnsOf.has(table)) faults.push(`there is no table ${table}`)
  const column = literalText(options.column ?? '')
  if (table !== undefined && column !== undefined && columnsOf.get(table)?.has(column) === false) {
    faults.push(`${table} has no column ${column}`)
  }
  return [
    ...faults,
    ...variantsOf(options.constraint ?? "''").flatMap(constraintFaults),
    ...variantsOf(options.message ?? "''").flatMap((parts) => messageFaults(parts)),
    ...variantsOf(options.hint ?? "''").flatMap((parts) => hintFaults(parts)),
  ]
}

function constraintFaults(parts: readonly (string | null)[]): readonly string[] {
  const name = parts.join('')
  if (parts.includes(null)) {
    const isMadeOfTable = parts[0] === null ? (parts.at(-1) ?? '').startsWith('_') : parts[0]?.startsWith('vet_')
    return isMadeOfTable ? [] : ['the constraint cannot be told from the SQL']
  }
  if (name === '') return []
  if (new TextEncoder().encode(name).length > 63) return [`${name} is longer than 63 bytes`]
  return [...columnsOf.keys()].some((table) => name.startsWith(`${table}_`)) ? [] : [`${name} begins with no table`]
}

function messageFaults(parts: readonly (string | null)[]): readonly string[] {
  const [first] = parts
  const last = parts.at(-1)
  return [
    // Abbreviations stay as they are: DEA, VCPR.
    ...(first != null && /^[A-Z][a-z]/.test(first) ? [`the message begins with a capital: ${first}`] : []),
    ...(last != null && /\.\s*$/.test(last) ? [`the message ends with a period: ${last}`] : []),
  ]
}

function hintFaults(parts: readonly (string | null)[]): readonly string[] {
  const [first] = parts
  const last = parts.at(-1)
  return [
    ...(first != null && /^[a-z](?!et_)/.test(first) ? [`the hint begins without a capital: ${first}`] : []),
    ...(last != null && last !== '' && !/[.)]\s*$/.test(last) ? [`the hint ends without a period: ${last}`] : []),
  ]
}

/** `raise 'text'` refuses too, without saying what. */
const withoutLevel = ({ file, text }: SqlText): readonly string[] =>
  [
    ...text
      .replace(/--[^\n]*/g, '')
      .matchAll(/^\s*raise\s+(?!exception\b|notice\b|warning\b|info\b|log\b|debug\b)(\S+)/gim),
  ].map(([, word]) => `${file}: raise ${word} has no level`)

/** One rule has one meaning, wherever it is raised. */
function ambiguous(raises: readonly RaiseStatement[]): readonly string[] {
  const states = new Map<string, Set<string>>()
  for (const raise of raises) {
    for (const parts of variantsOf(raise.options.constraint ?? "''")) {
      if (parts.includes(null) || parts.join('') === '') continue
      const name = parts.join('')
      states.set(name, (states.get(name) ?? new Set()).add([...errcodesOf(raise)].sort().join(' or ')))
    }
  }
  return [...states]
    .filter(([, found]) => found.size > 1)
    .map(([name, found]) => `${name} is ${[...found].join(' and ')}`)
}
