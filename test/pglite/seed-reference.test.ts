import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SqlExecutor } from '../../src/connection/types'
import { describeReference, type SeedEvent, type SeedOptions, seedReference } from '../../src/seeding/index'
import {
  BEAGLE,
  breedLine,
  CAT,
  DOG,
  PUG,
  renewed,
  SIAMESE,
  seedFiles,
  speciesLine,
  TABLES,
} from '../unit/seed-support'

let database: PGlite

beforeAll(async () => {
  database = await PGlite.create()
})
afterAll(() => database.close())

beforeEach(() =>
  database.exec(`
    drop schema if exists vet_plan cascade;
    drop table if exists public.vet_breeds, public.vet_species;
${TABLES}`),
)

const seed = (options: SeedOptions = {}) => seedReference(database, { seeds: seedFiles(), ...options })

async function select(query: string): Promise<unknown[]> {
  return (await database.query(query)).rows
}

/** Everything the run could have touched, ledger and timestamps included. */
const everything = () =>
  select(`select to_jsonb(s) as row from vet_species s union all select to_jsonb(b) from vet_breeds b
          union all select to_jsonb(l) from vet_plan.seeds l order by 1`)

const figures = async (run: ReturnType<typeof seed>) =>
  (await run).tables.map(({ inserted, updated, unchanged, kept, total }) => [
    inserted,
    updated,
    unchanged,
    kept.length,
    total,
  ])

