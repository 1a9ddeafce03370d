import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { auditLogs } from './audit-logs'

export const auditedValuesSchema = z.record(z.string(), z.unknown())

const fields = { json: { oldValues: auditedValuesSchema, newValues: auditedValuesSchema } }

export const auditLogInsertSchema: InsertSchema<typeof auditLogs> = insertSchema(auditLogs, fields)
export const auditLogSelectSchema: SelectSchema<typeof auditLogs> = selectSchema(auditLogs, fields)
export const auditLogUpdateSchema: UpdateSchema<typeof auditLogs> = updateSchema(auditLogs, fields)
