import { z } from 'zod'
import { timeOfDay } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { hospitalizationRecords, hospitalNotes } from './records'

export const medicationOrderSchema = z.object({
  medication: z.string().min(1),
  dose: z.string().min(1),
  route: z.string().min(1),
  frequency: z.string().optional(),
  times: z.array(timeOfDay).readonly().optional(),
  asNeeded: z.boolean().optional(),
  notes: z.string().optional(),
})
export const hospitalMedicationScheduleSchema = z.array(medicationOrderSchema).readonly()

const recordFields = { json: { medicationSchedule: hospitalMedicationScheduleSchema } }

export const hospitalizationRecordInsertSchema: InsertSchema<typeof hospitalizationRecords> = insertSchema(
  hospitalizationRecords,
  recordFields,
)
export const hospitalizationRecordSelectSchema: SelectSchema<typeof hospitalizationRecords> = selectSchema(
  hospitalizationRecords,
  recordFields,
)
export const hospitalizationRecordUpdateSchema: UpdateSchema<
  typeof hospitalizationRecords,
  'encounterId' | 'patientId'
> = updateSchema(hospitalizationRecords, { ...recordFields, immutable: ['encounterId', 'patientId'] })

export const hospitalNoteInsertSchema: InsertSchema<typeof hospitalNotes> = insertSchema(hospitalNotes)
export const hospitalNoteSelectSchema: SelectSchema<typeof hospitalNotes> = selectSchema(hospitalNotes)
export const hospitalNoteUpdateSchema: UpdateSchema<typeof hospitalNotes, 'hospitalizationId'> = updateSchema(
  hospitalNotes,
  { immutable: ['hospitalizationId'] },
)
