import { randomBytes, randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import * as schema from '../../src/index'
import { accessLogs, auditLogs, clients, organizations, users } from '../../src/schema'
import { assertTenantIsolation, createOrganization, setContextStatement, withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type PostgresTestDatabase, type VetPlanSchema } from '../../src/testing'
import { createPool } from '../support/pool'
import { createPractice, type Practice, refusal } from '../support/practice'

let database: PostgresTestDatabase
let one: Practice
let two: Practice
/** Logins made here; they belong to the server and outlive the database. */
const logins: string[] = []

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
  one = await createPractice(database.db, 'One')
  two = await createPractice(database.db, 'Two')
})
afterAll(async () => {
  for (const login of logins) await database.client.query(`drop owned by ${login}; drop role ${login}`)
  await database.close()
})

/** Creates a login role and returns its URL. */
async function createLogin(memberOf: string, attributes = ''): Promise<string> {
  const login = `vet_test_${randomBytes(8).toString('hex')}`
  await database.client.query(`create role ${login} login password 'secret' ${attributes}`)
  logins.push(login)
  if (memberOf !== '') await database.client.query(`grant ${memberOf} to ${login}`)
  const url = new URL(database.url)
  url.username = login
  url.password = 'secret'
  return url.href
}

function connectAs(url: string, max = 1) {
  const pool = createPool(url, max)
  onTestFinished(() => pool.end())
  return { db: drizzle<VetPlanSchema>(pool, { schema }), pool }
}

const currentUser = sql<{ name: string }>`select current_user::text as name`

describe('a login of the application', () => {
  it('works inside withTenant and sees nothing outside it', async () => {
    const { db } = connectAs(await createLogin('vet_app'))
    const seen = await withTenant(db, { organizationId: one.organizationId }, (tx) => tx.query.clients.findMany())
    expect(seen).toHaveLength(2)
    expect(await db.select().from(clients)).toEqual([])
    const written = db.insert(clients).values({ organizationId: one.organizationId, firstName: 'A', lastName: 'B' })
    expect(await refusal(written)).toMatchObject({ sqlstate: '42501' })
  })

  it('can set up a practice', async () => {
    const { db } = connectAs(await createLogin('vet_app'))
    const created = await createOrganization(db, { name: 'Self-service', clinics: [{ name: 'Only' }] })
    expect(created.clinics).toHaveLength(1)
  })

  it.each(['vet_owner', 'vet_maintenance', 'postgres'])('cannot become %s', async (role) => {
    const { db } = connectAs(await createLogin('vet_app'))
    const work = withTenant(db, { organizationId: one.organizationId }, (tx) =>
      tx.execute(sql.raw(`set local role ${role}`)),
    )
    expect(await refusal(work)).toMatchObject({ sqlstate: '42501' })
  })

  it('can call what acts in its own name, and nothing that builds or opens tables', async () => {
    const { pool } = connectAs(await createLogin('vet_app'))
    const { rows } = await pool.query<{ name: string; definer: boolean }>(
      `select distinct p.proname as name, p.prosecdef as definer from pg_proc p
       where p.pronamespace = 'public'::regnamespace and starts_with(p.proname, 'vet_')
         and has_function_privilege(p.oid, 'execute')
       order by 1`,
    )
    expect(rows.filter(({ definer }) => definer).map(({ name }) => name)).toEqual([])
    const names = rows.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['vet_enter_tenant', 'vet_dispense', 'vet_merge_patients']))
    const builders =
      /^vet_(add|append|audit_(source|table|trunc)|audited|create|ensure|grant|guard|keep|partition|protect|role)_?/
    expect(names.filter((name) => builders.test(name))).toEqual([])
  })

  it('keeps twenty transactions of two practices apart on two connections', async () => {
    const { db } = connectAs(await createLogin('vet_app'), 2)
    const results = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const { organizationId } = index % 2 === 0 ? one : two
        return withTenant(db, { organizationId, requestId: String(index) }, async (tx) => {
          const name = randomUUID()
          await tx.insert(clients).values({ organizationId, firstName: name, lastName: 'Concurrent' })
          await tx.execute(sql`select pg_sleep(0.01)`)
          if (index % 5 === 0) throw new Error('rolled back')
          const seen = await tx.select({ tenant: clients.organizationId }).from(clients)
          const [context] = await tx.select({ id: organizations.id }).from(organizations)
          return { organizationId, seen: new Set(seen.map(({ tenant }) => tenant)), context: context?.id }
        }).catch((error: Error) => error.message)
      }),
    )
    const done = results.filter((result) => typeof result !== 'string')
    expect(results.filter((result) => result === 'rolled back')).toHaveLength(4)
    expect(done).toHaveLength(16)
    for (const { organizationId, seen, context } of done) {
      expect(seen).toEqual(new Set([organizationId]))
      expect(context).toBe(organizationId)
    }
  })
})

