import { sql } from 'drizzle-orm'
import { date, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  decimal,
  different,
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  moment,
  notBlank,
  organizationId,
  phi,
  positive,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { diagnosticPriorityEnum, diagnosticTestOrders, fastingStatusEnum } from '../diagnostics/orders'
import { diagnosticTests } from '../diagnostics/tests'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { compare, exactlyWhen, isIn, known, onlyWhen, requiredWhen, rule } from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'

export const labStatusEnum = closedList('vet_lab_status', [
  'pending',
  'collected',
  'shipped',
  'received_by_lab',
  'processing',
  'resulted',
  'cancelled',
])
export type LabStatus = ValueOf<typeof labStatusEnum>

export const labSampleTypeEnum = closedList('vet_lab_sample_type', [
  'blood',
  'urine',
  'tissue',
  'feces',
  'swab',
  'fluid',
  'hair_skin',
  'other',
])
export type LabSampleType = ValueOf<typeof labSampleTypeEnum>

/** One change of hands. The list only grows: a court or an insurer reads it from top to bottom. */
export interface CustodyEntry {
  /** When, ISO 8601 with zone. */
  readonly time: string
  /** Who had it from then on: a person, courier or laboratory. */
  readonly handler: string
  /** What was done, for example `collected`, `sealed`, `handed to courier`. */
  readonly action: string
  readonly location: string
}

/**
 * A request to a laboratory, in house or outside, with the way of its samples. Collection comes before dispatch,
 * dispatch before receipt, receipt before the result.
 */
export const labRequisitions = pgTable(
  'vet_lab_requisitions',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    requisitionNumber: varchar('requisition_number', { length: 50 }).notNull(),
    /** The order it fulfils. */
    diagnosticTestOrderId: uuid('diagnostic_test_order_id'),
    /** The test, where there is no order. */
    diagnosticTestId: uuid('diagnostic_test_id'),
    requestingVeterinarianId: uuid('requesting_veterinarian_id'),
    priority: diagnosticPriorityEnum('priority').notNull().default('routine'),
    sampleType: phi(labSampleTypeEnum('sample_type').notNull()),
    /** Where on the body it was taken, for tissue, swabs and fluids. */
    collectionSite: phi(varchar('collection_site', { length: 100 })),
    /** What the pathologist must know: signs, duration, drugs given. */
    clinicalHistory: phi(text('clinical_history')),
    fastingStatus: phi(fastingStatusEnum('fasting_status').notNull().default('unknown')),
    /** Suspected zoonosis or other hazard: the parcel is labelled and the laboratory warned. */
    isBiohazard: flag('is_biohazard', false),
    sampleCollectedAt: moment('sample_collected_at'),
    sampleCollectedBy: uuid('sample_collected_by'),
    /** Laboratory the sample goes to; empty for the practice's own. */
    externalLabName: varchar('external_lab_name', { length: 200 }),
    /** Number the laboratory gave to it. */
    externalLabId: varchar('external_lab_id', { length: 100 }),
    sentToLabAt: moment('sent_to_lab_at'),
    shippingCarrier: varchar('shipping_carrier', { length: 100 }),
    shippingTrackingNumber: varchar('shipping_tracking_number', { length: 100 }),
    status: labStatusEnum('status').notNull().default('pending'),
    receivedByLabAt: moment('received_by_lab_at'),
    expectedResultDate: date('expected_result_date'),
    resultedAt: moment('resulted_at'),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: phi(text('cancellation_reason')),
    chainOfCustody: phi(json<readonly CustodyEntry[]>('chain_of_custody').notNull().default([])),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.diagnosticTestOrderId, diagnosticTestOrders),
    tenantReference(t, t.diagnosticTestId, diagnosticTests),
    tenantReference(t, t.requestingVeterinarianId, veterinarians),
    tenantReference(t, t.sampleCollectedBy, staff),
    notBlank(t.requisitionNumber),
    diagnosticPriorityEnum.check(t.priority),
    labSampleTypeEnum.check(t.sampleType),
    fastingStatusEnum.check(t.fastingStatus),
    labStatusEnum.check(t.status),
    ...requiredWhen(
      isIn(t.status, 'collected', 'shipped', 'received_by_lab', 'processing', 'resulted'),
      t.sampleCollectedAt,
    ),
    ...onlyWhen(known(t.sampleCollectedAt), t.sampleCollectedBy, t.sentToLabAt, t.receivedByLabAt),
    ...requiredWhen(isIn(t.status, 'shipped'), t.sentToLabAt, t.externalLabName),
    ...onlyWhen(known(t.sentToLabAt), t.shippingCarrier, t.shippingTrackingNumber),
    ...onlyWhen(known(t.externalLabName), t.externalLabId),
    notBlank(t.externalLabName),
    notBlank(t.externalLabId),
    ...requiredWhen(isIn(t.status, 'received_by_lab'), t.receivedByLabAt),
    endsAfter(t.sentToLabAt, t.sampleCollectedAt),
    rule(
      t.receivedByLabAt,
      'after_collection',
      compare(t.receivedByLabAt, '>=', t.sampleCollectedAt),
      'must not be before the sample was collected',
    ),
    endsAfter(t.receivedByLabAt, t.sentToLabAt),
    ...exactlyWhen(isIn(t.status, 'resulted'), t.resultedAt),
    endsAfter(t.resultedAt, t.sampleCollectedAt),
    endsAfter(t.resultedAt, t.receivedByLabAt),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt, t.cancellationReason),
    notBlank(t.cancellationReason),
    jsonKind(t.chainOfCustody, 'array'),
    // The number on the form.
    tenantUnique(t, t.requisitionNumber),
    // Work list of a location: what is waiting, by priority.
    tenantIndex(t, t.clinicId, t.status, t.priority),
    // Overdue results.
    tenantIndex(t, t.status, t.expectedResultDate),
    // Samples of a patient over time.
    tenantIndex(t, t.patientId, t.sampleCollectedAt),
    // A result arrives with the laboratory's own number.
    tenantIndex(t, t.externalLabId),
    // Requisitions of an encounter, an order, a test; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.diagnosticTestOrderId),
    tenantIndex(t, t.diagnosticTestId),
    // Requisitions by who asked and who took the sample; support the keys.
    tenantIndex(t, t.requestingVeterinarianId),
    tenantIndex(t, t.sampleCollectedBy),
  ],
)

