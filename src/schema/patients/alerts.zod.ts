import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { patientAlerts, patientAllergies } from './alerts'

export const patientAllergyInsertSchema: InsertSchema<typeof patientAllergies> = insertSchema(patientAllergies)
export const patientAllergySelectSchema: SelectSchema<typeof patientAllergies> = selectSchema(patientAllergies)
export const patientAllergyUpdateSchema: UpdateSchema<typeof patientAllergies, 'patientId' | 'recordedBy'> =
  updateSchema(patientAllergies, { immutable: ['patientId', 'recordedBy'] })

export const patientAlertInsertSchema: InsertSchema<typeof patientAlerts> = insertSchema(patientAlerts)
export const patientAlertSelectSchema: SelectSchema<typeof patientAlerts> = selectSchema(patientAlerts)
export const patientAlertUpdateSchema: UpdateSchema<typeof patientAlerts, 'patientId' | 'createdBy'> = updateSchema(
  patientAlerts,
  { immutable: ['patientId', 'createdBy'] },
)
