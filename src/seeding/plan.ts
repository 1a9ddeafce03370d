import { type Content, contentHash, differingColumns } from './content'
import type { LedgerEntry } from './ledger'
import type { StoredRow } from './rows'
import type { SeedFile, SeedRow } from './seed-set'
import type { KeptReason, KeptRow } from './types'

/** What to do with one table. */
export interface TablePlan {
  readonly insert: readonly StoredRow[]
  /** Whole rows, under the id they have in the database. */
  readonly update: readonly StoredRow[]
  readonly unchanged: number
  readonly kept: readonly KeptRow[]
  /** What the ledger should say afterwards, for the rows where it does not already. */
  readonly record: readonly LedgerEntry[]
  /** Where a row of the file is in the database afterwards. A row that is not there has no entry. */
  readonly ids: ReadonlyMap<string, string>
}

/** Finds the id that a row of another seeded table has in the database. */
export type ResolveId = (table: string, seedId: string) => string | undefined

/**
 * Compares a file with its table. A row is ours to change when the database still has what the ledger says was last
 * written; anything else was done by somebody who had a reason.
 */
export function planTable(
  { table, rows, version }: SeedFile,
  stored: readonly StoredRow[],
  ledger: ReadonlyMap<string, LedgerEntry>,
  resolve: ResolveId,
): TablePlan {
  const insert: StoredRow[] = []
  const update: StoredRow[] = []
  const kept: KeptRow[] = []
  const record: LedgerEntry[] = []
  const ids = new Map<string, string>()
  let unchanged = 0

  const keyOf = (content: Content) => JSON.stringify(table.key.map((column) => content[column]))
  const byId = new Map(stored.map((row) => [row.id, row]))
  const byKey = new Map(stored.map((row) => [keyOf(row.content), row]))
  const seedIds = new Set(rows.map((row) => row.id))
  const keep = ({ label }: SeedRow, reason: KeptReason, columns: readonly string[]) =>
    kept.push({ table: table.name, key: label, reason, columns })

  const located = rows.map((row) => {
    const { content, missing } = resolveReferences(row, table.references, resolve)
    return { row, content, missing, found: byId.get(row.id) ?? byKey.get(keyOf(content)) }
  })
  // A table with none of the rows once written was created anew: nobody deleted them one by one.
  const deletionsCount = located.some(({ row, found }) => found !== undefined && ledger.has(row.id))

  for (const { row, content, missing, found } of located) {
    const entry = ledger.get(row.id)
    const hash = contentHash(content)
    const written: LedgerEntry = { rowKey: row.id, version, hash }

    if (missing.length > 0) {
      keep(row, 'deleted', missing)
    } else if (found === undefined) {
      if (entry !== undefined && deletionsCount) {
        keep(row, 'deleted', [])
        continue
      }
      insert.push({ id: row.id, content })
      record.push(written)
      ids.set(row.id, row.id)
    } else if (found.id !== row.id && seedIds.has(found.id)) {
      keep(row, 'taken', table.key)
    } else {
      ids.set(row.id, found.id)
      const columns = differingColumns(content, found.content)
      const newer = entry !== undefined && entry.version > version
      if (columns.length === 0) {
        unchanged += 1
        if (!newer && (entry?.hash !== hash || entry.version !== version)) record.push(written)
      } else if (entry?.hash !== contentHash(found.content)) {
        keep(row, entry === undefined ? 'taken' : 'edited', columns)
      } else if (newer) {
        unchanged += 1
      } else if ((byKey.get(keyOf(content)) ?? found) !== found) {
        keep(row, 'taken', columns)
      } else {
        update.push({ id: found.id, content })
        record.push(written)
      }
    }
  }
  return { insert, update, unchanged, kept, record, ids }
}

function resolveReferences(row: SeedRow, references: Readonly<Record<string, string>>, resolve: ResolveId) {
  const resolved = Object.entries(references).map(
    ([column, table]) => [column, resolve(table, String(row.content[column])) ?? null] as const,
  )
  return {
    content: { ...row.content, ...Object.fromEntries(resolved) },
    missing: resolved.filter(([, id]) => id === null).map(([column]) => column),
  }
}
