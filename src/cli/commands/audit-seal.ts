import type { Command } from 'commander'
import type { ChainHead, SealReport } from '../../audit/seal'
import type { AuditLogName } from '../../schema/audit/seals'
import { auditLogOption, given, organizationOption } from '../arguments'
import { counted, formatTable } from '../output/format'
import type { Runner } from '../runner'

interface SealFlags {
  readonly organization?: string
  readonly log?: AuditLogName
  readonly newEra?: true
}

export function auditSealCommand(audit: Command, run: Runner): void {
  audit
    .command('seal')
    .description('seal what the logs gained, and print the roots to keep outside')
    .addOption(organizationOption())
    .addOption(auditLogOption())
    .option('--new-era', 'go on in another cluster than the one of the last seal: verify first')
    .action(
      run<SealFlags>(async (context, { organization, log, newEra }) => {
        const { sealAuditLogs } = await import('../../audit/seal')
        const { url } = context.database()
        const report = await sealAuditLogs(url, {
          ...given({ organizationId: organization, log, newEra, signal: context.io.signal }),
        })
        return { result: report, output: describe(report), summary: summaryOf(report) }
      }),
    )
}

const describe = ({ heads }: SealReport): string[] =>
  heads.length === 0 ? [] : formatTable([['organization', 'log', 'seals', 'root'], ...heads.map(row)])

const row = ({ organizationId, log, number, root }: ChainHead): string[] => [organizationId, log, String(number), root]

const summaryOf = ({ seals, rows }: SealReport): string =>
  seals === 0 ? 'nothing new to seal' : `${counted(rows, 'row')} sealed in ${counted(seals, 'seal')}`
