import type { SqlLocation } from '../../errors'

/** Lines longer than this are cut around the caret, so that it stays under its character. */
const WIDTH = 100

/**
 * The line of the statement where PostgreSQL found the error, with a caret below the character, or the statement's
 * first line without one when PostgreSQL gave no position.
 */
export function renderSnippet(location: SqlLocation): string[] {
  const { statement, offset } = location
  const at = Math.min(Math.max(offset ?? 0, 0), statement.length)
  const start = statement.slice(0, at).lastIndexOf('\n') + 1
  const end = statement.indexOf('\n', at)
  const line = statement.slice(start, end === -1 ? undefined : end).trimEnd()
  const window = cut(line, at - start)

  const gutter = `  ${location.line} | `
  const shown = `${gutter}${window.text}`
  if (offset === undefined) return [shown]
  // Tabs stay tabs: the terminal expands them the same way in both lines.
  const padding = window.text.slice(0, window.column).replace(/[^\t]/g, ' ')
  return [shown, `${' '.repeat(gutter.length - 2)}| ${padding}^`]
}

function cut(line: string, column: number): { readonly text: string; readonly column: number } {
  if (line.length <= WIDTH) return { text: line, column }
  const from = Math.max(0, Math.min(column - WIDTH / 2, line.length - WIDTH))
  const head = from > 0 ? '…' : ''
  const tail = from + WIDTH < line.length ? '…' : ''
  return { text: `${head}${line.slice(from, from + WIDTH)}${tail}`, column: column - from + head.length }
}
