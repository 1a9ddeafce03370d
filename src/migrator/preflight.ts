import type { SqlConnection } from '../connection/types'
import { RefusedError } from '../errors'
import type { Ledger } from './ledger'
import type { RunSettings } from './settings'

interface Rights {
  readonly username: string
  readonly quoted_user: string
  readonly quoted_database: string
  readonly superuser: boolean
  readonly createrole: boolean
  readonly create_schema: boolean
}

/**
 * Refuses a run that would fail half-way for want of rights. Call it only when there is something to apply.
 * @throws {RefusedError} `roles_required`
 */
export async function preflight(connection: SqlConnection, ledger: Ledger, settings: RunSettings): Promise<void> {
  if (connection.engine === 'pglite') return
  const [rights] = await connection.query<Rights>(
    `select rolname::text as username, quote_ident(rolname) as quoted_user,
       quote_ident(current_database()) as quoted_database, rolsuper as superuser, rolcreaterole as createrole,
       has_database_privilege(current_database(), 'create') as create_schema
     from pg_catalog.pg_roles where rolname = current_user`,
  )
  if (rights === undefined || rights.superuser) return
  if (settings.roles) await refuseWithoutRoles(connection, settings.requiredRoles, rights)
  if (!ledger.exists.schema && !rights.create_schema) {
    throw new RefusedError(`user ${rights.username} may not create schemas in this database`, {
      code: 'roles_required',
      hint: `The migration ledger lives in a schema of its own. Have an administrator run: grant create on database ${rights.quoted_database} to ${rights.quoted_user};`,
    })
  }
}

interface RoleState {
  readonly name: string
  readonly quoted: string
  readonly found: boolean
  readonly member: boolean
  readonly admin: boolean
}

async function refuseWithoutRoles(connection: SqlConnection, required: readonly string[], rights: Rights) {
  const roles = await connection.query<RoleState>(
    `select name, quote_ident(name) as quoted, r.oid is not null as found,
       coalesce(pg_has_role(current_user, r.oid, 'member'), false) as member,
       coalesce(pg_has_role(current_user, r.oid, 'member with admin option'), false) as admin
     from unnest($1::text[]) with ordinality as required (name, position)
     left join pg_catalog.pg_roles r on r.rolname = required.name
     order by required.position`,
    [[...required]],
  )
  const missing = roles.filter((role) => !role.found).map((role) => role.name)
  if (missing.length > 0 && !rights.createrole) {
    throw new RefusedError(`user ${rights.username} may not create the missing roles ${missing.join(', ')}`, {
      code: 'roles_required',
      hint: 'Have an administrator run the SQL that "vet-plan grants" prints, or migrate without roles (--no-roles).',
    })
  }
  // Before PostgreSQL 16, CREATEROLE allows granting any role; since then only those one administers.
  const grantsAny = rights.createrole && connection.serverVersion < 160_000
  const [owner] = roles
  if (owner?.found && !owner.member && !owner.admin && !grantsAny) {
    throw new RefusedError(`user ${rights.username} is not a member of ${owner.name}, which owns the tables`, {
      code: 'roles_required',
      hint: `Have an administrator run: grant ${owner.quoted} to ${rights.quoted_user}; or migrate without roles (--no-roles).`,
    })
  }
}
