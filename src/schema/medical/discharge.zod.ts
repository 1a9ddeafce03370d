import { languageProblem } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { dischargeSummaries, referrals } from './discharge'

const summaryFields = { text: { language: languageProblem } }

export const dischargeSummaryInsertSchema: InsertSchema<typeof dischargeSummaries> = insertSchema(
  dischargeSummaries,
  summaryFields,
)
export const dischargeSummarySelectSchema: SelectSchema<typeof dischargeSummaries> = selectSchema(
  dischargeSummaries,
  summaryFields,
)
export const dischargeSummaryUpdateSchema: UpdateSchema<typeof dischargeSummaries, 'encounterId' | 'patientId'> =
  updateSchema(dischargeSummaries, { ...summaryFields, immutable: ['encounterId', 'patientId'] })

export const referralInsertSchema: InsertSchema<typeof referrals> = insertSchema(referrals)
export const referralSelectSchema: SelectSchema<typeof referrals> = selectSchema(referrals)
export const referralUpdateSchema: UpdateSchema<typeof referrals, 'referralNumber' | 'direction' | 'patientId'> =
  updateSchema(referrals, { immutable: ['referralNumber', 'direction', 'patientId'] })
