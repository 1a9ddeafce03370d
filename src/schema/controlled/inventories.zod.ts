import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { controlledSubstanceInventories, controlledSubstanceInventoryItems } from './inventories'

export const controlledSubstanceInventoryInsertSchema: InsertSchema<typeof controlledSubstanceInventories> =
  insertSchema(controlledSubstanceInventories)
export const controlledSubstanceInventorySelectSchema: SelectSchema<typeof controlledSubstanceInventories> =
  selectSchema(controlledSubstanceInventories)
export const controlledSubstanceInventoryUpdateSchema: UpdateSchema<
  typeof controlledSubstanceInventories,
  'clinicId' | 'kind'
> = updateSchema(controlledSubstanceInventories, { immutable: ['clinicId', 'kind'] })

export const controlledSubstanceInventoryItemInsertSchema: InsertSchema<typeof controlledSubstanceInventoryItems> =
  insertSchema(controlledSubstanceInventoryItems)
export const controlledSubstanceInventoryItemSelectSchema: SelectSchema<typeof controlledSubstanceInventoryItems> =
  selectSchema(controlledSubstanceInventoryItems)
export const controlledSubstanceInventoryItemUpdateSchema: UpdateSchema<
  typeof controlledSubstanceInventoryItems,
  'inventoryId'
> = updateSchema(controlledSubstanceInventoryItems, { immutable: ['inventoryId'] })
