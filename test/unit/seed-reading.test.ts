import { describe, expect, it } from 'vitest'
import { SeedError } from '../../src/errors'
import { type Content, contentHash, differingColumns } from '../../src/seeding/content'
import type { SeedFiles } from '../../src/seeding/packaged'
import { readSeedSet } from '../../src/seeding/seed-set'
import { REFERENCE_TABLES } from '../../src/seeding/tables'
import { BEAGLE, breedLine, DOG, seedFiles, speciesLine } from './seed-support'

/** Everything an error says about files that should be refused. */
function refusal(files: SeedFiles): string {
  try {
    readSeedSet('reference', REFERENCE_TABLES, files)
  } catch (error) {
    expect(error).toBeInstanceOf(SeedError)
    expect(error).toHaveProperty('code', 'seed_malformed')
    return error instanceof Error ? error.message : ''
  }
  return 'accepted'
}

describe('reading seed files', () => {
  it('turns a line into the columns of its table', () => {
    const [species, breeds] = readSeedSet('reference', REFERENCE_TABLES, seedFiles())
    expect(species?.rows[0]).toEqual({
      id: DOG.id,
      label: 'dog',
      content: {
        code: 'dog',
        common_name: 'Dog',
        scientific_name: 'Canis lupus familiaris',
        ncbi_taxon_id: 9615,
        species_group: 'companion',
        is_food_producing: false,
      },
    })
    expect(breeds?.rows[0]).toEqual({
      id: BEAGLE.id,
      label: 'dog/Beagle',
      content: {
        species_id: DOG.id,
        name: 'Beagle',
        aliases: ['English Beagle', 'Hare Hound'],
        average_weight: { min: 9, max: 14.5, unit: 'kg' },
        common_health_issues: ['epilepsy'],
        vbo_id: null,
        is_crossbred: false,
      },
    })
  })

  it('takes a byte order mark, CRLF, quotes and columns in another order', () => {
    const species = '\uFEFFcode,id,is_food_producing,common_name,scientific_name,ncbi_taxon_id,species_group\r\n'
    const line = `dog,${DOG.id},false,"Dog, domestic",,,companion\r\n`
    const [file] = readSeedSet('reference', REFERENCE_TABLES, seedFiles({ species: species + line, breeds: [] }))
    expect(file?.rows[0]?.content).toMatchObject({ common_name: 'Dog, domestic', scientific_name: null })
  })

  it.each<[string, Parameters<typeof breedLine>[0], string]>([
    ['a weight that is no number', { min_weight_kg: 'nine' }, 'column min_weight_kg: is not a weight in kilograms'],
    ['one weight of two', { max_weight_kg: '' }, 'column max_weight_kg: is empty: give both weights or none'],
    ['a range upside down', { min_weight_kg: '20' }, 'column average_weight.max: must not be below min'],
    ['a weight of zero', { min_weight_kg: '0' }, 'column average_weight.min: '],
    ['an unknown species', { species: 'unicorn' }, 'column species: no species has the code unicorn'],
    ['a bad id', { id: 'beagle' }, 'column id: is not a UUID'],
    ['a flag that is neither', { is_crossbred: 'no' }, 'column is_crossbred: is neither true nor false'],
    ['an alias twice', { aliases: 'A|A' }, 'column aliases: names a value twice'],
    ['an empty alias', { aliases: 'A||B' }, 'column aliases: has an empty value'],
    ['a missing name', { name: '' }, 'column name: is empty'],
    ['a name longer than its column', { name: 'x'.repeat(151) }, 'column name: '],
    ['a bad VBO identifier', { vbo_id: 'VBO:1' }, 'column vbo_id: is not a VBO identifier'],
  ])('refuses %s and says where', (_what, change, expected) => {
    expect(refusal(seedFiles({ breeds: [breedLine({}), breedLine({ ...NEW, ...change })] }))).toContain(
      `seeds/reference/breeds.csv, line 3, ${expected}`,
    )
  })

  it('refuses a species group that is not one', () => {
    expect(refusal(seedFiles({ species: [speciesLine({ species_group: 'pet' })] }))).toContain(
      'seeds/reference/species.csv, line 2, column species_group: ',
    )
  })

  it('names everything that is wrong at once', () => {
    const message = refusal(
      seedFiles({ breeds: [breedLine({ is_crossbred: '1' }), breedLine({ ...NEW, min_weight_kg: 'x' })] }),
    )
    expect(message.split('\n')).toHaveLength(2)
  })

  it('refuses an id or a name that was used before', () => {
    expect(refusal(seedFiles({ breeds: [breedLine({}), breedLine({ name: 'Other' })] }))).toBe(
      `seeds/reference/breeds.csv, line 3, column id: ${BEAGLE.id} is already on line 2`,
    )
    expect(refusal(seedFiles({ breeds: [breedLine({}), breedLine({ id: NEW.id })] }))).toBe(
      'seeds/reference/breeds.csv, line 3: dog/Beagle is already on line 2',
    )
  })

  it('refuses a header with a column missing, unknown or twice', () => {
    const species = 'id,code,common_name,scientific_name,taxon,species_group,species_group\n'
    expect(refusal(seedFiles({ species })).split('\n')).toEqual([
      'seeds/reference/species.csv, line 1, column ncbi_taxon_id: is missing',
      'seeds/reference/species.csv, line 1, column is_food_producing: is missing',
      'seeds/reference/species.csv, line 1, column taxon: is not known',
      'seeds/reference/species.csv, line 1, column species_group: appears twice',
    ])
  })

  it('refuses a line with too few cells or an open quote', () => {
    expect(refusal(seedFiles({ breeds: [breedLine({}), 'a,b'] }))).toContain('seeds/reference/breeds.csv, line 3: ')
    expect(refusal(seedFiles({ breeds: [breedLine({ name: '"Beagle' })] }))).toContain(
      'seeds/reference/breeds.csv, line ',
    )
  })

  it('refuses a set with a file or its manifest missing or unreadable', () => {
    const { 'reference/breeds.csv': _breeds, ...noBreeds } = seedFiles()
    expect(refusal(noBreeds)).toBe('seeds/reference/breeds.csv: is missing')
    expect(refusal({})).toBe('seeds/reference/manifest.json: is missing')
    expect(refusal({ ...seedFiles(), 'reference/manifest.json': '{' })).toContain('seeds/reference/manifest.json: ')
    expect(refusal({ ...seedFiles(), 'reference/manifest.json': '{"set":"reference","files":[]}' })).toBe(
      'seeds/reference/manifest.json, column files: has no entry for vet_species',
    )
  })
})

/** A second breed beside the Beagle. */
const NEW = { id: 'b0000000-0000-4000-8000-000000000009', name: 'Pug' }

describe('the hash of a row', () => {
  const row: Content = { name: 'Beagle', weight: { min: 9, max: 14, unit: 'kg' }, aliases: ['A', 'B'], vbo_id: null }

  it('does not depend on the order of columns and keys, nor on columns without a value', () => {
    const same: Content = {
      aliases: ['A', 'B'],
      weight: { unit: 'kg', max: 14, min: 9 },
      name: 'Beagle',
      is_crossbred: false,
      notes: [],
    }
    expect(contentHash(same)).toBe(contentHash(row))
    expect(differingColumns(same, row)).toEqual([])
  })

  it('changes with any value and with the order of a list', () => {
    expect(contentHash({ ...row, name: 'beagle' })).not.toBe(contentHash(row))
    expect(contentHash({ ...row, aliases: ['B', 'A'] })).not.toBe(contentHash(row))
    expect(contentHash({ ...row, is_crossbred: true })).not.toBe(contentHash(row))
    expect(differingColumns({ ...row, weight: { min: 9, max: 15, unit: 'kg' } }, row)).toEqual(['weight'])
  })
})
