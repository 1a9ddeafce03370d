import { date, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import {
  between,
  celsius,
  closedList,
  flag,
  id,
  json,
  jsonKind,
  kilograms,
  moment,
  organizationId,
  phi,
  positive,
  tenantIndex,
  tenantKey,
  tenantReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { painRules, painScaleEnum } from '../emergency/cases'
import { medicalEncounters } from '../medical/encounters'
import { muscleConditionEnum, patients } from '../patients/patients'
import { implies, isTrue, rule } from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { anesthesiaRecords } from '../surgery/anesthesia'
import { clinics } from '../tenancy/organizations'

export const lifeStageEnum = closedList('vet_life_stage', [
  'neonate',
  'juvenile',
  'young_adult',
  'adult',
  'senior',
  'geriatric',
])
export type LifeStage = ValueOf<typeof lifeStageEnum>

/** Systems of a physical examination. */
export const BODY_SYSTEMS = [
  'general',
  'integument',
  'eyes',
  'ears',
  'nose_throat',
  'oral',
  'cardiovascular',
  'respiratory',
  'gastrointestinal',
  'urogenital',
  'musculoskeletal',
  'neurologic',
  'lymphatic',
  'behavior',
] as const
export type BodySystem = (typeof BODY_SYSTEMS)[number]

export interface SystemFinding {
  readonly result: 'normal' | 'abnormal' | 'not_examined'
  readonly notes?: string
}

/** Findings by system; a system that is absent was not examined. */
export type ExamFindings = Partial<Record<BodySystem, SystemFinding>>

/**
 * A preventive examination of a healthy or seemingly healthy animal, with what it found system by system. Body condition
 * is scored 1 to 9, dental disease 0 to 4.
 */
export const wellnessExams = pgTable(
  'vet_wellness_exams',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    examinedBy: uuid('examined_by').notNull(),
    examinedAt: moment('examined_at').notNull().defaultNow(),
    lifeStage: phi(lifeStageEnum('life_stage')),
    weightKg: phi(kilograms('weight_kg')),
    /** Nine-point scale: 1 emaciated, 5 ideal, 9 obese. */
    bodyConditionScore: phi(smallint('body_condition_score')),
    muscleConditionScore: phi(muscleConditionEnum('muscle_condition_score')),
    temperatureC: phi(celsius('temperature_c')),
    /** Beats per minute. */
    heartRate: phi(smallint('heart_rate')),
    /** Breaths per minute. */
    respiratoryRate: phi(smallint('respiratory_rate')),
    painScore: phi(smallint('pain_score')),
    painScale: phi(painScaleEnum('pain_scale')),
    /** 0 healthy, 1 gingivitis, 2 to 4 periodontal disease of growing severity. */
    dentalScore: phi(smallint('dental_score')),
    findings: phi(json<ExamFindings>('findings').notNull().default({})),
    diet: phi(text('diet')),
    /** Housing, travel, company, exposure to other animals. */
    lifestyle: phi(text('lifestyle')),
    assessment: phi(text('assessment')),
    recommendations: phi(text('recommendations')),
    nextExamDueOn: date('next_exam_due_on'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.examinedBy, veterinarians),
    lifeStageEnum.check(t.lifeStage),
    positive(t.weightKg),
    between(t.bodyConditionScore, 1, 9),
    muscleConditionEnum.check(t.muscleConditionScore),
    between(t.temperatureC, 0, 46),
    between(t.heartRate, 0, 1200),
    between(t.respiratoryRate, 0, 400),
    ...painRules(t),
    between(t.dentalScore, 0, 4),
    jsonKind(t.findings, 'object'),
    // Examinations of an animal, newest first; of a location in a period.
    index('vet_wellness_exams_patient_idx').on(t.organizationId, t.patientId, t.examinedAt.desc()),
    tenantIndex(t, t.clinicId, t.examinedAt),
    // Who is due, for reminders.
    tenantIndex(t, t.nextExamDueOn),
    // Of a visit, by a veterinarian; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.examinedBy),
  ],
)

export type WellnessExamRow = typeof wellnessExams.$inferSelect
export type NewWellnessExamRow = typeof wellnessExams.$inferInsert

export const occlusionEnum = closedList('vet_occlusion', ['normal', 'class_1', 'class_2', 'class_3', 'class_4'])
export type Occlusion = ValueOf<typeof occlusionEnum>

/** What was found and done at one tooth. Depths in millimetres. */
export interface ToothFinding {
  readonly isMissing?: boolean
  /** Periodontal disease stage, 0 to 4. */
  readonly periodontalStage?: number
  readonly probingDepthMm?: number
  readonly mobility?: number
  readonly furcation?: number
  readonly fracture?: string
  readonly resorption?: number
  readonly treatment?: 'none' | 'extracted' | 'sealed' | 'restored' | 'root_canal' | 'crown' | 'floated' | 'monitor'
  readonly notes?: string
}

/** Findings by tooth, in the modified Triadan system: `104` is the right upper canine tooth. */
export type DentalChart = Readonly<Record<string, ToothFinding>>

/**
 * A dental examination or procedure with its chart. Teeth are numbered in the modified Triadan system, quadrant first.
 * Radiographs are in `vet_imaging_studies`, the anaesthetic in `vet_anesthesia_records`.
 */
export const dentalRecords = pgTable(
  'vet_dental_records',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    anesthesiaRecordId: uuid('anesthesia_record_id'),
    /** Who charted and cleaned. */
    performedBy: uuid('performed_by').notNull(),
    /** The veterinarian who diagnosed, extracted and answers for it. */
    veterinarianId: uuid('veterinarian_id').notNull(),
    performedAt: moment('performed_at').notNull().defaultNow(),
    /** Worst stage of periodontal disease in the mouth, 0 to 4. */
    dentalGrade: phi(smallint('dental_grade')),
    /** Calculus index, 0 to 3. */
    calculusIndex: phi(smallint('calculus_index')),
    /** Gingivitis index, 0 to 3. */
    gingivitisIndex: phi(smallint('gingivitis_index')),
    occlusion: phi(occlusionEnum('occlusion')),
    chart: phi(json<DentalChart>('chart').notNull().default({})),
    /** Teeth taken out, modified Triadan numbers. */
    extractedTeeth: phi(textList('extracted_teeth')),
    cleaningPerformed: flag('cleaning_performed', false),
    polishingPerformed: flag('polishing_performed', false),
    radiographsTaken: flag('radiographs_taken', false),
    /** Findings outside the teeth: tongue, mucosa, lymph nodes, masses. */
    oralFindings: phi(text('oral_findings')),
    homeCare: phi(text('home_care')),
    complications: phi(text('complications')),
    notes: phi(text('notes')),
    nextDueOn: date('next_due_on'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.anesthesiaRecordId, anesthesiaRecords),
    tenantReference(t, t.performedBy, staff),
    tenantReference(t, t.veterinarianId, veterinarians),
    between(t.dentalGrade, 0, 4),
    between(t.calculusIndex, 0, 3),
    between(t.gingivitisIndex, 0, 3),
    occlusionEnum.check(t.occlusion),
    jsonKind(t.chart, 'object'),
    rule(
      t.polishingPerformed,
      'after_cleaning',
      implies(isTrue(t.polishingPerformed), isTrue(t.cleaningPerformed)),
      'needs a cleaning first',
    ),
    // Dental history of an animal, newest first; of a location in a period.
    index('vet_dental_records_patient_idx').on(t.organizationId, t.patientId, t.performedAt.desc()),
    tenantIndex(t, t.clinicId, t.performedAt),
    // Who is due, for reminders.
    tenantIndex(t, t.nextDueOn),
    // Of a visit, an anaesthetic, a person; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.anesthesiaRecordId),
    tenantIndex(t, t.performedBy),
    tenantIndex(t, t.veterinarianId),
  ],
)

export type DentalRecordRow = typeof dentalRecords.$inferSelect
export type NewDentalRecordRow = typeof dentalRecords.$inferInsert
