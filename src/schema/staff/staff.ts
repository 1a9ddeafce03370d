import { date, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  controlled,
  emailShape,
  endsAfter,
  flag,
  id,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  phi,
  rate,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { isIn, isTrue, known, onlyWhen, PHONE, requiredWhen } from '../rules/index'
import { organizationReference } from '../tenancy/organizations'

export const staffDepartmentEnum = closedList('vet_staff_department', [
  'general_practice',
  'internal_medicine',
  'surgery',
  'anesthesia',
  'emergency',
  'critical_care',
  'dentistry',
  'imaging',
  'laboratory',
  'pharmacy',
  'rehabilitation',
  'large_animal',
  'grooming',
  'boarding',
  'front_desk',
  'management',
  'support',
])
export type StaffDepartment = ValueOf<typeof staffDepartmentEnum>

export const staffEmploymentTypeEnum = closedList('vet_staff_employment_type', [
  'full_time',
  'part_time',
  'per_diem',
  'contractor',
  'intern',
  'volunteer',
])
export type StaffEmploymentType = ValueOf<typeof staffEmploymentTypeEnum>

export const staffStatusEnum = closedList('vet_staff_status', ['active', 'on_leave', 'suspended', 'terminated'])
export type StaffStatus = ValueOf<typeof staffStatusEnum>

/** Credentials of veterinary technicians and nurses; veterinarians have theirs in `vet_veterinarian_licenses`. */
export const staffCredentialEnum = closedList('vet_staff_credential', ['cvt', 'lvt', 'rvt', 'lvmt', 'rvn', 'other'])
export type StaffCredential = ValueOf<typeof staffCredentialEnum>

/**
 * Somebody who works for the practice, with or without a login. People who leave are terminated, never deleted: records
 * keep who did what. What a person may do in the software is a matter of roles; what a clinician may sign is a matter of
 * vet_veterinarians and its licences.
 */
export const staff = pgTable(
  'vet_staff',
  {
    organizationId: organizationId(),
    id: id(),
    /** The login of this person; empty for somebody who never signs in. */
    userId: uuid('user_id'),
    /** The practice's own number for this person, as on the payroll. */
    employeeNumber: varchar('employee_number', { length: 50 }),
    firstName: phi(varchar('first_name', { length: 100 }).notNull()),
    lastName: phi(varchar('last_name', { length: 100 }).notNull()),
    firstNameNormalized: phi(normalized('first_name_normalized', 'first_name').notNull()),
    lastNameNormalized: phi(normalized('last_name_normalized', 'last_name').notNull()),
    /** What colleagues and clients call them, where it is not the first name. */
    preferredName: phi(varchar('preferred_name', { length: 100 })),
    email: phi(varchar('email', { length: 255 })),
    phone: phi(varchar('phone', { length: 20 })),
    emergencyContactName: phi(varchar('emergency_contact_name', { length: 200 })),
    emergencyContactPhone: phi(varchar('emergency_contact_phone', { length: 20 })),
    /** As on the name badge, for example Head technician. Grants nothing. */
    roleTitle: varchar('role_title', { length: 100 }),
    /** Decides what a permission limited to the own department reaches; empty matches no department. */
    department: staffDepartmentEnum('department'),
    employmentType: staffEmploymentTypeEnum('employment_type').notNull().default('full_time'),
    hiredOn: date('hired_on'),
    /** First day no longer employed; may lie ahead. */
    terminatedOn: date('terminated_on'),
    /** In the currency of the location where the hours are worked. */
    hourlyRate: rate('hourly_rate'),
    /** Licence or registration as a veterinary technician or nurse. */
    credential: staffCredentialEnum('credential'),
    credentialNumber: phi(varchar('credential_number', { length: 100 })),
    /** State or province whose board issued the credential. */
    credentialState: varchar('credential_state', { length: 100 }),
    credentialExpiresOn: date('credential_expires_on'),
    /** May reach the controlled substances under the registrant's supervision. */
    hasControlledAccess: controlled(flag('has_controlled_access', false)),
    /** Day the registrant last checked that nothing bars this person from such access (21 CFR 1301.76(a)). */
    controlledAccessReviewedOn: controlled(date('controlled_access_reviewed_on')),
    /** Last rabies pre-exposure vaccination or adequate titre: decides who may handle a suspect animal. */
    rabiesProtectedOn: phi(date('rabies_protected_on')),
    /** Number of the personal dosimeter of somebody who takes radiographs. */
    dosimeterNumber: phi(varchar('dosimeter_number', { length: 50 })),
    notes: phi(text('notes')),
    status: staffStatusEnum('status').notNull().default('active'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.userId, users),
    notBlank(t.employeeNumber),
    notBlank(t.firstName),
    notBlank(t.lastName),
    notBlank(t.preferredName),
    notBlank(t.roleTitle),
    emailShape(t.email),
    shaped(t.phone, PHONE),
    shaped(t.emergencyContactPhone, PHONE),
    staffDepartmentEnum.check(t.department),
    staffEmploymentTypeEnum.check(t.employmentType),
    staffStatusEnum.check(t.status),
    staffCredentialEnum.check(t.credential),
    ...onlyWhen(known(t.credential), t.credentialNumber, t.credentialState, t.credentialExpiresOn),
    notNegative(t.hourlyRate),
    endsAfter(t.terminatedOn, t.hiredOn),
    ...requiredWhen(isIn(t.status, 'terminated'), t.terminatedOn),
    // Nobody convicted of a felony over controlled substances may have access to them (21 CFR 1301.76(a)).
    ...requiredWhen(isTrue(t.hasControlledAccess), t.controlledAccessReviewedOn),
    // One person per login; who is this user.
    tenantUnique(t, t.userId),
    // The number on the payroll.
    tenantUnique(t, t.employeeNumber),
    // Team list and search by the first letters of the name.
    tenantIndex(t, t.lastNameNormalized, t.firstNameNormalized),
    // Who works in a department now.
    tenantIndex(t, t.department, t.status),
    // Credentials to renew.
    tenantIndex(t, t.credentialExpiresOn),
  ],
)

export type StaffRow = typeof staff.$inferSelect
export type NewStaffRow = typeof staff.$inferInsert
