import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { medicationAdministration } from './administration'

export const medicationAdministrationInsertSchema: InsertSchema<typeof medicationAdministration> =
  insertSchema(medicationAdministration)
export const medicationAdministrationSelectSchema: SelectSchema<typeof medicationAdministration> =
  selectSchema(medicationAdministration)
export const medicationAdministrationUpdateSchema: UpdateSchema<typeof medicationAdministration, 'patientId'> =
  updateSchema(medicationAdministration, { immutable: ['patientId'] })
