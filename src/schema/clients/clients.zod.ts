import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import { z } from 'zod'
import {
  checkOrder,
  countryField,
  dateField,
  emailField,
  encryptedField,
  filledField,
  languageField,
  moneyField,
  phoneField,
  timeOfDay,
} from '../zod-fields'
import { clientRelationships, clients } from './clients'

export const communicationPreferencesSchema = z.object({
  channels: z
    .array(z.enum(['email', 'sms', 'call', 'mail', 'portal']))
    .readonly()
    .optional(),
  appointmentReminders: z.boolean().optional(),
  healthReminders: z.boolean().optional(),
  quietHours: z.object({ from: timeOfDay, until: timeOfDay }).optional(),
})

const keys = { organizationId: true, id: true, createdAt: true } as const

const clientFields = {
  firstName: filledField,
  lastName: filledField,
  email: emailField,
  phone: phoneField,
  mobile: phoneField,
  emergencyContactPhone: phoneField,
  country: countryField,
  preferredLanguage: languageField,
  communicationPreferences: communicationPreferencesSchema.optional(),
  taxIdEncrypted: encryptedField,
  creditLimit: moneyField(),
  accountBalance: moneyField({ negative: true }),
}

/** A business, shelter, rescue or authority is known by its name. */
function checkBusinessName(
  client: { clientType?: string | undefined; businessName?: string | null | undefined },
  context: z.RefinementCtx,
): void {
  if (client.clientType === undefined || client.clientType === 'person') return
  if (!client.businessName?.trim()) {
    context.addIssue({ code: 'custom', path: ['businessName'], message: `is required for a ${client.clientType}` })
  }
}

export const clientInsertSchema = createInsertSchema(clients, clientFields).superRefine(checkBusinessName)
export const clientSelectSchema = createSelectSchema(clients, {
  communicationPreferences: communicationPreferencesSchema,
})
export const clientUpdateSchema = createUpdateSchema(clients, clientFields).omit(keys)

const relationshipFields = { startsOn: dateField, endsOn: dateField }

function checkRelationship(
  relationship: {
    clientId?: string | undefined
    relatedClientId?: string | undefined
    startsOn?: string | null | undefined
    endsOn?: string | null | undefined
  },
  context: z.RefinementCtx,
): void {
  if (relationship.clientId !== undefined && relationship.clientId === relationship.relatedClientId) {
    context.addIssue({ code: 'custom', path: ['relatedClientId'], message: 'must be another client' })
  }
  checkOrder(context, relationship.startsOn, relationship.endsOn, 'endsOn')
}

export const clientRelationshipInsertSchema = createInsertSchema(clientRelationships, relationshipFields).superRefine(
  checkRelationship,
)
export const clientRelationshipSelectSchema = createSelectSchema(clientRelationships)
export const clientRelationshipUpdateSchema = createUpdateSchema(clientRelationships, relationshipFields)
  .omit(keys)
  .superRefine(checkRelationship)
