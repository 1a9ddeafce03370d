import { openConnection } from '../connection/open'
import type { DatabaseTarget } from '../connection/types'
import { TenantError } from '../errors'

interface RuntimeRole {
  readonly name: string
  readonly superuser: boolean
  readonly bypassrls: boolean
  readonly owner: boolean
  readonly maintenance: boolean
  readonly app: boolean
}

/**
 * Proves that this connection, as the application uses it, is bound by row-level security. Call it once at start-up
 * with the runtime connection, not the one that migrates.
 * @throws {TenantError} `unsafe_runtime_role` for a superuser, a BYPASSRLS role, the tables' owner or a role that sees
 * all tenants; `tenant_not_isolated` when the tables are missing or one has no forced tenant policy.
 */
export async function assertTenantIsolation(target: DatabaseTarget): Promise<void> {
  const connection = await openConnection(target, { create: false })
  try {
    const [role] = await connection.query<RuntimeRole>(RUNTIME_ROLE)
    if (role !== undefined) refuseUnsafeRole(role)
    const [table] = await connection.query(`select from pg_class where oid = to_regclass('public.vet_organizations')`)
    if (table === undefined) {
      throw new TenantError(`${connection.description} has no tables of this package`, {
        code: 'tenant_not_isolated',
        hint: 'Run: vet-plan migrate',
      })
    }
    const unprotected = await connection.query<{ name: string; reason: string }>(UNPROTECTED_TABLES)
    if (unprotected.length > 0) {
      throw new TenantError(
        `${unprotected.length} tenant tables are not isolated: ${unprotected.map((table) => `${table.name} (${table.reason})`).join(', ')}`,
        { code: 'tenant_not_isolated', hint: 'Run vet-plan doctor to see what differs, and vet-plan migrate.' },
      )
    }
  } finally {
    await connection.close()
  }
}

function refuseUnsafeRole(role: RuntimeRole): void {
  const reason = role.superuser
    ? 'is a superuser'
    : role.bypassrls
      ? 'has BYPASSRLS'
      : role.owner
        ? 'owns the tables'
        : role.maintenance
          ? 'is a member of vet_maintenance and sees all tenants'
          : role.app
            ? undefined
            : 'is not a member of vet_app'
  if (reason === undefined) return
  throw new TenantError(`the runtime role ${role.name} ${reason}`, {
    code: 'unsafe_runtime_role',
    hint:
      'Connect the application as a login role of its own: ' +
      'CREATE ROLE my_app LOGIN PASSWORD ...; GRANT vet_app TO my_app; and keep the migrating role for migrations.',
  })
}

const RUNTIME_ROLE = `
select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypassrls,
  coalesce(pg_has_role(to_regrole('vet_owner'), 'member'), false)
    or exists (
      select from pg_class c
      where c.relnamespace = 'public'::regnamespace and starts_with(c.relname, 'vet_') and c.relkind in ('r', 'p')
        and pg_has_role(c.relowner, 'member')
    ) as owner,
  coalesce(pg_has_role(to_regrole('vet_maintenance'), 'member'), false) as maintenance,
  coalesce(pg_has_role(to_regrole('vet_app'), 'usage'), false) as app
from pg_roles r
where r.rolname = current_user`

/** Tables with a tenant column (partitions included) whose isolation is not switched on for everybody. */
const UNPROTECTED_TABLES = `
select c.relname as name,
  case
    when not c.relrowsecurity then 'row-level security is off'
    when not c.relforcerowsecurity then 'row-level security is not forced'
    else 'has no tenant policy'
  end as reason
from pg_class c
where c.relnamespace = 'public'::regnamespace and starts_with(c.relname, 'vet_') and c.relkind in ('r', 'p')
  and (
    c.relname = 'vet_organizations'
    or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped)
  )
  and not (
    c.relrowsecurity and c.relforcerowsecurity
    and (c.relispartition or exists (
      select from pg_policy p
      where p.polrelid = c.oid and p.polname = 'tenant_isolation_' || substr(c.relname, 5) and p.polcmd = '*'
    ))
  )
order by c.relname`
