import type { SqlExecutor } from '../../src/connection/types'
import { refusal } from './practice'

export interface ForeignKeyCase {
  readonly name: string
  readonly table: string
  readonly parent: string
  /** Columns beside the tenant. */
  readonly columns: readonly string[]
}

/** Every foreign key of the package's tables; those of partitions follow their parent's. */
export const foreignKeys = (session: SqlExecutor): Promise<ForeignKeyCase[]> =>
  session.query<ForeignKeyCase>(`
    select k.conname as name, c.relname as table, p.relname as parent,
      coalesce((select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attname <> 'organization_id'), '{}') as columns
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
    where k.contype = 'f' and k.conparentid = 0 and c.relnamespace = 'public'::regnamespace
      and starts_with(c.relname, 'vet_') and not c.relispartition
    order by 2, 1`)

/**
 * Points the planted row of each table at something it may not point at, key by key, and reports keys that let it pass.
 * Checks, exclusions and triggers are out of the way, so that only the key speaks.
 */
export async function unrefusedKeys(
  session: SqlExecutor,
  keys: readonly ForeignKeyCase[],
  rowId: (table: string) => string | undefined,
  target: (key: ForeignKeyCase) => string | undefined,
): Promise<string[]> {
  const unrefused: string[] = []
  for (const table of new Set(keys.map((key) => key.table))) {
    await session.run('savepoint keys')
    await clearTheWay(session, table)
    for (const key of keys.filter((candidate) => candidate.table === table)) {
      const parent = target(key)
      const column = key.columns.at(-1) ?? 'organization_id'
      await session.run('savepoint key')
      const outcome = await refusal(
        session.query(`update ${table} set ${column} = $1 where id = $2`, [parent, rowId(table)]),
      )
      await session.run('rollback to savepoint key; release savepoint key')
      // Keys that share a column are both broken; PostgreSQL names one of them.
      const named = outcome !== 'accepted' && keys.some(({ name }) => name === outcome.constraint)
      if (outcome === 'accepted' || outcome.sqlstate !== '23503' || !named) {
        unrefused.push(`${table}.${key.name}: ${JSON.stringify(outcome)}`)
      }
    }
    await session.run('rollback to savepoint keys; release savepoint keys')
  }
  return unrefused
}

async function clearTheWay(session: SqlExecutor, table: string): Promise<void> {
  const others = await session.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'x') and coninhcount = 0`,
    [`public.${table}`],
  )
  if (others.length > 0) {
    await session.run(`alter table ${table} ${others.map(({ name }) => `drop constraint ${name}`).join(', ')}`)
  }
  await session.run(`alter table ${table} disable trigger user`)
}
