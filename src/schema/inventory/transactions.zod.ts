import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { inventoryTransactions, stockAdjustments } from './transactions'

export const stockAdjustmentInsertSchema: InsertSchema<typeof stockAdjustments> = insertSchema(stockAdjustments)
export const stockAdjustmentSelectSchema: SelectSchema<typeof stockAdjustments> = selectSchema(stockAdjustments)
export const stockAdjustmentUpdateSchema: UpdateSchema<
  typeof stockAdjustments,
  'clinicId' | 'itemId' | 'batchId' | 'adjustedBy'
> = updateSchema(stockAdjustments, { immutable: ['clinicId', 'itemId', 'batchId', 'adjustedBy'] })

export const inventoryTransactionInsertSchema: InsertSchema<typeof inventoryTransactions> =
  insertSchema(inventoryTransactions)
export const inventoryTransactionSelectSchema: SelectSchema<typeof inventoryTransactions> =
  selectSchema(inventoryTransactions)
/** The ledger is never changed: no column is open to an update. */
export const inventoryTransactionUpdateSchema: UpdateSchema<
  typeof inventoryTransactions,
  | 'clinicId'
  | 'itemId'
  | 'batchId'
  | 'transactionType'
  | 'quantity'
  | 'correctsNumber'
  | 'costPerUnit'
  | 'purchaseOrderItemId'
  | 'stockTransferItemId'
  | 'stockAdjustmentId'
  | 'prescriptionId'
  | 'treatmentId'
  | 'patientId'
  | 'encounterId'
  | 'supplierId'
  | 'documentNumber'
  | 'reason'
  | 'performedBy'
  | 'witnessedBy'
  | 'occurredAt'
> = updateSchema(inventoryTransactions, {
  immutable: [
    'clinicId',
    'itemId',
    'batchId',
    'transactionType',
    'quantity',
    'correctsNumber',
    'costPerUnit',
    'purchaseOrderItemId',
    'stockTransferItemId',
    'stockAdjustmentId',
    'prescriptionId',
    'treatmentId',
    'patientId',
    'encounterId',
    'supplierId',
    'documentNumber',
    'reason',
    'performedBy',
    'witnessedBy',
    'occurredAt',
  ],
})
