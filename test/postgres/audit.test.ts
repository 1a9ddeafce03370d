import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openConnection } from '../../src/connection/open'
import { migrate } from '../../src/migrate'
import { roles } from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { describeAudit, type Logged } from '../support/audit-suite'
import { createPool } from '../support/pool'
import { createPractice, type Practice, refusal } from '../support/practice'

describeAudit('PostgreSQL', async () => {
  const database = await createTestDatabase({ server: inject('postgresUrl'), reference: true })
  const connection = await openConnection(database.url)
  return {
    db: database.db,
    connection,
    close: async () => {
      await connection.close()
      await database.close()
    },
  }
})

describe('the audit log of a server', () => {
  let database: PostgresTestDatabase
  let practice: Practice

  beforeAll(async () => {
    database = await createTestDatabase({ server: inject('postgresUrl'), reference: true })
    practice = await createPractice(database.db, `Practice ${randomUUID()}`)
  })
  afterAll(() => database.close())

  const logged = async (id: string) => {
    const { rows } = await database.client.query<Logged & { hashed: boolean; user_id: string | null }>(
      `select operation, record_id, old_values, new_values, changed_fields, user_id, row_hash = vet_audit_log_hash(l) as hashed
       from vet_audit_logs l where record_id = $1 order by occurred_at`,
      [id],
    )
    return rows
  }

  it('has the changes of many writers at once, each one once and in the order they were made', async () => {
    const pool = createPool(database.url, 8)
    const db = drizzle(pool)
    const [shared, own] = [randomUUID(), Array.from({ length: 40 }, () => randomUUID())]
    const { organizationId } = practice
    await withTenant(db, { organizationId }, (tx) =>
      tx.insert(roles).values({ organizationId, id: shared, name: `Shared ${shared}`, description: '0' }),
    )
    await Promise.all(
      own.map((id) =>
        withTenant(db, { organizationId, userId: id }, async (tx) => {
          await tx.insert(roles).values({ organizationId, id, name: `Role ${id}` })
          await tx.update(roles).set({ description: sql`(description::int + 1)::text` }).where(eq(roles.id, shared))
        }),
      ),
    )
    await pool.end()
    for (const id of own) {
      expect(await logged(id)).toMatchObject([{ operation: 'INSERT', user_id: id, hashed: true }])
    }
    const updates = (await logged(shared)).slice(1)
    expect(updates.map(({ old_values, new_values }) => [old_values?.description, new_values?.description])).toEqual(
      own.map((_, index) => [String(index), String(index + 1)]),
    )
    expect(updates.every(({ hashed }) => hashed)).toBe(true)
  })

  it('has nothing of what is rolled back', async () => {
    const id = randomUUID()
    const { organizationId } = practice
    await withTenant(database.db, { organizationId }, async (tx) => {
      await tx.insert(roles).values({ organizationId, id, name: 'Gone' })
      throw new Error('changed their mind')
    }).catch(() => {})
    expect(await logged(id)).toEqual([])
  })

  it('has rows that are copied in', async () => {
    const ids = Array.from({ length: 3 }, () => randomUUID())
    const lines = ids.map((id) => `${practice.organizationId},${id},Copied ${id}`).join('\\n')
    await database.client.query(
      `copy vet_roles (organization_id, id, name) from program 'printf "${lines}\\n"' with (format csv)`,
    )
    for (const id of ids) expect((await logged(id)).map(({ operation }) => operation)).toEqual(['INSERT'])
  })

  it('has what an owner writes into a partition, where the application may not', async () => {
    const { rows } = await database.client.query<{ owner: string }>(
      `select pg_get_userbyid(proowner) as owner from pg_proc where proname = 'vet_audited_critical_care_records'`,
    )
    expect(rows).toEqual([{ owner: 'vet_owner' }])
    const insert = sql`insert into vet_critical_care_records_default (organization_id, patient_id) values (${practice.organizationId}, ${practice.patientId})`
    const refused = withTenant(database.db, { organizationId: practice.organizationId }, (tx) => tx.execute(insert))
    expect(await refusal(refused)).toMatchObject({ sqlstate: '42501' })
  })

  it('takes no instructions from the search path of a client', async () => {
    const session = await database.client.connect()
    try {
      await session.query('begin')
      await session.query(`
        create schema trap;
        create function trap.to_jsonb(anyelement) returns jsonb language sql as $$ select '{"trapped": true}'::jsonb $$;
        create function trap.gen_random_uuid() returns uuid language sql as $$ select null::uuid $$;
        set local search_path = trap, pg_catalog, public`)
      await session.query(`update public.vet_clients set notes = 'x' where id = $1`, [practice.clientId])
      const { rows } = await session.query(
        `select new_values from public.vet_audit_logs where record_id = $1 and operation = 'UPDATE'`,
        [practice.clientId],
      )
      expect(rows).toEqual([{ new_values: { notes: 'x' } }])
    } finally {
      await session.query('rollback')
      session.release()
    }
  })
})

describe('the audit log of a database without roles', () => {
  it('is written all the same, by an owner whom row-level security binds', async () => {
    const server = inject('postgresUrl')
    const name = `vet_plan_owner_${randomUUID().slice(0, 8)}`
    const admin = createPool(server, 1)
    const url = new URL(server)
    url.pathname = `/${name}`
    url.username = name
    url.password = 'secret'
    await admin.query(`create role ${name} login password 'secret'`)
    await admin.query(`create database ${name} owner ${name}`)
    const inside = createPool(withPath(server, name), 1)
    await inside.query('create extension if not exists btree_gist')
    const owner = createPool(url.href, 1)
    try {
      await migrate(url.href, { roles: false })
      const [organizationId, clientId] = [randomUUID(), randomUUID()]
      const session = await owner.connect()
      await session.query('begin')
      await session.query(`select set_config('app.current_tenant', $1, true)`, [organizationId])
      await session.query(`insert into vet_organizations (id, name) values ($1, 'Alone')`, [organizationId])
      await session.query(
        `insert into vet_clients (organization_id, id, first_name, last_name) values ($1, $2, 'Bo', 'Ek')`,
        [organizationId, clientId],
      )
      await session.query(`update vet_clients set notes = 'x' where id = $1`, [clientId])
      await session.query('commit')
      session.release()
      const { rows } = await inside.query(
        `select operation, row_hash = vet_audit_log_hash(l) as hashed from vet_audit_logs l where record_id = $1 order by occurred_at`,
        [clientId],
      )
      expect(rows).toEqual([
        { operation: 'INSERT', hashed: true },
        { operation: 'UPDATE', hashed: true },
      ])
      // Whose rows go cannot be told, so they stay.
      expect(await refusal(owner.query('truncate vet_clients cascade'))).toMatchObject({ sqlstate: 'VP012' })
      const { rows: gaps } = await inside.query('select * from vet_audit_gaps()')
      expect(gaps).toEqual([])
    } finally {
      await owner.end()
      await inside.end()
      await admin.query(`drop database ${name} with (force)`)
      await admin.query(`drop role ${name}`)
      await admin.end()
    }
  })
})

function withPath(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
