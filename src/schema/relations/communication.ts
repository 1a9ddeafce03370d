// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoices } from '../billing/invoices'
import { services } from '../catalog/services'
import { clients } from '../clients/clients'
import { communicationLogs } from '../communication/logs'
import { reminderProtocols, reminders } from '../communication/reminders'
import { messageTemplates } from '../communication/templates'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { vaccineProtocols } from '../preventive/protocols'
import { vaccinations } from '../preventive/vaccinations'
import { species } from '../reference/species'
import { appointments } from '../scheduling/appointments'
import { clinics, organizations } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'

export const communicationLogsRelations = relations(communicationLogs, ({ one }) => ({
  organization: one(organizations, { fields: [communicationLogs.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [communicationLogs.organizationId, communicationLogs.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [communicationLogs.organizationId, communicationLogs.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [communicationLogs.organizationId, communicationLogs.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [communicationLogs.organizationId, communicationLogs.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  template: one(messageTemplates, {
    fields: [communicationLogs.organizationId, communicationLogs.templateId],
    references: [messageTemplates.organizationId, messageTemplates.id],
  }),
  reminder: one(reminders, {
    fields: [communicationLogs.organizationId, communicationLogs.reminderId],
    references: [reminders.organizationId, reminders.id],
  }),
  sentByUser: one(users, {
    fields: [communicationLogs.organizationId, communicationLogs.sentBy],
    references: [users.organizationId, users.id],
  }),
}))

export const reminderProtocolsRelations = relations(reminderProtocols, ({ one, many }) => ({
  organization: one(organizations, { fields: [reminderProtocols.organizationId], references: [organizations.id] }),
  species: one(species, { fields: [reminderProtocols.speciesId], references: [species.id] }),
  service: one(services, {
    fields: [reminderProtocols.organizationId, reminderProtocols.serviceId],
    references: [services.organizationId, services.id],
  }),
  vaccineProtocol: one(vaccineProtocols, {
    fields: [reminderProtocols.organizationId, reminderProtocols.vaccineProtocolId],
    references: [vaccineProtocols.organizationId, vaccineProtocols.id],
  }),
  reminders: many(reminders),
}))

export const remindersRelations = relations(reminders, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [reminders.organizationId, reminders.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [reminders.organizationId, reminders.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [reminders.organizationId, reminders.patientId],
    references: [patients.organizationId, patients.id],
  }),
  reminderProtocol: one(reminderProtocols, {
    fields: [reminders.organizationId, reminders.reminderProtocolId],
    references: [reminderProtocols.organizationId, reminderProtocols.id],
  }),
  template: one(messageTemplates, {
    fields: [reminders.organizationId, reminders.templateId],
    references: [messageTemplates.organizationId, messageTemplates.id],
  }),
  appointment: one(appointments, {
    fields: [reminders.organizationId, reminders.appointmentId],
    references: [appointments.organizationId, appointments.id],
  }),
  vaccination: one(vaccinations, {
    fields: [reminders.organizationId, reminders.vaccinationId],
    references: [vaccinations.organizationId, vaccinations.id],
  }),
  prescription: one(prescriptions, {
    fields: [reminders.organizationId, reminders.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  invoice: one(invoices, {
    fields: [reminders.organizationId, reminders.invoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  communicationLogs: many(communicationLogs),
}))

export const messageTemplatesRelations = relations(messageTemplates, ({ one, many }) => ({
  organization: one(organizations, { fields: [messageTemplates.organizationId], references: [organizations.id] }),
  communicationLogs: many(communicationLogs),
  reminders: many(reminders),
}))
