/**
 * Every error this package throws on purpose. Branch on `code`, never on the message: messages are for people and may
 * be reworded in a patch release, codes may not.
 */

import type { DatabaseErrorCode } from './database-errors/codes'

/** Where in a migration file a statement failed. Lines and columns count from 1. */
export interface SqlLocation {
  /** Path of the file as the history names it, for example `migrations/0003_billing.sql`. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** The statement that was sent. */
  readonly statement: string
  /** Zero-based offset of the error inside `statement`, when PostgreSQL gave one. */
  readonly offset?: number
}

/** The parts of a PostgreSQL error that help a person, without driver internals or parameter values. */
export interface SqlErrorDetails {
  /** Five-character SQLSTATE, for example `42P07`. */
  readonly sqlstate: string
  readonly message: string
  readonly detail?: string
  readonly hint?: string
  readonly constraint?: string
  readonly table?: string
  readonly column?: string
  readonly schema?: string
  /** PL/pgSQL call stack, when the error was raised inside a function. */
  readonly where?: string
  /** One-based character position inside the statement, as PostgreSQL reports it. */
  readonly position?: number
}

export type ConnectionErrorCode =
  | 'invalid_url'
  | 'driver_missing'
  | 'server_unreachable'
  | 'authentication_failed'
  | 'database_missing'
  | 'server_too_old'
  | 'data_directory_in_use'
  | 'data_directory_unusable'
  | 'connection_lost'

export type MigrationErrorCode =
  | 'statement_failed'
  | 'lock_not_obtained'
  | 'migrations_pending'
  | 'interrupted'
  | 'unfinished_migration'
  | 'authoring_failed'

export type HistoryErrorCode =
  | 'migration_edited'
  | 'migration_out_of_order'
  | 'migration_file_missing'
  | 'down_file_missing'
  | 'database_ahead'
  | 'history_malformed'

export type RefusedErrorCode =
  | 'irreversible'
  | 'confirmation_required'
  | 'roles_required'
  | 'not_empty'
  | 'nothing_to_do'
  | 'ambiguous_rename'

export type TenantErrorCode =
  | 'invalid_context'
  | 'nested_context'
  | 'tenant_already_set'
  | 'unsafe_runtime_role'
  | 'tenant_not_isolated'
  | 'organization_exists'

export type SeedErrorCode = 'seed_malformed' | 'seed_not_migrated'

export type AuditErrorCode = 'audit_not_migrated' | 'new_era_required' | 'forward_failed'

export type VetPlanErrorCode =
  | ConnectionErrorCode
  | MigrationErrorCode
  | HistoryErrorCode
  | RefusedErrorCode
  | TenantErrorCode
  | SeedErrorCode
  | DatabaseErrorCode
  | AuditErrorCode
  | 'invalid_argument'
  | 'drift'

interface ErrorOptionsWithHint<C extends VetPlanErrorCode> {
  readonly code: C
  /** What to do next, as one or more complete sentences or commands. */
  readonly hint?: string | undefined
  readonly cause?: unknown
}

/** Base class. `hint` says what to do next; `code` is stable. */
export class VetPlanError<C extends VetPlanErrorCode = VetPlanErrorCode> extends Error {
  override readonly name: string = 'VetPlanError'
  readonly code: C
  readonly hint: string | undefined

  constructor(message: string, options: ErrorOptionsWithHint<C>) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = options.code
    this.hint = options.hint
  }
}

/** The database could not be reached or is not one this package can use. Messages never contain a password. */
export class ConnectionError extends VetPlanError<ConnectionErrorCode> {
  override readonly name = 'ConnectionError'
}

/** A migration run did not finish. `statement_failed` carries the location and PostgreSQL's own words. */
export class MigrationError extends VetPlanError<MigrationErrorCode> {
  override readonly name = 'MigrationError'
  readonly tag: string | undefined
  readonly location: SqlLocation | undefined
  readonly sql: SqlErrorDetails | undefined

  constructor(
    message: string,
    options: ErrorOptionsWithHint<MigrationErrorCode> & {
      readonly tag?: string | undefined
      readonly location?: SqlLocation | undefined
      readonly sql?: SqlErrorDetails | undefined
    },
  ) {
    super(message, options)
    this.tag = options.tag
    this.location = options.location
    this.sql = options.sql
  }
}

/** The ledger in the database and the migration files do not tell the same story. Nothing was changed. */
export class HistoryError extends VetPlanError<HistoryErrorCode> {
  override readonly name = 'HistoryError'
  /** Tags of the migrations concerned, oldest first. */
  readonly tags: readonly string[]

  constructor(
    message: string,
    options: ErrorOptionsWithHint<HistoryErrorCode> & { readonly tags?: readonly string[] },
  ) {
    super(message, options)
    this.tags = options.tags ?? []
  }
}

/** The request was understood and declined because it could lose something. Nothing was changed. */
export class RefusedError extends VetPlanError<RefusedErrorCode> {
  override readonly name = 'RefusedError'
}

/** The live catalogue is not the one the migrations describe. */
export class DriftError extends VetPlanError<'drift'> {
  override readonly name = 'DriftError'
  /** One line per difference, ready to print. */
  readonly differences: readonly string[]

  constructor(message: string, differences: readonly string[], hint?: string) {
    super(message, { code: 'drift', hint })
    this.differences = differences
  }
}

/** The tenant context is missing, malformed, contradictory, or would not be enforced on this connection. */
export class TenantError extends VetPlanError<TenantErrorCode> {
  override readonly name = 'TenantError'
}

/** A seed file is wrong, or the database is not ready for it. */
export class SeedError extends VetPlanError<SeedErrorCode> {
  override readonly name = 'SeedError'
}

/** The audit trail could not be sealed, verified or handed on. */
export class AuditError extends VetPlanError<AuditErrorCode> {
  override readonly name = 'AuditError'
  /** Ids of the rows concerned, in `vet_access_logs`. */
  readonly rows: readonly string[]

  constructor(message: string, options: ErrorOptionsWithHint<AuditErrorCode> & { readonly rows?: readonly string[] }) {
    super(message, options)
    this.rows = options.rows ?? []
  }
}

/** A function was called with an argument it cannot work with. */
export class InvalidArgumentError extends VetPlanError<'invalid_argument'> {
  override readonly name = 'InvalidArgumentError'

  constructor(message: string, hint?: string) {
    super(message, { code: 'invalid_argument', hint })
  }
}

const optionalString = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/**
 * Reads the PostgreSQL fields off an error thrown by `pg`, PGlite or Drizzle (which wraps the driver's error in
 * `cause`). Returns `undefined` when no SQLSTATE is to be found.
 */
export function sqlErrorDetails(error: unknown): SqlErrorDetails | undefined {
  for (let current = error, depth = 0; current instanceof Object && depth < 5; depth += 1) {
    const fields = current as Record<string, unknown>
    const sqlstate = optionalString(fields.code)
    if (sqlstate !== undefined && /^[0-9A-Z]{5}$/.test(sqlstate) && 'severity' in fields) {
      const position = Number(fields.position)
      const details = {
        detail: optionalString(fields.detail),
        hint: optionalString(fields.hint),
        constraint: optionalString(fields.constraint),
        table: optionalString(fields.table),
        column: optionalString(fields.column),
        schema: optionalString(fields.schema),
        where: optionalString(fields.where),
        position: Number.isInteger(position) && position > 0 ? position : undefined,
      }
      const present = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
      return { sqlstate, message: String(fields.message ?? ''), ...present }
    }
    current = fields.cause
  }
  return undefined
}
