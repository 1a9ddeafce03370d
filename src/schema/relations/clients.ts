// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { aiConversations } from '../ai/conversations'
import { estimates } from '../billing/estimates'
import { invoices } from '../billing/invoices'
import { clientAccountLedger } from '../billing/ledger'
import { deposits, payments } from '../billing/payments'
import { boardingReservations } from '../boarding/reservations'
import { priceLists } from '../catalog/prices'
import { clientRelationships, clients } from '../clients/clients'
import { clientNotes } from '../clients/notes'
import { communicationLogs } from '../communication/logs'
import { reminders } from '../communication/reminders'
import { treatmentConsents } from '../consents/consents'
import { controlledSubstanceTransactions } from '../controlled/registers'
import { emergencyCases } from '../emergency/cases'
import { dataErasureRequests, dataExportRequests } from '../governance/requests'
import { legalHolds } from '../governance/retention'
import { veterinaryFeedDirectives } from '../herd/feed-directives'
import { animalGroups } from '../herd/groups'
import { users } from '../identity/users'
import { insurancePolicies } from '../insurance/policies'
import { dischargeSummaries, referrals } from '../medical/discharge'
import { medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patientOwnershipTransfers } from '../patients/ownership'
import { patientOwners, patients } from '../patients/patients'
import { prescriptionRefills } from '../pharmacy/refills'
import { certificates } from '../preventive/certificates'
import { adverseEventReports } from '../safety/adverse-events'
import { recallNotifications } from '../safety/recalls'
import { appointments } from '../scheduling/appointments'
import { recurringAppointmentSeries } from '../scheduling/series'
import { waitlistEntries } from '../scheduling/waitlist'
import { clinics, organizations } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'
import { wellnessPlanEnrollments } from '../wellness/plans'

export const clientsRelations = relations(clients, ({ one, many }) => ({
  organization: one(organizations, { fields: [clients.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [clients.organizationId, clients.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  deletedByUser: one(users, {
    fields: [clients.organizationId, clients.deletedBy],
    references: [users.organizationId, users.id],
  }),
  relationships: many(clientRelationships, { relationName: 'clientRelationships_client' }),
  relationshipsAsRelatedClient: many(clientRelationships, { relationName: 'clientRelationships_relatedClient' }),
  notes: many(clientNotes),
  patientOwnershipTransfersAsFromClient: many(patientOwnershipTransfers, {
    relationName: 'patientOwnershipTransfers_fromClient',
  }),
  patientOwnershipTransfersAsToClient: many(patientOwnershipTransfers, {
    relationName: 'patientOwnershipTransfers_toClient',
  }),
  patients: many(patients),
  patientOwners: many(patientOwners),
  appointments: many(appointments),
  recurringAppointmentSeries: many(recurringAppointmentSeries),
  waitlistEntries: many(waitlistEntries),
  dischargeSummaries: many(dischargeSummaries),
  referrals: many(referrals),
  medicalEncounters: many(medicalEncounters),
  vcprRecords: many(vcprRecords),
  priceLists: many(priceLists),
  prescriptions: many(prescriptions),
  treatments: many(treatments),
  emergencyCases: many(emergencyCases),
  certificates: many(certificates),
  estimates: many(estimates),
  invoices: many(invoices),
  accountLedger: many(clientAccountLedger),
  payments: many(payments),
  deposits: many(deposits),
  treatmentConsents: many(treatmentConsents, { relationName: 'treatmentConsents_client' }),
  treatmentConsentsAsSignerClient: many(treatmentConsents, { relationName: 'treatmentConsents_signerClient' }),
  dataExportRequests: many(dataExportRequests),
  dataErasureRequests: many(dataErasureRequests),
  legalHolds: many(legalHolds),
  insurancePolicies: many(insurancePolicies),
  prescriptionRefillsAsRequestedByClient: many(prescriptionRefills),
  boardingReservations: many(boardingReservations),
  communicationLogs: many(communicationLogs),
  reminders: many(reminders),
  wellnessPlanEnrollments: many(wellnessPlanEnrollments),
  adverseEventReports: many(adverseEventReports),
  recallNotifications: many(recallNotifications),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
  veterinaryFeedDirectives: many(veterinaryFeedDirectives),
  animalGroups: many(animalGroups),
  aiConversations: many(aiConversations),
}))

export const clientRelationshipsRelations = relations(clientRelationships, ({ one }) => ({
  client: one(clients, {
    relationName: 'clientRelationships_client',
    fields: [clientRelationships.organizationId, clientRelationships.clientId],
    references: [clients.organizationId, clients.id],
  }),
  relatedClient: one(clients, {
    relationName: 'clientRelationships_relatedClient',
    fields: [clientRelationships.organizationId, clientRelationships.relatedClientId],
    references: [clients.organizationId, clients.id],
  }),
}))

export const clientNotesRelations = relations(clientNotes, ({ one }) => ({
  client: one(clients, {
    fields: [clientNotes.organizationId, clientNotes.clientId],
    references: [clients.organizationId, clients.id],
  }),
  clinic: one(clinics, {
    fields: [clientNotes.organizationId, clientNotes.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  followUpByUser: one(users, {
    relationName: 'clientNotes_followUpByUser',
    fields: [clientNotes.organizationId, clientNotes.followUpBy],
    references: [users.organizationId, users.id],
  }),
  followedUpByUser: one(users, {
    relationName: 'clientNotes_followedUpByUser',
    fields: [clientNotes.organizationId, clientNotes.followedUpBy],
    references: [users.organizationId, users.id],
  }),
  createdByUser: one(users, {
    relationName: 'clientNotes_createdByUser',
    fields: [clientNotes.organizationId, clientNotes.createdBy],
    references: [users.organizationId, users.id],
  }),
  deletedByUser: one(users, {
    relationName: 'clientNotes_deletedByUser',
    fields: [clientNotes.organizationId, clientNotes.deletedBy],
    references: [users.organizationId, users.id],
  }),
}))
