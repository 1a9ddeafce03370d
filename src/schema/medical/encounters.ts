import { sql } from 'drizzle-orm'
import { bigint, date, index, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  endsAfter,
  flag,
  id,
  moment,
  notBlank,
  organizationId,
  phi,
  positive,
  shaped,
  softDelete,
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
  exactlyOne,
  exactlyWhen,
  isIn,
  known,
  MEDIA_TYPE,
  onlyWhen,
  requiredWhen,
  rule,
  SHA256,
  together,
  WEB_ADDRESS,
} from '../rules/index'
import { appointments } from '../scheduling/appointments'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'

export const encounterTypeEnum = closedList('vet_encounter_type', [
  'wellness',
  'illness',
  'emergency',
  'surgery',
  'follow_up',
])
export type EncounterType = ValueOf<typeof encounterTypeEnum>

export const encounterStatusEnum = closedList('vet_encounter_status', [
  'scheduled',
  'in_progress',
  'completed',
  'cancelled',
])
export type EncounterStatus = ValueOf<typeof encounterStatusEnum>

/** How the veterinarian saw the animal; only the first three count as an examination in person. */
export const encounterModalityEnum = closedList('vet_encounter_modality', [
  'in_clinic',
  'house_call',
  'farm_call',
  'telehealth',
])
export type EncounterModality = ValueOf<typeof encounterModalityEnum>

/** Where the animal went when the encounter was over. */
export const encounterDispositionEnum = closedList('vet_encounter_disposition', [
  'discharged',
  'left_against_advice',
  'hospitalized',
  'referred',
  'transferred',
  'died',
  'euthanized',
])
export type EncounterDisposition = ValueOf<typeof encounterDispositionEnum>

/**
 * One episode of care of one patient: the parent of notes, diagnoses, tests, treatments, surgery and prescriptions.
 * `client_id` is who presented the animal. It is scheduled, in progress, completed or cancelled; a completed one may be
 * locked by the person who signs it off, and from then on its record grows by addenda only. State practice acts make
 * this the medical record that is kept for years, so it is never deleted.
 */
export const medicalEncounters = pgTable(
  'vet_medical_encounters',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterNumber: varchar('encounter_number', { length: 50 }).notNull(),
    patientId: uuid('patient_id').notNull(),
    clientId: uuid('client_id').notNull(),
    /** The booking it came from; empty for a walk-in. */
    appointmentId: uuid('appointment_id'),
    encounterType: phi(encounterTypeEnum('encounter_type').notNull()),
    modality: phi(encounterModalityEnum('modality').notNull().default('in_clinic')),
    /** Day of care, in the clinic's time zone. */
    encounterDate: date('encounter_date').notNull().default(sql`current_date`),
    chiefComplaint: phi(text('chief_complaint')),
    /** Responsible for the case; others are in `vet_encounter_participants`. */
    primaryVeterinarianId: uuid('primary_veterinarian_id'),
    /** Outside opening hours, as after-hours fees ask. */
    isAfterHours: flag('is_after_hours', false),
    status: encounterStatusEnum('status').notNull().default('in_progress'),
    startedAt: moment('started_at'),
    completedAt: moment('completed_at'),
    disposition: phi(encounterDispositionEnum('disposition')),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: phi(text('cancellation_reason')),
    /** When the record was signed off; afterwards only addenda change what it says. */
    lockedAt: moment('locked_at'),
    lockedBy: uuid('locked_by'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.appointmentId, appointments),
    tenantReference(t, t.primaryVeterinarianId, veterinarians),
    tenantReference(t, t.lockedBy, users),
    notBlank(t.encounterNumber),
    encounterTypeEnum.check(t.encounterType),
    encounterModalityEnum.check(t.modality),
    encounterStatusEnum.check(t.status),
    encounterDispositionEnum.check(t.disposition),
    ...requiredWhen(isIn(t.status, 'in_progress', 'completed'), t.startedAt),
    ...exactlyWhen(isIn(t.status, 'completed'), t.completedAt),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt, t.cancellationReason),
    ...onlyWhen(isIn(t.status, 'completed'), t.disposition, t.lockedAt),
    // Who signs a record off is a matter of who was responsible for it.
    ...requiredWhen(known(t.lockedAt), t.primaryVeterinarianId),
    rule(t.lockedBy, 'signed', together(t.lockedAt, t.lockedBy), 'is set exactly when locked at is set'),
    endsAfter(t.completedAt, t.startedAt),
    endsAfter(t.lockedAt, t.completedAt),
    notBlank(t.cancellationReason),
    // Number on paper and in letters.
    tenantUnique(t, t.encounterNumber),
    // The encounter of an appointment: at most one.
    tenantUnique(t, t.appointmentId),
    // Medical record of a patient, newest first.
    index('vet_medical_encounters_patient_newest_idx').on(t.organizationId, t.patientId, t.encounterDate.desc()),
    // Visits of a client.
    tenantIndex(t, t.clientId, t.encounterDate),
    // Day list of a location, newest first; its open encounters.
    index('vet_medical_encounters_clinic_newest_idx').on(t.organizationId, t.clinicId, t.encounterDate.desc()),
    tenantIndex(t, t.status, t.encounterDate),
    // Encounters of a veterinarian by status, for finishing and signing.
    index('vet_medical_encounters_veterinarian_status_idx').on(
      t.organizationId,
      t.primaryVeterinarianId,
      t.status,
      t.encounterDate,
    ),
    // Encounters by kind of visit.
    tenantIndex(t, t.encounterType, t.encounterDate),
    // Records a person signed off; supports the key.
    tenantIndex(t, t.lockedBy),
  ],
)

