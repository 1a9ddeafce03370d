export { setContextStatement, type TenantContext, type TenantTransaction, withTenant } from './context'
export { assertTenantIsolation } from './isolation'
export { type CreatedOrganization, createOrganization, type NewOrganization } from './organizations'
export { ROLE_NAMES, ROLES, type VetPlanRole } from './roles'
