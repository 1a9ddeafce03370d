import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  different,
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  moment,
  notBlank,
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
import { patientDocuments } from '../patients/documents'
import type { PatientSex, ReproductiveStatus } from '../patients/patients'
import { patients } from '../patients/patients'
import { species } from '../reference/species'
import {
  all,
  any,
  COUNTRY,
  compare,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  not,
  onDay,
  onlyWhen,
  PHONE,
  requiredWhen,
  rule,
} from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { vaccinations } from './vaccinations'

/** `health` is the certificate of veterinary inspection (CVI) for movement between states; `export` one for a border. */
export const certificateKindEnum = closedList('vet_certificate_kind', [
  'rabies',
  'health',
  'export',
  'vaccination',
  'rabies_exemption',
  'sterilization',
  'microchip',
  'fitness_to_travel',
  'acclimation',
  'test_result',
  'soundness',
  'death',
  'other',
])
export type CertificateKind = ValueOf<typeof certificateKindEnum>

export const certificateStatusEnum = closedList('vet_certificate_status', ['draft', 'issued', 'replaced', 'revoked'])
export type CertificateStatus = ValueOf<typeof certificateStatusEnum>

export const movementPurposeEnum = closedList('vet_movement_purpose', [
  'change_of_residence',
  'pet_travel',
  'sale',
  'adoption',
  'breeding',
  'exhibition',
  'sport',
  'feeding',
  'grazing',
  'slaughter',
  'medical_treatment',
  'research',
  'other',
])
export type MovementPurpose = ValueOf<typeof movementPurposeEnum>

/** How long the animal-control licence that goes with a rabies certificate runs (NASPHV Form 51). */
export const animalLicenseTermEnum = closedList('vet_animal_license_term', ['one_year', 'three_year', 'other'])
export type AnimalLicenseTerm = ValueOf<typeof animalLicenseTermEnum>

/** The animal as the certificate describes it: a copy, for the patient's row moves on. */
export interface CertifiedAnimal {
  readonly name: string
  readonly species: string
  readonly breed?: string
  readonly color?: string
  readonly sex: PatientSex
  readonly reproductiveStatus: ReproductiveStatus
  readonly ageMonths?: number
  readonly isAgeExact?: boolean
  /** Size group of NASPHV Form 51, pounds. */
  readonly sizeGroup?: 'under_20_lb' | '20_to_50_lb' | 'over_50_lb'
  readonly microchipNumber?: string
  /** Other official marks: ear tag, tattoo, registration. */
  readonly identification?: readonly string[]
}

/**
 * A document a veterinarian signed about an animal, with everything it says copied here: what was certified does not
 * change when the owner moves. One that turns out wrong is revoked, or replaced by another.
 *
 * A rabies certificate holds the data of NASPHV Form 51 and points at the dose. Health and export certificates follow
 * 9 CFR 86.1 and 161.4: consignor, consignee, origin, destination, number, species and purpose; the animal was inspected
 * within 10 days before issue (30 in a regular health maintenance programme), and a health certificate is good for 30
 * days after the inspection. How long an export certificate holds is for its destination to say.
 */
