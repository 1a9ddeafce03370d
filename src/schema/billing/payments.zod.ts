import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { deposits, paymentAllocations, payments } from './payments'

export const paymentInsertSchema: InsertSchema<typeof payments> = insertSchema(payments)
export const paymentSelectSchema: SelectSchema<typeof payments> = selectSchema(payments)
export const paymentUpdateSchema: UpdateSchema<
  typeof payments,
  'clientId' | 'amount' | 'currency' | 'refundOfPaymentId'
> = updateSchema(payments, { immutable: ['clientId', 'amount', 'currency', 'refundOfPaymentId'] })

export const depositInsertSchema: InsertSchema<typeof deposits> = insertSchema(deposits)
export const depositSelectSchema: SelectSchema<typeof deposits> = selectSchema(deposits)
export const depositUpdateSchema: UpdateSchema<typeof deposits, 'clientId' | 'paymentId' | 'amount'> = updateSchema(
  deposits,
  { immutable: ['clientId', 'paymentId', 'amount'] },
)

export const paymentAllocationInsertSchema: InsertSchema<typeof paymentAllocations> = insertSchema(paymentAllocations)
export const paymentAllocationSelectSchema: SelectSchema<typeof paymentAllocations> = selectSchema(paymentAllocations)
/** An allocation is reversed; nothing else about it changes. */
export const paymentAllocationUpdateSchema: UpdateSchema<
  typeof paymentAllocations,
  'paymentId' | 'invoiceId' | 'depositId' | 'amount' | 'allocatedAt' | 'allocatedBy'
> = updateSchema(paymentAllocations, {
  immutable: ['paymentId', 'invoiceId', 'depositId', 'amount', 'allocatedAt', 'allocatedBy'],
})
