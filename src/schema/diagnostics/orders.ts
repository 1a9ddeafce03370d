import { sql } from 'drizzle-orm'
import { date, index, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  decimal,
  different,
  endsAfter,
  flag,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patientDocuments } from '../patients/documents'
import { patients } from '../patients/patients'
import {
  all,
  compare,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  not,
  onlyWhen,
  requiredWhen,
  rule,
  same,
  together,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { diagnosticTests, LOINC, specimenTypeEnum } from './tests'

export const diagnosticPriorityEnum = closedList('vet_diagnostic_priority', ['routine', 'urgent', 'stat'])
export type DiagnosticPriority = ValueOf<typeof diagnosticPriorityEnum>

export const diagnosticOrderStatusEnum = closedList('vet_diagnostic_order_status', [
  'ordered',
  'collected',
  'in_progress',
  'resulted',
  'reviewed',
  'cancelled',
])
export type DiagnosticOrderStatus = ValueOf<typeof diagnosticOrderStatusEnum>

export const fastingStatusEnum = closedList('vet_fasting_status', ['fasted', 'fed', 'unknown'])
export type FastingStatus = ValueOf<typeof fastingStatusEnum>

export const diagnosticCancellationEnum = closedList('vet_diagnostic_cancellation', [
  'client_declined',
  'specimen_unsuitable',
  'specimen_lost',
  'duplicate',
  'ordered_in_error',
  'no_longer_needed',
  'patient_deceased',
  'other',
])
export type DiagnosticCancellation = ValueOf<typeof diagnosticCancellationEnum>

/**
 * A veterinarian's request for one test of one animal, from the order to the review of its results. The specimen's way
 * to an outside laboratory is in `vet_lab_requisitions`.
 */
export const diagnosticTestOrders = pgTable(
  'vet_diagnostic_test_orders',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    diagnosticTestId: uuid('diagnostic_test_id').notNull(),
    /** Number on the tube and the images; one for all that was taken together. */
    accessionNumber: varchar('accession_number', { length: 50 }),
    orderedBy: uuid('ordered_by').notNull(),
    orderedAt: moment('ordered_at').notNull().defaultNow(),
    priority: diagnosticPriorityEnum('priority').notNull().default('routine'),
    status: diagnosticOrderStatusEnum('status').notNull().default('ordered'),
    /** What the laboratory or radiologist should know: history, current drugs, the question. */
    clinicalNotes: phi(text('clinical_notes')),
    specimenType: phi(specimenTypeEnum('specimen_type')),
    /** Where the specimen was taken from. */
    specimenSite: phi(varchar('specimen_site', { length: 100 })),
    fastingStatus: phi(fastingStatusEnum('fasting_status').notNull().default('unknown')),
    collectedAt: moment('collected_at'),
    collectedBy: uuid('collected_by'),
    resultedAt: moment('resulted_at'),
    /** The veterinarian who read all results, and when. */
    reviewedBy: uuid('reviewed_by'),
    reviewedAt: moment('reviewed_at'),
    /** When the client was told, and by whom. */
    clientInformedAt: moment('client_informed_at'),
    clientInformedBy: uuid('client_informed_by'),
    cancelledAt: moment('cancelled_at'),
    cancelledBy: uuid('cancelled_by'),
    cancellationReason: phi(diagnosticCancellationEnum('cancellation_reason')),
    cancellationNotes: phi(text('cancellation_notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.diagnosticTestId, diagnosticTests),
    tenantReference(t, t.orderedBy, veterinarians),
    tenantReference(t, t.collectedBy, staff),
    tenantReference(t, t.reviewedBy, veterinarians),
    tenantReference(t, t.clientInformedBy, users),
    tenantReference(t, t.cancelledBy, users),
    diagnosticPriorityEnum.check(t.priority),
    diagnosticOrderStatusEnum.check(t.status),
    specimenTypeEnum.check(t.specimenType),
    fastingStatusEnum.check(t.fastingStatus),
    diagnosticCancellationEnum.check(t.cancellationReason),
    notBlank(t.accessionNumber),
    endsAfter(t.resultedAt, t.orderedAt),
    endsAfter(t.reviewedAt, t.resultedAt),
    endsAfter(t.clientInformedAt, t.orderedAt),
    endsAfter(t.cancelledAt, t.orderedAt),
    rule(
      t.collectedBy,
      'when',
      together(t.collectedBy, t.collectedAt),
      'and the time of collection are given together',
    ),
    rule(
      t.clientInformedBy,
      'when',
      together(t.clientInformedBy, t.clientInformedAt),
      'and the time the client was told are given together',
    ),
    ...requiredWhen(isIn(t.status, 'collected'), t.collectedAt),
    ...requiredWhen(isIn(t.status, 'resulted', 'reviewed'), t.resultedAt),
    ...exactlyWhen(isIn(t.status, 'reviewed'), t.reviewedAt, t.reviewedBy),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt, t.cancelledBy, t.cancellationReason),
    ...requiredWhen(isIn(t.cancellationReason, 'other'), t.cancellationNotes),
    // Work list of a location, urgent ones first.
    index('vet_diagnostic_test_orders_work_list_idx').on(
      t.organizationId,
      t.clinicId,
      t.status,
      t.priority,
      t.orderedAt,
    ),
    // Orders of an animal, of a visit, of a veterinarian.
    tenantIndex(t, t.patientId, t.orderedAt),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.orderedBy, t.status),
    // What the number on the tube belongs to.
    tenantIndex(t, t.accessionNumber),
    // Orders of a test; by the people who handled them; support the keys.
    tenantIndex(t, t.diagnosticTestId),
    tenantIndex(t, t.collectedBy),
    tenantIndex(t, t.reviewedBy),
    tenantIndex(t, t.clientInformedBy),
    tenantIndex(t, t.cancelledBy),
  ],
)

