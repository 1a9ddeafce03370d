import { packagedHistory } from '../../src/migrator/index'
import type { SeedFiles } from '../../src/seeding/packaged'

const SPECIES_HEADER = 'id,code,common_name,scientific_name,ncbi_taxon_id,species_group,is_food_producing'
const BREED_HEADER = 'id,species,name,aliases,min_weight_kg,max_weight_kg,common_health_issues,vbo_id,is_crossbred'

export const DOG = {
  id: 'a0000000-0000-4000-8000-000000000001',
  code: 'dog',
  common_name: 'Dog',
  scientific_name: 'Canis lupus familiaris',
  ncbi_taxon_id: '9615',
  species_group: 'companion',
  is_food_producing: 'false',
}

export const CAT = {
  id: 'a0000000-0000-4000-8000-000000000002',
  code: 'cat',
  common_name: 'Cat',
  scientific_name: 'Felis catus',
  ncbi_taxon_id: '9685',
}

export const BEAGLE = {
  id: 'b0000000-0000-4000-8000-000000000001',
  species: 'dog',
  name: 'Beagle',
  aliases: 'English Beagle|Hare Hound',
  min_weight_kg: '9',
  max_weight_kg: '14.5',
  common_health_issues: 'epilepsy',
  vbo_id: '',
  is_crossbred: 'false',
}

export const PUG = { id: 'b0000000-0000-4000-8000-000000000002', name: 'Pug', aliases: 'Mops' }

export const SIAMESE = { id: 'b0000000-0000-4000-8000-000000000003', species: 'cat', name: 'Siamese', aliases: '' }

/** A line of `species.csv`: the dog, with changes. */
export const speciesLine = (change: Partial<typeof DOG> = {}) => Object.values({ ...DOG, ...change }).join(',')

/** A line of `breeds.csv`: the Beagle, with changes. */
export const breedLine = (change: Partial<typeof BEAGLE> = {}) => Object.values({ ...BEAGLE, ...change }).join(',')

/** Lines below their header, or a whole file. */
type Lines = readonly string[] | string

/** A small reference set: two species and three breeds, unless told otherwise. */
export function seedFiles(
  content: { readonly species?: Lines; readonly breeds?: Lines; readonly version?: number } = {},
): SeedFiles {
  const {
    species = [speciesLine(), speciesLine(CAT)],
    breeds = [breedLine(), breedLine(PUG), breedLine(SIAMESE)],
    version = 1,
  } = content
  const source = { version, source: 'test', licence: 'MIT' }
  const text = (header: string, lines: Lines) =>
    typeof lines === 'string' ? lines : `${[header, ...lines].join('\n')}\n`
  return {
    'reference/manifest.json': JSON.stringify({
      set: 'reference',
      files: [
        { file: 'species.csv', table: 'vet_species', ...source },
        { file: 'breeds.csv', table: 'vet_breeds', ...source },
      ],
    }),
    'reference/species.csv': text(SPECIES_HEADER, species),
    'reference/breeds.csv': text(BREED_HEADER, breeds),
  }
}

/** A set whose Beagle and Pug are described anew. */
export const renewed = (version = 2) =>
  seedFiles({
    version,
    breeds: [
      breedLine({ max_weight_kg: '15', aliases: '' }),
      breedLine({ ...PUG, max_weight_kg: '15', aliases: '' }),
      breedLine(SIAMESE),
    ],
  })

/** The statements of the history that make the reference tables, without what protects them. */
export const TABLES = (await packagedHistory()).migrations
  .flatMap((migration) => migration.statements)
  .map((statement) => statement.sql)
  .filter((statement) => /^(--.*\n)*(create|alter) table "vet_(species|breeds)"/i.test(statement))
  .join('\n')
