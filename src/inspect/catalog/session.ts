import type { SqlExecutor } from '../../connection/types'

/** Whose objects to read: `$1` and `$2` of every query here. */
export interface CatalogScope {
  readonly schemas: readonly string[]
  readonly prefix: string
}

/**
 * What the server's own SQL printers depend on, fixed so that two sessions print one object alike. `search_path` is not
 * in the list because its value depends on the database: see {@link settled}.
 */
const PRINTING: Readonly<Record<string, string>> = {
  // Partition bounds and timestamp literals are printed in the session's zone and style.
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  quote_all_identifiers: 'off',
  bytea_output: 'hex',
  extra_float_digits: '1',
}

/**
 * Puts a query under the fixed settings. They are set inside the statement itself and for its transaction only: behind
 * a transaction-pooling proxy a separate SET would reach another session and stay there. `query` must join `settled` in
 * its outermost FROM, so that every printing function in its select list runs after the settings.
 *
 * The search path holds the schemas in question, then those of extensions (which differ from host to host), and
 * pg_temp last, where a temporary table cannot hide a real one.
 */
function settled(query: string): string {
  const settings = Object.entries(PRINTING).map(([name, value]) => `set_config('${name}', '${value}', true)`)
  return `with settled as materialized (
    select set_config('search_path', array_to_string(
      array(select quote_ident(s.name) from unnest($1::text[]) with ordinality s (name, place) order by s.place)
        || array(
          select distinct quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace
          where n.nspname <> 'pg_catalog' and n.nspname::text <> all ($1::text[])
        )
        || array['pg_temp'],
      ', '), true), ${settings.join(', ')}, $2::text
  ) ${query}`
}

export const select = <Row>(executor: SqlExecutor, scope: CatalogScope, query: string): Promise<Row[]> =>
  executor.query<Row>(settled(query), [scope.schemas, scope.prefix])

/** Runs `read` and gives a surrounding transaction, if there is one, its settings back. */
export async function keepingSettings<T>(executor: SqlExecutor, read: () => Promise<T>): Promise<T> {
  const names = ['search_path', ...Object.keys(PRINTING)]
  const before = await executor.query<{ name: string; value: string }>(
    'select name, current_setting(name) as value from unnest($1::text[]) name',
    [names],
  )
  const result = await read()
  await executor.query('select set_config(name, value, true) from unnest($1::text[], $2::text[]) saved (name, value)', [
    before.map(({ name }) => name),
    before.map(({ value }) => value),
  ])
  return result
}

/** True for objects that `create extension` made: they belong to the extension, not to the migrations. */
export const ofExtension = (catalog: 'pg_class' | 'pg_proc' | 'pg_type', oid: string): string =>
  `exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`

/** Which relations are in scope; every query about their parts repeats it on `c` and `n`. */
export const IN_SCOPE = `n.nspname::text = any ($1::text[]) and starts_with(c.relname::text, $2)
  and c.relkind in ('r', 'p', 'v', 'm', 'f') and not ${ofExtension('pg_class', 'c.oid')}`
