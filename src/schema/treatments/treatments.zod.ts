import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { treatments } from './treatments'

export const treatmentInsertSchema: InsertSchema<typeof treatments> = insertSchema(treatments)
export const treatmentSelectSchema: SelectSchema<typeof treatments> = selectSchema(treatments)
export const treatmentUpdateSchema: UpdateSchema<typeof treatments, 'patientId' | 'clientId'> = updateSchema(
  treatments,
  { immutable: ['patientId', 'clientId'] },
)
