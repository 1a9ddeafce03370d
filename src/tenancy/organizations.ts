import type { TablesRelationalConfig } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'
import { sqlErrorDetails, TenantError } from '../errors'
import { type NewUserRow, type UserRow, users } from '../schema/identity/users'
import {
  type ClinicRow,
  clinics,
  type NewClinicRow,
  type NewOrganizationRow,
  type OrganizationRow,
  organizations,
} from '../schema/tenancy/organizations'
import { withTenant } from './context'

type Provisioned<Row> = Omit<Row, 'organizationId' | 'createdAt' | 'updatedAt'>

/** What a new practice starts with. Ids may be chosen by the caller, which makes a repeated call recognizable. */
export interface NewOrganization extends Omit<NewOrganizationRow, 'createdAt' | 'updatedAt'> {
  /** At least one location; the first is the administrator's home. */
  readonly clinics: readonly [Provisioned<NewClinicRow>, ...Provisioned<NewClinicRow>[]]
  /** The first login. */
  readonly administrator?: Omit<Provisioned<NewUserRow>, 'clinicId'>
}

export interface CreatedOrganization {
  readonly organization: OrganizationRow
  readonly clinics: readonly ClinicRow[]
  readonly administrator: UserRow | undefined
}

/**
 * Creates a practice with its locations and first login, all or nothing. It runs under row-level security as the new
 * tenant itself, so that it can touch no other.
 * @throws {TenantError} `organization_exists` when `id` is taken.
 */
export async function createOrganization<
  Result extends PgQueryResultHKT,
  FullSchema extends Record<string, unknown>,
  Schema extends TablesRelationalConfig,
>(db: PgDatabase<Result, FullSchema, Schema>, input: NewOrganization): Promise<CreatedOrganization> {
  const { clinics: locations, administrator, ...practice } = input
  const organizationId = practice.id ?? uuidv7()
  const maxClinics = Math.max(practice.maxClinics ?? 1, locations.length)
  try {
    return await withTenant(db, { organizationId, reason: 'organization created' }, async (tx) => {
      const [organization] = await tx
        .insert(organizations)
        .values({ ...practice, id: organizationId, maxClinics })
        .returning()
      const created = await tx
        .insert(clinics)
        .values(locations.map((location) => ({ ...location, organizationId })))
        .returning()
      const home = created[0]
      if (organization === undefined || home === undefined) {
        throw new TenantError('the new organization is not visible to its own transaction', {
          code: 'tenant_not_isolated',
          hint: 'Run vet-plan doctor: the tenant policies differ from this package.',
        })
      }
      const [login] =
        administrator === undefined
          ? []
          : await tx
              .insert(users)
              .values({ ...administrator, organizationId, clinicId: home.id })
              .returning()
      return { organization, clinics: created, administrator: login }
    })
  } catch (cause) {
    if (sqlErrorDetails(cause)?.constraint === 'vet_organizations_pk') {
      throw new TenantError(`an organization with the id ${organizationId} already exists`, {
        code: 'organization_exists',
        hint: 'Leave the id out for a new practice, or use the existing one.',
        cause,
      })
    }
    throw cause
  }
}
