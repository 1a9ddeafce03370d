import { getTableName } from 'drizzle-orm'
import {
  type AnyPgColumn,
  date,
  type ForeignKeyBuilder,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  varchar,
} from 'drizzle-orm/pg-core'
import {
  address,
  closedList,
  computedUnique,
  controlled,
  emailShape,
  encryptedOnly,
  encryptedText,
  flag,
  id,
  json,
  jsonKind,
  normalized,
  notBlank,
  organizationId,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantPolicy,
  timestamps,
  type ValueOf,
} from '../columns'
import { COUNTRY, CURRENCY, PHONE } from '../rules/index'

export const subscriptionTierEnum = closedList('vet_subscription_tier', ['starter', 'professional', 'enterprise'])
export type SubscriptionTier = ValueOf<typeof subscriptionTierEnum>

/** Settings of a practice that code reads by name. Unknown keys are kept. */
export interface OrganizationSettings {
  /** Default language of messages to clients, BCP 47. */
  locale?: string
  /** Months for which a veterinarian-client-patient relationship holds without a new examination; 0: no interval. Default 12. */
  vcprMonths?: number
  /** Kinds of entries in the books of controlled substances that need a witness. Default waste and breakage; destruction always. */
  controlledWitness?: readonly string[]
  [key: string]: unknown
}

/** Opening hours of one day, local time `HH:MM`; several intervals for a lunch break; empty when closed. */
export type OpeningHours = readonly { readonly opens: string; readonly closes: string }[]
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
export type WorkingHours = Partial<Record<Weekday, OpeningHours>>

/**
 * A practice: the tenant. Everything else belongs to exactly one organization, and no row of another is ever visible
 * beside it. Deleting one is a governed process, not a DELETE: every child refuses it.
 */
export const organizations = pgTable(
  'vet_organizations',
  {
    id: id(),
    name: varchar('name', { length: 255 }).notNull(),
    subscriptionTier: subscriptionTierEnum('subscription_tier').notNull().default('starter'),
    maxClinics: integer('max_clinics').notNull().default(1),
    maxUsersPerClinic: integer('max_users_per_clinic').notNull().default(10),
    settings: json<OrganizationSettings>('settings').notNull().default({}),
    ...timestamps,
  },
  (t) => [
    primaryKey({ name: 'vet_organizations_pk', columns: [t.id] }),
    tenantPolicy(t.id),
    notBlank(t.name),
    subscriptionTierEnum.check(t.subscriptionTier),
    positive(t.maxClinics),
    positive(t.maxUsersPerClinic),
    jsonKind(t.settings, 'object'),
    // Platform lists across tenants (maintenance role): newest sign-ups; all practices of a tier.
    index('vet_organizations_created_at_idx').on(t.createdAt),
    index('vet_organizations_subscription_tier_idx').on(t.subscriptionTier),
  ],
)

/**
 * Foreign key to the practice, for tables that no other required key ties to an existing one.
 *
 * @internal
 */
export const organizationReference = (t: { organizationId: AnyPgColumn }): ForeignKeyBuilder =>
  foreignKey({
    name: `${getTableName(t.organizationId.table)}_organization_fk`,
    columns: [t.organizationId],
    foreignColumns: [organizations.id],
  }).onDelete('restrict')

export type OrganizationRow = typeof organizations.$inferSelect
export type NewOrganizationRow = typeof organizations.$inferInsert

/**
 * A location of a practice, where things happen: appointments, stock, registers. `timezone` (IANA name) decides what
 * "today" means there.
 */
export const clinics = pgTable(
  'vet_clinics',
  {
    organizationId: organizationId(),
    id: id(),
    name: varchar('name', { length: 255 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    /** Premises licence issued by the state or province. */
    licenseNumber: varchar('license_number', { length: 100 }),
    phone: varchar('phone', { length: 20 }),
    email: varchar('email', { length: 255 }),
    ...address,
    timezone: varchar('timezone', { length: 50 }).notNull().default('America/New_York'),
    /** ISO 4217 code of every amount recorded at this location. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    workingHours: json<WorkingHours>('working_hours').notNull().default({}),
    settings: json<Record<string, unknown>>('settings').notNull().default({}),
    /** DEA registration of this location (21 CFR 1301.12), encrypted. */
    deaRegistrationEncrypted: controlled(encryptedText('dea_registration')),
    deaExpiresOn: controlled(date('dea_expires_on')),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    notBlank(t.name),
    emailShape(t.email),
    shaped(t.phone, PHONE),
    shaped(t.country, COUNTRY),
    shaped(t.currency, CURRENCY),
    jsonKind(t.workingHours, 'object'),
    jsonKind(t.settings, 'object'),
    encryptedOnly(t.deaRegistrationEncrypted),
    // One location per name within a practice; also answers lookups and lists by name.
    computedUnique('vet_clinics_name_unique', t.nameNormalized, t.organizationId, t.nameNormalized),
    // Locations open for booking.
    tenantIndex(t, t.isActive),
  ],
)

export type ClinicRow = typeof clinics.$inferSelect
export type NewClinicRow = typeof clinics.$inferInsert
