import { index, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  between,
  celsius,
  closedList,
  decimal,
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  kilograms,
  moment,
  notNegative,
  organizationId,
  percent,
  phi,
  positive,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import type { AdministrationRoute } from '../reference/formulary'
import { all, compare, exactlyWhen, isIn, known, onlyWhen, requiredWhen, rule, together } from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import type { DoseUnit } from '../treatments/drug-use'
import { surgeries } from './surgeries'

export const anesthesiaTypeEnum = closedList('vet_anesthesia_type', [
  'general_inhalant',
  'general_injectable',
  'sedation',
  'regional',
  'local',
  'immersion',
])
export type AnesthesiaType = ValueOf<typeof anesthesiaTypeEnum>

export const anesthesiaStatusEnum = closedList('vet_anesthesia_status', [
  'planned',
  'in_progress',
  'recovery',
  'completed',
  'cancelled',
])
export type AnesthesiaStatus = ValueOf<typeof anesthesiaStatusEnum>

export const airwayDeviceEnum = closedList('vet_airway_device', [
  'none',
  'mask',
  'supraglottic',
  'endotracheal_tube',
  'nasotracheal_tube',
  'tracheostomy_tube',
  'air_sac_cannula',
])
export type AirwayDevice = ValueOf<typeof airwayDeviceEnum>

export const breathingSystemEnum = closedList('vet_breathing_system', [
  'none',
  'circle',
  'large_animal_circle',
  'non_rebreathing',
  'chamber',
])
export type BreathingSystem = ValueOf<typeof breathingSystemEnum>

export const recoveryQualityEnum = closedList('vet_recovery_quality', ['excellent', 'good', 'fair', 'poor'])
export type RecoveryQuality = ValueOf<typeof recoveryQualityEnum>

export const anesthesiaOutcomeEnum = closedList('vet_anesthesia_outcome', [
  'recovered',
  'recovered_with_complications',
  'died',
  'euthanized',
])
export type AnesthesiaOutcome = ValueOf<typeof anesthesiaOutcomeEnum>

/** One drug of an anaesthetic. `at` is the moment it was given, ISO 8601. */
export interface AnestheticDrug {
  readonly name: string
  readonly dose: number
  readonly unit: DoseUnit | 'percent' | 'ml_per_hour' | 'mcg_per_kg_per_min' | 'mg_per_kg_per_hour'
  readonly route: AdministrationRoute
  readonly at?: string
}

/**
 * One anaesthetic or sedation, from the check before it to the recovery after it; for an operation, a dental, a scan or a
 * restraint. Readings are in `vet_anesthesia_monitoring`. Controlled drugs listed here are entered in the register too.
 */
export const anesthesiaRecords = pgTable(
  'vet_anesthesia_records',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    /** The operation it is for; empty for a dental, a scan, a restraint. */
    surgeryId: uuid('surgery_id'),
    anesthesiaType: phi(anesthesiaTypeEnum('anesthesia_type').notNull().default('general_inhalant')),
    /** Who runs it, technician or veterinarian. */
    anesthetistId: uuid('anesthetist_id'),
    /** The veterinarian who answers for it. */
    supervisingVeterinarianId: uuid('supervising_veterinarian_id').notNull(),
    /** Physical status, American Society of Anesthesiologists: 1 healthy to 5 moribund. */
    asaStatus: phi(smallint('asa_status').notNull()),
    /** The E behind the ASA status. */
    isAsaEmergency: flag('is_asa_emergency', false),
    /** Body weight on the day, for every dose. */
    weightKg: phi(kilograms('weight_kg').notNull()),
    fastedSinceAt: moment('fasted_since_at'),
    /** Findings before anaesthesia: heart, lungs, blood work, risks. */
    preAnestheticAssessment: phi(text('pre_anesthetic_assessment')),
    /** Machine leak test, scavenging and oxygen supply checked. */
    machineCheckedAt: moment('machine_checked_at'),
    status: anesthesiaStatusEnum('status').notNull().default('planned'),
    premedication: phi(json<readonly AnestheticDrug[]>('premedication').notNull().default([])),
    induction: phi(json<readonly AnestheticDrug[]>('induction').notNull().default([])),
    maintenance: phi(json<readonly AnestheticDrug[]>('maintenance').notNull().default([])),
    /** Local and regional blocks. */
    localBlocks: phi(json<readonly AnestheticDrug[]>('local_blocks').notNull().default([])),
    airway: phi(airwayDeviceEnum('airway').notNull().default('none')),
    /** Inner diameter of the tube. */
    tubeSizeMm: phi(decimal('tube_size_mm', 4, 1)),
    breathingSystem: phi(breathingSystemEnum('breathing_system').notNull().default('none')),
    /** Site and gauge of venous and arterial catheters. */
    catheters: phi(varchar('catheters', { length: 200 })),
    fluidType: phi(varchar('fluid_type', { length: 100 })),
    fluidRateMlPerKgHour: phi(decimal('fluid_rate_ml_per_kg_hour', 6, 2)),
    fluidTotalMl: phi(decimal('fluid_total_ml', 9, 1)),
    premedicatedAt: moment('premedicated_at'),
    inductionAt: moment('induction_at'),
    intubatedAt: moment('intubated_at'),
    /** Agent off. */
    endedAt: moment('ended_at'),
    extubatedAt: moment('extubated_at'),
    /** Sternal, or standing in large animals. */
    recoveryAt: moment('recovery_at'),
    /** Temperature when monitoring ended. */
    recoveryTemperatureC: phi(celsius('recovery_temperature_c')),
    recoveryQuality: phi(recoveryQualityEnum('recovery_quality')),
    complications: phi(text('complications')),
    outcome: phi(anesthesiaOutcomeEnum('outcome')),
    cancelledReason: phi(text('cancelled_reason')),
    notes: phi(text('notes')),
    /** When the record was signed; no change after. */
    signedAt: moment('signed_at'),
    signedBy: uuid('signed_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.surgeryId, surgeries),
    tenantReference(t, t.anesthetistId, staff),
    tenantReference(t, t.supervisingVeterinarianId, veterinarians),
    tenantReference(t, t.signedBy, veterinarians),
    anesthesiaTypeEnum.check(t.anesthesiaType),
    anesthesiaStatusEnum.check(t.status),
    airwayDeviceEnum.check(t.airway),
    breathingSystemEnum.check(t.breathingSystem),
    recoveryQualityEnum.check(t.recoveryQuality),
    anesthesiaOutcomeEnum.check(t.outcome),
    between(t.asaStatus, 1, 5),
    positive(t.weightKg),
    jsonKind(t.premedication, 'array'),
    jsonKind(t.induction, 'array'),
    jsonKind(t.maintenance, 'array'),
    jsonKind(t.localBlocks, 'array'),
    // From a catheter over a needle in a mouse to an elephant's tube.
    between(t.tubeSizeMm, 0.5, 60),
    ...onlyWhen(
      isIn(t.airway, 'endotracheal_tube', 'nasotracheal_tube', 'tracheostomy_tube', 'supraglottic', 'air_sac_cannula'),
      t.tubeSizeMm,
      t.intubatedAt,
    ),
    notNegative(t.fluidRateMlPerKgHour),
    notNegative(t.fluidTotalMl),
    endsAfter(t.inductionAt, t.fastedSinceAt),
    endsAfter(t.inductionAt, t.premedicatedAt),
    endsAfter(t.intubatedAt, t.inductionAt),
    endsAfter(t.endedAt, t.inductionAt),
    endsAfter(t.extubatedAt, t.intubatedAt),
    endsAfter(t.recoveryAt, t.endedAt),
    // Hypothermic rodents, reptiles and fish at ambient temperature, birds above 42.
    between(t.recoveryTemperatureC, 0, 46),
    ...requiredWhen(isIn(t.status, 'in_progress', 'recovery', 'completed'), t.anesthetistId, t.inductionAt),
    ...requiredWhen(isIn(t.status, 'recovery', 'completed'), t.endedAt),
    ...exactlyWhen(isIn(t.status, 'completed'), t.outcome),
    ...requiredWhen(isIn(t.outcome, 'recovered', 'recovered_with_complications'), t.recoveryAt),
    ...requiredWhen(isIn(t.outcome, 'recovered_with_complications', 'died'), t.complications),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledReason),
    ...onlyWhen(isIn(t.status, 'completed'), t.signedAt),
    rule(t.signedBy, 'when', together(t.signedBy, t.signedAt), 'and the time of signature are given together'),
    endsAfter(t.signedAt, t.endedAt),
    // Anaesthetics of an animal, for the next one's risk.
    tenantIndex(t, t.patientId, t.inductionAt),
    // Anaesthetics of a location in a period; who is asleep now.
    tenantIndex(t, t.clinicId, t.status, t.inductionAt),
    // Of an operation, of a visit, by a person; support the keys.
    tenantIndex(t, t.surgeryId),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.anesthetistId),
    tenantIndex(t, t.supervisingVeterinarianId),
    tenantIndex(t, t.signedBy),
  ],
)

