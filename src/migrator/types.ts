import type { DatabaseTarget, Engine, SqlConnection } from '../connection/types'

/** Contiguous ranges of the history that can be reverted as one, in the order they are applied. */
export const MIGRATION_PHASES = ['core', 'compliance', 'operations', 'security', 'advanced', 'performance'] as const
export type MigrationPhase = (typeof MIGRATION_PHASES)[number]

/** One statement of a migration file. */
export interface MigrationStatement {
  readonly sql: string
  /** One-based line in the file where `sql` begins. */
  readonly line: number
}

/** One migration as the files describe it. */
export interface Migration {
  /** File name without `.sql`, for example `0000_core`. */
  readonly tag: string
  readonly index: number
  /** Journal time in milliseconds; becomes the ledger's `created_at`, as in drizzle. */
  readonly when: number
  /** Sha-256 of the up file's bytes, hexadecimal, the same value drizzle's migrator computes. */
  readonly hash: string
  readonly phase: MigrationPhase
  /** False when the file says `-- vet-plan: no-transaction`. */
  readonly transactional: boolean
  /** Path for messages, for example `migrations/0000_core.sql`. */
  readonly file: string
  readonly statements: readonly MigrationStatement[]
  readonly down:
    | {
        readonly kind: 'file'
        readonly file: string
        readonly sql: string
        readonly statements: readonly MigrationStatement[]
      }
    | { readonly kind: 'irreversible'; readonly reason: string }
}

/** The roles the packaged migrations create and grant to; the first one owns every object. */
export const PACKAGE_ROLES = ['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] as const

/** The ordered history. `source` is `packaged` or the folder it was read from. */
export interface MigrationHistory {
  readonly source: string
  readonly migrations: readonly Migration[]
}

export type MigrationState =
  /** In the files, not in the ledger. */
  | 'pending'
  | 'applied'
  /** A no-transaction migration that started and did not finish. */
  | 'unfinished'

export interface MigrationStatus {
  readonly tag: string
  readonly phase: MigrationPhase
  readonly state: MigrationState
  readonly reversible: boolean
  readonly appliedAt?: Date
  readonly durationMs?: number
  readonly packageVersion?: string
}

/** A disagreement between ledger and files. Every run refuses to start while there is one. */
export interface HistoryProblem {
  readonly kind: 'edited' | 'out_of_order' | 'file_missing' | 'database_ahead'
  readonly tag: string
  readonly message: string
  readonly hint: string
}

export interface StatusReport {
  readonly database: string
  readonly engine: Engine
  readonly serverVersion: number
  readonly migrations: readonly MigrationStatus[]
  readonly problems: readonly HistoryProblem[]
  readonly applied: number
  /** Pending and unfinished ones: what `migrate` would run. */
  readonly pending: number
}

/** Events of a run, in order. The CLI prints one line per `migrated`; hosts may log them. */
export type MigrationEvent =
  | { readonly type: 'lock_waiting'; readonly waitedMs: number }
  | { readonly type: 'started'; readonly tag: string; readonly direction: 'up' | 'down' }
  | { readonly type: 'retried'; readonly tag: string; readonly attempt: number; readonly sqlstate: string }
  | { readonly type: 'migrated'; readonly tag: string; readonly direction: 'up' | 'down'; readonly durationMs: number }

/** Options every command shares. Times are in milliseconds. */
export interface MigrationOptions {
  /** Where the migrations come from: the ones in this package (default), a folder, or a history read before. */
  readonly migrations?: string | MigrationHistory
  /** `lock_timeout` of every statement. Default 10 000. 0 waits for ever. */
  readonly lockTimeoutMs?: number
  /** `statement_timeout` of every statement. Default 0 (none): building a large index may take hours. */
  readonly statementTimeoutMs?: number
  /** How long to wait for another run to finish. Default 60 000. */
  readonly lockWaitMs?: number
  /** False skips creating roles and granting to them (`vet_plan.roles = off` for the run). Default true. */
  readonly roles?: boolean
  /** Roles that must exist, or that the connected user must be able to create. Default: {@link PACKAGE_ROLES}. */
  readonly requiredRoles?: readonly string[]
  readonly onEvent?: (event: MigrationEvent) => void
  /** Stops the run: the running statement is cancelled and its transaction rolled back. */
  readonly signal?: AbortSignal
}

export interface MigrateOptions extends MigrationOptions {
  /** Last tag to apply. Default: all. */
  readonly to?: string
  /** Applies a migration that sorts before one already applied. Default false. */
  readonly outOfOrder?: boolean
  /** Reads the state and returns the plan; writes nothing, not even the ledger. */
  readonly dryRun?: boolean
}

/** Options of `plan`: those of `migrate`, or with `direction: 'down'` those of `rollback`. */
export type PlanOptions =
  | (MigrateOptions & { readonly direction?: 'up' })
  | (RollbackOptions & { readonly direction: 'down' })

export interface BaselineOptions extends MigrationOptions {
  /** Last tag the database already contains. Default: all. */
  readonly to?: string
  readonly dryRun?: boolean
  /**
   * Proves that the database is what `history` (cut at `to`) builds, and throws a DriftError when it is not. Called
   * with the lock held, before anything is written; must only read.
   */
  readonly verify: (connection: SqlConnection, history: MigrationHistory) => Promise<void>
}

export interface RepairOptions extends MigrationOptions {
  readonly dryRun?: boolean
}

export interface RollbackOptions extends MigrationOptions {
  /** Which migrations to revert, always from the newest: the last one (default), `count` of them, everything after
   * `to` (`to` itself stays), or the whole of `phase` with everything applied after it. */
  readonly count?: number
  readonly to?: string
  readonly phase?: MigrationPhase
  readonly dryRun?: boolean
}

/** One migration of a plan, with the exact SQL in the order it would be sent, transaction bounds and ledger included. */
export interface PlannedMigration {
  readonly tag: string
  readonly phase: MigrationPhase
  readonly direction: 'up' | 'down'
  readonly transactional: boolean
  readonly sql: string
}

export interface MigrationPlan {
  readonly database: string
  /** SQL that creates the ledger before the first migration; empty when it is there. */
  readonly prepare: string
  readonly migrations: readonly PlannedMigration[]
}

export interface MigrationResult {
  readonly database: string
  /** Tags in the order they were applied or reverted; empty when there was nothing to do. */
  readonly migrated: readonly { readonly tag: string; readonly durationMs: number }[]
  readonly plan?: MigrationPlan
}

/** A change `repair` would make to the ledger. */
export interface RepairAction {
  readonly kind: 'accept_edited' | 'clear_unfinished' | 'drop_unknown'
  readonly tag: string
  readonly description: string
}

export interface RepairResult {
  readonly database: string
  readonly actions: readonly RepairAction[]
  /** False for a dry run. */
  readonly applied: boolean
}

export interface BaselineResult {
  readonly database: string
  readonly tags: readonly string[]
  readonly applied: boolean
}

export type { DatabaseTarget }
