// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { diagnosticTestOrders } from '../diagnostics/orders'
import { diagnosticTests } from '../diagnostics/tests'
import { labRequisitions, sampleTracking } from '../laboratory/requisitions'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'

export const labRequisitionsRelations = relations(labRequisitions, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [labRequisitions.organizationId, labRequisitions.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [labRequisitions.organizationId, labRequisitions.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [labRequisitions.organizationId, labRequisitions.patientId],
    references: [patients.organizationId, patients.id],
  }),
  diagnosticTestOrder: one(diagnosticTestOrders, {
    fields: [labRequisitions.organizationId, labRequisitions.diagnosticTestOrderId],
    references: [diagnosticTestOrders.organizationId, diagnosticTestOrders.id],
  }),
  diagnosticTest: one(diagnosticTests, {
    fields: [labRequisitions.organizationId, labRequisitions.diagnosticTestId],
    references: [diagnosticTests.organizationId, diagnosticTests.id],
  }),
  requestingVeterinarian: one(veterinarians, {
    fields: [labRequisitions.organizationId, labRequisitions.requestingVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  sampleCollectedByStaff: one(staff, {
    fields: [labRequisitions.organizationId, labRequisitions.sampleCollectedBy],
    references: [staff.organizationId, staff.id],
  }),
  sampleTracking: many(sampleTracking),
}))

export const sampleTrackingRelations = relations(sampleTracking, ({ one, many }) => ({
  requisition: one(labRequisitions, {
    fields: [sampleTracking.organizationId, sampleTracking.requisitionId],
    references: [labRequisitions.organizationId, labRequisitions.id],
  }),
  parentSample: one(sampleTracking, {
    relationName: 'sampleTracking_parentSample',
    fields: [sampleTracking.organizationId, sampleTracking.parentSampleId],
    references: [sampleTracking.organizationId, sampleTracking.id],
  }),
  disposedByStaff: one(staff, {
    fields: [sampleTracking.organizationId, sampleTracking.disposedBy],
    references: [staff.organizationId, staff.id],
  }),
  sampleTrackingAsParentSample: many(sampleTracking, { relationName: 'sampleTracking_parentSample' }),
}))
