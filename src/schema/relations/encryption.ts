// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { encryptionKeys } from '../encryption/keys'
import { users } from '../identity/users'
import { organizations } from '../tenancy/organizations'

export const encryptionKeysRelations = relations(encryptionKeys, ({ one }) => ({
  organization: one(organizations, { fields: [encryptionKeys.organizationId], references: [organizations.id] }),
  destroyedByUser: one(users, {
    relationName: 'encryptionKeys_destroyedByUser',
    fields: [encryptionKeys.organizationId, encryptionKeys.destroyedBy],
    references: [users.organizationId, users.id],
  }),
  createdByUser: one(users, {
    relationName: 'encryptionKeys_createdByUser',
    fields: [encryptionKeys.organizationId, encryptionKeys.createdBy],
    references: [users.organizationId, users.id],
  }),
}))
