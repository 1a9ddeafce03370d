/** Which tables have every change of every row written into `vet_audit_logs`, and why the others have not. */
import type { PgTable } from 'drizzle-orm/pg-core'
import { aiConversations, aiMessages, aiToolExecutions } from './ai/conversations'
import { aiSettings } from './ai/settings'
import { accessLogs } from './audit/access-logs'
import { auditLogs } from './audit/audit-logs'
import { auditSeals } from './audit/seals'
import { estimateItems, estimates } from './billing/estimates'
import { invoiceItems, invoices } from './billing/invoices'
import { invoiceItemTaxes } from './billing/item-taxes'
import { clientAccountLedger } from './billing/ledger'
import { deposits, paymentAllocations, payments } from './billing/payments'
import { kennels } from './boarding/kennels'
import { boardingDailyLogs, boardingReservations } from './boarding/reservations'
import { servicePackageItems, servicePackages } from './catalog/packages'
import { discounts, priceListItems, priceLists, taxRates } from './catalog/prices'
import { products } from './catalog/products'
import { serviceCategories, serviceSpecies, services } from './catalog/services'
import { clientRelationships, clients } from './clients/clients'
import { clientNotes } from './clients/notes'
import { communicationLogs } from './communication/logs'
import { reminderProtocols, reminders } from './communication/reminders'
import { messageTemplates } from './communication/templates'
import { consentFormTemplates, treatmentConsents } from './consents/consents'
import { deaFormItems, deaForms } from './controlled/forms'
import { controlledSubstanceInventories, controlledSubstanceInventoryItems } from './controlled/inventories'
import { controlledSubstanceRegisters, controlledSubstanceTransactions } from './controlled/registers'
import { imagingStudies } from './diagnostics/imaging'
import { diagnosticTestOrders, diagnosticTestResults } from './diagnostics/orders'
import { diagnosticTests } from './diagnostics/tests'
import { emergencyCases, emergencyVitalSigns, triageRecords } from './emergency/cases'
import { encryptionKeys } from './encryption/keys'
import { equipment, equipmentMaintenance } from './equipment/equipment'
import { resources, rooms } from './facilities/rooms'
import { dataErasureRequests, dataExportRequests } from './governance/requests'
import { legalHolds, retentionPolicies } from './governance/retention'
import { veterinaryFeedDirectives } from './herd/feed-directives'
import { animalGroupMembers, animalGroups, groupTreatments } from './herd/groups'
import { withdrawalRecords } from './herd/withdrawals'
import { medicationAdministration } from './hospitalization/administration'
import { criticalCareRecords } from './hospitalization/critical-care'
import { hospitalizationRecords, hospitalNotes } from './hospitalization/records'
import { authTokens, sessions, users } from './identity/users'
import { claimLineItems, insuranceClaims } from './insurance/claims'
import { insurancePolicies } from './insurance/policies'
import { externalIdentifiers, integrationMessages } from './integration/integration'
import { inventoryBatches, inventoryItems } from './inventory/items'
import { purchaseOrderItems, purchaseOrders } from './inventory/purchasing'
import { supplierDocuments, suppliers } from './inventory/suppliers'
import { inventoryTransactions, stockAdjustments } from './inventory/transactions'
import { stockTransferItems, stockTransfers } from './inventory/transfers'
import { labRequisitions, sampleTracking } from './laboratory/requisitions'
import { clinicalAddenda, consultations } from './medical/consultations'
import { diagnoses } from './medical/diagnoses'
import { dischargeSummaries, referrals } from './medical/discharge'
import { encounterAttachments, encounterParticipants, medicalEncounters } from './medical/encounters'
import { vcprRecords } from './medical/vcpr'
import { patientAlerts, patientAllergies } from './patients/alerts'
import { patientDocuments } from './patients/documents'
import { patientIdentifiers } from './patients/identifiers'
import { patientMergeEvents } from './patients/merges'
import { patientNotes } from './patients/notes'
import { patientOwnershipTransfers } from './patients/ownership'
import { patientOwners, patients, patientWeightHistory } from './patients/patients'
import { prescriptionRefills } from './pharmacy/refills'
import { certificates } from './preventive/certificates'
import { dentalRecords, wellnessExams } from './preventive/exams'
import { parasiticControl } from './preventive/parasites'
import { vaccineProtocolDoses, vaccineProtocols } from './preventive/protocols'
import { vaccinations } from './preventive/vaccinations'
import { rolePermissions, roles, userRoles } from './rbac/roles'
import { adverseEventProducts, adverseEventReactions } from './safety/adverse-event-details'
import { adverseEventReports } from './safety/adverse-events'
import { recallNotifications } from './safety/recalls'
import { appointmentTypes } from './scheduling/appointment-types'
import { appointmentResources, appointments } from './scheduling/appointments'
import { recurringAppointmentSeries } from './scheduling/series'
import { scheduleBlocks, waitlistEntries } from './scheduling/waitlist'
import { staffClinicAssignments } from './staff/assignments'
import { staff } from './staff/staff'
import { staffAttendance, staffLeaveRequests, staffSchedules } from './staff/time'
import { vetClinicAssignments, vetSchedules } from './staff/vet-schedules'
import { veterinarianLicenses, veterinarians } from './staff/veterinarians'
import { anesthesiaMonitoring, anesthesiaRecords } from './surgery/anesthesia'
import { surgeries, surgicalProcedures } from './surgery/surgeries'
import { clinics, organizations } from './tenancy/organizations'
import { prescriptions } from './treatments/prescriptions'
import { treatments } from './treatments/treatments'
import { wellnessPlanBenefits, wellnessPlanEnrollments, wellnessPlans, wellnessPlanUsages } from './wellness/plans'

