import { sql } from 'drizzle-orm'
import { index, integer, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  between,
  closedList,
  endsAfter,
  endsLater,
  flag,
  id,
  json,
  jsonKind,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { lateralityEnum } from '../diagnostics/imaging'
import { rooms } from '../facilities/rooms'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { procedureCodes } from '../reference/codes'
import { any, compare, exactlyWhen, implies, isIn, known, onlyWhen, requiredWhen, rule, together } from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'

export const surgeryStatusEnum = closedList('vet_surgery_status', [
  'scheduled',
  'in_progress',
  'completed',
  'cancelled',
  'aborted',
])
export type SurgeryStatus = ValueOf<typeof surgeryStatusEnum>

export const surgeryUrgencyEnum = closedList('vet_surgery_urgency', ['elective', 'urgent', 'emergency'])
export type SurgeryUrgency = ValueOf<typeof surgeryUrgencyEnum>

/** Contamination of the wound, National Research Council classes. */
export const woundClassEnum = closedList('vet_wound_class', ['clean', 'clean_contaminated', 'contaminated', 'dirty'])
export type WoundClass = ValueOf<typeof woundClassEnum>

export const surgicalComplicationGradeEnum = closedList('vet_surgical_complication_grade', [
  'none',
  'minor',
  'major',
  'catastrophic',
])
export type SurgicalComplicationGrade = ValueOf<typeof surgicalComplicationGradeEnum>

export const surgeryOutcomeEnum = closedList('vet_surgery_outcome', [
  'recovered',
  'recovering',
  'guarded',
  'died_in_surgery',
  'euthanized_in_surgery',
  'died_after_surgery',
])
export type SurgeryOutcome = ValueOf<typeof surgeryOutcomeEnum>

/**
 * One operation, from the plan to the signed report. What was done in it is in `vet_surgical_procedures`, the anaesthetic
 * in `vet_anesthesia_records`, the owner's consent points here. The three pauses are those of the WHO surgical safety
 * checklist. A signed report is corrected by addendum only.
 */
export const surgeries = pgTable(
  'vet_surgeries',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    roomId: uuid('room_id'),
    /** What is planned, for example `ovariohysterectomy`. */
    title: phi(varchar('title', { length: 200 }).notNull()),
    urgency: phi(surgeryUrgencyEnum('urgency').notNull().default('elective')),
    leadSurgeonId: uuid('lead_surgeon_id'),
    assistantSurgeonId: uuid('assistant_surgeon_id'),
    /** Who handed instruments. */
    scrubTechnicianId: uuid('scrub_technician_id'),
    scheduledAt: moment('scheduled_at').notNull(),
    scheduledEndAt: moment('scheduled_end_at'),
    /** Physical status before anaesthesia, American Society of Anesthesiologists: 1 healthy to 5 moribund. */
    asaStatus: phi(smallint('asa_status')),
    /** The E behind the ASA status. */
    isAsaEmergency: flag('is_asa_emergency', false),
    preOpDiagnosis: phi(text('pre_op_diagnosis')),
    postOpDiagnosis: phi(text('post_op_diagnosis')),
    status: surgeryStatusEnum('status').notNull().default('scheduled'),
    /** Before induction: animal, procedure, site and consent confirmed. */
    signInAt: moment('sign_in_at'),
    /** Before the first incision: the team agrees on what it is about to do. */
    timeOutAt: moment('time_out_at'),
    /** First incision. */
    startedAt: moment('started_at'),
    /** Wound closed. */
    endedAt: moment('ended_at'),
    /** Before the animal leaves: counts, specimens and aftercare confirmed. */
    signOutAt: moment('sign_out_at'),
    woundClass: phi(woundClassEnum('wound_class')),
    /** Perioperative antimicrobial: when the last dose before the incision was given. */
    antimicrobialGivenAt: moment('antimicrobial_given_at'),
    /** Sponges counted before the incision and before closure. */
    spongeCountBefore: phi(smallint('sponge_count_before')),
    spongeCountAfter: phi(smallint('sponge_count_after')),
    /** How a difference between the counts was resolved. */
    countDiscrepancyResolution: phi(text('count_discrepancy_resolution')),
    bloodLossMl: phi(integer('blood_loss_ml')),
    /** Specimens taken for the laboratory. */
    specimens: phi(text('specimens')),
    /** The operative report: approach, findings, technique, closure. */
    operativeReport: phi(text('operative_report')),
    complications: phi(text('complications')),
    complicationGrade: phi(surgicalComplicationGradeEnum('complication_grade')),
    outcome: phi(surgeryOutcomeEnum('outcome')),
    postOpInstructions: phi(text('post_op_instructions')),
    cancelledAt: moment('cancelled_at'),
    /** Why it was cancelled before, or aborted after, the first incision. */
    cancelledReason: phi(text('cancelled_reason')),
    /** When the report was signed; no change after. */
    signedAt: moment('signed_at'),
    signedBy: uuid('signed_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.roomId, rooms),
    tenantReference(t, t.leadSurgeonId, veterinarians),
    tenantReference(t, t.assistantSurgeonId, veterinarians),
    tenantReference(t, t.scrubTechnicianId, staff),
    tenantReference(t, t.signedBy, veterinarians),
    notBlank(t.title),
    surgeryUrgencyEnum.check(t.urgency),
    surgeryStatusEnum.check(t.status),
    woundClassEnum.check(t.woundClass),
    surgicalComplicationGradeEnum.check(t.complicationGrade),
    surgeryOutcomeEnum.check(t.outcome),
    between(t.asaStatus, 1, 5),
    rule(
      t.assistantSurgeonId,
      'not_lead',
      compare(t.assistantSurgeonId, '<>', t.leadSurgeonId),
      'must differ from the lead surgeon',
    ),
    endsLater(t.scheduledEndAt, t.scheduledAt),
    endsAfter(t.timeOutAt, t.signInAt),
    endsAfter(t.startedAt, t.timeOutAt),
    endsAfter(t.endedAt, t.startedAt),
    endsAfter(t.signOutAt, t.startedAt),
    rule(
      t.antimicrobialGivenAt,
      'before_incision',
      compare(t.antimicrobialGivenAt, '<=', t.startedAt),
      'must not be after the first incision',
    ),
    notNegative(t.spongeCountBefore),
    notNegative(t.spongeCountAfter),
    rule(
      t.spongeCountAfter,
      'counted_twice',
      implies(known(t.spongeCountAfter), known(t.spongeCountBefore)),
      'needs the count before the incision',
    ),
    // A sponge that is missing is looked for, and the record says what came of it.
    rule(
      t.countDiscrepancyResolution,
      'counts_differ',
      any(compare(t.spongeCountAfter, '=', t.spongeCountBefore), known(t.countDiscrepancyResolution)),
      'is required when the sponge counts differ',
    ),
    notBlank(t.countDiscrepancyResolution),
    notNegative(t.bloodLossMl),
    ...requiredWhen(isIn(t.status, 'in_progress', 'completed', 'aborted'), t.leadSurgeonId, t.startedAt),
    ...requiredWhen(isIn(t.status, 'completed', 'aborted'), t.endedAt, t.outcome),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt),
    ...exactlyWhen(isIn(t.status, 'cancelled', 'aborted'), t.cancelledReason),
    notBlank(t.cancelledReason),
    ...requiredWhen(isIn(t.complicationGrade, 'minor', 'major', 'catastrophic'), t.complications),
    ...onlyWhen(isIn(t.status, 'completed', 'aborted'), t.signedAt),
    ...requiredWhen(known(t.signedAt), t.operativeReport),
    rule(t.signedBy, 'when', together(t.signedBy, t.signedAt), 'and the time of signature are given together'),
    endsAfter(t.signedAt, t.endedAt),
    // Operating list of a location by day.
    tenantIndex(t, t.clinicId, t.status, t.scheduledAt),
    // Bookings of a theatre.
    tenantIndex(t, t.roomId, t.scheduledAt),
    // Operations of an animal, of a visit, of a surgeon.
    tenantIndex(t, t.patientId, t.scheduledAt),
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.leadSurgeonId, t.scheduledAt),
    // Operations by other members of the team; support the keys.
    tenantIndex(t, t.assistantSurgeonId),
    tenantIndex(t, t.scrubTechnicianId),
    tenantIndex(t, t.signedBy),
  ],
)

