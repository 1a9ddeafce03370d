// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { kennels } from '../boarding/kennels'
import { products } from '../catalog/products'
import { serviceSpecies, services } from '../catalog/services'
import { reminderProtocols } from '../communication/reminders'
import { controlledSubstanceRegisters } from '../controlled/registers'
import { veterinaryFeedDirectives } from '../herd/feed-directives'
import { animalGroups, groupTreatments } from '../herd/groups'
import { withdrawalRecords } from '../herd/withdrawals'
import { medicationAdministration } from '../hospitalization/administration'
import { claimLineItems } from '../insurance/claims'
import { inventoryItems } from '../inventory/items'
import { diagnoses } from '../medical/diagnoses'
import { patientAllergies } from '../patients/alerts'
import { patients } from '../patients/patients'
import { certificates } from '../preventive/certificates'
import { parasiticControl } from '../preventive/parasites'
import { vaccineProtocols } from '../preventive/protocols'
import { diagnosisCodes, procedureCodes } from '../reference/codes'
import { drugSchedules, medicationsFormulary } from '../reference/formulary'
import { breeds, species } from '../reference/species'
import { adverseEventProducts } from '../safety/adverse-event-details'
import { drugRecalls } from '../safety/recalls'
import { surgicalProcedures } from '../surgery/surgeries'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'
import { wellnessPlans } from '../wellness/plans'

export const diagnosisCodesRelations = relations(diagnosisCodes, ({ many }) => ({
  diagnoses: many(diagnoses),
  claimLineItems: many(claimLineItems),
  groupTreatments: many(groupTreatments),
}))

export const procedureCodesRelations = relations(procedureCodes, ({ many }) => ({
  services: many(services),
  treatments: many(treatments),
  surgicalProcedures: many(surgicalProcedures),
  claimLineItems: many(claimLineItems),
}))

export const medicationsFormularyRelations = relations(medicationsFormulary, ({ many }) => ({
  drugSchedulesAsMedication: many(drugSchedules),
  patientAllergiesAsMedication: many(patientAllergies),
  productsAsMedication: many(products),
  inventoryItemsAsMedication: many(inventoryItems),
  prescriptionsAsMedication: many(prescriptions),
  treatmentsAsMedication: many(treatments),
  parasiticControlAsMedication: many(parasiticControl),
  medicationAdministrationAsMedication: many(medicationAdministration),
  adverseEventProductsAsMedication: many(adverseEventProducts),
  drugRecallsAsMedication: many(drugRecalls),
  controlledSubstanceRegistersAsMedication: many(controlledSubstanceRegisters),
  veterinaryFeedDirectivesAsMedication: many(veterinaryFeedDirectives),
  groupTreatmentsAsMedication: many(groupTreatments),
  withdrawalRecordsAsMedication: many(withdrawalRecords),
}))

export const drugSchedulesRelations = relations(drugSchedules, ({ one }) => ({
  medication: one(medicationsFormulary, {
    fields: [drugSchedules.medicationId],
    references: [medicationsFormulary.id],
  }),
}))

export const speciesRelations = relations(species, ({ many }) => ({
  breeds: many(breeds),
  patients: many(patients),
  serviceSpecies: many(serviceSpecies),
  prescriptions: many(prescriptions),
  treatments: many(treatments),
  certificates: many(certificates),
  vaccineProtocols: many(vaccineProtocols),
  kennels: many(kennels),
  reminderProtocols: many(reminderProtocols),
  wellnessPlans: many(wellnessPlans),
  veterinaryFeedDirectives: many(veterinaryFeedDirectives),
  animalGroups: many(animalGroups),
  groupTreatments: many(groupTreatments),
}))

export const breedsRelations = relations(breeds, ({ one, many }) => ({
  species: one(species, { fields: [breeds.speciesId], references: [species.id] }),
  patients: many(patients),
  animalGroups: many(animalGroups),
}))
