// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { deposits } from '../billing/payments'
import { clients } from '../clients/clients'
import { reminders } from '../communication/reminders'
import { resources, rooms } from '../facilities/rooms'
import { users } from '../identity/users'
import { consultations } from '../medical/consultations'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { appointmentTypes } from '../scheduling/appointment-types'
import { appointmentResources, appointments } from '../scheduling/appointments'
import { recurringAppointmentSeries } from '../scheduling/series'
import { scheduleBlocks, waitlistEntries } from '../scheduling/waitlist'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics, organizations } from '../tenancy/organizations'

export const appointmentTypesRelations = relations(appointmentTypes, ({ one, many }) => ({
  organization: one(organizations, { fields: [appointmentTypes.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [appointmentTypes.organizationId, appointmentTypes.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  appointments: many(appointments),
  recurringAppointmentSeries: many(recurringAppointmentSeries),
  waitlistEntries: many(waitlistEntries),
}))

export const appointmentsRelations = relations(appointments, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [appointments.organizationId, appointments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [appointments.organizationId, appointments.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [appointments.organizationId, appointments.patientId],
    references: [patients.organizationId, patients.id],
  }),
  appointmentType: one(appointmentTypes, {
    fields: [appointments.organizationId, appointments.appointmentTypeId],
    references: [appointmentTypes.organizationId, appointmentTypes.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [appointments.organizationId, appointments.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  room: one(rooms, {
    fields: [appointments.organizationId, appointments.roomId],
    references: [rooms.organizationId, rooms.id],
  }),
  recurringSeries: one(recurringAppointmentSeries, {
    fields: [appointments.organizationId, appointments.recurringSeriesId],
    references: [recurringAppointmentSeries.organizationId, recurringAppointmentSeries.id],
  }),
  rescheduledFrom: one(appointments, {
    relationName: 'appointments_rescheduledFrom',
    fields: [appointments.organizationId, appointments.rescheduledFromId],
    references: [appointments.organizationId, appointments.id],
  }),
  createdByUser: one(users, {
    fields: [appointments.organizationId, appointments.createdBy],
    references: [users.organizationId, users.id],
  }),
  sAsRescheduledFrom: many(appointments, { relationName: 'appointments_rescheduledFrom' }),
  resources: many(appointmentResources),
  waitlistEntriesAsCurrentAppointment: many(waitlistEntries, { relationName: 'waitlistEntries_currentAppointment' }),
  waitlistEntries: many(waitlistEntries, { relationName: 'waitlistEntries_appointment' }),
  consultations: many(consultations),
  medicalEncounter: one(medicalEncounters),
  deposits: many(deposits),
  reminders: many(reminders),
}))

export const appointmentResourcesRelations = relations(appointmentResources, ({ one }) => ({
  appointment: one(appointments, {
    fields: [appointmentResources.organizationId, appointmentResources.appointmentId],
    references: [appointments.organizationId, appointments.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [appointmentResources.organizationId, appointmentResources.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  staff: one(staff, {
    fields: [appointmentResources.organizationId, appointmentResources.staffId],
    references: [staff.organizationId, staff.id],
  }),
  room: one(rooms, {
    fields: [appointmentResources.organizationId, appointmentResources.roomId],
    references: [rooms.organizationId, rooms.id],
  }),
  resource: one(resources, {
    fields: [appointmentResources.organizationId, appointmentResources.resourceId],
    references: [resources.organizationId, resources.id],
  }),
}))

export const recurringAppointmentSeriesRelations = relations(recurringAppointmentSeries, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [recurringAppointmentSeries.organizationId, recurringAppointmentSeries.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [recurringAppointmentSeries.organizationId, recurringAppointmentSeries.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [recurringAppointmentSeries.organizationId, recurringAppointmentSeries.patientId],
    references: [patients.organizationId, patients.id],
  }),
  appointmentType: one(appointmentTypes, {
    fields: [recurringAppointmentSeries.organizationId, recurringAppointmentSeries.appointmentTypeId],
    references: [appointmentTypes.organizationId, appointmentTypes.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [recurringAppointmentSeries.organizationId, recurringAppointmentSeries.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  room: one(rooms, {
    fields: [recurringAppointmentSeries.organizationId, recurringAppointmentSeries.roomId],
    references: [rooms.organizationId, rooms.id],
  }),
  createdByUser: one(users, {
    fields: [recurringAppointmentSeries.organizationId, recurringAppointmentSeries.createdBy],
    references: [users.organizationId, users.id],
  }),
  appointmentsAsRecurringSeries: many(appointments),
}))

export const waitlistEntriesRelations = relations(waitlistEntries, ({ one }) => ({
  clinic: one(clinics, {
    fields: [waitlistEntries.organizationId, waitlistEntries.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [waitlistEntries.organizationId, waitlistEntries.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [waitlistEntries.organizationId, waitlistEntries.patientId],
    references: [patients.organizationId, patients.id],
  }),
  appointmentType: one(appointmentTypes, {
    fields: [waitlistEntries.organizationId, waitlistEntries.appointmentTypeId],
    references: [appointmentTypes.organizationId, appointmentTypes.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [waitlistEntries.organizationId, waitlistEntries.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  currentAppointment: one(appointments, {
    relationName: 'waitlistEntries_currentAppointment',
    fields: [waitlistEntries.organizationId, waitlistEntries.currentAppointmentId],
    references: [appointments.organizationId, appointments.id],
  }),
  appointment: one(appointments, {
    relationName: 'waitlistEntries_appointment',
    fields: [waitlistEntries.organizationId, waitlistEntries.appointmentId],
    references: [appointments.organizationId, appointments.id],
  }),
  createdByUser: one(users, {
    fields: [waitlistEntries.organizationId, waitlistEntries.createdBy],
    references: [users.organizationId, users.id],
  }),
}))

export const scheduleBlocksRelations = relations(scheduleBlocks, ({ one }) => ({
  clinic: one(clinics, {
    fields: [scheduleBlocks.organizationId, scheduleBlocks.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [scheduleBlocks.organizationId, scheduleBlocks.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  staff: one(staff, {
    fields: [scheduleBlocks.organizationId, scheduleBlocks.staffId],
    references: [staff.organizationId, staff.id],
  }),
  room: one(rooms, {
    fields: [scheduleBlocks.organizationId, scheduleBlocks.roomId],
    references: [rooms.organizationId, rooms.id],
  }),
  resource: one(resources, {
    fields: [scheduleBlocks.organizationId, scheduleBlocks.resourceId],
    references: [resources.organizationId, resources.id],
  }),
  createdByUser: one(users, {
    fields: [scheduleBlocks.organizationId, scheduleBlocks.createdBy],
    references: [users.organizationId, users.id],
  }),
}))
