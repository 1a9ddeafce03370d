import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import type { z } from 'zod'
import { emailField, encryptedField, filledField, ipAddressField, phoneField, sha256Field } from '../zod-fields'
import { authTokens, sessions, users } from './users'

const passwordHashField = (schema: z.ZodString) =>
  schema.regex(/^\$.+\$.+/, { error: 'is not a password hash in PHC or modular-crypt form' })

const userFields = {
  email: emailField,
  firstName: filledField,
  lastName: filledField,
  phone: phoneField,
  passwordHash: passwordHashField,
  mfaSecretEncrypted: encryptedField,
  mfaBackupCodesEncrypted: encryptedField,
}

const keys = { organizationId: true, id: true, createdAt: true } as const

export const userInsertSchema = createInsertSchema(users, userFields)
export const userSelectSchema = createSelectSchema(users)
export const userUpdateSchema = createUpdateSchema(users, userFields).omit(keys)

const sessionFields = { tokenHash: sha256Field, ipAddress: ipAddressField }

export const sessionInsertSchema = createInsertSchema(sessions, sessionFields)
export const sessionSelectSchema = createSelectSchema(sessions)
export const sessionUpdateSchema = createUpdateSchema(sessions, sessionFields).omit({ ...keys, userId: true })

export const authTokenInsertSchema = createInsertSchema(authTokens, { tokenHash: sha256Field })
export const authTokenSelectSchema = createSelectSchema(authTokens)
/** A token is redeemed or it expires; nothing else about it changes. */
export const authTokenUpdateSchema = createUpdateSchema(authTokens).pick({ usedAt: true })
