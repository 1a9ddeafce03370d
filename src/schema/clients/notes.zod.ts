import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { clientNotes } from './notes'

export const clientNoteInsertSchema: InsertSchema<typeof clientNotes> = insertSchema(clientNotes)
export const clientNoteSelectSchema: SelectSchema<typeof clientNotes> = selectSchema(clientNotes)
export const clientNoteUpdateSchema: UpdateSchema<typeof clientNotes, 'clientId' | 'createdBy'> = updateSchema(
  clientNotes,
  { immutable: ['clientId', 'createdBy'] },
)
