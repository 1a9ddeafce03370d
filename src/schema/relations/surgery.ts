// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { treatmentConsents } from '../consents/consents'
import { rooms } from '../facilities/rooms'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { dentalRecords } from '../preventive/exams'
import { procedureCodes } from '../reference/codes'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { anesthesiaMonitoring, anesthesiaRecords } from '../surgery/anesthesia'
import { surgeries, surgicalProcedures } from '../surgery/surgeries'
import { clinics } from '../tenancy/organizations'

export const anesthesiaRecordsRelations = relations(anesthesiaRecords, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [anesthesiaRecords.organizationId, anesthesiaRecords.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [anesthesiaRecords.organizationId, anesthesiaRecords.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [anesthesiaRecords.organizationId, anesthesiaRecords.patientId],
    references: [patients.organizationId, patients.id],
  }),
  surgery: one(surgeries, {
    fields: [anesthesiaRecords.organizationId, anesthesiaRecords.surgeryId],
    references: [surgeries.organizationId, surgeries.id],
  }),
  anesthetist: one(staff, {
    fields: [anesthesiaRecords.organizationId, anesthesiaRecords.anesthetistId],
    references: [staff.organizationId, staff.id],
  }),
  supervisingVeterinarian: one(veterinarians, {
    relationName: 'anesthesiaRecords_supervisingVeterinarian',
    fields: [anesthesiaRecords.organizationId, anesthesiaRecords.supervisingVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  signedByVeterinarian: one(veterinarians, {
    relationName: 'anesthesiaRecords_signedByVeterinarian',
    fields: [anesthesiaRecords.organizationId, anesthesiaRecords.signedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  anesthesiaMonitoring: many(anesthesiaMonitoring),
  dentalRecords: many(dentalRecords),
}))

export const anesthesiaMonitoringRelations = relations(anesthesiaMonitoring, ({ one }) => ({
  anesthesiaRecord: one(anesthesiaRecords, {
    fields: [anesthesiaMonitoring.organizationId, anesthesiaMonitoring.anesthesiaRecordId],
    references: [anesthesiaRecords.organizationId, anesthesiaRecords.id],
  }),
  recordedByStaff: one(staff, {
    fields: [anesthesiaMonitoring.organizationId, anesthesiaMonitoring.recordedBy],
    references: [staff.organizationId, staff.id],
  }),
}))

export const surgeriesRelations = relations(surgeries, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [surgeries.organizationId, surgeries.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [surgeries.organizationId, surgeries.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [surgeries.organizationId, surgeries.patientId],
    references: [patients.organizationId, patients.id],
  }),
  room: one(rooms, {
    fields: [surgeries.organizationId, surgeries.roomId],
    references: [rooms.organizationId, rooms.id],
  }),
  leadSurgeon: one(veterinarians, {
    relationName: 'surgeries_leadSurgeon',
    fields: [surgeries.organizationId, surgeries.leadSurgeonId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  assistantSurgeon: one(veterinarians, {
    relationName: 'surgeries_assistantSurgeon',
    fields: [surgeries.organizationId, surgeries.assistantSurgeonId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  scrubTechnician: one(staff, {
    fields: [surgeries.organizationId, surgeries.scrubTechnicianId],
    references: [staff.organizationId, staff.id],
  }),
  signedByVeterinarian: one(veterinarians, {
    relationName: 'surgeries_signedByVeterinarian',
    fields: [surgeries.organizationId, surgeries.signedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  anesthesiaRecords: many(anesthesiaRecords),
  surgicalProcedures: many(surgicalProcedures),
  treatmentConsents: many(treatmentConsents),
}))

export const surgicalProceduresRelations = relations(surgicalProcedures, ({ one }) => ({
  surgery: one(surgeries, {
    fields: [surgicalProcedures.organizationId, surgicalProcedures.surgeryId],
    references: [surgeries.organizationId, surgeries.id],
  }),
  procedureCode: one(procedureCodes, { fields: [surgicalProcedures.procedureCodeId], references: [procedureCodes.id] }),
  surgeon: one(veterinarians, {
    fields: [surgicalProcedures.organizationId, surgicalProcedures.surgeonId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
}))