export type AnesthesiaRecordRow = typeof anesthesiaRecords.$inferSelect
export type NewAnesthesiaRecordRow = typeof anesthesiaRecords.$inferInsert

export const inhalantAgentEnum = closedList('vet_inhalant_agent', [
  'isoflurane',
  'sevoflurane',
  'desflurane',
  'halothane',
  'nitrous_oxide',
])
export type InhalantAgent = ValueOf<typeof inhalantAgentEnum>

export const ventilationModeEnum = closedList('vet_ventilation_mode', ['spontaneous', 'assisted', 'mechanical'])
export type VentilationMode = ValueOf<typeof ventilationModeEnum>

export const anestheticDepthEnum = closedList('vet_anesthetic_depth', ['light', 'adequate', 'deep'])
export type AnestheticDepth = ValueOf<typeof anestheticDepthEnum>

/**
 * One line of the anaesthetic chart, usually every five minutes. The bounds let a mouse's heart (700 and more) and an
 * elephant's (25), an arrest (0), a giraffe's blood pressure and a cold reptile through, and refuse slips of the finger.
 */
export const anesthesiaMonitoring = pgTable(
  'vet_anesthesia_monitoring',
  {
    organizationId: organizationId(),
    id: id(),
    anesthesiaRecordId: uuid('anesthesia_record_id').notNull(),
    recordedAt: moment('recorded_at').notNull().defaultNow(),
    /** Beats per minute. */
    heartRate: phi(smallint('heart_rate')),
    /** Breaths per minute. */
    respiratoryRate: phi(smallint('respiratory_rate')),
    /** Oxygen saturation by pulse oximetry. */
    spo2Percent: phi(percent('spo2_percent')),
    /** Carbon dioxide at the end of expiration. */
    etco2MmHg: phi(smallint('etco2_mm_hg')),
    systolicMmHg: phi(smallint('systolic_mm_hg')),
    diastolicMmHg: phi(smallint('diastolic_mm_hg')),
    meanArterialMmHg: phi(smallint('mean_arterial_mm_hg')),
    /** Measured inside an artery rather than with a cuff. */
    isPressureInvasive: flag('is_pressure_invasive', false),
    temperatureC: phi(celsius('temperature_c')),
    agent: phi(inhalantAgentEnum('agent')),
    /** Vaporizer setting. */
    agentPercent: phi(percent('agent_percent')),
    oxygenFlowLPerMin: phi(decimal('oxygen_flow_l_per_min', 5, 2)),
    fluidRateMlPerHour: phi(decimal('fluid_rate_ml_per_hour', 8, 1)),
    ventilationMode: phi(ventilationModeEnum('ventilation_mode')),
    /** Peak inspiratory pressure, centimetres of water. */
    peakPressureCmH2o: phi(smallint('peak_pressure_cm_h2o')),
    tidalVolumeMl: phi(decimal('tidal_volume_ml', 8, 1)),
    depth: phi(anestheticDepthEnum('depth')),
    /** Rhythm on the electrocardiogram, for example `sinus, occasional VPC`. */
    rhythm: phi(varchar('rhythm', { length: 100 })),
    /** What happened: drug given, position changed, alarm. */
    event: phi(text('event')),
    recordedBy: uuid('recorded_by').notNull(),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.anesthesiaRecordId, anesthesiaRecords, 'cascade'),
    tenantReference(t, t.recordedBy, staff),
    between(t.heartRate, 0, 1200),
    between(t.respiratoryRate, 0, 400),
    between(t.spo2Percent, 0, 100),
    between(t.etco2MmHg, 0, 200),
    between(t.systolicMmHg, 0, 400),
    between(t.diastolicMmHg, 0, 350),
    between(t.meanArterialMmHg, 0, 380),
    rule(
      t.diastolicMmHg,
      'below_systolic',
      compare(t.diastolicMmHg, '<=', t.systolicMmHg),
      'must not exceed the systolic pressure',
    ),
    rule(
      t.meanArterialMmHg,
      'in_between',
      all(compare(t.meanArterialMmHg, '>=', t.diastolicMmHg), compare(t.meanArterialMmHg, '<=', t.systolicMmHg)),
      'must lie between the diastolic and the systolic pressure',
    ),
    between(t.temperatureC, 0, 46),
    inhalantAgentEnum.check(t.agent),
    // Nitrous oxide is given as a share of the gas, volatile agents to 18 percent.
    between(t.agentPercent, 0, 80),
    ...onlyWhen(known(t.agent), t.agentPercent),
    between(t.oxygenFlowLPerMin, 0, 50),
    notNegative(t.fluidRateMlPerHour),
    ventilationModeEnum.check(t.ventilationMode),
    between(t.peakPressureCmH2o, 0, 100),
    positive(t.tidalVolumeMl),
    anestheticDepthEnum.check(t.depth),
    // The chart.
    index('vet_anesthesia_monitoring_chart_idx').on(t.organizationId, t.anesthesiaRecordId, t.recordedAt),
    tenantIndex(t, t.recordedBy),
  ],
)

export type AnesthesiaMonitoringRow = typeof anesthesiaMonitoring.$inferSelect
export type NewAnesthesiaMonitoringRow = typeof anesthesiaMonitoring.$inferInsert
