import type { MigrationResult } from '../../migrator/types'
import { counted, formatDuration } from './format'
import type { Outcome } from './reporter'

/** One line per migration that a dry run would apply or revert. */
export function describePlan({ database, plan }: MigrationResult): string[] {
  const migrations = plan?.migrations ?? []
  return [
    `On ${database}:`,
    ...migrations.map(({ direction, tag, phase }) => `  ${direction.padEnd(4)}  ${tag}  (${phase})`),
  ]
}

/** What migrate and rollback say at the end; the lines of the migrations themselves were printed as they ran. */
export function describeResult(result: MigrationResult, direction: 'up' | 'down', dryRun: boolean): Outcome {
  const { database } = result
  if (dryRun) {
    const count = result.plan?.migrations.length ?? 0
    const verb = direction === 'up' ? 'applied' : 'reverted'
    return {
      result,
      output: describePlan(result),
      summary: `${counted(count, 'migration')} would be ${verb}; nothing was written`,
    }
  }
  const count = result.migrated.length
  if (count === 0) {
    return { result, summary: direction === 'up' ? `${database} is up to date` : `${database}: nothing to revert` }
  }
  const took = result.migrated.reduce((sum, { durationMs }) => sum + durationMs, 0)
  const verb = direction === 'up' ? 'applied to' : 'reverted on'
  return { result, summary: `${counted(count, 'migration')} ${verb} ${database} in ${formatDuration(took)}` }
}