export type DiagnosticTestOrderRow = typeof diagnosticTestOrders.$inferSelect
export type NewDiagnosticTestOrderRow = typeof diagnosticTestOrders.$inferInsert

export const labResultStatusEnum = closedList('vet_lab_result_status', ['normal', 'abnormal', 'critical', 'pending'])
export type LabResultStatus = ValueOf<typeof labResultStatusEnum>

export const resultReportStatusEnum = closedList('vet_result_report_status', ['preliminary', 'final', 'corrected'])
export type ResultReportStatus = ValueOf<typeof resultReportStatusEnum>

/** Where the exact value lies when the analyser gives a bound instead. */
export const resultComparatorEnum = closedList('vet_result_comparator', ['<', '<=', '>=', '>'])
export type ResultComparator = ValueOf<typeof resultComparatorEnum>

export const resultFlagEnum = closedList('vet_result_flag', [
  'normal',
  'low',
  'high',
  'critical_low',
  'critical_high',
  'abnormal',
  'critical_abnormal',
  'indeterminate',
])
export type ResultFlag = ValueOf<typeof resultFlagEnum>

export const specimenQualityEnum = closedList('vet_specimen_quality', [
  'acceptable',
  'hemolyzed',
  'lipemic',
  'icteric',
  'clotted',
  'contaminated',
  'insufficient',
  'aged',
])
export type SpecimenQuality = ValueOf<typeof specimenQualityEnum>

/**
 * One reported value: glucose, a parasite found, a biopsy's conclusion. A wrong value is not overwritten: a new row with
 * the report status `corrected` points at it, and what nothing points at is current. A critical value stays open until
 * a veterinarian acknowledges it and says what was done.
 */
