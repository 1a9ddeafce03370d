import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { purchaseOrderItems, purchaseOrders } from './purchasing'

export const purchaseOrderInsertSchema: InsertSchema<typeof purchaseOrders> = insertSchema(purchaseOrders)
export const purchaseOrderSelectSchema: SelectSchema<typeof purchaseOrders> = selectSchema(purchaseOrders)
export const purchaseOrderUpdateSchema: UpdateSchema<typeof purchaseOrders, 'clinicId' | 'requestedBy'> = updateSchema(
  purchaseOrders,
  { immutable: ['clinicId', 'requestedBy'] },
)

export const purchaseOrderItemInsertSchema: InsertSchema<typeof purchaseOrderItems> = insertSchema(purchaseOrderItems)
export const purchaseOrderItemSelectSchema: SelectSchema<typeof purchaseOrderItems> = selectSchema(purchaseOrderItems)
export const purchaseOrderItemUpdateSchema: UpdateSchema<typeof purchaseOrderItems, 'purchaseOrderId'> = updateSchema(
  purchaseOrderItems,
  { immutable: ['purchaseOrderId'] },
)
