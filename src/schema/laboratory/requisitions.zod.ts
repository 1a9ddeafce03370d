import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { labRequisitions, sampleTracking } from './requisitions'

export const custodyEntrySchema = z.object({
  time: z.iso.datetime({ offset: true }),
  handler: z.string().min(1),
  action: z.string().min(1),
  location: z.string().min(1),
})
export const chainOfCustodySchema = z.array(custodyEntrySchema).readonly()

const requisitionFields = { json: { chainOfCustody: chainOfCustodySchema } }

export const labRequisitionInsertSchema: InsertSchema<typeof labRequisitions> = insertSchema(
  labRequisitions,
  requisitionFields,
)
export const labRequisitionSelectSchema: SelectSchema<typeof labRequisitions> = selectSchema(
  labRequisitions,
  requisitionFields,
)
export const labRequisitionUpdateSchema: UpdateSchema<typeof labRequisitions, 'patientId'> = updateSchema(
  labRequisitions,
  { ...requisitionFields, immutable: ['patientId'] },
)

export const sampleTrackingInsertSchema: InsertSchema<typeof sampleTracking> = insertSchema(sampleTracking)
export const sampleTrackingSelectSchema: SelectSchema<typeof sampleTracking> = selectSchema(sampleTracking)
export const sampleTrackingUpdateSchema: UpdateSchema<typeof sampleTracking, 'requisitionId'> = updateSchema(
  sampleTracking,
  { immutable: ['requisitionId'] },
)
