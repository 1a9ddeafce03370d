import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { diagnoses } from './diagnoses'

export const diagnosisInsertSchema: InsertSchema<typeof diagnoses> = insertSchema(diagnoses)
export const diagnosisSelectSchema: SelectSchema<typeof diagnoses> = selectSchema(diagnoses)
export const diagnosisUpdateSchema: UpdateSchema<typeof diagnoses, 'patientId' | 'encounterId'> = updateSchema(
  diagnoses,
  { immutable: ['patientId', 'encounterId'] },
)
