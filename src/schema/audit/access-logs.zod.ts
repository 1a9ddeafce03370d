import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { accessLogs } from './access-logs'

export const accessLogInsertSchema: InsertSchema<typeof accessLogs> = insertSchema(accessLogs)
export const accessLogSelectSchema: SelectSchema<typeof accessLogs> = selectSchema(accessLogs)
export const accessLogUpdateSchema: UpdateSchema<typeof accessLogs> = updateSchema(accessLogs)
