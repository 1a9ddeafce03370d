import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { patientDocuments } from './documents'

export const patientDocumentInsertSchema: InsertSchema<typeof patientDocuments> = insertSchema(patientDocuments)
export const patientDocumentSelectSchema: SelectSchema<typeof patientDocuments> = selectSchema(patientDocuments)
export const patientDocumentUpdateSchema: UpdateSchema<
  typeof patientDocuments,
  'patientId' | 'documentUrl' | 'sha256' | 'sizeBytes' | 'replacesId' | 'uploadedBy'
> = updateSchema(patientDocuments, {
  immutable: ['patientId', 'documentUrl', 'sha256', 'sizeBytes', 'replacesId', 'uploadedBy'],
})
