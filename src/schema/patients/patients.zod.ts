import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { type NewPatientRow, patientOwners, patients, patientWeightHistory } from './patients'

export const knownAllergiesSchema = z
  .array(
    z
      .object({
        substance: z.string().min(1),
        reaction: z.string().optional(),
        severity: z.enum(['mild', 'moderate', 'severe', 'life_threatening']).optional(),
      })
      .readonly(),
  )
  .readonly()

/** An animal is not born after it died; a day of tolerance for the time zones between. */
function checkLife({ dateOfBirth, deceasedAt }: Readonly<Partial<NewPatientRow>>, context: z.RefinementCtx): void {
  if (!dateOfBirth || !(deceasedAt instanceof Date)) return
  const dayAfterDeath = new Date(deceasedAt.getTime() + 86_400_000).toISOString().slice(0, 10)
  if (dateOfBirth > dayAfterDeath)
    context.addIssue({ code: 'custom', path: ['dateOfBirth'], message: 'must not be after death' })
}

const patientFields = { json: { knownAllergies: knownAllergiesSchema }, check: checkLife }

export const patientInsertSchema: InsertSchema<typeof patients> = insertSchema(patients, patientFields)
export const patientSelectSchema: SelectSchema<typeof patients> = selectSchema(patients, patientFields)
/** The client changes by a transfer, in vet_patient_ownership_transfers. */
export const patientUpdateSchema: UpdateSchema<typeof patients, 'clientId'> = updateSchema(patients, {
  ...patientFields,
  immutable: ['clientId'],
})

export const patientOwnerInsertSchema: InsertSchema<typeof patientOwners> = insertSchema(patientOwners)
export const patientOwnerSelectSchema: SelectSchema<typeof patientOwners> = selectSchema(patientOwners)
export const patientOwnerUpdateSchema: UpdateSchema<typeof patientOwners, 'patientId' | 'clientId'> = updateSchema(
  patientOwners,
  { immutable: ['patientId', 'clientId'] },
)

export const patientWeightHistoryInsertSchema: InsertSchema<typeof patientWeightHistory> =
  insertSchema(patientWeightHistory)
export const patientWeightHistorySelectSchema: SelectSchema<typeof patientWeightHistory> =
  selectSchema(patientWeightHistory)
export const patientWeightHistoryUpdateSchema: UpdateSchema<typeof patientWeightHistory, 'patientId'> = updateSchema(
  patientWeightHistory,
  { immutable: ['patientId'] },
)
