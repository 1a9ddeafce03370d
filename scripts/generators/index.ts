/** Files of the project that are written by a program, with their contents. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { auditFiles } from './audit'
import { overviewFile } from './overview'
import { raisedRulesFile, tableRegistryFile } from './raised-rules'
import { relationFiles } from './relations'
import { sqlFiles } from './sql'
import { readMachines, stateFiles } from './states'
import { statesDocument } from './states-document'
import { exportLine, readTables, schemaModules } from './tables'

/** Folders that hold generated files and nothing else: what is not generated there does not belong there. */
export const GENERATED_FOLDERS = [
  'src/schema/relations',
  'sql/after-tables/audited',
  'sql/after-tables/comments',
  'sql/after-tables/kept',
  'sql/after-tables/protection',
  'sql/after-tables/states',
]

/** Contents of every generated file, by path from `root`. TypeScript is unformatted. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const tables = await readTables(root)
  const machines = await readMachines(root)
  const { partitionedTables } = (await import(
    join(root, 'src/schema/partitions.ts')
  )) as typeof import('../../src/schema/partitions')
  const { auditedTables } = (await import(
    join(root, 'src/schema/audited.ts')
  )) as typeof import('../../src/schema/audited')
  return new Map([
    ...indexFiles(root),
    ...auditFiles(tables, auditedTables),
    ...relationFiles(tables),
    ...sqlFiles(tables, partitionedTables),
    ...stateFiles(machines),
    statesDocument(machines),
    overviewFile(tables, partitionedTables),
    tableRegistryFile(tables),
    raisedRulesFile(root, tables),
  ])
}

function indexFiles(root: string): [string, string][] {
  const modules = schemaModules(root).map(({ module }) => module)
  const validated = schemaModules(root)
    .filter(({ area, module }) =>
      readdirSync(join(root, 'src/schema', area)).includes(`${module.slice(area.length + 1)}.zod.ts`),
    )
    .map(({ module }) => module)
  const tables = [
    '/**',
    ' * All tables, closed lists and row types. Free of Node built-ins, so that it can be bundled for anywhere.',
    ' * Generated: npm run generate',
    ' */',
    "export { type ClosedList, closedList, type ValueOf } from './columns'",
    ...modules.map((module) => exportLine(root, module)),
    "export { auditedTables, type UnauditedTable, unauditedTables } from './audited'",
    "export { type PartitionedTable, partitionedTables } from './partitions'",
    "export { canStart, canTransition, isStateMachine, nextStates, type Stamp, type StateMachine, statesOf, type Undo } from './state-machine'",
    '',
  ]
  const zod = [
    '/**',
    ' * Zod schemas of all tables, named after one row: `patientInsertSchema`, `patientSelectSchema`, `patientUpdateSchema`.',
    ' * Generated: npm run generate',
    ' */',
    ...validated.map((module) => `export * from './${module}.zod'`),
    "export type { InsertSchema, SelectSchema, UpdateSchema } from './zod-table'",
    '',
  ]
  return [
    ['src/schema/index.ts', tables.join('\n')],
    ['src/schema/zod.ts', zod.join('\n')],
  ]
}
