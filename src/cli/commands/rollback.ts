import type { Command } from 'commander'
import type { MigrationPhase } from '../../migrator/types'
import { dryRunOption, given, migrationsOption, parseCount, phaseOption } from '../arguments'
import { assertSamePlan } from '../confirm'
import { describePlan, describeResult } from '../output/describe-plan'
import { counted } from '../output/format'
import type { Runner } from '../runner'

interface RollbackFlags {
  readonly to?: string
  readonly phase?: MigrationPhase
  readonly count?: number
  readonly dryRun?: true
  readonly migrations?: string
}

export function rollbackCommand(program: Command, run: Runner): void {
  const command = program
    .command('rollback')
    .description('revert the newest migration, or more of them, after asking')
    .option('--to <tag>', 'revert everything after this migration')
    .addOption(phaseOption('revert this phase and everything after it').conflicts(['to', 'count']))
    .option('--count <n>', 'revert this many migrations', parseCount)
    .addOption(dryRunOption())
    .addOption(migrationsOption())
  command.options.find((option) => option.long === '--count')?.conflicts(['to'])
  command.action(
    run<RollbackFlags>(async (context, { to, phase, count, dryRun, migrations }) => {
      const { rollback } = await import('../../migrator/index')
      const { url } = context.database()
      const options = { ...context.runOptions(migrations), ...given({ to, phase, count }) }
      const preview = () => rollback(url, { ...options, dryRun: true })

      const planned = await preview()
      const reversals = planned.plan?.migrations ?? []
      if (dryRun || reversals.length === 0) return describeResult(planned, 'down', dryRun === true)
      const refusal = await context.confirm(
        describePlan(planned),
        `Revert ${counted(reversals.length, 'migration')} and lose the data in what they created?`,
      )
      if (refusal) return { result: planned, error: refusal }
      assertSamePlan(reversals, (await preview()).plan?.migrations ?? [])
      return describeResult(await rollback(url, options), 'down', false)
    }),
  )
}
