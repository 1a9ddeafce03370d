import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import { z } from 'zod'
import { checkOrder, dateField, filledField, kilogramsField, percentField } from '../zod-fields'
import { patientOwners, patients, patientWeightHistory } from './patients'

export const knownAllergiesSchema = z
  .array(
    z.object({
      substance: z.string().min(1),
      reaction: z.string().optional(),
      severity: z.enum(['mild', 'moderate', 'severe', 'life_threatening']).optional(),
    }),
  )
  .readonly()

const keys = { organizationId: true, id: true, createdAt: true } as const
/** Kept by the database from weight history and identifiers. */
const mirrored = { weightKg: true, microchipNumber: true, tattoo: true } as const

const patientFields = {
  name: filledField,
  dateOfBirth: dateField,
  knownAllergies: knownAllergiesSchema.optional(),
  photoUrl: (schema: z.ZodString) => schema.regex(/^https?:\/\/\S+$/, { error: 'is not a web address' }),
}

function checkDeath(
  patient: { status?: string | undefined; deceasedAt?: Date | null | undefined },
  context: z.RefinementCtx,
): void {
  if (patient.status === undefined) return
  if ((patient.status === 'deceased') !== patient.deceasedAt instanceof Date) {
    context.addIssue({
      code: 'custom',
      path: ['deceasedAt'],
      message: 'is set exactly when status is deceased',
    })
  }
}

export const patientInsertSchema = createInsertSchema(patients, patientFields)
  .omit(mirrored)
  .superRefine((patient, context) => checkDeath({ ...patient, status: patient.status ?? 'active' }, context))
export const patientSelectSchema = createSelectSchema(patients, { knownAllergies: knownAllergiesSchema })
export const patientUpdateSchema = createUpdateSchema(patients, patientFields)
  .omit({ ...keys, ...mirrored })
  .superRefine(checkDeath)

const ownerFields = { sharePercent: percentField, startsOn: dateField, endsOn: dateField }

export const patientOwnerInsertSchema = createInsertSchema(patientOwners, ownerFields).superRefine((owner, context) =>
  checkOrder(context, owner.startsOn, owner.endsOn, 'endsOn'),
)
export const patientOwnerSelectSchema = createSelectSchema(patientOwners)
export const patientOwnerUpdateSchema = createUpdateSchema(patientOwners, ownerFields)
  .omit({ ...keys, patientId: true, clientId: true })
  .superRefine((owner, context) => checkOrder(context, owner.startsOn, owner.endsOn, 'endsOn'))

const weightFields = {
  weightKg: kilogramsField,
  bodyConditionScore: (schema: z.ZodInt) => schema.min(1).max(9),
}

export const patientWeightHistoryInsertSchema = createInsertSchema(patientWeightHistory, weightFields)
export const patientWeightHistorySelectSchema = createSelectSchema(patientWeightHistory)
export const patientWeightHistoryUpdateSchema = createUpdateSchema(patientWeightHistory, weightFields).omit({
  ...keys,
  patientId: true,
})
