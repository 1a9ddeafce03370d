import type { Command } from 'commander'
import type { BaselineResult } from '../../migrator/types'
import { dryRunOption, given, migrationsOption } from '../arguments'
import { counted } from '../output/format'
import type { Outcome } from '../output/reporter'
import type { Runner } from '../runner'

interface BaselineFlags {
  readonly to?: string
  readonly dryRun?: true
  readonly migrations?: string
}

export function baselineCommand(program: Command, run: Runner): void {
  program
    .command('baseline')
    .description('record migrations as applied on a database that already has what they create, after verifying it')
    .option('--to <tag>', 'record up to this migration')
    .addOption(dryRunOption())
    .addOption(migrationsOption())
    .action(
      run<BaselineFlags>(async (context, { to, dryRun, migrations }) => {
        const { baseline } = await import('../../migrator/index')
        const { verifyBaseline } = await import('../../replay/verify-baseline')
        const { url } = context.database()
        const options = { ...context.runOptions(migrations), ...given({ to }), verify: verifyBaseline }
        const preview = await baseline(url, { ...options, dryRun: true })
        if (dryRun || preview.tags.length === 0) return describe(preview)
        const refusal = await context.confirm(
          [`These migrations would be recorded as applied to ${preview.database}:`, ...preview.tags.map(indent)],
          `Record ${counted(preview.tags.length, 'migration')} without running them?`,
        )
        if (refusal) return { result: preview, error: refusal }
        return describe(await baseline(url, options))
      }),
    )
}

const indent = (line: string): string => `  ${line}`

function describe(result: BaselineResult): Outcome {
  const verb = result.applied ? 'recorded' : 'would be recorded'
  return {
    result,
    output: result.tags.map(indent),
    summary: `${result.database}: ${counted(result.tags.length, 'migration')} ${verb} as applied`,
  }
}
