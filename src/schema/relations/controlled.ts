// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { clients } from '../clients/clients'
import { deaFormItems, deaForms } from '../controlled/forms'
import { controlledSubstanceInventories, controlledSubstanceInventoryItems } from '../controlled/inventories'
import { controlledSubstanceRegisters, controlledSubstanceTransactions } from '../controlled/registers'
import { medicationAdministration } from '../hospitalization/administration'
import { users } from '../identity/users'
import { inventoryBatches, inventoryItems } from '../inventory/items'
import { suppliers } from '../inventory/suppliers'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { prescriptionRefills } from '../pharmacy/refills'
import { medicationsFormulary } from '../reference/formulary'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'

export const deaFormsRelations = relations(deaForms, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [deaForms.organizationId, deaForms.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  supplier: one(suppliers, {
    fields: [deaForms.organizationId, deaForms.supplierId],
    references: [suppliers.organizationId, suppliers.id],
  }),
  preparedByUser: one(users, {
    relationName: 'deaForms_preparedByUser',
    fields: [deaForms.organizationId, deaForms.preparedBy],
    references: [users.organizationId, users.id],
  }),
  signedByUser: one(users, {
    relationName: 'deaForms_signedByUser',
    fields: [deaForms.organizationId, deaForms.signedBy],
    references: [users.organizationId, users.id],
  }),
  firstWitness: one(users, {
    relationName: 'deaForms_firstWitness',
    fields: [deaForms.organizationId, deaForms.firstWitnessId],
    references: [users.organizationId, users.id],
  }),
  secondWitness: one(users, {
    relationName: 'deaForms_secondWitness',
    fields: [deaForms.organizationId, deaForms.secondWitnessId],
    references: [users.organizationId, users.id],
  }),
  items: many(deaFormItems),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
}))

export const deaFormItemsRelations = relations(deaFormItems, ({ one }) => ({
  deaForm: one(deaForms, {
    fields: [deaFormItems.organizationId, deaFormItems.formKind, deaFormItems.deaFormId],
    references: [deaForms.organizationId, deaForms.formKind, deaForms.id],
  }),
  inventoryItem: one(inventoryItems, {
    fields: [deaFormItems.organizationId, deaFormItems.inventoryItemId],
    references: [inventoryItems.organizationId, inventoryItems.id],
  }),
}))

export const controlledSubstanceInventoriesRelations = relations(controlledSubstanceInventories, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [controlledSubstanceInventories.organizationId, controlledSubstanceInventories.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  takenByUser: one(users, {
    relationName: 'controlledSubstanceInventories_takenByUser',
    fields: [controlledSubstanceInventories.organizationId, controlledSubstanceInventories.takenBy],
    references: [users.organizationId, users.id],
  }),
  witnessedByUser: one(users, {
    relationName: 'controlledSubstanceInventories_witnessedByUser',
    fields: [controlledSubstanceInventories.organizationId, controlledSubstanceInventories.witnessedBy],
    references: [users.organizationId, users.id],
  }),
  items: many(controlledSubstanceInventoryItems),
}))

export const controlledSubstanceInventoryItemsRelations = relations(controlledSubstanceInventoryItems, ({ one }) => ({
  inventory: one(controlledSubstanceInventories, {
    fields: [controlledSubstanceInventoryItems.organizationId, controlledSubstanceInventoryItems.inventoryId],
    references: [controlledSubstanceInventories.organizationId, controlledSubstanceInventories.id],
  }),
  register: one(controlledSubstanceRegisters, {
    fields: [controlledSubstanceInventoryItems.organizationId, controlledSubstanceInventoryItems.registerId],
    references: [controlledSubstanceRegisters.organizationId, controlledSubstanceRegisters.id],
  }),
  settledBy: one(controlledSubstanceTransactions, {
    fields: [controlledSubstanceInventoryItems.organizationId, controlledSubstanceInventoryItems.settledById],
    references: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.id],
  }),
}))

