import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { exportedColumns, exportedTables } from '../support/catalogue'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const rows = async <Row>(text: string, values: unknown[] = []) => (await database.client.query<Row>(text, values)).rows

/** One line per row: every query here looks for what must not be. */
const lines = async (text: string) => (await rows<{ line: string }>(text)).map(({ line }) => line)

const OURS = `c.relnamespace = 'public'::regnamespace and starts_with(c.relname, 'vet_')`
const COLUMNS = `pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where ${OURS} and c.relkind in ('r', 'p')`

describe('the tables', () => {
  it('are in the database as exported, no more and no fewer', async () => {
    const found = await lines(
      `select c.relname as line from pg_class c where ${OURS} and c.relkind in ('r', 'p') and not c.relispartition`,
    )
    expect(found.sort()).toEqual(exportedTables.map(({ name }) => name).sort())
  })

  it('have the columns that are exported, with the same types', async () => {
    const found = await lines(`
      select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) as line from ${COLUMNS}
        and not c.relispartition`)
    const expected = exportedColumns.map(({ table, column }) => `${table}.${column.name} ${catalogueType(column)}`)
    expect(found.sort()).toEqual(expected.sort())
  })

  it('carry a comment, as do the views', async () => {
    const silent = await lines(`
      select c.relname as line from pg_class c
      where ${OURS} and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
        and coalesce(obj_description(c.oid, 'pg_class'), '') !~ '[[:alpha:]]{3}'`)
    expect(silent).toEqual([])
  })

  it('keep updated_at by trigger wherever they have the column', async () => {
    const unkept = await lines(`
      select c.relname as line from ${COLUMNS} and a.attname = 'updated_at' and not exists (
        select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'public.vet_set_updated_at()'::regprocedure)`)
    expect(unkept).toEqual([])
  })
})

/** The type as the catalogue spells it. */
function catalogueType(column: { getSQLType(): string }): string {
  return column
    .getSQLType()
    .replace(/ COLLATE "C"$/, '')
    .replace('varchar', 'character varying')
    .replace(/^time$/, 'time without time zone')
    .replace(/^timestamp.* with time zone$/, 'timestamp with time zone')
    .replace(/\((\d+), (\d+)\)/, '($1,$2)')
}

describe('the columns', () => {
  it('that are closed lists admit exactly their values', async () => {
    const checks = await rows<{ table: string; column: string; definition: string }>(`
      select c.relname as table, a.attname as column, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_class c on c.oid = k.conrelid
        join pg_attribute a on a.attrelid = c.oid and k.conkey = array[a.attnum] and a.attndims = 0
      where ${OURS} and k.contype = 'c' and k.conname = c.relname || '_' || a.attname || '_list'`)
    const found = checks.map(({ table, column, definition }) => [
      `${table}.${column}`,
      [...definition.matchAll(/'((?:[^']|'')*)'/g)].map(([, value]) => value?.replaceAll("''", "'")).sort(),
    ])
    const expected = exportedColumns
      .filter(({ column }) => column.enumValues?.length)
      .map(({ table, column }) => [`${table}.${column.name}`, [...(column.enumValues ?? [])].sort()])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
    expect(found.length).toBeGreaterThan(10)
  })

  it('are never an enum, a json, a float, a money or a serial', async () => {
    const wrong = await lines(`
      select c.relname || '.' || a.attname || ' is ' || format_type(a.atttypid, a.atttypmod) as line
      from pg_type t, ${COLUMNS} and t.oid = a.atttypid and (
        t.typtype = 'e' or t.typname in ('json', 'float4', 'float8', 'money', 'bpchar')
        or a.attidentity <> '' or exists (
          select from pg_attrdef d where d.adrelid = c.oid and d.adnum = a.attnum
            and pg_get_expr(d.adbin, d.adrelid) like 'nextval%'))`)
    expect(wrong).toEqual([])
  })

  it('know their time zone when they hold a moment', async () => {
    const naive = await lines(`
      select c.relname || '.' || a.attname as line from ${COLUMNS}
        and (a.atttypid = any ('{timestamp,timetz}'::regtype[]::oid[])
          or a.attname ~ '_at$' and a.atttypid <> 'timestamptz'::regtype)`)
    expect(naive).toEqual([])
  })

  it('are dates when their name ends in _on', async () => {
    const wrong = await lines(`
      select c.relname || '.' || a.attname as line from ${COLUMNS} and a.attname ~ '_on$' and a.atttypid <> 'date'::regtype`)
    expect(wrong).toEqual([])
  })

  it('answer yes or no as a boolean that is never unknown', async () => {
    const asText = await lines(`
      select c.relname || '.' || a.attname || ' is ' || format_type(a.atttypid, a.atttypmod) as line from ${COLUMNS}
        and ((a.attname ~ '^(is|has|can|was|requires|allows|needs)_' and a.atttypid <> 'bool'::regtype)
          or (a.atttypid = 'bool'::regtype and not a.attnotnull))`)
    expect(asText).toEqual([])
    const yesNo = exportedColumns.filter(({ column }) =>
      column.enumValues?.some((value) => /^(true|false|yes|no|y|n|t|f|0|1)$/i.test(value)),
    )
    expect(yesNo.map(({ table, column }) => `${table}.${column.name}`)).toEqual([])
  })

  it('state the size of every number with decimals, by what it measures', async () => {
    const numbers = await rows<{ name: string; type: string }>(`
      select c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type from ${COLUMNS}
        and a.atttypid = 'numeric'::regtype`)
    const wrong = numbers.filter(({ name, type }) => {
      const rule = SIZES.find(([pattern]) => pattern.test(name))
      return rule === undefined ? type === 'numeric' : type !== rule[1]
    })
    expect(wrong).toEqual([])
    expect(numbers.length).toBeGreaterThan(3)
  })
})

