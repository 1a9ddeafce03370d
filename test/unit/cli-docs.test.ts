import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { EXIT_CODES } from '../../src/cli/exit-codes'
import { createProgram, nameOf } from '../../src/cli/program'

const silent = { write: () => true }
const program = createProgram(silent, silent, () => async () => {})
/** Everything that can be run: groups are named by what is in them. */
const commands = program.commands.flatMap((command) => (command.commands.length > 0 ? command.commands : [command]))
const docs = await readFile(new URL('../../docs/cli.md', import.meta.url), 'utf8')

/** The part of the document below `heading`, up to the next heading of the same level. */
function section(heading: string): string {
  const [level = ''] = heading.split(' ')
  const start = docs.indexOf(`\n${heading}\n`)
  expect(start, `docs/cli.md has no section "${heading}"`).toBeGreaterThan(-1)
  const end = docs.indexOf(`\n${level} `, start + heading.length + 1)
  return docs.slice(start, end === -1 ? undefined : end)
}

describe('docs/cli.md', () => {
  it.each(commands.map((command) => [nameOf(command), command] as const))(
    'describes every option of %s',
    (name, command) => {
      const text = section(`### ${name}`)
      for (const option of command.options) expect(text).toContain(`\`${option.flags}\``)
      for (const argument of command.registeredArguments) expect(text).toContain(argument.name())
    },
  )

  it.each(program.options.map((option) => option.flags))('describes the option %s of every command', (flags) => {
    expect(section('## Options of every command')).toContain(`\`${flags}\``)
  })

  it.each(Object.entries(EXIT_CODES))('explains the exit code %s (%i)', (name, code) => {
    expect(section('## Exit codes')).toMatch(new RegExp(`\\| ${code} \\| \`${name}\` \\|`))
  })

  it('names no command and no option that does not exist', () => {
    const headings = [...section('## Commands').matchAll(/^### (.+)$/gm)].map(([, name]) => name)
    expect(headings).toEqual(commands.map(nameOf))
    const known = new Set([program, ...commands].flatMap(({ options }) => options.map(({ long }) => long)))
    const named = new Set([...docs.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag))
    expect([...named].filter((flag) => !known.has(flag) && flag !== '--help')).toEqual([])
  })

  it('names every environment variable the program reads', () => {
    const variables = ['DATABASE_URL', 'DIRECT_DATABASE_URL', 'NO_COLOR', 'TERM', 'VET_PLAN_DEBUG']
    for (const variable of variables) expect(section('## Environment variables')).toContain(`| \`${variable}\` |`)
  })
})
