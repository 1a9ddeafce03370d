import type { DatabaseTarget, SqlConnection } from '../connection/types'
import { InvalidArgumentError } from '../errors'
import { withSession } from '../migrator/session'
import type { AuditLogName } from '../schema/audit/seals'
import { ChainCheck } from './chain-check'
import { type AuditFinding, Findings } from './findings'
import { type AuditScope, explained, logsInScope, type SealedLog, seeRows } from './logs'
import { fetched } from './seal'
import {
  BEFORE,
  declareRows,
  firstFreeXid,
  GAP,
  type RowPiece,
  RowReader,
  readLeaves,
  readSeals,
  UNSEALED,
} from './sealed-rows'

/** One log of one practice. */
export interface ChainReport {
  readonly organizationId: string
  readonly log: AuditLogName
  readonly seals: number
  /** Hash of the newest seal, as `sealAuditLogs` reports it. */
  readonly root: string | undefined
  /** Rows that agree with their seals. */
  readonly intact: number
  /** Rows that no seal covers yet; only their own hash was compared. */
  readonly unsealed: number
  /** Rows that the retention job removed, according to the marks on their seals. */
  readonly purged: number
  /** Number of findings, those beyond the limit included. */
  readonly broken: number
}

export interface VerifyReport {
  /** Whether nothing was found. */
  readonly intact: boolean
  readonly chains: readonly ChainReport[]
  /** In the order of practices, logs and transactions, up to the limit. */
  readonly findings: readonly AuditFinding[]
  /** Number of findings, those beyond the limit included. */
  readonly broken: number
}

export interface VerifyOptions extends AuditScope {
  /** Roots kept outside, as `sealAuditLogs` reported them: each must be that of a seal in scope. */
  readonly roots?: readonly string[]
  /** How many findings are named. Default 100; all are counted. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/**
 * Compares the logs with their seals: recomputes the hash of every row, every Merkle root and the chain, and names what
 * does not agree. Reads only, each log of each practice in one snapshot. That the newest seals were not removed together
 * with their rows only a root kept outside can tell.
 * @throws {AuditError} `audit_not_migrated`
 * @throws {RefusedError} `roles_required` when the login may not see the logs in scope
 * @throws {InvalidArgumentError} for a scope, root or limit that is none
 * @throws {ConnectionError} when the database cannot be reached
 */
export async function verifyAuditLogs(target: DatabaseTarget, options: VerifyOptions = {}): Promise<VerifyReport> {
  const logs = logsInScope(options)
  const { organizationId, roots = [], limit = 100 } = options
  for (const root of roots) {
    if (!/^[0-9a-f]{64}$/.test(root)) {
      throw new InvalidArgumentError(
        'a root is not a SHA-256 in hexadecimal',
        'Pass it as vet-plan audit seal printed it: 64 digits, letters in lower case.',
      )
    }
  }
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new InvalidArgumentError('the limit is not a whole number above 0', 'Leave it out for the default.')
  }
  return withSession(target, options.signal, async (connection, interruption) => {
    const check = () => interruption.check()
    try {
      const findings = new Findings(limit)
      const missing = new Set(roots)
      const chains: ChainReport[] = []
      const organizations = await organizationsInScope(connection, organizationId)
      for (const organization of organizations) {
        for (const log of logs) {
          check()
          chains.push(await verifyChain(connection, organization, log, { findings, missing, check }))
        }
      }
      for (const root of missing) {
        findings.add({
          kind: 'root_not_found',
          message: `no seal has the root ${root}: seals were removed or written anew, or it is of another log or database`,
        })
      }
      return { intact: findings.count === 0, chains, findings: findings.named, broken: findings.count }
    } catch (cause) {
      check()
      throw explained(cause, connection.description)
    }
  })
}

async function organizationsInScope(connection: SqlConnection, organizationId: string | undefined): Promise<string[]> {
  return connection.transaction(
    async (tx) => {
      await seeRows(tx, organizationId)
      const found = await tx.query<{ id: string }>(
        `select id::text from (
          select id from public.vet_organizations union select organization_id from public.vet_audit_seals
        ) known where $1::uuid is null or id = $1::uuid order by 1`,
        [organizationId ?? null],
      )
      if (organizationId !== undefined && found.length === 0) {
        throw new InvalidArgumentError(
          `there is no organization ${organizationId}`,
          'Pass the id of a practice of this database.',
        )
      }
      return found.map(({ id }) => id)
    },
    { readOnly: true },
  )
}

interface Work {
  readonly findings: Findings
  /** Roots kept outside that no seal had so far. */
  readonly missing: Set<string>
  readonly check: () => void
}

function verifyChain(connection: SqlConnection, organizationId: string, log: SealedLog, work: Work) {
  return connection.transaction(
    async (tx): Promise<ChainReport> => {
      await tx.run('set transaction isolation level repeatable read')
      await seeRows(tx, organizationId)
      const seals = await readSeals(tx, organizationId, log)
      const before = work.findings.count
      const chain = new ChainCheck(organizationId, log.name, work.findings, await firstFreeXid(tx))
      chain.checkSeals(seals)
      for (const { sealHash: root } of seals) work.missing.delete(root)
      await declareRows(tx, organizationId, log, seals)
      const rows = new RowReader(fetched<RowPiece>(tx, 'vet_sealed_rows', work.check))
      for (const number of [GAP, BEFORE]) {
        for await (const buffer of rows.of(number)) chain.judgeStray(buffer, number)
      }
      for (const seal of seals) await chain.compare(seal, await readLeaves(tx, organizationId, log, seal), rows)
      for await (const buffer of rows.of(UNSEALED)) chain.judgeUnsealed(buffer)
      await tx.run('close vet_sealed_rows')
      return {
        organizationId,
        log: log.name,
        seals: seals.length,
        root: seals.at(-1)?.sealHash,
        intact: chain.intact,
        unsealed: chain.unsealed,
        purged: chain.purged,
        broken: work.findings.count - before,
      }
    },
    { readOnly: true },
  )
}
