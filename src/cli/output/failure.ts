import { CommanderError } from 'commander'
import {
  DriftError,
  HistoryError,
  MigrationError,
  type SqlErrorDetails,
  type SqlLocation,
  sqlErrorDetails,
  VetPlanError,
  type VetPlanErrorCode,
} from '../../errors'
import { type ExitCode, exitCodeOf } from '../exit-codes'

/** What ended a command, ready to be printed. Also the shape of `error` in a JSON document. */
export interface Failure {
  /** A library code, `usage` for a wrong command line, `sql_error` for a bare database error, else `unexpected`. */
  readonly code: VetPlanErrorCode | 'usage' | 'sql_error' | 'unexpected'
  readonly message: string
  readonly hint?: string
  /** The migration concerned. */
  readonly tag?: string
  readonly location?: SqlLocation
  readonly sql?: SqlErrorDetails
  readonly tags?: readonly string[]
  readonly differences?: readonly string[]
}

/** Turns whatever was thrown into something to print. `undefined` when it was no failure: help, version. */
export function failureOf(
  error: unknown,
  signal?: AbortSignal,
): { readonly failure: Failure | undefined; readonly exitCode: ExitCode } {
  const exitCode = exitCodeOf(error, signal)
  return { failure: exitCode === 0 ? undefined : describe(error, signal), exitCode }
}

function describe(error: unknown, signal: AbortSignal | undefined): Failure {
  if (error instanceof VetPlanError) return describeOurs(error)
  if (signal?.aborted) {
    return { code: 'interrupted', message: 'interrupted; what was running was rolled back' }
  }
  if (error instanceof CommanderError) return describeUsage(error)
  const sql = sqlErrorDetails(error)
  if (sql !== undefined) return { code: 'sql_error', message: sql.message, sql }
  return {
    code: 'unexpected',
    message: error instanceof Error ? error.message : String(error),
    hint: 'This is a bug or a broken installation. VET_PLAN_DEBUG=1 prints the stack.',
  }
}

function describeOurs(error: VetPlanError): Failure {
  const sql = error instanceof MigrationError ? error.sql : sqlErrorDetails(error)
  return {
    code: error.code,
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(error instanceof MigrationError && error.tag !== undefined ? { tag: error.tag } : {}),
    ...(error instanceof MigrationError && error.location !== undefined ? { location: error.location } : {}),
    ...(sql === undefined ? {} : { sql }),
    ...(error instanceof HistoryError && error.tags.length > 0 ? { tags: error.tags } : {}),
    ...(error instanceof DriftError ? { differences: error.differences } : {}),
  }
}

function describeUsage(error: CommanderError): Failure {
  if (error.code === 'commander.help') return { code: 'usage', message: 'no command was given' }
  // "error: unknown option '--jason'\n(Did you mean --json?)"
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n')
  const hint =
    suggestion?.replace(/^\(|\)$/g, '') ?? 'vet-plan help lists the commands, vet-plan help <command> its options.'
  return { code: 'usage', message, hint }
}
