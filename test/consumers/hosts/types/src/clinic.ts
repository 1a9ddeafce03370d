// What a strict TypeScript host relies on. It is compiled, not run.
import { PGlite } from '@electric-sql/pglite'
import {
  type ClientRow,
  type NewPatientRow,
  type PatientRow,
  type PatientSex,
  type patientSexEnum,
  patients,
  type TenantContext,
  withTenant,
} from '@vet-plan/db'
import { assertMigrated, type MigrationResult, migrate } from '@vet-plan/db/migrate'
import * as relations from '@vet-plan/db/relations'
import * as schema from '@vet-plan/db/schema'
import { assertTenantIsolation, createOrganization } from '@vet-plan/db/tenancy'
import { createTestDatabase } from '@vet-plan/db/testing'
import { patientInsertSchema } from '@vet-plan/db/zod'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { drizzle } from 'drizzle-orm/pglite'
import { Pool } from 'pg'
import type { z } from 'zod'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(proof: Equal<A, B>): void => void proof
type IsAny<T> = 0 extends 1 & T ? true : false

// Rows.
same<PatientSex, 'male' | 'female' | 'unknown'>(true)
same<PatientRow['sex'], PatientSex>(true)
same<PatientRow['weightKg'], string | null>(true)
same<PatientRow['createdAt'], Date>(true)
same<PatientRow['organizationId'], string>(true)
same<(typeof patientSexEnum.enumValues)[0], 'male'>(true)
same<IsAny<PatientRow['knownAllergies']>, false>(true)
const minimal: NewPatientRow = { organizationId: '', clientId: '', speciesId: '', name: 'Rex' }
// @ts-expect-error a closed list takes its values only
export const wrong: NewPatientRow = { ...minimal, sex: 'cat' }
// @ts-expect-error the tenant is required
export const homeless: NewPatientRow = { clientId: '', speciesId: '', name: 'Rex' }

// Validators give what an insert takes.
type Parsed = z.output<typeof patientInsertSchema>
same<IsAny<Parsed>, false>(true)
same<IsAny<Parsed['name']>, false>(true)
export const parsed = (input: unknown): NewPatientRow => {
  const values = patientInsertSchema.parse(input)
  return {
    organizationId: values.organizationId,
    clientId: values.clientId,
    speciesId: values.speciesId,
    name: values.name,
  }
}

// A tenant's transaction is the same database.
const tables = { ...schema, ...relations }
const context: TenantContext = { organizationId: '', userId: '' }
const embedded = drizzle(await PGlite.create(), { schema: tables })
const server = drizzlePg(new Pool(), { schema: tables })

const found = await withTenant(embedded, context, (tx) =>
  tx.query.patients.findFirst({ with: { client: true, weightHistory: true } }),
)
same<IsAny<typeof found>, false>(true)
if (found) {
  same<typeof found.client, ClientRow>(true)
  same<(typeof found.weightHistory)[0]['weightKg'], string>(true)
}
const rows = await withTenant(server, context, async (tx) => {
  await tx.insert(patients).values(minimal)
  // @ts-expect-error no such table
  tx.query.dragons
  return tx.select().from(patients)
})
same<typeof rows, PatientRow[]>(true)
// @ts-expect-error a context names its tenant
await withTenant(server, { userId: '' }, async () => {})

const created = await createOrganization(embedded, { name: '', clinics: [{ name: '' }] })
same<IsAny<typeof created.organization>, false>(true)
// @ts-expect-error a practice has at least one location
await createOrganization(embedded, { name: '', clinics: [] })

// Every kind of database is a target.
const result: MigrationResult = await migrate('postgres://localhost/clinic')
await migrate(embedded.$client)
await migrate(embedded)
await migrate(server)
await assertMigrated(server.$client)
await assertTenantIsolation(new Pool())
// @ts-expect-error a number is none
await migrate(5)
export const tags: string[] = result.migrated.map((migration) => migration.tag)

await using database = await createTestDatabase()
same<typeof database.engine, 'pglite'>(true)
export const listed = await database.db.query.species.findMany()
const onServer = await createTestDatabase({ server: 'postgres://localhost' })
same<typeof onServer.client, Pool>(true)
