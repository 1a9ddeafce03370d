import type pc from 'picocolors'
import type { Failure } from './failure'
import { renderSnippet } from './snippet'

type Colors = ReturnType<typeof pc.createColors>

/** What happened, to which object, PostgreSQL's own words, and what to do next. */
export function renderFailure(failure: Failure, colors: Colors): string {
  const { location, sql } = failure
  const lines = [`${colors.red('error:')} ${failure.message}`]
  const place = location && `${location.file}:${location.line}:${location.column}`
  if (place !== undefined && !failure.message.includes(place)) lines.push(`  ${place}`)
  if (sql !== undefined) lines.push(`  SQLSTATE ${sql.sqlstate}`)
  if (location !== undefined) lines.push('', ...renderSnippet(location).map(colors.dim), '')

  const facts = [
    ['message', sql !== undefined && !failure.message.includes(sql.message) ? sql.message : undefined],
    ['table', sql?.table && [sql.schema, sql.table].filter(Boolean).join('.')],
    ['constraint', sql?.constraint],
    ['detail', sql?.detail],
    ['hint', sql?.hint],
    ['where', sql?.where],
  ] as const
  for (const [label, text] of facts) {
    if (text) lines.push(`  ${label}: ${text.replaceAll('\n', '\n    ')}`)
  }
  for (const difference of failure.differences ?? []) lines.push(`  - ${difference}`)
  if (failure.hint) lines.push(`${colors.cyan('next:')} ${failure.hint}`)
  return `${lines.join('\n')}\n`
}

/** The stacks of an error and of its causes, for VET_PLAN_DEBUG. */
export function renderStack(error: unknown): string {
  const stacks: string[] = []
  for (let current = error; current instanceof Error && stacks.length < 5; current = current.cause) {
    stacks.push(current.stack ?? current.message)
  }
  return stacks.length === 0 ? '' : `${stacks.join('\ncaused by: ')}\n`
}
