import { randomUUID } from 'node:crypto'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AnyDatabaseError, type DatabaseErrorCode, databaseError } from '../../src'
import { openConnection } from '../../src/connection/open'
import type { SqlConnection, SqlExecutor } from '../../src/connection/types'
import { evaluate } from '../../src/schema/rules/evaluate'
import type { Rule } from '../../src/schema/rules/index'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import type { Values } from '../../src/testing/factories/solve'
import { factsOf } from '../../src/testing/factories/table-facts'
import { exportedTables } from '../support/catalogue'
import { CHECK_EXAMPLES, commonExample } from '../support/check-examples'
import { foreignKeys, unrefusedKeys } from '../support/foreign-keys'
import { insertRow, plantTenants } from '../support/isolation/tenant-rows'
import { refusal } from '../support/practice'
import {
  aboutForm,
  combinations,
  loneRow,
  namesOfBroken,
  someValue,
  takenBack,
  withCombination,
} from '../support/table-rows'
import { schemasOf } from '../support/zod-schemas'

let database: PGliteTestDatabase
let connection: SqlConnection

beforeAll(async () => {
  database = await createTestDatabase()
  connection = await openConnection(database.client)
})
afterAll(() => database.close())

const tables = exportedTables.map(({ table }) => table)

/** What the database says to a row whose parents, triggers and keys are not asked. */
async function insertAlone(session: SqlExecutor, table: PgTable, values: Values) {
  await session.run('savepoint alone')
  const outcome = await told(insertRow(session, { table, values }))
  await session.run('rollback to savepoint alone; release savepoint alone')
  return outcome
}

/** A refusal as PostgreSQL says it, and as the package says it to people. */
async function told(work: Promise<unknown>) {
  let error: AnyDatabaseError | undefined
  const outcome = await refusal(
    work.catch((thrown: unknown) => {
      error = databaseError(thrown)
      throw thrown
    }),
  )
  return outcome === 'accepted' ? outcome : { ...outcome, error }
}

/** Whether a refusal is told by its code, table and fields, in words that belong to the constraint. */
function saysOf(
  error: AnyDatabaseError | undefined,
  code: DatabaseErrorCode,
  table: PgTable,
  constraint: string,
  fields: readonly string[] = [],
  words = '',
): boolean {
  if (error === undefined) return false
  const columns = Object.entries(getTableColumns(table))
  const isField = (field: string) => columns.some(([key]) => key === field)
  // A copy that the database derives is corrected where it comes from.
  const written = fields.filter((field) => columns.some(([key, column]) => key === field && !column.generated))
  return (
    error.code === code &&
    error.table === getTableName(table) &&
    error.constraint === constraint &&
    error.fields.length > 0 &&
    error.fields.every(isField) &&
    written.every((field) => error.fields[0] === field) &&
    error.sentence.includes(words) &&
    !error.sentence.includes(constraint)
  )
}

const alone = (work: (session: SqlExecutor) => Promise<void>) =>
  takenBack(connection, async (session) => {
    await session.run(`set local session_replication_role = 'replica'`)
    await work(session)
  })

interface Check {
  readonly name: string
  readonly table: string
  readonly expression: string
}

/** Every CHECK, by the name of the constraint. */
async function allChecks(): Promise<Map<string, Check>> {
  const found = await connection.query<Check>(
    `select k.conname as name, c.relname as table, regexp_replace(pg_get_constraintdef(k.oid), '^CHECK ', '') as expression
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = 'c' and c.relnamespace = 'public'::regnamespace and starts_with(c.relname, 'vet_') and not c.relispartition`,
  )
  return new Map(found.map((check) => [check.name, check]))
}

const literal = (value: unknown, type: string): string => {
  const text =
    value instanceof Date
      ? value.toISOString()
      : type.endsWith('[]') && Array.isArray(value)
        ? `{${value.map((item) => JSON.stringify(item)).join(',')}}`
        : typeof value === 'object' && value !== null
          ? JSON.stringify(value)
          : String(value)
  return `${value === null ? 'null' : `'${text.replaceAll("'", "''")}'`}::${type}`
}

/** What SQL answers to an expression about some columns, for each set of their values. */
async function asked(
  expression: string,
  columns: readonly AnyPgColumn[],
  chosen: readonly (readonly unknown[])[],
): Promise<readonly (boolean | null)[]> {
  const types = columns.map((column) =>
    column
      .getSQLType()
      .replace(/ COLLATE "C"$/, '')
      .replace(/^varchar.*/, 'text'),
  )
  const rows = chosen.map(
    (values) => `(${values.map((value, index) => literal(value, types[index] ?? 'text')).join(', ')})`,
  )
  const result = await connection.query<{ answers: (boolean | null)[] }>(
    `select array_agg(${expression}) as answers from (values ${rows.join(', ')}) as row (${columns.map(({ name }) => `"${name}"`).join(', ')})`,
  )
  return result[0]?.answers ?? []
}

