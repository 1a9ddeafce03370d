import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import { checkIso11784, checkOrder, dateField, filledField } from '../zod-fields'
import { patientIdentifiers } from './identifiers'

const fields = { value: filledField, appliedOn: dateField, removedOn: dateField }

export const patientIdentifierInsertSchema = createInsertSchema(patientIdentifiers, fields).superRefine(
  (identifier, context) => {
    checkIso11784(identifier, context)
    checkOrder(context, identifier.appliedOn, identifier.removedOn, 'removedOn')
  },
)
export const patientIdentifierSelectSchema = createSelectSchema(patientIdentifiers)
export const patientIdentifierUpdateSchema = createUpdateSchema(patientIdentifiers, fields)
  .omit({ organizationId: true, id: true, createdAt: true, patientId: true })
  .superRefine((identifier, context) => {
    checkIso11784(identifier, context)
    checkOrder(context, identifier.appliedOn, identifier.removedOn, 'removedOn')
  })
