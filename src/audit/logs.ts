/** What sealing and verifying have in common: the two logs, whose rows are looked at, and as whom. */
import type { SqlExecutor } from '../connection/types'
import { AuditError, InvalidArgumentError, RefusedError, sqlErrorDetails } from '../errors'
import { type AuditLogName, auditLogNameEnum } from '../schema/audit/seals'
import { isUuid } from '../tenancy/context'

/** Table and hash function of a log. */
export interface SealedLog {
  readonly name: AuditLogName
  readonly table: string
  /** SQL function that gives the hash of a row. */
  readonly hash: string
}

const LOGS: Readonly<Record<AuditLogName, SealedLog>> = {
  audit_logs: { name: 'audit_logs', table: 'public.vet_audit_logs', hash: 'public.vet_audit_log_hash' },
  access_logs: { name: 'access_logs', table: 'public.vet_access_logs', hash: 'public.vet_access_log_hash' },
}

/** Which rows a run is about. */
export interface AuditScope {
  /** One practice; default all. */
  readonly organizationId?: string
  /** One of the logs; default both. */
  readonly log?: AuditLogName
}

/** @throws {InvalidArgumentError} for an organization that is no UUID, or a log that is none. */
export function logsInScope({ organizationId, log }: AuditScope): readonly SealedLog[] {
  if (organizationId !== undefined && !isUuid(organizationId)) {
    throw new InvalidArgumentError('the organization is not a UUID', 'Pass the id of the practice.')
  }
  if (log === undefined) return Object.values(LOGS)
  if (!Object.hasOwn(LOGS, log)) {
    throw new InvalidArgumentError(
      `there is no log ${String(log)}`,
      `The logs are ${auditLogNameEnum.enumValues.join(' and ')}.`,
    )
  }
  return [LOGS[log]]
}

/**
 * Becomes vet_maintenance for the transaction, who sees all practices, where the login may. A login that row-level
 * security does not bind goes on as it is; another one only with the practice of `tenant`.
 * @throws {RefusedError} `roles_required`
 */
export async function seeRows(tx: SqlExecutor, tenant?: string): Promise<void> {
  // Leaves are sorted; on disk that takes twice as long. More than this goes there.
  await tx.run(`set local work_mem = '64MB'`)
  const [role] = await tx.query<{ member: boolean | null; bound: boolean }>(
    `select pg_has_role(to_regrole('vet_maintenance'), 'member') as member,
      row_security_active('public.vet_audit_seals') as bound`,
  )
  if (role?.member === true) {
    await tx.run('set local role vet_maintenance')
  } else if (role?.bound !== false) {
    if (tenant === undefined) {
      throw new RefusedError('this login may not see the logs of all practices', {
        code: 'roles_required',
        hint: 'Connect as a login that may act as vet_maintenance. An auditor verifies one practice: --organization <id>.',
      })
    }
    await tx.query(`select set_config('app.current_tenant', $1, true)`, [tenant])
  }
}

const MISSING: readonly string[] = ['42P01', '42703', '42883']

/** What went wrong, in terms of this package where it is a matter of migrations or grants. */
export function explained(cause: unknown, description: string): unknown {
  const sql = sqlErrorDetails(cause)
  if (sql === undefined) return cause
  if (MISSING.includes(sql.sqlstate)) {
    return new AuditError(`${description} is not migrated as far as seals need it: ${sql.message}`, {
      code: 'audit_not_migrated',
      hint: 'Run: vet-plan migrate',
      cause,
    })
  }
  if (sql.sqlstate === '42501') {
    return new RefusedError(`this login may not do that on ${description}: ${sql.message}`, {
      code: 'roles_required',
      hint: 'Connect as a login that may act as vet_maintenance.',
      cause,
    })
  }
  return cause
}
