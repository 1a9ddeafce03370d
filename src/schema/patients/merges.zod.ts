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

/** What rows held before the merge changed more of them than their patient. */
export const adjustedRecordsSchema = z
  .array(
    z
      .object({
        table: z.string().regex(/^vet_[a-z0-9_]+$/),
        id: z.uuid(),
        before: z.record(z.string(), z.unknown()).readonly(),
      })
      .readonly(),
  )
  .readonly()

const mergeFields = { json: { movedRecords: movedRecordsSchema, adjustedRecords: adjustedRecordsSchema } }

/** A merge is not rewritten: it is taken back. */
type FixedFields = 'survivingPatientId' | 'mergedPatientId' | 'isAcrossClients' | 'mergedAt' | 'mergedBy'

export const patientMergeEventInsertSchema: InsertSchema<typeof patientMergeEvents> = insertSchema(
  patientMergeEvents,
  mergeFields,
)
export const patientMergeEventSelectSchema: SelectSchema<typeof patientMergeEvents> = selectSchema(
  patientMergeEvents,
  mergeFields,
)
export const patientMergeEventUpdateSchema: UpdateSchema<typeof patientMergeEvents, FixedFields> = updateSchema(
  patientMergeEvents,
  { ...mergeFields, immutable: ['survivingPatientId', 'mergedPatientId', 'isAcrossClients', 'mergedAt', 'mergedBy'] },
)
