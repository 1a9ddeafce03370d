// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { aiConversations, aiMessages, aiToolExecutions } from '../ai/conversations'
import { aiSettings } from '../ai/settings'
import { clients } from '../clients/clients'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { clinics, organizations } from '../tenancy/organizations'

export const aiConversationsRelations = relations(aiConversations, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [aiConversations.organizationId, aiConversations.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  user: one(users, {
    relationName: 'aiConversations_user',
    fields: [aiConversations.organizationId, aiConversations.userId],
    references: [users.organizationId, users.id],
  }),
  client: one(clients, {
    fields: [aiConversations.organizationId, aiConversations.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [aiConversations.organizationId, aiConversations.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [aiConversations.organizationId, aiConversations.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  deletedByUser: one(users, {
    relationName: 'aiConversations_deletedByUser',
    fields: [aiConversations.organizationId, aiConversations.deletedBy],
    references: [users.organizationId, users.id],
  }),
  aiMessages: many(aiMessages),
  aiToolExecutions: many(aiToolExecutions),
}))

export const aiMessagesRelations = relations(aiMessages, ({ one }) => ({
  conversation: one(aiConversations, {
    fields: [aiMessages.organizationId, aiMessages.conversationId],
    references: [aiConversations.organizationId, aiConversations.id],
  }),
}))

export const aiToolExecutionsRelations = relations(aiToolExecutions, ({ one }) => ({
  conversation: one(aiConversations, {
    fields: [aiToolExecutions.organizationId, aiToolExecutions.conversationId],
    references: [aiConversations.organizationId, aiConversations.id],
  }),
  user: one(users, {
    relationName: 'aiToolExecutions_user',
    fields: [aiToolExecutions.organizationId, aiToolExecutions.userId],
    references: [users.organizationId, users.id],
  }),
  approvedByUser: one(users, {
    relationName: 'aiToolExecutions_approvedByUser',
    fields: [aiToolExecutions.organizationId, aiToolExecutions.approvedBy],
    references: [users.organizationId, users.id],
  }),
  rejectedByUser: one(users, {
    relationName: 'aiToolExecutions_rejectedByUser',
    fields: [aiToolExecutions.organizationId, aiToolExecutions.rejectedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const aiSettingsRelations = relations(aiSettings, ({ one }) => ({
  organization: one(organizations, { fields: [aiSettings.organizationId], references: [organizations.id] }),
  changedByUser: one(users, {
    fields: [aiSettings.organizationId, aiSettings.changedBy],
    references: [users.organizationId, users.id],
  }),
}))
