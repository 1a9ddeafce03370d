// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { kennels } from '../boarding/kennels'
import { equipment } from '../equipment/equipment'
import { resources, rooms } from '../facilities/rooms'
import { appointmentResources, appointments } from '../scheduling/appointments'
import { recurringAppointmentSeries } from '../scheduling/series'
import { scheduleBlocks } from '../scheduling/waitlist'
import { surgeries } from '../surgery/surgeries'
import { clinics } from '../tenancy/organizations'

export const roomsRelations = relations(rooms, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [rooms.organizationId, rooms.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  resources: many(resources),
  appointments: many(appointments),
  appointmentResources: many(appointmentResources),
  recurringAppointmentSeries: many(recurringAppointmentSeries),
  scheduleBlocks: many(scheduleBlocks),
  surgeries: many(surgeries),
  kennels: many(kennels),
  equipment: many(equipment),
}))

export const resourcesRelations = relations(resources, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [resources.organizationId, resources.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  room: one(rooms, {
    fields: [resources.organizationId, resources.roomId],
    references: [rooms.organizationId, rooms.id],
  }),
  appointmentResources: many(appointmentResources),
  scheduleBlocks: many(scheduleBlocks),
  equipment: many(equipment),
}))
