// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { invoices } from '../billing/invoices'
import { kennels } from '../boarding/kennels'
import { boardingDailyLogs, boardingReservations } from '../boarding/reservations'
import { clients } from '../clients/clients'
import { rooms } from '../facilities/rooms'
import { medicationAdministration } from '../hospitalization/administration'
import { hospitalizationRecords } from '../hospitalization/records'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import { species } from '../reference/species'
import { clinics } from '../tenancy/organizations'

export const kennelsRelations = relations(kennels, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [kennels.organizationId, kennels.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  room: one(rooms, { fields: [kennels.organizationId, kennels.roomId], references: [rooms.organizationId, rooms.id] }),
  species: one(species, { fields: [kennels.speciesId], references: [species.id] }),
  boardingReservations: many(boardingReservations),
  hospitalizationRecords: many(hospitalizationRecords),
}))

export const boardingReservationsRelations = relations(boardingReservations, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [boardingReservations.organizationId, boardingReservations.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  patient: one(patients, {
    fields: [boardingReservations.organizationId, boardingReservations.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [boardingReservations.organizationId, boardingReservations.clientId],
    references: [clients.organizationId, clients.id],
  }),
  kennel: one(kennels, {
    fields: [boardingReservations.organizationId, boardingReservations.kennelId],
    references: [kennels.organizationId, kennels.id],
  }),
  sharesKennelWith: one(boardingReservations, {
    relationName: 'boardingReservations_sharesKennelWith',
    fields: [boardingReservations.organizationId, boardingReservations.sharesKennelWithId],
    references: [boardingReservations.organizationId, boardingReservations.id],
  }),
  vaccinationsVerifiedByUser: one(users, {
    relationName: 'boardingReservations_vaccinationsVerifiedByUser',
    fields: [boardingReservations.organizationId, boardingReservations.vaccinationsVerifiedBy],
    references: [users.organizationId, users.id],
  }),
  checkedInByUser: one(users, {
    relationName: 'boardingReservations_checkedInByUser',
    fields: [boardingReservations.organizationId, boardingReservations.checkedInBy],
    references: [users.organizationId, users.id],
  }),
  checkedOutByUser: one(users, {
    relationName: 'boardingReservations_checkedOutByUser',
    fields: [boardingReservations.organizationId, boardingReservations.checkedOutBy],
    references: [users.organizationId, users.id],
  }),
  invoice: one(invoices, {
    fields: [boardingReservations.organizationId, boardingReservations.invoiceId],
    references: [invoices.organizationId, invoices.id],
  }),
  sAsSharesKennelWith: many(boardingReservations, { relationName: 'boardingReservations_sharesKennelWith' }),
  boardingDailyLogs: many(boardingDailyLogs),
  medicationAdministration: many(medicationAdministration),
}))

export const boardingDailyLogsRelations = relations(boardingDailyLogs, ({ one }) => ({
  reservation: one(boardingReservations, {
    fields: [boardingDailyLogs.organizationId, boardingDailyLogs.reservationId],
    references: [boardingReservations.organizationId, boardingReservations.id],
  }),
  recordedByUser: one(users, {
    fields: [boardingDailyLogs.organizationId, boardingDailyLogs.recordedBy],
    references: [users.organizationId, users.id],
  }),
}))