export const controlledSubstanceRegistersRelations = relations(controlledSubstanceRegisters, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [controlledSubstanceRegisters.organizationId, controlledSubstanceRegisters.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  medication: one(medicationsFormulary, {
    fields: [controlledSubstanceRegisters.medicationId],
    references: [medicationsFormulary.id],
  }),
  inventoryItem: one(inventoryItems, {
    fields: [controlledSubstanceRegisters.organizationId, controlledSubstanceRegisters.inventoryItemId],
    references: [inventoryItems.organizationId, inventoryItems.id],
  }),
  registrant: one(veterinarians, {
    fields: [controlledSubstanceRegisters.organizationId, controlledSubstanceRegisters.registrantId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  closedByUser: one(users, {
    fields: [controlledSubstanceRegisters.organizationId, controlledSubstanceRegisters.closedBy],
    references: [users.organizationId, users.id],
  }),
  controlledSubstanceInventoryItems: many(controlledSubstanceInventoryItems),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions, {
    relationName: 'controlledSubstanceTransactions_register',
  }),
  controlledSubstanceTransactionsAsTransferTo: many(controlledSubstanceTransactions, {
    relationName: 'controlledSubstanceTransactions_transferTo',
  }),
}))

export const controlledSubstanceTransactionsRelations = relations(controlledSubstanceTransactions, ({ one, many }) => ({
  register: one(controlledSubstanceRegisters, {
    relationName: 'controlledSubstanceTransactions_register',
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.registerId],
    references: [controlledSubstanceRegisters.organizationId, controlledSubstanceRegisters.id],
  }),
  clinic: one(clinics, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  inventoryBatch: one(inventoryBatches, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.inventoryBatchId],
    references: [inventoryBatches.organizationId, inventoryBatches.id],
  }),
  supplier: one(suppliers, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.supplierId],
    references: [suppliers.organizationId, suppliers.id],
  }),
  client: one(clients, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.clientId],
    references: [clients.organizationId, clients.id],
  }),
  patient: one(patients, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.patientId],
    references: [patients.organizationId, patients.id],
  }),
  encounter: one(medicalEncounters, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.encounterId],
    references: [medicalEncounters.organizationId, medicalEncounters.id],
  }),
  prescription: one(prescriptions, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.prescriptionId],
    references: [prescriptions.organizationId, prescriptions.id],
  }),
  refill: one(prescriptionRefills, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.refillId],
    references: [prescriptionRefills.organizationId, prescriptionRefills.id],
  }),
  administration: one(medicationAdministration, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.administrationId],
    references: [medicationAdministration.organizationId, medicationAdministration.id],
  }),
  veterinarian: one(veterinarians, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  deaForm: one(deaForms, {
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.deaFormId],
    references: [deaForms.organizationId, deaForms.id],
  }),
  transferTo: one(controlledSubstanceRegisters, {
    relationName: 'controlledSubstanceTransactions_transferTo',
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.transferToId],
    references: [controlledSubstanceRegisters.organizationId, controlledSubstanceRegisters.id],
  }),
  transferOut: one(controlledSubstanceTransactions, {
    relationName: 'controlledSubstanceTransactions_transferOut',
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.transferOutId],
    references: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.id],
  }),
  corrects: one(controlledSubstanceTransactions, {
    relationName: 'controlledSubstanceTransactions_corrects',
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.correctsId],
    references: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.id],
  }),
  performedByUser: one(users, {
    relationName: 'controlledSubstanceTransactions_performedByUser',
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.performedBy],
    references: [users.organizationId, users.id],
  }),
  witnessedByUser: one(users, {
    relationName: 'controlledSubstanceTransactions_witnessedByUser',
    fields: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.witnessedBy],
    references: [users.organizationId, users.id],
  }),
  controlledSubstanceInventoryItemsAsSettledBy: many(controlledSubstanceInventoryItems),
  sAsTransferOut: many(controlledSubstanceTransactions, {
    relationName: 'controlledSubstanceTransactions_transferOut',
  }),
  sAsCorrects: many(controlledSubstanceTransactions, { relationName: 'controlledSubstanceTransactions_corrects' }),
}))
