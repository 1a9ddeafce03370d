import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { externalIdentifiers, integrationMessages } from './integration'

/** A JSON object; what it may hold is for the protocol to say. */
export const integrationPayloadSchema = z.record(z.string(), z.unknown()).readonly()

const messageFields = { json: { payloadJson: integrationPayloadSchema } }

export const externalIdentifierInsertSchema: InsertSchema<typeof externalIdentifiers> =
  insertSchema(externalIdentifiers)
export const externalIdentifierSelectSchema: SelectSchema<typeof externalIdentifiers> =
  selectSchema(externalIdentifiers)
export const externalIdentifierUpdateSchema: UpdateSchema<typeof externalIdentifiers, 'tableName' | 'recordId'> =
  updateSchema(externalIdentifiers, { immutable: ['tableName', 'recordId'] })

export const integrationMessageInsertSchema: InsertSchema<typeof integrationMessages> = insertSchema(
  integrationMessages,
  messageFields,
)
export const integrationMessageSelectSchema: SelectSchema<typeof integrationMessages> = selectSchema(
  integrationMessages,
  messageFields,
)
export const integrationMessageUpdateSchema: UpdateSchema<
  typeof integrationMessages,
  'direction' | 'system' | 'protocol' | 'messageType' | 'controlId' | 'payloadSha256'
> = updateSchema(integrationMessages, {
  ...messageFields,
  immutable: ['direction', 'system', 'protocol', 'messageType', 'controlId', 'payloadSha256'],
})
