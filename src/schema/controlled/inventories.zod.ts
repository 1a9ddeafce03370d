import type { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import {
  controlledSubstanceInventories,
  controlledSubstanceInventoryItems,
  type NewControlledSubstanceInventoryItemRow,
} from './inventories'

export const controlledSubstanceInventoryInsertSchema: InsertSchema<typeof controlledSubstanceInventories> =
  insertSchema(controlledSubstanceInventories)
export const controlledSubstanceInventorySelectSchema: SelectSchema<typeof controlledSubstanceInventories> =
  selectSchema(controlledSubstanceInventories)
export const controlledSubstanceInventoryUpdateSchema: UpdateSchema<
  typeof controlledSubstanceInventories,
  'clinicId' | 'kind'
> = updateSchema(controlledSubstanceInventories, { immutable: ['clinicId', 'kind'] })

/** The database adds up the count, so the rule that asks for an explanation is repeated here. */
function explained(
  {
    containerSize,
    containerCount,
    openedQuantity = '0',
    bookQuantity,
    explanation,
  }: Partial<NewControlledSubstanceInventoryItemRow>,
  context: z.RefinementCtx,
): void {
  if (containerSize === undefined || containerCount === undefined || !bookQuantity || explanation) return
  const thousandths = (quantity: string): number => Math.round(Number(quantity) * 1000)
  if (thousandths(containerSize) * containerCount + thousandths(openedQuantity) === thousandths(bookQuantity)) return
  context.addIssue({
    code: 'custom',
    path: ['explanation'],
    message: 'is required when the count differs from the book',
  })
}

export const controlledSubstanceInventoryItemInsertSchema: InsertSchema<typeof controlledSubstanceInventoryItems> =
  insertSchema(controlledSubstanceInventoryItems, { check: explained })
export const controlledSubstanceInventoryItemSelectSchema: SelectSchema<typeof controlledSubstanceInventoryItems> =
  selectSchema(controlledSubstanceInventoryItems)
export const controlledSubstanceInventoryItemUpdateSchema: UpdateSchema<
  typeof controlledSubstanceInventoryItems,
  'inventoryId'
> = updateSchema(controlledSubstanceInventoryItems, { immutable: ['inventoryId'] })
