import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { accessLogs } from './access-logs'

const kept = ['transactionId', 'rowHash'] as const

export const accessLogInsertSchema: InsertSchema<typeof accessLogs, (typeof kept)[number]> = insertSchema(accessLogs, {
  kept,
})
export const accessLogSelectSchema: SelectSchema<typeof accessLogs> = selectSchema(accessLogs)
export const accessLogUpdateSchema: UpdateSchema<typeof accessLogs, (typeof kept)[number]> = updateSchema(accessLogs, {
  immutable: kept,
})
