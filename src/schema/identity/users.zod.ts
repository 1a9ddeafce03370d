import { ipAddressProblem } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { authTokens, sessions, users } from './users'

export const userInsertSchema: InsertSchema<typeof users> = insertSchema(users)
export const userSelectSchema: SelectSchema<typeof users> = selectSchema(users)
export const userUpdateSchema: UpdateSchema<typeof users> = updateSchema(users)

const sessionFields = { text: { ipAddress: ipAddressProblem } }

export const sessionInsertSchema: InsertSchema<typeof sessions> = insertSchema(sessions, sessionFields)
export const sessionSelectSchema: SelectSchema<typeof sessions> = selectSchema(sessions)
export const sessionUpdateSchema: UpdateSchema<typeof sessions, 'userId' | 'tokenHash'> = updateSchema(sessions, {
  ...sessionFields,
  immutable: ['userId', 'tokenHash'],
})

export const authTokenInsertSchema: InsertSchema<typeof authTokens> = insertSchema(authTokens)
export const authTokenSelectSchema: SelectSchema<typeof authTokens> = selectSchema(authTokens)
export const authTokenUpdateSchema: UpdateSchema<typeof authTokens, 'userId' | 'kind' | 'tokenHash' | 'expiresAt'> =
  updateSchema(authTokens, { immutable: ['userId', 'kind', 'tokenHash', 'expiresAt'] })
