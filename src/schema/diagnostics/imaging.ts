import { sql } from 'drizzle-orm'
import { index, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  decimal,
  endsAfter,
  flag,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import {
  anyKnown,
  DICOM_UID,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  onlyWhen,
  requiredWhen,
  rule,
  together,
  WEB_ADDRESS,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { diagnosticTestOrders } from './orders'

/** Side of the body, the animal's own. */
export const lateralityEnum = closedList('vet_laterality', ['left', 'right', 'bilateral', 'midline'])
export type Laterality = ValueOf<typeof lateralityEnum>

export const imagingModalityEnum = closedList('vet_imaging_modality', [
  'xray',
  'dental_xray',
  'ultrasound',
  'echocardiography',
  'ct',
  'mri',
  'fluoroscopy',
  'endoscopy',
  'nuclear',
  'pet',
  'thermography',
  'photography',
  'other',
])
export type ImagingModality = ValueOf<typeof imagingModalityEnum>

export const imagingBodyRegionEnum = closedList('vet_imaging_body_region', [
  'head',
  'dentition',
  'neck',
  'thorax',
  'abdomen',
  'pelvis',
  'spine',
  'forelimb',
  'hindlimb',
  'wing',
  'tail',
  'whole_body',
  'other',
])
export type ImagingBodyRegion = ValueOf<typeof imagingBodyRegionEnum>

export const imagingStatusEnum = closedList('vet_imaging_status', [
  'scheduled',
  'performed',
  'preliminary',
  'final',
  'amended',
  'cancelled',
])
export type ImagingStatus = ValueOf<typeof imagingStatusEnum>

/**
 * One imaging examination: what was taken, with which exposure, and what was read from it. The pictures are in a PACS,
 * found by the DICOM study identifier. Exposure and operator are the radiation log that state rules on X-ray machines
 * ask for. A report is signed by a veterinarian of the practice or by an outside radiologist, named in words.
 */
export const imagingStudies = pgTable(
  'vet_imaging_studies',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    orderId: uuid('order_id'),
    modality: phi(imagingModalityEnum('modality').notNull()),
    bodyRegion: phi(imagingBodyRegionEnum('body_region').notNull()),
    laterality: phi(lateralityEnum('laterality')),
    /** Projections or planes, for example `right lateral, ventrodorsal`. */
    views: phi(varchar('views', { length: 200 })),
    status: imagingStatusEnum('status').notNull().default('scheduled'),
    scheduledAt: moment('scheduled_at'),
    /** DICOM Study Instance UID. */
    studyInstanceUid: phi(varchar('study_instance_uid', { length: 64 })),
    accessionNumber: varchar('accession_number', { length: 50 }),
    seriesCount: smallint('series_count').notNull().default(0),
    imageCount: smallint('image_count').notNull().default(0),
    pacsUrl: phi(varchar('pacs_url', { length: 500 })),
    performedAt: moment('performed_at'),
    performedBy: uuid('performed_by'),
    /** Taken elsewhere and brought along. */
    isExternal: flag('is_external', false),
    /** Tube voltage, kilovolts. */
    kvp: phi(smallint('kvp')),
    /** Tube current times time, milliampere seconds. */
    mas: phi(decimal('mas', 7, 2)),
    /** Exposures made, retakes included. */
    exposureCount: phi(smallint('exposure_count')),
    /** Thickness of the part in the beam. */
    thicknessCm: phi(decimal('thickness_cm', 5, 1)),
    contrastAgent: phi(varchar('contrast_agent', { length: 100 })),
    contrastVolumeMl: phi(decimal('contrast_volume_ml', 7, 2)),
    clinicalQuestion: phi(text('clinical_question')),
    /** The veterinarian of the practice who read it. */
    interpretedBy: uuid('interpreted_by'),
    /** The radiologist or service that read it, when outside the practice. */
    interpreterName: phi(varchar('interpreter_name', { length: 200 })),
    interpretedAt: moment('interpreted_at'),
    findings: phi(text('findings')),
    impression: phi(text('impression')),
    recommendations: phi(text('recommendations')),
    /** What changed since the final report, and why. */
    amendmentReason: phi(text('amendment_reason')),
    isCritical: flag('is_critical', false),
    acknowledgedAt: moment('acknowledged_at'),
    acknowledgedBy: uuid('acknowledged_by'),
    cancelledReason: phi(text('cancelled_reason')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.orderId, diagnosticTestOrders),
    tenantReference(t, t.performedBy, staff),
    tenantReference(t, t.interpretedBy, veterinarians),
    tenantReference(t, t.acknowledgedBy, veterinarians),
    imagingModalityEnum.check(t.modality),
    imagingBodyRegionEnum.check(t.bodyRegion),
    lateralityEnum.check(t.laterality),
    imagingStatusEnum.check(t.status),
    shaped(t.studyInstanceUid, DICOM_UID),
    notBlank(t.accessionNumber),
    shaped(t.pacsUrl, WEB_ADDRESS),
    notNegative(t.seriesCount),
    notNegative(t.imageCount),
    positive(t.kvp),
    positive(t.mas),
    positive(t.exposureCount),
    positive(t.thicknessCm),
    positive(t.contrastVolumeMl),
    ...onlyWhen(known(t.contrastAgent), t.contrastVolumeMl),
    ...onlyWhen(isIn(t.modality, 'xray', 'dental_xray', 'fluoroscopy', 'ct'), t.kvp, t.mas),
    ...requiredWhen(isIn(t.status, 'performed', 'preliminary', 'final', 'amended'), t.performedAt),
    ...requiredWhen(isIn(t.status, 'final', 'amended'), t.findings, t.impression, t.interpretedAt),
    rule(
      t.interpretedBy,
      'named',
      implies(known(t.interpretedAt), anyKnown(t.interpretedBy, t.interpreterName)),
      'or the name of an outside interpreter is required with the time of the report',
    ),
    endsAfter(t.interpretedAt, t.performedAt),
    ...exactlyWhen(isIn(t.status, 'amended'), t.amendmentReason),
    notBlank(t.amendmentReason),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledReason),
    notBlank(t.cancelledReason),
    ...onlyWhen(isTrue(t.isCritical), t.acknowledgedAt),
    rule(
      t.acknowledgedBy,
      'when',
      together(t.acknowledgedBy, t.acknowledgedAt),
      'and the time of acknowledgment are given together',
    ),
    // The study a PACS talks about.
    uniqueIndex('vet_imaging_studies_study_instance_uid_unique')
      .on(t.organizationId, t.studyInstanceUid)
      .where(sql`${t.studyInstanceUid} is not null`),
    tenantIndex(t, t.accessionNumber),
    // Studies of an animal, of a visit, of an order.
    tenantIndex(t, t.patientId, t.performedAt),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.orderId),
    // Reading list of a location; its radiation log by period.
    tenantIndex(t, t.clinicId, t.status, t.performedAt),
    tenantIndex(t, t.clinicId, t.modality, t.performedAt),
    // Critical findings that nobody has acknowledged.
    index('vet_imaging_studies_critical_idx')
      .on(t.organizationId, t.clinicId, t.interpretedAt)
      .where(sql`${t.isCritical} and ${t.acknowledgedAt} is null`),
    // Studies by the people who took, read or acknowledged them; support the keys.
    tenantIndex(t, t.performedBy),
    tenantIndex(t, t.interpretedBy),
    tenantIndex(t, t.acknowledgedBy),
  ],
)

export type ImagingStudyRow = typeof imagingStudies.$inferSelect
export type NewImagingStudyRow = typeof imagingStudies.$inferInsert
