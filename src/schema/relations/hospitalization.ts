// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { estimates } from '../billing/estimates'
import { invoices } from '../billing/invoices'
import { kennels } from '../boarding/kennels'
import { boardingReservations } from '../boarding/reservations'
import { controlledSubstanceTransactions } from '../controlled/registers'
import { emergencyCases } from '../emergency/cases'
import { withdrawalRecords } from '../herd/withdrawals'
import { medicationAdministration } from '../hospitalization/administration'
import { criticalCareRecords } from '../hospitalization/critical-care'
import { hospitalizationRecords, hospitalNotes } from '../hospitalization/records'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { medicationsFormulary } from '../reference/formulary'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'

export const medicationAdministrationRelations = relations(medicationAdministration, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [medicationAdministration.organizationId, medicationAdministration.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [medicationAdministration.organizationId, medicationAdministration.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [medicationAdministration.organizationId, medicationAdministration.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  hospitalization: one(hospitalizationRecords, {
    fields: [medicationAdministration.organizationId, medicationAdministration.hospitalizationId],
    references: [hospitalizationRecords.organizationId, hospitalizationRecords.id],
  }),
  boardingReservation: one(boardingReservations, {
    fields: [medicationAdministration.organizationId, medicationAdministration.boardingReservationId],
    references: [boardingReservations.organizationId, boardingReservations.id],
  }),
  prescription: one(prescriptions, {
    fields: [medicationAdministration.organizationId, medicationAdministration.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  treatment: one(treatments, {
    fields: [medicationAdministration.organizationId, medicationAdministration.treatmentId],
    references: [treatments.organizationId, treatments.id],
  }),
  orderingVeterinarian: one(veterinarians, {
    fields: [medicationAdministration.organizationId, medicationAdministration.orderingVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  medication: one(medicationsFormulary, {
    fields: [medicationAdministration.medicationId],
    references: [medicationsFormulary.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [medicationAdministration.organizationId, medicationAdministration.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  administeredByStaff: one(staff, {
    relationName: 'medicationAdministration_administeredByStaff',
    fields: [medicationAdministration.organizationId, medicationAdministration.administeredBy],
    references: [staff.organizationId, staff.id],
  }),
  witness: one(staff, {
    relationName: 'medicationAdministration_witness',
    fields: [medicationAdministration.organizationId, medicationAdministration.witnessId],
    references: [staff.organizationId, staff.id],
  }),
  recordedByUser: one(users, {
    fields: [medicationAdministration.organizationId, medicationAdministration.recordedBy],
    references: [users.organizationId, users.id],
  }),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
  withdrawalRecords: many(withdrawalRecords),
}))

export const criticalCareRecordsRelations = relations(criticalCareRecords, ({ one }) => ({
  clinic: one(clinics, {
    fields: [criticalCareRecords.organizationId, criticalCareRecords.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [criticalCareRecords.organizationId, criticalCareRecords.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [criticalCareRecords.organizationId, criticalCareRecords.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  hospitalization: one(hospitalizationRecords, {
    fields: [criticalCareRecords.organizationId, criticalCareRecords.hospitalizationId],
    references: [hospitalizationRecords.organizationId, hospitalizationRecords.id],
  }),
  emergencyCase: one(emergencyCases, {
    fields: [criticalCareRecords.organizationId, criticalCareRecords.emergencyCaseId],
    references: [emergencyCases.organizationId, emergencyCases.id],
  }),
  recordedByUser: one(users, {
    fields: [criticalCareRecords.organizationId, criticalCareRecords.recordedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const hospitalizationRecordsRelations = relations(hospitalizationRecords, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.patientId],
    references: [patients.organizationId, patients.id],
  }),
  emergencyCase: one(emergencyCases, {
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.emergencyCaseId],
    references: [emergencyCases.organizationId, emergencyCases.id],
  }),
  admittingVeterinarian: one(veterinarians, {
    relationName: 'hospitalizationRecords_admittingVeterinarian',
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.admittingVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  attendingVeterinarian: one(veterinarians, {
    relationName: 'hospitalizationRecords_attendingVeterinarian',
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.attendingVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  kennel: one(kennels, {
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.kennelId],
    references: [kennels.organizationId, kennels.id],
  }),
  estimate: one(estimates, {
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.estimateId],
    references: [estimates.organizationId, estimates.id],
  }),
  invoice: one(invoices, {
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.invoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  dischargeVeterinarian: one(veterinarians, {
    relationName: 'hospitalizationRecords_dischargeVeterinarian',
    fields: [hospitalizationRecords.organizationId, hospitalizationRecords.dischargeVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  medicationAdministrationAsHospitalization: many(medicationAdministration),
  criticalCareRecordsAsHospitalization: many(criticalCareRecords),
  hospitalNotesAsHospitalization: many(hospitalNotes),
}))

export const hospitalNotesRelations = relations(hospitalNotes, ({ one, many }) => ({
  hospitalization: one(hospitalizationRecords, {
    fields: [hospitalNotes.organizationId, hospitalNotes.hospitalizationId],
    references: [hospitalizationRecords.organizationId, hospitalizationRecords.id],
  }),
  recordedByUser: one(users, {
    relationName: 'hospitalNotes_recordedByUser',
    fields: [hospitalNotes.organizationId, hospitalNotes.recordedBy],
    references: [users.organizationId, users.id],
  }),
  signedByUser: one(users, {
    relationName: 'hospitalNotes_signedByUser',
    fields: [hospitalNotes.organizationId, hospitalNotes.signedBy],
    references: [users.organizationId, users.id],
  }),
  correctsNote: one(hospitalNotes, {
    relationName: 'hospitalNotes_correctsNote',
    fields: [hospitalNotes.organizationId, hospitalNotes.correctsNoteId],
    references: [hospitalNotes.organizationId, hospitalNotes.id],
  }),
  sAsCorrectsNote: many(hospitalNotes, { relationName: 'hospitalNotes_correctsNote' }),
}))