export const diagnosticTestResults = pgTable(
  'vet_diagnostic_test_results',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    /** Empty for results that came with the animal from elsewhere. */
    orderId: uuid('order_id'),
    /** What was measured. */
    testName: phi(varchar('test_name', { length: 200 }).notNull()),
    /** Code of the analyte, the practice's or the laboratory's. */
    testCode: phi(varchar('test_code', { length: 50 })),
    loincCode: varchar('loinc_code', { length: 10 }),
    /** Place in the printed report. */
    position: smallint('position').notNull().default(0),
    specimenType: phi(specimenTypeEnum('specimen_type')),
    specimenQuality: phi(specimenQualityEnum('specimen_quality')),
    /** The result as reported, in words or figures. */
    resultValue: phi(varchar('result_value', { length: 500 })),
    /** The result as a number, in `unit`. */
    valueNumeric: phi(decimal('value_numeric', 16, 6)),
    comparator: phi(resultComparatorEnum('comparator')),
    /** UCUM unit of the number and its interval; `1` where there is none. */
    unit: phi(varchar('unit', { length: 50 })),
    referenceLow: phi(decimal('reference_low', 16, 6)),
    referenceHigh: phi(decimal('reference_high', 16, 6)),
    /** The interval as the laboratory prints it. */
    referenceRange: phi(varchar('reference_range', { length: 200 })),
    abnormalFlag: phi(resultFlagEnum('abnormal_flag')),
    status: labResultStatusEnum('status').notNull().default('pending'),
    reportStatus: resultReportStatusEnum('report_status').notNull().default('final'),
    testedOn: date('tested_on').notNull().default(sql`current_date`),
    receivedOn: date('received_on'),
    reportedAt: moment('reported_at'),
    /** Laboratory that ran it; empty for the practice's own. */
    labProvider: varchar('lab_provider', { length: 100 }),
    /** Method or analyser. */
    method: phi(varchar('method', { length: 100 })),
    /** Who ran it in the practice. */
    performedBy: uuid('performed_by'),
    /** The laboratory's report. */
    documentId: uuid('document_id'),
    isCritical: flag('is_critical', false),
    /** When the laboratory or analyser called. */
    criticalNotifiedAt: moment('critical_notified_at'),
    acknowledgedAt: moment('acknowledged_at'),
    acknowledgedBy: uuid('acknowledged_by'),
    /** What was done about the critical value. */
    acknowledgmentNotes: phi(text('acknowledgment_notes')),
    reviewedAt: moment('reviewed_at'),
    reviewedBy: uuid('reviewed_by'),
    /** The wrong result that this row corrects. */
    correctionOfId: uuid('correction_of_id'),
    correctionReason: phi(text('correction_reason')),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.orderId, diagnosticTestOrders),
    tenantReference(t, t.performedBy, staff),
    tenantReference(t, t.documentId, patientDocuments),
    tenantReference(t, t.acknowledgedBy, veterinarians),
    tenantReference(t, t.reviewedBy, veterinarians),
    tenantReference(t, t.correctionOfId, t),
    notBlank(t.testName),
    shaped(t.loincCode, LOINC),
    specimenTypeEnum.check(t.specimenType),
    specimenQualityEnum.check(t.specimenQuality),
    resultComparatorEnum.check(t.comparator),
    resultFlagEnum.check(t.abnormalFlag),
    labResultStatusEnum.check(t.status),
    resultReportStatusEnum.check(t.reportStatus),
    ...exactlyWhen(not(isIn(t.status, 'pending')), t.resultValue),
    notBlank(t.resultValue),
    ...onlyWhen(known(t.resultValue), t.valueNumeric),
    ...onlyWhen(known(t.valueNumeric), t.comparator),
    // A number says nothing without its unit.
    ...requiredWhen(known(t.valueNumeric), t.unit),
    notBlank(t.unit),
    notNegative(t.position),
    endsAfter(t.referenceHigh, t.referenceLow),
    endsAfter(t.testedOn, t.receivedOn),
    rule(
      t.isCritical,
      'status',
      same(isTrue(t.isCritical), isIn(t.status, 'critical')),
      'holds exactly when status is critical',
    ),
    rule(
      t.abnormalFlag,
      'critical',
      implies(isIn(t.abnormalFlag, 'critical_low', 'critical_high', 'critical_abnormal'), isTrue(t.isCritical)),
      'is critical, so the result must be marked critical too',
    ),
    rule(
      t.abnormalFlag,
      'normal',
      implies(isIn(t.status, 'normal'), not(isIn(t.abnormalFlag, 'low', 'high', 'abnormal'))),
      'does not fit a normal result',
    ),
    ...onlyWhen(isTrue(t.isCritical), t.criticalNotifiedAt, t.acknowledgedAt),
    ...exactlyWhen(known(t.acknowledgedAt), t.acknowledgedBy, t.acknowledgmentNotes),
    notBlank(t.acknowledgmentNotes),
    rule(
      t.acknowledgedAt,
      'after_notice',
      compare(t.acknowledgedAt, '>=', t.criticalNotifiedAt),
      'must not be before the call about the critical value',
    ),
    // A critical value is acknowledged before it is filed as reviewed.
    rule(
      t.reviewedAt,
      'acknowledged',
      implies(all(isTrue(t.isCritical), known(t.reviewedAt)), known(t.acknowledgedAt)),
      'needs an acknowledgment first, for the value is critical',
    ),
    ...exactlyWhen(known(t.reviewedAt), t.reviewedBy),
    ...exactlyWhen(isIn(t.reportStatus, 'corrected'), t.correctionOfId, t.correctionReason),
    notBlank(t.correctionReason),
    different(t.correctionOfId, t.id),
    // A result is corrected once; a second correction points at the first one.
    uniqueIndex('vet_diagnostic_test_results_correction_unique')
      .on(t.organizationId, t.correctionOfId)
      .where(sql`${t.correctionOfId} is not null`),
    // The values of an order, as printed.
    tenantIndex(t, t.orderId, t.position),
    // Results of an animal, newest first; the course of one value.
    index('vet_diagnostic_test_results_patient_idx').on(t.organizationId, t.patientId, t.testedOn.desc()),
    tenantIndex(t, t.patientId, t.testName, t.testedOn),
    // Results of a location: pending ones, abnormal ones, by day; of one animal there.
    index('vet_diagnostic_test_results_work_list_idx').on(t.organizationId, t.clinicId, t.status, t.testedOn.desc()),
    tenantIndex(t, t.clinicId, t.patientId),
    // All results of a kind.
    tenantIndex(t, t.testName, t.testedOn),
    // Critical values that nobody has acknowledged.
    index('vet_diagnostic_test_results_critical_idx')
      .on(t.organizationId, t.clinicId, t.reportedAt)
      .where(sql`${t.isCritical} and ${t.acknowledgedAt} is null`),
    // Results of a visit, a document or a person; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.documentId),
    tenantIndex(t, t.performedBy),
    tenantIndex(t, t.acknowledgedBy),
    tenantIndex(t, t.reviewedBy),
  ],
)

export type DiagnosticTestResultRow = typeof diagnosticTestResults.$inferSelect
export type NewDiagnosticTestResultRow = typeof diagnosticTestResults.$inferInsert
