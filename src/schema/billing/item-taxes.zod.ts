import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { invoiceItemTaxes } from './item-taxes'

export const invoiceItemTaxInsertSchema: InsertSchema<typeof invoiceItemTaxes> = insertSchema(invoiceItemTaxes)
export const invoiceItemTaxSelectSchema: SelectSchema<typeof invoiceItemTaxes> = selectSchema(invoiceItemTaxes)
export const invoiceItemTaxUpdateSchema: UpdateSchema<typeof invoiceItemTaxes, 'invoiceItemId' | 'taxRateId'> =
  updateSchema(invoiceItemTaxes, { immutable: ['invoiceItemId', 'taxRateId'] })
