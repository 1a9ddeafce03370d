import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AnyDatabaseError, DatabaseError, withTypedErrors } from '../../src'
import { openConnection } from '../../src/connection/open'
import type { SqlConnection } from '../../src/connection/types'
import {
  appointments,
  clientNotes,
  clients,
  communicationLogs,
  patients,
  patientWeightHistory,
  serviceCategories,
  species,
  veterinarians,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, type Factory } from '../../src/testing'
import { createPractice, type Practice, type TestDb } from './practice'
import { faultsOf, type Refusing, refusing, untold } from './refusal-catalogue'

/** The typed error that work ends in. */
export async function typedRefusal(work: () => PromiseLike<unknown>): Promise<AnyDatabaseError> {
  const error: unknown = await withTypedErrors(work).then(
    () => new Error('it was accepted'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof DatabaseError) return error
  throw error
}

/** How refusals of a live database arrive, the same on every engine. */
export function describeRefusals<Result extends PgQueryResultHKT>(
  engine: string,
  open: () => { readonly db: TestDb<Result>; readonly target: Parameters<typeof openConnection>[0] },
) {
  describe(`constraints of a live database on ${engine}`, () => {
    let connection: SqlConnection
    let sources: readonly Refusing[]

    beforeAll(async () => {
      connection = await openConnection(open().target)
      sources = await refusing(connection)
      return () => connection.close()
    })

    it.each([
      ['key', 150],
      ['unique', 120],
      ['reference', 600],
      ['check', 1500],
      ['exclusion', 20],
      ['not null', 1500],
    ] as const)('are told in words, with table and fields: each %s', (kind, least) => {
      const own = sources.filter((source) => source.kind === kind)
      expect(own.flatMap(faultsOf)).toEqual([])
      expect(own.length).toBeGreaterThan(least)
    })

    it('that do not explain themselves are explained by hand', () => {
      expect(untold(sources)).toEqual([])
    })
  })

  describe(`refusals on ${engine}`, () => {
    let db: TestDb<Result>
    let practice: Practice
    let factory: Factory

    beforeAll(async () => {
      db = open().db
      practice = await createPractice(db, 'Refused')
      factory = createFactory(db)
    })

    type Transaction = Parameters<Parameters<TestDb<Result>['transaction']>[0]>[0]
    const refusedIn = (work: (tx: Transaction) => PromiseLike<unknown>) =>
      typedRefusal(() => withTenant(db, { organizationId: practice.organizationId }, async (tx) => work(tx)))
    const asOwner = async (...statements: string[]) => {
      for (const statement of statements) await db.execute(sql.raw(statement))
    }

    it('of something that is there already', async () => {
      const { organizationId } = practice
      const client = { organizationId, firstName: 'Bo', lastName: 'Ek', clientNumber: `C-${randomUUID()}` }
      const error = await refusedIn(async (tx) => {
        await tx.insert(clients).values(client)
        await tx.insert(clients).values(client)
      })
      expect(error).toMatchObject({
        code: 'already_exists',
        status: 409,
        sqlstate: '23505',
        table: 'vet_clients',
        tableName: 'clients',
        fields: ['clientNumber'],
        columns: ['client_number'],
        constraint: 'vet_clients_client_number_unique',
        sentence: 'Another client of this practice already has this client number.',
      })
      expect(JSON.stringify(error)).not.toContain(client.clientNumber)
    })

    it('of a second booking', async () => {
      const veterinarianId = (await factory.create(veterinarians)).id
      const times = { scheduledAt: new Date('2031-01-01T09:00Z'), scheduledEndAt: new Date('2031-01-01T10:00Z') }
      await factory.create(appointments, { veterinarianId, ...times })
      expect(await typedRefusal(() => factory.create(appointments, { veterinarianId, ...times }))).toMatchObject({
        code: 'slot_taken',
        fields: ['veterinarianId', 'scheduledAt', 'scheduledEndAt'],
        sentence: 'This veterinarian already has an appointment at that time.',
      })
    })

    it('of a parent that does not exist', async () => {
      const { organizationId, dog } = practice
      const stray = { organizationId, clientId: randomUUID(), name: 'Rex', speciesId: dog.id }
      expect(await refusedIn((tx) => tx.insert(patients).values(stray))).toMatchObject({
        code: 'reference_not_found',
        status: 422,
        table: 'vet_patients',
        fields: ['clientId'],
        parentTable: 'vet_clients',
        parentTableName: 'clients',
        sentence: 'The client this patient names does not exist in this practice.',
      })
    })

    it('to remove what is in use', async () => {
      expect(await refusedIn((tx) => tx.delete(clients).where(eq(clients.id, practice.clientId)))).toMatchObject({
        code: 'still_in_use',
        status: 409,
        table: 'vet_patients',
        parentTableName: 'clients',
        sentence: 'This client still has patients.',
      })
    })

    it('of a table that points at itself, from both sides', async () => {
      const { organizationId } = practice
      const [id, parentCategoryId] = [randomUUID(), randomUUID()]
      const child = { organizationId, id, parentCategoryId, name: 'Vaccines' }
      expect(await refusedIn((tx) => tx.insert(serviceCategories).values(child))).toMatchObject({
        code: 'reference_not_found',
        fields: ['parentCategoryId'],
      })
      const error = await refusedIn(async (tx) => {
        await tx.insert(serviceCategories).values({ organizationId, id: parentCategoryId, name: 'Medicine' })
        await tx.insert(serviceCategories).values(child)
        await tx.delete(serviceCategories).where(eq(serviceCategories.id, parentCategoryId))
      })
      expect(error).toMatchObject({ code: 'still_in_use', table: 'vet_service_categories' })
    })

    it('of a value that is missing', async () => {
      const insert = sql`insert into vet_clients (organization_id, id) values (${practice.organizationId}, ${randomUUID()})`
      expect(await refusedIn((tx) => tx.execute(insert))).toMatchObject({
        code: 'required',
        table: 'vet_clients',
        fields: [expect.stringMatching(/Name$/)],
        sentence: expect.stringMatching(/^The (?:first|last) name of a client is required\.$/),
      })
    })

    it('of a value that is not allowed', async () => {
      const { organizationId, patientId } = practice
      const weight = { organizationId, patientId, weightKg: '-4.125', measuredAt: new Date() }
      const error = await refusedIn((tx) => tx.insert(patientWeightHistory).values(weight))
      expect(error).toMatchObject({
        code: 'invalid_value',
        table: 'vet_patient_weight_history',
        fields: ['weightKg'],
        sentence: 'The weight in kg of a weight entry must be greater than 0.',
      })
      expect(JSON.stringify(error)).not.toContain('4.125')
    })

    it('in a partition', async () => {
      const log = await factory.create(communicationLogs)
      const twice = await typedRefusal(() =>
        withTenant(db, { organizationId: factory.organizationId }, (tx) => tx.insert(communicationLogs).values(log)),
      )
      expect(twice).toMatchObject({
        code: 'already_exists',
        table: 'vet_communication_logs',
        constraint: 'vet_communication_logs_pk',
        fields: ['id'],
      })
    })

    it('of what the database keeps', async () => {
      const { patientId } = practice
      const weigh = sql`update vet_patients set weight_kg = 9 where id = ${patientId}`
      expect(await refusedIn((tx) => tx.execute(weigh))).toMatchObject({
        code: 'kept_by_database',
        status: 422,
        sqlstate: 'VP004',
        table: 'vet_patients',
        fields: ['weightKg'],
        constraint: 'vet_patients_weight_kg_kept',
        sentence: 'Weight kg is kept by the database.',
      })
    })

    it('of a generated column', async () => {
      const update = sql`update vet_clients set last_name_normalized = 'x'`
      expect(await refusedIn((tx) => tx.execute(update))).toMatchObject({ code: 'kept_by_database', sqlstate: '428C9' })
    })

    it('to rewrite history', async () => {
      await asOwner(`select public.vet_append_only('vet_audit_logs')`)
      expect(await typedRefusal(() => db.execute(sql`truncate public.vet_audit_logs`))).toMatchObject({
        code: 'append_only',
        table: 'vet_audit_logs',
        constraint: 'vet_audit_logs_append_only',
      })
    })

    it('of another practice’s rows', async () => {
      const stranger = { organizationId: randomUUID(), firstName: 'Bo', lastName: 'Ek' }
      expect(await refusedIn((tx) => tx.insert(clients).values(stranger))).toMatchObject({
        code: 'tenant_mismatch',
        status: 403,
        table: 'vet_clients',
        tableName: 'clients',
      })
    })

    it('of what the role may not do', async () => {
      expect(await refusedIn((tx) => tx.delete(species))).toMatchObject({
        code: 'forbidden',
        status: 403,
        tableName: 'species',
      })
    })

    it.each([
      ['too_long', { firstName: 'x'.repeat(5000) }],
      ['malformed', { id: 'secret-no-uuid' }],
    ] as const)('of values that do not fit: %s', async (code, values) => {
      const { organizationId } = practice
      const row = { organizationId, firstName: 'Bo', lastName: 'Ek', ...values }
      const error = await refusedIn((tx) => tx.insert(clients).values(row))
      expect(error).toMatchObject({ code, status: 422 })
      expect(JSON.stringify(error)).not.toMatch(/secret|xxx/)
    })

    it.each([
      ['malformed', `select date 'someday'`],
      ['out_of_range', `select date '2024-02-31'`],
      ['out_of_range', `select 12345678901::numeric(10, 2)::int`],
    ] as const)('%s: %s', async (code, statement) => {
      expect(await refusedIn((tx) => tx.execute(sql.raw(statement)))).toMatchObject({ code })
    })

    it('at the end of the transaction', async () => {
      const { organizationId } = factory
      const note = { ...(await factory.create(clientNotes)), id: randomUUID(), clientId: randomUUID() }
      const key = 'alter table vet_client_notes alter constraint vet_client_notes_client_fk'
      await asOwner(`${key} deferrable initially deferred`)
      let reached = false
      const error = await typedRefusal(() =>
        withTenant(db, { organizationId }, async (tx) => {
          await tx.insert(clientNotes).values(note)
          reached = true
        }),
      ).finally(() => asOwner(`${key} not deferrable`))
      expect(reached).toBe(true)
      expect(error).toMatchObject({ code: 'reference_not_found', fields: ['clientId'], table: 'vet_client_notes' })
    })

    it('after another one', async () => {
      const error = await refusedIn(async (tx) => {
        await Promise.resolve(tx.execute(sql`select 1 / 0`)).catch(() => {})
        await tx.execute(sql`select 1`)
      })
      expect(error).toMatchObject({ code: 'transaction_failed', status: 500 })
    })

    it('of a context that is another one’s', async () => {
      const enter = (id: string) => sql`call public.vet_enter_tenant(${id}, null, null, null, null, null, null, null)`
      const error = await typedRefusal(() =>
        db.transaction(async (tx) => {
          await tx.execute(enter(randomUUID()))
          await tx.execute(enter(randomUUID()))
        }),
      )
      expect(error).toMatchObject({
        code: 'context_refused',
        status: 500,
        sentence: expect.stringContaining('organization'),
      })
    })
  })
}
