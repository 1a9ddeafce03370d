// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { clients } from '../clients/clients'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { vaccinations } from '../preventive/vaccinations'
import { medicationsFormulary } from '../reference/formulary'
import { adverseEventProducts, adverseEventReactions } from '../safety/adverse-event-details'
import { adverseEventReports } from '../safety/adverse-events'
import { drugRecalls, recallNotifications } from '../safety/recalls'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'

export const adverseEventProductsRelations = relations(adverseEventProducts, ({ one }) => ({
  report: one(adverseEventReports, {
    fields: [adverseEventProducts.organizationId, adverseEventProducts.reportId],
    references: [adverseEventReports.organizationId, adverseEventReports.id],
  }),
  medication: one(medicationsFormulary, {
    fields: [adverseEventProducts.medicationId],
    references: [medicationsFormulary.id],
  }),
  prescription: one(prescriptions, {
    fields: [adverseEventProducts.organizationId, adverseEventProducts.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  vaccination: one(vaccinations, {
    fields: [adverseEventProducts.organizationId, adverseEventProducts.vaccinationId],
    references: [vaccinations.organizationId, vaccinations.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [adverseEventProducts.organizationId, adverseEventProducts.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
}))

export const adverseEventReactionsRelations = relations(adverseEventReactions, ({ one }) => ({
  report: one(adverseEventReports, {
    fields: [adverseEventReactions.organizationId, adverseEventReactions.reportId],
    references: [adverseEventReports.organizationId, adverseEventReports.id],
  }),
}))

export const adverseEventReportsRelations = relations(adverseEventReports, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [adverseEventReports.organizationId, adverseEventReports.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [adverseEventReports.organizationId, adverseEventReports.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [adverseEventReports.organizationId, adverseEventReports.clientId],
    references: [clients.organizationId, clients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [adverseEventReports.organizationId, adverseEventReports.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  vaccination: one(vaccinations, {
    fields: [adverseEventReports.organizationId, adverseEventReports.vaccinationId],
    references: [vaccinations.organizationId, vaccinations.id],
  }),
  prescription: one(prescriptions, {
    fields: [adverseEventReports.organizationId, adverseEventReports.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  previousReport: one(adverseEventReports, {
    relationName: 'adverseEventReports_previousReport',
    fields: [adverseEventReports.organizationId, adverseEventReports.previousReportId],
    references: [adverseEventReports.organizationId, adverseEventReports.id],
  }),
  assessedByVeterinarian: one(veterinarians, {
    fields: [adverseEventReports.organizationId, adverseEventReports.assessedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  reportedByUser: one(users, {
    fields: [adverseEventReports.organizationId, adverseEventReports.reportedBy],
    references: [users.organizationId, users.id],
  }),
  adverseEventProducts: many(adverseEventProducts),
  adverseEventReactions: many(adverseEventReactions),
  sAsPreviousReport: many(adverseEventReports, { relationName: 'adverseEventReports_previousReport' }),
}))

export const drugRecallsRelations = relations(drugRecalls, ({ one, many }) => ({
  medication: one(medicationsFormulary, { fields: [drugRecalls.medicationId], references: [medicationsFormulary.id] }),
  recallNotifications: many(recallNotifications),
}))

export const recallNotificationsRelations = relations(recallNotifications, ({ one }) => ({
  recall: one(drugRecalls, { fields: [recallNotifications.recallId], references: [drugRecalls.id] }),
  patient: one(patients, {
    fields: [recallNotifications.organizationId, recallNotifications.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [recallNotifications.organizationId, recallNotifications.clientId],
    references: [clients.organizationId, clients.id],
  }),
  prescription: one(prescriptions, {
    fields: [recallNotifications.organizationId, recallNotifications.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  vaccination: one(vaccinations, {
    fields: [recallNotifications.organizationId, recallNotifications.vaccinationId],
    references: [vaccinations.organizationId, vaccinations.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [recallNotifications.organizationId, recallNotifications.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  sentByUser: one(users, {
    fields: [recallNotifications.organizationId, recallNotifications.sentBy],
    references: [users.organizationId, users.id],
  }),
}))
