import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { scheduleBlocks, waitlistEntries } from './waitlist'

export const waitlistEntryInsertSchema: InsertSchema<typeof waitlistEntries> = insertSchema(waitlistEntries)
export const waitlistEntrySelectSchema: SelectSchema<typeof waitlistEntries> = selectSchema(waitlistEntries)
export const waitlistEntryUpdateSchema: UpdateSchema<
  typeof waitlistEntries,
  'clientId' | 'patientId' | 'requestedAt' | 'createdBy'
> = updateSchema(waitlistEntries, { immutable: ['clientId', 'patientId', 'requestedAt', 'createdBy'] })

export const scheduleBlockInsertSchema: InsertSchema<typeof scheduleBlocks> = insertSchema(scheduleBlocks)
export const scheduleBlockSelectSchema: SelectSchema<typeof scheduleBlocks> = selectSchema(scheduleBlocks)
export const scheduleBlockUpdateSchema: UpdateSchema<typeof scheduleBlocks, 'createdBy'> = updateSchema(
  scheduleBlocks,
  { immutable: ['createdBy'] },
)
