import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { products } from './products'

export const productInsertSchema: InsertSchema<typeof products> = insertSchema(products)
export const productSelectSchema: SelectSchema<typeof products> = selectSchema(products)
export const productUpdateSchema: UpdateSchema<typeof products> = updateSchema(products)
