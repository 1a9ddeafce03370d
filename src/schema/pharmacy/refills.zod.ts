import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { prescriptionRefills } from './refills'

export const prescriptionRefillInsertSchema: InsertSchema<typeof prescriptionRefills> =
  insertSchema(prescriptionRefills)
export const prescriptionRefillSelectSchema: SelectSchema<typeof prescriptionRefills> =
  selectSchema(prescriptionRefills)
export const prescriptionRefillUpdateSchema: UpdateSchema<typeof prescriptionRefills, 'prescriptionId'> = updateSchema(
  prescriptionRefills,
  { immutable: ['prescriptionId'] },
)
