import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { SqlExecutor } from '../../../src/connection/types'
import { type PlannedRow, RowPlanner } from '../../../src/testing/factories/plan'
import { factsOf } from '../../../src/testing/factories/table-facts'
import { exportedTables } from '../catalogue'

export interface Tenant {
  readonly organizationId: string
  /** Id of its row in each table, by SQL name; of shared tables too. */
  readonly ids: ReadonlyMap<string, string>
}

const TENANT_IDS = {
  A: '0a0a0a0a-0000-4000-8000-00000000000a',
  B: '0b0b0b0b-0000-4000-8000-00000000000b',
} as const

/** Tables after those they point at. */
export function parentsFirst(tables: readonly PgTable[]): readonly PgTable[] {
  const ordered = new Set<PgTable>()
  const visit = (table: PgTable, path: readonly PgTable[]): void => {
    if (ordered.has(table) || path.includes(table)) return
    for (const { parent } of factsOf(table).parents) visit(parent, [...path, table])
    ordered.add(table)
  }
  for (const table of tables) visit(table, [])
  return [...ordered]
}

/** A row in every table, filled as far as it can be, for one tenant. */
function rowsOfTenant(organizationId: string): readonly PlannedRow[] {
  const planner = new RowPlanner(organizationId)
  return parentsFirst(exportedTables.map(({ table }) => table)).flatMap((table) =>
    planner.plan(table, {}, { full: true }),
  )
}

/** Fills every table for two tenants, as the application role in each tenant's own context. */
export async function plantTenants(session: SqlExecutor): Promise<{ a: Tenant; b: Tenant }> {
  const tenants = { a: await plant(session, TENANT_IDS.A), b: await plant(session, TENANT_IDS.B) }
  // What is asked at the end of a transaction is asked now: no table can be altered before.
  await session.run('set constraints all immediate; set constraints all deferred')
  return tenants
}

async function plant(session: SqlExecutor, organizationId: string): Promise<Tenant> {
  const ids = new Map<string, string>()
  await session.query(`select set_config('app.current_tenant', $1, true)`, [organizationId])
  for (const row of rowsOfTenant(organizationId)) {
    const { name, tenant } = factsOf(row.table)
    // Shared lists are not the application's to write, nor are the log of changes and its seals.
    const own = (tenant || name === 'vet_organizations') && !['vet_audit_logs', 'vet_audit_seals'].includes(name)
    const role = own ? 'set local role vet_app' : 'reset role'
    await session.run(role)
    await insertRow(session, row)
    if (!ids.has(name)) ids.set(name, String(row.values.id))
  }
  await session.run('reset role')
  await session.query(`select set_config('app.current_tenant', '', true)`)
  return { organizationId, ids }
}

/** Writes a planned row by its SQL names. */
export async function insertRow(session: SqlExecutor, { table, values }: PlannedRow): Promise<void> {
  const columns = Object.entries(sqlValues(table, values))
  const names = columns.map(([name]) => name).join(', ')
  const places = columns.map((_, index) => `$${index + 1}`).join(', ')
  const text = `insert into ${factsOf(table).name} (${names}) values (${places})`
  await session.query(
    text,
    columns.map(([, value]) => value),
  )
}

/** Values of a row by SQL name, as a driver sends them. */
export function sqlValues(table: PgTable, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns = getTableColumns(table)
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const column = columns[key]
      if (column === undefined || value === undefined) return []
      return [[column.name, column.columnType === 'PgJsonb' && value !== null ? JSON.stringify(value) : value]]
    }),
  )
}