/**
 * Tables whose changes are logged. What an entry keeps of a column follows from its annotations: values of encrypted and
 * secret columns stay out, and the entry is flagged by what the table holds.
 */
export const auditedTables: readonly PgTable[] = [
  organizations,
  clinics,
  users,
  staffClinicAssignments,
  staff,
  staffSchedules,
  staffAttendance,
  staffLeaveRequests,
  vetSchedules,
  vetClinicAssignments,
  veterinarians,
  veterinarianLicenses,
  clients,
  clientRelationships,
  clientNotes,
  patientAllergies,
  patientAlerts,
  patientDocuments,
  patientIdentifiers,
  patientMergeEvents,
  patientNotes,
  patientOwnershipTransfers,
  patients,
  patientOwners,
  patientWeightHistory,
  appointmentTypes,
  appointments,
  recurringAppointmentSeries,
  waitlistEntries,
  scheduleBlocks,
  consultations,
  clinicalAddenda,
  diagnoses,
  dischargeSummaries,
  referrals,
  medicalEncounters,
  encounterParticipants,
  encounterAttachments,
  vcprRecords,
  servicePackages,
  servicePackageItems,
  priceLists,
  priceListItems,
  taxRates,
  discounts,
  products,
  serviceCategories,
  services,
  inventoryItems,
  inventoryBatches,
  purchaseOrders,
  purchaseOrderItems,
  suppliers,
  supplierDocuments,
  stockAdjustments,
  inventoryTransactions,
  stockTransfers,
  stockTransferItems,
  imagingStudies,
  diagnosticTestOrders,
  diagnosticTestResults,
  diagnosticTests,
  prescriptions,
  treatments,
  anesthesiaRecords,
  anesthesiaMonitoring,
  surgeries,
  surgicalProcedures,
  emergencyCases,
  triageRecords,
  emergencyVitalSigns,
  certificates,
  wellnessExams,
  dentalRecords,
  parasiticControl,
  vaccineProtocols,
  vaccineProtocolDoses,
  vaccinations,
  estimates,
  estimateItems,
  invoices,
  invoiceItems,
  invoiceItemTaxes,
  clientAccountLedger,
  payments,
  deposits,
  paymentAllocations,
  consentFormTemplates,
  treatmentConsents,
  dataExportRequests,
  dataErasureRequests,
  retentionPolicies,
  legalHolds,
  insuranceClaims,
  claimLineItems,
  insurancePolicies,
  prescriptionRefills,
  kennels,
  boardingReservations,
  boardingDailyLogs,
  medicationAdministration,
  criticalCareRecords,
  hospitalizationRecords,
  hospitalNotes,
  labRequisitions,
  sampleTracking,
  wellnessPlans,
  wellnessPlanBenefits,
  wellnessPlanEnrollments,
  wellnessPlanUsages,
  roles,
  rolePermissions,
  userRoles,
  encryptionKeys,
  equipment,
  equipmentMaintenance,
  adverseEventProducts,
  adverseEventReactions,
  adverseEventReports,
  recallNotifications,
  deaForms,
  deaFormItems,
  controlledSubstanceInventories,
  controlledSubstanceInventoryItems,
  controlledSubstanceRegisters,
  controlledSubstanceTransactions,
  veterinaryFeedDirectives,
  animalGroups,
  animalGroupMembers,
  groupTreatments,
  withdrawalRecords,
  aiSettings,
]

/** A tenant table whose changes are not logged. */
export interface UnauditedTable {
  readonly table: PgTable
  readonly reason: string
}

/** Every other table of a practice, with the reason. */
export const unauditedTables: readonly UnauditedTable[] = [
  { table: sessions, reason: 'Written with every request. Who signed in and out is in vet_access_logs.' },
  { table: authTokens, reason: 'Live for minutes. What they were used for is in vet_access_logs.' },
  { table: rooms, reason: 'Describes a place.' },
  { table: resources, reason: 'Describes a place or device that is booked.' },
  { table: appointmentResources, reason: 'Repeats bookings, whose own changes are logged.' },
  { table: accessLogs, reason: 'Is a log that is only added to.' },
  { table: auditLogs, reason: 'Is the log.' },
  { table: auditSeals, reason: 'Is only added to, and vouches for the log.' },
  { table: communicationLogs, reason: 'Is a log of messages, each of which is sent once.' },
  { table: reminders, reason: 'Made and marked as sent in bulk. What was sent is in vet_communication_logs.' },
  { table: reminderProtocols, reason: 'Says when to remind, and of what.' },
  { table: messageTemplates, reason: 'Text without anybody in it. What was sent is in vet_communication_logs.' },
  { table: externalIdentifiers, reason: 'Repeats numbers of other systems and is synchronized with them.' },
  { table: integrationMessages, reason: 'Is a log of messages between systems, with the state of their delivery.' },
  { table: aiConversations, reason: 'Is a heading over messages that are only added to.' },
  { table: aiMessages, reason: 'Is a log of what was said.' },
  { table: aiToolExecutions, reason: 'Is a log of what an assistant did; the rows it changed are logged themselves.' },
  { table: serviceSpecies, reason: 'Says which services suit which animals.' },
]
