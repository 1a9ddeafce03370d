import { sql } from 'drizzle-orm'
import { foreignKey, integer, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  flag,
  id,
  json,
  named,
  notBlank,
  positive,
  referenceKey,
  shaped,
  timestamps,
  type ValueOf,
} from '../columns'
import { CODE, regexPattern } from '../rules/index'

const VBO_ID = regexPattern('vbo_id', '^VBO:[0-9]{7}$', 'is not a VBO identifier such as VBO:0200798')

export const speciesGroupEnum = closedList('vet_species_group', [
  'companion',
  'equine',
  'livestock',
  'poultry',
  'avian',
  'reptile',
  'amphibian',
  'fish',
  'small_mammal',
  'camelid',
  'wildlife',
  'other',
])
export type SpeciesGroup = ValueOf<typeof speciesGroupEnum>

/**
 * An animal species, shared by all tenants and read-only to them. `is_food_producing` turns on withdrawal times and
 * residue rules (21 CFR 530). Filled by `vet-plan seed reference`.
 */
export const species = pgTable(
  'vet_species',
  {
    id: id(),
    /** Stable key for code, for example `dog`. */
    code: varchar('code', { length: 50 }).notNull(),
    commonName: varchar('common_name', { length: 100 }).notNull(),
    scientificName: varchar('scientific_name', { length: 150 }),
    /** Identifier in the NCBI Taxonomy. */
    ncbiTaxonId: integer('ncbi_taxon_id'),
    speciesGroup: speciesGroupEnum('species_group').notNull(),
    isFoodProducing: flag('is_food_producing', false),
    ...timestamps,
  },
  (t) => [
    referenceKey(t),
    speciesGroupEnum.check(t.speciesGroup),
    shaped(t.code, CODE),
    notBlank(t.commonName),
    positive(t.ncbiTaxonId),
    // A species by its code.
    unique('vet_species_code_unique').on(t.code),
  ],
)

export type SpeciesRow = typeof species.$inferSelect
export type NewSpeciesRow = typeof species.$inferInsert

/** Usual adult weight, kilograms. */
export interface WeightRange {
  readonly min: number
  readonly max: number
  readonly unit: 'kg'
}

/** A breed of one species, shared by all tenants and read-only to them. */
export const breeds = pgTable(
  'vet_breeds',
  {
    id: id(),
    speciesId: uuid('species_id').notNull(),
    name: varchar('name', { length: 150 }).notNull(),
    /** Other names the breed goes by. */
    aliases: text('aliases').array().notNull().default(sql`'{}'::text[]`),
    averageWeight: json<WeightRange>('average_weight'),
    commonHealthIssues: text('common_health_issues').array().notNull().default(sql`'{}'::text[]`),
    /** Identifier in the Vertebrate Breed Ontology, for example `VBO:0200798`. */
    vboId: varchar('vbo_id', { length: 20 }),
    /** A deliberate or unknown mix rather than a recognized breed. */
    isCrossbred: flag('is_crossbred', false),
    ...timestamps,
  },
  (t) => [
    referenceKey(t),
    foreignKey({ name: 'vet_breeds_species_fk', columns: [t.speciesId], foreignColumns: [species.id] }).onDelete(
      'restrict',
    ),
    notBlank(t.name),
    shaped(t.vboId, VBO_ID),
    named(
      t.averageWeight,
      'range',
      // The casts run only where they cannot fail; a missing key ends in the last branch.
      sql`case when jsonb_typeof(${t.averageWeight} -> 'min') = 'number' and jsonb_typeof(${t.averageWeight} -> 'max') = 'number' and ${t.averageWeight} ->> 'unit' = 'kg' then (${t.averageWeight} ->> 'min')::numeric > 0 and (${t.averageWeight} ->> 'max')::numeric >= (${t.averageWeight} ->> 'min')::numeric else ${t.averageWeight} is null end`,
    ),
    // Breeds of a species, by name.
    unique('vet_breeds_name_unique').on(t.speciesId, t.name),
    // Target of the patients' key: a patient's breed is one of its own species.
    unique('vet_breeds_species_unique').on(t.speciesId, t.id),
  ],
)

export type BreedRow = typeof breeds.$inferSelect
export type NewBreedRow = typeof breeds.$inferInsert
