// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { estimates } from '../billing/estimates'
import { invoiceItems } from '../billing/invoices'
import { treatmentConsents } from '../consents/consents'
import { controlledSubstanceRegisters, controlledSubstanceTransactions } from '../controlled/registers'
import { imagingStudies } from '../diagnostics/imaging'
import { diagnosticTestOrders, diagnosticTestResults } from '../diagnostics/orders'
import { emergencyCases, emergencyVitalSigns, triageRecords } from '../emergency/cases'
import { equipmentMaintenance } from '../equipment/equipment'
import { veterinaryFeedDirectives } from '../herd/feed-directives'
import { animalGroups, groupTreatments } from '../herd/groups'
import { withdrawalRecords } from '../herd/withdrawals'
import { medicationAdministration } from '../hospitalization/administration'
import { hospitalizationRecords } from '../hospitalization/records'
import { users } from '../identity/users'
import { labRequisitions, sampleTracking } from '../laboratory/requisitions'
import { clinicalAddenda, consultations } from '../medical/consultations'
import { diagnoses } from '../medical/diagnoses'
import { dischargeSummaries, referrals } from '../medical/discharge'
import { encounterParticipants, medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patientAllergies } from '../patients/alerts'
import { prescriptionRefills } from '../pharmacy/refills'
import { certificates } from '../preventive/certificates'
import { dentalRecords, wellnessExams } from '../preventive/exams'
import { parasiticControl } from '../preventive/parasites'
import { vaccinations } from '../preventive/vaccinations'
import { adverseEventReports } from '../safety/adverse-events'
import { appointmentResources, appointments } from '../scheduling/appointments'
import { recurringAppointmentSeries } from '../scheduling/series'
import { scheduleBlocks, waitlistEntries } from '../scheduling/waitlist'
import { staffClinicAssignments } from '../staff/assignments'
import { staff } from '../staff/staff'
import { staffAttendance, staffLeaveRequests, staffSchedules } from '../staff/time'
import { vetClinicAssignments, vetSchedules } from '../staff/vet-schedules'
import { veterinarianLicenses, veterinarians } from '../staff/veterinarians'
import { anesthesiaMonitoring, anesthesiaRecords } from '../surgery/anesthesia'
import { surgeries, surgicalProcedures } from '../surgery/surgeries'
import { clinics, organizations } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'

