/**
 * Writes the whole history anew from the sources, one migration per phase. Only until the first published version:
 * afterwards a migration that somebody may have applied is never changed.
 */
import { rm } from 'node:fs/promises'
import { authorMigration } from '../src/authoring/author'
import { checkHistory } from '../src/authoring/check'
import { MIGRATION_PHASES } from '../src/migrator/types'
import { phaseOfSql, phasesOfTables } from './generators/phases'

const root = process.cwd()
const phaseOfTable = await phasesOfTables(root)
await rm('migrations', { recursive: true, force: true })
for (const phase of MIGRATION_PHASES) {
  const due = MIGRATION_PHASES.slice(0, MIGRATION_PHASES.indexOf(phase) + 1)
  await authorMigration({
    root,
    name: phase,
    phase,
    includes: (name) => due.includes(name.endsWith('.sql') ? phaseOfSql(name) : phaseOfTable(name)),
  })
}
const problems = await checkHistory({ root, accept: true })
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
