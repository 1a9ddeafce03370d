import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import type { CliIo } from '../../src/cli/io'
import { runCli } from '../../src/cli/program'

export interface CliRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export type CliSetting = Partial<Pick<CliIo, 'env' | 'cwd' | 'isTTY' | 'signal'>> & {
  /** What a person types at the questions. */
  readonly answers?: string | AsyncIterable<string>
  /** Makes both streams claim to be terminals, which turns colours on. */
  readonly colors?: boolean
  /** Called with what is written to standard output. */
  readonly onOutput?: (text: string) => void
}

/** Runs a command in this process, with an empty environment and no terminal unless `setting` says otherwise. */
export async function cli(argv: readonly string[], setting: CliSetting = {}): Promise<CliRun> {
  const { answers, colors = false, onOutput, ...rest } = setting
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) => ({
    isTTY: colors,
    write: (text: string) => {
      written[name] += text
      if (name === 'stdout') onOutput?.(text)
    },
  })
  const exitCode = await runCli(argv, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: {},
    cwd: tmpdir(),
    isTTY: answers !== undefined,
    ...(answers === undefined ? {} : { stdin: Readable.from(typeof answers === 'string' ? [answers] : answers) }),
    ...rest,
  })
  return { exitCode, ...written }
}

/** The JSON document of a run; fails when standard output holds anything else. */
export function documentOf(run: CliRun): Record<string, unknown> {
  const parsed: unknown = JSON.parse(run.stdout)
  if (!(parsed instanceof Object)) throw new TypeError('standard output is no JSON object')
  return { ...parsed }
}
