import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { vaccinations } from './vaccinations'

export const vaccinationInsertSchema: InsertSchema<typeof vaccinations> = insertSchema(vaccinations)
export const vaccinationSelectSchema: SelectSchema<typeof vaccinations> = selectSchema(vaccinations)
export const vaccinationUpdateSchema: UpdateSchema<typeof vaccinations, 'patientId'> = updateSchema(vaccinations, {
  immutable: ['patientId'],
})
