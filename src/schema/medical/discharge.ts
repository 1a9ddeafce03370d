import { date, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  emailShape,
  endsAfter,
  id,
  kilograms,
  moment,
  notBlank,
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
import { patients } from '../patients/patients'
import {
  all,
  exactlyWhen,
  isIn,
  known,
  onlyWhen,
  PHONE,
  requiredWhen,
  rule,
  together,
  WEB_ADDRESS,
} from '../rules/index'
import { appointmentPriorityEnum } from '../scheduling/appointments'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { medicalEncounters } from './encounters'

/** How the animal was when it left, seen against how it came. */
export const dischargeConditionEnum = closedList('vet_discharge_condition', [
  'recovered',
  'improved',
  'stable',
  'guarded',
  'critical',
  'deceased',
])
export type DischargeCondition = ValueOf<typeof dischargeConditionEnum>

export const dischargeDeliveryEnum = closedList('vet_discharge_delivery', ['printed', 'email', 'portal', 'sms', 'mail'])
export type DischargeDelivery = ValueOf<typeof dischargeDeliveryEnum>

/**
 * What happened in an encounter and what the client does at home, in words the client takes along; one per encounter.
 * It is a draft until the veterinarian signs it (`locked_at`) and is amended by addenda afterwards.
 */
export const dischargeSummaries = pgTable(
  'vet_discharge_summaries',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    /** Who takes the animal home. */
    clientId: uuid('client_id').notNull(),
    veterinarianId: uuid('veterinarian_id').notNull(),
    dischargedAt: moment('discharged_at'),
    condition: phi(dischargeConditionEnum('condition')),
    /** Weight on leaving. */
    weightKg: phi(kilograms('weight_kg')),
    /** History, findings and what was done. */
    clinicalSummary: phi(text('clinical_summary').notNull()),
    /** Diagnoses in words the client knows; the coded ones are in `vet_diagnoses`. */
    diagnosisSummary: phi(text('diagnosis_summary')),
    medicationInstructions: phi(text('medication_instructions')),
    homeCareInstructions: phi(text('home_care_instructions')),
    dietInstructions: phi(text('diet_instructions')),
    activityRestrictions: phi(text('activity_restrictions')),
    /** Signs for which to call or come back at once. */
    warningSigns: phi(text('warning_signs')),
    recheckOn: date('recheck_on'),
    sutureRemovalOn: date('suture_removal_on'),
    /** Language it is written in, BCP 47. */
    language: varchar('language', { length: 35 }).notNull().default('en'),
    /** When the veterinarian signed it; it does not change afterwards. */
    lockedAt: moment('locked_at'),
    lockedBy: uuid('locked_by'),
    deliveryMethod: dischargeDeliveryEnum('delivery_method'),
    deliveredAt: moment('delivered_at'),
    /** When the client confirmed that it was explained, and who did. */
    acknowledgedAt: moment('acknowledged_at'),
    acknowledgedByName: phi(varchar('acknowledged_by_name', { length: 200 })),
    documentUrl: phi(varchar('document_url', { length: 1000 })),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.lockedBy, users),
    dischargeConditionEnum.check(t.condition),
    dischargeDeliveryEnum.check(t.deliveryMethod),
    positive(t.weightKg),
    notBlank(t.clinicalSummary),
    notBlank(t.language),
    rule(t.lockedBy, 'signed', together(t.lockedAt, t.lockedBy), 'is set exactly when locked at is set'),
    ...requiredWhen(known(t.lockedAt), t.dischargedAt, t.condition),
    // Nothing leaves the practice unsigned.
    ...onlyWhen(known(t.lockedAt), t.deliveredAt),
    rule(
      t.deliveryMethod,
      'delivered',
      together(t.deliveredAt, t.deliveryMethod),
      'is set exactly when delivered at is set',
    ),
    rule(
      t.acknowledgedByName,
      'acknowledged',
      together(t.acknowledgedAt, t.acknowledgedByName),
      'is set exactly when acknowledged at is set',
    ),
    notBlank(t.acknowledgedByName),
    endsAfter(t.deliveredAt, t.lockedAt),
    endsAfter(t.acknowledgedAt, t.dischargedAt),
    shaped(t.documentUrl, WEB_ADDRESS),
    // The summary of an encounter.
    tenantUnique(t, t.encounterId),
    // Discharges of a location by day; of a patient.
    tenantIndex(t, t.clinicId, t.dischargedAt),
    tenantIndex(t, t.patientId, t.dischargedAt),
    // Drafts of a veterinarian to sign.
    tenantIndex(t, t.veterinarianId, t.lockedAt),
    // Rechecks that are due.
    tenantIndex(t, t.recheckOn),
    // What a client took home; what a person signed. Support the keys.
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.lockedBy),
  ],
)

export type DischargeSummaryRow = typeof dischargeSummaries.$inferSelect
export type NewDischargeSummaryRow = typeof dischargeSummaries.$inferInsert

