// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoiceItems } from '../billing/invoices'
import { products } from '../catalog/products'
import { clients } from '../clients/clients'
import { reminderProtocols, reminders } from '../communication/reminders'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { patientDocuments } from '../patients/documents'
import { patients } from '../patients/patients'
import { certificates } from '../preventive/certificates'
import { dentalRecords, wellnessExams } from '../preventive/exams'
import { parasiticControl } from '../preventive/parasites'
import { vaccineProtocolDoses, vaccineProtocols } from '../preventive/protocols'
import { vaccinations } from '../preventive/vaccinations'
import { medicationsFormulary } from '../reference/formulary'
import { species } from '../reference/species'
import { adverseEventProducts } from '../safety/adverse-event-details'
import { adverseEventReports } from '../safety/adverse-events'
import { recallNotifications } from '../safety/recalls'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { anesthesiaRecords } from '../surgery/anesthesia'
import { clinics, organizations } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'

export const certificatesRelations = relations(certificates, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [certificates.organizationId, certificates.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [certificates.organizationId, certificates.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [certificates.organizationId, certificates.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [certificates.organizationId, certificates.clientId],
    references: [clients.organizationId, clients.id],
  }),
  issuingVeterinarian: one(veterinarians, {
    fields: [certificates.organizationId, certificates.issuingVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  vaccination: one(vaccinations, {
    fields: [certificates.organizationId, certificates.vaccinationId],
    references: [vaccinations.organizationId, vaccinations.id],
  }),
  species: one(species, { fields: [certificates.speciesId], references: [species.id] }),
  document: one(patientDocuments, {
    fields: [certificates.organizationId, certificates.documentId],
    references: [patientDocuments.organizationId, patientDocuments.id],
  }),
  replaces: one(certificates, {
    relationName: 'certificates_replaces',
    fields: [certificates.organizationId, certificates.replacesId],
    references: [certificates.organizationId, certificates.id],
  }),
  revokedByUser: one(users, {
    fields: [certificates.organizationId, certificates.revokedBy],
    references: [users.organizationId, users.id],
  }),
  sAsReplaces: many(certificates, { relationName: 'certificates_replaces' }),
}))

export const wellnessExamsRelations = relations(wellnessExams, ({ one }) => ({
  clinic: one(clinics, {
    fields: [wellnessExams.organizationId, wellnessExams.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [wellnessExams.organizationId, wellnessExams.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [wellnessExams.organizationId, wellnessExams.patientId],
    references: [patients.organizationId, patients.id],
  }),
  examinedByVeterinarian: one(veterinarians, {
    fields: [wellnessExams.organizationId, wellnessExams.examinedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
}))

export const dentalRecordsRelations = relations(dentalRecords, ({ one }) => ({
  clinic: one(clinics, {
    fields: [dentalRecords.organizationId, dentalRecords.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [dentalRecords.organizationId, dentalRecords.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [dentalRecords.organizationId, dentalRecords.patientId],
    references: [patients.organizationId, patients.id],
  }),
  anesthesiaRecord: one(anesthesiaRecords, {
    fields: [dentalRecords.organizationId, dentalRecords.anesthesiaRecordId],
    references: [anesthesiaRecords.organizationId, anesthesiaRecords.id],
  }),
  performedByStaff: one(staff, {
    fields: [dentalRecords.organizationId, dentalRecords.performedBy],
    references: [staff.organizationId, staff.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [dentalRecords.organizationId, dentalRecords.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
}))

export const parasiticControlRelations = relations(parasiticControl, ({ one }) => ({
  clinic: one(clinics, {
    fields: [parasiticControl.organizationId, parasiticControl.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [parasiticControl.organizationId, parasiticControl.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [parasiticControl.organizationId, parasiticControl.patientId],
    references: [patients.organizationId, patients.id],
  }),
  product: one(products, {
    fields: [parasiticControl.organizationId, parasiticControl.productId],
    references: [products.organizationId, products.id],
  }),
  medication: one(medicationsFormulary, {
    fields: [parasiticControl.medicationId],
    references: [medicationsFormulary.id],
  }),
  prescription: one(prescriptions, {
    fields: [parasiticControl.organizationId, parasiticControl.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [parasiticControl.organizationId, parasiticControl.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  administeredByStaff: one(staff, {
    fields: [parasiticControl.organizationId, parasiticControl.administeredBy],
    references: [staff.organizationId, staff.id],
  }),
}))

export const vaccineProtocolsRelations = relations(vaccineProtocols, ({ one, many }) => ({
  organization: one(organizations, { fields: [vaccineProtocols.organizationId], references: [organizations.id] }),
  species: one(species, { fields: [vaccineProtocols.speciesId], references: [species.id] }),
  doses: many(vaccineProtocolDoses),
  reminderProtocols: many(reminderProtocols),
}))

export const vaccineProtocolDosesRelations = relations(vaccineProtocolDoses, ({ one, many }) => ({
  protocol: one(vaccineProtocols, {
    fields: [vaccineProtocolDoses.organizationId, vaccineProtocolDoses.protocolId],
    references: [vaccineProtocols.organizationId, vaccineProtocols.id],
  }),
  product: one(products, {
    fields: [vaccineProtocolDoses.organizationId, vaccineProtocolDoses.productId],
    references: [products.organizationId, products.id],
  }),
  vaccinations: many(vaccinations),
}))

export const vaccinationsRelations = relations(vaccinations, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [vaccinations.organizationId, vaccinations.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [vaccinations.organizationId, vaccinations.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [vaccinations.organizationId, vaccinations.patientId],
    references: [patients.organizationId, patients.id],
  }),
  protocolDose: one(vaccineProtocolDoses, {
    fields: [vaccinations.organizationId, vaccinations.protocolDoseId],
    references: [vaccineProtocolDoses.organizationId, vaccineProtocolDoses.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [vaccinations.organizationId, vaccinations.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  administeredByStaff: one(staff, {
    fields: [vaccinations.organizationId, vaccinations.administeredBy],
    references: [staff.organizationId, staff.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [vaccinations.organizationId, vaccinations.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  document: one(patientDocuments, {
    fields: [vaccinations.organizationId, vaccinations.documentId],
    references: [patientDocuments.organizationId, patientDocuments.id],
  }),
  voidedByUser: one(users, {
    fields: [vaccinations.organizationId, vaccinations.voidedBy],
    references: [users.organizationId, users.id],
  }),
  certificates: many(certificates),
  invoiceItems: many(invoiceItems),
  reminders: many(reminders),
  adverseEventProducts: many(adverseEventProducts),
  adverseEventReports: many(adverseEventReports),
  recallNotifications: many(recallNotifications),
}))
