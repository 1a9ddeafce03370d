import type { SqlConnection, SqlExecutor } from '../../connection/types'
import { PACKAGE_ROLES } from '../../migrator/types'
import type { Catalog, CatalogRole } from '../catalog/types'
import type { Finding } from './finding'

interface ConnectedRole {
  readonly name: string
  readonly superuser: boolean
  readonly bypasses: boolean
  readonly member_of_owner: boolean
  readonly owns_tables: boolean
}

/**
 * Judges the role connected as. For the connection of an application (`runtime`) a role that row-level security does
 * not bind is an error; for migrations it is only said. An embedded database has no other user, so there it is a warning.
 */
export async function checkConnectedRole(
  executor: SqlExecutor,
  engine: SqlConnection['engine'],
  runtime: boolean,
): Promise<Finding[]> {
  const [role] = await executor.query<ConnectedRole>(
    `select r.rolname::text as name, r.rolsuper as superuser, r.rolbypassrls as bypasses,
      coalesce(pg_has_role(r.oid, (select o.oid from pg_roles o where o.rolname = 'vet_owner'), 'member'), false)
        as member_of_owner,
      exists (
        select from pg_class c
        where c.relnamespace = to_regnamespace('public') and starts_with(c.relname::text, 'vet_')
          and c.relkind in ('r', 'p') and pg_has_role(r.oid, c.relowner, 'member')
      ) as owns_tables
    from pg_roles r where r.rolname = current_user`,
  )
  const reason = role === undefined ? undefined : reasonOf(role)
  if (role === undefined || reason === undefined) return []
  if (!runtime) {
    return [
      {
        severity: 'info',
        check: 'connected_role',
        message: `connected as ${role.name}, ${reason}`,
        why: 'Right for migrations and maintenance; an application must not connect like this.',
        fix: 'Run vet-plan doctor --runtime with the DATABASE_URL of the application to judge that one.',
      },
    ]
  }
  return [
    {
      severity: engine === 'pglite' ? 'warning' : 'error',
      check: 'connected_role',
      message: `the application connects as ${role.name}, ${reason}`,
      why: 'A query outside withTenant() sees the rows of every practice, or can switch row-level security off.',
      fix:
        engine === 'pglite'
          ? 'An embedded database has this user only: run every query inside withTenant(), which becomes vet_app.'
          : "create role clinic_app login password '...' in role vet_app; then use it in DATABASE_URL",
    },
  ]
}

function reasonOf(role: ConnectedRole): string | undefined {
  if (role.superuser) return 'a superuser'
  if (role.bypasses) return 'a role with BYPASSRLS'
  if (role.member_of_owner) return 'a member of vet_owner, which owns the tables'
  if (role.owns_tables) return 'an owner of the tables'
  return undefined
}

/** Attributes no role of the package may have, as `alter role` spells them. */
const DANGEROUS: readonly { readonly keyword: string; readonly held: (role: CatalogRole) => boolean }[] = [
  { keyword: 'superuser', held: ({ superuser }) => superuser },
  { keyword: 'bypassrls', held: ({ bypassRowSecurity }) => bypassRowSecurity },
  { keyword: 'createrole', held: ({ createRole }) => createRole },
  // The others are groups by convention; logging in as the owner is a way around every policy.
  { keyword: 'login', held: ({ name, canLogin }) => name === 'vet_owner' && canLogin },
]

/** The package's roles exist and none of them can get around row-level security. */
export function checkRoles(catalog: Catalog): Finding[] {
  const roles = new Map(catalog.roles.map((role) => [role.name, role]))
  const missing = PACKAGE_ROLES.filter((name) => !roles.has(name)).map(
    (name): Finding => ({
      severity: 'warning',
      check: 'roles',
      message: `role ${name} does not exist`,
      why: 'Without it nothing separates what the application, reports and maintenance may do.',
      fix: `vet-plan grants prints the SQL for an administrator; or: create role ${name} nologin`,
    }),
  )
  return [...missing, ...PACKAGE_ROLES.flatMap((name) => unsafeAttributes(roles.get(name)))]
}

function unsafeAttributes(role: CatalogRole | undefined): Finding[] {
  if (role === undefined) return []
  return DANGEROUS.filter(({ held }) => held(role)).map(({ keyword }) => ({
    severity: 'error',
    check: 'roles',
    message: `role ${role.name} has ${keyword.toUpperCase()}`,
    why:
      keyword === 'login'
        ? 'Whoever logs in as the owner can switch row-level security off.'
        : 'Whoever acts as it gets around row-level security.',
    fix: `alter role ${role.name} no${keyword}`,
  }))
}
