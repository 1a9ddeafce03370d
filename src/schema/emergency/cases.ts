import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  type CheckBuilder,
  index,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  between,
  celsius,
  closedList,
  decimal,
  endsAfter,
  flag,
  id,
  moment,
  money,
  notBlank,
  notNegative,
  organizationId,
  percent,
  phi,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { medicalEncounters } from '../medical/encounters'
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
  together,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'

export const emergencyMechanismEnum = closedList('vet_emergency_mechanism', [
  'vehicle',
  'bite_wound',
  'fall',
  'blunt_trauma',
  'penetrating_trauma',
  'gunshot',
  'burn',
  'heat',
  'cold',
  'electrocution',
  'drowning',
  'toxin',
  'envenomation',
  'foreign_body',
  'obstetric',
  'colic',
  'medical',
  'other',
  'unknown',
])
export type EmergencyMechanism = ValueOf<typeof emergencyMechanismEnum>

export const emergencyArrivalEnum = closedList('vet_emergency_arrival', [
  'walk_in',
  'phoned_ahead',
  'referral',
  'ambulance',
  'police_or_rescue',
  'field_call',
  'in_hospital',
])
export type EmergencyArrival = ValueOf<typeof emergencyArrivalEnum>

export const emergencyStatusEnum = closedList('vet_emergency_status', [
  'waiting',
  'in_treatment',
  'observation',
  'closed',
])
export type EmergencyStatus = ValueOf<typeof emergencyStatusEnum>

export const emergencyDispositionEnum = closedList('vet_emergency_disposition', [
  'discharged',
  'hospitalized',
  'transferred',
  'deceased',
  'euthanized',
  'left_without_treatment',
])
export type EmergencyDisposition = ValueOf<typeof emergencyDispositionEnum>

/** What the owner wants done when heart or breathing stop. */
export const resuscitationStatusEnum = closedList('vet_resuscitation_status', [
  'not_discussed',
  'do_not_resuscitate',
  'closed_chest',
  'open_chest',
])
export type ResuscitationStatus = ValueOf<typeof resuscitationStatusEnum>

/**
 * An emergency from arrival to disposition. `triage_level` repeats the newest triage for the waiting list: 1 immediate,
 * 2 very urgent, 3 urgent, 4 standard, 5 non-urgent.
 */
