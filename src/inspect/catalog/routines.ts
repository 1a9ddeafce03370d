import type { SqlExecutor } from '../../connection/types'
import { grantsOf, groupGrants, ownerName, type PrivilegeRow } from './grants'
import { byName } from './order'
import { type CatalogScope, ofExtension, select } from './session'
import type { CatalogFunction, CatalogSequence, CatalogType } from './types'

interface FunctionRow extends Omit<CatalogFunction, 'identityArguments' | 'securityDefiner' | 'config' | 'grants'> {
  readonly identity_arguments: string
  readonly security_definer: boolean
  readonly config: string[] | null
  readonly grants: PrivilegeRow[]
}

const FUNCTIONS = `
  select n.nspname::text as schema, p.proname::text as name,
    pg_get_function_identity_arguments(p.oid) as identity_arguments,
    case p.prokind when 'f' then 'function' when 'p' then 'procedure' when 'a' then 'aggregate' else 'window' end as kind,
    pg_get_function_arguments(p.oid) as arguments, pg_get_function_result(p.oid) as result, l.lanname::text as language,
    case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility,
    p.proisstrict as strict, p.proleakproof as leakproof,
    case p.proparallel when 's' then 'safe' when 'r' then 'restricted' else 'unsafe' end as parallel,
    p.prosecdef as security_definer, p.proconfig::text[] as config,
    coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) as body,
    pg_get_userbyid(p.proowner)::text as owner, obj_description(p.oid, 'pg_proc') as comment,
    -- No ACL at all means the built-in one, in which PUBLIC may execute.
    ${grantsOf(`coalesce(p.proacl, acldefault('f', p.proowner))`, 'p.proowner')} as grants
  from settled, pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    join pg_language l on l.oid = p.prolang
  where n.nspname::text = any ($1::text[]) and starts_with(p.proname::text, $2)
    and not ${ofExtension('pg_proc', 'p.oid')}`

export async function readFunctions(executor: SqlExecutor, scope: CatalogScope): Promise<CatalogFunction[]> {
  const rows = await select<FunctionRow>(executor, scope, FUNCTIONS)
  return rows
    .map((row) => ({
      schema: row.schema,
      name: row.name,
      identityArguments: row.identity_arguments,
      kind: row.kind,
      arguments: row.arguments,
      result: row.result,
      language: row.language,
      volatility: row.volatility,
      strict: row.strict,
      leakproof: row.leakproof,
      parallel: row.parallel,
      securityDefiner: row.security_definer,
      config: [...(row.config ?? [])].sort(),
      body: row.body,
      owner: ownerName(row.owner),
      comment: row.comment,
      grants: groupGrants(row.grants),
    }))
    .sort(byName(({ schema, name, identityArguments }) => `${schema}.${name}(${identityArguments})`))
}

const SEQUENCES = `
  select n.nspname::text as schema, c.relname::text as name,
    concat_ws(' ', 'AS', format_type(s.seqtypid, null), 'START', s.seqstart, 'INCREMENT', s.seqincrement,
      'MINVALUE', s.seqmin, 'MAXVALUE', s.seqmax, 'CACHE', s.seqcache, case when s.seqcycle then 'CYCLE' end,
      'OWNED BY ' || (
        select d.refobjid::regclass::text || '.' || a.attname
        from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
          and d.deptype in ('a', 'i')
      )) as definition,
    pg_get_userbyid(c.relowner)::text as owner, obj_description(c.oid, 'pg_class') as comment,
    ${grantsOf('c.relacl', 'c.relowner')} as grants
  from settled, pg_sequence s
    join pg_class c on c.oid = s.seqrelid
    join pg_namespace n on n.oid = c.relnamespace
  where n.nspname::text = any ($1::text[]) and starts_with(c.relname::text, $2)
    and not ${ofExtension('pg_class', 'c.oid')}`

export async function readSequences(executor: SqlExecutor, scope: CatalogScope): Promise<CatalogSequence[]> {
  const rows = await select<Omit<CatalogSequence, 'grants'> & { readonly grants: PrivilegeRow[] }>(
    executor,
    scope,
    SEQUENCES,
  )
  return rows
    .map((row) => ({ ...row, owner: ownerName(row.owner), grants: groupGrants(row.grants) }))
    .sort(byName(({ schema, name }) => `${schema}.${name}`))
}

// Types that come with a table or with another type (row types, arrays, multiranges) are left out.
const TYPES = `
  select n.nspname::text as schema, t.typname::text as name,
    case t.typtype when 'd' then 'domain' when 'e' then 'enum' when 'r' then 'range' else 'composite' end as kind,
    case t.typtype
      when 'd' then concat_ws(' ', format_type(t.typbasetype, t.typtypmod), case when t.typnotnull then 'NOT NULL' end,
        'DEFAULT ' || t.typdefault, (
          -- From PostgreSQL 17 on a domain's NOT NULL is a constraint as well.
          select string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), ' ' order by k.conname)
          from pg_constraint k where k.contypid = t.oid and k.contype = 'c'
        ))
      when 'e' then (
        select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e
        where e.enumtypid = t.oid
      )
      when 'r' then (select format_type(r.rngsubtype, null) from pg_range r where r.rngtypid = t.oid)
      else (
        select string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' order by a.attnum)
        from pg_attribute a where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
      )
    end as definition,
    pg_get_userbyid(t.typowner)::text as owner, obj_description(t.oid, 'pg_type') as comment
  from settled, pg_type t
    join pg_namespace n on n.oid = t.typnamespace
    left join pg_class c on c.oid = t.typrelid
  where n.nspname::text = any ($1::text[]) and starts_with(t.typname::text, $2)
    and (t.typtype in ('d', 'e', 'r') or t.typtype = 'c' and c.relkind = 'c')
    and not ${ofExtension('pg_type', 't.oid')}`

export async function readTypes(executor: SqlExecutor, scope: CatalogScope): Promise<CatalogType[]> {
  const rows = await select<CatalogType>(executor, scope, TYPES)
  return rows
    .map((row) => ({ ...row, owner: ownerName(row.owner) }))
    .sort(byName(({ schema, name }) => `${schema}.${name}`))
}
