import { describe, expect, it } from 'vitest'
import { weightRangeSchema } from '../../src/schema/reference/species.zod'
import { packagedSeeds } from '../../src/seeding/packaged'
import { readManifest, readSeedSet } from '../../src/seeding/seed-set'
import { REFERENCE_TABLES } from '../../src/seeding/tables'

const files = await packagedSeeds()
const manifest = readManifest('reference', files)
const [speciesFile, breedsFile] = readSeedSet('reference', REFERENCE_TABLES, files)

const species = (speciesFile?.rows ?? []).map(({ id, content }) => ({ id, ...content, code: String(content.code) }))
const codeOf = new Map(species.map(({ id, code }) => [id, code]))
const breeds = (breedsFile?.rows ?? []).map(({ id, content }) => ({
  id,
  species: codeOf.get(String(content.species_id)) ?? '',
  name: String(content.name),
  aliases: texts(content.aliases),
  healthIssues: texts(content.common_health_issues),
  weight: weightRangeSchema.nullable().parse(content.average_weight),
  crossbred: content.is_crossbred === true,
}))

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** The lightest and the heaviest breed a species may have: beyond these a figure is a slip of the pen. */
const PLAUSIBLE_KG: Record<string, readonly [number, number]> = {
  dog: [1, 110],
  cat: [2, 12],
  ferret: [0.5, 2.5],
  rabbit: [0.5, 10],
  guinea_pig: [0.5, 2],
  horse: [60, 1200],
  donkey: [70, 550],
  cattle: [250, 1500],
  water_buffalo: [250, 1200],
  sheep: [25, 180],
  goat: [18, 150],
  pig: [10, 450],
  chicken: [0.4, 7],
  turkey: [3, 20],
  duck: [0.4, 7],
  goose: [3, 13],
  alpaca: [40, 100],
  llama: [90, 250],
}

describe('reference seed files', () => {
  it('are all named in the manifest, with their source and licence', () => {
    const named = manifest.files.map(({ file }) => `reference/${file}`)
    expect(Object.keys(files).filter((file) => file.endsWith('.csv'))).toEqual([...named].sort())
    expect(manifest.files.map(({ table }) => table)).toEqual(REFERENCE_TABLES.map(({ name }) => name))
  })

  it('give every row an id of its own', () => {
    const ids = [...species, ...breeds].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('species', () => {
  it('have the generic codes a practice starts with', () => {
    const codes = species.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['dog', 'cat', 'bird', 'reptile', 'rabbit', 'horse', 'other']))
    expect(codes.length).toBeGreaterThanOrEqual(40)
  })

  it.each(['common_name', 'scientific_name', 'ncbi_taxon_id'])('have no %s twice', (column) => {
    const values = (speciesFile?.rows ?? []).flatMap(({ content }) => content[column] ?? [])
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
  })

  it('have a taxon number only beside the scientific name it stands for', () => {
    const numbered = (speciesFile?.rows ?? []).filter(({ content }) => content.ncbi_taxon_id !== null)
    expect(numbered.filter(({ content }) => content.scientific_name === null)).toEqual([])
    const names = numbered.map(({ content }) => String(content.scientific_name))
    expect(names.filter((name) => !/^[A-Z][a-z]+( [a-z]+){1,2}$/.test(name))).toEqual([])
  })

  it('count as food producing when they are farmed and not when they are companions', () => {
    const rows = (speciesFile?.rows ?? []).map(({ content }) => content)
    const farmed = rows.filter(({ species_group }) => ['livestock', 'poultry'].includes(String(species_group)))
    expect(farmed.filter(({ is_food_producing }) => is_food_producing !== true)).toEqual([])
    const kept = rows.filter(({ species_group }) =>
      ['companion', 'wildlife', 'reptile'].includes(String(species_group)),
    )
    expect(kept.filter(({ is_food_producing }) => is_food_producing === true)).toEqual([])
  })
})

describe('breeds', () => {
  it('cover the common species', () => {
    const count = (code: string) => breeds.filter((breed) => breed.species === code).length
    expect(count('dog')).toBeGreaterThanOrEqual(120)
    expect(count('cat')).toBeGreaterThanOrEqual(40)
    expect(count('horse')).toBeGreaterThanOrEqual(30)
  })

  it('weigh what their species can weigh', () => {
    const weighed = breeds.flatMap(({ weight, ...breed }) => (weight === null ? [] : [{ ...breed, ...weight }]))
    expect(weighed.length).toBeGreaterThan(350)
    const implausible = weighed.filter(({ species: code, min, max }) => {
      const [lightest, heaviest] = PLAUSIBLE_KG[code] ?? [Number.POSITIVE_INFINITY, 0]
      return min < lightest || max > heaviest || max > min * 6
    })
    expect(implausible).toEqual([])
  })

  it('are found under one name only, whatever its case', () => {
    const names = breeds.flatMap(({ species: code, name, aliases }) =>
      [name, ...aliases].map((each) => `${code}/${each.toLowerCase()}`),
    )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('are written in characters that every keyboard has', () => {
    const words = breeds.flatMap(({ name, aliases, healthIssues }) => [name, ...aliases, ...healthIssues])
    expect(words.filter((word) => !/^[A-Za-z0-9 .'()-]+$/.test(word))).toEqual([])
  })

  it('offer a way to register a mixed dog, a domestic cat and a crossbred horse', () => {
    const crossbred = breeds.filter((breed) => breed.crossbred).map(({ species: code, name }) => `${code}/${name}`)
    expect(crossbred).toEqual(
      expect.arrayContaining(['dog/Mixed breed', 'cat/Domestic Shorthair', 'horse/Crossbred horse']),
    )
  })
})
