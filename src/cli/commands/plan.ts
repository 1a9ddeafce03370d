import { type Command, Option } from 'commander'
import type { MigrationPhase, PlannedMigration } from '../../migrator/types'
import { given, migrationsOption, parseCount, phaseOption } from '../arguments'
import { counted } from '../output/format'
import type { Runner } from '../runner'

interface PlanFlags {
  readonly down?: true
  readonly to?: string
  readonly phase?: MigrationPhase
  readonly count?: number
  readonly outOfOrder?: true
  readonly roles: boolean
  readonly migrations?: string
}

export function planCommand(program: Command, run: Runner): void {
  const count = new Option('--count <n>', 'revert this many migrations').argParser(parseCount)
  program
    .command('plan')
    .description('print the exact SQL that migrate would send, or rollback with --down')
    .option('--down', 'plan a rollback')
    .option('--to <tag>', 'stop after this migration; with --down, keep this migration')
    .addOption(
      phaseOption('revert this phase and everything after it').conflicts(['to', 'count']).implies({ down: true }),
    )
    .addOption(count.conflicts(['to']).implies({ down: true }))
    .addOption(new Option('--out-of-order', 'include a migration that sorts before one applied').conflicts(['down']))
    .option('--no-roles', 'create no roles and grant nothing')
    .addOption(migrationsOption())
    .action(
      run<PlanFlags>(async (context, { down, to, phase, count, outOfOrder, roles, migrations }) => {
        const { plan } = await import('../../migrator/index')
        const options = { ...context.runOptions(migrations), roles }
        const planned = await plan(
          context.database().url,
          down
            ? { ...options, direction: 'down', ...given({ to, phase, count }) }
            : { ...options, ...given({ to, outOfOrder }) },
        )
        return {
          result: planned,
          output: [planned.prepare, ...planned.migrations.map(script)].filter((sql) => sql !== ''),
          // A comment, so that the output stays a script whatever it holds.
          summary: `-- ${counted(planned.migrations.length, 'migration')} for ${planned.database}`,
        }
      }),
    )
}

const script = ({ tag, direction, phase, sql }: PlannedMigration): string => `-- ${direction} ${tag} (${phase})\n${sql}`
