import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { patientMergeEvents } from './merges'

/** Ids of the rows that were moved, by SQL name of their table. */
export const movedRecordsSchema = z
  .record(z.string().regex(/^vet_[a-z0-9_]+$/), z.array(z.uuid()).readonly())
  .readonly()

const mergeFields = { json: { movedRecords: movedRecordsSchema } }

export const patientMergeEventInsertSchema: InsertSchema<typeof patientMergeEvents> = insertSchema(
  patientMergeEvents,
  mergeFields,
)
export const patientMergeEventSelectSchema: SelectSchema<typeof patientMergeEvents> = selectSchema(
  patientMergeEvents,
  mergeFields,
)
export const patientMergeEventUpdateSchema: UpdateSchema<
  typeof patientMergeEvents,
  'survivingPatientId' | 'mergedPatientId' | 'movedRecords' | 'mergedAt' | 'mergedBy'
> = updateSchema(patientMergeEvents, {
  ...mergeFields,
  immutable: ['survivingPatientId', 'mergedPatientId', 'movedRecords', 'mergedAt', 'mergedBy'],
})
