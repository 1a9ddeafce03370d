// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { aiConversations } from '../ai/conversations'
import { estimates } from '../billing/estimates'
import { invoiceItems, invoices } from '../billing/invoices'
import { clients } from '../clients/clients'
import { communicationLogs } from '../communication/logs'
import { treatmentConsents } from '../consents/consents'
import { controlledSubstanceTransactions } from '../controlled/registers'
import { imagingStudies } from '../diagnostics/imaging'
import { diagnosticTestOrders, diagnosticTestResults } from '../diagnostics/orders'
import { emergencyCases } from '../emergency/cases'
import { veterinaryFeedDirectives } from '../herd/feed-directives'
import { groupTreatments } from '../herd/groups'
import { withdrawalRecords } from '../herd/withdrawals'
import { medicationAdministration } from '../hospitalization/administration'
import { criticalCareRecords } from '../hospitalization/critical-care'
import { hospitalizationRecords } from '../hospitalization/records'
import { users } from '../identity/users'
import { insuranceClaims } from '../insurance/claims'
import { inventoryTransactions } from '../inventory/transactions'
import { labRequisitions } from '../laboratory/requisitions'
import { clinicalAddenda, consultations } from '../medical/consultations'
import { diagnoses } from '../medical/diagnoses'
import { dischargeSummaries, referrals } from '../medical/discharge'
import { encounterAttachments, encounterParticipants, medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patients } from '../patients/patients'
import { certificates } from '../preventive/certificates'
import { dentalRecords, wellnessExams } from '../preventive/exams'
import { parasiticControl } from '../preventive/parasites'
import { vaccinations } from '../preventive/vaccinations'
import { diagnosisCodes } from '../reference/codes'
import { adverseEventReports } from '../safety/adverse-events'
import { appointments } from '../scheduling/appointments'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { anesthesiaRecords } from '../surgery/anesthesia'
import { surgeries } from '../surgery/surgeries'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'