describe('seedReference', () => {
  it('fills the tables and reports what it did', async () => {
    const events: SeedEvent[] = []
    const report = await seed({ onEvent: (event) => events.push(event) })
    expect(report).toEqual({
      set: 'reference',
      dryRun: false,
      tables: [
        { table: 'vet_species', inserted: 2, updated: 0, unchanged: 0, kept: [], total: 2 },
        { table: 'vet_breeds', inserted: 3, updated: 0, unchanged: 0, kept: [], total: 3 },
      ],
    })
    expect(events).toEqual(report.tables.map((table) => ({ type: 'table_seeded', report: table })))
    expect(await select(`select * from vet_breeds where name = 'Beagle'`)).toEqual([
      {
        id: BEAGLE.id,
        species_id: DOG.id,
        name: 'Beagle',
        aliases: ['English Beagle', 'Hare Hound'],
        average_weight: { min: 9, max: 14.5, unit: 'kg' },
        common_health_issues: ['epilepsy'],
        vbo_id: null,
        is_crossbred: false,
        created_at: expect.any(Date),
        updated_at: expect.any(Date),
      },
    ])
  })

  it('writes nothing the second time', async () => {
    await seed()
    const before = await everything()
    expect(before).toHaveLength(10)
    expect(await figures(seed())).toEqual([
      [0, 0, 2, 0, 2],
      [0, 0, 3, 0, 3],
    ])
    expect(await everything()).toEqual(before)
  })

  it('adds what a newer release has more', async () => {
    await seed({ seeds: seedFiles({ species: [speciesLine()], breeds: [breedLine()] }) })
    expect(await figures(seed())).toEqual([
      [1, 0, 1, 0, 2],
      [2, 0, 1, 0, 3],
    ])
  })

  it('brings rows nobody touched up to date', async () => {
    await seed()
    expect(await figures(seed({ seeds: renewed() }))).toEqual([
      [0, 0, 2, 0, 2],
      [0, 2, 1, 0, 3],
    ])
    expect(
      await select(
        `select average_weight, aliases, updated_at > created_at as touched from vet_breeds where name = 'Pug'`,
      ),
    ).toEqual([{ average_weight: { min: 9, max: 15, unit: 'kg' }, aliases: [], touched: true }])
    expect(await figures(seed({ seeds: renewed() }))).toEqual([
      [0, 0, 2, 0, 2],
      [0, 0, 3, 0, 3],
    ])
  })

  it('keeps edited rows and says in which columns they differ', async () => {
    await seed()
    await database.exec(`update vet_breeds set common_health_issues = '{"food envy"}' where name = 'Beagle'`)
    const [, breeds] = (await seed({ seeds: renewed() })).tables
    expect(breeds).toMatchObject({ updated: 1, unchanged: 1 })
    expect(breeds?.kept).toEqual([
      {
        table: 'vet_breeds',
        key: 'dog/Beagle',
        reason: 'edited',
        columns: ['aliases', 'average_weight', 'common_health_issues'],
      },
    ])
    expect(await select(`select aliases, common_health_issues from vet_breeds where name = 'Beagle'`)).toEqual([
      { aliases: ['English Beagle', 'Hare Hound'], common_health_issues: ['food envy'] },
    ])
    expect((await seed({ seeds: renewed() })).tables[1]?.kept).toHaveLength(1)
  })

  it('keeps a row renamed locally and does not bring the old name back', async () => {
    await seed()
    await database.exec(`update vet_species set code = 'canine' where code = 'dog'`)
    const [species, breeds] = (await seed()).tables
    expect(species?.kept).toEqual([{ table: 'vet_species', key: 'dog', reason: 'edited', columns: ['code'] }])
    expect([species?.total, breeds?.unchanged]).toEqual([2, 3])
  })

  it('takes an edited row under its care again once it says what the package says', async () => {
    await seed()
    await database.exec(`update vet_breeds set aliases = '{}', average_weight = '{"unit":"kg","min":9,"max":15.0}'`)
    expect(await figures(seed({ seeds: renewed() }))).toEqual([
      [0, 0, 2, 0, 2],
      [0, 0, 2, 1, 3],
    ])
    expect(await figures(seed({ seeds: seedFiles({ version: 3 }) }))).toEqual([
      [0, 0, 2, 0, 2],
      [0, 2, 0, 1, 3],
    ])
  })

  it('leaves a deleted row deleted', async () => {
    await seed()
    await database.exec(`delete from vet_breeds where name = 'Pug'`)
    const [, breeds] = (await seed()).tables
    expect(breeds).toMatchObject({ inserted: 0, total: 2 })
    expect(breeds?.kept).toEqual([{ table: 'vet_breeds', key: 'dog/Pug', reason: 'deleted', columns: [] }])
  })

  it('leaves out the breeds of a species that was deleted', async () => {
    await seed()
    await database.exec(`delete from vet_breeds where name = 'Siamese'; delete from vet_species where code = 'cat'`)
    const more = [breedLine(), breedLine(PUG), breedLine({ ...SIAMESE, id: CAT.id, name: 'Persian' })]
    const [species, breeds] = (await seed({ seeds: seedFiles({ breeds: more }) })).tables
    expect(species?.kept).toEqual([{ table: 'vet_species', key: 'cat', reason: 'deleted', columns: [] }])
    expect(breeds?.kept).toEqual([
      { table: 'vet_breeds', key: 'cat/Persian', reason: 'deleted', columns: ['species_id'] },
    ])
  })

  it('fills tables anew that were dropped and created again', async () => {
    await seed()
    await database.exec('delete from vet_breeds; delete from vet_species')
    expect(await figures(seed())).toEqual([
      [2, 0, 0, 0, 2],
      [3, 0, 0, 0, 3],
    ])
  })

  it('uses a species that was there before and leaves it as it is', async () => {
    await database.exec(`insert into vet_species (code, common_name, species_group) values ('dog', 'Hound', 'other')`)
    const [species, breeds] = (await seed()).tables
    expect(species?.kept).toEqual([
      {
        table: 'vet_species',
        key: 'dog',
        reason: 'taken',
        columns: ['common_name', 'scientific_name', 'ncbi_taxon_id', 'species_group'],
      },
    ])
    expect(breeds).toMatchObject({ inserted: 3, total: 3 })
    expect(
      await select(`select s.common_name from vet_breeds b join vet_species s on s.id = b.species_id
      where b.name = 'Beagle'`),
    ).toEqual([{ common_name: 'Hound' }])
    expect((await seed()).tables[1]).toMatchObject({ unchanged: 3, kept: [] })
  })

  it('does not give a breed the name of one that was added locally', async () => {
    await seed()
    await database.query('insert into vet_breeds (species_id, name) values ($1, $2)', [DOG.id, 'Mops'])
    const breeds = [breedLine(), breedLine({ ...PUG, name: 'Mops', aliases: 'Pug' }), breedLine(SIAMESE)]
    const [, report] = (await seed({ seeds: seedFiles({ version: 2, breeds }) })).tables
    expect(report?.kept).toEqual([
      { table: 'vet_breeds', key: 'dog/Mops', reason: 'taken', columns: ['name', 'aliases'] },
    ])
  })

  it('does not take a row for another that was renamed to its name', async () => {
    await seed({ seeds: seedFiles({ breeds: [breedLine()] }) })
    await database.exec(`update vet_breeds set name = 'Pug', aliases = '{Mops}'`)
    const [, breeds] = (await seed()).tables
    expect(breeds?.kept.map(({ key, reason }) => [key, reason])).toEqual([
      ['dog/Beagle', 'edited'],
      ['dog/Pug', 'taken'],
    ])
  })

  it('counts rows added locally and leaves them alone', async () => {
    await database.exec(`insert into vet_species (code, common_name, species_group) values ('okapi', 'Okapi', 'other')`)
    expect(await figures(seed())).toEqual([
      [2, 0, 0, 0, 3],
      [3, 0, 0, 0, 3],
    ])
  })

  it('does not undo with an older release what a newer one wrote', async () => {
    await seed({ seeds: renewed(2) })
    const before = await everything()
    expect(await figures(seed({ seeds: seedFiles({ version: 1 }) }))).toEqual([
      [0, 0, 2, 0, 2],
      [0, 0, 3, 0, 3],
    ])
    expect(await everything()).toEqual(before)
  })

  it('counts in a dry run what it would do and writes nothing, not even the ledger', async () => {
    expect(await seed({ dryRun: true })).toMatchObject({ dryRun: true })
    expect(await figures(seed({ dryRun: true }))).toEqual([
      [2, 0, 0, 0, 2],
      [3, 0, 0, 0, 3],
    ])
    expect(await select(`select nspname from pg_namespace where nspname = 'vet_plan'`)).toEqual([])
    await seed()
    const before = await everything()
    expect(await figures(seed({ dryRun: true, seeds: renewed() }))).toEqual([
      [0, 0, 2, 0, 2],
      [0, 2, 1, 0, 3],
    ])
    expect(await everything()).toEqual(before)
  })

  it('refuses a malformed file before it writes anything', async () => {
    const seeds = seedFiles({ breeds: [breedLine(), breedLine({ ...PUG, species: 'unicorn' })] })
    await expect(seed({ seeds })).rejects.toMatchObject({
      code: 'seed_malformed',
      message: 'seeds/reference/breeds.csv, line 3, column species: no species has the code unicorn',
    })
    expect(await select('select * from vet_species')).toEqual([])
    expect(await select(`select nspname from pg_namespace where nspname = 'vet_plan'`)).toEqual([])
  })

  it('writes all tables or none', async () => {
    await database.exec(`alter table vet_breeds add check (name <> 'Siamese')`)
    await expect(seed()).rejects.toMatchObject({ code: '23514' })
    expect(await select('select * from vet_species')).toEqual([])
    expect(await select(`select nspname from pg_namespace where nspname = 'vet_plan'`)).toEqual([])
  })

  it.each([
    ['a table', 'drop table vet_breeds'],
    ['a column', 'alter table vet_breeds drop column vbo_id'],
  ])('says what to run when %s is missing', async (_what, sql) => {
    await database.exec(sql)
    for (const dryRun of [true, false]) {
      await expect(seed({ dryRun })).rejects.toMatchObject({ code: 'seed_not_migrated', hint: 'Run: vet-plan migrate' })
    }
    expect(await select('select * from vet_species')).toEqual([])
  })

  it('works beside the ledger of the migrations', async () => {
    await database.exec('create schema vet_plan; create table vet_plan.migrations (id serial primary key)')
    await seed()
    expect(
      await select('select set_name, file, version from vet_plan.seeds where table_name = $$vet_species$$'),
    ).toEqual([
      { set_name: 'reference', file: 'reference/species.csv', version: 1 },
      { set_name: 'reference', file: 'reference/species.csv', version: 1 },
    ])
  })

  it('stops before it writes when the run was aborted', async () => {
    await expect(seed({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'interrupted' })
    expect(await select('select * from vet_species')).toEqual([])
  })

  it('seeds what the package ships, and nothing the second time', async () => {
    const first = await seedReference(database)
    const second = await seedReference(database)
    for (const [index, table] of first.tables.entries()) {
      expect(table).toMatchObject({ updated: 0, unchanged: 0, kept: [] })
      expect(second.tables[index]).toMatchObject({ inserted: 0, updated: 0, unchanged: table.inserted, kept: [] })
    }
  })
})

describe('describeReference', () => {
  const executor: SqlExecutor = {
    query: async <Row>(text: string, values?: readonly unknown[]) =>
      (await database.query<Row>(text, values === undefined ? undefined : [...values])).rows,
    run: async (text) => {
      await database.exec(text)
    },
  }

  it('counts the rows of every table', async () => {
    await seed()
    expect(await describeReference(executor)).toEqual([
      { table: 'vet_species', rows: 2 },
      { table: 'vet_breeds', rows: 3 },
    ])
  })

  it('says what to run when a table is missing', async () => {
    await database.exec('drop table vet_breeds')
    await expect(describeReference(executor)).rejects.toMatchObject({ code: 'seed_not_migrated' })
  })
})
