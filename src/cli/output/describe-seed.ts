import type { KeptRow, SeedReport } from '../../seeding/index'
import { counted, formatTable } from './format'

/** A table of what a seed run did, and the rows it left alone. */
export function describeSeed({ tables, dryRun }: SeedReport): { output: string[]; summary: string } {
  const rows = tables.map(({ table, inserted, updated, unchanged, kept, total }) =>
    [table, inserted, updated, unchanged, kept.length, total].map(String),
  )
  const changed = tables.reduce((sum, { inserted, updated }) => sum + inserted + updated, 0)
  return {
    output: [
      ...formatTable([['table', 'inserted', 'updated', 'unchanged', 'kept', 'total'], ...rows]),
      ...tables.flatMap(({ kept }) => kept.map(describeKept)),
    ],
    summary: dryRun
      ? `${counted(changed, 'row')} would be written; nothing was written`
      : `${counted(changed, 'row')} written`,
  }
}

const describeKept = ({ table, key, reason, columns }: KeptRow): string =>
  `  kept: ${table} ${key} (${[reason, columns.join(', ')].filter(Boolean).join(': ')})`
