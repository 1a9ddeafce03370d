import { sql } from 'drizzle-orm'
import { integer, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import {
  atMost,
  between,
  celsius,
  closedList,
  decimal,
  id,
  json,
  jsonKind,
  kilograms,
  moment,
  organizationId,
  partitionedKey,
  percent,
  phi,
  positive,
  tenantIndex,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { emergencyCases } from '../emergency/cases'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { exactlyOne, exactlyWhen, isIn, onlyWhen, rule } from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { hospitalizationRecords } from './records'

export const criticalCareRhythmEnum = closedList('vet_critical_care_rhythm', [
  'sinus',
  'sinus_arrhythmia',
  'sinus_tachycardia',
  'sinus_bradycardia',
  'supraventricular_tachycardia',
  'atrial_fibrillation',
  'ventricular_premature_complexes',
  'accelerated_idioventricular',
  'ventricular_tachycardia',
  'ventricular_fibrillation',
  'av_block_first_degree',
  'av_block_second_degree',
  'av_block_third_degree',
  'atrial_standstill',
  'pulseless_electrical_activity',
  'asystole',
  'other',
])
export type CriticalCareRhythm = ValueOf<typeof criticalCareRhythmEnum>

export const criticalCareEffortEnum = closedList('vet_critical_care_effort', [
  'normal',
  'mildly_increased',
  'markedly_increased',
  'paradoxical',
  'agonal',
  'apneic',
  'assisted',
])
export type CriticalCareEffort = ValueOf<typeof criticalCareEffortEnum>

export const criticalCarePressureMethodEnum = closedList('vet_critical_care_pressure_method', [
  'doppler',
  'oscillometric',
  'arterial_line',
])
export type CriticalCarePressureMethod = ValueOf<typeof criticalCarePressureMethodEnum>

export const criticalCareMucousMembraneEnum = closedList('vet_critical_care_mucous_membrane', [
  'pink',
  'pale',
  'white',
  'cyanotic',
  'injected',
  'brick_red',
  'icteric',
  'muddy',
  'petechiated',
])
export type CriticalCareMucousMembrane = ValueOf<typeof criticalCareMucousMembraneEnum>

export const criticalCareMentationEnum = closedList('vet_critical_care_mentation', [
  'alert',
  'dull',
  'obtunded',
  'stuporous',
  'comatose',
  'sedated',
  'anesthetized',
])
export type CriticalCareMentation = ValueOf<typeof criticalCareMentationEnum>

export const criticalCareOxygenSupportEnum = closedList('vet_critical_care_oxygen_support', [
  'room_air',
  'flow_by',
  'mask',
  'nasal_cannula',
  'oxygen_cage',
  'high_flow',
  'mechanical_ventilation',
])
export type CriticalCareOxygenSupport = ValueOf<typeof criticalCareOxygenSupportEnum>

export const criticalCareVentilationModeEnum = closedList('vet_critical_care_ventilation_mode', [
  'volume_control',
  'pressure_control',
  'simv',
  'pressure_support',
  'cpap',
  'manual',
])
export type CriticalCareVentilationMode = ValueOf<typeof criticalCareVentilationModeEnum>

/** One constant rate infusion (CRI) as it ran in the hour. */
export interface CriticalCareInfusion {
  readonly drug: string
  readonly rateMlPerHour: number
  /** Dose rate in words, for example `3 mcg/kg/h`. */
  readonly dose?: string
  /** What it runs in, for example `LRS 1 L`. */
  readonly diluent?: string
  readonly notes?: string
}

const sum = (...columns: readonly string[]) => sql.raw(columns.map((column) => `coalesce("${column}", 0)`).join(' + '))

/**
 * One line of the intensive-care flowsheet, as a rule one per hour: what was measured, what went in and what came out
 * since the line before. Belongs to a hospitalization or to an emergency case, never to both. Ranges are those in which
 * any species can be alive or being resuscitated, not those that are normal. Partitioned by month of `recorded_at`: no
 * foreign key points here.
 */
export const criticalCareRecords = pgTable(
  'vet_critical_care_records',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    encounterId: uuid('encounter_id'),
    hospitalizationId: uuid('hospitalization_id'),
    emergencyCaseId: uuid('emergency_case_id'),
    /** When the values were read; decides the partition and never changes. */
    recordedAt: moment('recorded_at').notNull().defaultNow(),
    recordedBy: uuid('recorded_by').notNull(),
    temperatureC: phi(celsius('temperature_c')),
    /** Beats per minute. */
    heartRate: phi(smallint('heart_rate')),
    heartRhythm: phi(criticalCareRhythmEnum('heart_rhythm')),
    /** Breaths per minute. */
    respiratoryRate: phi(smallint('respiratory_rate')),
    respiratoryEffort: phi(criticalCareEffortEnum('respiratory_effort')),
    systolicMmhg: phi(smallint('systolic_mmhg')),
    diastolicMmhg: phi(smallint('diastolic_mmhg')),
    meanMmhg: phi(smallint('mean_mmhg')),
    pressureMethod: phi(criticalCarePressureMethodEnum('pressure_method')),
    /** Oxygen saturation by pulse oximetry (SpO2). */
    spo2Percent: phi(percent('spo2_percent')),
    /** End-tidal carbon dioxide. */
    etco2Mmhg: phi(smallint('etco2_mmhg')),
    mucousMembrane: phi(criticalCareMucousMembraneEnum('mucous_membrane')),
    /** Capillary refill time. */
    crtSeconds: phi(decimal('crt_seconds', 3, 1)),
    mentation: phi(criticalCareMentationEnum('mentation')),
    /** Modified Glasgow coma scale, 3 (worst) to 18. */
    comaScore: phi(smallint('coma_score')),
    /** 0 (none) to 10 (worst). */
    painScore: phi(smallint('pain_score')),
    weightKg: phi(kilograms('weight_kg')),
    glucoseMmolL: phi(decimal('glucose_mmol_l', 5, 2)),
    lactateMmolL: phi(decimal('lactate_mmol_l', 5, 2)),
    /** Packed cell volume. */
    packedCellVolumePercent: phi(percent('packed_cell_volume_percent')),
    /** Total solids by refractometer. */
    totalSolidsGL: phi(decimal('total_solids_g_l', 5, 1)),
    potassiumMmolL: phi(decimal('potassium_mmol_l', 4, 2)),
    sodiumMmolL: phi(decimal('sodium_mmol_l', 5, 1)),
    intravenousInMl: phi(decimal('intravenous_in_ml', 9, 1)),
    /** By mouth or tube. */
    enteralInMl: phi(decimal('enteral_in_ml', 9, 1)),
    bloodProductsInMl: phi(decimal('blood_products_in_ml', 9, 1)),
    urineOutMl: phi(decimal('urine_out_ml', 9, 1)),
    /** From chest, abdomen and wounds. */
    drainOutMl: phi(decimal('drain_out_ml', 9, 1)),
    /** Vomit, regurgitation, reflux, residual volume. */
    gastricOutMl: phi(decimal('gastric_out_ml', 9, 1)),
    /** Diarrhoea, blood, saliva; estimated. */
    otherOutMl: phi(decimal('other_out_ml', 9, 1)),
    /** All that went in. Kept by the database. */
    fluidsInMl: phi(
      decimal('fluids_in_ml', 10, 1)
        .notNull()
        .generatedAlwaysAs(sum('intravenous_in_ml', 'enteral_in_ml', 'blood_products_in_ml')),
    ),
    /** All that came out. Kept by the database. */
    fluidsOutMl: phi(
      decimal('fluids_out_ml', 10, 1)
        .notNull()
        .generatedAlwaysAs(sum('urine_out_ml', 'drain_out_ml', 'gastric_out_ml', 'other_out_ml')),
    ),
    constantRateInfusions: phi(json<readonly CriticalCareInfusion[]>('constant_rate_infusions').notNull().default([])),
    oxygenSupport: phi(criticalCareOxygenSupportEnum('oxygen_support').notNull().default('room_air')),
    oxygenFlowLMin: phi(decimal('oxygen_flow_l_min', 5, 2)),
    /** Fraction of inspired oxygen (FiO2). */
    inspiredOxygenPercent: phi(percent('inspired_oxygen_percent')),
    ventilationMode: phi(criticalCareVentilationModeEnum('ventilation_mode')),
    /** Breaths per minute the ventilator gives. */
    ventilatorRate: phi(smallint('ventilator_rate')),
    tidalVolumeMl: phi(integer('tidal_volume_ml')),
    /** Positive end-expiratory pressure. */
    peepCmh2o: phi(decimal('peep_cmh2o', 4, 1)),
    peakPressureCmh2o: phi(decimal('peak_pressure_cmh2o', 4, 1)),
    /** Turning, eye and mouth care, lines, drains, bladder. */
    nursingCare: phi(text('nursing_care')),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...partitionedKey(t, t.recordedAt),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.hospitalizationId, hospitalizationRecords),
    tenantReference(t, t.emergencyCaseId, emergencyCases),
    tenantReference(t, t.recordedBy, users),
    rule(
      t.hospitalizationId,
      'one_stay',
      exactlyOne(t.hospitalizationId, t.emergencyCaseId),
      'or an emergency case must be named, and not both',
    ),
    // Wide enough for reptiles, deep hypothermia and birds.
    between(t.temperatureC, 5, 46),
    // From arrest to the hummingbird.
    between(t.heartRate, 0, 1500),
    criticalCareRhythmEnum.check(t.heartRhythm),
    between(t.respiratoryRate, 0, 600),
    criticalCareEffortEnum.check(t.respiratoryEffort),
    between(t.systolicMmhg, 0, 400),
    between(t.diastolicMmhg, 0, 300),
    between(t.meanMmhg, 0, 350),
    atMost(t.diastolicMmhg, t.systolicMmhg),
    atMost(t.diastolicMmhg, t.meanMmhg),
    atMost(t.meanMmhg, t.systolicMmhg),
    criticalCarePressureMethodEnum.check(t.pressureMethod),
    between(t.spo2Percent, 0, 100),
    between(t.etco2Mmhg, 0, 200),
    criticalCareMucousMembraneEnum.check(t.mucousMembrane),
    between(t.crtSeconds, 0, 20),
    criticalCareMentationEnum.check(t.mentation),
    between(t.comaScore, 3, 18),
    between(t.painScore, 0, 10),
    positive(t.weightKg),
    between(t.glucoseMmolL, 0, 100),
    between(t.lactateMmolL, 0, 50),
    between(t.packedCellVolumePercent, 0, 100),
    between(t.totalSolidsGL, 0, 200),
    between(t.potassiumMmolL, 0.5, 20),
    between(t.sodiumMmolL, 80, 250),
    between(t.intravenousInMl, 0, 200000),
    between(t.enteralInMl, 0, 200000),
    between(t.bloodProductsInMl, 0, 50000),
    between(t.urineOutMl, 0, 100000),
    between(t.drainOutMl, 0, 100000),
    between(t.gastricOutMl, 0, 100000),
    between(t.otherOutMl, 0, 100000),
    jsonKind(t.constantRateInfusions, 'array'),
    criticalCareOxygenSupportEnum.check(t.oxygenSupport),
    ...onlyWhen(
      isIn(t.oxygenSupport, 'flow_by', 'mask', 'nasal_cannula', 'oxygen_cage', 'high_flow', 'mechanical_ventilation'),
      t.oxygenFlowLMin,
    ),
    between(t.oxygenFlowLMin, 0, 60),
    // Room air has 20.9 percent.
    between(t.inspiredOxygenPercent, 20, 100),
    criticalCareVentilationModeEnum.check(t.ventilationMode),
    ...exactlyWhen(isIn(t.oxygenSupport, 'mechanical_ventilation'), t.ventilationMode),
    ...onlyWhen(
      isIn(t.oxygenSupport, 'mechanical_ventilation'),
      t.ventilatorRate,
      t.tidalVolumeMl,
      t.peepCmh2o,
      t.peakPressureCmh2o,
    ),
    between(t.ventilatorRate, 0, 300),
    between(t.tidalVolumeMl, 1, 30000),
    between(t.peepCmh2o, 0, 40),
    between(t.peakPressureCmh2o, 0, 100),
    // The flowsheet of a stay and of an emergency case, in order of time.
    tenantIndex(t, t.hospitalizationId, t.recordedAt),
    tenantIndex(t, t.emergencyCaseId, t.recordedAt),
    // Trend of a patient across stays.
    tenantIndex(t, t.patientId, t.recordedAt),
    // Last hour of an intensive-care unit.
    tenantIndex(t, t.clinicId, t.recordedAt),
    // Lines of an encounter and by a person; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.recordedBy),
  ],
)

export type CriticalCareRecordRow = typeof criticalCareRecords.$inferSelect
export type NewCriticalCareRecordRow = typeof criticalCareRecords.$inferInsert
