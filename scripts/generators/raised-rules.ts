/** The rules that functions and triggers in `sql/` raise, read from their RAISE statements. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableColumns } from 'drizzle-orm'
import { RAISED_CODES } from '../../src/database-errors/codes'
import { annotationsOf } from '../../src/schema/annotations'
import type { SourceTable } from './tables'

/** One `raise exception`. */
export interface RaiseStatement {
  readonly file: string
  readonly line: number
  /** Function it stands in, without its schema. */
  readonly routine: string | undefined
  /** Expressions of the options, by name in lower case. `message` is also the format of the short form. */
  readonly options: Readonly<Record<string, string>>
}

/** An SQL file and its text. */
export interface SqlText {
  readonly file: string
  readonly text: string
}

/** Every SQL file below `sql/`, by path from `root`. */
export function sqlTexts(root: string): readonly SqlText[] {
  return readdirSync(join(root, 'sql'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ file: `sql/${file}`, text: readFileSync(join(root, 'sql', file), 'utf8') }))
}

export const raiseStatements = (texts: readonly SqlText[]): readonly RaiseStatement[] =>
  texts.flatMap(({ file, text }) => {
    const code = withoutComments(text)
    return [...code.matchAll(/\braise\s+exception\b/gi)].map((match) => {
      const start = match.index + match[0].length
      const [body = ''] = topLevel(code.slice(start), ';')
      const before = code.slice(0, match.index)
      return {
        file,
        line: before.split('\n').length,
        routine: [
          ...before.matchAll(/\bcreate\s+(?:or\s+replace\s+)?(?:function|procedure)\s+(?:public\.)?(\w+)/gi),
        ].at(-1)?.[1],
        options: optionsOf(body),
      }
    })
  })

function optionsOf(body: string): Record<string, string> {
  const [format = '', using = ''] = /^\s*using\b/i.test(body)
    ? ['', body.replace(/^\s*using\b/i, '')]
    : topLevel(body, /\busing\b/i)
  const given = topLevel(using, ',').flatMap((option) => {
    const [, name = '', expression = ''] = /^\s*(\w+)\s*:?=\s*([\s\S]*?)\s*$/.exec(option) ?? []
    return name === '' ? [] : [[name.toLowerCase(), expression] as const]
  })
  const message = topLevel(format, ',')[0]?.trim() ?? ''
  return { ...(message !== '' && { message }), ...Object.fromEntries(given) }
}

/** Comments as blanks, so that places stay the same. */
const withoutComments = (text: string): string =>
  text.replace(/'(?:[^']|'')*'|--[^\n]*/g, (part) => (part.startsWith('--') ? ' '.repeat(part.length) : part))

/** The text cut at a separator, outside of strings and parentheses. Without a separator after it, the last part is all. */
function topLevel(text: string, separator: ';' | ',' | '||' | RegExp): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === "'") {
      at += (/^'(?:[^']|'')*'/.exec(text.slice(at))?.[0].length ?? 1) - 1
      continue
    }
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth > 0) continue
    const found =
      typeof separator === 'string'
        ? text.startsWith(separator, at)
          ? separator
          : ''
        : /\w/.test(text[at - 1] ?? ' ')
          ? ''
          : (new RegExp(`^(?:${separator.source.replace(/^\\b/, '')})`, separator.flags).exec(text.slice(at))?.[0] ??
            '')
    if (found === '') continue
    parts.push(text.slice(from, at))
    if (separator === ';') return parts
    at += found.length - 1
    from = at + 1
  }
  return [...parts, text.slice(from)]
}

/** Text of a string literal; undefined for any other expression. */
export function literalText(expression: string): string | undefined {
  const [, text] = /^\s*'((?:[^']|'')*)'\s*$/.exec(expression) ?? []
  return text?.replaceAll("''", "'")
}

/**
 * Literal parts of the texts an expression can give; null where a value comes in. A `case` gives one text per branch.
 */
export function variantsOf(expression: string): readonly (readonly (string | null)[])[] {
  const [, format] = /^\s*(?:pg_catalog\.)?format\s*\(\s*('(?:[^']|'')*')/.exec(expression) ?? []
  if (format !== undefined) {
    const parts = (literalText(format) ?? '').split(/(%[sIL])/).filter((part) => part !== '')
    return [parts.map((part) => (/^%[sIL]$/.test(part) ? null : part))]
  }
  return topLevel(expression, '||').reduce<readonly (readonly (string | null)[])[]>(
    (variants, part) => {
      const choices = /^\s*case\b/i.test(part) ? branchesOf(part).flatMap(variantsOf) : [[literalText(part) ?? null]]
      return variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]))
    },
    [[]],
  )
}

/** What `case ... end` gives. */
const branchesOf = (expression: string): readonly string[] =>
  topLevel(
    expression
      .trim()
      .replace(/^case\b/i, ' ')
      .replace(/\bend$/i, ''),
    /\b(?:when|then|else)\b/i,
  )
    .map((text, index, all) => ({ text, index, last: index === all.length - 1 }))
    .filter(({ index, last }) => index > 0 && (index % 2 === 0 || last))
    .map(({ text }) => text)

