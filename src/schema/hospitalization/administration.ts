import { index, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { boardingReservations } from '../boarding/reservations'
import {
  closedList,
  controlled,
  decimal,
  different,
  flag,
  id,
  moment,
  notBlank,
  organizationId,
  phi,
  positive,
  quantity,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { administrationRouteEnum, deaScheduleEnum, medicationsFormulary } from '../reference/formulary'
import {
  all,
  any,
  anyKnown,
  compare,
  counted,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  not,
  onlyWhen,
  requiredWhen,
  rule,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { doseUnitEnum } from '../treatments/drug-use'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'
import { hospitalizationRecords } from './records'

export const medicationAdministrationStatusEnum = closedList('vet_medication_administration_status', [
  'scheduled',
  'given',
  'refused',
  'held',
  'missed',
])
export type MedicationAdministrationStatus = ValueOf<typeof medicationAdministrationStatusEnum>

/**
 * One dose in the medication administration record (MAR): planned, and then given or not given with the reason why. A
 * controlled drug is given on the order of a named veterinarian and before a witness, who is not the one who gives it.
 * Together with the patient and its client the row holds what 21 CFR 1304.22(c) asks of a record of dispensing.
 */
export const medicationAdministration = pgTable(
  'vet_medication_administration',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    encounterId: uuid('encounter_id'),
    hospitalizationId: uuid('hospitalization_id'),
    boardingReservationId: uuid('boarding_reservation_id'),
    /** Prescription the dose follows, for boarders and long-term drugs. */
    prescriptionId: uuid('prescription_id'),
    /** Treatment the dose is part of. */
    treatmentId: uuid('treatment_id'),
    orderingVeterinarianId: uuid('ordering_veterinarian_id'),
    medicationId: uuid('medication_id'),
    /** Name and strength as on the label; it stays when the formulary changes. */
    medicationName: phi(varchar('medication_name', { length: 255 }).notNull()),
    /** Federal schedule, or the stricter one of the state. */
    deaSchedule: controlled(phi(deaScheduleEnum('dea_schedule').notNull().default('unscheduled'))),
    /** The client brought it from home: it comes out of no stock. */
    isClientSupplied: flag('is_client_supplied', false),
    inventoryBatchId: uuid('inventory_batch_id'),
    /** Lot on the label, where the drug is not out of a batch in stock. */
    lotNumber: varchar('lot_number', { length: 100 }),
    /** Amount per giving, in `dose_unit`. */
    dose: phi(quantity('dose').notNull()),
    doseUnit: phi(doseUnitEnum('dose_unit').notNull()),
    route: phi(administrationRouteEnum('route').notNull()),
    /** Where on the body, for example the vein or the eye. */
    site: phi(varchar('site', { length: 100 })),
    /** Given when a sign calls for it, at no fixed time (pro re nata). */
    isAsNeeded: flag('is_as_needed', false),
    /** When the dose is due. */
    scheduledAt: moment('scheduled_at'),
    status: medicationAdministrationStatusEnum('status').notNull().default('scheduled'),
    /** When it was given; for an infusion, when it started. */
    administeredAt: moment('administered_at'),
    administeredBy: uuid('administered_by'),
    /** Constant rate infusion, millilitres per hour. */
    infusionRateMlH: phi(decimal('infusion_rate_ml_h', 8, 3)),
    infusionEndedAt: moment('infusion_ended_at'),
    /** Who saw it given. */
    witnessId: controlled(uuid('witness_id')),
    /** Why nobody could witness a controlled drug, for example one person on night duty. */
    unwitnessedReason: controlled(phi(text('unwitnessed_reason'))),
    /** Why it was refused, held or missed. */
    notGivenReason: phi(text('not_given_reason')),
    /** Who charted the outcome. */
    recordedBy: uuid('recorded_by'),
    /** How the patient responded. */
    response: phi(text('response')),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => {
    const isControlled = isIn(t.deaSchedule, 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v')
    const isGiven = isIn(t.status, 'given')
    return [
      ...tenantKey(t),
      tenantReference(t, t.clinicId, clinics),
      tenantReference(t, t.patientId, patients),
      tenantReference(t, t.encounterId, medicalEncounters),
      tenantReference(t, t.hospitalizationId, hospitalizationRecords),
      tenantReference(t, t.boardingReservationId, boardingReservations),
      tenantReference(t, t.prescriptionId, prescriptions),
      tenantReference(t, t.treatmentId, treatments),
      tenantReference(t, t.orderingVeterinarianId, veterinarians),
      sharedReference(t.medicationId, medicationsFormulary),
      tenantReference(t, t.inventoryBatchId, inventoryBatches),
      tenantReference(t, t.administeredBy, staff),
      tenantReference(t, t.witnessId, staff),
      tenantReference(t, t.recordedBy, users),
      rule(
        t.encounterId,
        'cared_for',
        anyKnown(t.encounterId, t.hospitalizationId, t.boardingReservationId),
        'or a hospitalization or a boarding reservation is required: a dose is given in some care',
      ),
      notBlank(t.medicationName),
      deaScheduleEnum.check(t.deaSchedule),
      // Schedule I has no accepted medical use (21 USC 812(b)(1)).
      rule(
        t.deaSchedule,
        'medical_use',
        not(isIn(t.deaSchedule, 'schedule_i')),
        'schedule_i has no accepted medical use and cannot be given',
      ),
      // Without a prescription it takes a practitioner, in person or through staff (21 CFR 1306.11(b), 1306.21(b)).
      ...requiredWhen(isControlled, t.orderingVeterinarianId),
      ...onlyWhen(not(isTrue(t.isClientSupplied)), t.inventoryBatchId),
      positive(t.dose),
      doseUnitEnum.check(t.doseUnit),
      administrationRouteEnum.check(t.route),
      medicationAdministrationStatusEnum.check(t.status),
      ...requiredWhen(isIn(t.status, 'scheduled', 'missed'), t.scheduledAt),
      // Who gave it, and when (21 CFR 1304.22(c)).
      ...exactlyWhen(isGiven, t.administeredAt, t.administeredBy),
      ...onlyWhen(isGiven, t.witnessId, t.unwitnessedReason, t.infusionEndedAt),
      positive(t.infusionRateMlH),
      rule(
        t.infusionEndedAt,
        'after_start',
        compare(t.infusionEndedAt, '>=', t.administeredAt),
        'must not be before the infusion started',
      ),
      different(t.witnessId, t.administeredBy),
      rule(
        t.witnessId,
        'controlled',
        implies(all(isGiven, isControlled), any(known(t.witnessId), known(t.unwitnessedReason))),
        'is required for a controlled drug, or else the reason why there was none',
      ),
      rule(
        t.unwitnessedReason,
        'no_witness',
        counted([t.witnessId, t.unwitnessedReason], 0, 1),
        'is only for a dose without a witness',
      ),
      notBlank(t.unwitnessedReason),
      ...exactlyWhen(isIn(t.status, 'refused', 'held', 'missed'), t.notGivenReason),
      notBlank(t.notGivenReason),
      // A missed dose may be found by a job; the other outcomes are somebody's word.
      ...requiredWhen(isIn(t.status, 'given', 'refused', 'held'), t.recordedBy),
      // Treatment sheet: what is due at a location.
      tenantIndex(t, t.clinicId, t.status, t.scheduledAt),
      // The sheet of an inpatient, of a boarder.
      index('vet_medication_administration_inpatient_idx').on(t.organizationId, t.hospitalizationId, t.scheduledAt),
      index('vet_medication_administration_boarder_idx').on(t.organizationId, t.boardingReservationId, t.scheduledAt),
      // Everything a patient was given, by time.
      tenantIndex(t, t.patientId, t.administeredAt),
      // Doses of an encounter, a prescription, a treatment; support the keys.
      tenantIndex(t, t.encounterId),
      tenantIndex(t, t.prescriptionId),
      tenantIndex(t, t.treatmentId),
      // Doses of a drug and out of a batch, for recalls and the register.
      sharedIndex(t, t.medicationId, t.administeredAt),
      index('vet_medication_administration_batch_idx').on(t.organizationId, t.inventoryBatchId, t.administeredAt),
      // What a person ordered, gave, witnessed, charted; support the keys.
      tenantIndex(t, t.orderingVeterinarianId),
      tenantIndex(t, t.administeredBy),
      tenantIndex(t, t.witnessId),
      tenantIndex(t, t.recordedBy),
    ]
  },
)

export type MedicationAdministrationRow = typeof medicationAdministration.$inferSelect
export type NewMedicationAdministrationRow = typeof medicationAdministration.$inferInsert