/** What the table says to a row when this CHECK is the only one it has. */
async function askedAlone(
  session: SqlExecutor,
  table: PgTable,
  check: Check,
  checks: readonly Check[],
  values: Values,
) {
  const others = checks
    .filter((other) => other.table === check.table && other !== check)
    .map(({ name }) => `drop constraint ${name}`)
  await session.run('savepoint bad')
  if (others.length > 0) await session.run(`alter table ${check.table} ${others.join(', ')}`)
  const outcome = await insertAlone(session, table, values)
  await session.run('rollback to savepoint bad; release savepoint bad')
  return outcome
}

describe('every CHECK of every table', () => {
  it('is a rule that validators know too, or has examples by hand', async () => {
    const rules = new Set(tables.flatMap((table) => factsOf(table).rules.map(({ name }) => name)))
    const checks = await allChecks()
    const names = [...checks.keys()]
    const unknown = names.filter(
      (name) =>
        !rules.has(name) &&
        !(name in CHECK_EXAMPLES) &&
        commonExample(checks.get(name)?.table ?? '', name) === undefined,
    )
    expect(unknown).toEqual([])
    expect([...rules].filter((name) => !names.includes(name))).toEqual([])
    expect(Object.keys(CHECK_EXAMPLES).filter((name) => !names.includes(name) || rules.has(name))).toEqual([])
    expect(rules.size).toBeGreaterThan(500)
  })

  it.each(tables.map((table) => [getTableName(table), table] as const))(
    'of %s says in SQL what it says in TypeScript',
    async (_, table) => {
      const checks = await allChecks()
      const row = { table, values: loneRow(table) }
      const wrong: unknown[] = []
      for (const rule of factsOf(table).rules) {
        const chosen = combinations(rule, row)
        const expected = chosen.map((combination) =>
          evaluate(rule.condition, (column) => combination.get(column) ?? null),
        )
        const answers = await asked(
          checks.get(rule.name)?.expression ?? 'null',
          rule.columns,
          chosen.map((combination) => rule.columns.map((column) => combination.get(column))),
        )
        const differing = chosen.findIndex((__, index) => (expected[index] === false) !== (answers[index] === false))
        if (differing >= 0)
          wrong.push({
            rule: rule.name,
            values: [...(chosen[differing] ?? [])].map(([column, value]) => [column.name, value]),
            sql: answers[differing],
            typescript: expected[differing],
          })
        if (!answers.includes(false)) wrong.push(`${rule.name} refuses nothing`)
        if (answers.every((answer) => answer === false)) wrong.push(`${rule.name} accepts nothing`)
      }
      expect(wrong).toEqual([])
    },
  )

  it.each(tables.map((table) => [getTableName(table), table] as const))(
    'of %s refuses a bad row by its name, and so does the validator; both take good ones',
    async (name, table) => {
      const { insert } = schemasOf(name)
      const wrong: unknown[] = []
      const checks = [...(await allChecks()).values()].filter((check) => check.table === name)
      const { rules, keyOf } = factsOf(table)
      // What only the database can ask: SQL by hand, and generated columns.
      const hidden = checks.filter((check) => {
        const rule = rules.find((candidate) => candidate.name === check.name)
        return rule === undefined || rule.columns.some((column) => column.generated !== undefined)
      })
      const isHidden = (constraint: string | undefined) => hidden.some((check) => check.name === constraint)
      await alone(async (session) => {
        const values = loneRow(table)
        const planned = await insertAlone(session, table, values)
        if (planned !== 'accepted') wrong.push({ planned: planned.message, constraint: planned.constraint })
        for (const rule of rules) {
          const check = checks.find((candidate) => candidate.name === rule.name)
          if (check === undefined || isHidden(rule.name)) continue
          const rows = combinations(rule, { table, values }).map((chosen) => withCombination(table, values, chosen))
          const broken = rows.map((row) => namesOfBroken(table, row))
          const bad =
            rows.find((__, index) => broken[index]?.join() === rule.name) ??
            rows.find((__, index) => broken[index]?.includes(rule.name))
          if (bad === undefined) {
            wrong.push(`${rule.name}: no row breaks it`)
            continue
          }
          const outcome = await askedAlone(session, table, check, checks, bad)
          if (outcome === 'accepted' || outcome.constraint !== rule.name)
            wrong.push({ rule: rule.name, bad: picked(rule, bad), outcome })
          else if (!saysOf(outcome.error, 'invalid_value', table, rule.name, [keyOf(rule.column.name)], rule.message))
            wrong.push({ rule: rule.name, told: outcome.error })
          const keys = [rule.column, ...rule.columns].map((column) => keyOf(column.name))
          const writable = keys.every((key) => key in insert.shape)
          const verdict = insert.safeParse(bad)
          if (writable && verdict.success) wrong.push({ rule: rule.name, validatorAccepts: picked(rule, bad) })
          const paths = verdict.error?.issues.map(({ path }) => String(path[0])) ?? []
          const alike = namesOfBroken(table, bad).length === 1
          if (writable && alike && !paths.some((path) => keys.includes(path))) wrong.push({ rule: rule.name, paths })
          const good = rows.filter((__, index) => broken[index]?.length === 0)
          const taken: Values[] = []
          for (const row of good.slice(0, 2)) {
            const accepted = await insertAlone(session, table, row)
            if (accepted === 'accepted') taken.push(row)
            else if (!isHidden(accepted.constraint))
              wrong.push({ rule: rule.name, good: picked(rule, row), refused: accepted.message })
          }
          // A validator may ask for more of a text than its form.
          if (aboutForm(rule)) continue
          const refused = (hidden.length === 0 ? good : taken).find((row) => !insert.safeParse(row).success)
          if (refused !== undefined)
            wrong.push({
              rule: rule.name,
              refused: picked(rule, refused),
              issues: insert.safeParse(refused).error?.issues,
            })
        }
      })
      expect(wrong).toEqual([])
    },
  )

  it('that SQL alone can say lets its good examples through and refuses the bad ones by name', async () => {
    const wrong: unknown[] = []
    let examined = 0
    const checks = [...(await allChecks()).values()]
    for (const table of tables) {
      const known = new Set(factsOf(table).rules.map(({ name }) => name))
      const own = checks.filter((check) => check.table === getTableName(table) && !known.has(check.name))
      for (const check of own) {
        const example = CHECK_EXAMPLES[check.name] ?? commonExample(check.table, check.name)
        if (example === undefined) continue
        examined += 1
        const row = loneRow(table)
        for (const [verdict, sets] of [
          [true, example.accepted],
          [false, example.refused],
        ] as const) {
          for (const values of sets) {
            const columns = Object.entries(getTableColumns(table)).filter(([, column]) =>
              check.expression.includes(column.name),
            )
            const given = columns.map(([key, column]) =>
              column.name in values ? values[column.name] : (row[key] ?? null),
            )
            if (columns.some(([, column]) => column.generated !== undefined)) continue
            const [answer] = await asked(
              check.expression,
              columns.map(([, column]) => column),
              [given],
            )
            if ((answer !== false) !== verdict) wrong.push({ check: check.name, values, answer })
          }
        }
        await alone(async (session) => {
          for (const values of example.accepted.filter((given) => !Object.values(given).includes('null'))) {
            const outcome = await askedAlone(session, table, check, checks, { ...row, ...byProperty(table, values) })
            if (outcome !== 'accepted') wrong.push({ check: check.name, accepted: values, outcome: outcome.message })
          }
          for (const refused of example.refused.filter((given) => !Object.values(given).includes('null'))) {
            const outcome = await askedAlone(session, table, check, checks, {
              ...row,
              ...byProperty(table, refused ?? {}),
            })
            if (outcome === 'accepted' || outcome.constraint !== check.name)
              wrong.push({ check: check.name, refused, outcome })
            else if (!saysOf(outcome.error, 'invalid_value', table, check.name))
              wrong.push({ check: check.name, told: outcome.error })
          }
        })
      }
    }
    expect(wrong).toEqual([])
    expect(examined).toBeGreaterThan(20)
  })
})

