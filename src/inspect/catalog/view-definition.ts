/**
 * Strips the table name in front of columns from a view over one table. PostgreSQL 15 prints
 * `SELECT vet_clients.id FROM vet_clients`, 16 and newer print `SELECT id FROM vet_clients`; inside sub-selects both
 * print the prefix, and so does a view over several tables, so those are left alone.
 */
export function normalizeViewDefinition(definition: string): string {
  const tokens = definition.match(TOKENS) ?? []
  const alias = singleSource(tokens)
  if (alias === undefined) return definition
  const kept: string[] = []
  for (const [index, { token, inSubselect }] of walk(tokens).entries()) {
    const isPrefix = token === alias && tokens[index + 1] === '.' && tokens[index - 1] !== '.'
    const isDot = token === '.' && tokens[index - 1] === alias && tokens[index - 2] !== '.'
    if (inSubselect || !(isPrefix || isDot)) kept.push(token)
  }
  return kept.join('')
}

/** String literals, quoted and plain identifiers, white space, and every other character by itself. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|\s+|./gsu

/** Marks the tokens that stand inside a sub-select. */
function walk(tokens: readonly string[]): { token: string; depth: number; inSubselect: boolean }[] {
  const parentheses: boolean[] = []
  return tokens.map((token, index) => {
    if (token === '(') {
      const next = tokens.slice(index + 1, index + 3).find((word) => word.trim() !== '')
      parentheses.push(next === 'SELECT' || next === 'WITH' || next === 'VALUES')
    }
    const state = { token, depth: parentheses.length, inSubselect: parentheses.includes(true) }
    if (token === ')') parentheses.pop()
    return state
  })
}

/** The name columns of the only table in the outermost FROM are prefixed with; `undefined` when there are several. */
function singleSource(tokens: readonly string[]): string | undefined {
  const outer = walk(tokens).flatMap(({ token, depth }) => (depth === 0 && token.trim() !== '' ? [token] : []))
  const start = outer.indexOf('FROM')
  if (start < 0) return undefined
  const rest = outer.slice(start + 1)
  const end = rest.findIndex((token) => CLAUSES.has(token))
  const source = end < 0 ? rest : rest.slice(0, end)
  // "vet_clients", "other.vet_clients", "vet_clients c": at most three identifiers and a dot.
  const words = source.filter((token) => token !== '.')
  const separators = source.length - words.length
  if (words.length - separators > 2 || words.some((word) => !/^["\p{L}_]/u.test(word))) return undefined
  return words.at(-1)
}

const CLAUSES = new Set([
  'WHERE',
  'GROUP',
  'HAVING',
  'WINDOW',
  'UNION',
  'INTERSECT',
  'EXCEPT',
  'ORDER',
  'LIMIT',
  'OFFSET',
  'FETCH',
  'FOR',
  ';',
])
