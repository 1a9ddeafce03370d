// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoiceItems } from '../billing/invoices'
import { services } from '../catalog/services'
import { clients } from '../clients/clients'
import { reminders } from '../communication/reminders'
import { controlledSubstanceTransactions } from '../controlled/registers'
import { withdrawalRecords } from '../herd/withdrawals'
import { medicationAdministration } from '../hospitalization/administration'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { inventoryTransactions } from '../inventory/transactions'
import { diagnoses } from '../medical/diagnoses'
import { medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patients } from '../patients/patients'
import { prescriptionRefills } from '../pharmacy/refills'
import { parasiticControl } from '../preventive/parasites'
import { procedureCodes } from '../reference/codes'
import { medicationsFormulary } from '../reference/formulary'
import { species } from '../reference/species'
import { adverseEventProducts } from '../safety/adverse-event-details'
import { adverseEventReports } from '../safety/adverse-events'
import { recallNotifications } from '../safety/recalls'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'

export const prescriptionsRelations = relations(prescriptions, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [prescriptions.organizationId, prescriptions.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [prescriptions.organizationId, prescriptions.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [prescriptions.organizationId, prescriptions.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [prescriptions.organizationId, prescriptions.clientId],
    references: [clients.organizationId, clients.id],
  }),
  prescribingVeterinarian: one(veterinarians, {
    fields: [prescriptions.organizationId, prescriptions.prescribingVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  vcpr: one(vcprRecords, {
    fields: [prescriptions.organizationId, prescriptions.vcprId],
    references: [vcprRecords.organizationId, vcprRecords.id],
  }),
  replaces: one(prescriptions, {
    relationName: 'prescriptions_replaces',
    fields: [prescriptions.organizationId, prescriptions.replacesId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  medication: one(medicationsFormulary, {
    fields: [prescriptions.medicationId],
    references: [medicationsFormulary.id],
  }),
  species: one(species, { fields: [prescriptions.speciesId], references: [species.id] }),
  firstDispensedByStaff: one(staff, {
    fields: [prescriptions.organizationId, prescriptions.firstDispensedBy],
    references: [staff.organizationId, staff.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [prescriptions.organizationId, prescriptions.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  discontinuedByUser: one(users, {
    fields: [prescriptions.organizationId, prescriptions.discontinuedBy],
    references: [users.organizationId, users.id],
  }),
  inventoryTransactions: many(inventoryTransactions),
  sAsReplaces: many(prescriptions, { relationName: 'prescriptions_replaces' }),
  treatments: many(treatments),
  parasiticControl: many(parasiticControl),
  invoiceItems: many(invoiceItems),
  refills: many(prescriptionRefills),
  medicationAdministration: many(medicationAdministration),
  reminders: many(reminders),
  adverseEventProducts: many(adverseEventProducts),
  adverseEventReports: many(adverseEventReports),
  recallNotifications: many(recallNotifications),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
  withdrawalRecords: many(withdrawalRecords),
}))

export const treatmentsRelations = relations(treatments, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [treatments.organizationId, treatments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [treatments.organizationId, treatments.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [treatments.organizationId, treatments.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [treatments.organizationId, treatments.clientId],
    references: [clients.organizationId, clients.id],
  }),
  procedureCode: one(procedureCodes, { fields: [treatments.procedureCodeId], references: [procedureCodes.id] }),
  service: one(services, {
    fields: [treatments.organizationId, treatments.serviceId],
    references: [services.organizationId, services.id],
  }),
  diagnosis: one(diagnoses, {
    fields: [treatments.organizationId, treatments.diagnosisId],
    references: [diagnoses.organizationId, diagnoses.id],
  }),
  prescription: one(prescriptions, {
    fields: [treatments.organizationId, treatments.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  orderedByVeterinarian: one(veterinarians, {
    fields: [treatments.organizationId, treatments.orderedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  performedByStaff: one(staff, {
    fields: [treatments.organizationId, treatments.performedBy],
    references: [staff.organizationId, staff.id],
  }),
  medication: one(medicationsFormulary, { fields: [treatments.medicationId], references: [medicationsFormulary.id] }),
  inventoryBatch: one(inventoryBatches, {
    fields: [treatments.organizationId, treatments.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  vcpr: one(vcprRecords, {
    fields: [treatments.organizationId, treatments.vcprId],
    references: [vcprRecords.organizationId, vcprRecords.id],
  }),
  species: one(species, { fields: [treatments.speciesId], references: [species.id] }),
  inventoryTransactions: many(inventoryTransactions),
  invoiceItems: many(invoiceItems),
  medicationAdministration: many(medicationAdministration),
  withdrawalRecords: many(withdrawalRecords),
}))
