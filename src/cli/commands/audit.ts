import type { Command } from 'commander'
import type { Runner } from '../runner'
import { auditSealCommand } from './audit-seal'
import { auditVerifyCommand } from './audit-verify'

export function auditCommand(program: Command, run: Runner): void {
  const audit = program.command('audit').description('seal the audit trail, or compare it with its seals')
  auditSealCommand(audit, run)
  auditVerifyCommand(audit, run)
}
