// A practice opens: the database was made by `npx vet-plan up`, the application uses it.
import { PGlite } from '@electric-sql/pglite'
import { clients, createOrganization, patients, species, TenantError, withTenant } from '@vet-plan/db'
import * as migrations from '@vet-plan/db/migrate'
import * as relations from '@vet-plan/db/relations'
import * as schema from '@vet-plan/db/schema'
import * as tenancy from '@vet-plan/db/tenancy'
import { patientInsertSchema } from '@vet-plan/db/zod'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'

const client = await PGlite.create('file://.vet-plan/db')
const { migrated } = await migrations.migrate(client)
const { pending } = await migrations.status(client)
const db = drizzle(client, { schema: { ...schema, ...relations } })

const openPractice = (name) =>
  createOrganization(db, {
    name,
    clinics: [{ name: 'Main Street', timezone: 'America/Chicago' }],
    administrator: { email: 'ann@example.org', firstName: 'Ann', lastName: 'Lee' },
  })
const hillside = await openPractice('Hillside Veterinary')
const riverside = await openPractice('Riverside Veterinary')

const organizationId = hillside.organization.id
const patient = await withTenant(db, { organizationId, userId: hillside.administrator.id }, async (tx) => {
  const [dog] = await tx.select().from(species).where(eq(species.code, 'dog'))
  const [owner] = await tx.insert(clients).values({ organizationId, firstName: 'Bo', lastName: 'Ek' }).returning()
  const values = patientInsertSchema.parse({
    organizationId,
    clientId: owner.id,
    clinicId: hillside.clinics[0].id,
    speciesId: dog.id,
    name: 'Rex',
  })
  await tx.insert(patients).values(values)
  return tx.query.patients.findFirst({ with: { client: true, clinic: true, species: true } })
})
const elsewhere = await withTenant(db, { organizationId: riverside.organization.id }, (tx) =>
  tx.query.patients.findMany(),
)
const blank = patientInsertSchema.safeParse({ ...patient, name: ' ' })
const refused = await withTenant(db, { organizationId: 'hillside' }, async () => {}).catch((error) => error)
await client.close()

console.log(
  JSON.stringify({
    migrated: migrated.length,
    pending,
    patient: [patient.name, patient.client.firstName, patient.clinic.name, patient.species.code],
    elsewhere: elsewhere.length,
    blank: blank.error?.issues.map((issue) => issue.path.join('.')),
    refused: refused instanceof TenantError ? refused.code : String(refused),
    oneModule:
      withTenant === tenancy.withTenant && patients === schema.patients && TenantError === migrations.TenantError,
  }),
)
