import type { SqlConnection, SqlExecutor } from '../connection/types'
import { RefusedError, sqlErrorDetails } from '../errors'
import { literal } from './literal'
import type { Migration } from './types'

/** A row of `vet_plan.migrations`, the table drizzle's own migrator reads and writes too. */
export interface LedgerRow {
  readonly hash: string
  /** Journal time in milliseconds. */
  readonly createdAt: number
}

/** A row of `vet_plan.migration_details`: what drizzle's table has no room for. */
export interface LedgerDetail extends LedgerRow {
  readonly tag: string
  readonly phase: string
  readonly state: 'applied' | 'running'
  /** How many statements of a no-transaction migration have finished. */
  readonly statementsDone: number
  readonly appliedAt: Date | undefined
  readonly durationMs: number | undefined
  readonly packageVersion: string | undefined
  /** The down file as it was when the migration was applied; undefined when it had none. */
  readonly downSql: string | undefined
}

export interface Ledger {
  /** What of the ledger is there: drizzle's migrator creates the schema and the first table only. */
  readonly exists: { readonly schema: boolean; readonly migrations: boolean; readonly details: boolean }
  readonly rows: readonly LedgerRow[]
  readonly details: readonly LedgerDetail[]
}

/**
 * Reads the ledger in a read-only transaction. An absent ledger is an empty one.
 * @throws {RefusedError} `roles_required` when the user may not read it
 */
export async function readLedger(connection: SqlConnection): Promise<Ledger> {
  return connection.transaction(
    async (tx) => {
      // One snapshot for both tables: a run committing in between would look like a contradiction.
      await tx.run('set transaction isolation level repeatable read')
      const exists = await findTables(tx)
      try {
        return {
          exists,
          rows: exists.migrations ? await readRows(tx) : [],
          details: exists.details ? await readDetails(tx) : [],
        }
      } catch (cause) {
        if (sqlErrorDetails(cause)?.sqlstate !== '42501') throw cause
        throw new RefusedError(`the ledger of ${connection.description} may not be read by this user`, {
          code: 'roles_required',
          hint: 'Connect as the user who migrates, or have it run: grant usage on schema vet_plan to USER; grant select on all tables in schema vet_plan to USER;',
          cause,
        })
      }
    },
    { readOnly: true },
  )
}

// The catalogue rather than to_regclass(): that one fails for a user without rights on the schema.
async function findTables(tx: SqlExecutor): Promise<Ledger['exists']> {
  const found = await tx.query<{ name: string | null }>(
    `select c.relname::text as name
     from pg_catalog.pg_namespace n
     left join pg_catalog.pg_class c
       on c.relnamespace = n.oid and c.relname in ('migrations', 'migration_details') and c.relkind in ('r', 'p')
     where n.nspname = 'vet_plan'`,
  )
  const names = found.map((row) => row.name)
  return {
    schema: found.length > 0,
    migrations: names.includes('migrations'),
    details: names.includes('migration_details'),
  }
}

async function readRows(tx: SqlExecutor): Promise<LedgerRow[]> {
  const rows = await tx.query<{ hash: string; created_at: unknown }>(
    'select hash, created_at::text as created_at from vet_plan.migrations order by id',
  )
  return rows.map((row) => ({ hash: row.hash, createdAt: Number(row.created_at ?? 0) }))
}

interface DetailFields {
  readonly tag: string
  readonly hash: string
  readonly created_at: string
  readonly phase: string
  readonly state: 'applied' | 'running'
  readonly statements_done: string
  readonly applied_at: string | null
  readonly duration_ms: string | null
  readonly package_version: string | null
  readonly down_sql: string | null
}

// Everything as text: a host may have changed the driver's type parsers.
async function readDetails(tx: SqlExecutor): Promise<LedgerDetail[]> {
  const rows = await tx.query<DetailFields>(
    `select tag, hash, created_at::text, phase, state, statements_done::text,
       (extract(epoch from applied_at) * 1000)::text as applied_at, duration_ms::text, package_version, down_sql
     from vet_plan.migration_details
     order by migration_details.created_at`,
  )
  return rows.map((row) => ({
    tag: row.tag,
    hash: row.hash,
    createdAt: Number(row.created_at),
    phase: row.phase,
    state: row.state,
    statementsDone: Number(row.statements_done),
    appliedAt: row.applied_at === null ? undefined : new Date(Number(row.applied_at)),
    durationMs: row.duration_ms === null ? undefined : Number(row.duration_ms),
    packageVersion: row.package_version ?? undefined,
    downSql: row.down_sql ?? undefined,
  }))
}

