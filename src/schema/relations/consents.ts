// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { estimates } from '../billing/estimates'
import { clients } from '../clients/clients'
import { consentFormTemplates, treatmentConsents } from '../consents/consents'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { surgeries } from '../surgery/surgeries'
import { clinics, organizations } from '../tenancy/organizations'

export const consentFormTemplatesRelations = relations(consentFormTemplates, ({ one, many }) => ({
  organization: one(organizations, { fields: [consentFormTemplates.organizationId], references: [organizations.id] }),
  publishedByUser: one(users, {
    fields: [consentFormTemplates.organizationId, consentFormTemplates.publishedBy],
    references: [users.organizationId, users.id],
  }),
  treatmentConsents: many(treatmentConsents),
}))

export const treatmentConsentsRelations = relations(treatmentConsents, ({ one }) => ({
  clinic: one(clinics, {
    fields: [treatmentConsents.organizationId, treatmentConsents.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [treatmentConsents.organizationId, treatmentConsents.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    relationName: 'treatmentConsents_client',
    fields: [treatmentConsents.organizationId, treatmentConsents.clientId],
    references: [clients.organizationId, clients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [treatmentConsents.organizationId, treatmentConsents.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  surgery: one(surgeries, {
    fields: [treatmentConsents.organizationId, treatmentConsents.surgeryId],
    references: [surgeries.organizationId, surgeries.id],
  }),
  template: one(consentFormTemplates, {
    fields: [treatmentConsents.organizationId, treatmentConsents.templateId],
    references: [consentFormTemplates.organizationId, consentFormTemplates.id],
  }),
  estimate: one(estimates, {
    fields: [treatmentConsents.organizationId, treatmentConsents.estimateId],
    references: [estimates.organizationId, estimates.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [treatmentConsents.organizationId, treatmentConsents.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  obtainedByStaff: one(staff, {
    relationName: 'treatmentConsents_obtainedByStaff',
    fields: [treatmentConsents.organizationId, treatmentConsents.obtainedBy],
    references: [staff.organizationId, staff.id],
  }),
  signerClient: one(clients, {
    relationName: 'treatmentConsents_signerClient',
    fields: [treatmentConsents.organizationId, treatmentConsents.signerClientId],
    references: [clients.organizationId, clients.id],
  }),
  witness: one(staff, {
    relationName: 'treatmentConsents_witness',
    fields: [treatmentConsents.organizationId, treatmentConsents.witnessId],
    references: [staff.organizationId, staff.id],
  }),
  revokedByUser: one(users, {
    fields: [treatmentConsents.organizationId, treatmentConsents.revokedBy],
    references: [users.organizationId, users.id],
  }),
}))
