import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { insurancePolicies } from './policies'

export const insurancePolicyInsertSchema: InsertSchema<typeof insurancePolicies> = insertSchema(insurancePolicies)
export const insurancePolicySelectSchema: SelectSchema<typeof insurancePolicies> = selectSchema(insurancePolicies)
export const insurancePolicyUpdateSchema: UpdateSchema<typeof insurancePolicies, 'patientId'> = updateSchema(
  insurancePolicies,
  { immutable: ['patientId'] },
)
