import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { drugRecalls, recallNotifications } from './recalls'

export const drugRecallInsertSchema: InsertSchema<typeof drugRecalls> = insertSchema(drugRecalls)
export const drugRecallSelectSchema: SelectSchema<typeof drugRecalls> = selectSchema(drugRecalls)
export const drugRecallUpdateSchema: UpdateSchema<typeof drugRecalls> = updateSchema(drugRecalls)

const fixed = ['recallId', 'patientId', 'clientId', 'prescriptionId', 'vaccinationId', 'inventoryBatchId'] as const

export const recallNotificationInsertSchema: InsertSchema<typeof recallNotifications> =
  insertSchema(recallNotifications)
export const recallNotificationSelectSchema: SelectSchema<typeof recallNotifications> =
  selectSchema(recallNotifications)
export const recallNotificationUpdateSchema: UpdateSchema<typeof recallNotifications, (typeof fixed)[number]> =
  updateSchema(recallNotifications, { immutable: fixed })
