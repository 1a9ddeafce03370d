import { date, index, integer, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import {
  between,
  celsius,
  closedList,
  encryptedOnly,
  encryptedText,
  endsAfter,
  id,
  json,
  jsonKind,
  kilograms,
  moment,
  organizationId,
  phi,
  positive,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
  writtenOnce,
} from '../columns'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import { anyKnown, exactlyOne, implies, known, rule, together } from '../rules/index'
import { appointments } from '../scheduling/appointments'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { dischargeSummaries } from './discharge'
import { medicalEncounters } from './encounters'

/** Findings at the examination beside those with columns of their own; what was not looked at is absent. */
export interface ConsultationVitals {
  readonly mucousMembranes?: 'pink' | 'pale' | 'white' | 'cyanotic' | 'icteric' | 'hyperemic' | 'muddy'
  /** Capillary refill time, seconds. */
  readonly capillaryRefillSeconds?: number
  /** Share of body weight lost as water, percent. */
  readonly dehydrationPercent?: number
  readonly mentation?: 'bright' | 'quiet' | 'dull' | 'obtunded' | 'stuporous' | 'comatose'
  readonly pulseQuality?: 'strong' | 'weak' | 'bounding' | 'thready' | 'absent'
  readonly systolicMmHg?: number
  readonly diastolicMmHg?: number
  readonly meanArterialMmHg?: number
  readonly spo2Percent?: number
  readonly glucoseMgDl?: number
  /** Rumen contractions in two minutes. */
  readonly rumenContractions?: number
  /** Gut sounds of a horse, four quadrants in words. */
  readonly gutSounds?: string
}

/**
 * A clinical note in SOAP form: what the client reports, what was found, what it means, what is done. The four parts are
 * encrypted by the application; vital signs are kept in the clear, for curves and alarms. Signing (`locked_at`) ends all
 * changes: what must be added or corrected is a `vet_clinical_addenda` row.
 */
export const consultations = pgTable(
  'vet_consultations',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    appointmentId: uuid('appointment_id'),
    /** Who examined, and whose note it is. */
    veterinarianId: uuid('veterinarian_id').notNull(),
    visitedAt: moment('visited_at').notNull().defaultNow(),
    chiefComplaint: phi(text('chief_complaint')),
    subjectiveEncrypted: phi(encryptedText('subjective')),
    objectiveEncrypted: phi(encryptedText('objective')),
    assessmentEncrypted: phi(encryptedText('assessment')),
    planEncrypted: phi(encryptedText('plan')),
    temperatureC: phi(celsius('temperature_c')),
    /** Beats per minute. */
    heartRate: phi(integer('heart_rate')),
    /** Breaths per minute. */
    respiratoryRate: phi(integer('respiratory_rate')),
    weightKg: phi(kilograms('weight_kg')),
    /** BCS on the nine-point scale. */
    bodyConditionScore: phi(smallint('body_condition_score')),
    /** Pain from 0 (none) to 10 (worst); a four-point scale is converted. */
    painScore: phi(smallint('pain_score')),
    vitals: phi(json<ConsultationVitals>('vitals').notNull().default({})),
    followUpOn: date('follow_up_on'),
    /** When the note was signed; it does not change afterwards. */
    lockedAt: moment('locked_at'),
    lockedBy: uuid('locked_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.appointmentId, appointments),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.lockedBy, users),
    encryptedOnly(t.subjectiveEncrypted),
    encryptedOnly(t.objectiveEncrypted),
    encryptedOnly(t.assessmentEncrypted),
    encryptedOnly(t.planEncrypted),
    // Wide enough for a torpid tortoise and a hummingbird, narrow enough for a slip of the finger.
    between(t.temperatureC, 5, 50),
    between(t.heartRate, 0, 1500),
    between(t.respiratoryRate, 0, 1000),
    positive(t.weightKg),
    between(t.bodyConditionScore, 1, 9),
    between(t.painScore, 0, 10),
    jsonKind(t.vitals, 'object'),
    rule(t.lockedBy, 'signed', together(t.lockedAt, t.lockedBy), 'is set exactly when locked at is set'),
    rule(
      t.lockedAt,
      'says_something',
      implies(
        known(t.lockedAt),
        anyKnown(t.subjectiveEncrypted, t.objectiveEncrypted, t.assessmentEncrypted, t.planEncrypted),
      ),
      'needs at least one part of the note',
    ),
    endsAfter(t.lockedAt, t.visitedAt),
    // Notes of an encounter.
    tenantIndex(t, t.encounterId, t.visitedAt),
    // Notes of a patient, newest first; of a location.
    index('vet_consultations_patient_newest_idx').on(t.organizationId, t.patientId, t.visitedAt.desc()),
    index('vet_consultations_clinic_newest_idx').on(t.organizationId, t.clinicId, t.visitedAt.desc()),
    // Notes of a veterinarian, those to sign first.
    tenantIndex(t, t.veterinarianId, t.lockedAt),
    // Follow-ups that are due.
    tenantIndex(t, t.followUpOn),
    // Notes of an appointment; notes a person signed. Support the keys.
    tenantIndex(t, t.appointmentId),
    tenantIndex(t, t.lockedBy),
  ],
)

export type ConsultationRow = typeof consultations.$inferSelect
export type NewConsultationRow = typeof consultations.$inferInsert

export const addendumReasonEnum = closedList('vet_addendum_reason', [
  'correction',
  'late_entry',
  'additional_information',
  'clarification',
  'client_request',
])
export type AddendumReason = ValueOf<typeof addendumReasonEnum>

/**
 * What was added to a signed record afterwards, by whom and why: to an encounter, a consultation or a discharge summary,
 * exactly one of them. The text amended stays as it was signed, and an addendum itself never changes; a wrong one is
 * followed by another.
 */
export const clinicalAddenda = pgTable(
  'vet_clinical_addenda',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    encounterId: uuid('encounter_id'),
    consultationId: uuid('consultation_id'),
    dischargeSummaryId: uuid('discharge_summary_id'),
    reason: phi(addendumReasonEnum('reason').notNull()),
    contentEncrypted: phi(encryptedText('content').notNull()),
    /** Who wrote and signed it: a veterinarian, or a member of staff who is none. */
    veterinarianId: uuid('veterinarian_id'),
    staffId: uuid('staff_id'),
    ...writtenOnce,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.consultationId, consultations),
    tenantReference(t, t.dischargeSummaryId, dischargeSummaries),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.staffId, staff),
    rule(
      t.encounterId,
      'one_subject',
      exactlyOne(t.encounterId, t.consultationId, t.dischargeSummaryId),
      'or exactly one of consultation and discharge summary must be named',
    ),
    addendumReasonEnum.check(t.reason),
    encryptedOnly(t.contentEncrypted),
    rule(
      t.veterinarianId,
      'one_author',
      exactlyOne(t.veterinarianId, t.staffId),
      'or a member of staff must be named, not both',
    ),
    // Addenda of a record, in the order of writing.
    tenantIndex(t, t.encounterId, t.createdAt),
    tenantIndex(t, t.consultationId, t.createdAt),
    tenantIndex(t, t.dischargeSummaryId, t.createdAt),
    // Addenda of a patient; what a person wrote. Support the keys.
    tenantIndex(t, t.patientId, t.createdAt),
    tenantIndex(t, t.veterinarianId),
    tenantIndex(t, t.staffId),
  ],
)

export type ClinicalAddendumRow = typeof clinicalAddenda.$inferSelect
export type NewClinicalAddendumRow = typeof clinicalAddenda.$inferInsert
