import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { invoiceItems, invoices } from './invoices'

export const invoiceInsertSchema: InsertSchema<typeof invoices> = insertSchema(invoices)
export const invoiceSelectSchema: SelectSchema<typeof invoices> = selectSchema(invoices)
export const invoiceUpdateSchema: UpdateSchema<typeof invoices, 'clientId'> = updateSchema(invoices, {
  immutable: ['clientId'],
})

export const invoiceItemInsertSchema: InsertSchema<typeof invoiceItems> = insertSchema(invoiceItems)
export const invoiceItemSelectSchema: SelectSchema<typeof invoiceItems> = selectSchema(invoiceItems)
export const invoiceItemUpdateSchema: UpdateSchema<typeof invoiceItems, 'invoiceId'> = updateSchema(invoiceItems, {
  immutable: ['invoiceId'],
})
