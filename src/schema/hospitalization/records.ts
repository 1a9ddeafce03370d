import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { estimates } from '../billing/estimates'
import { invoices } from '../billing/invoices'
import { kennels } from '../boarding/kennels'
import { careAppetiteEnum, careDefecationEnum, careUrinationEnum } from '../boarding/reservations'
import {
  between,
  celsius,
  closedList,
  different,
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  kilograms,
  moment,
  notBlank,
  organizationId,
  phi,
  positive,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { emergencyCases } from '../emergency/cases'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { anyKnown, exactlyWhen, implies, isIn, isTrue, known, requiredWhen, rule } from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'

export const hospitalizationStatusEnum = closedList('vet_hospitalization_status', [
  'admitted',
  'stable',
  'critical',
  'discharged',
  'transferred',
  'deceased',
])
export type HospitalizationStatus = ValueOf<typeof hospitalizationStatusEnum>

/** What to do when the heart stops, as the client decided: full (open chest if needed), closed chest only, nothing. */
export const hospitalizationCprCodeEnum = closedList('vet_hospitalization_cpr_code', [
  'advanced_cpr',
  'basic_cpr',
  'do_not_resuscitate',
  'undecided',
])
export type HospitalizationCprCode = ValueOf<typeof hospitalizationCprCodeEnum>

/** One standing order of the treatment sheet. Each dose becomes a row of `vet_medication_administration`. */
export interface MedicationOrder {
  readonly medication: string
  /** In words, for example `0.2 mg/kg = 1.1 mL`. */
  readonly dose: string
  readonly route: string
  /** In words, for example `every 8 hours`; or the local times `HH:MM` in `times`. */
  readonly frequency?: string
  readonly times?: readonly string[]
  /** Given only when the sign named in `notes` calls for it. */
  readonly asNeeded?: boolean
  readonly notes?: string
}

/**
 * An inpatient stay, from admission until discharge, transfer or death; a patient has at most one open stay. Orders are
 * here, what was done is in notes, administrations and the intensive-care flowsheet.
 */
export const hospitalizationRecords = pgTable(
  'vet_hospitalization_records',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    /** Emergency case that ended in this admission. */
    emergencyCaseId: uuid('emergency_case_id'),
    admittedAt: moment('admitted_at').notNull(),
    admittingVeterinarianId: uuid('admitting_veterinarian_id'),
    /** Who is responsible for the case now. */
    attendingVeterinarianId: uuid('attending_veterinarian_id'),
    admissionReason: phi(text('admission_reason').notNull()),
    admissionWeightKg: phi(kilograms('admission_weight_kg')),
    cprCode: phi(hospitalizationCprCodeEnum('cpr_code').notNull().default('undecided')),
    /** Infectious or immunocompromised: barrier nursing. */
    isIsolated: flag('is_isolated', false),
    /** Ward in words, where the cage is not one of `vet_kennels`. */
    wardLocation: phi(varchar('ward_location', { length: 100 })),
    cageNumber: varchar('cage_number', { length: 50 }),
    kennelId: uuid('kennel_id'),
    treatmentPlan: phi(text('treatment_plan')),
    feedingInstructions: phi(text('feeding_instructions')),
    medicationSchedule: phi(json<readonly MedicationOrder[]>('medication_schedule').notNull().default([])),
    /** In words, for example `every 2 hours`. */
    vitalSignsFrequency: phi(varchar('vital_signs_frequency', { length: 100 })),
    estimatedDischargeOn: date('estimated_discharge_on'),
    /** Estimate the client accepted for this stay. */
    estimateId: uuid('estimate_id'),
    invoiceId: uuid('invoice_id'),
    status: hospitalizationStatusEnum('status').notNull().default('admitted'),
    /** When the stay ended, by discharge, transfer or death. */
    dischargedAt: moment('discharged_at'),
    dischargeVeterinarianId: uuid('discharge_veterinarian_id'),
    dischargeInstructions: phi(text('discharge_instructions')),
    /** The client took the patient home although the veterinarian advised against it. */
    isAgainstAdvice: flag('is_against_advice', false),
    /** Practice that took the patient over. */
    transferredTo: phi(varchar('transferred_to', { length: 255 })),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.emergencyCaseId, emergencyCases),
    tenantReference(t, t.admittingVeterinarianId, veterinarians),
    tenantReference(t, t.attendingVeterinarianId, veterinarians),
    tenantReference(t, t.kennelId, kennels),
    tenantReference(t, t.estimateId, estimates),
    tenantReference(t, t.invoiceId, invoices),
    tenantReference(t, t.dischargeVeterinarianId, veterinarians),
    notBlank(t.admissionReason),
    positive(t.admissionWeightKg),
    hospitalizationCprCodeEnum.check(t.cprCode),
    notBlank(t.wardLocation),
    notBlank(t.cageNumber),
    jsonKind(t.medicationSchedule, 'array'),
    notBlank(t.vitalSignsFrequency),
    hospitalizationStatusEnum.check(t.status),
    ...exactlyWhen(isIn(t.status, 'discharged', 'transferred', 'deceased'), t.dischargedAt),
    endsAfter(t.dischargedAt, t.admittedAt),
    // Only a veterinarian sends a patient home or on.
    ...requiredWhen(isIn(t.status, 'discharged', 'transferred'), t.dischargeVeterinarianId),
    ...exactlyWhen(isIn(t.status, 'transferred'), t.transferredTo),
    notBlank(t.transferredTo),
    rule(
      t.isAgainstAdvice,
      'discharged',
      implies(isTrue(t.isAgainstAdvice), isIn(t.status, 'discharged')),
      'is only for a patient that was discharged',
    ),
    // One open stay per patient.
    uniqueIndex('vet_hospitalization_records_open_unique')
      .on(t.organizationId, t.patientId)
      .where(sql`${t.dischargedAt} is null`),
    // Ward round: open stays of a location by status.
    tenantIndex(t, t.clinicId, t.status, t.admittedAt),
    // Stays of a patient over time.
    tenantIndex(t, t.patientId, t.admittedAt),
    // Inpatients of a veterinarian.
    index('vet_hospitalization_records_attending_idx').on(t.organizationId, t.attendingVeterinarianId, t.status),
    // Patients in a cage over time.
    tenantIndex(t, t.kennelId, t.admittedAt),
    // The stay of an encounter, an emergency case, an estimate, an invoice; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.emergencyCaseId),
    tenantIndex(t, t.estimateId),
    tenantIndex(t, t.invoiceId),
    // Admissions and discharges of a veterinarian; support the keys.
    tenantIndex(t, t.admittingVeterinarianId),
    tenantIndex(t, t.dischargeVeterinarianId),
  ],
)