/** Kinds of quantities, told by the end of the column's name. */
const SIZES: readonly (readonly [RegExp, string])[] = [
  [/weight_kg$/, 'numeric(8,3)'],
  // Rates of tax have more places than shares: New York City charges 8.875.
  [/_taxes\.rate_percent$|tax_rate_percent$/, 'numeric(7,4)'],
  [/_percent$/, 'numeric(5,2)'],
  [/(cost_per_unit|invoice_items\.unit_cost)$/, 'numeric(12,4)'],
  [/(daily|hourly)_rate$/, 'numeric(10,2)'],
  [/[._](amount|balance|price|cost|subtotal|total|fee|charge|deductible|limit)$/, 'numeric(12,2)'],
]

describe('the constraints and indexes', () => {
  it('have names of at most 63 bytes that begin with their table', async () => {
    const strange = await lines(`
      select c.relname || ': ' || n.name as line
      from pg_class c join (
        select conrelid as rel, conname as name from pg_constraint where contype <> 'n' and conparentid = 0
        union all select i.indrelid, x.relname from pg_index i join pg_class x on x.oid = i.indexrelid
      ) n on n.rel = c.oid
      where ${OURS} and not c.relispartition and (not starts_with(n.name, c.relname || '_') or octet_length(n.name) > 63)`)
    expect(strange).toEqual([])
    const truncated = exportedColumns.filter(({ column }) => column.name.length > 63)
    expect(truncated).toEqual([])
  })

  it('put the tenant first in every primary key of a tenant table', async () => {
    const wrong = await lines(`
      select c.relname || ' ' || coalesce(pg_get_constraintdef(k.oid), 'has no primary key') as line
      from pg_class c left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
      where ${OURS} and c.relkind in ('r', 'p') and exists (
          select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')
        and (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1])
          is distinct from 'organization_id'`)
    expect(wrong).toEqual([])
  })

  it('carry the tenant in every foreign key between tenant tables', async () => {
    const plain = await lines(`
      select c.relname || '.' || k.conname as line from pg_constraint k join pg_class c on c.oid = k.conrelid
      where ${OURS} and k.contype = 'f' and exists (
          select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'organization_id')
        and not exists (
          select from unnest(k.conkey, k.confkey) pair(child, parent)
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.child and a.attname = 'organization_id'
            join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.parent and b.attname = 'organization_id')`)
    expect(plain).toEqual([])
  })

  it('give every foreign key an index that begins with its columns', async () => {
    const unsupported = await lines(`
      select c.relname || '.' || k.conname as line from pg_constraint k join pg_class c on c.oid = k.conrelid
      where ${OURS} and k.contype = 'f' and k.conparentid = 0 and not exists (
        select from pg_index i
        where i.indrelid = c.oid and i.indisvalid
          -- NULL references nothing, so an index may leave it out.
          and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) in (
            select format('(%I IS NOT NULL)', a.attname) from pg_attribute a
            where a.attrelid = c.oid and a.attnum = any (k.conkey)))
          and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
          and i.indexprs is null)`)
    expect(unsupported).toEqual([])
  })

  it('hold no index that another one already contains', async () => {
    const redundant = await lines(`
      with indexes as (
        select i.*, c.relname, x.relname as name, x.relam, cardinality(i.indkey::int2[]) as width,
          (i.indkey::int2[])[0:] as keys, (i.indoption::int2[])[0:] as options, (i.indclass::oid[])[0:] as classes
        from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
        where ${OURS} and i.indexprs is null
      )
      select one.name || ' is contained in ' || other.name as line
      from indexes one join indexes other on one.indrelid = other.indrelid and one.indexrelid <> other.indexrelid
      where one.relam = other.relam and one.width <= other.width
        and (other.keys)[1:one.width] = one.keys and (other.options)[1:one.width] = one.options
        and (other.classes)[1:one.width] = one.classes
        and pg_get_expr(one.indpred, one.indrelid) is not distinct from pg_get_expr(other.indpred, other.indrelid)
        and (not one.indisunique or one.width = other.width and (other.indisunique and one.name > other.name))`)
    expect(redundant).toEqual([])
  })

  it('index only columns whose comparison row-level security lets through', async () => {
    const leaking = await lines(`
      select distinct c.relname || '.' || a.attname || ': ' || o.oprname || ' of ' || a.atttypid::regtype || ' is not leakproof'
        as line
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
        join pg_am m on m.oid = x.relam and m.amname = 'btree'
        cross join lateral unnest(i.indkey::int2[], i.indclass::oid[]) key(number, class)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = key.number
        join pg_opclass family on family.oid = key.class
        join pg_amop p on p.amopfamily = family.opcfamily and p.amoplefttype = family.opcintype
          and p.amoprighttype = family.opcintype and p.amopstrategy in (1, 3, 4)
        join pg_operator o on o.oid = p.amopopr
        join pg_proc f on f.oid = o.oprcode
      where ${OURS} and not f.proleakproof`)
    expect(leaking).toEqual([])
  })

  it('compute no column of a whole unique key where others refer to the row, which every UPDATE would lock', async () => {
    const locking = await lines(`
      select x.relname as line from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
      where ${OURS} and i.indisunique and i.indpred is null
        and exists (select from pg_constraint k where k.contype = 'f' and k.confrelid = c.oid) and exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey) and a.attgenerated = 's')`)
    expect(locking).toEqual([])
  })

  it('use no expression index, which row-level security would leave unused', async () => {
    const expressions = await lines(`
      select x.relname as line from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
      where ${OURS} and i.indexprs is not null and not i.indisexclusion`)
    expect(expressions).toEqual([])
  })

  it('search the first letters of normalised text in byte order', async () => {
    const localized = await lines(`
      select c.relname || '.' || a.attname as line from ${COLUMNS} and a.attname ~ '_normalized$'
        and (a.attgenerated <> 's' or a.attcollation <> 'pg_catalog."C"'::regcollation)`)
    expect(localized).toEqual([])
  })

  it('never set a column to null or a default when a parent goes', async () => {
    const lost = await lines(`
      select c.relname || '.' || k.conname as line from pg_constraint k join pg_class c on c.oid = k.conrelid
      where ${OURS} and k.contype = 'f' and (k.confdeltype in ('n', 'd') or k.confupdtype in ('n', 'd', 'c'))`)
    expect(lost).toEqual([])
  })
})
