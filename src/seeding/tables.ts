import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { type BreedRow, breeds, type SpeciesRow, species, speciesGroupEnum } from '../schema/reference/species'
import { breedInsertSchema, speciesInsertSchema } from '../schema/reference/species.zod'
import {
  flagCell,
  idCell,
  listCell,
  optionalIntegerCell,
  optionalKilogramsCell,
  optionalTextCell,
  textCell,
} from './cells'

/** Id of the row that `label` names in a file read before, or undefined when there is none. */
export type SeedLookup = (table: string, label: string) => string | undefined

/** A table that can be seeded, and how a line of its file becomes a row. */
export interface SeedTable {
  /** SQL name. */
  readonly name: string
  /** The columns that are written besides `id`. */
  readonly columns: readonly SeedColumn[]
  /** SQL names of the columns that are unique together, beside `id`. */
  readonly key: readonly string[]
  /** Foreign keys: SQL name of the column, SQL name of the table. */
  readonly references: Readonly<Record<string, string>>
  readonly hasUpdatedAt: boolean
  /** Columns of the CSV file. */
  readonly header: readonly string[]
  /** Reads a line's cells. The result has the property names of the Drizzle table. */
  readonly rowSchema: (lookup: SeedLookup) => z.ZodType<{ readonly id?: string | undefined }, unknown>
  /** Names a row to a person and to {@link SeedLookup}. */
  readonly label: (cells: Readonly<Record<string, string>>) => string
}

export interface SeedColumn {
  /** SQL name. */
  readonly name: string
  readonly type: string
  /** Name in TypeScript. */
  readonly property: string
}

/** Every column but the ones the database fills: a column added to the table has to be thought of here. */
type Seeded<Row> = Omit<Row, 'createdAt' | 'updatedAt'>

const NOT_WRITTEN = ['id', 'createdAt', 'updatedAt']

function seedTable(table: PgTable, rest: Omit<SeedTable, 'name' | 'columns' | 'hasUpdatedAt'>): SeedTable {
  const columns = Object.entries(getTableColumns(table))
  return {
    name: getTableName(table),
    columns: columns
      .filter(([property]) => !NOT_WRITTEN.includes(property))
      .map(([property, column]) => ({ name: column.name, type: column.getSQLType(), property })),
    hasUpdatedAt: columns.some(([property]) => property === 'updatedAt'),
    ...rest,
  }
}

/** Refinement by the schema that also guards the host's inserts, its issues under SQL names. */
function acceptedBy(table: PgTable, schema: z.ZodType) {
  const columns = getTableColumns(table)
  return (row: unknown, context: z.RefinementCtx): void => {
    for (const { path, message } of schema.safeParse(row).error?.issues ?? []) {
      const [property, ...rest] = path.map(String)
      const column = property === undefined ? [] : [columns[property]?.name ?? property]
      context.addIssue({ code: 'custom', path: [...column, ...rest], message })
    }
  }
}

const speciesCells = z.object({
  id: idCell,
  code: textCell,
  common_name: textCell,
  scientific_name: optionalTextCell,
  ncbi_taxon_id: optionalIntegerCell,
  species_group: z.enum(speciesGroupEnum.enumValues),
  is_food_producing: flagCell,
})

const SPECIES = seedTable(species, {
  key: ['code'],
  references: {},
  header: Object.keys(speciesCells.shape),
  label: (cells) => `${cells.code}`,
  rowSchema: () =>
    speciesCells
      .transform(
        (cells): Seeded<SpeciesRow> => ({
          id: cells.id,
          code: cells.code,
          commonName: cells.common_name,
          scientificName: cells.scientific_name,
          ncbiTaxonId: cells.ncbi_taxon_id,
          speciesGroup: cells.species_group,
          isFoodProducing: cells.is_food_producing,
        }),
      )
      .superRefine(acceptedBy(species, speciesInsertSchema)),
})

const breedCells = z.object({
  id: idCell,
  /** Code of the species. */
  species: textCell,
  name: textCell,
  aliases: listCell,
  /** Usual adult weight of both sexes, from the lightest females to the heaviest males. */
  min_weight_kg: optionalKilogramsCell,
  max_weight_kg: optionalKilogramsCell,
  common_health_issues: listCell,
  vbo_id: optionalTextCell,
  is_crossbred: flagCell,
})

const BREEDS = seedTable(breeds, {
  key: ['species_id', 'name'],
  references: { species_id: getTableName(species) },
  header: Object.keys(breedCells.shape),
  label: (cells) => `${cells.species}/${cells.name}`,
  rowSchema: (lookup) =>
    breedCells
      .transform((cells, context): Seeded<BreedRow> => {
        const speciesId = lookup(getTableName(species), cells.species)
        if (speciesId === undefined) {
          context.addIssue({ code: 'custom', path: ['species'], message: `no species has the code ${cells.species}` })
          return z.NEVER
        }
        const { min_weight_kg: min, max_weight_kg: max } = cells
        if ((min === null) !== (max === null)) {
          const path = [min === null ? 'min_weight_kg' : 'max_weight_kg']
          context.addIssue({ code: 'custom', path, message: 'is empty: give both weights or none' })
          return z.NEVER
        }
        return {
          id: cells.id,
          speciesId,
          name: cells.name,
          aliases: cells.aliases,
          averageWeight: min === null || max === null ? null : { min, max, unit: 'kg' },
          commonHealthIssues: cells.common_health_issues,
          vboId: cells.vbo_id,
          isCrossbred: cells.is_crossbred,
        }
      })
      .superRefine(acceptedBy(breeds, breedInsertSchema)),
})

/** The reference tables, each after the ones it refers to. */
export const REFERENCE_TABLES: readonly SeedTable[] = [SPECIES, BREEDS]
