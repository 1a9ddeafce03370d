import { sql } from 'drizzle-orm'
import { date, integer, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  different,
  endsAfter,
  flag,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  shaped,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { medicationsFormulary } from '../reference/formulary'
import { species } from '../reference/species'
import {
  compare,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  onlyWhen,
  PHONE,
  requiredWhen,
  rule,
  SHA256,
  together,
  WEB_ADDRESS,
} from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { animalGroups } from './groups'

export const feedDirectiveStatusEnum = closedList('vet_feed_directive_status', [
  'draft',
  'issued',
  'corrected',
  'revoked',
])
export type FeedDirectiveStatus = ValueOf<typeof feedDirectiveStatusEnum>

/** What the directive says about combinations with other drugs in the feed (21 CFR 558.6(b)(6)). */
export const feedDirectiveCombinationEnum = closedList('vet_feed_directive_combination', [
  'none',
  'listed',
  'any_approved',
])
export type FeedDirectiveCombination = ValueOf<typeof feedDirectiveCombinationEnum>

export const feedDirectiveSignatureEnum = closedList('vet_feed_directive_signature', ['handwritten', 'electronic'])
export type FeedDirectiveSignature = ValueOf<typeof feedDirectiveSignatureEnum>

export const feedDirectiveTransmissionEnum = closedList('vet_feed_directive_transmission', [
  'hard_copy',
  'fax',
  'electronic',
])
export type FeedDirectiveTransmission = ValueOf<typeof feedDirectiveTransmissionEnum>

/**
 * A veterinary feed directive (VFD): the written order without which feed with a VFD drug may not be sold or fed
 * (21 CFR 558.6). It repeats names, addresses and telephone numbers as they were on the day of issue, because the
 * document must be complete by itself. A draft is complete but unsigned; what was issued never changes: a mistake is
 * corrected by a new directive that names the old one, or the directive is revoked. Veterinarian, client and distributor
 * each keep their copy for two years (558.6(a)(4)). Expired means `expires_on` has passed; no status says so.
 */
export const veterinaryFeedDirectives = pgTable(
  'vet_veterinary_feed_directives',
  {
    organizationId: organizationId(),
    id: id(),
    directiveNumber: varchar('directive_number', { length: 50 }).notNull(),
    /** Issuing location. */
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id'),
    clientId: uuid('client_id').notNull(),
    /** The group to be fed, where it has a record. */
    groupId: uuid('group_id'),
    /** The relationship within which it is issued (21 CFR 558.6(b)(1)). */
    vcprId: uuid('vcpr_id'),
    veterinarianId: uuid('veterinarian_id').notNull(),
    veterinarianName: phi(varchar('veterinarian_name', { length: 200 }).notNull()),
    veterinarianAddress: phi(text('veterinarian_address').notNull()),
    veterinarianPhone: phi(varchar('veterinarian_phone', { length: 20 }).notNull()),
    /** Licence number, where the state wants it on the directive. */
    veterinarianLicenseNumber: phi(varchar('veterinarian_license_number', { length: 50 })),
    clientName: phi(varchar('client_name', { length: 200 }).notNull()),
    clientAddress: phi(text('client_address').notNull()),
    clientPhone: phi(varchar('client_phone', { length: 20 }).notNull()),
    /** Where the animals are. */
    premises: phi(text('premises').notNull()),
    /** Number of the premises in the national register. */
    premisesNumber: varchar('premises_number', { length: 30 }),
    /** Barn, pen or pond within the premises. */
    locationDetail: phi(text('location_detail')),
    speciesId: uuid('species_id').notNull(),
    productionClass: varchar('production_class', { length: 100 }).notNull(),
    /** Animals to be fed until the directive expires, approximately. */
    headCount: integer('head_count').notNull(),
    ageRange: varchar('age_range', { length: 100 }),
    weightRange: varchar('weight_range', { length: 100 }),
    medicationId: uuid('medication_id'),
    /** Name of the VFD drug or drugs. */
    drugName: varchar('drug_name', { length: 200 }).notNull(),
    /** Number of the approval (NADA, ANADA, conditional approval or index file). */
    approvalNumber: varchar('approval_number', { length: 30 }),
    indication: phi(text('indication').notNull()),
    /** Level of the drug in the feed, for example 400 g/ton. */
    drugLevel: varchar('drug_level', { length: 200 }).notNull(),
    /** Days the feed is fed. */
    durationDays: integer('duration_days').notNull(),
    /** Days between the last feeding and slaughter; 0 when the approval sets none. */
    withdrawalDays: integer('withdrawal_days').notNull(),
    /** Special instructions and cautionary statements that the approval calls for. */
    feedingInstructions: phi(text('feeding_instructions').notNull()),
    combination: feedDirectiveCombinationEnum('combination').notNull(),
    /** The approved combinations allowed. */
    combinationList: text('combination_list'),
    /** The approval of the drug lets the veterinarian authorize refills. */
    approvalAllowsRefills: flag('approval_allows_refills', false),
    refillsAuthorized: smallint('refills_authorized').notNull().default(0),
    refillsUsed: smallint('refills_used').notNull().default(0),
    /**
     * It carries the sentence "Use of feed containing this veterinary feed directive (VFD) drug in a manner other than as
     * directed on the labeling (extralabel use), is not permitted."
     */
    hasExtralabelStatement: flag('has_extralabel_statement', false),
    issuedOn: date('issued_on'),
    /** Last day on which the feed may be fed. */
    expiresOn: date('expires_on'),
    signatureMethod: feedDirectiveSignatureEnum('signature_method'),
    signedAt: moment('signed_at'),
    /** The signed document. */
    documentUrl: varchar('document_url', { length: 500 }),
    /** SHA-256 of the signed document. */
    documentSha256: varchar('document_sha256', { length: 64 }),
    /** Feed mill or dealer that fills it. */
    distributorName: varchar('distributor_name', { length: 200 }),
    distributorAddress: text('distributor_address'),
    transmissionMethod: feedDirectiveTransmissionEnum('transmission_method'),
    sentToDistributorAt: moment('sent_to_distributor_at'),
    sentToClientAt: moment('sent_to_client_at'),
    status: feedDirectiveStatusEnum('status').notNull().default('draft'),
    /** The directive this one replaces. */
    correctsDirectiveId: uuid('corrects_directive_id'),
    /** When a correction or a revocation ended it. */
    endedAt: moment('ended_at'),
    endedBy: uuid('ended_by'),
    endReason: text('end_reason'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.groupId, animalGroups),
    tenantReference(t, t.vcprId, vcprRecords),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.correctsDirectiveId, t),
    tenantReference(t, t.endedBy, users),
    sharedReference(t.speciesId, species),
    sharedReference(t.medicationId, medicationsFormulary),
    feedDirectiveStatusEnum.check(t.status),
    feedDirectiveCombinationEnum.check(t.combination),
    feedDirectiveSignatureEnum.check(t.signatureMethod),
    feedDirectiveTransmissionEnum.check(t.transmissionMethod),
    notBlank(t.directiveNumber),
    // Contents of a directive (21 CFR 558.6(b)(3)): none may be left blank.
    notBlank(t.veterinarianName),
    notBlank(t.veterinarianAddress),
    shaped(t.veterinarianPhone, PHONE),
    notBlank(t.clientName),
    notBlank(t.clientAddress),
    shaped(t.clientPhone, PHONE),
    notBlank(t.premises),
    notBlank(t.productionClass),
    positive(t.headCount),
    notBlank(t.drugName),
    notBlank(t.indication),
    notBlank(t.drugLevel),
    positive(t.durationDays),
    notNegative(t.withdrawalDays),
    notBlank(t.feedingInstructions),
    ...exactlyWhen(isIn(t.combination, 'listed'), t.combinationList),
    notBlank(t.combinationList),
    ...requiredWhen(
      isIn(t.status, 'issued', 'corrected', 'revoked'),
      t.issuedOn,
      t.expiresOn,
      t.vcprId,
      t.signatureMethod,
      t.signedAt,
    ),
    // The statement on extra-label use is part of every directive (21 CFR 558.6(b)(3)(xiii)).
    rule(
      t.hasExtralabelStatement,
      'present',
      implies(isIn(t.status, 'issued', 'corrected', 'revoked'), isTrue(t.hasExtralabelStatement)),
      'must be true of a directive that is issued',
    ),
    // Valid for six months at most, less where the approval says so (21 CFR 558.6(b)(3)(v)).
    endsAfter(t.expiresOn, t.issuedOn),
    rule(
      t.expiresOn,
      'within_six_months',
      compare(t.expiresOn, '<=', { column: t.issuedOn, plus: { months: 6 } }),
      'must not be more than six months after the day of issue',
    ),
    // Refills only where the approval permits them (21 CFR 558.6(b)(3)(xii)).
    notNegative(t.refillsAuthorized),
    rule(
      t.refillsAuthorized,
      'permitted',
      implies(compare(t.refillsAuthorized, '>', 0), isTrue(t.approvalAllowsRefills)),
      'must be 0 unless the approval of the drug permits refills',
    ),
    notNegative(t.refillsUsed),
    rule(
      t.refillsUsed,
      'authorized',
      compare(t.refillsUsed, '<=', t.refillsAuthorized),
      'must not exceed refills authorized',
    ),
    shaped(t.documentUrl, WEB_ADDRESS),
    shaped(t.documentSha256, SHA256),
    rule(t.documentSha256, 'with_url', together(t.documentUrl, t.documentSha256), 'is known exactly when the URL is'),
    ...onlyWhen(isIn(t.status, 'issued', 'corrected', 'revoked'), t.sentToDistributorAt, t.sentToClientAt),
    ...requiredWhen(known(t.sentToDistributorAt), t.distributorName, t.transmissionMethod),
    different(t.correctsDirectiveId, t.id),
    ...exactlyWhen(isIn(t.status, 'corrected', 'revoked'), t.endedAt, t.endedBy, t.endReason),
    notBlank(t.endReason),
    endsAfter(t.endedAt, t.signedAt),
    rule(
      t.sentToDistributorAt,
      'signed',
      compare(t.sentToDistributorAt, '>=', t.signedAt),
      'must not be before signed at',
    ),
    rule(t.sentToClientAt, 'signed', compare(t.sentToClientAt, '>=', t.signedAt), 'must not be before signed at'),
    // The number on the form.
    tenantUnique(t, t.directiveNumber),
    // A directive is corrected once: the correction of a correction names the correction.
    uniqueIndex('vet_veterinary_feed_directives_corrects_unique')
      .on(t.organizationId, t.correctsDirectiveId)
      .where(sql`${t.correctsDirectiveId} is not null`),
    // Directives in force, and those about to expire.
    tenantIndex(t, t.status, t.expiresOn),
    // Directives of a location, a client, a group or a veterinarian.
    tenantIndex(t, t.clinicId, t.status),
    tenantIndex(t, t.clientId, t.issuedOn),
    tenantIndex(t, t.groupId, t.issuedOn),
    tenantIndex(t, t.veterinarianId, t.issuedOn),
    // Directives of a visit or a relationship, or ended by somebody; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.vcprId),
    tenantIndex(t, t.endedBy),
    // Use of a drug, by species; support the reference keys.
    sharedIndex(t, t.medicationId),
    sharedIndex(t, t.speciesId),
  ],
)

export type VeterinaryFeedDirectiveRow = typeof veterinaryFeedDirectives.$inferSelect
export type NewVeterinaryFeedDirectiveRow = typeof veterinaryFeedDirectives.$inferInsert
