/** How tables join, for Drizzle's relational queries. Every join carries the tenant. */
import { relations } from 'drizzle-orm'
import { clientRelationships, clients } from './clients/clients'
import { authTokens, sessions, users } from './identity/users'
import { patientIdentifiers } from './patients/identifiers'
import { patientOwners, patients, patientWeightHistory } from './patients/patients'
import { breeds, species } from './reference/species'
import { clinics, organizations } from './tenancy/organizations'

export const organizationsRelations = relations(organizations, ({ many }) => ({
  clinics: many(clinics),
  users: many(users),
  clients: many(clients),
}))

export const clinicsRelations = relations(clinics, ({ one, many }) => ({
  organization: one(organizations, { fields: [clinics.organizationId], references: [organizations.id] }),
  users: many(users),
  clients: many(clients),
  patients: many(patients),
}))

export const usersRelations = relations(users, ({ one, many }) => ({
  organization: one(organizations, { fields: [users.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [users.organizationId, users.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  sessions: many(sessions),
  authTokens: many(authTokens),
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

export const clientsRelations = relations(clients, ({ one, many }) => ({
  organization: one(organizations, { fields: [clients.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [clients.organizationId, clients.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patients: many(patients),
  ownerships: many(patientOwners),
  /** People this client names. */
  relationships: many(clientRelationships, { relationName: 'client' }),
  /** People who name this client. */
  relatedTo: many(clientRelationships, { relationName: 'relatedClient' }),
}))

export const clientRelationshipsRelations = relations(clientRelationships, ({ one }) => ({
  client: one(clients, {
    relationName: 'client',
    fields: [clientRelationships.organizationId, clientRelationships.clientId],
    references: [clients.organizationId, clients.id],
  }),
  relatedClient: one(clients, {
    relationName: 'relatedClient',
    fields: [clientRelationships.organizationId, clientRelationships.relatedClientId],
    references: [clients.organizationId, clients.id],
  }),
}))

export const patientsRelations = relations(patients, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [patients.organizationId, patients.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [patients.organizationId, patients.clientId],
    references: [clients.organizationId, clients.id],
  }),
  species: one(species, { fields: [patients.speciesId], references: [species.id] }),
  breed: one(breeds, { fields: [patients.breedId], references: [breeds.id] }),
  owners: many(patientOwners),
  weights: many(patientWeightHistory),
  identifiers: many(patientIdentifiers),
}))

export const patientOwnersRelations = relations(patientOwners, ({ one }) => ({
  patient: one(patients, {
    fields: [patientOwners.organizationId, patientOwners.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [patientOwners.organizationId, patientOwners.clientId],
    references: [clients.organizationId, clients.id],
  }),
}))

export const patientWeightHistoryRelations = relations(patientWeightHistory, ({ one }) => ({
  patient: one(patients, {
    fields: [patientWeightHistory.organizationId, patientWeightHistory.patientId],
    references: [patients.organizationId, patients.id],
  }),
  measuredByUser: one(users, {
    fields: [patientWeightHistory.organizationId, patientWeightHistory.measuredBy],
    references: [users.organizationId, users.id],
  }),
}))

export const patientIdentifiersRelations = relations(patientIdentifiers, ({ one }) => ({
  patient: one(patients, {
    fields: [patientIdentifiers.organizationId, patientIdentifiers.patientId],
    references: [patients.organizationId, patients.id],
  }),
}))

export const speciesRelations = relations(species, ({ many }) => ({
  breeds: many(breeds),
  patients: many(patients),
}))

export const breedsRelations = relations(breeds, ({ one, many }) => ({
  species: one(species, { fields: [breeds.speciesId], references: [species.id] }),
  patients: many(patients),
}))
