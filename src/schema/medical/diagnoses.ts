import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  different,
  endsAfter,
  flag,
  id,
  moment,
  notBlank,
  organizationId,
  phi,
  shaped,
  sharedIndex,
  sharedReference,
  softDelete,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import { diagnosisCodes } from '../reference/codes'
import { CODE, exactlyWhen, implies, isIn, isTrue, known, not, onlyWhen, rule, together } from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { medicalEncounters } from './encounters'

export const diagnosisStatusEnum = closedList('vet_diagnosis_status', ['active', 'resolved', 'chronic'])
export type DiagnosisStatus = ValueOf<typeof diagnosisStatusEnum>

export const diagnosisCertaintyEnum = closedList('vet_diagnosis_certainty', [
  'confirmed',
  'presumptive',
  'differential',
  'ruled_out',
])
export type DiagnosisCertainty = ValueOf<typeof diagnosisCertaintyEnum>

export const diagnosisSeverityEnum = closedList('vet_diagnosis_severity', ['mild', 'moderate', 'severe', 'critical'])
export type DiagnosisSeverity = ValueOf<typeof diagnosisSeverityEnum>

export const diagnosisLateralityEnum = closedList('vet_diagnosis_laterality', ['left', 'right', 'bilateral'])
export type DiagnosisLaterality = ValueOf<typeof diagnosisLateralityEnum>

/**
 * A diagnosis made in an encounter. The active and chronic ones that are confirmed or presumptive are the patient's
 * problem list. A problem that comes back names the earlier diagnosis it continues; one entered by mistake is marked
 * as removed and stays readable.
 */
export const diagnoses = pgTable(
  'vet_diagnoses',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    encounterId: uuid('encounter_id').notNull(),
    diagnosedBy: uuid('diagnosed_by').notNull(),
    /** Entry of the shared list; empty for a diagnosis in words only. */
    diagnosisCodeId: uuid('diagnosis_code_id'),
    /** Code as recorded, of the shared list or of one that is not loaded, and the list it is from. */
    codeSystem: varchar('code_system', { length: 50 }),
    diagnosisCode: phi(varchar('diagnosis_code', { length: 50 })),
    description: phi(text('description').notNull()),
    /** The main reason for the encounter. */
    isPrimary: flag('is_primary', false),
    certainty: phi(diagnosisCertaintyEnum('certainty').notNull().default('presumptive')),
    severity: phi(diagnosisSeverityEnum('severity')),
    bodySite: phi(varchar('body_site', { length: 100 })),
    laterality: phi(diagnosisLateralityEnum('laterality')),
    /** First signs, as far as known. */
    onsetOn: phi(date('onset_on')),
    diagnosedOn: date('diagnosed_on').notNull().default(sql`current_date`),
    status: diagnosisStatusEnum('status').notNull().default('active'),
    resolvedOn: date('resolved_on'),
    /** The earlier diagnosis of the same problem. */
    recurrenceOfId: uuid('recurrence_of_id'),
    /** Officials must be told (9 CFR 161.4(f), state lists). */
    isNotifiable: flag('is_notifiable', false),
    /** When they were told, and their reference. */
    notifiedAt: moment('notified_at'),
    notificationReference: phi(varchar('notification_reference', { length: 100 })),
    notes: phi(text('notes')),
    ...softDelete,
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.diagnosedBy, veterinarians),
    tenantReference(t, t.recurrenceOfId, t),
    tenantReference(t, t.deletedBy, users),
    sharedReference(t.diagnosisCodeId, diagnosisCodes),
    shaped(t.codeSystem, CODE),
    notBlank(t.diagnosisCode),
    rule(
      t.diagnosisCode,
      'of_system',
      together(t.codeSystem, t.diagnosisCode),
      'is set exactly when code system is set',
    ),
    // The code stays readable when the list is not at hand.
    rule(
      t.diagnosisCodeId,
      'spelled_out',
      implies(known(t.diagnosisCodeId), known(t.codeSystem, t.diagnosisCode)),
      'needs the code it stands for in code system and diagnosis code',
    ),
    notBlank(t.description),
    diagnosisCertaintyEnum.check(t.certainty),
    diagnosisSeverityEnum.check(t.severity),
    diagnosisLateralityEnum.check(t.laterality),
    diagnosisStatusEnum.check(t.status),
    rule(
      t.isPrimary,
      'not_ruled_out',
      implies(isTrue(t.isPrimary), not(isIn(t.certainty, 'ruled_out'))),
      'is not for a diagnosis that was ruled out',
    ),
    endsAfter(t.diagnosedOn, t.onsetOn),
    ...exactlyWhen(isIn(t.status, 'resolved'), t.resolvedOn),
    endsAfter(t.resolvedOn, t.diagnosedOn),
    different(t.recurrenceOfId, t.id),
    ...onlyWhen(isTrue(t.isNotifiable), t.notifiedAt),
    ...onlyWhen(known(t.notifiedAt), t.notificationReference),
    endsAfter(t.deletedAt, t.createdAt),
    // One primary diagnosis per encounter.
    uniqueIndex('vet_diagnoses_primary_unique')
      .on(t.organizationId, t.encounterId)
      .where(sql`${t.isPrimary} and ${t.deletedAt} is null`),
    // Diagnoses of an encounter.
    tenantIndex(t, t.encounterId, t.diagnosedOn),
    // Problem list of a patient.
    tenantIndex(t, t.patientId, t.status, t.diagnosedOn),
    // Cases of a disease, by the shared list and by the code as recorded.
    sharedIndex(t, t.diagnosisCodeId, t.diagnosedOn),
    tenantIndex(t, t.diagnosisCode, t.diagnosedOn),
    // Diagnoses of a location by day.
    tenantIndex(t, t.clinicId, t.diagnosedOn),
    // Notifiable cases nobody reported yet.
    index('vet_diagnoses_to_notify_idx')
      .on(t.organizationId, t.diagnosedOn)
      .where(sql`${t.isNotifiable} and ${t.notifiedAt} is null and ${t.deletedAt} is null`),
    // Diagnoses of a veterinarian; later ones of the same problem; removed ones. Support the keys.
    tenantIndex(t, t.diagnosedBy, t.diagnosedOn),
    tenantIndex(t, t.recurrenceOfId),
    tenantIndex(t, t.deletedBy),
  ],
)

export type DiagnosisRow = typeof diagnoses.$inferSelect
export type NewDiagnosisRow = typeof diagnoses.$inferInsert
