/** Which tables write the audit log, and what of their columns: one file per area, and the list of them all. */
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { annotationsOf } from '../../src/schema/annotations'
import { BREAKPOINT, HEADER, quoted } from './sql-text'
import type { SourceTable } from './tables'

/** Sorts before the functions that read it. */
const AUDITED_TABLES = 'sql/after-tables/audit/audit-tables.sql'

export function auditFiles(tables: readonly SourceTable[], audited: readonly PgTable[]): Map<string, string> {
  const names = new Set(audited.map(getTableName))
  const files = new Map([[AUDITED_TABLES, tableList([...names].sort())]])
  for (const area of new Set(tables.map((table) => table.area))) {
    const own = tables.filter((table) => table.area === area && names.has(table.sqlName))
    if (own.length > 0) files.set(`sql/after-tables/audited/${area}.sql`, areaFile(own))
  }
  return files
}

const tableList = (
  names: readonly string[],
): string => `${HEADER}create or replace function public.vet_audited_tables() returns table (name text)
language sql immutable parallel safe
as $function$
  values ${names.map((name) => `('${name}')`).join(',\n    ')}
$function$;
--> statement-breakpoint
comment on function public.vet_audited_tables() is 'The tables whose changes are written into the audit log.';
-- vet-plan: down
drop function if exists public.vet_audited_tables();
`

function areaFile(tables: readonly SourceTable[]): string {
  const calls = tables.map(({ sqlName, table }) => {
    const columns = Object.values(getTableColumns(table)).map(({ name }) => name)
    // The columns make a migration call this again when there is another one.
    return `-- ${columns.join(' ')}\nselect public.vet_audit_table('${sqlName}', ${quoted(JSON.stringify(options(table)))});`
  })
  const drops = tables.map(({ sqlName }) => `drop function if exists public.vet_audited_${sqlName.slice(4)}() cascade;`)
  return `${HEADER}${calls.join(BREAKPOINT)}\n-- vet-plan: down\n${drops.reverse().join(BREAKPOINT)}\n`
}

/** Flags of the table, and the columns whose values stay out of the log. */
function options(table: PgTable): Record<string, boolean | string[]> {
  const columns = Object.values(getTableColumns(table)).map((column) => ({
    name: column.name,
    ...annotationsOf(column),
  }))
  const having = (mark: 'phi' | 'financial' | 'controlled' | 'encrypted' | 'secret') =>
    columns.filter((column) => column[mark] === true).map(({ name }) => name)
  const flags = (['phi', 'financial', 'controlled'] as const).filter((mark) => having(mark).length > 0)
  const hidden = (['encrypted', 'secret'] as const).filter((mark) => having(mark).length > 0)
  return Object.fromEntries([
    ...flags.map((mark) => [mark, true] as const),
    ...hidden.map((mark) => [mark, having(mark)] as const),
  ])
}
