import { bigint, date, index, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  different,
  endsAfter,
  flag,
  id,
  notBlank,
  organizationId,
  phi,
  positive,
  shaped,
  softDelete,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { all, isTrue, known, MEDIA_TYPE, not, onlyWhen, rule, SHA256, WEB_ADDRESS } from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { patients } from './patients'

export const patientDocumentTypeEnum = closedList('vet_patient_document_type', [
  'medical_record',
  'referral_letter',
  'lab_report',
  'imaging_report',
  'consent',
  'certificate',
  'vaccination_record',
  'insurance',
  'identification',
  'ownership',
  'pedigree',
  'photo',
  'correspondence',
  'other',
])
export type PatientDocumentType = ValueOf<typeof patientDocumentTypeEnum>

export const patientDocumentSourceEnum = closedList('vet_patient_document_source', [
  'clinic',
  'client',
  'other_practice',
  'laboratory',
  'insurer',
  'shelter',
  'authority',
  'other',
])
export type PatientDocumentSource = ValueOf<typeof patientDocumentSourceEnum>

/**
 * A file about an animal, kept in object storage and described here. The content never changes: a better scan is a new
 * row that names the one it replaces.
 */
export const patientDocuments = pgTable(
  'vet_patient_documents',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    /** Location that received or made it. */
    clinicId: uuid('clinic_id'),
    documentType: phi(patientDocumentTypeEnum('document_type').notNull()),
    title: phi(varchar('title', { length: 255 }).notNull()),
    description: phi(text('description')),
    source: patientDocumentSourceEnum('source').notNull().default('clinic'),
    /** Date on the document itself. */
    documentOn: date('document_on'),
    /** Address in the object storage; access is granted per request, never by the address alone. */
    documentUrl: phi(varchar('document_url', { length: 1000 }).notNull()),
    fileName: phi(varchar('file_name', { length: 255 })),
    mimeType: varchar('mime_type', { length: 127 }),
    sizeBytes: bigint('size_bytes', { mode: 'number' }),
    /** SHA-256 of the content, 64 hexadecimal digits. */
    sha256: varchar('sha256', { length: 64 }),
    /** The document this one replaces. */
    replacesId: uuid('replaces_id'),
    /** Read only by those who may read confidential records. */
    isConfidential: flag('is_confidential', false),
    /** The client sees it in the portal. */
    isClientVisible: flag('is_client_visible', false),
    uploadedBy: uuid('uploaded_by').notNull(),
    ...softDelete,
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.replacesId, t),
    tenantReference(t, t.uploadedBy, users),
    tenantReference(t, t.deletedBy, users),
    patientDocumentTypeEnum.check(t.documentType),
    patientDocumentSourceEnum.check(t.source),
    notBlank(t.title),
    notBlank(t.fileName),
    shaped(t.documentUrl, WEB_ADDRESS),
    shaped(t.mimeType, MEDIA_TYPE),
    shaped(t.sha256, SHA256),
    positive(t.sizeBytes),
    different(t.replacesId, t.id),
    rule(
      t.isClientVisible,
      'not_confidential',
      not(all(isTrue(t.isClientVisible), isTrue(t.isConfidential))),
      'must be false for a confidential document',
    ),
    ...onlyWhen(known(t.deletedAt), t.deletedBy),
    endsAfter(t.deletedAt, t.createdAt),
    // Documents of an animal by kind, newest first.
    index('vet_patient_documents_newest_idx').on(t.organizationId, t.patientId, t.documentType, t.createdAt.desc()),
    // Was this file uploaded before.
    tenantIndex(t, t.sha256),
    // What replaced a document; what a person uploaded or removed, and where. Support the keys.
    tenantIndex(t, t.replacesId),
    tenantIndex(t, t.uploadedBy),
    tenantIndex(t, t.deletedBy),
    tenantIndex(t, t.clinicId),
  ],
)

export type PatientDocumentRow = typeof patientDocuments.$inferSelect
export type NewPatientDocumentRow = typeof patientDocuments.$inferInsert
