import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { aiConversations, aiMessages, aiToolExecutions } from './conversations'

export const aiToolDataSchema = z.record(z.string(), z.unknown()).readonly()
export const aiToolCallSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  arguments: aiToolDataSchema,
})
export const aiToolCallsSchema = z.array(aiToolCallSchema).min(1).readonly()

const messageFields = { json: { toolCalls: aiToolCallsSchema } }
const executionFields = { json: { arguments: aiToolDataSchema, result: aiToolDataSchema } }

export const aiConversationInsertSchema: InsertSchema<typeof aiConversations> = insertSchema(aiConversations)
export const aiConversationSelectSchema: SelectSchema<typeof aiConversations> = selectSchema(aiConversations)
export const aiConversationUpdateSchema: UpdateSchema<typeof aiConversations, 'userId'> = updateSchema(
  aiConversations,
  { immutable: ['userId'] },
)

export const aiMessageInsertSchema: InsertSchema<typeof aiMessages> = insertSchema(aiMessages, messageFields)
export const aiMessageSelectSchema: SelectSchema<typeof aiMessages> = selectSchema(aiMessages, messageFields)
export const aiMessageUpdateSchema: UpdateSchema<typeof aiMessages, 'conversationId' | 'position' | 'role'> =
  updateSchema(aiMessages, { ...messageFields, immutable: ['conversationId', 'position', 'role'] })

export const aiToolExecutionInsertSchema: InsertSchema<typeof aiToolExecutions> = insertSchema(
  aiToolExecutions,
  executionFields,
)
export const aiToolExecutionSelectSchema: SelectSchema<typeof aiToolExecutions> = selectSchema(
  aiToolExecutions,
  executionFields,
)
export const aiToolExecutionUpdateSchema: UpdateSchema<
  typeof aiToolExecutions,
  | 'conversationId'
  | 'toolCallId'
  | 'userId'
  | 'toolName'
  | 'arguments'
  | 'idempotencyKey'
  | 'amount'
  | 'currency'
  | 'autonomyDecision'
  | 'autonomyReason'
> = updateSchema(aiToolExecutions, {
  ...executionFields,
  immutable: [
    'conversationId',
    'toolCallId',
    'userId',
    'toolName',
    'arguments',
    'idempotencyKey',
    'amount',
    'currency',
    'autonomyDecision',
    'autonomyReason',
  ],
})
