// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { clients } from '../clients/clients'
import { emergencyCases, emergencyVitalSigns, triageRecords } from '../emergency/cases'
import { criticalCareRecords } from '../hospitalization/critical-care'
import { hospitalizationRecords } from '../hospitalization/records'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'

export const emergencyCasesRelations = relations(emergencyCases, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [emergencyCases.organizationId, emergencyCases.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [emergencyCases.organizationId, emergencyCases.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [emergencyCases.organizationId, emergencyCases.patientId],
    references: [patients.organizationId, patients.id],
  }),
  client: one(clients, {
    fields: [emergencyCases.organizationId, emergencyCases.clientId],
    references: [clients.organizationId, clients.id],
  }),
  attendingVeterinarian: one(veterinarians, {
    fields: [emergencyCases.organizationId, emergencyCases.attendingVeterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  resuscitationDiscussedByStaff: one(staff, {
    fields: [emergencyCases.organizationId, emergencyCases.resuscitationDiscussedBy],
    references: [staff.organizationId, staff.id],
  }),
  triageRecords: many(triageRecords),
  emergencyVitalSigns: many(emergencyVitalSigns),
  criticalCareRecords: many(criticalCareRecords),
  hospitalizationRecords: many(hospitalizationRecords),
}))

export const triageRecordsRelations = relations(triageRecords, ({ one }) => ({
  emergencyCase: one(emergencyCases, {
    fields: [triageRecords.organizationId, triageRecords.emergencyCaseId],
    references: [emergencyCases.organizationId, emergencyCases.id],
  }),
  triagedByStaff: one(staff, {
    fields: [triageRecords.organizationId, triageRecords.triagedBy],
    references: [staff.organizationId, staff.id],
  }),
}))

export const emergencyVitalSignsRelations = relations(emergencyVitalSigns, ({ one }) => ({
  emergencyCase: one(emergencyCases, {
    fields: [emergencyVitalSigns.organizationId, emergencyVitalSigns.emergencyCaseId],
    references: [emergencyCases.organizationId, emergencyCases.id],
  }),
  recordedByStaff: one(staff, {
    fields: [emergencyVitalSigns.organizationId, emergencyVitalSigns.recordedBy],
    references: [staff.organizationId, staff.id],
  }),
}))
