import { CommanderError } from 'commander'
import type { DatabaseErrorCode } from '../database-errors/codes'
import { VetPlanError, type VetPlanErrorCode } from '../errors'

/** What the process says to its caller. Numbers are stable: scripts branch on them. */
export const EXIT_CODES = {
  ok: 0,
  failed: 1,
  usage: 2,
  pending: 3,
  drift: 4,
  historyInvalid: 5,
  lockNotObtained: 6,
  refused: 7,
  tampered: 8,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES]

const { failed, usage, pending, drift, historyInvalid, lockNotObtained, refused, interrupted } = EXIT_CODES

const EXIT_CODE_OF = {
  invalid_url: usage,
  driver_missing: failed,
  server_unreachable: failed,
  authentication_failed: failed,
  database_missing: failed,
  server_too_old: failed,
  // The embedded database's lock: like the server's, it is worth another try later.
  data_directory_in_use: lockNotObtained,
  data_directory_unusable: failed,
  connection_lost: failed,
  statement_failed: failed,
  lock_not_obtained: lockNotObtained,
  migrations_pending: pending,
  interrupted,
  unfinished_migration: failed,
  authoring_failed: failed,
  migration_edited: historyInvalid,
  migration_out_of_order: historyInvalid,
  migration_file_missing: historyInvalid,
  down_file_missing: historyInvalid,
  database_ahead: historyInvalid,
  history_malformed: historyInvalid,
  irreversible: refused,
  confirmation_required: refused,
  roles_required: refused,
  not_empty: refused,
  nothing_to_do: refused,
  ambiguous_rename: refused,
  invalid_context: failed,
  nested_context: failed,
  tenant_already_set: failed,
  unsafe_runtime_role: failed,
  tenant_not_isolated: failed,
  organization_exists: failed,
  seed_malformed: failed,
  seed_not_migrated: pending,
  audit_not_migrated: pending,
  new_era_required: refused,
  forward_failed: failed,
  invalid_argument: usage,
  drift,
} as const satisfies Record<Exclude<VetPlanErrorCode, DatabaseErrorCode>, ExitCode>

/** The exit code for an error that ended a command. An aborted run is `interrupted` whatever it died of. */
export function exitCodeOf(error: unknown, signal?: AbortSignal): ExitCode {
  if (signal?.aborted) return interrupted
  if (error instanceof VetPlanError) {
    // `instanceof` infers the type argument as `any`.
    const { code }: VetPlanError = error
    // Refusals of single rows are for hosts; a command that meets one has failed.
    return code in EXIT_CODE_OF ? EXIT_CODE_OF[code as keyof typeof EXIT_CODE_OF] : failed
  }
  // Help and version end parsing with an error of their own, whose code is 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.ok : usage
  return failed
}
