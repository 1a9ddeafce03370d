import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '../../../src/connection/open'
import type { DatabaseTarget, SqlConnection, SqlExecutor } from '../../../src/connection/types'
import { foreignKeys, unrefusedKeys } from '../foreign-keys'
import { mutationsOf } from './mutations'
import { relationViolations } from './probes'
import { tenantRelations } from './relations'
import { plantTenants, type Tenant } from './tenant-rows'

class Rollback extends Error {}

/** Runs `work` in a transaction with two planted tenants and rolls everything back. */
async function withTenants(
  connection: SqlConnection,
  work: (session: SqlExecutor, tenants: { a: Tenant; b: Tenant }) => Promise<void>,
): Promise<void> {
  await connection
    .transaction(async (session) => {
      await work(session, await plantTenants(session))
      throw new Rollback()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Rollback)) throw error
    })
}

/** The isolation suite, the same on every engine: no relation leaks, and the suite notices when one is made to leak. */
export function describeIsolation(
  engine: string,
  open: () => Promise<{ target: DatabaseTarget; close(): Promise<void> }>,
) {
  describe(`tenants on ${engine}`, () => {
    let connection: SqlConnection
    let close: () => Promise<void>

    beforeAll(async () => {
      const database = await open()
      close = database.close
      connection = await openConnection(database.target)
    })

    afterAll(async () => {
      await connection?.close()
      await close?.()
    })

    it('plants a row in every tenant table there is', async () => {
      await withTenants(connection, async (session, tenants) => {
        const relations = (await tenantRelations(session)).filter(
          ({ kind }) => kind === 'table' || kind === 'partitioned',
        )
        const empty: string[] = []
        for (const { name, tenantColumn } of relations) {
          const [row] = await session.query<{ tenants: number }>(
            `select count(distinct ${tenantColumn})::int as tenants from ${name} where ${tenantColumn} = any ($1)`,
            [[tenants.a.organizationId, tenants.b.organizationId]],
          )
          if (row?.tenants !== 2) empty.push(name)
        }
        expect(empty).toEqual([])
        expect(relations.length).toBeGreaterThan(100)
      })
    })

    it('sees no hole in any relation, command and context', async () => {
      await withTenants(connection, async (session, tenants) => {
        const holes: Record<string, string[]> = {}
        for (const relation of await tenantRelations(session)) {
          const violations = await relationViolations(session, relation, tenants, {
            copy: connection.engine === 'postgres',
          })
          if (violations.length > 0) holes[relation.name] = violations
        }
        expect(holes).toEqual({})
      })
    })

    it('refuses, even to a superuser, a parent of another tenant under every foreign key', async () => {
      await withTenants(connection, async (session, { a, b }) => {
        const shared = await session.query<{ name: string }>(
          `select c.relname as name from pg_class c where starts_with(c.relname, 'vet_') and c.relkind in ('r', 'p')
           and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')`,
        )
        const between = (await foreignKeys(session)).filter(({ parent }) => !shared.some(({ name }) => name === parent))
        const unrefused = await unrefusedKeys(
          session,
          between,
          (table) => a.ids.get(table),
          ({ parent }) => b.ids.get(parent),
        )
        expect(unrefused).toEqual([])
        expect(between.length).toBeGreaterThan(200)
      })
    })

    it('fails when any policy, key or grant is removed or bent', async () => {
      await withTenants(connection, async (session, tenants) => {
        const unnoticed: string[] = []
        let mutations = 0
        const relations = await tenantRelations(session)
        // Every relation is bent where that is quick; a server repeats it on each fifth.
        const chosen = relations.filter((_, index) => connection.engine === 'pglite' || index % 5 === 0)
        for (const relation of chosen) {
          for (const mutation of await mutationsOf(session, relation)) {
            mutations += 1
            await session.run('savepoint mutation')
            await session.run(mutation.sql)
            const affected = await tenantRelations(session, [relation.name, 'vet_leak'])
            let violations = 0
            for (const candidate of affected) {
              const found = await relationViolations(session, candidate, tenants, {
                copy: false,
                stopAtFirst: true,
              })
              violations += found.length
            }
            if (violations === 0) unnoticed.push(`${relation.name}: ${mutation.name}`)
            await session.run('rollback to savepoint mutation; release savepoint mutation')
          }
        }
        expect(unnoticed).toEqual([])
        expect(mutations).toBeGreaterThan(connection.engine === 'pglite' ? 2500 : 500)
      })
    })
  })
}