export type MedicalEncounterRow = typeof medicalEncounters.$inferSelect
export type NewMedicalEncounterRow = typeof medicalEncounters.$inferInsert

export const encounterRoleEnum = closedList('vet_encounter_role', [
  'attending',
  'consulting',
  'surgeon',
  'anesthetist',
  'technician',
  'assistant',
  'student',
  'observer',
])
export type EncounterRole = ValueOf<typeof encounterRoleEnum>

/** Somebody who took part in an encounter, and as what; one row per person and role. */
export const encounterParticipants = pgTable(
  'vet_encounter_participants',
  {
    organizationId: organizationId(),
    id: id(),
    encounterId: uuid('encounter_id').notNull(),
    veterinarianId: uuid('veterinarian_id'),
    /** A member of staff who is not a veterinarian. */
    staffId: uuid('staff_id'),
    role: encounterRoleEnum('role').notNull(),
    joinedAt: moment('joined_at'),
    leftAt: moment('left_at'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.encounterId, medicalEncounters, 'cascade'),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.staffId, staff),
    encounterRoleEnum.check(t.role),
    rule(
      t.veterinarianId,
      'one_person',
      exactlyOne(t.veterinarianId, t.staffId),
      'or a member of staff must be named, not both',
    ),
    endsAfter(t.leftAt, t.joinedAt),
    // People of an encounter; each once per role.
    unique('vet_encounter_participants_unique')
      .on(t.organizationId, t.encounterId, t.veterinarianId, t.staffId, t.role)
      .nullsNotDistinct(),
    // Encounters of a person; support the keys.
    tenantIndex(t, t.veterinarianId),
    tenantIndex(t, t.staffId),
  ],
)

export type EncounterParticipantRow = typeof encounterParticipants.$inferSelect
export type NewEncounterParticipantRow = typeof encounterParticipants.$inferInsert

export const encounterAttachmentCategoryEnum = closedList('vet_encounter_attachment_category', [
  'photo',
  'video',
  'audio',
  'lab_report',
  'imaging',
  'referral_letter',
  'outside_record',
  'form',
  'correspondence',
  'other',
])
export type EncounterAttachmentCategory = ValueOf<typeof encounterAttachmentCategoryEnum>

/**
 * A file that belongs to the record of an encounter. The file lies in object storage; its SHA-256 proves that it is
 * still the one that was filed. Removing it marks the row and keeps the file.
 */
export const encounterAttachments = pgTable(
  'vet_encounter_attachments',
  {
    organizationId: organizationId(),
    id: id(),
    encounterId: uuid('encounter_id').notNull(),
    category: phi(encounterAttachmentCategoryEnum('category').notNull()),
    fileName: phi(varchar('file_name', { length: 255 }).notNull()),
    caption: phi(varchar('caption', { length: 500 })),
    documentUrl: phi(varchar('document_url', { length: 1000 }).notNull()),
    mimeType: varchar('mime_type', { length: 255 }),
    sizeBytes: bigint('size_bytes', { mode: 'number' }),
    /** SHA-256 of the file, 64 hexadecimal digits. */
    sha256: varchar('sha256', { length: 64 }),
    /** When the picture or recording was taken, where that differs from its upload. */
    capturedAt: moment('captured_at'),
    uploadedBy: uuid('uploaded_by').notNull(),
    /** Left out when the record is shared with the client or another practice. */
    isConfidential: flag('is_confidential', false),
    ...softDelete,
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.encounterId, medicalEncounters, 'cascade'),
    tenantReference(t, t.uploadedBy, users),
    tenantReference(t, t.deletedBy, users),
    encounterAttachmentCategoryEnum.check(t.category),
    notBlank(t.fileName),
    shaped(t.documentUrl, WEB_ADDRESS),
    shaped(t.mimeType, MEDIA_TYPE),
    positive(t.sizeBytes),
    shaped(t.sha256, SHA256),
    endsAfter(t.deletedAt, t.createdAt),
    // Files of an encounter by kind.
    tenantIndex(t, t.encounterId, t.category),
    // Files a person added or removed; support the keys.
    tenantIndex(t, t.uploadedBy),
    tenantIndex(t, t.deletedBy),
  ],
)

export type EncounterAttachmentRow = typeof encounterAttachments.$inferSelect
export type NewEncounterAttachmentRow = typeof encounterAttachments.$inferInsert
