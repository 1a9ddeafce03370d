import type { SqlExecutor } from '../../../src/connection/types'

/** A relation of the package that holds rows of tenants, as the catalogue describes it. */
export interface TenantRelation {
  readonly name: string
  readonly kind: 'table' | 'partitioned' | 'partition' | 'view' | 'materialized'
  /** Column that names the tenant. */
  readonly tenantColumn: string
  /** Columns a row cannot do without. */
  readonly columns: readonly string[]
  /** Columns of the primary key; none for a view. */
  readonly key: readonly string[]
  /** Whether rows are only ever added: nobody who serves a request changes or removes one. */
  readonly appendOnly: boolean
  /** Whether nobody who serves a request adds rows: the log of changes, its seals. */
  readonly triggersOnly: boolean
}

/** Every view, and every table with a tenant column, found in the catalogue: a new one is covered without being listed. */
export async function tenantRelations(session: SqlExecutor, names?: readonly string[]): Promise<TenantRelation[]> {
  return session.query<TenantRelation>(
    `
    select c.relname as name,
      case when c.relispartition then 'partition' when c.relkind = 'p' then 'partitioned' when c.relkind = 'v' then 'view'
        when c.relkind = 'm' then 'materialized' else 'table' end as kind,
      case when c.relname = 'vet_organizations' then 'id' else 'organization_id' end as "tenantColumn",
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attnotnull
         -- What the database keeps is nobody's to write, in any tenant.
         and not exists (
           select from pg_trigger k where k.tgrelid = c.oid and k.tgname = 'vet_check_kept_insert'
             and position('"' || a.attname || '":' in encode(k.tgargs, 'escape')) > 0)) as columns,
      exists (select from pg_trigger k where k.tgrelid = c.oid and k.tgname = 'vet_check_append_only') as "appendOnly",
      c.relname = 'vet_audit_seals'
        or exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'audit_triggers') as "triggersOnly",
      coalesce((select array_agg(a.attname::text order by k.place) from pg_constraint p, unnest(p.conkey) with ordinality k(number, place), pg_attribute a
        where p.conrelid = c.oid and p.contype = 'p' and a.attrelid = c.oid and a.attnum = k.number), '{}') as key
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and starts_with(c.relname, 'vet_') and ($1::text[] is null or c.relname = any ($1))
      and (c.relname = 'vet_organizations' or c.relkind in ('v', 'm') or exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped))
    order by c.relname`,
    [names ?? null],
  )
}

/** What the catalogue alone shows to be wrong with one relation. */
export async function structuralViolations(session: SqlExecutor, relation: TenantRelation): Promise<string[]> {
  const logged = LOGS.test(relation.name)
  const found = await session.query<{ problem: string }>(STRUCTURE, [relation.name, relation.tenantColumn, logged])
  return found.map((row) => row.problem)
}

/** Logs and their seals outlive the rows they speak of, and the practice: they have no foreign key at all. */
const LOGS = /^vet_(audit|access)_logs(_|$)|^vet_audit_seals$/

