import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { appointmentTypes } from './appointment-types'

export const appointmentTypeInsertSchema: InsertSchema<typeof appointmentTypes> = insertSchema(appointmentTypes)
export const appointmentTypeSelectSchema: SelectSchema<typeof appointmentTypes> = selectSchema(appointmentTypes)
export const appointmentTypeUpdateSchema: UpdateSchema<typeof appointmentTypes> = updateSchema(appointmentTypes)
