import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  endsAfter,
  flag,
  id,
  normalized,
  notBlank,
  organizationId,
  phi,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { medicationsFormulary } from '../reference/formulary'
import { exactlyWhen, isIn, known, onlyWhen, requiredWhen } from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { patients } from './patients'

export const allergenTypeEnum = closedList('vet_allergen_type', [
  'medication',
  'vaccine',
  'food',
  'environmental',
  'insect',
  'contact',
  'other',
])
export type AllergenType = ValueOf<typeof allergenTypeEnum>

export const allergySeverityEnum = closedList('vet_allergy_severity', [
  'mild',
  'moderate',
  'severe',
  'life_threatening',
])
export type AllergySeverity = ValueOf<typeof allergySeverityEnum>

export const allergyCertaintyEnum = closedList('vet_allergy_certainty', ['suspected', 'confirmed'])
export type AllergyCertainty = ValueOf<typeof allergyCertaintyEnum>

/** Refuted: tests or a later exposure showed that there is none. */
export const allergyStatusEnum = closedList('vet_allergy_status', ['active', 'resolved', 'refuted', 'entered_in_error'])
export type AllergyStatus = ValueOf<typeof allergyStatusEnum>

export const allergySourceEnum = closedList('vet_allergy_source', [
  'observed',
  'test',
  'owner_reported',
  'external_record',
])
export type AllergySource = ValueOf<typeof allergySourceEnum>

/**
 * An allergy, intolerance or adverse reaction that prescribing and vaccinating must respect. An entry that turns out
 * wrong is refuted, not deleted. The banner in vet_patients.known_allergies shows the active ones.
 */
export const patientAllergies = pgTable(
  'vet_patient_allergies',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    allergenType: phi(allergenTypeEnum('allergen_type').notNull()),
    /** The drug, where it is in the formulary: prescriptions are checked against it. */
    medicationId: uuid('medication_id'),
    /** The substance in words, as shown on the banner. */
    substance: phi(varchar('substance', { length: 200 }).notNull()),
    substanceNormalized: phi(normalized('substance_normalized', 'substance').notNull()),
    /** What happened, for example facial swelling within the hour. */
    reaction: phi(text('reaction')),
    severity: phi(allergySeverityEnum('severity')),
    certainty: phi(allergyCertaintyEnum('certainty').notNull().default('suspected')),
    source: allergySourceEnum('source').notNull().default('owner_reported'),
    /** First known reaction. */
    onsetOn: phi(date('onset_on')),
    status: allergyStatusEnum('status').notNull().default('active'),
    /** Day it was resolved, refuted or found wrong. */
    endedOn: date('ended_on'),
    endedBy: uuid('ended_by'),
    endReason: phi(text('end_reason')),
    /** Who confirmed it. */
    confirmedByVeterinarianId: uuid('confirmed_by_veterinarian_id'),
    recordedBy: uuid('recorded_by').notNull(),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients),
    sharedReference(t.medicationId, medicationsFormulary),
    tenantReference(t, t.endedBy, users),
    tenantReference(t, t.confirmedByVeterinarianId, veterinarians),
    tenantReference(t, t.recordedBy, users),
    allergenTypeEnum.check(t.allergenType),
    allergySeverityEnum.check(t.severity),
    allergyCertaintyEnum.check(t.certainty),
    allergySourceEnum.check(t.source),
    allergyStatusEnum.check(t.status),
    notBlank(t.substance),
    ...onlyWhen(isIn(t.allergenType, 'medication', 'vaccine'), t.medicationId),
    ...exactlyWhen(isIn(t.status, 'resolved', 'refuted', 'entered_in_error'), t.endedOn),
    ...onlyWhen(known(t.endedOn), t.endedBy, t.endReason),
    ...requiredWhen(isIn(t.status, 'refuted', 'entered_in_error'), t.endReason),
    endsAfter(t.endedOn, t.onsetOn),
    ...onlyWhen(isIn(t.certainty, 'confirmed'), t.confirmedByVeterinarianId),
    // Allergies of an animal that count; each substance once.
    uniqueIndex('vet_patient_allergies_active_unique')
      .on(t.organizationId, t.patientId, t.substanceNormalized)
      .where(sql`${t.status} = 'active'`),
    // All that were ever recorded.
    tenantIndex(t, t.patientId, t.status),
    // Animals allergic to a drug; supports the key.
    sharedIndex(t, t.medicationId),
    // What a person recorded, confirmed or ended. Support the keys.
    tenantIndex(t, t.recordedBy),
    tenantIndex(t, t.confirmedByVeterinarianId),
    tenantIndex(t, t.endedBy),
  ],
)

export type PatientAllergyRow = typeof patientAllergies.$inferSelect
export type NewPatientAllergyRow = typeof patientAllergies.$inferInsert

export const patientAlertTypeEnum = closedList('vet_patient_alert_type', [
  'bite_risk',
  'handling',
  'medical',
  'anesthesia_risk',
  'drug_sensitivity',
  'infectious',
  'quarantine',
  'zoonotic',
  'nutrition',
  'resuscitation_status',
  'custody',
  'administrative',
  'other',
])
export type PatientAlertType = ValueOf<typeof patientAlertTypeEnum>

export const patientAlertSeverityEnum = closedList('vet_patient_alert_severity', ['info', 'warning', 'critical'])
export type PatientAlertSeverity = ValueOf<typeof patientAlertSeverityEnum>

/**
 * A warning that everybody who opens the animal must see: it bites, it is in rabies quarantine, it must not be
 * resuscitated. Holds from starts_on until ends_on (half-open); ended, not deleted.
 */
export const patientAlerts = pgTable(
  'vet_patient_alerts',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    /** Location that raised it; it is shown at all of them. */
    clinicId: uuid('clinic_id'),
    alertType: phi(patientAlertTypeEnum('alert_type').notNull()),
    severity: phi(patientAlertSeverityEnum('severity').notNull().default('warning')),
    /** In a few words, as on the banner. */
    title: phi(varchar('title', { length: 200 }).notNull()),
    message: phi(text('message')),
    /** Must be confirmed as read before the record opens. */
    requiresAcknowledgement: flag('requires_acknowledgement', false),
    startsOn: date('starts_on').notNull().default(sql`current_date`),
    /** First day it no longer holds; empty while there is no end in sight. */
    endsOn: date('ends_on'),
    endedBy: uuid('ended_by'),
    endReason: phi(text('end_reason')),
    createdBy: uuid('created_by').notNull(),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.endedBy, users),
    tenantReference(t, t.createdBy, users),
    patientAlertTypeEnum.check(t.alertType),
    patientAlertSeverityEnum.check(t.severity),
    notBlank(t.title),
    endsAfter(t.endsOn, t.startsOn),
    ...onlyWhen(known(t.endsOn), t.endedBy, t.endReason),
    // Warnings of an animal that hold today.
    tenantIndex(t, t.patientId, t.endsOn),
    // Animals under one kind of warning, for example in quarantine.
    index('vet_patient_alerts_type_idx').on(t.organizationId, t.alertType, t.endsOn),
    // What a person raised or ended, and where. Support the keys.
    tenantIndex(t, t.createdBy),
    tenantIndex(t, t.endedBy),
    tenantIndex(t, t.clinicId),
  ],
)

export type PatientAlertRow = typeof patientAlerts.$inferSelect
export type NewPatientAlertRow = typeof patientAlerts.$inferInsert
