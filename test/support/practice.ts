import { randomUUID } from 'node:crypto'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { type SqlErrorDetails, sqlErrorDetails } from '../../src/errors'
import { breeds, clients, patients, species } from '../../src/schema'
import { createOrganization, withTenant } from '../../src/tenancy'
import type { VetPlanSchema } from '../../src/testing'

/** A Drizzle database over either engine, with all tables and relations. */
export type TestDb<Result extends PgQueryResultHKT> = PgDatabase<
  Result,
  VetPlanSchema,
  ExtractTablesWithRelations<VetPlanSchema>
>

/** A tenant of a test's own, with one of everything that other rows point at. */
export interface Practice {
  readonly organizationId: string
  readonly clinicId: string
  readonly userId: string
  readonly clientId: string
  readonly otherClientId: string
  readonly patientId: string
  readonly dog: { readonly id: string; readonly breedId: string }
  readonly cat: { readonly id: string; readonly breedId: string }
}

/** Creates a practice through the public functions, as the application would. */
export async function createPractice<Result extends PgQueryResultHKT>(
  db: TestDb<Result>,
  name = 'Practice',
): Promise<Practice> {
  const [dog, cat] = [await createSpecies(db, 'dog'), await createSpecies(db, 'cat')]
  const { organization, clinics, administrator } = await createOrganization(db, {
    name,
    clinics: [{ name: 'Main Street' }],
    administrator: { email: 'admin@example.org', firstName: 'Ann', lastName: 'Lee' },
  })
  const organizationId = organization.id
  const clientId = randomUUID()
  const otherClientId = randomUUID()
  const patientId = randomUUID()
  await withTenant(db, { organizationId }, async (tx) => {
    await tx.insert(clients).values([
      { organizationId, id: clientId, firstName: 'Bo', lastName: 'Ek' },
      { organizationId, id: otherClientId, firstName: 'Cy', lastName: 'Ek' },
    ])
    await tx.insert(patients).values({ organizationId, id: patientId, clientId, name: 'Rex', speciesId: dog.id })
  })
  return {
    organizationId,
    clinicId: clinics[0]?.id ?? '',
    userId: administrator?.id ?? '',
    clientId,
    otherClientId,
    patientId,
    dog,
    cat,
  }
}

async function createSpecies<Result extends PgQueryResultHKT>(db: TestDb<Result>, name: string) {
  const [id, breedId] = [randomUUID(), randomUUID()]
  await db
    .insert(species)
    .values({ id, code: `${name}_${id.replaceAll('-', '')}`, commonName: name, speciesGroup: 'companion' })
  await db.insert(breeds).values({ id: breedId, speciesId: id, name: `Common ${name}` })
  return { id, breedId }
}

/** What PostgreSQL said to a statement it refused. */
export async function refusal(work: PromiseLike<unknown>): Promise<SqlErrorDetails | 'accepted'> {
  try {
    await work
    return 'accepted'
  } catch (error) {
    const details = sqlErrorDetails(error)
    if (details === undefined) throw error
    return details
  }
}
