import type { Catalog, CatalogPolicy, CatalogRelation } from '../catalog/types'
import { type Finding, identifier, qualifiedName } from './finding'

/**
 * Every table with a tenant column enforces row-level security, for its owner too, and lets the application see rows
 * through exactly one policy: the tenant's.
 */
export function checkTenancy(catalog: Catalog): Finding[] {
  return catalog.relations.flatMap((relation) => {
    const column = tenantColumn(relation)
    return column === undefined ? [] : [...rowSecurity(relation), ...tenantPolicies(relation, column)]
  })
}

function tenantColumn({ kind, name, columns }: CatalogRelation): string | undefined {
  if (kind !== 'table' && kind !== 'partitioned table' && kind !== 'partition') return undefined
  if (name === 'vet_organizations') return 'id'
  return columns.some((column) => column.name === 'organization_id') ? 'organization_id' : undefined
}

function rowSecurity(relation: CatalogRelation): Finding[] {
  const table = qualifiedName(relation)
  const finding = (message: string, why: string, fix: string): Finding => ({
    severity: 'error',
    check: 'row_security',
    message,
    why,
    fix,
  })
  return [
    ...(relation.rowSecurity
      ? []
      : [
          finding(
            `${relation.name} has row-level security switched off`,
            'Every practice sees the rows of all others.',
            `alter table ${table} enable row level security`,
          ),
        ]),
    ...(relation.forceRowSecurity
      ? []
      : [
          finding(
            `${relation.name} does not force row-level security`,
            'Its owner, and every SECURITY DEFINER function of the owner, reads all practices.',
            `alter table ${table} force row level security`,
          ),
        ]),
  ]
}

/** Roles applications and reports act as. Maintenance, audit and owner have policies of their own. */
const RUNTIME_ROLES = new Set(['PUBLIC', 'vet_app', 'vet_readonly'])

function tenantPolicies(relation: CatalogRelation, column: string): Finding[] {
  const opening = relation.policies.filter(
    ({ permissive, roles }) => permissive && roles.some((r) => RUNTIME_ROLES.has(r)),
  )
  const [tenant, ...copies] = opening.filter((policy) => isTenantPolicy(policy, column))
  const table = qualifiedName(relation)
  const finding = (message: string, why: string, fix: string): Finding => ({
    severity: 'error',
    check: 'tenant_policy',
    message,
    why,
    fix,
  })
  const superfluous = opening.filter((policy) => policy !== tenant)
  return [
    ...(tenant === undefined
      ? [
          finding(
            `${relation.name} has no tenant policy`,
            'Its rows are hidden from everybody, or shown by a policy that does not look at the tenant.',
            `create policy ${identifier(`tenant_isolation_${relation.name.replace(/^vet_/, '')}`)} on ${table} using (${condition(column)}) with check (${condition(column)})`,
          ),
        ]
      : []),
    ...superfluous.map((policy) =>
      finding(
        copies.includes(policy)
          ? `${relation.name} has a second tenant policy, ${policy.name}`
          : `${relation.name} lets ${policy.roles.join(', ')} past the tenant through policy ${policy.name}`,
        'Permissive policies add up: a row is visible when any of them lets it through.',
        `drop policy ${identifier(policy.name)} on ${table}`,
      ),
    ),
  ]
}

const condition = (column: string): string =>
  `${column} = (select nullif(current_setting('app.current_tenant', true), '')::uuid)`

/** Word for word: a condition that only mentions the tenant may still go on with OR. */
function isTenantPolicy({ command, roles, using, check }: CatalogPolicy, column: string): boolean {
  const printed = `(${column} = ( SELECT (NULLIF(current_setting('app.current_tenant'::text, true), ''::text))::uuid AS "nullif"))`
  return command === 'all' && roles.includes('PUBLIC') && using === printed && (check === null || check === printed)
}
