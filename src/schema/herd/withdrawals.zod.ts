import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { withdrawalRecords } from './withdrawals'

export const withdrawalRecordInsertSchema: InsertSchema<typeof withdrawalRecords> = insertSchema(withdrawalRecords)
export const withdrawalRecordSelectSchema: SelectSchema<typeof withdrawalRecords> = selectSchema(withdrawalRecords)
export const withdrawalRecordUpdateSchema: UpdateSchema<typeof withdrawalRecords, 'patientId' | 'groupId' | 'food'> =
  updateSchema(withdrawalRecords, { immutable: ['patientId', 'groupId', 'food'] })
