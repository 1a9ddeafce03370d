import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { staff } from './staff'

export const staffInsertSchema: InsertSchema<typeof staff> = insertSchema(staff)
export const staffSelectSchema: SelectSchema<typeof staff> = selectSchema(staff)
export const staffUpdateSchema: UpdateSchema<typeof staff> = updateSchema(staff)
