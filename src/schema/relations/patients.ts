// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { aiConversations } from '../ai/conversations'
import { estimateItems, estimates } from '../billing/estimates'
import { invoiceItems, invoices } from '../billing/invoices'
import { deposits } from '../billing/payments'
import { boardingReservations } from '../boarding/reservations'
import { clients } from '../clients/clients'
import { communicationLogs } from '../communication/logs'
import { reminders } from '../communication/reminders'
import { treatmentConsents } from '../consents/consents'
import { controlledSubstanceTransactions } from '../controlled/registers'
import { imagingStudies } from '../diagnostics/imaging'
import { diagnosticTestOrders, diagnosticTestResults } from '../diagnostics/orders'
import { emergencyCases } from '../emergency/cases'
import { dataExportRequests } from '../governance/requests'
import { legalHolds } from '../governance/retention'
import { animalGroupMembers, animalGroups } from '../herd/groups'
import { withdrawalRecords } from '../herd/withdrawals'
import { medicationAdministration } from '../hospitalization/administration'
import { criticalCareRecords } from '../hospitalization/critical-care'
import { hospitalizationRecords } from '../hospitalization/records'
import { users } from '../identity/users'
import { insurancePolicies } from '../insurance/policies'
import { integrationMessages } from '../integration/integration'
import { inventoryTransactions } from '../inventory/transactions'
import { labRequisitions } from '../laboratory/requisitions'
import { clinicalAddenda, consultations } from '../medical/consultations'
import { diagnoses } from '../medical/diagnoses'
import { dischargeSummaries, referrals } from '../medical/discharge'
import { medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patientAlerts, patientAllergies } from '../patients/alerts'
import { patientDocuments } from '../patients/documents'
import { patientIdentifiers } from '../patients/identifiers'
import { patientMergeEvents } from '../patients/merges'
import { patientNotes } from '../patients/notes'
import { patientOwnershipTransfers } from '../patients/ownership'
import { patientOwners, patients, patientWeightHistory } from '../patients/patients'
import { certificates } from '../preventive/certificates'
import { dentalRecords, wellnessExams } from '../preventive/exams'
import { parasiticControl } from '../preventive/parasites'
import { vaccinations } from '../preventive/vaccinations'
import { medicationsFormulary } from '../reference/formulary'
import { breeds, species } from '../reference/species'
import { adverseEventReports } from '../safety/adverse-events'
import { recallNotifications } from '../safety/recalls'
import { appointments } from '../scheduling/appointments'
import { recurringAppointmentSeries } from '../scheduling/series'
import { waitlistEntries } from '../scheduling/waitlist'
import { veterinarians } from '../staff/veterinarians'
import { anesthesiaRecords } from '../surgery/anesthesia'
import { surgeries } from '../surgery/surgeries'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'
import { wellnessPlanEnrollments } from '../wellness/plans'