export const consultationsRelations = relations(consultations, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [consultations.organizationId, consultations.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [consultations.organizationId, consultations.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [consultations.organizationId, consultations.patientId],
    references: [patients.organizationId, patients.id],
  }),
  appointment: one(appointments, {
    fields: [consultations.organizationId, consultations.appointmentId],
    references: [appointments.organizationId, appointments.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [consultations.organizationId, consultations.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  lockedByUser: one(users, {
    fields: [consultations.organizationId, consultations.lockedBy],
    references: [users.organizationId, users.id],
  }),
  clinicalAddenda: many(clinicalAddenda),
}))

export const clinicalAddendaRelations = relations(clinicalAddenda, ({ one }) => ({
  patient: one(patients, {
    fields: [clinicalAddenda.organizationId, clinicalAddenda.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [clinicalAddenda.organizationId, clinicalAddenda.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  consultation: one(consultations, {
    fields: [clinicalAddenda.organizationId, clinicalAddenda.consultationId],
    references: [consultations.organizationId, consultations.id],
  }),
  dischargeSummary: one(dischargeSummaries, {
    fields: [clinicalAddenda.organizationId, clinicalAddenda.dischargeSummaryId],
    references: [dischargeSummaries.organizationId, dischargeSummaries.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [clinicalAddenda.organizationId, clinicalAddenda.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  staff: one(staff, {
    fields: [clinicalAddenda.organizationId, clinicalAddenda.staffId],
    references: [staff.organizationId, staff.id],
  }),
}))

export const diagnosesRelations = relations(diagnoses, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [diagnoses.organizationId, diagnoses.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [diagnoses.organizationId, diagnoses.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [diagnoses.organizationId, diagnoses.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  diagnosedByVeterinarian: one(veterinarians, {
    fields: [diagnoses.organizationId, diagnoses.diagnosedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  recurrenceOf: one(diagnoses, {
    relationName: 'diagnoses_recurrenceOf',
    fields: [diagnoses.organizationId, diagnoses.recurrenceOfId],
    references: [diagnoses.organizationId, diagnoses.id],
  }),
  deletedByUser: one(users, {
    fields: [diagnoses.organizationId, diagnoses.deletedBy],
    references: [users.organizationId, users.id],
  }),
  diagnosisCode: one(diagnosisCodes, { fields: [diagnoses.diagnosisCodeId], references: [diagnosisCodes.id] }),
  diagnosesAsRecurrenceOf: many(diagnoses, { relationName: 'diagnoses_recurrenceOf' }),
  treatments: many(treatments),
}))

export const dischargeSummariesRelations = relations(dischargeSummaries, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [dischargeSummaries.organizationId, dischargeSummaries.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [dischargeSummaries.organizationId, dischargeSummaries.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [dischargeSummaries.organizationId, dischargeSummaries.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [dischargeSummaries.organizationId, dischargeSummaries.clientId],
    references: [clients.organizationId, clients.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [dischargeSummaries.organizationId, dischargeSummaries.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  lockedByUser: one(users, {
    fields: [dischargeSummaries.organizationId, dischargeSummaries.lockedBy],
    references: [users.organizationId, users.id],
  }),
  clinicalAddenda: many(clinicalAddenda),
}))

export const referralsRelations = relations(referrals, ({ one }) => ({
  clinic: one(clinics, {
    fields: [referrals.organizationId, referrals.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [referrals.organizationId, referrals.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [referrals.organizationId, referrals.clientId],
    references: [clients.organizationId, clients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [referrals.organizationId, referrals.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [referrals.organizationId, referrals.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
}))

export const medicalEncountersRelations = relations(medicalEncounters, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [medicalEncounters.organizationId, medicalEncounters.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [medicalEncounters.organizationId, medicalEncounters.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [medicalEncounters.organizationId, medicalEncounters.clientId],
    references: [clients.organizationId, clients.id],
  }),
  appointment: one(appointments, {
    fields: [medicalEncounters.organizationId, medicalEncounters.appointmentId],
    references: [appointments.organizationId, appointments.id],
  }),
  primaryVeterinarian: one(veterinarians, {
    fields: [medicalEncounters.organizationId, medicalEncounters.primaryVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  lockedByUser: one(users, {
    fields: [medicalEncounters.organizationId, medicalEncounters.lockedBy],
    references: [users.organizationId, users.id],
  }),
  consultations: many(consultations),
  clinicalAddenda: many(clinicalAddenda),
  diagnoses: many(diagnoses),
  dischargeSummary: one(dischargeSummaries),
  referrals: many(referrals),
  encounterParticipants: many(encounterParticipants),
  encounterAttachments: many(encounterAttachments),
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
  invoices: many(invoices),
  invoiceItems: many(invoiceItems),
  treatmentConsents: many(treatmentConsents),
  insuranceClaims: many(insuranceClaims),
  medicationAdministration: many(medicationAdministration),
  criticalCareRecords: many(criticalCareRecords),
  hospitalizationRecords: many(hospitalizationRecords),
  labRequisitions: many(labRequisitions),
  communicationLogs: many(communicationLogs),
  adverseEventReports: many(adverseEventReports),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
  veterinaryFeedDirectives: many(veterinaryFeedDirectives),
  groupTreatments: many(groupTreatments),
  withdrawalRecords: many(withdrawalRecords),
  aiConversations: many(aiConversations),
}))

export const encounterParticipantsRelations = relations(encounterParticipants, ({ one }) => ({
  encounter: one(medicalEncounters, {
    fields: [encounterParticipants.organizationId, encounterParticipants.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [encounterParticipants.organizationId, encounterParticipants.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  staff: one(staff, {
    fields: [encounterParticipants.organizationId, encounterParticipants.staffId],
    references: [staff.organizationId, staff.id],
  }),
}))

export const encounterAttachmentsRelations = relations(encounterAttachments, ({ one }) => ({
  encounter: one(medicalEncounters, {
    fields: [encounterAttachments.organizationId, encounterAttachments.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  uploadedByUser: one(users, {
    relationName: 'encounterAttachments_uploadedByUser',
    fields: [encounterAttachments.organizationId, encounterAttachments.uploadedBy],
    references: [users.organizationId, users.id],
  }),
  deletedByUser: one(users, {
    relationName: 'encounterAttachments_deletedByUser',
    fields: [encounterAttachments.organizationId, encounterAttachments.deletedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const vcprRecordsRelations = relations(vcprRecords, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [vcprRecords.organizationId, vcprRecords.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [vcprRecords.organizationId, vcprRecords.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  client: one(clients, {
    fields: [vcprRecords.organizationId, vcprRecords.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [vcprRecords.organizationId, vcprRecords.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [vcprRecords.organizationId, vcprRecords.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  prescriptionsAsVcpr: many(prescriptions),
  treatmentsAsVcpr: many(treatments),
  veterinaryFeedDirectivesAsVcpr: many(veterinaryFeedDirectives),
  groupTreatmentsAsVcpr: many(groupTreatments),
}))
