import { describe, expect, it } from 'vitest'
import { renderSnippet } from '../../src/cli/output/snippet'
import type { SqlLocation } from '../../src/errors'

/** A location whose error is where `^` stands in `marked`. */
function locate(marked: string, line = 7): SqlLocation {
  const offset = marked.indexOf('^')
  const statement = marked.replace('^', '')
  const location = { file: 'migrations/0001_x.sql', line, column: 1, statement }
  return offset === -1 ? location : { ...location, offset }
}

/** The character the caret points at. */
function pointedAt([line = '', caret = '']: string[]): string | undefined {
  return line[caret.indexOf('^')]
}

describe('the snippet of a failed statement', () => {
  it('puts a caret under the character PostgreSQL named', () => {
    expect(renderSnippet(locate('select * from ^nope;'))).toEqual([
      '  7 | select * from nope;',
      '    |               ^',
    ])
  })

  it('shows the line of the error, not the first one', () => {
    const lines = renderSnippet(locate('create table t (\n  id uuid,\n  name ^txt\n)', 12))
    expect(lines).toEqual(['  12 |   name txt', '     |        ^'])
  })

  it('shows the first line without a caret when there is no position', () => {
    expect(renderSnippet(locate('alter table t\n  add column x int'))).toEqual(['  7 | alter table t'])
  })

  it.each([
    ['the first character', '^selec 1'],
    ['the first character of a later line', 'select\n^from x'],
    ['the last character', 'select 1 +^)'],
  ])('finds %s', (_name, marked) => {
    expect(pointedAt(renderSnippet(locate(marked)))).toBe(marked[marked.indexOf('^') + 1])
  })

  it('points behind the end when the statement stops short', () => {
    expect(renderSnippet(locate('select (1^'))).toEqual(['  7 | select (1', '    |          ^'])
  })

  it('points behind the end of a line when the error is its line break', () => {
    expect(renderSnippet(locate('select (1^\n;'))).toEqual(['  7 | select (1', '    |          ^'])
    expect(renderSnippet(locate('^\nselect 1'))).toEqual(['  7 | ', '    | ^'])
  })

  it('keeps tabs in the line of the caret', () => {
    expect(renderSnippet(locate('\tselect\t^x'))).toEqual(['  7 | \tselect\tx', '    | \t      \t^'])
  })

  it.each([0, 40, 300, 595])('cuts a long line around column %i and still points at it', (column) => {
    const text = Array.from({ length: 600 }, (_, index) => String.fromCharCode(97 + (index % 26))).join('')
    const lines = renderSnippet({ file: 'f', line: 1, column: 1, statement: text, offset: column })
    expect(lines[0]?.length).toBeLessThanOrEqual(110)
    expect(pointedAt(lines)).toBe(text[column])
  })
})
