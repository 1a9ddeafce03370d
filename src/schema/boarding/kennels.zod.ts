import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { kennels } from './kennels'

export const kennelInsertSchema: InsertSchema<typeof kennels> = insertSchema(kennels)
export const kennelSelectSchema: SelectSchema<typeof kennels> = selectSchema(kennels)
export const kennelUpdateSchema: UpdateSchema<typeof kennels, 'clinicId'> = updateSchema(kennels, {
  immutable: ['clinicId'],
})
