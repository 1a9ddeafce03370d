// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { authTokens, sessions, users } from '../identity/users'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics, organizations } from '../tenancy/organizations'

export const usersRelations = relations(users, ({ one, many }) => ({
  organization: one(organizations, { fields: [users.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [users.organizationId, users.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  sessions: many(sessions),
  authTokens: many(authTokens),
  staff: one(staff),
  veterinarian: one(veterinarians),
}))

export const sessionsRelations = relations(sessions, ({ one }) => ({
  user: one(users, {
    fields: [sessions.organizationId, sessions.userId],
    references: [users.organizationId, users.id],
  }),
}))

export const authTokensRelations = relations(authTokens, ({ one }) => ({
  user: one(users, {
    fields: [authTokens.organizationId, authTokens.userId],
    references: [users.organizationId, users.id],
  }),
}))
