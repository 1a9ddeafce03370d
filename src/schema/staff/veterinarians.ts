import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  controlled,
  emailShape,
  encryptedOnly,
  encryptedText,
  endsLater,
  flag,
  id,
  moment,
  named,
  normalized,
  notBlank,
  organizationId,
  phi,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import {
  all,
  COUNTRY,
  exactlyWhen,
  isIn,
  known,
  not,
  onlyWhen,
  PHONE,
  regexPattern,
  requiredWhen,
  rule,
  together,
  WEB_ADDRESS,
} from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'
import { staff } from './staff'

/**
 * Clinical profile of a veterinarian who examines, prescribes and signs for the practice: an employee (staff_id) or a
 * relief veterinarian who is none. Signed records point here for good, so a row is deactivated, never deleted. The right
 * to practise, to prescribe controlled substances and to issue certificates is in vet_veterinarian_licenses.
 */
export const veterinarians = pgTable(
  'vet_veterinarians',
  {
    organizationId: organizationId(),
    id: id(),
    /** The employee; empty for a relief veterinarian without an employment record. */
    staffId: uuid('staff_id'),
    /** The login; the same as that of the employee where both are known. */
    userId: uuid('user_id'),
    firstName: phi(varchar('first_name', { length: 100 }).notNull()),
    lastName: phi(varchar('last_name', { length: 100 }).notNull()),
    firstNameNormalized: phi(normalized('first_name_normalized', 'first_name').notNull()),
    lastNameNormalized: phi(normalized('last_name_normalized', 'last_name').notNull()),
    /** Degrees and diplomas as printed after the name, for example DVM, DACVS. */
    title: varchar('title', { length: 100 }),
    /** Fields of practice in words; board certification is a licence of the type specialty. */
    specialties: textList('specialties'),
    email: phi(varchar('email', { length: 255 })),
    phone: phi(varchar('phone', { length: 20 })),
    /** Image of the signature, for certificates and prescriptions. */
    signatureUrl: phi(varchar('signature_url', { length: 500 })),
    /** Fills in for others, in this practice for days or weeks at a time. */
    isRelief: flag('is_relief', false),
    /** May be booked and may sign. */
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.staffId, staff),
    tenantReference(t, t.userId, users),
    notBlank(t.firstName),
    notBlank(t.lastName),
    notBlank(t.title),
    emailShape(t.email),
    shaped(t.phone, PHONE),
    shaped(t.signatureUrl, WEB_ADDRESS),
    // One profile per employee and per login; who is this user as a clinician.
    tenantUnique(t, t.staffId),
    tenantUnique(t, t.userId),
    // List of clinicians and search by the first letters of the name.
    index('vet_veterinarians_name_idx').on(t.organizationId, t.lastNameNormalized, t.firstNameNormalized),
    // Who can be booked.
    tenantIndex(t, t.isActive),
  ],
)

export type VeterinarianRow = typeof veterinarians.$inferSelect
export type NewVeterinarianRow = typeof veterinarians.$inferInsert

export const licenseTypeEnum = closedList('vet_license_type', [
  'state_license',
  'dea',
  'usda_accreditation',
  'controlled_substance_state',
  'specialty',
])
export type LicenseType = ValueOf<typeof licenseTypeEnum>

export const licenseStatusEnum = closedList('vet_license_status', [
  'pending',
  'active',
  'inactive',
  'expired',
  'suspended',
  'revoked',
  'surrendered',
])
export type LicenseStatus = ValueOf<typeof licenseStatusEnum>

/** Category I: dogs, cats and other companion animals. Category II: every animal (9 CFR 161.2). */
export const usdaAccreditationCategoryEnum = closedList('vet_usda_accreditation_category', ['category_1', 'category_2'])
export type UsdaAccreditationCategory = ValueOf<typeof usdaAccreditationCategoryEnum>

/** Schedules as a registration certificate prints them; `N` stands for non-narcotic. */
export const REGISTRATION_SCHEDULES = ['1', '2', '2N', '3', '3N', '4', '5'] as const

const LAST_FOUR_DIGITS = regexPattern('four_digits', '^[0-9]{4}$', 'is not the last four digits')

/**
 * A licence, registration, accreditation or board certification of a veterinarian. A renewal that keeps the number moves
 * expires_on; a new number is a new row. A DEA registration holds for one location (21 CFR 1301.12) and its number is
 * stored encrypted only, with the last four digits for people to recognise it.
 */
