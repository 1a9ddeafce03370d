import { randomUUID } from 'node:crypto'
import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  type Combination,
  combinations,
  loneRow,
  namesOfBroken,
  otherRow,
  takenBack,
  withCombination,
} from '../support/table-rows'
import { UNIQUE_ROWS } from '../support/unique-rows'
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
  const outcome = await refusal(insertRow(session, { table, values: { ...values, id: randomUUID() } }))
  await session.run('rollback to savepoint alone; release savepoint alone')
  return outcome
}

const alone = (work: (session: SqlExecutor) => Promise<void>) =>
  takenBack(connection, async (session) => {
    await session.run(`set local session_replication_role = 'replica'`)
    await work(session)
  })

/** Expression of each CHECK, by the name of the constraint. */
async function checkExpressions(): Promise<Map<string, string>> {
  const found = await connection.query<{ name: string; definition: string }>(
    `select k.conname as name, pg_get_constraintdef(k.oid) as definition from pg_constraint k
       join pg_class c on c.oid = k.conrelid
     where k.contype = 'c' and c.relnamespace = 'public'::regnamespace and starts_with(c.relname, 'vet_') and not c.relispartition`,
  )
  return new Map(found.map(({ name, definition }) => [name, definition.replace(/^CHECK (\(.*\))$/s, '$1')]))
}

const literal = (value: unknown, type: string): string => {
  const text =
    value instanceof Date
      ? value.toISOString()
      : typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : String(value)
  return `${value === null ? 'null' : `'${text.replaceAll("'", "''")}'`}::${type}`
}

/** What SQL answers to the expression of a rule, for each combination. */
async function asked(
  expression: string,
  rule: Rule,
  chosen: readonly Combination[],
): Promise<readonly (boolean | null)[]> {
  const types = rule.columns.map((column) =>
    column
      .getSQLType()
      .replace(/ COLLATE "C"$/, '')
      .replace(/^varchar.*/, 'text'),
  )
  const rows = chosen.map(
    (combination) =>
      `(${rule.columns.map((column, index) => literal(combination.get(column), types[index] ?? 'text')).join(', ')})`,
  )
  const result = await connection.query<{ answers: (boolean | null)[] }>(
    `select array_agg(${expression}) as answers from (values ${rows.join(', ')}) as row (${rule.columns.map(({ name }) => `"${name}"`).join(', ')})`,
  )
  return result[0]?.answers ?? []
}

