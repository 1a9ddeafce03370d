import { randomUUID } from 'node:crypto'
import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { clients } from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { RowPlanner } from '../../src/testing/factories/plan'
import type { Values } from '../../src/testing/factories/solve'
import { factsOf } from '../../src/testing/factories/table-facts'
import { exportedTables } from '../support/catalogue'
import { parentsFirst } from '../support/isolation/tenant-rows'
import { refusal } from '../support/practice'
import { schemasOf, tableSchemas } from '../support/zod-schemas'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ reference: true })
})
afterAll(() => database.close())

/** But for the log of changes and its seals, which nobody who serves a request adds to. */
const tables = parentsFirst(exportedTables.map(({ table }) => table)).filter(
  (table) => !['vet_audit_logs', 'vet_audit_seals'].includes(getTableName(table)),
)

/** Inserts what the validator gives back, as an application would, and reads it with the other validator. */
async function validated(table: PgTable, organizationId: string, values: Values): Promise<unknown[]> {
  const name = getTableName(table)
  const { insert, select } = schemasOf(name)
  const accepted = insert.safeParse(values)
  if (!accepted.success) return [{ name, issues: accepted.error.issues }]
  const { tenant } = factsOf(table)
  try {
    const rows =
      tenant || name === 'vet_organizations'
        ? await withTenant(database.db, { organizationId }, (tx) => tx.insert(table).values(accepted.data).returning())
        : await database.db.insert(table).values(accepted.data).returning()
    const read = select.safeParse(rows[0])
    if (!read.success) return [{ name, read: read.error.issues }]
    expect(read.data).toEqual(rows[0])
    return []
  } catch (error) {
    return [{ name, refused: await refusal(Promise.reject(error)) }]
  }
}

describe('a row that its insert schema accepts', () => {
  it('has schemas for every table', () => {
    expect(tableSchemas.map(({ table }) => getTableName(table)).sort()).toEqual(
      exportedTables.map(({ name }) => name).sort(),
    )
  })

  it.each([
    ['with the least it needs', {}],
    ['with every column it can have', { full: true }],
  ])('is accepted by every table %s, and comes back as its select schema says', async (_, options) => {
    const planner = new RowPlanner()
    const wrong: unknown[] = []
    for (const table of tables) {
      for (const row of planner.plan(table, {}, options)) {
        wrong.push(...(await validated(row.table, planner.organizationId, row.values)))
      }
    }
    expect(wrong).toEqual([])
  })

  it('may fill every text of limited length to its last character', async () => {
    const planner = new RowPlanner()
    const wrong: unknown[] = []
    let written = 0
    for (const table of tables) {
      for (const row of planner.plan(table, {}, { full: true })) {
        const longest: Values = { ...row.values }
        for (const [key, column] of factsOf(row.table).columns) {
          const limit = Number(/^varchar\((\d+)\)$/.exec(column.getSQLType())?.[1])
          const ruled = factsOf(row.table).rules.some(
            ({ columns, condition }) =>
              columns.includes(column) && !(condition.kind === 'matches' && condition.pattern.name === 'filled'),
          )
          const field: unknown = schemasOf(getTableName(row.table)).insert.shape[key]
          const text = `${'é'.repeat(Math.max(limit - 6, 0))}${String(++written).padStart(Math.min(limit, 6), '0')}`
          const free = field instanceof z.ZodType
          if (limit > 0 && !ruled && typeof longest[key] === 'string' && free && field.safeParse(text).success)
            longest[key] = text
        }
        wrong.push(...(await validated(row.table, planner.organizationId, longest)))
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('the reference data', () => {
  it.each(['vet_species', 'vet_breeds'])('in %s is what its select schema says', async (name) => {
    const { table, select } = schemasOf(name)
    const rows = await database.db.select().from(table)
    const wrong = rows.filter((row) => !select.safeParse(row).success)
    expect(wrong).toEqual([])
    expect(rows.length).toBeGreaterThan(20)
  })
})

describe('an update that its schema accepts', () => {
  it('is accepted by the database', async () => {
    const factory = createFactory(database.db)
    const client = await factory.create(clients)
    const { update } = schemasOf('vet_clients')
    const values = update.parse({ notes: null, email: ' new@example.org ', creditLimit: '0.50', id: randomUUID() })
    expect(values).toEqual({ notes: null, email: 'new@example.org', creditLimit: '0.50' })
    const work = withTenant(database.db, { organizationId: client.organizationId }, (tx) =>
      tx.update(clients).set(values),
    )
    expect(await refusal(work)).toBe('accepted')
  })
})
