import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sqlErrorDetails, TenantError } from '../../src/errors'
import { clients, organizations, patients, patientWeightHistory, species } from '../../src/schema'
import { createOrganization, setContextStatement, type TenantContext, withTenant } from '../../src/tenancy'
import { createPractice, type Practice, refusal, type TestDb } from './practice'

interface Opened<Result extends PgQueryResultHKT> {
  /** A database over exactly one session, so that what one transaction leaves behind the next one finds. */
  readonly db: TestDb<Result>
  /** Runs statements on that session, outside any transaction. */
  run(text: string): Promise<unknown>
  close(): Promise<void>
}

/** What `withTenant` and `createOrganization` promise, the same on every engine. */
export function describeTenancy<Result extends PgQueryResultHKT>(engine: string, open: () => Promise<Opened<Result>>) {
  let opened: Opened<Result>
  let db: TestDb<Result>
  let one: Practice
  let two: Practice

  beforeAll(async () => {
    opened = await open()
    db = opened.db
    one = await createPractice(db, 'One')
    two = await createPractice(db, 'Two')
  })
  afterAll(() => opened?.close())

  const settings = [
    'app.current_tenant',
    'app.current_user_id',
    'app.current_staff_id',
    'app.session_id',
    'app.request_id',
    'app.client_ip',
    'app.user_agent',
    'app.audit_reason',
    'role',
  ] as const
  type Settings = Record<(typeof settings)[number], string | null>

  /** All settings of the context, as SQL sees them right now. */
  const readSettings = async (session: Pick<TestDb<Result>, 'select'>): Promise<Settings | undefined> => {
    const fields = Object.fromEntries(
      settings.map((name) => [name, sql<string | null>`current_setting(${name}, true)`.as(name.replace('.', '_'))]),
    )
    const [row] = await session.select(fields).from(sql`(values (1)) one`).limit(1)
    return row as Settings | undefined
  }

  const clear = { 'app.current_tenant': '', 'app.current_user_id': '', role: 'none' }

  describe(`withTenant on ${engine}`, () => {
    it('sees the rows of its own practice only', async () => {
      for (const practice of [one, two]) {
        const seen = await withTenant(db, { organizationId: practice.organizationId }, async (tx) => ({
          organizations: await tx.select().from(organizations),
          clients: await tx.select().from(clients),
          patients: await tx.select().from(patients),
        }))
        expect(seen.organizations.map(({ id }) => id)).toEqual([practice.organizationId])
        expect(new Set(seen.clients.map(({ id }) => id))).toEqual(new Set([practice.clientId, practice.otherClientId]))
        expect(seen.patients.map(({ id }) => id)).toEqual([practice.patientId])
      }
    })

    it('writes for its own practice only', async () => {
      const foreign = withTenant(db, { organizationId: one.organizationId }, (tx) =>
        tx.insert(clients).values({ organizationId: two.organizationId, firstName: 'A', lastName: 'B' }),
      )
      expect(await refusal(foreign)).toMatchObject({ sqlstate: '42501' })
      const moved = withTenant(db, { organizationId: one.organizationId }, (tx) =>
        tx.update(clients).set({ organizationId: two.organizationId }).where(eq(clients.id, one.clientId)),
      )
      expect(await refusal(moved)).toMatchObject({ sqlstate: '42501' })
      const changed = await withTenant(db, { organizationId: one.organizationId }, (tx) =>
        tx.update(clients).set({ notes: 'mine' }).where(eq(clients.id, two.clientId)).returning(),
      )
      expect(changed).toEqual([])
    })

    it('follows relations without leaving the practice', async () => {
      const { organizationId, patientId, clientId, dog } = one
      const rows = await withTenant(db, { organizationId }, async (tx) => {
        await tx.insert(patientWeightHistory).values({ organizationId, patientId, weightKg: '12.5' })
        return tx.query.patients.findMany({ with: { client: true, species: true, weightHistory: true, owners: true } })
      })
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({
        id: patientId,
        client: { id: clientId, organizationId },
        species: { id: dog.id },
        weightHistory: [{ weightKg: expect.stringMatching(/^12[.]50*$/), organizationId }],
        owners: [],
      })
      const organization = await withTenant(db, { organizationId: two.organizationId }, (tx) =>
        tx.query.organizations.findMany({
          with: { clinics: true, users: true, clients: { with: { patients: true } } },
        }),
      )
      expect(organization).toHaveLength(1)
      const below = organization[0]?.clients.flatMap((client) => [client, ...client.patients]) ?? []
      expect(below.map((row) => row.organizationId)).toEqual(below.map(() => two.organizationId))
      expect(below).toHaveLength(3)
    })

    it('returns what the work returns, and keeps what it wrote', async () => {
      const name = randomUUID()
      const id = await withTenant(db, { organizationId: one.organizationId }, async (tx) => {
        const [row] = await tx
          .insert(clients)
          .values({ organizationId: one.organizationId, firstName: name, lastName: 'Kept' })
          .returning()
        return row?.id
      })
      const found = await withTenant(db, { organizationId: one.organizationId }, async (tx) => {
        const rows = await tx.select({ id: clients.id }).from(clients).where(eq(clients.firstName, name))
        await tx.delete(clients).where(eq(clients.firstName, name))
        return rows
      })
      expect(found).toEqual([{ id }])
    })

    it('rolls back when the work throws, and throws the same error', async () => {
      const failure = new Error('changed my mind')
      const name = randomUUID()
      const work = withTenant(db, { organizationId: one.organizationId }, async (tx) => {
        await tx.insert(clients).values({ organizationId: one.organizationId, firstName: name, lastName: 'Lost' })
        throw failure
      })
      await expect(work).rejects.toBe(failure)
      expect(await db.select().from(clients).where(eq(clients.firstName, name))).toEqual([])
    })

    it('becomes the application role inside, and leaves nothing of itself on the session', async () => {
      const before = await readSettings(db)
      expect(before).toMatchObject({ role: 'none' })
      const inside = await withTenant(db, { organizationId: one.organizationId, userId: one.userId }, readSettings)
      expect(inside).toMatchObject({ 'app.current_tenant': one.organizationId, role: 'vet_app' })
      expect(await readSettings(db)).toMatchObject(clear)
      await withTenant(db, { organizationId: two.organizationId, userId: two.userId }, () =>
        Promise.reject(new Error('no')),
      ).catch(() => {})
      expect(await readSettings(db)).toMatchObject(clear)
      await withTenant(db, { organizationId: two.organizationId }, (tx) => tx.execute(sql`select 1 / 0`)).catch(
        () => {},
      )
      expect(await readSettings(db)).toMatchObject(clear)
    })

    it('carries the whole context to SQL', async () => {
      const context: Required<TenantContext> = {
        organizationId: one.organizationId,
        userId: one.userId,
        staffId: randomUUID(),
        sessionId: 'session-1',
        requestId: 'request-1',
        ipAddress: '2001:db8::1',
        userAgent: 'Browser/1.0',
        reason: 'correction',
      }
      expect(await withTenant(db, context, readSettings)).toEqual({
        'app.current_tenant': context.organizationId,
        'app.current_user_id': context.userId,
        'app.current_staff_id': context.staffId,
        'app.session_id': 'session-1',
        'app.request_id': 'request-1',
        'app.client_ip': '2001:db8::1',
        'app.user_agent': 'Browser/1.0',
        'app.audit_reason': 'correction',
        role: 'vet_app',
      })
    })

    it('leaves out of the context what is not known', async () => {
      const context = { organizationId: one.organizationId, userId: undefined, reason: undefined }
      const inside = await withTenant(db, context, readSettings)
      expect(inside).toMatchObject({ 'app.current_user_id': '', 'app.user_agent': '', 'app.audit_reason': '' })
    })

    it.each([
      `it's "quoted" and 'doubled'''`,
      "back\\slash \\n \\\\ E\\'x",
      'two\nlines\r\n\ttabbed',
      '$tag$ ; drop table vet_clients; -- %L %s %I $1',
      'Ünïcødé 🐈‍⬛',
      `'; set local app.current_tenant = '00000000-0000-4000-8000-000000000000'; --`,
    ])('carries text from outside exactly as it is: %j', async (text) => {
      const context = { organizationId: one.organizationId, userAgent: text, reason: text, sessionId: text }
      expect(await withTenant(db, context, readSettings)).toMatchObject({
        'app.current_tenant': one.organizationId,
        'app.user_agent': text,
        'app.audit_reason': text,
        'app.session_id': text,
      })
    })

    it.each([
      ['organizationId', ''],
      ['organizationId', 'garbage-value'],
      ['organizationId', '*'],
      ['organizationId', `00000000-0000-4000-8000-000000000000'; drop table vet_clients; --`],
      ['organizationId', '00000000-0000-4000-8000-000000000000\n'],
      ['organizationId', '{00000000-0000-4000-8000-000000000000}'],
      ['organizationId', '00000000000040008000000000000000'],
      ['userId', 'garbage-value'],
      ['userId', ''],
      ['staffId', 'garbage-value'],
    ])('refuses the %s %j before anything is sent', async (field, value) => {
      const transaction = vi.spyOn(db, 'transaction')
      const work = vi.fn(() => Promise.resolve())
      const context = { organizationId: one.organizationId, [field]: value }
      const error = await withTenant(db, context, work).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(TenantError)
      expect(error).toMatchObject({ code: 'invalid_context', message: `${field} is not a UUID` })
      if (value !== '') expect(String(error instanceof TenantError && error.hint)).not.toContain(value)
      expect(transaction).not.toHaveBeenCalled()
      expect(work).not.toHaveBeenCalled()
      transaction.mockRestore()
    })

    it('is refused inside a transaction, its own included', async () => {
      const nested = (tx: TestDb<Result>) => withTenant(tx, { organizationId: two.organizationId }, readSettings)
      await expect(db.transaction(nested)).rejects.toMatchObject({ code: 'nested_context' })
      await expect(withTenant(db, { organizationId: one.organizationId }, nested)).rejects.toMatchObject({
        code: 'nested_context',
        hint: expect.stringContaining('database itself'),
      })
    })

    it('stays with its practice for the whole transaction', async () => {
      const second = withTenant(db, { organizationId: one.organizationId }, (tx) =>
        tx.execute(setContextStatement({ organizationId: two.organizationId })),
      )
      expect(await refusal(second)).toMatchObject({ sqlstate: '25001' })
      const same = withTenant(db, { organizationId: one.organizationId }, async (tx) => {
        await tx.execute(setContextStatement({ organizationId: one.organizationId, reason: 'correction' }))
        return readSettings(tx)
      })
      expect(await same).toMatchObject({ 'app.audit_reason': 'correction' })
    })

    it('keeps its practice through a savepoint that is rolled back', async () => {
      const rows = await withTenant(db, { organizationId: one.organizationId }, async (tx) => {
        await tx
          .transaction(async (savepoint) => {
            await savepoint.execute(setContextStatement({ organizationId: one.organizationId }))
            throw new Error('no')
          })
          .catch(() => {})
        return tx.select().from(organizations)
      })
      expect(rows.map(({ id }) => id)).toEqual([one.organizationId])
    })

    it('notices that a session was left with another practice', async () => {
      await opened.run(`set app.current_tenant = '${two.organizationId}'`)
      try {
        const work = withTenant(db, { organizationId: one.organizationId }, readSettings)
        await expect(work).rejects.toMatchObject({
          name: 'TenantError',
          code: 'tenant_already_set',
          hint: expect.stringContaining('outside a transaction'),
        })
      } finally {
        await opened.run('reset app.current_tenant')
      }
      expect(await refusal(withTenant(db, { organizationId: one.organizationId }, readSettings))).toBe('accepted')
    })

    it.each([
      ['truncate a table', sql`truncate vet_client_relationships`],
      ['create a table', sql`create table public.vet_mine (id int)`],
      ['drop a table', sql`drop table vet_client_relationships`],
      ['switch row-level security off', sql`alter table vet_clients disable row level security`],
      ['drop a policy', sql`drop policy tenant_isolation_clients on vet_clients`],
      ['disable triggers', sql`alter table vet_patients disable trigger all`],
      ['write species', sql`insert into vet_species (code, common_name, species_group) values ('x', 'X', 'other')`],
      ['change breeds', sql`update vet_breeds set name = 'X'`],
      ['change its plan', sql`update vet_organizations set subscription_tier = 'enterprise'`],
      ['lift its limits', sql`update vet_organizations set max_clinics = 99`],
      ['delete a practice', sql`delete from vet_organizations`],
      ['change what tables get', sql`select public.vet_protect_tenant_table('vet_clients')`],
    ])('does not let the application %s', async (_, statement) => {
      const outcome = await refusal(
        withTenant(db, { organizationId: one.organizationId }, (tx) => tx.execute(statement)),
      )
      expect(outcome).toMatchObject({ sqlstate: '42501' })
    })

    it('lets the application read species and rename its practice', async () => {
      const { organizationId } = one
      const [row] = await withTenant(db, { organizationId }, async (tx) => {
        expect(await tx.select().from(species).where(eq(species.id, one.dog.id))).toHaveLength(1)
        return tx
          .update(organizations)
          .set({ name: 'One', settings: { locale: 'de' } })
          .returning()
      })
      expect(row).toMatchObject({ id: organizationId, settings: { locale: 'de' } })
    })
  })

  describe(`createOrganization on ${engine}`, () => {
    const counts = async () => {
      const [row] = await db
        .select({
          organizations: sql<number>`(select count(*)::int from vet_organizations)`,
          clinics: sql<number>`(select count(*)::int from vet_clinics)`,
          users: sql<number>`(select count(*)::int from vet_users)`,
        })
        .from(sql`(values (1)) one`)
      return row
    }
    const administrator = { email: 'Vet@Example.org', firstName: 'Vi', lastName: 'Vet' }

    it('creates the practice, its locations and its first login', async () => {
      const id = randomUUID()
      const created = await createOrganization(db, {
        id,
        name: 'New',
        clinics: [{ name: 'North', timezone: 'Europe/Berlin' }, { name: 'South' }],
        administrator,
      })
      expect(created.organization).toMatchObject({ id, name: 'New', maxClinics: 2, subscriptionTier: 'starter' })
      expect(created.clinics.map((clinic) => [clinic.organizationId, clinic.name])).toEqual([
        [id, 'North'],
        [id, 'South'],
      ])
      expect(created.administrator).toMatchObject({
        organizationId: id,
        clinicId: created.clinics[0]?.id,
        emailNormalized: 'vet@example.org',
      })
      const seen = await withTenant(db, { organizationId: id }, (tx) => tx.query.clinics.findMany())
      expect(seen).toHaveLength(2)
    })

    it('needs neither an id nor an administrator', async () => {
      const created = await createOrganization(db, { name: 'Bare', clinics: [{ name: 'Only' }] })
      expect(created.organization.id).toMatch(/^[0-9a-f-]{36}$/)
      expect(created.administrator).toBeUndefined()
    })

    it.each([
      ['e-mail address', { administrator: { ...administrator, email: 'nonsense' } }, 'vet_users_email_email'],
      [
        'plain password',
        { administrator: { ...administrator, passwordHash: 'hunter2' } },
        'vet_users_password_hash_hashed',
      ],
      ['location twice', { clinics: [{ name: 'A' }, { name: ' a' }] as const }, 'vet_clinics_name_unique'],
      ['blank name', { name: ' ' }, 'vet_organizations_name_not_blank'],
    ])('leaves nothing behind when it fails over a wrong %s', async (_, wrong, constraint) => {
      const before = await counts()
      const creation = createOrganization(db, { name: 'Failing', clinics: [{ name: 'A' }], administrator, ...wrong })
      const error = await creation.catch((thrown: unknown) => thrown)
      expect(sqlErrorDetails(error)).toMatchObject({ constraint })
      expect(await counts()).toEqual(before)
    })

    it('refuses an id that is taken and leaves that practice as it is', async () => {
      const read = () =>
        withTenant(db, { organizationId: one.organizationId }, (tx) =>
          tx.query.organizations.findMany({ with: { clinics: true, users: true } }),
        )
      const before = await read()
      const again = createOrganization(db, { id: one.organizationId, name: 'Stolen', clinics: [{ name: 'Mine' }] })
      await expect(again).rejects.toMatchObject({ name: 'TenantError', code: 'organization_exists' })
      expect(await read()).toEqual(before)
    })

    it('refuses an id that is none', async () => {
      const creation = createOrganization(db, { id: 'x', name: 'X', clinics: [{ name: 'X' }] })
      await expect(creation).rejects.toMatchObject({ code: 'invalid_context' })
    })
  })
}
