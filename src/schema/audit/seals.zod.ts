import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { auditSeals } from './seals'

export const auditSealInsertSchema: InsertSchema<typeof auditSeals> = insertSchema(auditSeals)
export const auditSealSelectSchema: SelectSchema<typeof auditSeals> = selectSchema(auditSeals)
export const auditSealUpdateSchema: UpdateSchema<typeof auditSeals> = updateSchema(auditSeals)
