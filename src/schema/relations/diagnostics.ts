// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoiceItems } from '../billing/invoices'
import { services } from '../catalog/services'
import { imagingStudies } from '../diagnostics/imaging'
import { diagnosticTestOrders, diagnosticTestResults } from '../diagnostics/orders'
import { diagnosticTests } from '../diagnostics/tests'
import { users } from '../identity/users'
import { integrationMessages } from '../integration/integration'
import { labRequisitions } from '../laboratory/requisitions'
import { medicalEncounters } from '../medical/encounters'
import { patientDocuments } from '../patients/documents'
import { patients } from '../patients/patients'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics, organizations } from '../tenancy/organizations'

export const imagingStudiesRelations = relations(imagingStudies, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [imagingStudies.organizationId, imagingStudies.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [imagingStudies.organizationId, imagingStudies.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [imagingStudies.organizationId, imagingStudies.patientId],
    references: [patients.organizationId, patients.id],
  }),
  order: one(diagnosticTestOrders, {
    fields: [imagingStudies.organizationId, imagingStudies.orderId],
    references: [diagnosticTestOrders.organizationId, diagnosticTestOrders.id],
  }),
  performedByStaff: one(staff, {
    fields: [imagingStudies.organizationId, imagingStudies.performedBy],
    references: [staff.organizationId, staff.id],
  }),
  interpretedByVeterinarian: one(veterinarians, {
    relationName: 'imagingStudies_interpretedByVeterinarian',
    fields: [imagingStudies.organizationId, imagingStudies.interpretedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  acknowledgedByVeterinarian: one(veterinarians, {
    relationName: 'imagingStudies_acknowledgedByVeterinarian',
    fields: [imagingStudies.organizationId, imagingStudies.acknowledgedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  integrationMessages: many(integrationMessages),
}))

export const diagnosticTestOrdersRelations = relations(diagnosticTestOrders, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.patientId],
    references: [patients.organizationId, patients.id],
  }),
  diagnosticTest: one(diagnosticTests, {
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.diagnosticTestId],
    references: [diagnosticTests.organizationId, diagnosticTests.id],
  }),
  orderedByVeterinarian: one(veterinarians, {
    relationName: 'diagnosticTestOrders_orderedByVeterinarian',
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.orderedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  collectedByStaff: one(staff, {
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.collectedBy],
    references: [staff.organizationId, staff.id],
  }),
  reviewedByVeterinarian: one(veterinarians, {
    relationName: 'diagnosticTestOrders_reviewedByVeterinarian',
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.reviewedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  clientInformedByUser: one(users, {
    relationName: 'diagnosticTestOrders_clientInformedByUser',
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.clientInformedBy],
    references: [users.organizationId, users.id],
  }),
  cancelledByUser: one(users, {
    relationName: 'diagnosticTestOrders_cancelledByUser',
    fields: [diagnosticTestOrders.organizationId, diagnosticTestOrders.cancelledBy],
    references: [users.organizationId, users.id],
  }),
  imagingStudies: many(imagingStudies),
  diagnosticTestResults: many(diagnosticTestResults),
  invoiceItems: many(invoiceItems),
  labRequisitions: many(labRequisitions),
  integrationMessages: many(integrationMessages),
}))

export const diagnosticTestResultsRelations = relations(diagnosticTestResults, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.patientId],
    references: [patients.organizationId, patients.id],
  }),
  order: one(diagnosticTestOrders, {
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.orderId],
    references: [diagnosticTestOrders.organizationId, diagnosticTestOrders.id],
  }),
  performedByStaff: one(staff, {
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.performedBy],
    references: [staff.organizationId, staff.id],
  }),
  document: one(patientDocuments, {
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.documentId],
    references: [patientDocuments.organizationId, patientDocuments.id],
  }),
  acknowledgedByVeterinarian: one(veterinarians, {
    relationName: 'diagnosticTestResults_acknowledgedByVeterinarian',
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.acknowledgedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  reviewedByVeterinarian: one(veterinarians, {
    relationName: 'diagnosticTestResults_reviewedByVeterinarian',
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.reviewedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  correctionOf: one(diagnosticTestResults, {
    relationName: 'diagnosticTestResults_correctionOf',
    fields: [diagnosticTestResults.organizationId, diagnosticTestResults.correctionOfId],
    references: [diagnosticTestResults.organizationId, diagnosticTestResults.id],
  }),
  sAsCorrectionOf: many(diagnosticTestResults, { relationName: 'diagnosticTestResults_correctionOf' }),
}))

export const diagnosticTestsRelations = relations(diagnosticTests, ({ one, many }) => ({
  organization: one(organizations, { fields: [diagnosticTests.organizationId], references: [organizations.id] }),
  service: one(services, {
    fields: [diagnosticTests.organizationId, diagnosticTests.serviceId],
    references: [services.organizationId, services.id],
  }),
  orders: many(diagnosticTestOrders),
  labRequisitions: many(labRequisitions),
}))
