import type { SqlExecutor } from '../../connection/types'
import { grantsOf, groupGrants, ownerName, type PrivilegeRow } from './grants'
import { byName, groupByRelation } from './order'
import { type CatalogScope, IN_SCOPE, select } from './session'
import { readTableParts } from './table-parts'
import type { CatalogColumn, CatalogRelation, RelationKind } from './types'
import { normalizeViewDefinition } from './view-definition'

interface RelationRow {
  readonly id: string
  readonly schema: string
  readonly name: string
  readonly kind: RelationKind
  readonly persistence: CatalogRelation['persistence']
  readonly owner: string
  readonly row_security: boolean
  readonly force_row_security: boolean
  readonly options: string[] | null
  readonly comment: string | null
  readonly partition_key: string | null
  readonly partition_of: string | null
  readonly partition_bound: string | null
  readonly definition: string | null
  readonly grants: PrivilegeRow[]
}

interface ColumnRow extends Omit<CatalogColumn, 'grants' | 'notNull'> {
  readonly relation: string
  readonly not_null: boolean
  readonly grants: PrivilegeRow[]
}

const RELATIONS = `
  select c.oid::text as id, n.nspname::text as schema, c.relname::text as name,
    case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table'
      when 'p' then 'partitioned table' else case when c.relispartition then 'partition' else 'table' end end as kind,
    case c.relpersistence when 'p' then 'permanent' when 'u' then 'unlogged' else 'temporary' end as persistence,
    pg_get_userbyid(c.relowner)::text as owner,
    c.relrowsecurity as row_security, c.relforcerowsecurity as force_row_security,
    c.reloptions::text[] as options, obj_description(c.oid, 'pg_class') as comment,
    case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
    case when c.relispartition then (
      select p.relname::text from pg_inherits i join pg_class p on p.oid = i.inhparent where i.inhrelid = c.oid
    ) end as partition_of,
    pg_get_expr(c.relpartbound, c.oid) as partition_bound,
    case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
    ${grantsOf('c.relacl', 'c.relowner')} as grants
  from settled, pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${IN_SCOPE}`

const COLUMNS = `
  select a.attrelid::text as relation, a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type,
    -- From PostgreSQL 18 on a NOT NULL may be NOT VALID: rows may break it, so it does not count.
    a.attnotnull and not exists (
      select from pg_constraint k
      where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey = array[a.attnum] and not k.convalidated
    ) as not_null,
    case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default,
    case a.attgenerated when '' then null when 's' then pg_get_expr(d.adbin, d.adrelid) || ' STORED'
      else pg_get_expr(d.adbin, d.adrelid) || ' VIRTUAL' end as generated,
    case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity,
    case when a.attcollation <> t.typcollation then l.collname::text end as collation,
    col_description(a.attrelid, a.attnum) as comment,
    ${grantsOf('a.attacl', 'c.relowner')} as grants
  from settled, pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    left join pg_collation l on l.oid = a.attcollation
  where ${IN_SCOPE}
  order by a.attrelid, a.attnum`

export async function readRelations(executor: SqlExecutor, scope: CatalogScope): Promise<CatalogRelation[]> {
  const relations = await select<RelationRow>(executor, scope, RELATIONS)
  const columns = groupByRelation(await select<ColumnRow>(executor, scope, COLUMNS))
  const partsOf = await readTableParts(executor, scope)
  return relations
    .map((row) => ({
      schema: row.schema,
      name: row.name,
      kind: row.kind,
      persistence: row.persistence,
      owner: ownerName(row.owner),
      rowSecurity: row.row_security,
      forceRowSecurity: row.force_row_security,
      options: [...(row.options ?? [])].sort(),
      comment: row.comment,
      partitionKey: row.partition_key,
      partitionOf: row.partition_of,
      partitionBound: row.partition_bound,
      definition: row.definition === null ? null : normalizeViewDefinition(row.definition),
      columns: (columns.get(row.id) ?? []).map(toColumn),
      ...partsOf(row.id),
      grants: groupGrants(row.grants),
    }))
    .sort(byName(({ schema, name }) => `${schema}.${name}`))
}

const toColumn = (row: ColumnRow): CatalogColumn => ({
  name: row.name,
  type: row.type,
  notNull: row.not_null,
  default: row.default,
  generated: row.generated,
  identity: row.identity,
  collation: row.collation,
  comment: row.comment,
  grants: groupGrants(row.grants),
})
