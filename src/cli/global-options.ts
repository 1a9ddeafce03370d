import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { type Command, Option } from 'commander'
import { InvalidArgumentError } from '../errors'
import { parseDuration } from './arguments'
import type { CliIo } from './io'

/** The options every command takes, as commander hands them over. */
export interface GlobalFlags {
  readonly url?: string
  readonly envFile?: string
  readonly yes?: true
  readonly lockTimeout?: number
  readonly statementTimeout?: number
  readonly lockWait?: number
}

/** How results are presented. Read from the raw arguments, because usage errors are presented too. */
export interface Presentation {
  readonly json: boolean
  readonly quiet: boolean
  readonly color: boolean
}

export function addGlobalOptions(program: Command): Command {
  const duration = (flags: string, description: string) => new Option(flags, description).argParser(parseDuration)
  return program
    .option('--url <url>', 'database: postgres://..., file:DIR, a directory or memory:')
    .option('--env-file <file>', 'read variables from a file; those already set win')
    .option('--json', 'print one JSON document on standard output')
    .option('--quiet', 'print only errors and what was asked for')
    .option('--no-color', 'print without colours')
    .option('--yes', 'answer every question with yes')
    .addOption(duration('--lock-timeout <duration>', 'longest wait of a statement for a table lock (default 10s)'))
    .addOption(duration('--statement-timeout <duration>', 'longest run of one statement (default: no limit)'))
    .addOption(duration('--lock-wait <duration>', 'longest wait for another run to finish (default 60s)'))
}

export function presentationOf(argv: readonly string[], io: CliIo): Presentation {
  const end = argv.indexOf('--')
  const flags = new Set(end === -1 ? argv : argv.slice(0, end))
  const plain = flags.has('--no-color') || Boolean(io.env.NO_COLOR) || io.env.TERM === 'dumb'
  return { json: flags.has('--json'), quiet: flags.has('--quiet'), color: !plain }
}

/**
 * The variables of the process and, below them, those of `file`.
 * @throws {InvalidArgumentError} when the file cannot be read.
 */
export async function readEnvironment(io: CliIo, file: string | undefined): Promise<CliIo['env']> {
  if (file === undefined) return io.env
  try {
    return { ...parseEnv(await readFile(resolve(io.cwd, file), 'utf8')), ...io.env }
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? cause.code : cause
    throw new InvalidArgumentError(
      `the environment file ${file} cannot be read (${reason})`,
      'Check the path given to --env-file; it is relative to the current directory.',
    )
  }
}
