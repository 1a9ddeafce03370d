import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { type AnyDatabaseError, databaseError } from '../../src'
import type { SqlExecutor } from '../../src/connection/types'
import { DATABASE_ERRORS, type DatabaseErrorCode } from '../../src/database-errors/codes'
import { EXCLUSIONS, SQL_CHECKS, UNIQUES } from '../../src/database-errors/sentences'
import * as schema from '../../src/schema'
import { rulesOf } from '../../src/schema/rules/index'
import { exportedTables } from './catalogue'
import { commonExample } from './check-examples'

/** Something of a relation that can refuse a row. */
export interface Refusing {
  readonly kind: 'key' | 'unique' | 'reference' | 'check' | 'exclusion' | 'not null'
  readonly relation: string
  /** The relation, or what it is a partition of. */
  readonly root: string
  /** Undefined for a column that is not null. */
  readonly constraint: string | null
  readonly columns: readonly string[]
  readonly parent: string | null
  /** Holds for some rows, and not only for those that have a value, or takes NULLs for equal. */
  readonly special: boolean
}

/** Everything of our tables and their partitions that can refuse a row, as the live catalogue has it. */
export const refusing = (session: SqlExecutor): Promise<Refusing[]> =>
  session.query<Refusing>(`
    with relations as (
      select c.oid, c.relname, coalesce(r.relname, c.relname) as root
      from pg_class c left join pg_class r on c.relispartition and r.oid = pg_partition_root(c.oid)
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and starts_with(c.relname, 'vet_')
    )
    select case k.contype when 'p' then 'key' when 'u' then 'unique' when 'f' then 'reference' when 'c' then 'check'
        else 'exclusion' end as kind,
      t.relname as relation, t.root, k.conname as constraint,
      array(select a.attname::text from unnest(k.conkey) n join pg_attribute a on a.attrelid = t.oid and a.attnum = n) as columns,
      coalesce(f.root, p.relname) as parent,
      coalesce((select i.indnullsnotdistinct from pg_index i where i.indexrelid = k.conindid), false) and k.contype = 'u' as special
    from pg_constraint k join relations t on t.oid = k.conrelid left join pg_class p on p.oid = k.confrelid
      left join relations f on f.oid = k.confrelid
    where k.contype in ('p', 'u', 'f', 'c', 'x')
    union all
    select 'unique', t.relname, t.root, x.relname,
      array(select a.attname::text from unnest(i.indkey::int2[]) n join pg_attribute a on a.attrelid = t.oid and a.attnum = n),
      null, i.indpred is not null and pg_get_expr(i.indpred, i.indrelid) !~ '^[(]\\w+ IS NOT NULL[)]$'
    from pg_index i join relations t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
    where i.indisunique and not exists (select from pg_constraint k where k.conindid = x.oid and k.conrelid = t.oid)
    union all
    select 'not null', t.relname, t.root, null, array[a.attname::text], null, false
    from pg_attribute a join relations t on t.oid = a.attrelid
    where a.attnotnull and a.attnum > 0 and not a.attisdropped
    order by 2, 4`)

const SQLSTATES = {
  key: '23505',
  unique: '23505',
  reference: '23503',
  check: '23514',
  exclusion: '23P01',
  'not null': '23502',
} as const

const CODES = {
  key: 'already_exists',
  unique: 'already_exists',
  reference: 'reference_not_found',
  check: 'invalid_value',
  exclusion: 'slot_taken',
  'not null': 'required',
} as const satisfies Record<Refusing['kind'], DatabaseErrorCode>

/** What a driver would throw. */
function thrown({ kind, relation, constraint, columns, parent }: Refusing, isDeletion: boolean, shard = ''): Error {
  const message = isDeletion
    ? `update or delete on table "${parent}" violates foreign key constraint "${constraint}" on table "${relation}${shard}"`
    : kind === 'reference'
      ? `insert or update on table "${relation}${shard}" violates foreign key constraint "${constraint}${shard}"`
      : 'refused'
  return Object.assign(new Error(message), {
    severity: 'ERROR',
    code: SQLSTATES[kind],
    schema: 'public',
    table: relation + shard,
    ...(constraint === null ? { column: columns[0] } : { constraint: constraint + shard }),
  })
}

