// Bundled into one file, there is no package folder to read SQL and CSV from.
import { PGlite } from '@electric-sql/pglite'
import { doctor, migrate } from '@vet-plan/db/migrate'
import * as schema from '@vet-plan/db/schema'
import { seedReference } from '@vet-plan/db/seeds'
import { drizzle } from 'drizzle-orm/pglite'

async function main() {
  const client = await PGlite.create('memory://')
  const { migrated } = await migrate(client)
  await seedReference(client)
  const species = await drizzle(client, { schema }).query.species.findMany()
  const drift = (await doctor(client)).filter((finding) => finding.severity === 'error')
  await client.close()
  console.log(JSON.stringify({ migrated: migrated.length > 0, species: species.length > 50, drift }))
}

main()
