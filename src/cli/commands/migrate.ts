import type { Command } from 'commander'
import { dryRunOption, given, migrationsOption } from '../arguments'
import { describeResult } from '../output/describe-plan'
import type { Runner } from '../runner'

interface MigrateFlags {
  readonly to?: string
  readonly dryRun?: true
  readonly outOfOrder?: true
  readonly roles: boolean
  readonly migrations?: string
}

export function migrateCommand(program: Command, run: Runner): void {
  program
    .command('migrate')
    .description('apply the migrations that are pending')
    .option('--to <tag>', 'stop after this migration')
    .addOption(dryRunOption())
    .option('--out-of-order', 'apply a migration that sorts before one already applied')
    .option('--no-roles', 'create no roles and grant nothing')
    .addOption(migrationsOption())
    .action(
      run<MigrateFlags>(async (context, { to, dryRun, outOfOrder, roles, migrations }) => {
        const { migrate } = await import('../../migrator/index')
        const options = { ...context.runOptions(migrations), ...given({ to, dryRun, outOfOrder }), roles }
        const result = await migrate(context.database().url, options)
        return describeResult(result, 'up', dryRun === true)
      }),
    )
}
