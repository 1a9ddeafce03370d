import type { SqlExecutor } from '../connection/types'
import type { Content, Json } from './content'
import type { SeedTable } from './tables'

/** A row of a seeded table as the database has it. */
export interface StoredRow {
  readonly id: string
  readonly content: Content
}

/** Rows per statement: large enough to need few, small enough not to send megabytes at once. */
const CHUNK = 1_000

/** Runs `select` and returns its rows as plain JSON, whatever type parsers the host gave its driver. */
export async function selectJson<Row>(tx: SqlExecutor, select: string, values?: readonly unknown[]): Promise<Row[]> {
  const [result] = await tx.query<{ rows: string }>(
    `select coalesce(jsonb_agg(to_jsonb(r)), '[]')::text as rows from (${select}) r`,
    values,
  )
  return JSON.parse(result?.rows ?? '[]') as Row[]
}

/** Runs `statement` for chunks of `rows`, which it receives as the set `r` with the given columns. */
export async function sendRows(
  tx: SqlExecutor,
  rows: readonly Readonly<Record<string, Json>>[],
  columns: readonly { readonly name: string; readonly type: string }[],
  statement: (source: string) => string,
): Promise<void> {
  const shape = columns.map(({ name, type }) => `${name} ${type}`).join(', ')
  const text = statement(`jsonb_to_recordset($1::text::jsonb) as r(${shape})`)
  for (let start = 0; start < rows.length; start += CHUNK) {
    await tx.query(text, [JSON.stringify(rows.slice(start, start + CHUNK))])
  }
}

const ID = { name: 'id', type: 'uuid' }

export async function readTable(tx: SqlExecutor, table: SeedTable): Promise<StoredRow[]> {
  const names = table.columns.map((column) => column.name)
  const rows = await selectJson<Record<string, Json>>(tx, `select id, ${names.join(', ')} from public.${table.name}`)
  return rows.map(({ id, ...content }) => ({ id: String(id), content }))
}

export async function insertRows(tx: SqlExecutor, table: SeedTable, rows: readonly StoredRow[]): Promise<void> {
  const columns = [ID, ...table.columns]
  const names = columns.map((column) => column.name)
  await sendRows(
    tx,
    rows.map(flat),
    columns,
    (source) =>
      `insert into public.${table.name} (${names.join(', ')}) select ${names.map((name) => `r.${name}`).join(', ')} from ${source}`,
  )
}

export async function updateRows(tx: SqlExecutor, table: SeedTable, rows: readonly StoredRow[]): Promise<void> {
  const changes = table.columns.map(({ name }) => `${name} = r.${name}`)
  if (table.hasUpdatedAt) changes.push('updated_at = now()')
  await sendRows(
    tx,
    rows.map(flat),
    [ID, ...table.columns],
    (source) => `update public.${table.name} t set ${changes.join(', ')} from ${source} where t.id = r.id`,
  )
}

const flat = ({ id, content }: StoredRow) => ({ id, ...content })
