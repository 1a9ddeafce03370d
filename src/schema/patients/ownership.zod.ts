import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { patientOwnershipTransfers } from './ownership'

export const patientOwnershipTransferInsertSchema: InsertSchema<typeof patientOwnershipTransfers> =
  insertSchema(patientOwnershipTransfers)
export const patientOwnershipTransferSelectSchema: SelectSchema<typeof patientOwnershipTransfers> =
  selectSchema(patientOwnershipTransfers)
export const patientOwnershipTransferUpdateSchema: UpdateSchema<
  typeof patientOwnershipTransfers,
  'patientId' | 'fromClientId' | 'toClientId' | 'recordedBy'
> = updateSchema(patientOwnershipTransfers, { immutable: ['patientId', 'fromClientId', 'toClientId', 'recordedBy'] })
