import type { SqlExecutor } from '../../connection/types'
import { byName, groupByRelation } from './order'
import { type CatalogScope, IN_SCOPE, select } from './session'
import type {
  CatalogConstraint,
  CatalogDefinition,
  CatalogIndex,
  CatalogPolicy,
  CatalogRelation,
  CatalogTrigger,
} from './types'

type TableParts = Pick<CatalogRelation, 'constraints' | 'indexes' | 'triggers' | 'policies' | 'rules' | 'statistics'>

interface OfRelation {
  readonly relation: string
  readonly name: string
}

type ConstraintRow = OfRelation &
  Omit<CatalogConstraint, 'indexValid'> & {
    readonly index_valid: boolean | null
  }

const OWNED = 'pg_class c join pg_namespace n on n.oid = c.relnamespace'

// Left out: NOT NULL, which PostgreSQL 18 made a constraint with a generated name (columns say it), constraint
// triggers (triggers say it), and the copies of a foreign key on partitions of either side, which are named
// differently before and after 18 and cannot be dropped or changed on their own.
const CONSTRAINTS = `
  select c.oid::text as relation, k.conname::text as name,
    -- "validated" says it; once is enough.
    regexp_replace(pg_get_constraintdef(k.oid), ' NOT VALID$', '') as definition,
    k.convalidated as validated,
    case when k.contype in ('p', 'u', 'x') then i.indisvalid end as index_valid,
    not exists (
      select from pg_trigger t where t.tgconstraint = k.oid and t.tgisinternal and t.tgenabled <> 'O'
    ) as enforced,
    obj_description(k.oid, 'pg_constraint') as comment
  from settled, ${OWNED}
    join pg_constraint k on k.conrelid = c.oid
    left join pg_index i on i.indexrelid = k.conindid
  where ${IN_SCOPE} and k.contype not in ('n', 't') and not (k.contype = 'f' and k.conparentid <> 0)`

const INDEXES = `
  select c.oid::text as relation, x.relname::text as name, pg_get_indexdef(i.indexrelid) as definition,
    i.indisvalid as valid, obj_description(i.indexrelid, 'pg_class') as comment
  from settled, ${OWNED}
    join pg_index i on i.indrelid = c.oid
    join pg_class x on x.oid = i.indexrelid
  where ${IN_SCOPE}
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))`

const TRIGGERS = `
  select c.oid::text as relation, t.tgname::text as name, pg_get_triggerdef(t.oid) as definition,
    case t.tgenabled when 'O' then 'origin' when 'D' then 'disabled' when 'R' then 'replica' else 'always' end as enabled,
    obj_description(t.oid, 'pg_trigger') as comment
  from settled, ${OWNED}
    join pg_trigger t on t.tgrelid = c.oid
  where ${IN_SCOPE} and not t.tgisinternal`

const POLICIES = `
  select c.oid::text as relation, p.polname::text as name, p.polpermissive as permissive,
    case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
      else 'delete' end as command,
    array(
      select case when r.oid = 0 then 'PUBLIC' else pg_get_userbyid(r.oid)::text end from unnest(p.polroles) r (oid)
    ) as roles,
    pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check,
    obj_description(p.oid, 'pg_policy') as comment
  from settled, ${OWNED}
    join pg_policy p on p.polrelid = c.oid
  where ${IN_SCOPE}`

// The rule of a view is its query, which the view itself shows.
const RULES = `
  select c.oid::text as relation, r.rulename::text as name, pg_get_ruledef(r.oid) as definition
  from settled, ${OWNED}
    join pg_rewrite r on r.ev_class = c.oid
  where ${IN_SCOPE} and r.rulename <> '_RETURN'`

const STATISTICS = `
  select c.oid::text as relation, s.stxname::text as name, pg_get_statisticsobjdef(s.oid) as definition
  from settled, ${OWNED}
    join pg_statistic_ext s on s.stxrelid = c.oid
  where ${IN_SCOPE}`

/** Reads what hangs on tables, and returns a lookup by the table's oid. */
export async function readTableParts(
  executor: SqlExecutor,
  scope: CatalogScope,
): Promise<(relation: string) => TableParts> {
  const read = async <Row extends OfRelation>(query: string) =>
    groupByRelation((await select<Row>(executor, scope, query)).sort(byName(({ name }) => name)))

  const constraints = await read<ConstraintRow>(CONSTRAINTS)
  const indexes = await read<OfRelation & CatalogIndex>(INDEXES)
  const triggers = await read<OfRelation & CatalogTrigger>(TRIGGERS)
  const policies = await read<OfRelation & CatalogPolicy>(POLICIES)
  const rules = await read<OfRelation & CatalogDefinition>(RULES)
  const statistics = await read<OfRelation & CatalogDefinition>(STATISTICS)
  return (relation) => ({
    constraints: (constraints.get(relation) ?? []).map(({ relation: _, index_valid, enforced, comment, ...rest }) => ({
      ...rest,
      indexValid: index_valid,
      enforced,
      comment,
    })),
    indexes: (indexes.get(relation) ?? []).map(withoutRelation),
    triggers: (triggers.get(relation) ?? []).map(withoutRelation),
    policies: (policies.get(relation) ?? []).map(({ relation: _, ...policy }) => ({
      ...policy,
      roles: [...policy.roles].sort(),
    })),
    rules: (rules.get(relation) ?? []).map(withoutRelation),
    statistics: (statistics.get(relation) ?? []).map(withoutRelation),
  })
}

const withoutRelation = <Row extends OfRelation>({ relation: _, ...part }: Row): Omit<Row, 'relation'> => part