export type SurgeryRow = typeof surgeries.$inferSelect
export type NewSurgeryRow = typeof surgeries.$inferInsert

/** A device left in the animal, with what a recall or a revision asks for. */
export interface SurgicalImplant {
  readonly name: string
  readonly manufacturer?: string
  readonly catalogNumber?: string
  readonly lotNumber?: string
  readonly serialNumber?: string
  readonly size?: string
  readonly quantity: number
}

/** One thing done during an operation, in the order it was done: the spay, the hernia repair found on the way. */
export const surgicalProcedures = pgTable(
  'vet_surgical_procedures',
  {
    organizationId: organizationId(),
    id: id(),
    surgeryId: uuid('surgery_id').notNull(),
    sequence: smallint('sequence').notNull().default(1),
    procedureCodeId: uuid('procedure_code_id'),
    name: phi(varchar('name', { length: 200 }).notNull()),
    isPrimary: flag('is_primary', false),
    bodySite: phi(varchar('body_site', { length: 100 })),
    laterality: phi(lateralityEnum('laterality')),
    surgeonId: uuid('surgeon_id'),
    startedAt: moment('started_at'),
    endedAt: moment('ended_at'),
    /** Approach, technique, suture materials. */
    technique: phi(text('technique')),
    findings: phi(text('findings')),
    /** Devices left in the animal. */
    implants: phi(json<readonly SurgicalImplant[]>('implants').notNull().default([])),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.surgeryId, surgeries, 'cascade'),
    sharedReference(t.procedureCodeId, procedureCodes),
    tenantReference(t, t.surgeonId, veterinarians),
    positive(t.sequence),
    notBlank(t.name),
    lateralityEnum.check(t.laterality),
    endsAfter(t.endedAt, t.startedAt),
    jsonKind(t.implants, 'array'),
    // Procedures of an operation, in order.
    tenantUnique(t, t.surgeryId, t.sequence),
    // One main procedure per operation.
    uniqueIndex('vet_surgical_procedures_primary_unique').on(t.organizationId, t.surgeryId).where(sql`${t.isPrimary}`),
    // Procedures of a kind, and of a surgeon: case logs.
    sharedIndex(t, t.procedureCodeId),
    index('vet_surgical_procedures_case_log_idx').on(t.organizationId, t.surgeonId, t.startedAt),
  ],
)

export type SurgicalProcedureRow = typeof surgicalProcedures.$inferSelect
export type NewSurgicalProcedureRow = typeof surgicalProcedures.$inferInsert
