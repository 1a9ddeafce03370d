import { byName } from './order'
import { type CatalogGrant, MIGRATOR } from './types'

/** A privilege as {@link grantsOf} returns it. */
export type PrivilegeRow = readonly [grantee: string, privilege: string, grantable: boolean]

/**
 * SQL for the privileges in an ACL, without those of `owner`: they come with owning and are written out or not depending
 * on whether the object was ever granted to anybody. MAINTAIN exists from PostgreSQL 17 on only.
 */
export const grantsOf = (acl: string, owner: string): string => `coalesce((
    select jsonb_agg(jsonb_build_array(
      case when a.grantee = 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end, a.privilege_type, a.is_grantable))
    from aclexplode(${acl}) a
    where a.grantee <> ${owner} and a.privilege_type <> 'MAINTAIN'
  ), '[]'::jsonb)`

/** Groups privileges by grantee; one granted by several grantors counts once. */
export function groupGrants(privileges: readonly PrivilegeRow[]): CatalogGrant[] {
  const grouped = new Map<string, Set<string>>()
  for (const [grantee, privilege, grantable] of privileges) {
    const held = grouped.get(grantee) ?? new Set<string>()
    held.add(grantable ? `${privilege} WITH GRANT OPTION` : privilege)
    grouped.set(grantee, held)
  }
  return [...grouped]
    .map(([grantee, held]) => ({
      grantee,
      privileges: [...held].filter((privilege) => !held.has(`${privilege} WITH GRANT OPTION`)).sort(),
    }))
    .sort(byName(({ grantee }) => grantee))
}

/** The owner's name if it is one of the package's roles. */
export const ownerName = (owner: string): string => (owner.startsWith('vet_') ? owner : MIGRATOR)
