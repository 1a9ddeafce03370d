import type { Command } from 'commander'
import type { AuditFinding } from '../../audit/findings'
import type { ChainReport, VerifyReport } from '../../audit/verify'
import type { AuditLogName } from '../../schema/audit/seals'
import { auditLogOption, given, organizationOption, parseCount } from '../arguments'
import { EXIT_CODES } from '../exit-codes'
import { counted, formatTable } from '../output/format'
import type { Runner } from '../runner'

interface VerifyFlags {
  readonly organization?: string
  readonly log?: AuditLogName
  readonly root?: readonly string[]
  readonly limit?: number
}

export function auditVerifyCommand(audit: Command, run: Runner): void {
  audit
    .command('verify')
    .description('compare every row of the logs with its seal; 8 when something does not agree')
    .addOption(organizationOption())
    .addOption(auditLogOption())
    .option('--root <hash>', 'a root that was kept outside must be there; may be repeated', collect)
    .option('--limit <n>', 'name this many findings, count all (default 100)', parseCount)
    .action(
      run<VerifyFlags>(async (context, { organization, log, root, limit }) => {
        const { verifyAuditLogs } = await import('../../audit/verify')
        const { url } = context.database()
        const report = await verifyAuditLogs(url, {
          ...given({ organizationId: organization, log, roots: root, limit, signal: context.io.signal }),
        })
        return {
          exitCode: report.intact ? EXIT_CODES.ok : EXIT_CODES.tampered,
          result: report,
          output: describe(report),
          summary: summaryOf(report),
        }
      }),
    )
}

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

const describe = ({ chains, findings, broken }: VerifyReport): string[] => [
  ...formatTable([['organization', 'log', 'seals', 'intact', 'unsealed', 'purged', 'broken'], ...chains.map(row)]),
  ...findings.map(line),
  ...(broken > findings.length ? [`and ${broken - findings.length} more: --limit names them`] : []),
]

const row = ({ organizationId, log, seals, intact, unsealed, purged, broken }: ChainReport): string[] => [
  organizationId,
  log,
  ...[seals, intact, unsealed, purged, broken].map(String),
]

const line = ({ kind, organizationId, log, message }: AuditFinding): string =>
  [`${kind}:`, organizationId, log, message].filter((part) => part !== undefined).join(' ')

function summaryOf({ intact, chains, broken }: VerifyReport): string {
  if (!intact) return `${counted(broken, 'finding')}: the audit trail was tampered with`
  const total = (count: (chain: ChainReport) => number) => chains.reduce((sum, chain) => sum + count(chain), 0)
  const unsealed = total((chain) => chain.unsealed)
  return `${counted(
    total((chain) => chain.intact),
    'row',
  )} intact, ${unsealed} not sealed yet`
}
