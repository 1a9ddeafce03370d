import type { Command } from 'commander'
import type { MigrationStatus, StatusReport } from '../../migrator/types'
import { migrationsOption } from '../arguments'
import { EXIT_CODES, type ExitCode } from '../exit-codes'
import { counted, formatDuration, formatTable, formatTime } from '../output/format'
import type { Runner } from '../runner'

export function statusCommand(program: Command, run: Runner): void {
  program
    .command('status')
    .description('show which migrations are applied; 3 when some are pending, 5 when the history is invalid')
    .addOption(migrationsOption())
    .action(
      run<{ readonly migrations?: string }>(async (context, { migrations }) => {
        const { status } = await import('../../migrator/index')
        const report = await status(context.database().url, context.runOptions(migrations))
        return {
          exitCode: exitCodeOfReport(report),
          result: report,
          output: [
            ...formatTable([['migration', 'phase', 'state', 'applied at', 'duration'], ...report.migrations.map(row)]),
            ...report.problems.map((problem) => `${problem.message}\n  next: ${problem.hint}`),
          ],
          summary: `${report.database}: ${counted(report.applied, 'migration')} applied, ${report.pending} pending`,
        }
      }),
    )
}

const row = ({ tag, phase, state, appliedAt, durationMs }: MigrationStatus): string[] => [
  tag,
  phase,
  state,
  appliedAt === undefined ? '' : formatTime(appliedAt),
  durationMs === undefined ? '' : formatDuration(durationMs),
]

function exitCodeOfReport({ problems, pending }: StatusReport): ExitCode {
  if (problems.length > 0) return EXIT_CODES.historyInvalid
  return pending > 0 ? EXIT_CODES.pending : EXIT_CODES.ok
}