export const referralDirectionEnum = closedList('vet_referral_direction', ['incoming', 'outgoing'])
export type ReferralDirection = ValueOf<typeof referralDirectionEnum>

export const referralStatusEnum = closedList('vet_referral_status', [
  'draft',
  'referred',
  'accepted',
  'scheduled',
  'completed',
  'declined',
  'cancelled',
])
export type ReferralStatus = ValueOf<typeof referralStatusEnum>

/** Field the case is referred to. */
export const referralSpecialtyEnum = closedList('vet_referral_specialty', [
  'anesthesia',
  'behavior',
  'cardiology',
  'dentistry',
  'dermatology',
  'emergency_critical_care',
  'exotics',
  'imaging',
  'internal_medicine',
  'neurology',
  'nutrition',
  'oncology',
  'ophthalmology',
  'orthopedics',
  'pathology',
  'rehabilitation',
  'reproduction',
  'surgery',
  'other',
])
export type ReferralSpecialty = ValueOf<typeof referralSpecialtyEnum>

/**
 * A patient sent to another practice, or sent here by one. `veterinarian_id` is ours: who refers, or who takes the case.
 * An outgoing referral names the encounter in which it was decided, an incoming one the encounter that answered it. It
 * is completed when the report came back (outgoing) or was sent back (incoming).
 */
export const referrals = pgTable(
  'vet_referrals',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    referralNumber: varchar('referral_number', { length: 50 }).notNull(),
    direction: phi(referralDirectionEnum('direction').notNull()),
    patientId: uuid('patient_id').notNull(),
    clientId: uuid('client_id').notNull(),
    encounterId: uuid('encounter_id'),
    veterinarianId: uuid('veterinarian_id'),
    specialty: phi(referralSpecialtyEnum('specialty').notNull()),
    priority: appointmentPriorityEnum('priority').notNull().default('routine'),
    /** The other practice. */
    practiceName: phi(varchar('practice_name', { length: 255 }).notNull()),
    practiceVeterinarian: phi(varchar('practice_veterinarian', { length: 200 })),
    practicePhone: phi(varchar('practice_phone', { length: 20 })),
    practiceEmail: phi(varchar('practice_email', { length: 255 })),
    practiceAddress: phi(text('practice_address')),
    /** The question to be answered. */
    reason: phi(text('reason').notNull()),
    clinicalSummary: phi(text('clinical_summary')),
    /** When the client agreed that records are passed on. */
    clientConsentedAt: moment('client_consented_at'),
    status: referralStatusEnum('status').notNull().default('draft'),
    /** When the letter went out, or came in. */
    referredAt: moment('referred_at'),
    /** When records and images followed. */
    recordsSharedAt: moment('records_shared_at'),
    /** When the other practice, or ours, sees the patient. */
    visitAt: moment('visit_at'),
    declineReason: phi(text('decline_reason')),
    completedAt: moment('completed_at'),
    /** Findings and advice of who took the case. */
    outcome: phi(text('outcome')),
    reportUrl: phi(varchar('report_url', { length: 1000 })),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.veterinarianId, veterinarians),
    notBlank(t.referralNumber),
    referralDirectionEnum.check(t.direction),
    referralSpecialtyEnum.check(t.specialty),
    appointmentPriorityEnum.check(t.priority),
    referralStatusEnum.check(t.status),
    notBlank(t.practiceName),
    shaped(t.practicePhone, PHONE),
    emailShape(t.practiceEmail),
    notBlank(t.reason),
    ...requiredWhen(isIn(t.direction, 'outgoing'), t.veterinarianId),
    ...requiredWhen(isIn(t.status, 'referred', 'accepted', 'scheduled', 'completed', 'declined'), t.referredAt),
    ...requiredWhen(isIn(t.status, 'scheduled'), t.visitAt),
    ...exactlyWhen(isIn(t.status, 'declined'), t.declineReason),
    ...exactlyWhen(isIn(t.status, 'completed'), t.completedAt),
    // A case that was taken and answered here was an encounter here.
    ...requiredWhen(all(isIn(t.direction, 'incoming'), isIn(t.status, 'completed')), t.encounterId),
    notBlank(t.declineReason),
    endsAfter(t.visitAt, t.referredAt),
    endsAfter(t.completedAt, t.referredAt),
    shaped(t.reportUrl, WEB_ADDRESS),
    // Number on the letter.
    tenantUnique(t, t.referralNumber),
    // Referrals of a location that are open, in and out.
    tenantIndex(t, t.clinicId, t.direction, t.status),
    // Referrals of a patient.
    tenantIndex(t, t.patientId, t.referredAt),
    // Referrals of a client, an encounter, a veterinarian; support the keys.
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.veterinarianId, t.status),
  ],
)

export type ReferralRow = typeof referrals.$inferSelect
export type NewReferralRow = typeof referrals.$inferInsert
