/** Comments, protection and kept columns of every table, one file per area. */
import { getTableColumns } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { annotationsOf } from '../../src/schema/annotations'
import type { PartitionedTable } from '../../src/schema/partitions'
import { patientMergeEvents } from '../../src/schema/patients/merges'
import { patients } from '../../src/schema/patients/patients'
import { BREAKPOINT, HEADER, quoted } from './sql-text'
import type { SourceTable } from './tables'

export function sqlFiles(
  tables: readonly SourceTable[],
  partitionedTables: readonly PartitionedTable[],
): Map<string, string> {
  const partitioned = new Set(partitionedTables.map(({ name }) => name))
  const files = new Map<string, string>([[PARTITIONED_TABLES, partitionList(partitionedTables)]])
  for (const area of new Set(tables.map((table) => table.area))) {
    const own = tables.filter((table) => table.area === area)
    files.set(`sql/after-tables/comments/${area}.sql`, `${HEADER}${comments(own)}\n`)
    files.set(
      `sql/after-tables/protection/${area}.sql`,
      `${HEADER}${own.map((table) => protection(table, partitioned)).join(BREAKPOINT)}\n`,
    )
    const guards = own.flatMap(keptColumns)
    if (guards.length > 0) {
      files.set(`sql/after-tables/kept/${area}.sql`, `${HEADER}${guards.join(BREAKPOINT)}\n`)
    }
  }
  return files
}

/** Sorts before the functions that read it. */
export const PARTITIONED_TABLES = 'sql/after-tables/partitions/partitioned_tables.sql'

const partitionList = (
  tables: readonly PartitionedTable[],
): string => `${HEADER}create or replace function public.vet_partitioned_tables() returns table (name text, column_name text, every text)
language sql immutable parallel safe
as $function$
  values ${tables.map(({ name, column, every }) => `('${name}', '${column}', '${every}')`).join(',\n    ')}
$function$;
--> statement-breakpoint
comment on function public.vet_partitioned_tables() is
  'The partitioned tables, the column that decides, and the length of a range.';
-- vet-plan: down
drop function if exists public.vet_partitioned_tables();
`

function comments(tables: readonly SourceTable[]): string {
  const statements = tables.map((table) => {
    const columns = getTableColumns(table.table)
    return [
      `  comment on table public.${table.sqlName} is ${quoted(table.comment)};`,
      ...[...table.columnComments].map(([property, comment]) => {
        const column = columns[property]
        if (column === undefined) throw new Error(`${table.name}.${property} has a comment and is no column`)
        return `  comment on column public.${table.sqlName}.${column.name} is ${quoted(comment)};`
      }),
    ].join('\n')
  })
  return `do $comments$\nbegin\n${statements.join('\n\n')}\nend\n$comments$;`
}

/** Column by column what a caller does instead. */
function keptColumns({ sqlName, table }: SourceTable): string[] {
  const columns = Object.values(getTableColumns(table)).flatMap((column) => {
    const instead = annotationsOf(column).kept
    return instead === undefined ? [] : [`  "${column.name}": ${JSON.stringify(instead)}`]
  })
  if (columns.length === 0) return []
  return [`select public.vet_keep_columns('${sqlName}', ${quoted(`{\n${columns.join(',\n')}\n}`)});`]
}

function protection({ sqlName, table }: SourceTable, partitioned: ReadonlySet<string>): string {
  const tenant = getTableConfig(table).policies.length > 0
  const kind = tenant ? 'tenant' : 'reference'
  const statements = [`select public.vet_protect_${kind}_table('${sqlName}');`]
  if (partitioned.has(sqlName)) statements.unshift(`select public.vet_create_default_partition('${sqlName}');`)
  if (pointsAtPatient(table)) statements.push(`select public.vet_guard_merged_patients('${sqlName}');`)
  return statements.join(BREAKPOINT)
}

/** Whether nothing new may be written for a merged patient; the merge itself is written for one. */
const pointsAtPatient = (table: PgTable): boolean =>
  table !== patientMergeEvents &&
  getTableConfig(table).foreignKeys.some((key) => key.reference().foreignTable === patients)
