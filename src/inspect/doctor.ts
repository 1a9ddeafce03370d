import { openConnection } from '../connection/open'
import type { DatabaseTarget, SqlConnection } from '../connection/types'
import { ConnectionError } from '../errors'
import type { StatusReport } from '../migrator/types'
import { readCatalog } from './catalog/read-catalog'
import type { Catalog } from './catalog/types'
import type { Finding } from './checks/finding'
import { checkForeignKeyIndexes, checkHealth, driftFinding } from './checks/health'
import { checkConnectedRole, checkRoles } from './checks/roles'
import { checkIdleTransactions, checkPooler, checkServerVersion, checkStatus, serverTooOld } from './checks/server'
import { checkTenancy } from './checks/tenancy'
import { diffCatalogs } from './diff'

export interface DoctorOptions {
  /** What the database should look like; without it drift is not looked for. */
  readonly expected?: Catalog
  /** The migrator's report on the same database; without it the history is not judged. */
  readonly status?: Pick<StatusReport, 'pending' | 'problems'>
  /** Judge the connection as the application's own. Default false. */
  readonly runtime?: boolean
  /** Stops between two checks. */
  readonly signal?: AbortSignal
}

/**
 * Examines a live database and says what is wrong, why it matters and what to run. Everything is read in read-only
 * transactions. Findings are sorted by severity; an empty list means that nothing was found.
 * @throws {ConnectionError} when the database cannot be reached
 */
export async function doctor(target: DatabaseTarget, options: DoctorOptions = {}): Promise<Finding[]> {
  let connection: SqlConnection
  try {
    connection = await openConnection(target, { create: false })
  } catch (error) {
    if (error instanceof ConnectionError && error.code === 'server_too_old') return [serverTooOld(error)]
    throw error
  }
  try {
    return (await examine(connection, target, options)).sort((a, b) => RANK[a.severity] - RANK[b.severity])
  } finally {
    await connection.close()
  }
}

const RANK = { error: 0, warning: 1, info: 2 } as const satisfies Record<Finding['severity'], number>

async function examine(
  connection: SqlConnection,
  target: DatabaseTarget,
  { expected, status, runtime = false, signal }: DoctorOptions,
): Promise<Finding[]> {
  signal?.throwIfAborted()
  const pooler = await checkPooler(connection, target)
  signal?.throwIfAborted()
  return connection.transaction(
    async (tx) => {
      const catalog = await readCatalog(tx)
      signal?.throwIfAborted()
      return [
        ...checkServerVersion(connection),
        ...pooler,
        ...(await checkConnectedRole(tx, connection.engine, runtime)),
        ...checkMigrated(catalog),
        ...(status === undefined ? [] : checkStatus(status)),
        ...checkRoles(catalog),
        ...checkTenancy(catalog),
        ...checkHealth(catalog),
        ...(await checkForeignKeyIndexes(tx)),
        ...(await checkIdleTransactions(tx)),
        ...(expected === undefined ? [] : diffCatalogs(expected, catalog, { live: true }).map(driftFinding)),
      ]
    },
    { readOnly: true },
  )
}

function checkMigrated(catalog: Catalog): Finding[] {
  if (catalog.relations.length > 0) return []
  return [
    {
      severity: 'warning',
      check: 'not_migrated',
      message: 'there are no vet_ tables in schema public',
      why: 'Nothing of this package works before its migrations have run.',
      fix: 'vet-plan migrate',
    },
  ]
}
