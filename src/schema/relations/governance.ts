// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { clients } from '../clients/clients'
import { dataErasureRequests, dataExportRequests } from '../governance/requests'
import { legalHolds, retentionPolicies } from '../governance/retention'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import { organizations } from '../tenancy/organizations'

export const dataExportRequestsRelations = relations(dataExportRequests, ({ one }) => ({
  organization: one(organizations, { fields: [dataExportRequests.organizationId], references: [organizations.id] }),
  client: one(clients, {
    fields: [dataExportRequests.organizationId, dataExportRequests.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [dataExportRequests.organizationId, dataExportRequests.patientId],
    references: [patients.organizationId, patients.id],
  }),
  requestedByUser: one(users, {
    relationName: 'dataExportRequests_requestedByUser',
    fields: [dataExportRequests.organizationId, dataExportRequests.requestedBy],
    references: [users.organizationId, users.id],
  }),
  identityVerifiedByUser: one(users, {
    relationName: 'dataExportRequests_identityVerifiedByUser',
    fields: [dataExportRequests.organizationId, dataExportRequests.identityVerifiedBy],
    references: [users.organizationId, users.id],
  }),
  processedByUser: one(users, {
    relationName: 'dataExportRequests_processedByUser',
    fields: [dataExportRequests.organizationId, dataExportRequests.processedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const dataErasureRequestsRelations = relations(dataErasureRequests, ({ one }) => ({
  client: one(clients, {
    fields: [dataErasureRequests.organizationId, dataErasureRequests.clientId],
    references: [clients.organizationId, clients.id],
  }),
  requestedByUser: one(users, {
    relationName: 'dataErasureRequests_requestedByUser',
    fields: [dataErasureRequests.organizationId, dataErasureRequests.requestedBy],
    references: [users.organizationId, users.id],
  }),
  identityVerifiedByUser: one(users, {
    relationName: 'dataErasureRequests_identityVerifiedByUser',
    fields: [dataErasureRequests.organizationId, dataErasureRequests.identityVerifiedBy],
    references: [users.organizationId, users.id],
  }),
  legalHold: one(legalHolds, {
    fields: [dataErasureRequests.organizationId, dataErasureRequests.legalHoldId],
    references: [legalHolds.organizationId, legalHolds.id],
  }),
  processedByUser: one(users, {
    relationName: 'dataErasureRequests_processedByUser',
    fields: [dataErasureRequests.organizationId, dataErasureRequests.processedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const retentionPoliciesRelations = relations(retentionPolicies, ({ one }) => ({
  organization: one(organizations, { fields: [retentionPolicies.organizationId], references: [organizations.id] }),
  approvedByUser: one(users, {
    fields: [retentionPolicies.organizationId, retentionPolicies.approvedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const legalHoldsRelations = relations(legalHolds, ({ one, many }) => ({
  client: one(clients, {
    fields: [legalHolds.organizationId, legalHolds.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [legalHolds.organizationId, legalHolds.patientId],
    references: [patients.organizationId, patients.id],
  }),
  placedByUser: one(users, {
    relationName: 'legalHolds_placedByUser',
    fields: [legalHolds.organizationId, legalHolds.placedBy],
    references: [users.organizationId, users.id],
  }),
  releasedByUser: one(users, {
    relationName: 'legalHolds_releasedByUser',
    fields: [legalHolds.organizationId, legalHolds.releasedBy],
    references: [users.organizationId, users.id],
  }),
  dataErasureRequests: many(dataErasureRequests),
}))