/** Tables by the names of their exports. */
const exported = new Map(Object.entries(schema).flatMap(([name, value]) => (is(value, PgTable) ? [[name, value]] : [])))

/** What is wrong with how a refusal is told; empty when nothing is. */
export function faultsOf(source: Refusing): readonly string[] {
  const wheres = source.relation === source.root ? ['', '_102008'] : ['']
  return wheres.flatMap((shard) => [
    ...faultsIn(source, CODES[source.kind], databaseError(thrown(source, false, shard))),
    ...(source.kind === 'reference'
      ? faultsIn(source, 'still_in_use', databaseError(thrown(source, true, shard)))
      : []),
  ])
}

function faultsIn(source: Refusing, code: DatabaseErrorCode, error: AnyDatabaseError | undefined): readonly string[] {
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => {
    if (!holds)
      faults.push(`${source.relation}.${source.constraint ?? source.columns[0]}: ${fault}: ${JSON.stringify(error)}`)
  }
  if (error === undefined) return [`${source.relation}.${source.constraint}: not translated`]
  const table = exported.get(error.tableName ?? '')
  const properties: Readonly<Record<string, PgColumn>> = table === undefined ? {} : getTableColumns(table)
  const { sentence } = error
  expect(error.code === code, `is not ${code}`)
  expect(error.table === source.root, 'is told of another table')
  expect(table !== undefined && getTableName(table) === source.root, 'names no export of this table')
  expect(error.fields.length > 0 && error.fields.length === error.columns.length, 'names no fields')
  expect(
    error.fields.every((field, index) => properties[field]?.name === error.columns[index]),
    'names fields that are none',
  )
  expect(/^[A-Z][^_]*(?: .+){2,}\.$/.test(sentence), 'is no sentence')
  expect(source.constraint === null || !sentence.includes(source.constraint), 'says the name of the constraint')
  expect(!/undefined|null\b|\bvet_\w+_/.test(sentence), 'says what is not for people')
  expect(sentence.toLowerCase() !== `${DATABASE_ERRORS[code].sentence}.`, 'is told in general words')
  const written = source.columns.filter((name) => name !== 'organization_id')
  const isTold = (name: string) =>
    error.columns.includes(name) || Object.values(properties).some((column) => column.name === name && column.generated)
  if (source.kind === 'reference') {
    expect(error.parentTable === source.parent, 'points at another table')
    expect(
      written.every((name) => error.columns.includes(name)),
      'names other columns',
    )
  }
  if (source.kind === 'unique' && !source.columns.includes('id')) expect(written.every(isTold), 'names other columns')
  if (source.kind === 'not null') expect(error.columns.join() === source.columns.join(), 'names another column')
  return faults
}

/** Constraints whose columns do not say what they mean, and that nobody put into words; and words for none. */
export function untold(sources: readonly Refusing[]): readonly string[] {
  const rules = new Set(exportedTables.flatMap(({ table }) => rulesOf(table).map(({ name }) => name)))
  const own = sources.filter(({ relation, root }) => relation === root)
  const names = new Set(own.map(({ constraint }) => constraint))
  const missing = own.filter(({ kind, constraint, special, root }) => {
    if (constraint === null) return false
    if (kind === 'exclusion') return !(constraint in EXCLUSIONS)
    if (kind === 'check') {
      return !rules.has(constraint) && !(constraint in SQL_CHECKS) && commonExample(root, constraint) === undefined
    }
    return kind === 'unique' && special && !(constraint in UNIQUES)
  })
  const told = [...Object.keys(EXCLUSIONS), ...Object.keys(SQL_CHECKS), ...Object.keys(UNIQUES)]
  return [
    ...missing.map(({ constraint }) => `${constraint} is not in words`),
    ...told.filter((name) => !names.has(name)).map((name) => `${name} does not exist`),
  ]
}
