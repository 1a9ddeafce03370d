import type { SqlExecutor } from '../connection/types'
import { selectJson, sendRows } from './rows'
import type { SeedFile } from './seed-set'

/** What was last written to one row. */
export interface LedgerEntry {
  /** The row's id in the seed file. */
  readonly rowKey: string
  /** Version of the file. */
  readonly version: number
  /** SHA-256 of the content. */
  readonly hash: string
}

/** Entries by table, then by row key. */
export type SeedLedger = ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>

/** Creates what is missing of the ledger: the migrator may have created the schema, or another migrator not. */
export async function createLedger(tx: SqlExecutor): Promise<void> {
  const exists = await findLedger(tx)
  // `create schema if not exists` wants the right to create schemas even when there is nothing to create.
  if (!exists.schema) {
    await tx.run(`create schema vet_plan;
revoke all on schema vet_plan from public;
comment on schema vet_plan is 'Migration history of @vet-plan/db';`)
  }
  if (!exists.table) {
    await tx.run(`create table vet_plan.seeds (
  set_name text not null,
  table_name text not null,
  row_key text not null,
  file text not null,
  version integer not null,
  content_sha256 text not null,
  seeded_at timestamptz not null default transaction_timestamp(),
  constraint seeds_pk primary key (set_name, table_name, row_key)
);
revoke all on vet_plan.seeds from public;
comment on table vet_plan.seeds is 'What vet-plan seed last wrote to each row, so that rows edited since are left alone';
comment on column vet_plan.seeds.row_key is 'id of the row in the seed file';
comment on column vet_plan.seeds.content_sha256 is 'hash of the row as it was written; a row that no longer has it was edited';`)
  }
}

/** Reads the entries of a set. An absent ledger is an empty one. */
export async function readLedger(tx: SqlExecutor, set: string): Promise<SeedLedger> {
  if (!(await findLedger(tx)).table) return new Map()
  const entries = await selectJson<{ table_name: string; row_key: string; version: number; content_sha256: string }>(
    tx,
    'select table_name, row_key, version, content_sha256 from vet_plan.seeds where set_name = $1',
    [set],
  )
  const ledger = new Map<string, Map<string, LedgerEntry>>()
  for (const { table_name, row_key, version, content_sha256 } of entries) {
    const table = ledger.get(table_name) ?? new Map<string, LedgerEntry>()
    ledger.set(table_name, table.set(row_key, { rowKey: row_key, version, hash: content_sha256 }))
  }
  return ledger
}

const COLUMNS = [
  { name: 'set_name', type: 'text' },
  { name: 'table_name', type: 'text' },
  { name: 'row_key', type: 'text' },
  { name: 'file', type: 'text' },
  { name: 'version', type: 'integer' },
  { name: 'content_sha256', type: 'text' },
]

export async function recordRows(
  tx: SqlExecutor,
  set: string,
  { file, table }: SeedFile,
  entries: readonly LedgerEntry[],
): Promise<void> {
  const rows = entries.map(({ rowKey, version, hash }) => ({
    set_name: set,
    table_name: table.name,
    row_key: rowKey,
    file,
    version,
    content_sha256: hash,
  }))
  const names = COLUMNS.map((column) => column.name).join(', ')
  await sendRows(
    tx,
    rows,
    COLUMNS,
    (source) => `insert into vet_plan.seeds (${names}) select ${names} from ${source}
on conflict (set_name, table_name, row_key) do update
set file = excluded.file, version = excluded.version, content_sha256 = excluded.content_sha256,
  seeded_at = transaction_timestamp()`,
  )
}

// The catalogue rather than to_regclass(): that one fails for a user without rights on the schema.
async function findLedger(tx: SqlExecutor): Promise<{ readonly schema: boolean; readonly table: boolean }> {
  const found = await tx.query<{ name: string | null }>(
    `select c.relname::text as name
     from pg_catalog.pg_namespace n
     left join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = 'seeds' and c.relkind in ('r', 'p')
     where n.nspname = 'vet_plan'`,
  )
  return { schema: found.length > 0, table: found.some((row) => row.name === 'seeds') }
}
