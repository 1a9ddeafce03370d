import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { patientNotes } from './notes'

export const patientNoteInsertSchema: InsertSchema<typeof patientNotes> = insertSchema(patientNotes)
export const patientNoteSelectSchema: SelectSchema<typeof patientNotes> = selectSchema(patientNotes)
export const patientNoteUpdateSchema: UpdateSchema<typeof patientNotes, 'patientId' | 'createdBy'> = updateSchema(
  patientNotes,
  { immutable: ['patientId', 'createdBy'] },
)
