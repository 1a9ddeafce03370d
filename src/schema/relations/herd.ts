// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { clients } from '../clients/clients'
import { veterinaryFeedDirectives } from '../herd/feed-directives'
import { animalGroupMembers, animalGroups, groupTreatments } from '../herd/groups'
import { withdrawalRecords } from '../herd/withdrawals'
import { medicationAdministration } from '../hospitalization/administration'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patients } from '../patients/patients'
import { diagnosisCodes } from '../reference/codes'
import { medicationsFormulary } from '../reference/formulary'
import { breeds, species } from '../reference/species'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics, organizations } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'

export const veterinaryFeedDirectivesRelations = relations(veterinaryFeedDirectives, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  client: one(clients, {
    fields: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.clientId],
    references: [clients.organizationId, clients.id],
  }),
  group: one(animalGroups, {
    fields: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.groupId],
    references: [animalGroups.organizationId, animalGroups.id],
  }),
  vcpr: one(vcprRecords, {
    fields: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.vcprId],
    references: [vcprRecords.organizationId, vcprRecords.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  correctsDirective: one(veterinaryFeedDirectives, {
    relationName: 'veterinaryFeedDirectives_correctsDirective',
    fields: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.correctsDirectiveId],
    references: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.id],
  }),
  endedByUser: one(users, {
    fields: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.endedBy],
    references: [users.organizationId, users.id],
  }),
  species: one(species, { fields: [veterinaryFeedDirectives.speciesId], references: [species.id] }),
  medication: one(medicationsFormulary, {
    fields: [veterinaryFeedDirectives.medicationId],
    references: [medicationsFormulary.id],
  }),
  sAsCorrectsDirective: many(veterinaryFeedDirectives, { relationName: 'veterinaryFeedDirectives_correctsDirective' }),
  withdrawalRecords: many(withdrawalRecords),
}))

export const animalGroupsRelations = relations(animalGroups, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [animalGroups.organizationId, animalGroups.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  client: one(clients, {
    fields: [animalGroups.organizationId, animalGroups.clientId],
    references: [clients.organizationId, clients.id],
  }),
  dam: one(patients, {
    relationName: 'animalGroups_dam',
    fields: [animalGroups.organizationId, animalGroups.damId],
    references: [patients.organizationId, patients.id],
  }),
  sire: one(patients, {
    relationName: 'animalGroups_sire',
    fields: [animalGroups.organizationId, animalGroups.sireId],
    references: [patients.organizationId, patients.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [animalGroups.organizationId, animalGroups.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  deletedByUser: one(users, {
    fields: [animalGroups.organizationId, animalGroups.deletedBy],
    references: [users.organizationId, users.id],
  }),
  species: one(species, { fields: [animalGroups.speciesId], references: [species.id] }),
  breed: one(breeds, {
    fields: [animalGroups.speciesId, animalGroups.breedId],
    references: [breeds.speciesId, breeds.id],
  }),
  veterinaryFeedDirectives: many(veterinaryFeedDirectives),
  members: many(animalGroupMembers),
  groupTreatments: many(groupTreatments),
  withdrawalRecords: many(withdrawalRecords),
}))

export const animalGroupMembersRelations = relations(animalGroupMembers, ({ one }) => ({
  group: one(animalGroups, {
    fields: [animalGroupMembers.organizationId, animalGroupMembers.groupId],
    references: [animalGroups.organizationId, animalGroups.id],
  }),
  patient: one(patients, {
    fields: [animalGroupMembers.organizationId, animalGroupMembers.patientId],
    references: [patients.organizationId, patients.id],
  }),
  recordedByUser: one(users, {
    fields: [animalGroupMembers.organizationId, animalGroupMembers.recordedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const groupTreatmentsRelations = relations(groupTreatments, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [groupTreatments.organizationId, groupTreatments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [groupTreatments.organizationId, groupTreatments.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  group: one(animalGroups, {
    fields: [groupTreatments.organizationId, groupTreatments.groupId],
    references: [animalGroups.organizationId, animalGroups.id],
  }),
  orderedByVeterinarian: one(veterinarians, {
    fields: [groupTreatments.organizationId, groupTreatments.orderedBy],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  vcpr: one(vcprRecords, {
    fields: [groupTreatments.organizationId, groupTreatments.vcprId],
    references: [vcprRecords.organizationId, vcprRecords.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [groupTreatments.organizationId, groupTreatments.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  administeredByStaff: one(staff, {
    fields: [groupTreatments.organizationId, groupTreatments.administeredBy],
    references: [staff.organizationId, staff.id],
  }),
  recordedByUser: one(users, {
    fields: [groupTreatments.organizationId, groupTreatments.recordedBy],
    references: [users.organizationId, users.id],
  }),
  species: one(species, { fields: [groupTreatments.speciesId], references: [species.id] }),
  diagnosisCode: one(diagnosisCodes, { fields: [groupTreatments.diagnosisCodeId], references: [diagnosisCodes.id] }),
  medication: one(medicationsFormulary, {
    fields: [groupTreatments.medicationId],
    references: [medicationsFormulary.id],
  }),
  withdrawalRecords: many(withdrawalRecords),
}))

export const withdrawalRecordsRelations = relations(withdrawalRecords, ({ one }) => ({
  organization: one(organizations, { fields: [withdrawalRecords.organizationId], references: [organizations.id] }),
  clinic: one(clinics, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  patient: one(patients, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.patientId],
    references: [patients.organizationId, patients.id],
  }),
  group: one(animalGroups, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.groupId],
    references: [animalGroups.organizationId, animalGroups.id],
  }),
  prescription: one(prescriptions, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  treatment: one(treatments, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.treatmentId],
    references: [treatments.organizationId, treatments.id],
  }),
  medicationAdministration: one(medicationAdministration, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.medicationAdministrationId],
    references: [medicationAdministration.organizationId, medicationAdministration.id],
  }),
  groupTreatment: one(groupTreatments, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.groupTreatmentId],
    references: [groupTreatments.organizationId, groupTreatments.id],
  }),
  feedDirective: one(veterinaryFeedDirectives, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.feedDirectiveId],
    references: [veterinaryFeedDirectives.organizationId, veterinaryFeedDirectives.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  clientInformedByUser: one(users, {
    fields: [withdrawalRecords.organizationId, withdrawalRecords.clientInformedBy],
    references: [users.organizationId, users.id],
  }),
  medication: one(medicationsFormulary, {
    fields: [withdrawalRecords.medicationId],
    references: [medicationsFormulary.id],
  }),
}))
