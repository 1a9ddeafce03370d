// Every entry by `require`, and a practice that works with them.
const { exports: entries } = require('@vet-plan/db/package.json')

const names = Object.keys(entries).filter((entry) => !entry.endsWith('.json'))
const files = names.map((entry) => require.resolve(`@vet-plan/db${entry.slice(1)}`))
const empty = names.filter((entry) => Object.keys(require(`@vet-plan/db${entry.slice(1)}`)).length === 0)

const { PGlite } = require('@electric-sql/pglite')
const { drizzle } = require('drizzle-orm/pglite')
const { clients, createOrganization, TenantError, withTenant } = require('@vet-plan/db')
const { doctor, migrate, rollback } = require('@vet-plan/db/migrate')
const relations = require('@vet-plan/db/relations')
const schema = require('@vet-plan/db/schema')
const { seedReference } = require('@vet-plan/db/seeds')
const { ROLES } = require('@vet-plan/db/tenancy')
const { createTestDatabase } = require('@vet-plan/db/testing')
const { clientInsertSchema } = require('@vet-plan/db/zod')

async function addClient(db) {
  const { organization, clinics } = await createOrganization(db, {
    name: 'Hillside',
    clinics: [{ name: 'Main Street' }],
  })
  return withTenant(db, { organizationId: organization.id }, async (tx) => {
    const values = { organizationId: organization.id, clinicId: clinics[0].id, firstName: 'Bo', lastName: 'Ek' }
    await tx.insert(clients).values(clientInsertSchema.parse(values))
    return tx.query.clients.findFirst({ with: { clinic: true } })
  })
}

async function main() {
  const client = await PGlite.create('memory://')
  const { migrated } = await migrate(client)
  const { tables } = await seedReference(client)
  const client1 = await addClient(drizzle(client, { schema: { ...schema, ...relations } }))
  const errors = (await doctor(client)).filter((finding) => finding.severity === 'error')
  const { migrated: reverted } = await rollback(client, { phase: 'core' })
  await client.close()

  const database = await createTestDatabase({ reference: true })
  const client2 = await addClient(database.db)
  const species = await database.db.query.species.findMany()
  const refused = await withTenant(database.db, { organizationId: '1' }, async () => {}).catch((error) => error)
  await database.close()

  console.log(
    JSON.stringify({
      notCommonJs: files.filter((file) => !file.endsWith('.cjs')),
      empty,
      migrated: migrated.length > 0 && migrated.length === reverted.length,
      seeded: tables.map((table) => table.table),
      clinics: [client1.clinic.name, client2.clinic.name],
      errors,
      species: species.length > 50,
      refused: refused instanceof TenantError ? refused.code : String(refused),
      app: ROLES.app,
    }),
  )
}

main()
