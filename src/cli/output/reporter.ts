import pc from 'picocolors'
import { redactPasswords } from '../../connection/database-url'
import type { VetPlanError } from '../../errors'
import { EXIT_CODES, type ExitCode } from '../exit-codes'
import type { Presentation } from '../global-options'
import type { CliIo, CliOutput } from '../io'
import { type Failure, failureOf } from './failure'
import { renderFailure, renderStack } from './render-failure'

/** What a command has to say when it is done. */
export interface Outcome {
  /** Default: that of `error`, else 0. */
  readonly exitCode?: ExitCode
  /** `result` of the JSON document. */
  readonly result: object
  /** What was asked for, line by line, for people. */
  readonly output?: readonly string[]
  /** A closing sentence, left out by --quiet. */
  readonly summary?: string
  /** Why the command stopped short although it has a result to show, for example the plan it wants confirmed. */
  readonly error?: VetPlanError
}

/** Where everything printed goes through: one for people, one for programs. */
export interface Reporter {
  /** A line about what is going on, for people, on standard output. */
  progress(line: string): void
  /** A line on standard error that is no error. */
  notice(line: string): void
  /** Prints the end of a command and returns the exit code. */
  finish(command: string, outcome: Outcome): ExitCode
  /** Prints an error and returns the exit code. */
  fail(command: string | undefined, error: unknown): ExitCode
}

/** Version of the JSON documents: raised when a field changes its meaning or goes away. */
const JSON_VERSION = 1

export function createReporter(io: CliIo, presentation: Presentation): Reporter {
  return presentation.json ? jsonReporter(io, presentation) : textReporter(io, presentation)
}

function textReporter(io: CliIo, { quiet, color }: Presentation): Reporter {
  const colors = pc.createColors(color && io.stderr.isTTY === true)
  const fail: Reporter['fail'] = (_command, error) => {
    const { failure, exitCode } = failureOf(error, io.signal)
    if (failure !== undefined) writeRedacted(io.stderr, renderFailure(failure, colors))
    if (exitCode !== EXIT_CODES.ok) writeStack(io, error)
    return exitCode
  }
  return {
    progress: (line) => {
      if (!quiet) writeRedacted(io.stdout, `${line}\n`)
    },
    notice: (line) => {
      if (!quiet) writeRedacted(io.stderr, `${line}\n`)
    },
    finish: (command, outcome) => {
      for (const line of outcome.output ?? []) writeRedacted(io.stdout, `${line}\n`)
      if (!quiet && outcome.summary !== undefined) writeRedacted(io.stdout, `${outcome.summary}\n`)
      const failed = outcome.error === undefined ? EXIT_CODES.ok : fail(command, outcome.error)
      return outcome.exitCode ?? failed
    },
    fail,
  }
}

function jsonReporter(io: CliIo, { quiet }: Presentation): Reporter {
  const print = (command: string | undefined, exitCode: ExitCode, body: { result?: object; error?: Failure }) => {
    const ok = exitCode === EXIT_CODES.ok
    const document = { version: JSON_VERSION, command: command ?? null, ok, exitCode, ...body }
    // Redacted string by string: a pattern let loose on the finished document could swallow a quote.
    const json = JSON.stringify(
      document,
      (_key, value) => (typeof value === 'string' ? redactPasswords(value) : value),
      2,
    )
    io.stdout.write(`${json}\n`)
    return exitCode
  }
  return {
    progress: () => {},
    notice: (line) => {
      if (!quiet) writeRedacted(io.stderr, `${line}\n`)
    },
    finish: (command, { result, error, exitCode = EXIT_CODES.ok }) => {
      if (error === undefined) return print(command, exitCode, { result })
      const failed = failureOf(error, io.signal)
      return print(command, failed.exitCode, { result, ...(failed.failure && { error: failed.failure }) })
    },
    fail: (command, error) => {
      const { failure, exitCode } = failureOf(error, io.signal)
      if (failure === undefined) return exitCode
      writeStack(io, error)
      return print(command, exitCode, { error: failure })
    },
  }
}

/** Writes `text` without the passwords in it. */
export function writeRedacted(stream: CliOutput, text: string): void {
  stream.write(redactPasswords(text))
}

function writeStack(io: CliIo, error: unknown): void {
  if (io.env.VET_PLAN_DEBUG === '1') writeRedacted(io.stderr, renderStack(error))
}
