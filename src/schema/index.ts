/**
 * All tables, closed lists and row types. Free of Node built-ins, so that it can be bundled for anywhere.
 * Generated: npm run generate
 */

export * from './ai/conversations'
export * from './ai/settings'
export * from './audit/access-logs'
export * from './audit/audit-logs'
export * from './audit/seals'
export { auditedTables, type UnauditedTable, unauditedTables } from './audited'
export * from './billing/estimates'
export * from './billing/estimates.states'
export * from './billing/invoices'
export * from './billing/invoices.states'
export * from './billing/item-taxes'
export * from './billing/ledger'
export * from './billing/payments'
export * from './boarding/kennels'
export * from './boarding/reservations'
export * from './boarding/reservations.states'
export * from './catalog/packages'
export * from './catalog/prices'
export * from './catalog/products'
export * from './catalog/services'
export * from './clients/clients'
export * from './clients/notes'
export { type ClosedList, closedList, type ValueOf } from './columns'
export * from './communication/logs'
export * from './communication/reminders'
export * from './communication/templates'
export * from './consents/consents'
export * from './controlled/dea-number'
export * from './controlled/forms'
export * from './controlled/forms.states'
export * from './controlled/inventories'
export * from './controlled/registers'
export * from './diagnostics/imaging'
export * from './diagnostics/orders'
export * from './diagnostics/orders.states'
export {
  type Analyte,
  type DiagnosticCategory,
  type DiagnosticTestRow,
  diagnosticCategoryEnum,
  diagnosticTests,
  type NewDiagnosticTestRow,
  type ReferenceInterval,
  type SpecimenType,
  specimenTypeEnum,
} from './diagnostics/tests'
export {
  type AirwayFinding,
  airwayFindingEnum,
  type BreathingFinding,
  breathingFindingEnum,
  type CirculationFinding,
  circulationFindingEnum,
  type EmergencyArrival,
  type EmergencyCaseRow,
  type EmergencyDisposition,
  type EmergencyMechanism,
  type EmergencyStatus,
  type EmergencyVitalSignRow,
  emergencyArrivalEnum,
  emergencyCases,
  emergencyDispositionEnum,
  emergencyMechanismEnum,
  emergencyStatusEnum,
  emergencyVitalSigns,
  type Mentation,
  type MucousMembrane,
  mentationEnum,
  mucousMembraneEnum,
  type NewEmergencyCaseRow,
  type NewEmergencyVitalSignRow,
  type NewTriageRecordRow,
  type PainScale,
  type PulseQuality,
  painScaleEnum,
  pulseQualityEnum,
  type ResuscitationStatus,
  resuscitationStatusEnum,
  type TriageCategory,
  type TriageRecordRow,
  triageCategoryEnum,
  triageRecords,
} from './emergency/cases'
export * from './encryption/keys'
export * from './equipment/equipment'
export * from './facilities/rooms'
export * from './governance/requests'
export * from './governance/requests.states'
export * from './governance/retention'
export * from './herd/feed-directives'
export * from './herd/feed-directives.states'
export * from './herd/groups'
export * from './herd/withdrawals'
export * from './hospitalization/administration'
export * from './hospitalization/critical-care'
export * from './hospitalization/records'
export * from './hospitalization/records.states'
export * from './identity/users'
export * from './insurance/claims'
export * from './insurance/claims.states'
export * from './insurance/policies'
export * from './integration/integration'
export {
  type InventoryBatchRow,
  type InventoryBatchStatus,
  type InventoryItemRow,
  inventoryBatches,
  inventoryBatchStatusEnum,
  inventoryItems,
  type NewInventoryBatchRow,
  type NewInventoryItemRow,
  type StockStatus,
  stockStatusEnum,
} from './inventory/items'
export * from './inventory/purchasing'
export * from './inventory/purchasing.states'
export * from './inventory/suppliers'
export * from './inventory/transactions'
export * from './inventory/transactions.states'
export * from './inventory/transfers'
export * from './inventory/transfers.states'
export * from './laboratory/requisitions'
export * from './laboratory/requisitions.states'
export * from './medical/consultations'
export * from './medical/diagnoses'
export * from './medical/discharge'
export * from './medical/encounters'
export * from './medical/encounters.states'
export * from './medical/vcpr'
export { type PartitionedTable, partitionedTables } from './partitions'
export * from './patients/alerts'
export * from './patients/documents'
export * from './patients/identifiers'
export * from './patients/merges'
export * from './patients/microchip'
export * from './patients/notes'
export * from './patients/ownership'
export * from './patients/patients'
export * from './pharmacy/refills'
export * from './pharmacy/refills.states'
export * from './preventive/certificates'
export * from './preventive/exams'
export * from './preventive/parasites'
export * from './preventive/protocols'
export * from './preventive/vaccinations'
export * from './rbac/roles'
export * from './reference/codes'
export * from './reference/formulary'
export * from './reference/ndc'
export * from './reference/species'
export * from './safety/adverse-event-details'
export * from './safety/adverse-events'
export * from './safety/recalls'
export * from './safety/recalls.states'
export * from './scheduling/appointment-types'
export * from './scheduling/appointments'
export * from './scheduling/appointments.states'
export * from './scheduling/series'
export * from './scheduling/waitlist'
export * from './staff/assignments'
export * from './staff/staff'
export * from './staff/time'
export * from './staff/time.states'
export * from './staff/vet-schedules'
export * from './staff/veterinarians'
export {
  canStart,
  canTransition,
  isStateMachine,
  nextStates,
  type Stamp,
  type StateMachine,
  statesOf,
  type Undo,
} from './state-machine'
export * from './surgery/anesthesia'
export * from './surgery/surgeries'
export * from './surgery/surgeries.states'
export {
  type ClinicRow,
  clinics,
  type NewClinicRow,
  type NewOrganizationRow,
  type OpeningHours,
  type OrganizationRow,
  type OrganizationSettings,
  organizations,
  type SubscriptionTier,
  subscriptionTierEnum,
  type Weekday,
  type WorkingHours,
} from './tenancy/organizations'
export { type DispensingUnit, type DoseUnit, dispensingUnitEnum, doseUnitEnum } from './treatments/drug-use'
export * from './treatments/prescriptions'
export * from './treatments/prescriptions.states'
export * from './treatments/treatments'
export * from './wellness/plans'