export const patientAllergiesRelations = relations(patientAllergies, ({ one }) => ({
  patient: one(patients, {
    fields: [patientAllergies.organizationId, patientAllergies.patientId],
    references: [patients.organizationId, patients.id],
  }),
  medication: one(medicationsFormulary, {
    fields: [patientAllergies.medicationId],
    references: [medicationsFormulary.id],
  }),
  endedByUser: one(users, {
    relationName: 'patientAllergies_endedByUser',
    fields: [patientAllergies.organizationId, patientAllergies.endedBy],
    references: [users.organizationId, users.id],
  }),
  confirmedByVeterinarian: one(veterinarians, {
    fields: [patientAllergies.organizationId, patientAllergies.confirmedByVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  recordedByUser: one(users, {
    relationName: 'patientAllergies_recordedByUser',
    fields: [patientAllergies.organizationId, patientAllergies.recordedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const patientAlertsRelations = relations(patientAlerts, ({ one }) => ({
  patient: one(patients, {
    fields: [patientAlerts.organizationId, patientAlerts.patientId],
    references: [patients.organizationId, patients.id],
  }),
  clinic: one(clinics, {
    fields: [patientAlerts.organizationId, patientAlerts.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  endedByUser: one(users, {
    relationName: 'patientAlerts_endedByUser',
    fields: [patientAlerts.organizationId, patientAlerts.endedBy],
    references: [users.organizationId, users.id],
  }),
  createdByUser: one(users, {
    relationName: 'patientAlerts_createdByUser',
    fields: [patientAlerts.organizationId, patientAlerts.createdBy],
    references: [users.organizationId, users.id],
  }),
}))

export const patientDocumentsRelations = relations(patientDocuments, ({ one, many }) => ({
  patient: one(patients, {
    fields: [patientDocuments.organizationId, patientDocuments.patientId],
    references: [patients.organizationId, patients.id],
  }),
  clinic: one(clinics, {
    fields: [patientDocuments.organizationId, patientDocuments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  replaces: one(patientDocuments, {
    relationName: 'patientDocuments_replaces',
    fields: [patientDocuments.organizationId, patientDocuments.replacesId],
    references: [patientDocuments.organizationId, patientDocuments.id],
  }),
  uploadedByUser: one(users, {
    relationName: 'patientDocuments_uploadedByUser',
    fields: [patientDocuments.organizationId, patientDocuments.uploadedBy],
    references: [users.organizationId, users.id],
  }),
  deletedByUser: one(users, {
    relationName: 'patientDocuments_deletedByUser',
    fields: [patientDocuments.organizationId, patientDocuments.deletedBy],
    references: [users.organizationId, users.id],
  }),
  sAsReplaces: many(patientDocuments, { relationName: 'patientDocuments_replaces' }),
  patientOwnershipTransfers: many(patientOwnershipTransfers),
  diagnosticTestResults: many(diagnosticTestResults),
  certificates: many(certificates),
  vaccinations: many(vaccinations),
}))

export const patientIdentifiersRelations = relations(patientIdentifiers, ({ one }) => ({
  patient: one(patients, {
    fields: [patientIdentifiers.organizationId, patientIdentifiers.patientId],
    references: [patients.organizationId, patients.id],
  }),
}))

export const patientMergeEventsRelations = relations(patientMergeEvents, ({ one }) => ({
  survivingPatient: one(patients, {
    relationName: 'patientMergeEvents_survivingPatient',
    fields: [patientMergeEvents.organizationId, patientMergeEvents.survivingPatientId],
    references: [patients.organizationId, patients.id],
  }),
  mergedPatient: one(patients, {
    relationName: 'patientMergeEvents_mergedPatient',
    fields: [patientMergeEvents.organizationId, patientMergeEvents.mergedPatientId],
    references: [patients.organizationId, patients.id],
  }),
  mergedByUser: one(users, {
    relationName: 'patientMergeEvents_mergedByUser',
    fields: [patientMergeEvents.organizationId, patientMergeEvents.mergedBy],
    references: [users.organizationId, users.id],
  }),
  revertedByUser: one(users, {
    relationName: 'patientMergeEvents_revertedByUser',
    fields: [patientMergeEvents.organizationId, patientMergeEvents.revertedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const patientNotesRelations = relations(patientNotes, ({ one }) => ({
  patient: one(patients, {
    fields: [patientNotes.organizationId, patientNotes.patientId],
    references: [patients.organizationId, patients.id],
  }),
  clinic: one(clinics, {
    fields: [patientNotes.organizationId, patientNotes.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  followUpByUser: one(users, {
    relationName: 'patientNotes_followUpByUser',
    fields: [patientNotes.organizationId, patientNotes.followUpBy],
    references: [users.organizationId, users.id],
  }),
  followedUpByUser: one(users, {
    relationName: 'patientNotes_followedUpByUser',
    fields: [patientNotes.organizationId, patientNotes.followedUpBy],
    references: [users.organizationId, users.id],
  }),
  createdByUser: one(users, {
    relationName: 'patientNotes_createdByUser',
    fields: [patientNotes.organizationId, patientNotes.createdBy],
    references: [users.organizationId, users.id],
  }),
  deletedByUser: one(users, {
    relationName: 'patientNotes_deletedByUser',
    fields: [patientNotes.organizationId, patientNotes.deletedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const patientOwnershipTransfersRelations = relations(patientOwnershipTransfers, ({ one }) => ({
  patient: one(patients, {
    fields: [patientOwnershipTransfers.organizationId, patientOwnershipTransfers.patientId],
    references: [patients.organizationId, patients.id],
  }),
  fromClient: one(clients, {
    relationName: 'patientOwnershipTransfers_fromClient',
    fields: [patientOwnershipTransfers.organizationId, patientOwnershipTransfers.fromClientId],
    references: [clients.organizationId, clients.id],
  }),
  toClient: one(clients, {
    relationName: 'patientOwnershipTransfers_toClient',
    fields: [patientOwnershipTransfers.organizationId, patientOwnershipTransfers.toClientId],
    references: [clients.organizationId, clients.id],
  }),
  clinic: one(clinics, {
    fields: [patientOwnershipTransfers.organizationId, patientOwnershipTransfers.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patientDocument: one(patientDocuments, {
    fields: [patientOwnershipTransfers.organizationId, patientOwnershipTransfers.patientDocumentId],
    references: [patientDocuments.organizationId, patientDocuments.id],
  }),
  completedByUser: one(users, {
    relationName: 'patientOwnershipTransfers_completedByUser',
    fields: [patientOwnershipTransfers.organizationId, patientOwnershipTransfers.completedBy],
    references: [users.organizationId, users.id],
  }),
  recordedByUser: one(users, {
    relationName: 'patientOwnershipTransfers_recordedByUser',
    fields: [patientOwnershipTransfers.organizationId, patientOwnershipTransfers.recordedBy],
    references: [users.organizationId, users.id],
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
  deletedByUser: one(users, {
    fields: [patients.organizationId, patients.deletedBy],
    references: [users.organizationId, users.id],
  }),
  species: one(species, { fields: [patients.speciesId], references: [species.id] }),
  breed: one(breeds, { fields: [patients.speciesId, patients.breedId], references: [breeds.speciesId, breeds.id] }),
  allergies: many(patientAllergies),
  alerts: many(patientAlerts),
  documents: many(patientDocuments),
  identifiers: many(patientIdentifiers),
  mergeEventsAsSurvivingPatient: many(patientMergeEvents, { relationName: 'patientMergeEvents_survivingPatient' }),
  mergeEventsAsMergedPatient: many(patientMergeEvents, { relationName: 'patientMergeEvents_mergedPatient' }),
  notes: many(patientNotes),
  ownershipTransfers: many(patientOwnershipTransfers),
  owners: many(patientOwners),
  weightHistory: many(patientWeightHistory),
  appointments: many(appointments),
  recurringAppointmentSeries: many(recurringAppointmentSeries),
  waitlistEntries: many(waitlistEntries),
  consultations: many(consultations),
  clinicalAddenda: many(clinicalAddenda),
  diagnoses: many(diagnoses),
  dischargeSummaries: many(dischargeSummaries),
  referrals: many(referrals),
  medicalEncounters: many(medicalEncounters),
  vcprRecords: many(vcprRecords),
  inventoryTransactions: many(inventoryTransactions),
  imagingStudies: many(imagingStudies),
  diagnosticTestOrders: many(diagnosticTestOrders),
  diagnosticTestResults: many(diagnosticTestResults),
  prescriptions: many(prescriptions),
  treatments: many(treatments),
  anesthesiaRecords: many(anesthesiaRecords),
  surgeries: many(surgeries),
  emergencyCases: many(emergencyCases),
  certificates: many(certificates),
  wellnessExams: many(wellnessExams),
  dentalRecords: many(dentalRecords),
  parasiticControl: many(parasiticControl),
  vaccinations: many(vaccinations),
  estimates: many(estimates),
  estimateItems: many(estimateItems),
  invoices: many(invoices),
  invoiceItems: many(invoiceItems),
  deposits: many(deposits),
  treatmentConsents: many(treatmentConsents),
  dataExportRequests: many(dataExportRequests),
  legalHolds: many(legalHolds),
  insurancePolicies: many(insurancePolicies),
  boardingReservations: many(boardingReservations),
  medicationAdministration: many(medicationAdministration),
  criticalCareRecords: many(criticalCareRecords),
  hospitalizationRecords: many(hospitalizationRecords),
  labRequisitions: many(labRequisitions),
  communicationLogs: many(communicationLogs),
  reminders: many(reminders),
  wellnessPlanEnrollments: many(wellnessPlanEnrollments),
  adverseEventReports: many(adverseEventReports),
  recallNotifications: many(recallNotifications),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
  animalGroupsAsDam: many(animalGroups, { relationName: 'animalGroups_dam' }),
  animalGroupsAsSire: many(animalGroups, { relationName: 'animalGroups_sire' }),
  animalGroupMembers: many(animalGroupMembers),
  withdrawalRecords: many(withdrawalRecords),
  integrationMessages: many(integrationMessages),
  aiConversations: many(aiConversations),
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
