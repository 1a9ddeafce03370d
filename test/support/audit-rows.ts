/** Rows of both logs, the seals that cover them, and hands that can change what nobody may. */
import { randomUUID } from 'node:crypto'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { merkleRoot, type SealStatement, sealHash } from '../../src/audit/merkle'
import { type SealOptions, type SealReport, sealAuditLogs } from '../../src/audit/seal'
import { openConnection } from '../../src/connection/open'
import type { DatabaseTarget, SqlConnection, SqlExecutor } from '../../src/connection/types'
import { type AuditLogName, accessLogs } from '../../src/schema'
import { createOrganization, withTenant } from '../../src/tenancy'
import type { TestDb } from './practice'

export interface AuditDatabase<Result extends PgQueryResultHKT> {
  readonly db: TestDb<Result>
  /** The same database for functions that open a session of their own. */
  readonly target: DatabaseTarget
}

/** A practice of a test's own. */
export async function newPractice<Result extends PgQueryResultHKT>(db: TestDb<Result>): Promise<string> {
  const { organization } = await createOrganization(db, { name: 'Practice', clinics: [{ name: 'Main Street' }] })
  return organization.id
}

/** One session as superuser. */
export async function onSession<Value>(
  target: DatabaseTarget,
  work: (connection: SqlConnection) => Promise<Value>,
): Promise<Value> {
  const connection = await openConnection(target)
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}

/** Runs SQL as somebody whom no trigger stops. */
export const tamper = (target: DatabaseTarget, ...statements: readonly string[]): Promise<void> =>
  onSession(target, (connection) =>
    connection.transaction(async (tx) => {
      await tx.run(`set local session_replication_role = 'replica'`)
      for (const statement of statements) await tx.run(statement)
    }),
  )

export const tableOf = (log: AuditLogName): string => `public.vet_${log}`

/** Expression for the hash that a row, named l, has to carry. */
export const hashOf = (log: AuditLogName): string =>
  log === 'audit_logs' ? 'public.vet_audit_log_hash(l)' : 'public.vet_access_log_hash(l)'

/** Writes rows, each in a transaction of its own, and returns their ids in that order. */
export async function writeRows<Result extends PgQueryResultHKT>(
  { db, target }: AuditDatabase<Result>,
  log: AuditLogName,
  organizationId: string,
  count: number,
): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < count; index += 1) {
    const id = randomUUID()
    if (log === 'access_logs') {
      await withTenant(db, { organizationId }, (tx) =>
        tx.insert(accessLogs).values({ organizationId, id, action: 'read', resourceType: `report ${index}` }),
      )
    } else {
      await tamper(
        target,
        `insert into public.vet_audit_logs (organization_id, id, table_name, record_id, operation, new_values, transaction_id)
         values ('${organizationId}', '${id}', 'vet_clients', gen_random_uuid(), 'INSERT', '{"name": "${index}"}', pg_current_xact_id()::text::bigint)`,
        `update public.vet_audit_logs l set row_hash = ${hashOf(log)} where l.id = '${id}'`,
      )
    }
    ids.push(id)
  }
  return ids
}

/** Seals once every transaction of the practice is settled: work in other databases of the server holds that up. */
export async function sealWhenSettled(target: DatabaseTarget, options: SealOptions): Promise<SealReport> {
  await onSession(target, async (connection) => {
    const [newest] = await connection.query<{ xid: string }>(
      `select coalesce(max(transaction_id), 0)::text as xid from (
        select transaction_id from public.vet_access_logs where organization_id = $1
        union all select transaction_id from public.vet_audit_logs where organization_id = $1
      ) rows where transaction_id < pg_snapshot_xmax(pg_current_snapshot())::text::bigint`,
      [options.organizationId],
    )
    for (let tries = 0; tries < 400; tries += 1) {
      const [row] = await connection.query<{ settled: boolean }>(
        'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint > $1::bigint as settled',
        [newest?.xid],
      )
      if (row?.settled) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('a transaction elsewhere on the server stays open')
  })
  return sealAuditLogs(target, options)
}

/** Changes a seal and gives it the hash that goes with it, as somebody would who knows how. */
export async function forgeSeal(
  target: DatabaseTarget,
  organizationId: string,
  log: AuditLogName,
  change: (seal: { statement: SealStatement; leaves: Buffer }) => { statement: SealStatement; leaves: Buffer },
  number?: number,
): Promise<string> {
  return onSession(target, (connection) =>
    connection.transaction(async (tx) => {
      await tx.run(`set local session_replication_role = 'replica'`)
      const found = await readSeal(tx, organizationId, log, number)
      const changed = change(found)
      const statement = {
        ...changed.statement,
        rowCount: changed.leaves.length / 56,
        merkleRoot: merkleRoot(changed.leaves),
      }
      const root = sealHash(statement)
      await tx.query(
        `update public.vet_audit_seals set era = $4, cluster = $5, from_xid = $6, to_xid = $7, row_count = $8,
          merkle_root = $9, seal_hash = $10, leaves = $11
        where organization_id = $1 and log = $2 and number = $3`,
        [
          organizationId,
          log,
          statement.number,
          statement.era,
          statement.cluster,
          statement.fromXid,
          statement.toXid,
          statement.rowCount,
          statement.merkleRoot,
          root,
          changed.leaves.toString('base64'),
        ],
      )
      return root
    }),
  )
}

/** A seal, by default the newest. */
async function readSeal(tx: SqlExecutor, organizationId: string, log: AuditLogName, number?: number) {
  const [row] = await tx.query<SealStatement & { leaves: string }>(
    `select organization_id::text as "organizationId", log, number, era, cluster, from_xid::float8 as "fromXid",
      to_xid::float8 as "toXid", row_count as "rowCount", merkle_root as "merkleRoot", previous_hash as "previousHash",
      to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt", sealed_by as "sealedBy", leaves
    from public.vet_audit_seals where organization_id = $1 and log = $2 and number = coalesce($3, number) order by number desc limit 1`,
    [organizationId, log, number ?? null],
  )
  if (row === undefined) throw new Error('there is no seal')
  const { leaves, ...statement } = row
  return { statement, leaves: Buffer.from(leaves, 'base64') }
}