export type LabRequisitionRow = typeof labRequisitions.$inferSelect
export type NewLabRequisitionRow = typeof labRequisitions.$inferInsert

export const labContainerEnum = closedList('vet_lab_container', [
  'edta',
  'serum',
  'serum_separator',
  'heparin',
  'citrate',
  'fluoride',
  'blood_culture',
  'plain_tube',
  'sterile_cup',
  'swab_transport',
  'formalin',
  'slide',
  'syringe',
  'bag',
  'other',
])
export type LabContainer = ValueOf<typeof labContainerEnum>

export const labStorageTemperatureEnum = closedList('vet_lab_storage_temperature', [
  'room',
  'refrigerated',
  'frozen',
  'deep_frozen',
])
export type LabStorageTemperature = ValueOf<typeof labStorageTemperatureEnum>

export const labSampleConditionEnum = closedList('vet_lab_sample_condition', ['acceptable', 'compromised', 'rejected'])
export type LabSampleCondition = ValueOf<typeof labSampleConditionEnum>

export const labDisposalMethodEnum = closedList('vet_lab_disposal_method', [
  'biohazard_waste',
  'incineration',
  'autoclave',
  'sharps_container',
  'chemical_waste',
  'consumed_in_testing',
  'returned_to_client',
  'by_external_lab',
])
export type LabDisposalMethod = ValueOf<typeof labDisposalMethodEnum>

/** One tube, slide or block of a requisition: where it is, in what state, and how it was got rid of. */
export const sampleTracking = pgTable(
  'vet_sample_tracking',
  {
    organizationId: organizationId(),
    id: id(),
    requisitionId: uuid('requisition_id').notNull(),
    /** Label on the container. */
    sampleId: phi(varchar('sample_id', { length: 100 }).notNull()),
    /** As the scanner reads it. */
    barcode: phi(varchar('barcode', { length: 100 })),
    /** The sample this aliquot was taken from. */
    parentSampleId: uuid('parent_sample_id'),
    container: phi(labContainerEnum('container')),
    volumeMl: phi(decimal('volume_ml', 8, 3)),
    storageLocation: phi(varchar('storage_location', { length: 100 })),
    storageTemperature: phi(labStorageTemperatureEnum('storage_temperature')),
    sampleCondition: phi(labSampleConditionEnum('sample_condition').notNull().default('acceptable')),
    /** What is wrong with it: haemolysed, clotted, leaking, too little. */
    conditionNotes: phi(text('condition_notes')),
    /** Not thrown away before this day. */
    keepUntilOn: date('keep_until_on'),
    disposedAt: moment('disposed_at'),
    disposalMethod: phi(labDisposalMethodEnum('disposal_method')),
    disposedBy: uuid('disposed_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.requisitionId, labRequisitions, 'cascade'),
    tenantReference(t, t.parentSampleId, t),
    tenantReference(t, t.disposedBy, staff),
    notBlank(t.sampleId),
    notBlank(t.barcode),
    different(t.parentSampleId, t.id),
    labContainerEnum.check(t.container),
    positive(t.volumeMl),
    labStorageTemperatureEnum.check(t.storageTemperature),
    labSampleConditionEnum.check(t.sampleCondition),
    ...requiredWhen(isIn(t.sampleCondition, 'compromised', 'rejected'), t.conditionNotes),
    notBlank(t.conditionNotes),
    ...exactlyWhen(known(t.disposedAt), t.disposalMethod),
    labDisposalMethodEnum.check(t.disposalMethod),
    ...onlyWhen(known(t.disposedAt), t.disposedBy),
    // The label on the container.
    tenantUnique(t, t.sampleId),
    // What the scanner read.
    uniqueIndex('vet_sample_tracking_barcode_unique')
      .on(t.organizationId, t.barcode)
      .where(sql`${t.barcode} is not null`),
    // Samples of a requisition.
    tenantIndex(t, t.requisitionId),
    // Aliquots of a sample.
    tenantIndex(t, t.parentSampleId),
    // What may be thrown away: past its day and still there.
    tenantIndex(t, t.disposedAt, t.keepUntilOn),
    // Disposals by a person; supports the key.
    tenantIndex(t, t.disposedBy),
  ],
)

export type SampleTrackingRow = typeof sampleTracking.$inferSelect
export type NewSampleTrackingRow = typeof sampleTracking.$inferInsert