export const certificates = pgTable(
  'vet_certificates',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    clientId: uuid('client_id').notNull(),
    kind: phi(certificateKindEnum('kind').notNull()),
    /** The practice's own number. */
    certificateNumber: varchar('certificate_number', { length: 50 }).notNull(),
    /** Number that the authority printed or assigned. */
    officialNumber: varchar('official_number', { length: 50 }),
    status: certificateStatusEnum('status').notNull().default('draft'),
    issuingVeterinarianId: uuid('issuing_veterinarian_id').notNull(),
    /** Name as signed. */
    veterinarianName: phi(varchar('veterinarian_name', { length: 200 })),
    /** State licence of the veterinarian, on the day of issue. */
    veterinarianLicenseNumber: varchar('veterinarian_license_number', { length: 50 }),
    /** National accreditation number of the veterinarian (9 CFR 161.1). */
    accreditationNumber: varchar('accreditation_number', { length: 20 }),
    /** Day the animal was inspected. */
    examinedOn: date('examined_on'),
    issuedOn: date('issued_on'),
    /** Last day on which it is valid; empty when it does not end. */
    expiresOn: date('expires_on'),
    signedAt: moment('signed_at'),
    ownerName: phi(varchar('owner_name', { length: 200 }).notNull()),
    ownerAddress: phi(text('owner_address')),
    ownerPhone: phi(varchar('owner_phone', { length: 20 })),
    animal: phi(json<CertifiedAnimal>('animal').notNull()),

    /** The dose it attests. */
    vaccinationId: uuid('vaccination_id'),
    rabiesTagNumber: varchar('rabies_tag_number', { length: 50 }),
    animalLicenseNumber: varchar('animal_license_number', { length: 50 }),
    animalLicenseTerm: phi(animalLicenseTermEnum('animal_license_term')),
    /** Medical ground of an exemption. */
    exemptionReason: phi(text('exemption_reason')),

    speciesId: uuid('species_id'),
    /** Animals it covers; a list of more than one is attached. */
    animalCount: phi(integer('animal_count').notNull().default(1)),
    purpose: phi(movementPurposeEnum('purpose')),
    consignorName: phi(varchar('consignor_name', { length: 200 })),
    consignorAddress: phi(text('consignor_address')),
    consigneeName: phi(varchar('consignee_name', { length: 200 })),
    consigneeAddress: phi(text('consignee_address')),
    /** Where the animal is loaded, and where it goes. */
    originAddress: phi(text('origin_address')),
    destinationAddress: phi(text('destination_address')),
    /** ISO 3166-1 alpha-2. */
    destinationCountry: phi(varchar('destination_country', { length: 2 })),
    departsOn: date('departs_on'),
    /** Import or entry permit of the destination. */
    entryPermitNumber: varchar('entry_permit_number', { length: 50 }),
    /** The animal is in a herd or flock under a regular health maintenance programme (9 CFR 160.1). */
    isHealthProgram: flag('is_health_program', false),
    /** Tests, treatments and statements that the destination asks for. */
    statements: phi(text('statements')),
    /** When the federal veterinarian endorsed an export certificate. */
    endorsedOn: date('endorsed_on'),

    /** The signed paper. */
    documentId: uuid('document_id'),
    /** The certificate this one takes the place of. */
    replacesId: uuid('replaces_id'),
    revokedAt: moment('revoked_at'),
    revokedBy: uuid('revoked_by'),
    revocationReason: phi(text('revocation_reason')),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => {
    const isMovement = isIn(t.kind, 'health', 'export')
    const isSigned = not(isIn(t.status, 'draft'))
    return [
      ...tenantKey(t),
      tenantReference(t, t.clinicId, clinics),
      tenantReference(t, t.encounterId, medicalEncounters),
      tenantReference(t, t.patientId, patients),
      tenantReference(t, t.clientId, clients),
      tenantReference(t, t.issuingVeterinarianId, veterinarians),
      tenantReference(t, t.vaccinationId, vaccinations),
      sharedReference(t.speciesId, species),
      tenantReference(t, t.documentId, patientDocuments),
      tenantReference(t, t.replacesId, t),
      tenantReference(t, t.revokedBy, users),
      certificateKindEnum.check(t.kind),
      certificateStatusEnum.check(t.status),
      movementPurposeEnum.check(t.purpose),
      animalLicenseTermEnum.check(t.animalLicenseTerm),
      notBlank(t.certificateNumber),
      notBlank(t.officialNumber),
      notBlank(t.ownerName),
      shaped(t.ownerPhone, PHONE),
      jsonKind(t.animal, 'object'),
      positive(t.animalCount),
      shaped(t.destinationCountry, COUNTRY),
      different(t.replacesId, t.id),
      ...exactlyWhen(isSigned, t.issuedOn, t.signedAt),
      ...requiredWhen(isSigned, t.veterinarianName),
      notBlank(t.veterinarianName),
      rule(t.signedAt, 'on_day', onDay(t.signedAt, t.issuedOn), 'must fall on the day it is dated'),
      endsAfter(t.issuedOn, t.examinedOn),
      endsAfter(t.expiresOn, t.issuedOn),
      // NASPHV Form 51.
      ...requiredWhen(all(isIn(t.kind, 'rabies'), isSigned), t.ownerPhone, t.veterinarianLicenseNumber),
      ...requiredWhen(isIn(t.kind, 'rabies'), t.vaccinationId),
      ...requiredWhen(all(isIn(t.kind, 'rabies', 'health', 'export'), isSigned), t.ownerAddress),
      ...requiredWhen(all(isIn(t.kind, 'rabies', 'health', 'export', 'rabies_exemption'), isSigned), t.expiresOn),
      ...onlyWhen(isIn(t.kind, 'rabies'), t.rabiesTagNumber, t.animalLicenseTerm),
      ...exactlyWhen(isIn(t.kind, 'rabies_exemption'), t.exemptionReason),
      notBlank(t.exemptionReason),
      // Contents of a certificate of veterinary inspection (9 CFR 86.1).
      ...requiredWhen(
        all(isMovement, isSigned),
        t.accreditationNumber,
        t.examinedOn,
        t.speciesId,
        t.purpose,
        t.consignorName,
        t.consignorAddress,
        t.consigneeName,
        t.consigneeAddress,
        t.originAddress,
        t.destinationAddress,
      ),
      ...requiredWhen(isIn(t.kind, 'export'), t.destinationCountry),
      // Inspected within 10 days before issue, 30 in a regular health maintenance programme (9 CFR 161.4(a)).
      rule(
        t.examinedOn,
        'recent',
        implies(
          isMovement,
          any(
            compare(t.issuedOn, '<=', { column: t.examinedOn, plus: { days: 10 } }),
            all(isTrue(t.isHealthProgram), compare(t.issuedOn, '<=', { column: t.examinedOn, plus: { days: 30 } })),
          ),
        ),
        'must be within 10 days before issue, or 30 in a regular health maintenance programme',
      ),
      // Good for 30 days after the inspection, whenever it was issued (9 CFR 161.4; 60 FR 39840).
      rule(
        t.expiresOn,
        'movement',
        implies(isIn(t.kind, 'health'), compare(t.expiresOn, '<=', { column: t.examinedOn, plus: { days: 30 } })),
        'must be at most 30 days after the inspection',
      ),
      ...onlyWhen(isIn(t.kind, 'export'), t.endorsedOn),
      endsAfter(t.endorsedOn, t.issuedOn),
      ...exactlyWhen(isIn(t.status, 'revoked'), t.revokedAt, t.revokedBy, t.revocationReason),
      notBlank(t.revocationReason),
      endsAfter(t.revokedAt, t.signedAt),
      // The number on the paper.
      tenantUnique(t, t.certificateNumber),
      uniqueIndex('vet_certificates_official_number_unique')
        .on(t.organizationId, t.kind, t.officialNumber)
        .where(sql`${t.officialNumber} is not null`),
      // One certificate takes the place of another.
      uniqueIndex('vet_certificates_replaces_unique')
        .on(t.organizationId, t.replacesId)
        .where(sql`${t.replacesId} is not null`),
      // Certificates of an animal; of a location in a period; those that end soon.
      index('vet_certificates_patient_idx').on(t.organizationId, t.patientId, t.kind, t.issuedOn.desc()),
      tenantIndex(t, t.clinicId, t.kind, t.issuedOn),
      tenantIndex(t, t.expiresOn),
      // Whose tag is this.
      tenantIndex(t, t.rabiesTagNumber),
      // Of a client, a visit, a dose, a species, a veterinarian, a document, a person; support the keys.
      tenantIndex(t, t.clientId),
      tenantIndex(t, t.encounterId),
      tenantIndex(t, t.vaccinationId),
      sharedIndex(t, t.speciesId),
      tenantIndex(t, t.issuingVeterinarianId),
      tenantIndex(t, t.documentId),
      tenantIndex(t, t.revokedBy),
    ]
  },
)

export type CertificateRow = typeof certificates.$inferSelect
export type NewCertificateRow = typeof certificates.$inferInsert
