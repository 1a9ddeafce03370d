import { sql } from 'drizzle-orm'
import { boolean, date, pgTable, text, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  different,
  emailShape,
  encryptedOnly,
  encryptedText,
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  kept,
  moment,
  money,
  normalized,
  normalizedPhone,
  notBlank,
  notNegative,
  organizationId,
  personalAddress,
  phi,
  shaped,
  softDelete,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { COUNTRY, implies, isIn, known, not, PHONE, requiredWhen, rule, unknown } from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'

export const clientTypeEnum = closedList('vet_client_type', ['person', 'business', 'shelter', 'rescue', 'government'])
export type ClientType = ValueOf<typeof clientTypeEnum>

export const clientStatusEnum = closedList('vet_client_status', ['active', 'inactive', 'blocked', 'deceased'])
export type ClientStatus = ValueOf<typeof clientStatusEnum>

/** Which messages a client wants, and how. Absent means not asked yet. */
export interface CommunicationPreferences {
  channels?: readonly ('email' | 'sms' | 'call' | 'mail' | 'portal')[]
  appointmentReminders?: boolean
  healthReminders?: boolean
  /** Local time `HH:MM`; nothing is sent between the two. */
  quietHours?: { from: string; until: string }
}

/**
 * A person or organization responsible for animals: the one who signs, pays and is called. Name and contact data may be
 * anonymized on request (`anonymized_at`); clinical and financial rows that point here stay.
 */
export const clients = pgTable(
  'vet_clients',
  {
    organizationId: organizationId(),
    id: id(),
    /** Home location. */
    clinicId: uuid('clinic_id'),
    /** The practice's own number for this client, as printed on invoices. */
    clientNumber: varchar('client_number', { length: 50 }),
    clientType: clientTypeEnum('client_type').notNull().default('person'),
    businessName: phi(varchar('business_name', { length: 255 })),
    firstName: phi(varchar('first_name', { length: 100 }).notNull()),
    lastName: phi(varchar('last_name', { length: 100 }).notNull()),
    firstNameNormalized: phi(normalized('first_name_normalized', 'first_name').notNull()),
    lastNameNormalized: phi(normalized('last_name_normalized', 'last_name').notNull()),
    email: phi(varchar('email', { length: 255 })),
    emailNormalized: phi(normalized('email_normalized', 'email')),
    phone: phi(varchar('phone', { length: 20 })),
    phoneNormalized: phi(normalizedPhone('phone_normalized', 'phone')),
    mobile: phi(varchar('mobile', { length: 20 })),
    mobileNormalized: phi(normalizedPhone('mobile_normalized', 'mobile')),
    ...personalAddress,
    emergencyContactName: phi(varchar('emergency_contact_name', { length: 200 })),
    emergencyContactPhone: phi(varchar('emergency_contact_phone', { length: 20 })),
    /** Language for messages, BCP 47. */
    preferredLanguage: phi(varchar('preferred_language', { length: 35 }).notNull().default('en')),
    communicationPreferences: phi(json<CommunicationPreferences>('communication_preferences').notNull().default({})),
    marketingConsent: phi(flag('marketing_consent', false)),
    taxIdEncrypted: phi(encryptedText('tax_id')),
    /** Most the client may owe; empty means no limit was set. */
    creditLimit: money('credit_limit'),
    /** What the client owes (positive) or has in credit (negative): the last balance of the ledger. Kept by the database. */
    accountBalance: kept(
      money('account_balance').notNull().default('0'),
      'Bill an invoice, receive a payment, or insert an adjustment into vet_client_account_ledger.',
    ),
    notes: phi(text('notes')),
    status: clientStatusEnum('status').notNull().default('active'),
    /** Follows `status`: the two cannot disagree. */
    isActive: boolean('is_active').notNull().generatedAlwaysAs(sql.raw(`"status" = 'active'`)),
    anonymizedAt: moment('anonymized_at'),
    ...softDelete,
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.deletedBy, users),
    clientTypeEnum.check(t.clientType),
    clientStatusEnum.check(t.status),
    ...requiredWhen(not(isIn(t.clientType, 'person')), t.businessName),
    notBlank(t.businessName),
    notBlank(t.firstName),
    notBlank(t.lastName),
    emailShape(t.email),
    shaped(t.phone, PHONE),
    shaped(t.mobile, PHONE),
    shaped(t.emergencyContactPhone, PHONE),
    shaped(t.country, COUNTRY),
    jsonKind(t.communicationPreferences, 'object'),
    encryptedOnly(t.taxIdEncrypted),
    notNegative(t.creditLimit),
    rule(
      t.anonymizedAt,
      'keeps_no_contact',
      implies(known(t.anonymizedAt), unknown(t.email, t.phone, t.mobile, t.taxIdEncrypted)),
      'may be set only when e-mail, telephone numbers and tax id are gone',
    ),
    endsAfter(t.deletedAt, t.createdAt),
    // The number on the card.
    uniqueIndex('vet_clients_client_number_unique')
      .on(t.organizationId, t.clientNumber)
      .where(sql`${t.clientNumber} is not null`),
    // Client list and search by the first letters of the name.
    tenantIndex(t, t.lastNameNormalized, t.firstNameNormalized),
    // Front-desk search by given name.
    tenantIndex(t, t.firstNameNormalized),
    // Who wrote this e-mail; who is calling.
    tenantIndex(t, t.emailNormalized),
    tenantIndex(t, t.phoneNormalized),
    tenantIndex(t, t.mobileNormalized),
    // Clients of a location by status.
    tenantIndex(t, t.clinicId, t.status),
    tenantIndex(t, t.deletedBy),
  ],
)

export type ClientRow = typeof clients.$inferSelect
export type NewClientRow = typeof clients.$inferInsert

export const clientRelationshipTypeEnum = closedList('vet_client_relationship_type', [
  'spouse',
  'parent',
  'child',
  'sibling',
  'caretaker',
  'agent',
  'emergency_contact',
  'business_partner',
  'other',
])
export type ClientRelationshipType = ValueOf<typeof clientRelationshipTypeEnum>

/**
 * What `related_client_id` is to `client_id` ("spouse of"), and what that person may decide for them. Dated: a former
 * agent's consents stay explainable.
 */
export const clientRelationships = pgTable(
  'vet_client_relationships',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid('client_id').notNull(),
    relatedClientId: uuid('related_client_id').notNull(),
    relationshipType: phi(clientRelationshipTypeEnum('relationship_type').notNull()),
    isAuthorizedAgent: phi(flag('is_authorized_agent', false)),
    canAuthorizeTreatment: phi(flag('can_authorize_treatment', false)),
    canAuthorizePayment: phi(flag('can_authorize_payment', false)),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clientId, clients, 'cascade'),
    tenantReference(t, t.relatedClientId, clients, 'cascade'),
    clientRelationshipTypeEnum.check(t.relationshipType),
    different(t.relatedClientId, t.clientId),
    endsAfter(t.endsOn, t.startsOn),
    // People around a client.
    unique('vet_client_relationships_unique').on(t.organizationId, t.clientId, t.relatedClientId, t.relationshipType),
    // The same, seen from the other side.
    tenantIndex(t, t.relatedClientId),
  ],
)

export type ClientRelationshipRow = typeof clientRelationships.$inferSelect
export type NewClientRelationshipRow = typeof clientRelationships.$inferInsert
