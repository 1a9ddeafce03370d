import type { SqlExecutor } from '../../connection/types'
import { grantsOf, groupGrants, type PrivilegeRow } from './grants'
import { byName } from './order'
import { type CatalogScope, select } from './session'
import type { CatalogExtension, CatalogMembership, CatalogRole, CatalogSchema } from './types'

/** Roles belong to the whole cluster; only those with the package's prefix are its business. */
const OURS = (role: string): string => `starts_with(${role}.rolname::text, 'vet_')`

const SCHEMAS = `
  select n.nspname::text as name, ${grantsOf(`coalesce(n.nspacl, acldefault('n', n.nspowner))`, 'n.nspowner')} as grants
  from settled, pg_namespace n
  where n.nspname::text = any ($1::text[])`

export async function readSchemas(executor: SqlExecutor, scope: CatalogScope): Promise<CatalogSchema[]> {
  const rows = await select<{ name: string; grants: PrivilegeRow[] }>(executor, scope, SCHEMAS)
  return rows.map(({ name, grants }) => ({ name, grants: groupGrants(grants) })).sort(byName(({ name }) => name))
}

const ROLES = `
  select r.rolname::text as name, r.rolsuper as superuser, r.rolinherit as inherit, r.rolcreaterole as "createRole",
    r.rolcreatedb as "createDatabase", r.rolcanlogin as "canLogin", r.rolreplication as replication,
    r.rolbypassrls as "bypassRowSecurity",
    array(
      select setting from pg_db_role_setting s, unnest(s.setconfig) setting
      where s.setrole = r.oid
        and (s.setdatabase = 0 or s.setdatabase = (select d.oid from pg_database d where d.datname = current_database()))
    ) as config
  from settled, pg_roles r
  where ${OURS('r')}`

export async function readRoles(executor: SqlExecutor, scope: CatalogScope): Promise<CatalogRole[]> {
  const rows = await select<CatalogRole>(executor, scope, ROLES)
  return rows.map((row) => ({ ...row, config: [...row.config].sort() })).sort(byName(({ name }) => name))
}

// PostgreSQL 16 gave memberships a grantor and the options INHERIT and SET, so that one pair may appear several times.
// Only what 15 knows too is read.
const MEMBERSHIPS = `
  select r.rolname::text as role, m.rolname::text as member, bool_or(a.admin_option) as admin
  from settled, pg_auth_members a
    join pg_roles r on r.oid = a.roleid
    join pg_roles m on m.oid = a.member
  where ${OURS('r')} and ${OURS('m')}
  group by 1, 2`

export async function readMemberships(executor: SqlExecutor, scope: CatalogScope): Promise<CatalogMembership[]> {
  const rows = await select<CatalogMembership>(executor, scope, MEMBERSHIPS)
  return rows.sort(byName(({ role, member }) => `${role} ${member}`))
}

// Without versions: they follow the server's, not the migrations.
const EXTENSIONS = `select e.extname::text as name from settled, pg_extension e where e.extname <> 'plpgsql'`

export async function readExtensions(executor: SqlExecutor, scope: CatalogScope): Promise<CatalogExtension[]> {
  const rows = await select<CatalogExtension>(executor, scope, EXTENSIONS)
  return rows.sort(byName(({ name }) => name))
}
