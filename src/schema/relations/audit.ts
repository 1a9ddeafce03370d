// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { accessLogs } from '../audit/access-logs'
import { auditLogs } from '../audit/audit-logs'
import { auditSeals } from '../audit/seals'

export const accessLogsRelations = relations(accessLogs, () => ({}))

export const auditLogsRelations = relations(auditLogs, () => ({}))

export const auditSealsRelations = relations(auditSeals, () => ({}))
