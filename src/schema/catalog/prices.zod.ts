import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { discounts, priceListItems, priceLists, taxRates } from './prices'

export const priceListInsertSchema: InsertSchema<typeof priceLists> = insertSchema(priceLists)
export const priceListSelectSchema: SelectSchema<typeof priceLists> = selectSchema(priceLists)
export const priceListUpdateSchema: UpdateSchema<typeof priceLists> = updateSchema(priceLists)

export const priceListItemInsertSchema: InsertSchema<typeof priceListItems> = insertSchema(priceListItems)
export const priceListItemSelectSchema: SelectSchema<typeof priceListItems> = selectSchema(priceListItems)
export const priceListItemUpdateSchema: UpdateSchema<typeof priceListItems, 'priceListId'> = updateSchema(
  priceListItems,
  { immutable: ['priceListId'] },
)

export const taxRateInsertSchema: InsertSchema<typeof taxRates> = insertSchema(taxRates)
export const taxRateSelectSchema: SelectSchema<typeof taxRates> = selectSchema(taxRates)
export const taxRateUpdateSchema: UpdateSchema<typeof taxRates> = updateSchema(taxRates)

export const discountInsertSchema: InsertSchema<typeof discounts> = insertSchema(discounts)
export const discountSelectSchema: SelectSchema<typeof discounts> = selectSchema(discounts)
export const discountUpdateSchema: UpdateSchema<typeof discounts> = updateSchema(discounts)
