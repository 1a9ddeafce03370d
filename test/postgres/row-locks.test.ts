import { drizzle } from 'drizzle-orm/node-postgres'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import * as tables from '../../src/schema'
import * as relations from '../../src/schema/relations'
import { createFactory, createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { exportedTables } from '../support/catalogue'
import { createPool } from '../support/pool'
import { createPractice } from '../support/practice'

let database: PostgresTestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(() => database.close())

const referenced = new Set(
  exportedTables.flatMap(({ table }) => getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable)),
)

describe('a row that others refer to', () => {
  it('can be updated while somebody else adds a row that refers to it', async () => {
    const pool = createPool(database.url, 2)
    const waited: string[] = []
    let updated = 0
    try {
      const db = drizzle(pool, { schema: { ...tables, ...relations } })
      for (const { name, table } of exportedTables) {
        const columns = getTableConfig(table).columns.map((column) => column.name)
        if (!referenced.has(table) || !columns.includes('id') || !columns.includes('updated_at')) continue
        // Each in a practice of its own: some rows allow no second one.
        const { organizationId } = await createPractice(db, `Practice of ${name}`)
        const factory = createFactory(db, { organizationId })
        const row: unknown = table === tables.organizations ? { id: organizationId } : await factory.create(table)
        const id = row instanceof Object && 'id' in row ? String(row.id) : ''
        const [adding, updating] = [await pool.connect(), await pool.connect()]
        try {
          // What the foreign key of a new row takes until its transaction ends.
          await adding.query(`begin; select from ${name} where id = '${id}' for key share`)
          await updating.query(`begin; set local lock_timeout = '500ms'`)
          await updating.query(`update ${name} set updated_at = updated_at where id = $1`, [id]).then(
            () => {
              updated += 1
            },
            (error: { code?: string; message: string }) => {
              // Rows that nobody may change at all are refused before.
              if (!error.code?.startsWith('VP')) waited.push(`${name}: ${error.code} ${error.message}`)
            },
          )
        } finally {
          await Promise.all([adding.query('rollback'), updating.query('rollback')])
          adding.release()
          updating.release()
        }
      }
    } finally {
      await pool.end()
    }
    expect(waited).toEqual([])
    expect(updated).toBeGreaterThan(50)
  })
})
