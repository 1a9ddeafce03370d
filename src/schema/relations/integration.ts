// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { imagingStudies } from '../diagnostics/imaging'
import { diagnosticTestOrders } from '../diagnostics/orders'
import { users } from '../identity/users'
import { externalIdentifiers, integrationMessages } from '../integration/integration'
import { patients } from '../patients/patients'
import { clinics, organizations } from '../tenancy/organizations'

export const externalIdentifiersRelations = relations(externalIdentifiers, ({ one }) => ({
  organization: one(organizations, { fields: [externalIdentifiers.organizationId], references: [organizations.id] }),
}))

export const integrationMessagesRelations = relations(integrationMessages, ({ one, many }) => ({
  organization: one(organizations, { fields: [integrationMessages.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [integrationMessages.organizationId, integrationMessages.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [integrationMessages.organizationId, integrationMessages.patientId],
    references: [patients.organizationId, patients.id],
  }),
  diagnosticTestOrder: one(diagnosticTestOrders, {
    fields: [integrationMessages.organizationId, integrationMessages.diagnosticTestOrderId],
    references: [diagnosticTestOrders.organizationId, diagnosticTestOrders.id],
  }),
  imagingStudy: one(imagingStudies, {
    fields: [integrationMessages.organizationId, integrationMessages.imagingStudyId],
    references: [imagingStudies.organizationId, imagingStudies.id],
  }),
  originalMessage: one(integrationMessages, {
    relationName: 'integrationMessages_originalMessage',
    fields: [integrationMessages.organizationId, integrationMessages.originalMessageId],
    references: [integrationMessages.organizationId, integrationMessages.id],
  }),
  requestedByUser: one(users, {
    fields: [integrationMessages.organizationId, integrationMessages.requestedBy],
    references: [users.organizationId, users.id],
  }),
  sAsOriginalMessage: many(integrationMessages, { relationName: 'integrationMessages_originalMessage' }),
}))
