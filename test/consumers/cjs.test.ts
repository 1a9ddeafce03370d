import { expect, it } from 'vitest'
import { createHost } from './host'

it('a CommonJS project requires every entry and works with them', async () => {
  const host = await createHost('cjs', ['drizzle-orm', 'zod', '@electric-sql/pglite'])
  expect(await host.node('clinic.js')).toEqual({
    notCommonJs: [],
    empty: [],
    migrated: true,
    seeded: ['vet_species', 'vet_breeds'],
    clinics: ['Main Street', 'Main Street'],
    errors: [],
    species: true,
    refused: 'invalid_context',
    app: 'vet_app',
  })
})
