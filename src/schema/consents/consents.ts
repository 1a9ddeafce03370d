import { sql } from 'drizzle-orm'
import { boolean, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { estimates } from '../billing/estimates'
import { clients } from '../clients/clients'
import {
  closedList,
  different,
  endsAfter,
  endsLater,
  flag,
  id,
  moment,
  money,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import {
  anyKnown,
  CODE,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  MEDIA_TYPE,
  not,
  onlyWhen,
  PHONE,
  requiredWhen,
  rule,
  SHA256,
  together,
  WEB_ADDRESS,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { surgeries } from '../surgery/surgeries'
import { clinics, organizationReference } from '../tenancy/organizations'

export const consentTypeEnum = closedList('vet_consent_type', [
  'treatment',
  'surgery',
  'euthanasia',
  'anesthesia',
  'research',
  'data_usage',
])
export type ConsentType = ValueOf<typeof consentTypeEnum>

export const consentTemplateStatusEnum = closedList('vet_consent_template_status', ['draft', 'active', 'retired'])
export type ConsentTemplateStatus = ValueOf<typeof consentTemplateStatusEnum>

/**
 * One version of a consent form in one language. A version that was ever in force keeps its text: a change is a new
 * version, so that what a client signed can always be shown. One version of a form is in force at a time.
 */
export const consentFormTemplates = pgTable(
  'vet_consent_form_templates',
  {
    organizationId: organizationId(),
    id: id(),
    /** Stable key of the form across versions and languages, for example `general_anesthesia`. */
    code: varchar('code', { length: 100 }).notNull(),
    version: smallint('version').notNull().default(1),
    /** Language of the text, BCP 47. */
    language: varchar('language', { length: 35 }).notNull().default('en'),
    consentType: consentTypeEnum('consent_type').notNull(),
    title: varchar('title', { length: 200 }).notNull(),
    /** The text above the signature, with placeholders that the application fills in. */
    body: text('body').notNull(),
    risks: text('risks'),
    alternatives: text('alternatives'),
    /** Somebody else of the practice signs too, however the client signs. */
    requiresWitness: flag('requires_witness', false),
    /** Days until a consent on this form expires; empty when it holds until revoked. */
    validForDays: smallint('valid_for_days'),
    status: consentTemplateStatusEnum('status').notNull().default('draft'),
    /** When this version came into force, and who approved it. */
    publishedAt: moment('published_at'),
    publishedBy: uuid('published_by'),
    retiredAt: moment('retired_at'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.publishedBy, users),
    shaped(t.code, CODE),
    positive(t.version),
    notBlank(t.language),
    consentTypeEnum.check(t.consentType),
    notBlank(t.title),
    notBlank(t.body),
    positive(t.validForDays),
    consentTemplateStatusEnum.check(t.status),
    ...exactlyWhen(isIn(t.status, 'active', 'retired'), t.publishedAt, t.publishedBy),
    ...exactlyWhen(isIn(t.status, 'retired'), t.retiredAt),
    endsAfter(t.retiredAt, t.publishedAt),
    // Versions of a form.
    tenantUnique(t, t.code, t.language, t.version),
    // The version in force; there is at most one.
    uniqueIndex('vet_consent_form_templates_active_unique')
      .on(t.organizationId, t.code, t.language)
      .where(sql`${t.status} = 'active'`),
    // Forms to choose from for a kind of consent.
    tenantIndex(t, t.consentType, t.status),
    tenantIndex(t, t.publishedBy),
  ],
)

export type ConsentFormTemplateRow = typeof consentFormTemplates.$inferSelect
export type NewConsentFormTemplateRow = typeof consentFormTemplates.$inferInsert

export const consentSignatureTypeEnum = closedList('vet_consent_signature_type', ['electronic', 'written', 'verbal'])
export type ConsentSignatureType = ValueOf<typeof consentSignatureTypeEnum>

export const consentSignerRoleEnum = closedList('vet_consent_signer_role', [
  'owner',
  'co_owner',
  'authorized_agent',
  'caretaker',
  'finder',
  'public_authority',
])
export type ConsentSignerRole = ValueOf<typeof consentSignerRoleEnum>

/**
 * A client's informed decision about a procedure or about the use of data: agreed or declined, after risks,
 * alternatives and cost were explained. A decision is never changed: a consent is revoked, and a new decision is a new
 * row. What was signed stays readable: the form by its version, the procedure, risks and cost as they were told.
 */
export const treatmentConsents = pgTable(
  'vet_treatment_consents',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    /** The client responsible for the animal, whoever signs. */
    clientId: uuid('client_id').notNull(),
    encounterId: uuid('encounter_id'),
    /** The operation agreed to; several consents of one operation are several rows. */
    surgeryId: uuid('surgery_id'),
    consentType: consentTypeEnum('consent_type').notNull(),
    /** The version of the form that was signed. */
    templateId: uuid('template_id'),
    procedureDescription: phi(text('procedure_description').notNull()),
    risks: phi(text('risks')),
    alternatives: phi(text('alternatives')),
    /** What the client excludes or limits, for example blood products or a cost ceiling. */
    restrictions: phi(text('restrictions')),
    estimatedCost: money('estimated_cost'),
    /** The estimate that was shown. */
    estimateId: uuid('estimate_id'),
    /** The veterinarian who is responsible for the explanation. */
    veterinarianId: uuid('veterinarian_id').notNull(),
    /** The member of staff who went through the form with the client. */
    obtainedBy: uuid('obtained_by'),
    /** Language of the conversation, BCP 47. */
    language: varchar('language', { length: 35 }).notNull().default('en'),
    /** True when the client agreed; false is an informed refusal and as much worth keeping. */
    consentGiven: boolean('consent_given').notNull(),
    declineReason: phi(text('decline_reason')),
    /** When the client agreed or declined. */
    consentedAt: moment('consented_at').notNull(),
    /** From this moment on it no longer holds. Empty: until revoked. */
    expiresAt: moment('expires_at'),
    signatureType: consentSignatureTypeEnum('signature_type').notNull(),
    /** Image of an electronic signature, base64. */
    signatureData: phi(text('signature_data')),
    /** Media type of the image. */
    signatureMediaType: varchar('signature_media_type', { length: 100 }),
    /** Name of the person who decided, as written or said. */
    signedBy: phi(varchar('signed_by', { length: 200 }).notNull()),
    signerRole: phi(consentSignerRoleEnum('signer_role').notNull().default('owner')),
    /** The person who decided, where it is a client other than the responsible one. */
    signerClientId: uuid('signer_client_id'),
    /** Number called for a verbal consent. */
    signerPhone: phi(varchar('signer_phone', { length: 20 })),
    witnessName: phi(varchar('witness_name', { length: 200 })),
    witnessId: uuid('witness_id'),
    /** Signed document or recording. */
    documentUrl: phi(varchar('document_url', { length: 500 })),
    /** SHA-256 of the document, in hexadecimal. */
    documentSha256: varchar('document_sha256', { length: 64 }),
    /** Address an electronic signature came from. */
    ipAddress: phi(varchar('ip_address', { length: 45 })),
    revokedAt: moment('revoked_at'),
    /** The user who took the revocation. */
    revokedBy: uuid('revoked_by'),
    revocationReason: phi(text('revocation_reason')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.surgeryId, surgeries),
    tenantReference(t, t.templateId, consentFormTemplates),
    tenantReference(t, t.estimateId, estimates),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.obtainedBy, staff),
    tenantReference(t, t.signerClientId, clients),
    tenantReference(t, t.witnessId, staff),
    tenantReference(t, t.revokedBy, users),
    consentTypeEnum.check(t.consentType),
    notBlank(t.procedureDescription),
    notNegative(t.estimatedCost),
    notBlank(t.language),
    ...onlyWhen(not(isTrue(t.consentGiven)), t.declineReason),
    endsLater(t.expiresAt, t.consentedAt),
    consentSignatureTypeEnum.check(t.signatureType),
    rule(
      t.signatureData,
      'of_electronic',
      implies(isIn(t.signatureType, 'electronic'), anyKnown(t.signatureData, t.documentUrl)),
      'or the signed document is required for an electronic signature',
    ),
    ...onlyWhen(isIn(t.signatureType, 'electronic'), t.signatureData, t.ipAddress),
    rule(
      t.signatureMediaType,
      'of_image',
      together(t.signatureData, t.signatureMediaType),
      'is set together with the signature',
    ),
    shaped(t.signatureMediaType, MEDIA_TYPE),
    notBlank(t.signedBy),
    consentSignerRoleEnum.check(t.signerRole),
    different(t.signerClientId, t.clientId),
    shaped(t.signerPhone, PHONE),
    // A verbal consent, as by telephone, is heard by a second person.
    ...requiredWhen(isIn(t.signatureType, 'verbal'), t.witnessName),
    notBlank(t.witnessName),
    rule(
      t.witnessId,
      'named',
      implies(known(t.witnessId), known(t.witnessName)),
      'is given together with the name of the witness',
    ),
    different(t.witnessId, t.obtainedBy),
    shaped(t.documentUrl, WEB_ADDRESS),
    shaped(t.documentSha256, SHA256),
    ...onlyWhen(known(t.documentUrl), t.documentSha256),
    ...onlyWhen(isTrue(t.consentGiven), t.expiresAt, t.revokedAt),
    endsAfter(t.revokedAt, t.consentedAt),
    ...exactlyWhen(known(t.revokedAt), t.revokedBy),
    ...onlyWhen(known(t.revokedAt), t.revocationReason),
    // Consents of an animal by kind, newest last: is there one that holds?
    tenantIndex(t, t.patientId, t.consentType, t.consentedAt),
    // Consents a client gave or declined.
    tenantIndex(t, t.clientId, t.consentedAt),
    // Consents of a visit; before an operation: is there a consent?
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.surgeryId),
    // Consents taken at a location, newest last.
    tenantIndex(t, t.clinicId, t.consentedAt),
    // Consents about to expire.
    tenantIndex(t, t.expiresAt),
    // Consents on a version of a form, of an estimate, of a person; support the keys.
    tenantIndex(t, t.templateId),
    tenantIndex(t, t.estimateId),
    tenantIndex(t, t.veterinarianId),
    tenantIndex(t, t.obtainedBy),
    tenantIndex(t, t.signerClientId),
    tenantIndex(t, t.witnessId),
    tenantIndex(t, t.revokedBy),
  ],
)

export type TreatmentConsentRow = typeof treatmentConsents.$inferSelect
export type NewTreatmentConsentRow = typeof treatmentConsents.$inferInsert

/** `treatmentConsents` under the name of its forms. */
export const consentForms = treatmentConsents
