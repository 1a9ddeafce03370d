import { Argument, type Command } from 'commander'
import { dryRunOption, given } from '../arguments'
import { describeSeed } from '../output/describe-seed'
import type { Runner } from '../runner'

export function seedCommand(program: Command, run: Runner): void {
  program
    .command('seed')
    .description('fill in data; run again, it adds what is new and keeps what was edited')
    .addArgument(new Argument('[set]', 'what to fill in').choices(['reference']).default('reference'))
    .addOption(dryRunOption())
    .action(
      run<{ readonly dryRun?: true }>(async (context, { dryRun }) => {
        const { seedReference } = await import('../../seeding/index')
        const { url } = context.database()
        const report = await seedReference(url, { ...given({ dryRun, signal: context.io.signal }) })
        return { result: report, ...describeSeed(report) }
      }),
    )
}