const STRUCTURE = `
with rel as (select c.*, $2::text as tenant from pg_class c where c.oid = ('public.' || quote_ident($1))::regclass),
tenant_att as (select a.attnum from pg_attribute a, rel where a.attrelid = rel.oid and a.attname = rel.tenant)
select 'row-level security is not enabled' as problem from rel where relkind in ('r', 'p') and not relrowsecurity
union all
select 'row-level security is not forced' from rel where relkind in ('r', 'p') and not relforcerowsecurity
union all
select 'is not owned by vet_owner' from rel where relkind in ('r', 'p') and pg_get_userbyid(relowner) <> 'vet_owner'
union all
select 'view runs with its owner''s rights' from rel
where relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)
union all
select 'materialized view is readable by ' || g.rolname from rel, pg_roles g
where relkind = 'm' and g.rolname in ('vet_app', 'vet_readonly') and has_table_privilege(g.rolname, rel.oid, 'select')
union all
select 'policy ' || p.polname || ' is not the tenant policy and applies to the application'
from rel join pg_policy p on p.polrelid = rel.oid
where p.polname <> 'tenant_isolation_' || substr($1, 5)
  and (p.polroles = '{0}' or 'vet_app'::regrole = any (p.polroles) or 'vet_readonly'::regrole = any (p.polroles))
union all
select 'tenant policy is missing or is not permissive for all commands' from rel
where relkind in ('r', 'p') and not exists (
  select from pg_policy p where p.polrelid = rel.oid and p.polname = 'tenant_isolation_' || substr($1, 5)
    and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}' and p.polwithcheck is not null)
union all
select 'tenant policy of the partition is not that of its parent'
from rel join pg_inherits i on i.inhrelid = rel.oid join pg_policy p on p.polrelid = rel.oid
  join pg_policy q on q.polrelid = i.inhparent and q.polroles = p.polroles
where rel.relispartition and p.polname = 'tenant_isolation_' || substr($1, 5)
  and (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    is distinct from (pg_get_expr(q.polqual, q.polrelid), pg_get_expr(q.polwithcheck, q.polrelid))
union all
select 'maintenance policy is missing' from rel
where relkind in ('r', 'p') and not exists (
  select from pg_policy p where p.polrelid = rel.oid and p.polroles = array['vet_maintenance'::regrole::oid])
union all
select 'primary key does not start with the tenant' from rel
where relkind in ('r', 'p') and not exists (
  select from pg_constraint k, tenant_att where k.conrelid = rel.oid and k.contype = 'p' and k.conkey[1] = tenant_att.attnum)
union all
select 'a row can belong to an organization that does not exist'
from rel, tenant_att
where relkind in ('r', 'p') and $1 <> 'vet_organizations' and not $3::boolean and not exists (
  select from pg_constraint k
  where k.conrelid = rel.oid and k.contype = 'f' and tenant_att.attnum = any (k.conkey)
    and not exists (
      select from pg_attribute a where a.attrelid = rel.oid and a.attnum = any (k.conkey) and not a.attnotnull))
union all
select 'unique index ' || i.indexrelid::regclass || ' leaves out the tenant'
from rel join pg_index i on i.indrelid = rel.oid, tenant_att
where i.indisunique and not tenant_att.attnum = any (i.indkey::int2[])
union all
select 'foreign key ' || k.conname || ' to a tenant table does not carry the tenant'
from rel join pg_constraint k on k.conrelid = rel.oid, tenant_att
where k.contype = 'f' and k.confrelid <> 0
  and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'organization_id')
  and not exists (
    select from unnest(k.conkey, k.confkey) as pair(child, parent)
    join pg_attribute a on a.attrelid = k.confrelid and a.attnum = pair.parent
    where pair.child = tenant_att.attnum and a.attname = 'organization_id')
union all
-- record_id names rows of any table; inventory_transaction_id those of a ledger, held to the tenant by trigger.
select 'column ' || a.attname || ' looks like a reference and has no foreign key'
from rel join pg_attribute a on a.attrelid = rel.oid
where relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
  and a.attname not in ('id', 'record_id', 'inventory_transaction_id') and a.attgenerated = '' and not $3::boolean
  and not exists (
    -- A key counts where no other of its columns may be empty, for with one empty it asks nothing, or a CHECK ties them.
    select from pg_constraint k where k.conrelid = rel.oid and k.contype = 'f' and a.attnum = any (k.conkey)
      and not exists (
        select from pg_attribute o where o.attrelid = rel.oid and o.attnum = any (k.conkey)
          and o.attnum <> a.attnum and not o.attnotnull and not exists (
            select from pg_constraint x where x.conrelid = rel.oid and x.contype = 'c' and x.conkey @> array[a.attnum, o.attnum]
              and a.attnum = k.conkey[cardinality(k.conkey)])))
union all
select 'foreign key ' || k.conname || ' sets columns to null or default'
from rel join pg_constraint k on k.conrelid = rel.oid
where k.contype = 'f' and (k.confdeltype in ('n', 'd') or k.confupdtype in ('n', 'd'))
union all
select g.rolname || ' may ' || privilege
from rel, pg_roles g, unnest(array['truncate', 'references', 'trigger']) as privilege
where g.rolname in ('vet_app', 'vet_readonly', 'vet_auditor') and relkind in ('r', 'p')
  and has_table_privilege(g.rolname, rel.oid, privilege)
union all
select g.rolname || ' may write' from rel, pg_roles g, unnest(array['insert', 'update', 'delete']) as privilege
where g.rolname in ('vet_readonly', 'vet_auditor') and has_table_privilege(g.rolname, rel.oid, privilege)
union all
select 'partition is reachable directly by ' || g.rolname
from rel, pg_roles g, unnest(array['select', 'insert', 'update', 'delete']) as privilege
where relispartition and g.rolname in ('vet_app', 'vet_readonly', 'vet_auditor')
  and has_table_privilege(g.rolname, rel.oid, privilege)`
