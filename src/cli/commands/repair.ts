import type { Command } from 'commander'
import type { RepairResult } from '../../migrator/types'
import { dryRunOption, migrationsOption } from '../arguments'
import { assertSamePlan } from '../confirm'
import { counted } from '../output/format'
import type { Outcome } from '../output/reporter'
import type { Runner } from '../runner'

interface RepairFlags {
  readonly dryRun?: true
  readonly migrations?: string
}

export function repairCommand(program: Command, run: Runner): void {
  program
    .command('repair')
    .description('make the ledger agree with the migration files, after showing what would change')
    .addOption(dryRunOption())
    .addOption(migrationsOption())
    .action(
      run<RepairFlags>(async (context, { dryRun, migrations }) => {
        const { repair } = await import('../../migrator/index')
        const { url } = context.database()
        const options = context.runOptions(migrations)
        const preview = await repair(url, { ...options, dryRun: true })
        if (dryRun || preview.actions.length === 0) return describe(preview)
        const refusal = await context.confirm(
          [`The ledger of ${preview.database} would be changed:`, ...lines(preview)],
          `Make ${counted(preview.actions.length, 'change')} to the ledger?`,
        )
        if (refusal) return { result: preview, error: refusal }
        assertSamePlan(preview.actions, (await repair(url, { ...options, dryRun: true })).actions)
        return describe(await repair(url, options))
      }),
    )
}

const lines = ({ actions }: RepairResult): string[] => actions.map(({ tag, description }) => `  ${tag}: ${description}`)

function describe(result: RepairResult): Outcome {
  if (result.actions.length === 0) return { result, summary: `${result.database}: nothing to repair` }
  const verb = result.applied ? 'made' : 'would be made'
  return {
    result,
    output: lines(result),
    summary: `${result.database}: ${counted(result.actions.length, 'change')} ${verb} to the ledger`,
  }
}
