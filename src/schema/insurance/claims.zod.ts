import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { claimLineItems, insuranceClaims } from './claims'

export const insuranceClaimInsertSchema: InsertSchema<typeof insuranceClaims> = insertSchema(insuranceClaims)
export const insuranceClaimSelectSchema: SelectSchema<typeof insuranceClaims> = selectSchema(insuranceClaims)
export const insuranceClaimUpdateSchema: UpdateSchema<typeof insuranceClaims, 'policyId' | 'invoiceId'> = updateSchema(
  insuranceClaims,
  { immutable: ['policyId', 'invoiceId'] },
)

export const claimLineItemInsertSchema: InsertSchema<typeof claimLineItems> = insertSchema(claimLineItems)
export const claimLineItemSelectSchema: SelectSchema<typeof claimLineItems> = selectSchema(claimLineItems)
export const claimLineItemUpdateSchema: UpdateSchema<typeof claimLineItems, 'claimId'> = updateSchema(claimLineItems, {
  immutable: ['claimId'],
})
