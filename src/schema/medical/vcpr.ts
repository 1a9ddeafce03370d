import { sql } from 'drizzle-orm'
import { date, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  endsAfter,
  endsLater,
  flag,
  id,
  notBlank,
  organizationId,
  phi,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { patients } from '../patients/patients'
import {
  exactlyOne,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  JURISDICTION,
  known,
  not,
  onlyWhen,
  requiredWhen,
  rule,
  WEB_ADDRESS,
} from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { medicalEncounters } from './encounters'

/** How the veterinarian came to know the animals. Federal law knows the first two only. */
export const vcprBasisEnum = closedList('vet_vcpr_basis', ['examination', 'premises_visit', 'telehealth'])
export type VcprBasis = ValueOf<typeof vcprBasisEnum>

export const vcprEndReasonEnum = closedList('vet_vcpr_end_reason', [
  'renewed',
  'client_ended',
  'veterinarian_ended',
  'patient_deceased',
  'change_of_owner',
  'other',
])
export type VcprEndReason = ValueOf<typeof vcprEndReasonEnum>

/**
 * A veterinarian-client-patient relationship (VCPR): from when to when this veterinarian may treat and prescribe for this
 * patient, or for the animals kept at these premises. It holds from `established_on` until the day before `expires_on`
 * or `ended_on`, whichever comes first. Federal law (21 CFR 530.3(i); 9 CFR 107.1(a)(1) for biologics a practice makes
 * itself) asks for responsibility taken and instructions followed, knowledge of the animals from an examination or
 * timely visits, and follow-up, but sets no interval; states do (WAC 246-933-200: one year). Each examination that
 * renews it is a row of its own.
 */
export const vcprRecords = pgTable(
  'vet_vcpr_records',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    veterinarianId: uuid('veterinarian_id').notNull(),
    clientId: uuid('client_id').notNull(),
    /** The animal; empty for a herd or flock. */
    patientId: uuid('patient_id'),
    /** Name and address of the place where the animals are kept; empty for one animal. */
    premises: phi(text('premises')),
    /** Kinds and numbers of animals at the premises. */
    animalsDescription: phi(text('animals_description')),
    basis: phi(vcprBasisEnum('basis').notNull()),
    /** Examination or visit it rests on. */
    encounterId: uuid('encounter_id'),
    /** State whose practice act decides, ISO 3166-2. */
    jurisdiction: varchar('jurisdiction', { length: 6 }).notNull(),
    /** Day of the examination or visit. */
    establishedOn: date('established_on').notNull().default(sql`current_date`),
    /** First day on which it no longer holds; empty where the law sets no interval. */
    expiresOn: date('expires_on'),
    /** Meets 21 CFR 530.3(i), as extra-label use and feed directives require. */
    isFederal: flag('is_federal', true),
    /** Day the client agreed to follow the veterinarian's instructions (530.3(i)(1)). */
    clientAgreedOn: date('client_agreed_on'),
    /** Who is available for follow-up and emergencies (530.3(i)(3)). */
    followUpArrangement: phi(text('follow_up_arrangement')),
    /** Other veterinarians of the practice may act under it, where the state allows that. */
    coversPractice: flag('covers_practice', false),
    /** First day on which it no longer holds because somebody ended it. */
    endedOn: date('ended_on'),
    endReason: phi(vcprEndReasonEnum('end_reason')),
    /** Signed agreement, where there is one. */
    documentUrl: phi(varchar('document_url', { length: 1000 })),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    rule(
      t.patientId,
      'one_subject',
      exactlyOne(t.patientId, t.premises),
      'or the premises of a group must be named, not both',
    ),
    notBlank(t.premises),
    ...onlyWhen(known(t.premises), t.animalsDescription),
    vcprBasisEnum.check(t.basis),
    vcprEndReasonEnum.check(t.endReason),
    shaped(t.jurisdiction, JURISDICTION),
    // The veterinarian has recently seen the animals: an examination or timely visits (21 CFR 530.3(i)(3)).
    rule(
      t.isFederal,
      'seen_in_person',
      implies(isTrue(t.isFederal), not(isIn(t.basis, 'telehealth'))),
      'needs an examination or a visit in person',
    ),
    ...requiredWhen(isTrue(t.isFederal), t.clientAgreedOn, t.followUpArrangement),
    notBlank(t.followUpArrangement),
    endsLater(t.expiresOn, t.establishedOn),
    endsAfter(t.endedOn, t.establishedOn),
    ...exactlyWhen(known(t.endedOn), t.endReason),
    shaped(t.documentUrl, WEB_ADDRESS),
    // Does a relationship hold for this patient on this day.
    tenantIndex(t, t.patientId, t.establishedOn),
    // The same for a client's premises; relationships of a client.
    tenantIndex(t, t.clientId, t.establishedOn),
    // Relationships of a veterinarian that run out.
    tenantIndex(t, t.veterinarianId, t.expiresOn),
    // Relationships of a location that run out; reminders to examine.
    tenantIndex(t, t.clinicId, t.expiresOn),
    // What rests on an encounter; supports the key.
    tenantIndex(t, t.encounterId),
  ],
)

export type VcprRecordRow = typeof vcprRecords.$inferSelect
export type NewVcprRecordRow = typeof vcprRecords.$inferInsert
