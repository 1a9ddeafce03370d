import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { vcprRecords } from './vcpr'

export const vcprRecordInsertSchema: InsertSchema<typeof vcprRecords> = insertSchema(vcprRecords)
export const vcprRecordSelectSchema: SelectSchema<typeof vcprRecords> = selectSchema(vcprRecords)
export const vcprRecordUpdateSchema: UpdateSchema<
  typeof vcprRecords,
  'veterinarianId' | 'clientId' | 'patientId' | 'establishedOn'
> = updateSchema(vcprRecords, { immutable: ['veterinarianId', 'clientId', 'patientId', 'establishedOn'] })
