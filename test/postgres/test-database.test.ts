import { sql } from 'drizzle-orm'
import { describe, expect, inject, it } from 'vitest'
import { organizations, species } from '../../src/schema/index'
import { createTestDatabase } from '../../src/testing/index'
import { query } from './migrator-database'

describe.each([
  ['PGlite', () => createTestDatabase({ reference: true })],
  ['PostgreSQL', () => createTestDatabase({ reference: true, server: inject('postgresUrl') })],
])('a test database on %s', (_, create) => {
  it('is migrated, seeded on request, and shares nothing with another', async () => {
    await using first = await create()
    await using second = await create()
    expect(await first.db.$count(species)).toBeGreaterThan(40)
    await first.db.execute(sql`insert into vet_organizations (name) values ('Hillside')`)
    expect(await first.db.$count(organizations)).toBe(1)
    expect(await second.db.$count(organizations)).toBe(0)
  })
})

describe('a test database on PostgreSQL', () => {
  it('has no reference data unless asked, and is gone when it is closed', async () => {
    const database = await createTestDatabase({ server: inject('postgresUrl') })
    const { rows } = await database.db.execute<{ name: string }>(sql`select current_database() as name`)
    expect(await database.db.$count(species)).toBe(0)
    await database.close()
    const left = await query(inject('postgresUrl'), 'select from pg_database where datname = $1', [rows[0]?.name])
    expect(left).toEqual([])
  })

  it('is cloned by several processes at once from one template', async () => {
    const databases = await Promise.all(
      Array.from({ length: 4 }, () => createTestDatabase({ server: inject('postgresUrl') })),
    )
    for (const database of databases) expect(await database.db.$count(organizations)).toBe(0)
    await Promise.all(databases.map((database) => database.close()))
    const templates = await query<{ datname: string }>(
      inject('postgresUrl'),
      `select datname from pg_database where datname like 'vet\\_plan\\_template\\_%draft'`,
    )
    expect(templates).toEqual([])
  })
})