describe('a connection more powerful than the application', () => {
  it.each([
    ['a superuser', '', 'superuser'],
    ['a role that bypasses row-level security', 'vet_app', 'bypassrls'],
    ['a member of the owner', 'vet_owner, vet_app', ''],
  ])('%s acts as vet_app inside and as itself again after', async (_, memberOf, attributes) => {
    const { db } = connectAs(await createLogin(memberOf, attributes))
    const own = (await db.execute<{ name: string }>(currentUser)).rows[0]?.name
    const inside = await withTenant(db, { organizationId: one.organizationId }, async (tx) => ({
      role: (await tx.execute<{ name: string }>(currentUser)).rows[0]?.name,
      tenants: (await tx.select({ id: organizations.id }).from(organizations)).map(({ id }) => id),
    }))
    expect(inside).toEqual({ role: 'vet_app', tenants: [one.organizationId] })
    expect((await db.execute<{ name: string }>(currentUser)).rows[0]?.name).toBe(own)
    expect(own).toMatch(/^vet_test_/)
  })

  it('sees one practice only although it is also a member of vet_maintenance', async () => {
    const { db } = connectAs(await createLogin('vet_maintenance, vet_app'))
    const seen = await withTenant(db, { organizationId: one.organizationId }, (tx) => tx.select().from(organizations))
    expect(seen.map(({ id }) => id)).toEqual([one.organizationId])
  })

  it.each([
    ['bypasses row-level security', '', 'bypassrls'],
    ['owns the tables', 'vet_owner', ''],
    ['sees all tenants', 'vet_maintenance', ''],
  ])('is refused when it %s and may not become vet_app', async (_, memberOf, attributes) => {
    const { db } = connectAs(await createLogin(memberOf, attributes))
    const work = withTenant(db, { organizationId: one.organizationId }, (tx) => tx.select().from(clients))
    await expect(work).rejects.toMatchObject({
      name: 'TenantError',
      code: 'unsafe_runtime_role',
      hint: expect.stringContaining('GRANT vet_app'),
    })
  })
})

describe('a login that was granted nothing', () => {
  it('gets no row, and the error that says what to grant', async () => {
    const { db } = connectAs(await createLogin(''))
    const work = withTenant(db, { organizationId: one.organizationId }, (tx) => tx.select().from(clients))
    await expect(work).rejects.toMatchObject({
      name: 'TenantError',
      code: 'unsafe_runtime_role',
      hint: expect.stringContaining('GRANT vet_app'),
    })
  })
})

describe('a login for reports', () => {
  it('reads one practice at a time and writes nothing', async () => {
    const { db } = connectAs(await createLogin('vet_readonly'))
    const seen = await db.transaction(async (tx) => {
      await tx.execute(setContextStatement({ organizationId: one.organizationId }))
      return tx.select().from(clients)
    })
    expect(new Set(seen.map(({ organizationId }) => organizationId))).toEqual(new Set([one.organizationId]))
    expect(await db.select().from(clients)).toEqual([])
    const write = db.transaction(async (tx) => {
      await tx.execute(setContextStatement({ organizationId: one.organizationId }))
      await tx.update(clients).set({ notes: 'x' })
    })
    expect(await refusal(write)).toMatchObject({ sqlstate: '42501' })
  })

  it.each(['password_hash', 'mfa_secret_encrypted', 'mfa_backup_codes_encrypted'])('cannot read %s', async (column) => {
    const { db } = connectAs(await createLogin('vet_readonly'))
    expect(await refusal(db.execute(sql.raw(`select ${column} from vet_users`)))).toMatchObject({ sqlstate: '42501' })
    expect(await refusal(db.execute(sql`select email, first_name from vet_users`))).toBe('accepted')
  })

  it('cannot read wrapped keys, only that they are there', async () => {
    const { db } = connectAs(await createLogin('vet_readonly'))
    expect(await refusal(db.execute(sql`select wrapped_key from vet_encryption_keys`))).toMatchObject({
      sqlstate: '42501',
    })
    expect(await refusal(db.execute(sql`select purpose, status from vet_encryption_keys`))).toBe('accepted')
  })

  it.each(['vet_sessions', 'vet_auth_tokens'])('cannot read %s', async (table) => {
    const { db } = connectAs(await createLogin('vet_readonly'))
    expect(await refusal(db.execute(sql.raw(`select id from ${table}`)))).toMatchObject({ sqlstate: '42501' })
  })
})

describe('a login for maintenance', () => {
  it('sees every practice and may change their plans', async () => {
    const { db } = connectAs(await createLogin('vet_maintenance'))
    const seen = await db.select({ id: organizations.id }).from(organizations)
    expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining([one.organizationId, two.organizationId]))
    const changed = await db
      .update(organizations)
      .set({ subscriptionTier: 'enterprise' })
      .where(eq(organizations.id, two.organizationId))
      .returning({ tier: organizations.subscriptionTier })
    expect(changed).toEqual([{ tier: 'enterprise' }])
    expect(await refusal(db.execute(sql`truncate vet_client_relationships`))).toMatchObject({ sqlstate: '42501' })
  })
})