const picked = (rule: Rule, row: Values) =>
  Object.fromEntries(
    rule.columns.map((column) => [column.name, row[factsOf(column.table as PgTable).keyOf(column.name)]]),
  )

const byProperty = (table: PgTable, values: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const key = factsOf(table).keyOf(name)
      const json = factsOf(table).columns.some(
        ([property, column]) => property === key && column.columnType === 'PgJsonb',
      )
      return [key, json && typeof value === 'string' ? JSON.parse(value) : value]
    }),
  )

describe('every foreign key of every table', () => {
  it('refuses a parent that does not exist', async () => {
    await takenBack(connection, async (session) => {
      const { a } = await plantTenants(session)
      const keys = await foreignKeys(session)
      expect(
        await unrefusedKeys(
          session,
          keys,
          (table) => a.ids.get(table),
          () => randomUUID(),
        ),
      ).toEqual([])
      expect(keys.length).toBeGreaterThan(300)
    })
  })
})

interface UniqueKey {
  readonly name: string
  readonly table: string
  readonly columns: readonly string[]
  readonly predicate: string | null
  /** Repeats the primary key, as the target of a foreign key. */
  readonly holdsKey: boolean
}

const uniqueKeys = () =>
  connection.query<UniqueKey>(`
    select x.relname as name, c.relname as table, pg_get_expr(i.indpred, i.indrelid) as predicate,
      (select array_agg(a.attname::text order by k.place) from unnest(i.indkey::int2[]) with ordinality k(number, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number) as columns,
      (i.indkey::int2[])[0:] @> p.conkey as "holdsKey"
    from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
      join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
    where i.indisunique and not i.indisprimary and not c.relispartition and starts_with(c.relname, 'vet_')
      and c.relnamespace = 'public'::regnamespace
    order by 2, 1`)