export const emergencyCases = pgTable(
  'vet_emergency_cases',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    caseNumber: varchar('case_number', { length: 50 }).notNull(),
    /** The visit it is charted in; opened when treatment begins at the latest. */
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    /** Who brought the animal and answers for it. */
    clientId: uuid('client_id').notNull(),
    arrivedAt: moment('arrived_at').notNull().defaultNow(),
    arrivalMode: phi(emergencyArrivalEnum('arrival_mode').notNull().default('walk_in')),
    /** Practice that sent the animal. */
    referredBy: phi(varchar('referred_by', { length: 200 })),
    chiefComplaint: phi(text('chief_complaint').notNull()),
    mechanism: phi(emergencyMechanismEnum('mechanism').notNull().default('unknown')),
    /** Onset of signs, or time of the accident. */
    onsetAt: moment('onset_at'),
    /** What was eaten or touched, and how much. */
    toxin: phi(varchar('toxin', { length: 200 })),
    /** Newest triage, 1 immediate to 5 non-urgent. */
    triageLevel: phi(smallint('triage_level')),
    status: emergencyStatusEnum('status').notNull().default('waiting'),
    attendingVeterinarianId: uuid('attending_veterinarian_id'),
    /** First contact with a veterinarian. */
    seenAt: moment('seen_at'),
    isStabilized: flag('is_stabilized', false),
    stabilizedAt: moment('stabilized_at'),
    resuscitationStatus: phi(resuscitationStatusEnum('resuscitation_status').notNull().default('not_discussed')),
    resuscitationDiscussedAt: moment('resuscitation_discussed_at'),
    resuscitationDiscussedBy: uuid('resuscitation_discussed_by'),
    /** What the client allowed to be spent before an estimate could be made. */
    authorizedLimit: money('authorized_limit'),
    /** Cardiopulmonary resuscitation. */
    cprStartedAt: moment('cpr_started_at'),
    /** Return of spontaneous circulation. */
    roscAt: moment('rosc_at'),
    cprEndedAt: moment('cpr_ended_at'),
    disposition: phi(emergencyDispositionEnum('disposition')),
    dispositionNotes: phi(text('disposition_notes')),
    /** Practice the animal was sent to. */
    transferredTo: phi(varchar('transferred_to', { length: 200 })),
    closedAt: moment('closed_at'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.attendingVeterinarianId, veterinarians),
    tenantReference(t, t.resuscitationDiscussedBy, staff),
    notBlank(t.caseNumber),
    notBlank(t.chiefComplaint),
    emergencyArrivalEnum.check(t.arrivalMode),
    emergencyMechanismEnum.check(t.mechanism),
    emergencyStatusEnum.check(t.status),
    resuscitationStatusEnum.check(t.resuscitationStatus),
    emergencyDispositionEnum.check(t.disposition),
    between(t.triageLevel, 1, 5),
    ...onlyWhen(isIn(t.mechanism, 'toxin', 'envenomation'), t.toxin),
    ...exactlyWhen(isTrue(t.isStabilized), t.stabilizedAt),
    endsAfter(t.arrivedAt, t.onsetAt),
    endsAfter(t.seenAt, t.arrivedAt),
    endsAfter(t.stabilizedAt, t.arrivedAt),
    endsAfter(t.closedAt, t.arrivedAt),
    notNegative(t.authorizedLimit),
    // A wish that decides over life has a time and a witness.
    ...exactlyWhen(
      not(isIn(t.resuscitationStatus, 'not_discussed')),
      t.resuscitationDiscussedAt,
      t.resuscitationDiscussedBy,
    ),
    endsAfter(t.roscAt, t.cprStartedAt),
    endsAfter(t.cprEndedAt, t.cprStartedAt),
    ...onlyWhen(known(t.cprStartedAt), t.roscAt, t.cprEndedAt),
    ...requiredWhen(isIn(t.status, 'in_treatment', 'observation'), t.attendingVeterinarianId, t.seenAt, t.encounterId),
    ...exactlyWhen(isIn(t.status, 'closed'), t.disposition, t.closedAt),
    ...exactlyWhen(isIn(t.disposition, 'transferred'), t.transferredTo),
    ...requiredWhen(isIn(t.disposition, 'left_without_treatment'), t.dispositionNotes),
    // The number on the treatment sheet.
    tenantUnique(t, t.caseNumber),
    // One case per visit.
    uniqueIndex('vet_emergency_cases_encounter_unique')
      .on(t.organizationId, t.encounterId)
      .where(sql`${t.encounterId} is not null`),
    // Waiting list: most urgent first, then longest waiting.
    index('vet_emergency_cases_waiting_list_idx').on(
      t.organizationId,
      t.clinicId,
      t.status,
      t.triageLevel,
      t.arrivedAt,
    ),
    // Emergencies of an animal; of a location in a period.
    tenantIndex(t, t.patientId, t.arrivedAt),
    tenantIndex(t, t.clinicId, t.arrivedAt),
    // By client, by veterinarian, by who spoke with the owner; support the keys.
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.attendingVeterinarianId),
    tenantIndex(t, t.resuscitationDiscussedBy),
  ],
)

export type EmergencyCaseRow = typeof emergencyCases.$inferSelect
export type NewEmergencyCaseRow = typeof emergencyCases.$inferInsert

export const triageCategoryEnum = closedList('vet_triage_category', ['red', 'orange', 'yellow', 'green', 'blue'])
export type TriageCategory = ValueOf<typeof triageCategoryEnum>

export const mentationEnum = closedList('vet_mentation', ['alert', 'quiet', 'obtunded', 'stuporous', 'comatose'])
export type Mentation = ValueOf<typeof mentationEnum>

export const airwayFindingEnum = closedList('vet_airway_finding', [
  'patent',
  'partially_obstructed',
  'obstructed',
  'secured',
])
export type AirwayFinding = ValueOf<typeof airwayFindingEnum>