export type HospitalizationRecordRow = typeof hospitalizationRecords.$inferSelect
export type NewHospitalizationRecordRow = typeof hospitalizationRecords.$inferInsert

export const hospitalNoteTypeEnum = closedList('vet_hospital_note_type', [
  'progress',
  'vital_signs',
  'treatment',
  'observation',
])
export type HospitalNoteType = ValueOf<typeof hospitalNoteTypeEnum>

/**
 * What was seen or done at one moment of a stay. Owned by the hospitalization record. A signed note is closed: it is
 * corrected by another note that names it.
 */
export const hospitalNotes = pgTable(
  'vet_hospital_notes',
  {
    organizationId: organizationId(),
    id: id(),
    hospitalizationId: uuid('hospitalization_id').notNull(),
    noteTime: moment('note_time').notNull().defaultNow(),
    noteType: phi(hospitalNoteTypeEnum('note_type').notNull().default('progress')),
    temperatureC: phi(celsius('temperature_c')),
    /** Beats per minute. */
    heartRate: phi(smallint('heart_rate')),
    /** Breaths per minute. */
    respiratoryRate: phi(smallint('respiratory_rate')),
    weightKg: phi(kilograms('weight_kg')),
    /** 0 (none) to 10 (worst). */
    painScore: phi(smallint('pain_score')),
    behavior: phi(text('behavior')),
    appetite: phi(careAppetiteEnum('appetite')),
    waterIntakeMl: phi(integer('water_intake_ml')),
    urination: phi(careUrinationEnum('urination')),
    defecation: phi(careDefecationEnum('defecation')),
    clinicalNotes: phi(text('clinical_notes').notNull()),
    recordedBy: uuid('recorded_by').notNull(),
    /** From here on the note no longer changes. */
    signedAt: moment('signed_at'),
    signedBy: uuid('signed_by'),
    /** The note this one corrects. */
    correctsNoteId: uuid('corrects_note_id'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.hospitalizationId, hospitalizationRecords, 'cascade'),
    tenantReference(t, t.recordedBy, users),
    tenantReference(t, t.signedBy, users),
    tenantReference(t, t.correctsNoteId, t),
    hospitalNoteTypeEnum.check(t.noteType),
    // Wide enough for reptiles, hypothermia and birds.
    between(t.temperatureC, 5, 46),
    // From arrest to the hummingbird.
    between(t.heartRate, 0, 1500),
    between(t.respiratoryRate, 0, 600),
    positive(t.weightKg),
    between(t.painScore, 0, 10),
    rule(
      t.temperatureC,
      'measured',
      implies(isIn(t.noteType, 'vital_signs'), anyKnown(t.temperatureC, t.heartRate, t.respiratoryRate, t.weightKg)),
      'or heart rate, respiratory rate or weight is required in a note of vital signs',
    ),
    careAppetiteEnum.check(t.appetite),
    between(t.waterIntakeMl, 0, 200000),
    careUrinationEnum.check(t.urination),
    careDefecationEnum.check(t.defecation),
    notBlank(t.clinicalNotes),
    ...exactlyWhen(known(t.signedAt), t.signedBy),
    different(t.correctsNoteId, t.id),
    // Course of a stay in order of time.
    tenantIndex(t, t.hospitalizationId, t.noteTime),
    // Corrections of a note.
    tenantIndex(t, t.correctsNoteId),
    // Notes by author and signer; support the keys.
    tenantIndex(t, t.recordedBy),
    tenantIndex(t, t.signedBy),
  ],
)

export type HospitalNoteRow = typeof hospitalNotes.$inferSelect
export type NewHospitalNoteRow = typeof hospitalNotes.$inferInsert
