/** Which phase brings which table and which file of `sql/`. */
import { MIGRATION_PHASES, type MigrationPhase } from '../../src/migrator/types'
import { PHASE_OF_AREA } from './areas'
import { readTables } from './tables'

/** Files of `sql/` that are not named after an area. */
const PHASE_OF_FILE: Readonly<Record<string, MigrationPhase>> = {
  'sql/after-tables/security/ledger.sql': 'core',
  'sql/after-tables/partitions/partitioned_tables.sql': 'performance',
  'sql/after-tables/partitions/ranges.sql': 'performance',
  'sql/after-tables/whole/owner_calls.sql': 'performance',
}

/** Phase of a table, by its SQL name. */
export async function phasesOfTables(root: string): Promise<(table: string) => MigrationPhase> {
  const areas = new Map((await readTables(root)).map(({ sqlName, area }) => [sqlName, area]))
  return (table) => PHASE_OF_AREA[areas.get(table) ?? ''] ?? unknown(table)
}

/** Phase of a file of `sql/`: that of the area it is named after, before a hyphen if it has one. */
export function phaseOfSql(path: string): MigrationPhase {
  if (path.startsWith('sql/before-tables/')) return 'core'
  const area = /([a-z]+)(?:-[a-z_]+)?[.]sql$/.exec(path)?.[1] ?? ''
  const phase = PHASE_OF_FILE[path] ?? PHASE_OF_AREA[area] ?? unknown(path)
  // Nothing is audited before there is a log.
  return path.startsWith('sql/after-tables/audited/') ? later(phase, 'compliance') : phase
}

const later = (one: MigrationPhase, other: MigrationPhase): MigrationPhase =>
  MIGRATION_PHASES.indexOf(one) > MIGRATION_PHASES.indexOf(other) ? one : other

function unknown(name: string): never {
  throw new Error(`no phase is known for ${name}: name its area in scripts/generators/areas.ts or phases.ts`)
}
