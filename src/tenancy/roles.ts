/** The group roles of the database; `sql/before-tables/roles.sql` creates them. None of them can log in. */
export const ROLES = {
  owner: 'vet_owner',
  app: 'vet_app',
  readonly: 'vet_readonly',
  auditor: 'vet_auditor',
  maintenance: 'vet_maintenance',
} as const

export type VetPlanRole = (typeof ROLES)[keyof typeof ROLES]
export const ROLE_NAMES = Object.values(ROLES)
