/** Valid rows of any table, with their parents, for tests. */

import { type ExtractTablesWithRelations, sql } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core'
import * as schema from '../../schema/index'
import { canStart, isStateMachine } from '../../schema/state-machine'
import { organizations } from '../../schema/tenancy/organizations'
import { withTenant } from '../../tenancy/context'
import { RowPlanner } from './plan'
import { factsOf } from './table-facts'

const machines = new Map(
  Object.values(schema)
    .filter((value) => isStateMachine(value))
    .map((machine) => [machine.table, machine]),
)

/** Whether a row is in a state that only imports of history may write first: a factory makes those as well. */
function isHistory(table: PgTable, values: Record<string, unknown>): boolean {
  const machine = machines.get(table)
  const state = machine === undefined ? undefined : values[machine.key]
  return machine !== undefined && typeof state === 'string' && !canStart(machine, state)
}

export interface FactoryOptions {
  /** An existing practice that the rows are to belong to; by default a new one, made with the first row. */
  readonly organizationId?: string
  /** Moment the rows are dated from. Default 2024-01-15 09:00 UTC, so that runs repeat. */
  readonly now?: Date
}

export interface Factory {
  readonly organizationId: string
  /**
   * Inserts a valid row, and before it the parents it needs that this factory has not made yet. Parents are shared:
   * the first client made is the client of every animal, unless `overrides` says otherwise.
   */
  create<Table extends PgTable>(
    table: Table,
    overrides?: Partial<Table['$inferInsert']>,
  ): Promise<Table['$inferSelect']>
}

/**
 * Makes rows of one practice, of any table but the log of changes and its seals, which only the database writes. Rows of tenants are written inside `withTenant`, those in a later state (a completed
 * appointment, a paid invoice) as `vet_maintenance`, as imports of history are; rows of shared lists (species, codes) as
 * the connection's own role, which must be allowed to.
 * @example
 * const factory = createFactory(database.db)
 * const encounter = await factory.create(medicalEncounters, { encounterType: 'surgery' })
 */
export function createFactory<
  Result extends PgQueryResultHKT,
  Schema extends Record<string, unknown>,
  Relations extends ExtractTablesWithRelations<Schema>,
>(db: PgDatabase<Result, Schema, Relations>, options: FactoryOptions = {}): Factory {
  const planner = new RowPlanner(options.organizationId, options.now)
  const { organizationId } = planner
  if (options.organizationId !== undefined) planner.adopt(organizations, { id: organizationId })
  const insert = (table: PgTable, values: Record<string, unknown>): Promise<Record<string, unknown>[]> =>
    factsOf(table).tenant || factsOf(table).name === 'vet_organizations'
      ? withTenant(db, { organizationId }, async (tx) => {
          if (isHistory(table, values)) await tx.execute(sql`set local role vet_maintenance`)
          return tx.insert(table).values(values).returning()
        })
      : db.insert(table).values(values).returning()
  return {
    organizationId,
    async create(table, overrides = {}) {
      let row: Record<string, unknown> = {}
      for (const { table: target, values } of planner.plan(table, overrides)) {
        const [written = {}] = await insert(target, values)
        row = written
      }
      return row
    },
  }
}
