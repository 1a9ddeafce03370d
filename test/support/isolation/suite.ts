import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '../../../src/connection/open'
import type { DatabaseTarget, SqlConnection, SqlExecutor } from '../../../src/connection/types'
import { mutationsOf } from './mutations'
import { relationViolations } from './probes'
import { tenantRelations } from './relations'
import { plantTenants, TENANT_ROWS, type Tenant } from './tenant-rows'

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
      const tables = (await tenantRelations(connection)).filter((relation) => relation.kind !== 'view')
      const planted = new Set(Object.keys(TENANT_ROWS).map((key) => key.replace(/#.*/, '')))
      expect(tables.map((table) => table.name).filter((name) => !planted.has(name))).toEqual([])
      expect(tables.length).toBeGreaterThan(10)
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
      await withTenants(connection, async (session, tenants) => {
        for (const [key, row] of Object.entries(TENANT_ROWS)) {
          const table = key.replace(/#.*/, '')
          for (const [column, value] of Object.entries(row)) {
            if (typeof value !== 'string' || !value.startsWith('@vet_')) continue
            const foreign = tenants.b.ids.get(value.slice(1))
            const update = async () => {
              await session.run('savepoint parent')
              try {
                await session.query(`update ${table} set ${column} = $1 where id = $2`, [
                  foreign,
                  tenants.a.ids.get(key),
                ])
                return 'accepted'
              } catch (error) {
                return (error as { code: string }).code
              } finally {
                await session.run('rollback to savepoint parent')
              }
            }
            expect(await update(), `${table}.${column}`).toMatch(/^(23503|55000)$/)
          }
        }
      })
    })

    it('fails when any policy, key or grant is removed or bent', async () => {
      await withTenants(connection, async (session, tenants) => {
        const unnoticed: string[] = []
        let mutations = 0
        for (const relation of await tenantRelations(session)) {
          for (const mutation of await mutationsOf(session, relation)) {
            mutations += 1
            await session.run('savepoint mutation')
            await session.run(mutation.sql)
            const affected = (await tenantRelations(session)).filter(
              (candidate) => candidate.name === relation.name || candidate.name === 'vet_leak',
            )
            let violations = 0
            for (const candidate of affected) {
              const found = await relationViolations(session, candidate, tenants, {
                copy: false,
                stopAtStructure: true,
              })
              violations += found.length
            }
            if (violations === 0) unnoticed.push(`${relation.name}: ${mutation.name}`)
            await session.run('rollback to savepoint mutation; release savepoint mutation')
          }
        }
        expect(unnoticed).toEqual([])
        expect(mutations).toBeGreaterThan(180)
      })
    })
  })
}
