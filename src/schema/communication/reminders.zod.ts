import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { reminderChannelEnum, reminderProtocols, reminders } from './reminders'

export const reminderStepSchema = z.object({
  offsetDays: z.number().int().min(-730).max(730),
  channel: z.enum(reminderChannelEnum.enumValues),
  templateCode: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, { error: 'is not a code such as vaccine_due' })
    .optional(),
})
export const reminderStepsSchema = z.array(reminderStepSchema).readonly()

const protocolFields = { json: { steps: reminderStepsSchema } }

export const reminderProtocolInsertSchema: InsertSchema<typeof reminderProtocols> = insertSchema(
  reminderProtocols,
  protocolFields,
)
export const reminderProtocolSelectSchema: SelectSchema<typeof reminderProtocols> = selectSchema(
  reminderProtocols,
  protocolFields,
)
export const reminderProtocolUpdateSchema: UpdateSchema<typeof reminderProtocols> = updateSchema(
  reminderProtocols,
  protocolFields,
)

export const reminderInsertSchema: InsertSchema<typeof reminders> = insertSchema(reminders)
export const reminderSelectSchema: SelectSchema<typeof reminders> = selectSchema(reminders)
export const reminderUpdateSchema: UpdateSchema<typeof reminders, 'clientId' | 'patientId' | 'dedupeKey'> =
  updateSchema(reminders, { immutable: ['clientId', 'patientId', 'dedupeKey'] })