describe('a login for audits', () => {
  it('reads no row of a practice', async () => {
    const { db } = connectAs(await createLogin('vet_auditor'))
    expect(await refusal(db.select({ id: users.id }).from(users))).toMatchObject({ sqlstate: '42501' })
  })

  it('reads the logs of one practice at a time, and writes none', async () => {
    const organizations = [one.organizationId, two.organizationId]
    for (const organizationId of organizations) await createFactory(database.db, { organizationId }).create(accessLogs)
    const { db } = connectAs(await createLogin('vet_auditor'))
    expect(await db.select().from(accessLogs)).toEqual([])
    await db.transaction(async (tx) => {
      await tx.execute(setContextStatement({ organizationId: one.organizationId }))
      const seen = await tx.select().from(accessLogs)
      expect(seen.map(({ organizationId }) => organizationId)).toEqual([one.organizationId])
      const changes = await tx.select().from(auditLogs)
      expect(new Set(changes.map(({ organizationId }) => organizationId))).toEqual(new Set([one.organizationId]))
      const write = tx.transaction((inner) => inner.update(accessLogs).set({ resourceType: 'x' }))
      expect(await refusal(write)).toMatchObject({ sqlstate: '42501' })
    })
  })
})

describe('assertTenantIsolation', () => {
  it('is content with a login of the application, as URL, pool and Drizzle database', async () => {
    const url = await createLogin('vet_app')
    await assertTenantIsolation(url)
    const { db, pool } = connectAs(url)
    await assertTenantIsolation(pool)
    await assertTenantIsolation(db)
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  it.each([
    ['is a superuser', '', 'superuser'],
    ['has BYPASSRLS', 'vet_app', 'bypassrls'],
    ['owns the tables', 'vet_owner, vet_app', ''],
    ['is a member of vet_maintenance', 'vet_maintenance, vet_app', ''],
    ['is not a member of vet_app', '', ''],
    ['is not a member of vet_app', 'vet_readonly', ''],
  ])('refuses a login that %s (%s %s)', async (reason, memberOf, attributes) => {
    const url = await createLogin(memberOf, attributes)
    await expect(assertTenantIsolation(url)).rejects.toMatchObject({
      name: 'TenantError',
      code: 'unsafe_runtime_role',
      message: expect.stringContaining(reason),
      hint: expect.stringContaining('GRANT vet_app'),
    })
  })

  it('refuses a login that owns a table by itself', async () => {
    await using weakened = await createTestDatabase({ server: inject('postgresUrl') })
    const url = new URL(await createLogin('vet_app'))
    url.pathname = new URL(weakened.url).pathname
    await weakened.client.query(`alter table vet_clients owner to ${url.username}`)
    await expect(assertTenantIsolation(url.href)).rejects.toMatchObject({
      code: 'unsafe_runtime_role',
      message: expect.stringContaining('owns the tables'),
    })
  })

  it.each([
    ['row-level security is not forced', 'alter table vet_patients no force row level security', 'vet_patients'],
    ['row-level security is off', 'alter table vet_organizations disable row level security', 'vet_organizations'],
    ['has no tenant policy', 'drop policy tenant_isolation_sessions on vet_sessions', 'vet_sessions'],
  ])('refuses a database where a table %s', async (reason, weakening, table) => {
    await using weakened = await createTestDatabase({ server: inject('postgresUrl') })
    await weakened.client.query(weakening)
    const url = new URL(await createLogin('vet_app'))
    url.pathname = new URL(weakened.url).pathname
    await expect(assertTenantIsolation(url.href)).rejects.toMatchObject({
      name: 'TenantError',
      code: 'tenant_not_isolated',
      message: expect.stringContaining(`${table} (${reason})`),
    })
  })

  it('refuses a database that was never migrated, as withTenant does', async () => {
    const name = `vet_plan_test_${randomBytes(8).toString('hex')}`
    await database.client.query(`create database ${name}`)
    onTestFinished(async () => {
      await database.client.query(`drop database ${name} with (force)`)
    })
    const url = new URL(await createLogin('vet_app'))
    url.pathname = `/${name}`
    const refused = { code: 'tenant_not_isolated', hint: expect.stringContaining('vet-plan migrate') }
    await expect(assertTenantIsolation(url.href)).rejects.toMatchObject(refused)
    const { db } = connectAs(url.href)
    const work = withTenant(db, { organizationId: one.organizationId }, (tx) => tx.select().from(clients))
    await expect(work).rejects.toMatchObject(refused)
  })
})
