import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { communicationLogs } from './logs'

export const communicationLogInsertSchema: InsertSchema<typeof communicationLogs> = insertSchema(communicationLogs)
export const communicationLogSelectSchema: SelectSchema<typeof communicationLogs> = selectSchema(communicationLogs)
export const communicationLogUpdateSchema: UpdateSchema<typeof communicationLogs> = updateSchema(communicationLogs)
