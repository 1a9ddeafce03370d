import { sql } from 'drizzle-orm'
import { integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  endsAfter,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { medicationAdministration } from '../hospitalization/administration'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { medicationsFormulary } from '../reference/formulary'
import { counted, exactlyOne, exactlyWhen, isIn, known, onlyWhen, requiredWhen, rule, together } from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics, organizationReference } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'
import { veterinaryFeedDirectives } from './feed-directives'
import { animalGroups, groupTreatments } from './groups'

export const withdrawalFoodEnum = closedList('vet_withdrawal_food', ['meat', 'milk', 'eggs', 'honey'])
export type WithdrawalFood = ValueOf<typeof withdrawalFoodEnum>

export const withdrawalBasisEnum = closedList('vet_withdrawal_basis', ['label', 'veterinarian', 'farad', 'regulation'])
export type WithdrawalBasis = ValueOf<typeof withdrawalBasisEnum>

export const withdrawalStatusEnum = closedList('vet_withdrawal_status', ['active', 'superseded', 'cancelled'])
export type WithdrawalStatus = ValueOf<typeof withdrawalStatusEnum>

export const residueTestResultEnum = closedList('vet_residue_test_result', ['negative', 'positive', 'inconclusive'])
export type ResidueTestResult = ValueOf<typeof residueTestResultEnum>

/**
 * How long one kind of food from a treated animal or group must be withheld (21 CFR 530.5(a)(7), 530.20(a)(2)(ii)): one
 * row for meat, one for milk, one for eggs. The period runs from the last treatment, counted in hours, and the database
 * computes its end; the food is safe from the latest `releases_at` of all active rows on. A further treatment makes a
 * new row and supersedes the old one.
 */
export const withdrawalRecords = pgTable(
  'vet_withdrawal_records',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id'),
    encounterId: uuid('encounter_id'),
    /** The animal; empty when a group is concerned. */
    patientId: uuid('patient_id'),
    /** The group; empty when one animal is concerned. */
    groupId: uuid('group_id'),
    /** Animals of the group concerned. */
    headCount: phi(integer('head_count')),
    prescriptionId: uuid('prescription_id'),
    treatmentId: uuid('treatment_id'),
    medicationAdministrationId: uuid('medication_administration_id'),
    groupTreatmentId: uuid('group_treatment_id'),
    feedDirectiveId: uuid('feed_directive_id'),
    medicationId: uuid('medication_id'),
    /** Established name of the drug. */
    medicationName: phi(varchar('medication_name', { length: 200 }).notNull()),
    food: phi(withdrawalFoodEnum('food').notNull()),
    /** Last administration, or last feeding of medicated feed. */
    lastTreatedAt: moment('last_treated_at').notNull(),
    /** Length of the period; a day on a label is 24 hours. 0 when none is needed. */
    withdrawalHours: phi(integer('withdrawal_hours').notNull()),
    /** End of the period. Computed from the last treatment and the hours. */
    releasesAt: moment('releases_at').notNull().generatedAlwaysAs(
      // In UTC and hours, which makes it immutable: no time zone and no daylight saving can move it.
      sql.raw(
        `(("last_treated_at" at time zone 'UTC') + make_interval(hours => "withdrawal_hours")) at time zone 'UTC'`,
      ),
    ),
    basis: phi(withdrawalBasisEnum('basis').notNull().default('label')),
    /** Scientific information the period rests on: case number of FARAD, article, regulation. */
    basisReference: phi(text('basis_reference')),
    /** Veterinarian who set the period. */
    veterinarianId: uuid('veterinarian_id'),
    /** When the client was told. */
    clientInformedAt: moment('client_informed_at'),
    clientInformedBy: uuid('client_informed_by'),
    residueTestedAt: moment('residue_tested_at'),
    residueTestResult: phi(residueTestResultEnum('residue_test_result')),
    status: withdrawalStatusEnum('status').notNull().default('active'),
    cancellationReason: phi(text('cancellation_reason')),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.groupId, animalGroups),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.treatmentId, treatments),
    tenantReference(t, t.medicationAdministrationId, medicationAdministration),
    tenantReference(t, t.groupTreatmentId, groupTreatments),
    tenantReference(t, t.feedDirectiveId, veterinaryFeedDirectives),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.clientInformedBy, users),
    sharedReference(t.medicationId, medicationsFormulary),
    withdrawalFoodEnum.check(t.food),
    withdrawalBasisEnum.check(t.basis),
    withdrawalStatusEnum.check(t.status),
    residueTestResultEnum.check(t.residueTestResult),
    rule(t.patientId, 'one_subject', exactlyOne(t.patientId, t.groupId), 'or group must be named, and not both'),
    ...exactlyWhen(known(t.groupId), t.headCount),
    positive(t.headCount),
    rule(
      t.prescriptionId,
      'one_source',
      counted(
        [t.prescriptionId, t.treatmentId, t.medicationAdministrationId, t.groupTreatmentId, t.feedDirectiveId],
        0,
        1,
      ),
      'must not be named beside another source of the same period',
    ),
    ...onlyWhen(known(t.patientId), t.prescriptionId, t.treatmentId, t.medicationAdministrationId),
    ...onlyWhen(known(t.groupId), t.groupTreatmentId, t.feedDirectiveId),
    notBlank(t.medicationName),
    notNegative(t.withdrawalHours),
    // A period that is not on the label is set by a veterinarian and rests on science (21 CFR 530.20(a)(2)(ii)).
    ...requiredWhen(isIn(t.basis, 'veterinarian', 'farad', 'regulation'), t.basisReference),
    notBlank(t.basisReference),
    ...requiredWhen(isIn(t.basis, 'veterinarian', 'farad'), t.veterinarianId),
    rule(
      t.clientInformedBy,
      'with_time',
      together(t.clientInformedAt, t.clientInformedBy),
      'is known exactly when the time is',
    ),
    rule(
      t.residueTestResult,
      'with_time',
      together(t.residueTestedAt, t.residueTestResult),
      'is known exactly when the time of the test is',
    ),
    endsAfter(t.residueTestedAt, t.lastTreatedAt),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancellationReason),
    notBlank(t.cancellationReason),
    // Animals and groups whose food is withheld now, next release first.
    tenantIndex(t, t.status, t.releasesAt),
    // May this animal or group go to slaughter, milk or lay: latest release.
    tenantIndex(t, t.patientId, t.food, t.releasesAt),
    tenantIndex(t, t.groupId, t.food, t.releasesAt),
    // Withdrawal periods that follow from a prescription, a treatment or a directive; support the keys.
    tenantIndex(t, t.prescriptionId),
    tenantIndex(t, t.treatmentId),
    tenantIndex(t, t.medicationAdministrationId),
    tenantIndex(t, t.groupTreatmentId),
    tenantIndex(t, t.feedDirectiveId),
    // Withdrawal periods of a location, a visit, a veterinarian, a person or a drug; support the keys.
    tenantIndex(t, t.clinicId),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.veterinarianId),
    tenantIndex(t, t.clientInformedBy),
    sharedIndex(t, t.medicationId),
  ],
)

export type WithdrawalRecordRow = typeof withdrawalRecords.$inferSelect
export type NewWithdrawalRecordRow = typeof withdrawalRecords.$inferInsert
