import type { SqlExecutor } from '../../connection/types'
import type { Catalog, CatalogConstraint, CatalogRelation } from '../catalog/types'
import { type CatalogDifference, describeDifference } from '../diff'
import { type Finding, identifier, qualifiedName } from './finding'

/** Indexes, constraints and triggers that are there but do not do their work. */
export function checkHealth(catalog: Catalog): Finding[] {
  return catalog.relations.flatMap((relation) => [
    ...invalidIndexes(relation),
    ...relation.constraints.flatMap((constraint) => weakConstraint(relation, constraint)),
    ...disabledTriggers(relation),
  ])
}

function invalidIndexes({ schema, name, indexes, constraints }: CatalogRelation): Finding[] {
  const invalid = [
    ...indexes.filter(({ valid }) => !valid),
    ...constraints.filter(({ indexValid }) => indexValid === false),
  ]
  return invalid.map((index) => ({
    severity: 'error',
    check: 'invalid_index',
    message: `index ${index.name} on ${name} is invalid`,
    why: 'Queries do not use it, writes still pay for it, and a unique one may have let duplicates through.',
    fix: `reindex index concurrently ${qualifiedName({ schema, name: index.name })}`,
  }))
}

function weakConstraint(relation: CatalogRelation, constraint: CatalogConstraint): Finding[] {
  const [table, name] = [qualifiedName(relation), identifier(constraint.name)]
  if (!constraint.enforced) {
    return [
      {
        severity: 'error',
        check: 'disabled_trigger',
        message: `foreign key ${constraint.name} on ${relation.name} is not enforced: its system triggers are disabled`,
        why: 'Rows may point at parents that do not exist, or at those of another practice.',
        fix: `alter table ${table} enable trigger all (and the same on the table it references), then check the rows`,
      },
    ]
  }
  if (constraint.validated) return []
  const notEnforced = constraint.definition.endsWith(' NOT ENFORCED')
  return [
    {
      severity: notEnforced ? 'error' : 'warning',
      check: 'unvalidated_constraint',
      message: `constraint ${constraint.name} on ${relation.name} is ${notEnforced ? 'not enforced' : 'not validated'}`,
      why: notEnforced ? 'It checks nothing at all.' : 'It holds for new rows; older ones may break it.',
      fix: notEnforced
        ? `alter table ${table} alter constraint ${name} enforced`
        : `alter table ${table} validate constraint ${name}`,
    },
  ]
}

function disabledTriggers(relation: CatalogRelation): Finding[] {
  return relation.triggers
    .filter(({ enabled }) => enabled === 'disabled' || enabled === 'replica')
    .map(({ name, enabled }) => ({
      severity: 'error',
      check: 'disabled_trigger',
      message: `trigger ${name} on ${relation.name} is ${enabled === 'disabled' ? 'disabled' : 'for replication only'}`,
      why: 'What it keeps true (audit, totals, state) is no longer kept.',
      fix: `alter table ${qualifiedName(relation)} enable trigger ${identifier(name)}`,
    }))
}

/**
 * Foreign keys whose columns do not lead an index. One that leaves out NULLs of a key column serves as well: a NULL
 * references nothing.
 */
export async function checkForeignKeyIndexes(executor: SqlExecutor): Promise<Finding[]> {
  const unsupported = await executor.query<{ schema: string; table: string; name: string; columns: string }>(
    `select n.nspname::text as schema, c.relname::text as table, k.conname::text as name, cols.names as columns
    from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      cross join lateral (
        select string_agg(quote_ident(a.attname), ', ' order by u.place) as names,
          array_agg(format('(%I IS NOT NULL)', a.attname)) as present
        from unnest(k.conkey) with ordinality u (number, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number
      ) cols
    where k.contype = 'f' and k.conparentid = 0 and n.nspname = 'public' and starts_with(c.relname::text, 'vet_')
      and not exists (
        select from pg_index i
          join pg_class x on x.oid = i.indexrelid
          join pg_am m on m.oid = x.relam
        where i.indrelid = k.conrelid and i.indisvalid and m.amname = 'btree'
          and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
          and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = any (cols.present))
      )
    order by 1, 2, 3`,
  )
  return unsupported.map(({ schema, table, name, columns }) => ({
    severity: 'warning',
    check: 'foreign_key_index',
    message: `foreign key ${name} on ${table} (${columns}) has no index that starts with its columns`,
    why: 'Deleting or re-keying a parent row scans the whole table and holds locks meanwhile.',
    fix: `create index concurrently on ${qualifiedName({ schema, name: table })} (${columns})`,
  }))
}

export const driftFinding = (difference: CatalogDifference): Finding => ({
  severity: 'error',
  check: 'drift',
  message: describeDifference(difference),
  why: 'Somebody changed the database outside the migrations, or a migration did not finish; the next one may fail.',
  fix: 'Undo the change by hand, or write a migration that makes it official: vet-plan new',
})
