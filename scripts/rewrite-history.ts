/**
 * Writes the whole history anew from the sources, as one migration of the core phase. Only until the first published
 * version: afterwards a migration that somebody may have applied is never changed.
 */
import { rm } from 'node:fs/promises'
import { authorMigration } from '../src/authoring/author'
import { checkHistory } from '../src/authoring/check'

const root = process.cwd()
await rm('migrations', { recursive: true, force: true })
await authorMigration({ root, name: 'core', phase: 'core' })
const problems = await checkHistory({ root, accept: true })
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