export const breathingFindingEnum = closedList('vet_breathing_finding', [
  'normal',
  'increased_effort',
  'distress',
  'agonal',
  'apnea',
])
export type BreathingFinding = ValueOf<typeof breathingFindingEnum>

export const circulationFindingEnum = closedList('vet_circulation_finding', [
  'normal',
  'compensated_shock',
  'decompensated_shock',
  'arrest',
])
export type CirculationFinding = ValueOf<typeof circulationFindingEnum>

/** Pain scales: numeric rating and facial grimace 0 to 10, Colorado 0 to 4, Glasgow composite short form 0 to 24. */
export const painScaleEnum = closedList('vet_pain_scale', ['numeric_10', 'grimace_10', 'colorado_4', 'glasgow_24'])
export type PainScale = ValueOf<typeof painScaleEnum>

/**
 * A pain score means something only on its scale, and stays within it.
 *
 * @internal
 */
export const painRules = (t: { painScale: AnyPgColumn; painScore: AnyPgColumn }): CheckBuilder[] => [
  painScaleEnum.check(t.painScale),
  notNegative(t.painScore),
  rule(t.painScale, 'with_score', together(t.painScale, t.painScore), 'and pain score are given together'),
  rule(
    t.painScore,
    'scale_10',
    implies(isIn(t.painScale, 'numeric_10', 'grimace_10'), compare(t.painScore, '<=', 10)),
    'must be at most 10 on this scale',
  ),
  rule(
    t.painScore,
    'scale_4',
    implies(isIn(t.painScale, 'colorado_4'), compare(t.painScore, '<=', 4)),
    'must be at most 4 on the Colorado scale',
  ),
  rule(
    t.painScore,
    'scale_24',
    implies(isIn(t.painScale, 'glasgow_24'), compare(t.painScore, '<=', 24)),
    'must be at most 24 on the Glasgow scale',
  ),
]

/** One triage of an emergency case, first on arrival, again while the animal waits. Lines of the case's own record. */
export const triageRecords = pgTable(
  'vet_triage_records',
  {
    organizationId: organizationId(),
    id: id(),
    emergencyCaseId: uuid('emergency_case_id').notNull(),
    triagedAt: moment('triaged_at').notNull().defaultNow(),
    triagedBy: uuid('triaged_by').notNull(),
    /** 1 immediate, 2 very urgent, 3 urgent, 4 standard, 5 non-urgent. */
    triageLevel: phi(smallint('triage_level').notNull()),
    /** Colour of the level. Kept by the database. */
    category: phi(
      triageCategoryEnum('category')
        .notNull()
        .generatedAlwaysAs(
          sql.raw(
            `case "triage_level" when 1 then 'red' when 2 then 'orange' when 3 then 'yellow' when 4 then 'green' else 'blue' end`,
          ),
        ),
    ),
    mentation: phi(mentationEnum('mentation')),
    airway: phi(airwayFindingEnum('airway')),
    airwayNotes: phi(text('airway_notes')),
    breathing: phi(breathingFindingEnum('breathing')),
    breathingNotes: phi(text('breathing_notes')),
    circulation: phi(circulationFindingEnum('circulation')),
    circulationNotes: phi(text('circulation_notes')),
    isAmbulatory: flag('is_ambulatory', true),
    isBleeding: flag('is_bleeding', false),
    isSeizing: flag('is_seizing', false),
    painScore: phi(smallint('pain_score')),
    painScale: phi(painScaleEnum('pain_scale')),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.emergencyCaseId, emergencyCases, 'cascade'),
    tenantReference(t, t.triagedBy, staff),
    between(t.triageLevel, 1, 5),
    triageCategoryEnum.check(t.category),
    mentationEnum.check(t.mentation),
    airwayFindingEnum.check(t.airway),
    breathingFindingEnum.check(t.breathing),
    circulationFindingEnum.check(t.circulation),
    ...painRules(t),
    // What stops life is seen at once.
    rule(
      t.triageLevel,
      'arrest',
      implies(isIn(t.circulation, 'arrest'), compare(t.triageLevel, '=', 1)),
      'must be 1 for an arrest',
    ),
    // Triage history of a case.
    tenantIndex(t, t.emergencyCaseId, t.triagedAt),
    tenantIndex(t, t.triagedBy),
  ],
)