/** Leaves a table its primary key and one unique key, so that only that one can speak. */
async function onlyKey(session: SqlExecutor, key: UniqueKey, keys: readonly UniqueKey[]): Promise<void> {
  const others = await session.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'x', 'u') and conname <> $2
     and coninhcount = 0`,
    [`public.${key.table}`, key.name],
  )
  if (others.length > 0)
    await session.run(
      `alter table ${key.table} ${others.map(({ name }) => `drop constraint ${name} cascade`).join(', ')}`,
    )
  for (const other of keys.filter(({ table, name }) => table === key.table && name !== key.name))
    await session.run(`drop index if exists ${other.name}`)
}

/** Values that bring a row into an index: key columns that are known, and what its predicate asks. */
function inIndex(table: PgTable, { columns, predicate }: UniqueKey, values: Values): Values {
  const { keyOf } = factsOf(table)
  const all = new Map(Object.values(getTableColumns(table)).map((column) => [column.name, column]))
  const found: Values = {}
  const set = (name: string, value: unknown) => {
    if (all.get(name)?.generated === undefined) found[keyOf(name)] = value
  }
  for (const name of columns) {
    const column = all.get(name)
    if (column !== undefined && values[keyOf(name)] == null) set(name, someValue(table, column))
  }
  const condition = predicate ?? ''
  for (const [, name = ''] of condition.matchAll(/([a-z_]+) IS NULL/g)) set(name, null)
  for (const [, name = ''] of condition.matchAll(/([a-z_]+) IS NOT NULL/g)) {
    const column = all.get(name)
    if (column !== undefined && values[keyOf(name)] == null) set(name, someValue(table, column))
  }
  for (const [, name = '', value = ''] of condition.matchAll(
    /([a-z_]+)\)?(?:::text)? = (?:ANY \()?\(?(?:ARRAY\[)?'([a-z_0-9]+)'/g,
  ))
    set(name, value)
  for (const [, name = '', value = ''] of condition.matchAll(/([a-z_]+)\)?(?:::text)? <> '([a-z_0-9]+)'/g))
    set(
      name,
      all.get(name)?.enumValues?.find((other) => other !== value),
    )
  for (const [name, column] of all) {
    if (column.columnType !== 'PgBoolean' || !new RegExp(`\\b${name}\\b`).test(condition)) continue
    set(name, !new RegExp(`NOT ${name}\\b`).test(condition))
  }
  return found
}

describe('what may not be there twice', () => {
  it('is refused by the name of its unique key, and taken by another practice', async () => {
    const wrong: unknown[] = []
    const keys = await uniqueKeys()
    const examined = keys.filter(({ holdsKey }) => !holdsKey)
    await alone(async (session) => {
      for (const key of examined) {
        const table = tables.find((candidate) => getTableName(candidate) === key.table)
        if (table === undefined) continue
        const values = loneRow(table, { full: true })
        const first: Values = { ...values, ...inIndex(table, key, values) }
        await session.run('savepoint pair')
        await onlyKey(session, key, keys)
        const planted = await refusal(insertRow(session, { table, values: first }))
        if (planted !== 'accepted') wrong.push({ key: key.name, first: planted.message })
        else {
          const [held] = await session.query<{ count: number }>(
            `select count(*)::int as count from ${key.table} where id = $1 and ${key.predicate ?? 'true'}`,
            [first.id],
          )
          if (held?.count !== 1) wrong.push(`${key.name}: the row is not in the index where ${key.predicate}`)
          const elsewhere: Values = factsOf(table).tenant
            ? { ...first, organizationId: randomUUID() }
            : { ...first, ...loneRow(table, { full: true, number: 2 }), ...inIndex(table, key, values) }
          const different = await insertAlone(session, table, { ...elsewhere, id: randomUUID() })
          if (different !== 'accepted') wrong.push({ key: key.name, different: different.message })
          const twice = await insertAlone(session, table, { ...first, id: randomUUID() })
          if (twice === 'accepted' || twice.sqlstate !== '23505' || twice.constraint !== key.name)
            wrong.push({ key: key.name, twice })
          else if (!saysOf(twice.error, 'already_exists', table, key.name))
            wrong.push({ key: key.name, told: twice.error })
        }
        await session.run('rollback to savepoint pair; release savepoint pair')
      }
    })
    expect(wrong).toEqual([])
    expect(examined.length).toBeGreaterThan(60)
  })
})
