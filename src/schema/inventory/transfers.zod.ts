import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { stockTransferItems, stockTransfers } from './transfers'

export const stockTransferInsertSchema: InsertSchema<typeof stockTransfers> = insertSchema(stockTransfers)
export const stockTransferSelectSchema: SelectSchema<typeof stockTransfers> = selectSchema(stockTransfers)
export const stockTransferUpdateSchema: UpdateSchema<
  typeof stockTransfers,
  'fromClinicId' | 'toClinicId' | 'requestedBy'
> = updateSchema(stockTransfers, { immutable: ['fromClinicId', 'toClinicId', 'requestedBy'] })

export const stockTransferItemInsertSchema: InsertSchema<typeof stockTransferItems> = insertSchema(stockTransferItems)
export const stockTransferItemSelectSchema: SelectSchema<typeof stockTransferItems> = selectSchema(stockTransferItems)
export const stockTransferItemUpdateSchema: UpdateSchema<typeof stockTransferItems, 'stockTransferId'> = updateSchema(
  stockTransferItems,
  { immutable: ['stockTransferId'] },
)