describe('every CHECK of every table', () => {
  it('is a rule that validators know too, or has examples by hand', async () => {
    const rules = new Set(tables.flatMap((table) => factsOf(table).rules.map(({ name }) => name)))
    const names = [...(await checkExpressions()).keys()]
    const tableOf = (name: string) =>
      tables
        .map(getTableName)
        .filter((table) => name.startsWith(`${table}_`))
        .sort((one, other) => other.length - one.length)[0] ?? ''
    const unknown = names.filter(
      (name) => !rules.has(name) && !(name in CHECK_EXAMPLES) && commonExample(tableOf(name), name) === undefined,
    )
    expect(unknown).toEqual([])
    expect([...rules].filter((name) => !names.includes(name))).toEqual([])
    expect(Object.keys(CHECK_EXAMPLES).filter((name) => !names.includes(name) || rules.has(name))).toEqual([])
    expect(rules.size).toBeGreaterThan(500)
  })

  it.each(tables.map((table) => [getTableName(table), table] as const))(
    'of %s says in SQL what it says in TypeScript',
    async (_, table) => {
      const expressions = await checkExpressions()
      const row = { table, values: loneRow(table) }
      const wrong: unknown[] = []
      for (const rule of factsOf(table).rules) {
        const chosen = combinations(rule, row)
        const expected = chosen.map((combination) =>
          evaluate(rule.condition, (column) => combination.get(column) ?? null),
        )
        const answers = await asked(expressions.get(rule.name) ?? 'null', rule, chosen)
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
      await alone(async (session) => {
        const values = loneRow(table)
        const planned = await insertAlone(session, table, values)
        if (planned !== 'accepted') wrong.push({ planned: planned.message, constraint: planned.constraint })
        for (const rule of factsOf(table).rules) {
          const rows = combinations(rule, { table, values }).map((combination) =>
            withCombination(table, values, combination),
          )
          const generated = rule.columns.some((column) => column.generated !== undefined)
          if (generated) continue
          const broken = rows.map((row) => namesOfBroken(table, row))
          const bad =
            rows.find((__, index) => broken[index]?.join() === rule.name) ??
            rows.find((__, index) => broken[index]?.includes(rule.name))
          if (bad === undefined) {
            wrong.push(`${rule.name}: no row breaks it`)
            continue
          }
          const rest = namesOfBroken(table, bad).filter((other) => other !== rule.name)
          await session.run('savepoint bad')
          if (rest.length > 0)
            await session.run(`alter table ${name} ${rest.map((other) => `drop constraint ${other}`).join(', ')}`)
          const outcome = await insertAlone(session, table, bad)
          await session.run('rollback to savepoint bad; release savepoint bad')
          if (outcome === 'accepted' || outcome.constraint !== rule.name)
            wrong.push({ rule: rule.name, bad: picked(rule, bad), outcome })
          const verdict = insert.safeParse(bad)
          if (verdict.success) wrong.push({ rule: rule.name, validatorAccepts: picked(rule, bad) })
          const keys = rule.columns.map((column) => factsOf(table).keyOf(column.name))
          if (
            !verdict.success &&
            rest.length === 0 &&
            !verdict.error.issues.some(({ path }) => keys.includes(String(path[0])))
          )
            wrong.push({ rule: rule.name, issues: verdict.error.issues })
          const good = rows.filter((__, index) => broken[index]?.length === 0)
          for (const row of good.slice(0, 2)) {
            const accepted = await insertAlone(session, table, row)
            if (accepted !== 'accepted')
              wrong.push({ rule: rule.name, good: picked(rule, row), refused: accepted.message })
          }
          // A validator may ask for more of a text than its form.
          if (aboutForm(rule)) continue
          const refused = good.find((row) => !insert.safeParse(row).success)
          if (refused !== undefined)
            wrong.push({
              rule: rule.name,
              validatorRefuses: picked(rule, refused),
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
    await alone(async (session) => {
      const expressions = await checkExpressions()
      for (const table of tables) {
        const known = new Set(factsOf(table).rules.map(({ name }) => name))
        const own = [...expressions.keys()].filter(
          (name) => name.startsWith(`${getTableName(table)}_`) && !known.has(name),
        )
        for (const name of own) {
          const example = CHECK_EXAMPLES[name] ?? commonExample(getTableName(table), name)
          if (example === undefined || (!(name in CHECK_EXAMPLES) && !exampleFits(table, example))) continue
          examined += 1
          const row = loneRow(table)
          for (const values of example.accepted) {
            const outcome = await insertAlone(session, table, { ...row, ...byProperty(table, values) })
            if (outcome !== 'accepted') wrong.push({ name, refused: values, outcome: outcome.message })
          }
          for (const values of example.refused) {
            const outcome = await insertAlone(session, table, { ...row, ...byProperty(table, values) })
            if (outcome === 'accepted' || outcome.constraint !== name) wrong.push({ name, accepted: values, outcome })
          }
        }
      }
    })
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

const exampleFits = (
  table: PgTable,
  { accepted }: { accepted: readonly Readonly<Record<string, unknown>>[] },
): boolean =>
  Object.keys(accepted[0] ?? {}).every((name) => factsOf(table).columns.some(([, column]) => column.name === name))

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
}

const uniqueKeys = () =>
  connection.query<UniqueKey>(`
    select x.relname as name, c.relname as table, pg_get_expr(i.indpred, i.indrelid) as predicate,
      (select array_agg(a.attname::text order by k.place) from unnest(i.indkey::int2[]) with ordinality k(number, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number) as columns
    from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
    where i.indisunique and not i.indisprimary and not c.relispartition and starts_with(c.relname, 'vet_')
      and c.relnamespace = 'public'::regnamespace
    order by 2, 1`)

describe('what may not be there twice', () => {
  it('is refused by the name of its unique key, and taken when it differs', async () => {
    const wrong: unknown[] = []
    const keys = await uniqueKeys()
    await alone(async (session) => {
      for (const { name, table: sqlName, columns, predicate } of keys) {
        const table = tables.find((candidate) => getTableName(candidate) === sqlName)
        if (table === undefined) continue
        const overrides = UNIQUE_ROWS[name] ?? {}
        const first = loneRow(table, { full: true, overrides })
        const second: Values = { ...otherRow(table, first), ...overrides }
        const written = new Map(Object.entries(first))
        const copied = Object.fromEntries(
          columns.flatMap((column) => sourcesOf(table, column)).map((key) => [key, written.get(key)]),
        )
        await session.run('savepoint pair')
        const planted = await refusal(insertRow(session, { table, values: first }))
        if (planted !== 'accepted') wrong.push({ name, first: planted.message })
        else {
          const [held] = await session.query<{ count: number }>(
            `select count(*)::int as count from ${sqlName} where id = $1 and ${predicate ?? 'true'}`,
            [first.id],
          )
          if (held?.count !== 1)
            wrong.push(`${name}: the row is not in the index (${predicate}); add it to UNIQUE_ROWS`)
          const different = await insertAlone(session, table, second)
          if (different !== 'accepted')
            wrong.push({ name, different: different.message, constraint: different.constraint })
          const outcome = await insertAlone(session, table, { ...second, ...copied })
          if (outcome === 'accepted' || outcome.sqlstate !== '23505' || outcome.constraint !== name)
            wrong.push({ name, twice: outcome === 'accepted' ? outcome : outcome.message })
        }
        await session.run('rollback to savepoint pair; release savepoint pair')
      }
    })
    expect(wrong).toEqual([])
    expect(keys.length).toBeGreaterThan(60)
    expect(Object.keys(UNIQUE_ROWS).filter((name) => !keys.some((key) => key.name === name))).toEqual([])
  })
})

/** Properties that decide a column: its own, or those a generated one is made from. */
function sourcesOf(table: PgTable, column: string): readonly string[] {
  const { columns, keyOf } = factsOf(table)
  const own = keyOf(column)
  if (columns.some(([key]) => key === own)) return [own]
  const source = keyOf(column.replace(/_normalized$/, ''))
  return columns.some(([key]) => key === source) ? [source] : columns.map(([key]) => key).filter((key) => key !== 'id')
}
