import { z } from 'zod'
import { languageProblem, timeOfDay } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
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

const clientFields = {
  json: { communicationPreferences: communicationPreferencesSchema },
  text: { preferredLanguage: languageProblem },
}

export const clientInsertSchema: InsertSchema<typeof clients> = insertSchema(clients, clientFields)
export const clientSelectSchema: SelectSchema<typeof clients> = selectSchema(clients, clientFields)
export const clientUpdateSchema: UpdateSchema<typeof clients> = updateSchema(clients, clientFields)

export const clientRelationshipInsertSchema: InsertSchema<typeof clientRelationships> =
  insertSchema(clientRelationships)
export const clientRelationshipSelectSchema: SelectSchema<typeof clientRelationships> =
  selectSchema(clientRelationships)
export const clientRelationshipUpdateSchema: UpdateSchema<typeof clientRelationships> =
  updateSchema(clientRelationships)
