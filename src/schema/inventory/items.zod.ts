import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { inventoryBatches, inventoryItems } from './items'

export const inventoryItemInsertSchema: InsertSchema<typeof inventoryItems> = insertSchema(inventoryItems)
export const inventoryItemSelectSchema: SelectSchema<typeof inventoryItems> = selectSchema(inventoryItems)
export const inventoryItemUpdateSchema: UpdateSchema<typeof inventoryItems, 'clinicId'> = updateSchema(inventoryItems, {
  immutable: ['clinicId'],
})

export const inventoryBatchInsertSchema: InsertSchema<typeof inventoryBatches> = insertSchema(inventoryBatches)
export const inventoryBatchSelectSchema: SelectSchema<typeof inventoryBatches> = selectSchema(inventoryBatches)
export const inventoryBatchUpdateSchema: UpdateSchema<typeof inventoryBatches, 'itemId'> = updateSchema(
  inventoryBatches,
  { immutable: ['itemId'] },
)
