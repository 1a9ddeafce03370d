import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import type { z } from 'zod'
import { checkMicrochip, checkOrder, dateField } from '../zod-fields'
import { patientIdentifiers } from './identifiers'

/** Punctuation alone is no mark: two of them would compare as equal. */
const markField = (schema: z.ZodString) => schema.regex(/[0-9A-Za-z]/, { error: 'must have a letter or a digit' })

const fields = { value: markField, appliedOn: dateField, removedOn: dateField }

export const patientIdentifierInsertSchema = createInsertSchema(patientIdentifiers, fields).superRefine(
  (identifier, context) => {
    checkMicrochip(identifier, context)
    checkOrder(context, identifier.appliedOn, identifier.removedOn, 'removedOn')
  },
)
export const patientIdentifierSelectSchema = createSelectSchema(patientIdentifiers)
export const patientIdentifierUpdateSchema = createUpdateSchema(patientIdentifiers, fields)
  .omit({ organizationId: true, id: true, createdAt: true, patientId: true })
  .superRefine((identifier, context) => {
    checkMicrochip(identifier, context)
    checkOrder(context, identifier.appliedOn, identifier.removedOn, 'removedOn')
  })