/** The statements that create what is missing of the ledger. */
export function createLedger({ exists }: Ledger): string[] {
  // `create schema if not exists` wants the right to create schemas even when there is nothing to create.
  const schema = [
    'create schema vet_plan',
    'revoke all on schema vet_plan from public',
    `comment on schema vet_plan is 'Migration history of @vet-plan/db'`,
  ]
  const migrations = [
    `create table vet_plan.migrations (
  id serial primary key,
  hash text not null,
  created_at bigint
)`,
    'revoke all on vet_plan.migrations from public',
    `comment on table vet_plan.migrations is 'Applied migrations in the shape of drizzle-orm''s migrator: sha256 of the file and its time in the journal'`,
  ]
  const details = [
    `create table vet_plan.migration_details (
  tag text primary key,
  hash text not null,
  created_at bigint not null,
  phase text not null,
  state text not null constraint migration_details_state_check check (state in ('applied', 'running')),
  statements_done integer not null default 0,
  started_at timestamptz not null default transaction_timestamp(),
  applied_at timestamptz,
  duration_ms bigint,
  package_version text not null,
  applied_by text not null default session_user,
  down_sql text
)`,
    'revoke all on vet_plan.migration_details from public',
    `comment on table vet_plan.migration_details is 'One row per migration, with the SQL that reverts it as of the time it was applied'`,
    `comment on column vet_plan.migration_details.state is 'running: a no-transaction migration that has not finished; it resumes after statements_done statements'`,
    `comment on column vet_plan.migration_details.down_sql is 'null when the migration cannot be reverted'`,
  ]
  return [
    ...(exists.schema ? [] : schema),
    ...(exists.migrations ? [] : migrations),
    ...(exists.details ? [] : details),
  ]
}

const APPLIED_NOW = `'applied', clock_timestamp(), round(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)`

/** Records a migration that has just run in the same transaction. */
export function recordApplied(migration: Migration, version: string): string[] {
  return [
    `insert into vet_plan.migration_details (${IDENTITY}, state, applied_at, duration_ms)
values (${identity(migration, version)}, ${APPLIED_NOW})`,
    recordRow(migration),
  ]
}

/** Records migrations a database already contained, without a time or duration of their own. */
export function recordBaseline(migration: Migration, version: string): string[] {
  return [
    `insert into vet_plan.migration_details (${IDENTITY}, state, applied_at)
values (${identity(migration, version)}, 'applied', clock_timestamp())`,
    recordRow(migration),
  ]
}

/** Records that a no-transaction migration begins. */
export function recordRunning(migration: Migration, version: string): string {
  return `insert into vet_plan.migration_details (${IDENTITY}, state)
values (${identity(migration, version)}, 'running')`
}

/** Records how many statements of a no-transaction migration have finished. */
export function recordProgress(migration: Migration, done: number): string {
  return `update vet_plan.migration_details set statements_done = ${done} where tag = ${literal(migration.tag)}`
}

/** Records that a no-transaction migration has finished. */
export function recordFinished(migration: Migration): string[] {
  return [
    `update vet_plan.migration_details
set state = 'applied', applied_at = clock_timestamp(),
  duration_ms = round(extract(epoch from clock_timestamp() - started_at) * 1000)
where tag = ${literal(migration.tag)}`,
    recordRow(migration),
  ]
}

/** Forgets a migration that has just been reverted. */
export function recordReverted(tag: string, hash: string): string[] {
  return [
    `delete from vet_plan.migrations where hash = ${literal(hash)}`,
    `delete from vet_plan.migration_details where tag = ${literal(tag)}`,
  ]
}

/** Makes the ledger believe that `migration` was applied with the file's present content. */
export function acceptHash(migration: Migration, ledgerTag: string, oldHash: string): string[] {
  const down = migration.down.kind === 'file' ? literal(migration.down.sql) : 'null'
  return [
    `update vet_plan.migrations set hash = ${literal(migration.hash)} where hash = ${literal(oldHash)}`,
    `update vet_plan.migration_details set hash = ${literal(migration.hash)}, down_sql = ${down} where tag = ${literal(ledgerTag)}`,
  ]
}

const IDENTITY = 'tag, hash, created_at, phase, package_version, down_sql'

function identity({ tag, hash, when, phase, down }: Migration, version: string): string {
  const downSql = down.kind === 'file' ? literal(down.sql) : 'null'
  return `${literal(tag)}, ${literal(hash)}, ${when}, ${literal(phase)}, ${literal(version)}, ${downSql}`
}

const recordRow = ({ hash, when }: Migration) =>
  `insert into vet_plan.migrations (hash, created_at) values (${literal(hash)}, ${when})`
