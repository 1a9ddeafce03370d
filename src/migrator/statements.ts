import type { MigrationStatement } from './types'

/** What drizzle-kit writes between two statements. */
const BREAKPOINT = '--> statement-breakpoint'

/** Splits a migration file into its statements. Chunks that hold nothing but comments are left out. */
export function splitStatements(text: string): MigrationStatement[] {
  const statements: MigrationStatement[] = []
  let line = 1
  for (const chunk of withoutByteOrderMark(text).split(BREAKPOINT)) {
    const body = chunk.replace(/^(?:[^\S\n]*\n)+/, '')
    const sql = body.trimEnd()
    if (!/^[;\s]*$/.test(sql.slice(firstToken(sql)))) {
      statements.push({ sql, line: line + countNewlines(chunk.slice(0, chunk.length - body.length)) })
    }
    line += countNewlines(chunk)
  }
  return statements
}

/** One script of many statements. The line break keeps a comment at the end of one from hiding the next. */
export const joinStatements = (statements: readonly string[]): string =>
  statements.map((statement) => `${statement}\n;`).join('\n')

const withoutByteOrderMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text)

const countNewlines = (text: string) => text.split('\n').length - 1

/** Offset of the first character that is neither white space nor inside a comment; the length when there is none. */
export function firstToken(sql: string): number {
  let at = 0
  while (at < sql.length) {
    if (/\s/.test(sql.charAt(at))) {
      at += 1
    } else if (sql.startsWith('--', at)) {
      const end = sql.indexOf('\n', at)
      at = end === -1 ? sql.length : end + 1
    } else if (sql.startsWith('/*', at)) {
      at = endOfBlockComment(sql, at)
    } else {
      return at
    }
  }
  return sql.length
}

/** PostgreSQL's block comments nest. */
function endOfBlockComment(sql: string, start: number): number {
  let depth = 0
  for (let at = start; at < sql.length; at += 1) {
    if (sql.startsWith('/*', at)) {
      depth += 1
      at += 1
    } else if (sql.startsWith('*/', at)) {
      depth -= 1
      at += 1
      if (depth === 0) return at + 1
    }
  }
  return sql.length
}

/** Turns PostgreSQL's one-based position, which counts characters, into an offset in a JavaScript string. */
export function offsetOfPosition(sql: string, position: number): number {
  let offset = 0
  let characters = 1
  for (const character of sql) {
    if (characters === position) break
    offset += character.length
    characters += 1
  }
  return offset
}

/** Line and column in the file, counted from 1, of an offset inside a statement. */
export function positionInFile(statement: MigrationStatement, offset: number): { line: number; column: number } {
  const before = statement.sql.slice(0, offset)
  return { line: statement.line + countNewlines(before), column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

/** The index a `create index concurrently` statement builds, as names ready to be looked up. */
export interface ConcurrentIndex {
  /** As written: may be quoted and schema-qualified. */
  readonly table: string
  /** As the catalogue stores it. */
  readonly name: string
}

const IDENTIFIER = String.raw`(?:"(?:[^"]|"")+"|[\w$]+)`
const CREATE_CONCURRENTLY = /^create\s+(?:unique\s+)?index\s+concurrently\b/i
const DROP_CONCURRENTLY = /^drop\s+index\s+concurrently\b/i
const RESUMABLE_CREATE = new RegExp(
  String.raw`^create\s+(?:unique\s+)?index\s+concurrently\s+if\s+not\s+exists\s+(?<name>${IDENTIFIER})\s+on\s+(?:only\s+)?(?<table>${IDENTIFIER}(?:\s*\.\s*${IDENTIFIER})?)`,
  'i',
)

export function concurrentIndex(sql: string): ConcurrentIndex | undefined {
  const groups = RESUMABLE_CREATE.exec(sql.slice(firstToken(sql)))?.groups
  if (groups?.name === undefined || groups.table === undefined) return undefined
  const quoted = groups.name.startsWith('"')
  return {
    table: groups.table,
    name: quoted ? groups.name.slice(1, -1).replaceAll('""', '"') : groups.name.toLowerCase(),
  }
}

export const runsConcurrently = (sql: string) => {
  const start = sql.slice(firstToken(sql))
  return CREATE_CONCURRENTLY.test(start) || DROP_CONCURRENTLY.test(start)
}

/** False for an index statement that would fail when it is sent again after it has succeeded. */
export function canBeRepeated(sql: string): boolean {
  const start = sql.slice(firstToken(sql))
  if (CREATE_CONCURRENTLY.test(start)) return RESUMABLE_CREATE.test(start)
  return !DROP_CONCURRENTLY.test(start) || /^drop\s+index\s+concurrently\s+if\s+exists\b/i.test(start)
}