export const veterinarianLicenses = pgTable(
  'vet_veterinarian_licenses',
  {
    organizationId: organizationId(),
    id: id(),
    veterinarianId: uuid('veterinarian_id').notNull(),
    licenseType: licenseTypeEnum('license_type').notNull(),
    /** As printed; empty while pending, and for a DEA registration, whose number is encrypted. */
    licenseNumber: phi(varchar('license_number', { length: 100 })),
    /** Board, agency or college, for example Washington Veterinary Board of Governors. */
    issuingAuthority: varchar('issuing_authority', { length: 200 }).notNull(),
    /** State or province where it holds. */
    state: varchar('state', { length: 100 }),
    /** Country where it holds, ISO 3166-1 alpha-2. */
    country: varchar('country', { length: 2 }).notNull().default('US'),
    /** Location a controlled-substance registration covers; empty for one at another address. */
    clinicId: uuid('clinic_id'),
    deaRegistrationEncrypted: controlled(encryptedText('dea_registration')),
    deaRegistrationLast4: controlled(varchar('dea_registration_last4', { length: 4 })),
    /** Schedules the registration covers, as its certificate prints them: 2, 2N, 3, 3N, 4, 5. */
    deaSchedules: controlled(textList('dea_schedules')),
    /** Which animals a USDA accreditation covers. */
    accreditationCategory: usdaAccreditationCategoryEnum('accreditation_category'),
    issuedOn: date('issued_on'),
    /** Last day it holds; empty where it never ends. */
    expiresOn: date('expires_on'),
    status: licenseStatusEnum('status').notNull().default('active'),
    /** Why it is suspended, revoked, surrendered or refused. */
    statusReason: text('status_reason'),
    /** Scan of the certificate. */
    documentUrl: phi(varchar('document_url', { length: 500 })),
    /** When somebody last checked it with the issuing authority, and who. */
    verifiedAt: moment('verified_at'),
    verifiedBy: uuid('verified_by'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.verifiedBy, users),
    licenseTypeEnum.check(t.licenseType),
    licenseStatusEnum.check(t.status),
    usdaAccreditationCategoryEnum.check(t.accreditationCategory),
    notBlank(t.licenseNumber),
    notBlank(t.issuingAuthority),
    shaped(t.country, COUNTRY),
    shaped(t.documentUrl, WEB_ADDRESS),
    encryptedOnly(t.deaRegistrationEncrypted),
    shaped(t.deaRegistrationLast4, LAST_FOUR_DIGITS),
    // A DEA number stands nowhere in clear.
    ...onlyWhen(
      isIn(t.licenseType, 'state_license', 'usda_accreditation', 'controlled_substance_state', 'specialty'),
      t.licenseNumber,
    ),
    ...requiredWhen(
      all(
        isIn(t.licenseType, 'state_license', 'usda_accreditation', 'controlled_substance_state'),
        not(isIn(t.status, 'pending')),
      ),
      t.licenseNumber,
    ),
    ...onlyWhen(isIn(t.licenseType, 'dea'), t.deaRegistrationEncrypted),
    ...requiredWhen(all(isIn(t.licenseType, 'dea'), not(isIn(t.status, 'pending'))), t.deaRegistrationEncrypted),
    ...onlyWhen(known(t.deaRegistrationEncrypted), t.deaRegistrationLast4),
    ...onlyWhen(isIn(t.licenseType, 'dea', 'controlled_substance_state'), t.clinicId),
    ...exactlyWhen(isIn(t.licenseType, 'usda_accreditation'), t.accreditationCategory),
    ...requiredWhen(isIn(t.licenseType, 'state_license', 'controlled_substance_state'), t.state),
    named(
      t.deaSchedules,
      'registration_schedules',
      sql`${t.deaSchedules} <@ array[${sql.raw(REGISTRATION_SCHEDULES.map((schedule) => `'${schedule}'`).join(', '))}]::text[]`,
    ),
    named(
      t.deaSchedules,
      'for_registrations',
      sql`${t.licenseType} in ('dea', 'controlled_substance_state') or cardinality(${t.deaSchedules}) = 0`,
    ),
    endsLater(t.expiresOn, t.issuedOn),
    // A DEA registration always ends (21 CFR 1301.13).
    ...requiredWhen(all(isIn(t.licenseType, 'dea'), isIn(t.status, 'active', 'expired')), t.expiresOn),
    ...requiredWhen(isIn(t.status, 'suspended', 'revoked', 'surrendered'), t.statusReason),
    rule(t.verifiedAt, 'with_person', together(t.verifiedAt, t.verifiedBy), 'is set together with verified by'),
    // Whose number is this; one row per number.
    unique('vet_veterinarian_licenses_number_unique').on(
      t.organizationId,
      t.licenseType,
      t.issuingAuthority,
      t.licenseNumber,
    ),
    // The registration that a prescription written at a location carries.
    uniqueIndex('vet_veterinarian_licenses_dea_unique')
      .on(t.organizationId, t.veterinarianId, t.clinicId)
      .where(sql`${t.licenseType} = 'dea' and ${t.status} = 'active'`),
    // Licences of a veterinarian; may they prescribe or certify.
    index('vet_veterinarian_licenses_type_idx').on(t.organizationId, t.veterinarianId, t.licenseType, t.status),
    // What expires next.
    tenantIndex(t, t.expiresOn),
    // Registrations of a location.
    tenantIndex(t, t.clinicId),
    // Support the key.
    tenantIndex(t, t.verifiedBy),
  ],
)

export type VeterinarianLicenseRow = typeof veterinarianLicenses.$inferSelect
export type NewVeterinarianLicenseRow = typeof veterinarianLicenses.$inferInsert
