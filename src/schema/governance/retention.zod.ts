import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { legalHolds, retentionPolicies } from './retention'

export const retentionPolicyInsertSchema: InsertSchema<typeof retentionPolicies> = insertSchema(retentionPolicies)
export const retentionPolicySelectSchema: SelectSchema<typeof retentionPolicies> = selectSchema(retentionPolicies)
export const retentionPolicyUpdateSchema: UpdateSchema<typeof retentionPolicies, 'tableName'> = updateSchema(
  retentionPolicies,
  { immutable: ['tableName'] },
)

const fixedOfHold = ['clientId', 'patientId', 'tableName', 'placedAt', 'placedBy'] as const

export const legalHoldInsertSchema: InsertSchema<typeof legalHolds> = insertSchema(legalHolds)
export const legalHoldSelectSchema: SelectSchema<typeof legalHolds> = selectSchema(legalHolds)
export const legalHoldUpdateSchema: UpdateSchema<typeof legalHolds, (typeof fixedOfHold)[number]> = updateSchema(
  legalHolds,
  { immutable: fixedOfHold },
)