export const staffClinicAssignmentsRelations = relations(staffClinicAssignments, ({ one }) => ({
  staff: one(staff, {
    fields: [staffClinicAssignments.organizationId, staffClinicAssignments.staffId],
    references: [staff.organizationId, staff.id],
  }),
  clinic: one(clinics, {
    fields: [staffClinicAssignments.organizationId, staffClinicAssignments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
}))

export const staffRelations = relations(staff, ({ one, many }) => ({
  organization: one(organizations, { fields: [staff.organizationId], references: [organizations.id] }),
  user: one(users, { fields: [staff.organizationId, staff.userId], references: [users.organizationId, users.id] }),
  clinicAssignments: many(staffClinicAssignments),
  schedules: many(staffSchedules),
  attendance: many(staffAttendance),
  leaveRequests: many(staffLeaveRequests),
  veterinarian: one(veterinarians),
  appointmentResources: many(appointmentResources),
  scheduleBlocks: many(scheduleBlocks),
  clinicalAddenda: many(clinicalAddenda),
  encounterParticipants: many(encounterParticipants),
  imagingStudiesAsPerformedByStaff: many(imagingStudies),
  diagnosticTestOrdersAsCollectedByStaff: many(diagnosticTestOrders),
  diagnosticTestResultsAsPerformedByStaff: many(diagnosticTestResults),
  prescriptionsAsFirstDispensedByStaff: many(prescriptions),
  treatmentsAsPerformedByStaff: many(treatments),
  anesthesiaRecordsAsAnesthetist: many(anesthesiaRecords),
  anesthesiaMonitoringAsRecordedByStaff: many(anesthesiaMonitoring),
  surgeriesAsScrubTechnician: many(surgeries),
  emergencyCasesAsResuscitationDiscussedByStaff: many(emergencyCases),
  triageRecordsAsTriagedByStaff: many(triageRecords),
  emergencyVitalSignsAsRecordedByStaff: many(emergencyVitalSigns),
  dentalRecordsAsPerformedByStaff: many(dentalRecords),
  parasiticControlAsAdministeredByStaff: many(parasiticControl),
  vaccinationsAsAdministeredByStaff: many(vaccinations),
  invoiceItemsAsPerformedByStaff: many(invoiceItems),
  treatmentConsentsAsObtainedByStaff: many(treatmentConsents, { relationName: 'treatmentConsents_obtainedByStaff' }),
  treatmentConsentsAsWitness: many(treatmentConsents, { relationName: 'treatmentConsents_witness' }),
  prescriptionRefillsAsDispensedByStaff: many(prescriptionRefills),
  medicationAdministrationAsAdministeredByStaff: many(medicationAdministration, {
    relationName: 'medicationAdministration_administeredByStaff',
  }),
  medicationAdministrationAsWitness: many(medicationAdministration, {
    relationName: 'medicationAdministration_witness',
  }),
  labRequisitionsAsSampleCollectedByStaff: many(labRequisitions),
  sampleTrackingAsDisposedByStaff: many(sampleTracking),
  equipmentMaintenanceAsPerformedByStaff: many(equipmentMaintenance),
  groupTreatmentsAsAdministeredByStaff: many(groupTreatments),
}))

export const staffSchedulesRelations = relations(staffSchedules, ({ one, many }) => ({
  staff: one(staff, {
    fields: [staffSchedules.organizationId, staffSchedules.staffId],
    references: [staff.organizationId, staff.id],
  }),
  clinic: one(clinics, {
    fields: [staffSchedules.organizationId, staffSchedules.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  createdByUser: one(users, {
    fields: [staffSchedules.organizationId, staffSchedules.createdBy],
    references: [users.organizationId, users.id],
  }),
  staffAttendance: many(staffAttendance),
}))

export const staffAttendanceRelations = relations(staffAttendance, ({ one }) => ({
  staff: one(staff, {
    fields: [staffAttendance.organizationId, staffAttendance.staffId],
    references: [staff.organizationId, staff.id],
  }),
  clinic: one(clinics, {
    fields: [staffAttendance.organizationId, staffAttendance.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  staffSchedule: one(staffSchedules, {
    fields: [staffAttendance.organizationId, staffAttendance.staffScheduleId],
    references: [staffSchedules.organizationId, staffSchedules.id],
  }),
  correctedByUser: one(users, {
    relationName: 'staffAttendance_correctedByUser',
    fields: [staffAttendance.organizationId, staffAttendance.correctedBy],
    references: [users.organizationId, users.id],
  }),
  approvedByUser: one(users, {
    relationName: 'staffAttendance_approvedByUser',
    fields: [staffAttendance.organizationId, staffAttendance.approvedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const staffLeaveRequestsRelations = relations(staffLeaveRequests, ({ one }) => ({
  staff: one(staff, {
    fields: [staffLeaveRequests.organizationId, staffLeaveRequests.staffId],
    references: [staff.organizationId, staff.id],
  }),
  reviewedByUser: one(users, {
    fields: [staffLeaveRequests.organizationId, staffLeaveRequests.reviewedBy],
    references: [users.organizationId, users.id],
  }),
}))

export const vetSchedulesRelations = relations(vetSchedules, ({ one }) => ({
  veterinarian: one(veterinarians, {
    fields: [vetSchedules.organizationId, vetSchedules.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  clinic: one(clinics, {
    fields: [vetSchedules.organizationId, vetSchedules.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
}))

export const vetClinicAssignmentsRelations = relations(vetClinicAssignments, ({ one }) => ({
  veterinarian: one(veterinarians, {
    fields: [vetClinicAssignments.organizationId, vetClinicAssignments.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  clinic: one(clinics, {
    fields: [vetClinicAssignments.organizationId, vetClinicAssignments.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
}))

export const veterinariansRelations = relations(veterinarians, ({ one, many }) => ({
  organization: one(organizations, { fields: [veterinarians.organizationId], references: [organizations.id] }),
  staff: one(staff, {
    fields: [veterinarians.organizationId, veterinarians.staffId],
    references: [staff.organizationId, staff.id],
  }),
  user: one(users, {
    fields: [veterinarians.organizationId, veterinarians.userId],
    references: [users.organizationId, users.id],
  }),
  vetSchedules: many(vetSchedules),
  vetClinicAssignments: many(vetClinicAssignments),
  licenses: many(veterinarianLicenses),
  patientAllergiesAsConfirmedByVeterinarian: many(patientAllergies),
  appointments: many(appointments),
  appointmentResources: many(appointmentResources),
  recurringAppointmentSeries: many(recurringAppointmentSeries),
  waitlistEntries: many(waitlistEntries),
  scheduleBlocks: many(scheduleBlocks),
  consultations: many(consultations),
  clinicalAddenda: many(clinicalAddenda),
  diagnosesAsDiagnosedByVeterinarian: many(diagnoses),
  dischargeSummaries: many(dischargeSummaries),
  referrals: many(referrals),
  medicalEncountersAsPrimaryVeterinarian: many(medicalEncounters),
  encounterParticipants: many(encounterParticipants),
  vcprRecords: many(vcprRecords),
  imagingStudiesAsInterpretedByVeterinarian: many(imagingStudies, {
    relationName: 'imagingStudies_interpretedByVeterinarian',
  }),
  imagingStudiesAsAcknowledgedByVeterinarian: many(imagingStudies, {
    relationName: 'imagingStudies_acknowledgedByVeterinarian',
  }),
  diagnosticTestOrdersAsOrderedByVeterinarian: many(diagnosticTestOrders, {
    relationName: 'diagnosticTestOrders_orderedByVeterinarian',
  }),
  diagnosticTestOrdersAsReviewedByVeterinarian: many(diagnosticTestOrders, {
    relationName: 'diagnosticTestOrders_reviewedByVeterinarian',
  }),
  diagnosticTestResultsAsAcknowledgedByVeterinarian: many(diagnosticTestResults, {
    relationName: 'diagnosticTestResults_acknowledgedByVeterinarian',
  }),
  diagnosticTestResultsAsReviewedByVeterinarian: many(diagnosticTestResults, {
    relationName: 'diagnosticTestResults_reviewedByVeterinarian',
  }),
  prescriptionsAsPrescribingVeterinarian: many(prescriptions),
  treatmentsAsOrderedByVeterinarian: many(treatments),
  anesthesiaRecordsAsSupervisingVeterinarian: many(anesthesiaRecords, {
    relationName: 'anesthesiaRecords_supervisingVeterinarian',
  }),
  anesthesiaRecordsAsSignedByVeterinarian: many(anesthesiaRecords, {
    relationName: 'anesthesiaRecords_signedByVeterinarian',
  }),
  surgeriesAsLeadSurgeon: many(surgeries, { relationName: 'surgeries_leadSurgeon' }),
  surgeriesAsAssistantSurgeon: many(surgeries, { relationName: 'surgeries_assistantSurgeon' }),
  surgeriesAsSignedByVeterinarian: many(surgeries, { relationName: 'surgeries_signedByVeterinarian' }),
  surgicalProceduresAsSurgeon: many(surgicalProcedures),
  emergencyCasesAsAttendingVeterinarian: many(emergencyCases),
  certificatesAsIssuingVeterinarian: many(certificates),
  wellnessExamsAsExaminedByVeterinarian: many(wellnessExams),
  dentalRecords: many(dentalRecords),
  vaccinations: many(vaccinations),
  estimates: many(estimates),
  invoiceItems: many(invoiceItems),
  treatmentConsents: many(treatmentConsents),
  prescriptionRefillsAsReviewedByVeterinarian: many(prescriptionRefills),
  medicationAdministrationAsOrderingVeterinarian: many(medicationAdministration),
  hospitalizationRecordsAsAdmittingVeterinarian: many(hospitalizationRecords, {
    relationName: 'hospitalizationRecords_admittingVeterinarian',
  }),
  hospitalizationRecordsAsAttendingVeterinarian: many(hospitalizationRecords, {
    relationName: 'hospitalizationRecords_attendingVeterinarian',
  }),
  hospitalizationRecordsAsDischargeVeterinarian: many(hospitalizationRecords, {
    relationName: 'hospitalizationRecords_dischargeVeterinarian',
  }),
  labRequisitionsAsRequestingVeterinarian: many(labRequisitions),
  adverseEventReportsAsAssessedByVeterinarian: many(adverseEventReports),
  controlledSubstanceRegistersAsRegistrant: many(controlledSubstanceRegisters),
  controlledSubstanceTransactions: many(controlledSubstanceTransactions),
  veterinaryFeedDirectives: many(veterinaryFeedDirectives),
  animalGroups: many(animalGroups),
  groupTreatmentsAsOrderedByVeterinarian: many(groupTreatments),
  withdrawalRecords: many(withdrawalRecords),
}))

export const veterinarianLicensesRelations = relations(veterinarianLicenses, ({ one }) => ({
  veterinarian: one(veterinarians, {
    fields: [veterinarianLicenses.organizationId, veterinarianLicenses.veterinarianId],
    references: [veterinarians.organizationId, veterinarians.id],
  }),
  clinic: one(clinics, {
    fields: [veterinarianLicenses.organizationId, veterinarianLicenses.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  verifiedByUser: one(users, {
    fields: [veterinarianLicenses.organizationId, veterinarianLicenses.verifiedBy],
    references: [users.organizationId, users.id],
  }),
}))