/**
 * Names a constraint expression can have, as types: a literal as it is; one that is put together from a table's name for
 * each table its trigger is on, as far as the SQL shows them; a pattern otherwise.
 */
function namesOf(raise: RaiseStatement, texts: readonly SqlText[], tables: readonly SourceTable[]): readonly string[] {
  return variantsOf(raise.options.constraint ?? "''").flatMap((parts) => {
    if (parts.every((part) => part !== null)) return [quoted(parts.join(''))]
    const suffix = parts.at(-1)
    if (suffix === '_kept') return keptNames(tables).map(quoted)
    if (parts.length === 2 && parts[0] === null && suffix != null) {
      const found = tablesOfRoutine(raise.routine ?? '', texts, new Set(tables.map(({ sqlName }) => sqlName)))
      if (found.length > 0) return found.map((table) => quoted(table + suffix))
    }
    const pattern = parts.map((part, index) => part ?? (index === 0 ? `vet_${ANY}` : ANY)).join('')
    return [`\`${pattern}\``]
  })
}

/** The SQLSTATEs a refusal may have: one, or one per case. Empty where the SQL does not show them. */
export function errcodesOf({ options }: RaiseStatement): readonly string[] {
  const variants = variantsOf(options.errcode ?? 'null')
  return variants.some((parts) => parts.includes(null)) ? [] : variants.map((parts) => parts.join(''))
}

/** Any text, in the type of a template. */
const ANY = `$${'{string}'}`

const quoted = (text: string): string => `'${text}'`

/** As `vet_refuse_kept_write()` makes them. */
const keptNames = (tables: readonly SourceTable[]): readonly string[] =>
  tables.flatMap(({ sqlName, table }) =>
    Object.values(getTableColumns(table))
      .filter((column) => annotationsOf(column).kept !== undefined)
      .map(({ name }) => `${`${sqlName}_${name}`.slice(0, 58)}_kept`),
  )

/** Tables with a trigger that calls the function: in a statement of their own, or made by a function that is given the table. */
function tablesOfRoutine(routine: string, texts: readonly SqlText[], known: ReadonlySet<string>): readonly string[] {
  const chunks = texts.flatMap(({ text }) => {
    const [up = ''] = text.split(/^-- vet-plan: down/m)
    return up.split('--> statement-breakpoint').map(withoutComments)
  })
  const calls = new RegExp(`\\bexecute\\s+(?:function|procedure)\\s+(?:public\\.)?${routine}\\s*\\(`, 'i')
  const found = new Set<string>()
  for (const chunk of chunks.filter((text) => calls.test(text))) {
    const maker = /\bcreate\s+(?:or\s+replace\s+)?function\s+(?:public\.)?(\w+)/i.exec(chunk)?.[1]
    const tables =
      maker === undefined
        ? [...chunk.matchAll(/\bon\s+(?:public\.)?(vet_\w+)/gi)]
        : texts.flatMap(({ text }) => [
            ...text.matchAll(new RegExp(`\\bselect\\s+public\\.${maker}\\(\\s*'(vet_\\w+)'`, 'gi')),
          ])
    for (const [, table = ''] of tables) if (known.has(table)) found.add(table)
  }
  return [...found].sort()
}

/** src/database-errors/raised-rules.ts */
export function raisedRulesFile(root: string, tables: readonly SourceTable[]): [string, string] {
  const texts = sqlTexts(root)
  const rules = new Map<string, Set<string>>()
  for (const raise of raiseStatements(texts)) {
    if (raise.options.constraint === undefined) continue
    for (const errcode of errcodesOf(raise)) {
      if (!(errcode in RAISED_CODES)) continue
      const code = RAISED_CODES[errcode as keyof typeof RAISED_CODES]
      const names = rules.get(code) ?? new Set()
      for (const name of namesOf(raise, texts, tables)) names.add(name)
      rules.set(code, names)
    }
  }
  const members = Object.values(RAISED_CODES).flatMap((code) => {
    const names = [...(rules.get(code) ?? [])].sort()
    return names.length === 0 ? [] : [`  ${code}:\n${names.map((name) => `    | ${name}`).join('\n')}`]
  })
  const text = [
    '/** Rules that functions and triggers of the database raise, by code. Generated: npm run generate */',
    'export interface RaisedRules {',
    ...members,
    '}',
    '',
  ]
  return ['src/database-errors/raised-rules.ts', text.join('\n')]
}

/** src/database-errors/tables.ts: a function, so that bundles without it hold no table for its sake. */
export function tableRegistryFile(tables: readonly SourceTable[]): [string, string] {
  const names = tables.map(({ name }) => name).sort()
  const text = [
    '/** Every table by the name of its export. Generated: npm run generate */',
    "import type { PgTable } from 'drizzle-orm/pg-core'",
    `import { ${names.join(', ')} } from '../schema/index'`,
    '',
    `export const tablesByName = (): Readonly<Record<string, PgTable>> => ({ ${names.join(', ')} })`,
    '',
  ]
  return ['src/database-errors/tables.ts', text.join('\n')]
}
