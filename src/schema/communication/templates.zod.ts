import { z } from 'zod'
import { languageProblem } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { messageTemplates } from './templates'

export const templateVariableSchema = z.object({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9_.]*$/, { error: 'is not a name such as patient.name' }),
  description: z.string().optional(),
  required: z.boolean().optional(),
  example: z.string().optional(),
})
export const templateVariablesSchema = z.array(templateVariableSchema).readonly()

const templateFields = { json: { variables: templateVariablesSchema }, text: { language: languageProblem } }

export const messageTemplateInsertSchema: InsertSchema<typeof messageTemplates> = insertSchema(
  messageTemplates,
  templateFields,
)
export const messageTemplateSelectSchema: SelectSchema<typeof messageTemplates> = selectSchema(
  messageTemplates,
  templateFields,
)
export const messageTemplateUpdateSchema: UpdateSchema<typeof messageTemplates> = updateSchema(
  messageTemplates,
  templateFields,
)