export type TriageRecordRow = typeof triageRecords.$inferSelect
export type NewTriageRecordRow = typeof triageRecords.$inferInsert

export const mucousMembraneEnum = closedList('vet_mucous_membrane', [
  'pink',
  'pale',
  'white',
  'hyperemic',
  'cyanotic',
  'icteric',
  'muddy',
  'brown',
  'petechiated',
])
export type MucousMembrane = ValueOf<typeof mucousMembraneEnum>

export const pulseQualityEnum = closedList('vet_pulse_quality', ['strong', 'bounding', 'weak', 'thready', 'absent'])
export type PulseQuality = ValueOf<typeof pulseQualityEnum>

/**
 * One set of vital signs and bedside values during an emergency. Hourly sheets of the intensive care unit are in
 * `vet_critical_care_records`. Bounds take in every species from mouse to elephant, and an animal without a pulse.
 */
export const emergencyVitalSigns = pgTable(
  'vet_emergency_vital_signs',
  {
    organizationId: organizationId(),
    id: id(),
    emergencyCaseId: uuid('emergency_case_id').notNull(),
    recordedAt: moment('recorded_at').notNull().defaultNow(),
    recordedBy: uuid('recorded_by').notNull(),
    temperatureC: phi(celsius('temperature_c')),
    /** Beats per minute. */
    heartRate: phi(smallint('heart_rate')),
    /** Breaths per minute. */
    respiratoryRate: phi(smallint('respiratory_rate')),
    systolicMmHg: phi(smallint('systolic_mm_hg')),
    diastolicMmHg: phi(smallint('diastolic_mm_hg')),
    meanArterialMmHg: phi(smallint('mean_arterial_mm_hg')),
    /** Oxygen saturation by pulse oximetry. */
    spo2Percent: phi(percent('spo2_percent')),
    isOnOxygen: flag('is_on_oxygen', false),
    /** Capillary refill time, seconds. */
    crtSeconds: phi(decimal('crt_seconds', 3, 1)),
    mucousMembrane: phi(mucousMembraneEnum('mucous_membrane')),
    pulseQuality: phi(pulseQualityEnum('pulse_quality')),
    bloodGlucoseMgDl: phi(decimal('blood_glucose_mg_dl', 6, 1)),
    lactateMmolL: phi(decimal('lactate_mmol_l', 5, 2)),
    /** Packed cell volume. */
    pcvPercent: phi(percent('pcv_percent')),
    totalSolidsGDl: phi(decimal('total_solids_g_dl', 4, 1)),
    painScore: phi(smallint('pain_score')),
    painScale: phi(painScaleEnum('pain_scale')),
    /** Modified Glasgow coma scale, 3 deep coma to 18 normal. */
    glasgowComaScore: phi(smallint('glasgow_coma_score')),
    /** Rhythm on the electrocardiogram. */
    rhythm: phi(varchar('rhythm', { length: 100 })),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.emergencyCaseId, emergencyCases, 'cascade'),
    tenantReference(t, t.recordedBy, staff),
    between(t.temperatureC, 0, 46),
    between(t.heartRate, 0, 1200),
    between(t.respiratoryRate, 0, 400),
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
    between(t.spo2Percent, 0, 100),
    between(t.crtSeconds, 0, 20),
    mucousMembraneEnum.check(t.mucousMembrane),
    pulseQualityEnum.check(t.pulseQuality),
    between(t.bloodGlucoseMgDl, 0, 3000),
    between(t.lactateMmolL, 0, 50),
    between(t.pcvPercent, 0, 100),
    between(t.totalSolidsGDl, 0, 20),
    ...painRules(t),
    between(t.glasgowComaScore, 3, 18),
    // Course of a case.
    tenantIndex(t, t.emergencyCaseId, t.recordedAt),
    tenantIndex(t, t.recordedBy),
  ],
)

export type EmergencyVitalSignRow = typeof emergencyVitalSigns.$inferSelect
export type NewEmergencyVitalSignRow = typeof emergencyVitalSigns.$inferInsert
