import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { criticalCareRecords } from './critical-care'

export const criticalCareInfusionSchema = z.object({
  drug: z.string().min(1),
  rateMlPerHour: z.number().nonnegative(),
  dose: z.string().optional(),
  diluent: z.string().optional(),
  notes: z.string().optional(),
})
export const criticalCareInfusionsSchema = z.array(criticalCareInfusionSchema).readonly()

const recordFields = { json: { constantRateInfusions: criticalCareInfusionsSchema } }

export const criticalCareRecordInsertSchema: InsertSchema<typeof criticalCareRecords> = insertSchema(
  criticalCareRecords,
  recordFields,
)
export const criticalCareRecordSelectSchema: SelectSchema<typeof criticalCareRecords> = selectSchema(
  criticalCareRecords,
  recordFields,
)
export const criticalCareRecordUpdateSchema: UpdateSchema<typeof criticalCareRecords, 'patientId' | 'recordedAt'> =
  updateSchema(criticalCareRecords, { ...recordFields, immutable: ['patientId', 'recordedAt'] })
