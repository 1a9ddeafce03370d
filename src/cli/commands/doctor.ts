import type { Command } from 'commander'
import { sqlErrorDetails } from '../../errors'
import type { Finding } from '../../inspect/index'
import type { StatusReport } from '../../migrator/types'
import { given } from '../arguments'
import { EXIT_CODES, type ExitCode } from '../exit-codes'
import { counted } from '../output/format'
import type { Runner } from '../runner'

export function doctorCommand(program: Command, run: Runner): void {
  program
    .command('doctor')
    .description('examine a live database; 4 when its catalogue has drifted, 1 for anything else that is wrong')
    .option('--runtime', 'also judge the connection as the one the application uses')
    .action(
      run<{ readonly runtime?: true }>(async (context, { runtime }) => {
        const { status } = await import('../../migrator/index')
        const { doctor } = await import('../../inspect/index')
        const { packagedCatalog } = await import('../../inspect/packaged')
        const { url } = context.database(runtime ? 'runtime' : 'direct')
        const report = await unlessForbidden(status(url, context.runOptions(undefined)))
        // The catalogue to compare with is the one the whole history leads to.
        const complete = report?.pending === 0 && report.problems.length === 0
        const expected = complete ? await packagedCatalog() : undefined
        const findings = await doctor(url, {
          ...given({ status: report, expected, runtime, signal: context.io.signal }),
        })
        return {
          exitCode: exitCodeOf(findings),
          result: { findings },
          output: findings.flatMap(describe),
          summary: findings.length === 0 ? 'nothing was found' : counted(findings.length, 'finding'),
        }
      }),
    )
}

/** The application's role need not be able to read the ledger. */
async function unlessForbidden(report: Promise<StatusReport>): Promise<StatusReport | undefined> {
  try {
    return await report
  } catch (error) {
    if (sqlErrorDetails(error)?.sqlstate === '42501') return undefined
    throw error
  }
}

const describe = ({ severity, check, message, why, fix }: Finding): string[] => [
  `${severity}  ${check}: ${message}`,
  `  why: ${why}`,
  `  fix: ${fix}`,
]

function exitCodeOf(findings: readonly Finding[]): ExitCode {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.some(({ check }) => check === 'drift')) return EXIT_CODES.drift
  return errors.length > 0 ? EXIT_CODES.failed : EXIT_CODES.ok
}
