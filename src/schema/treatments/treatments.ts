import { date, index, integer, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { services } from '../catalog/services'
import { clients } from '../clients/clients'
import {
  closedList,
  endsAfter,
  flag,
  id,
  kilograms,
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
import { lateralityEnum } from '../diagnostics/imaging'
import { inventoryBatches } from '../inventory/items'
import { diagnoses } from '../medical/diagnoses'
import { medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patients } from '../patients/patients'
import { procedureCodes } from '../reference/codes'
import { administrationRouteEnum, medicationsFormulary } from '../reference/formulary'
import { species } from '../reference/species'
import { any, exactlyWhen, isIn, isTrue, known, onlyWhen, requiredWhen } from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { doseUnitEnum, drugUseRules } from './drug-use'
import { prescriptions } from './prescriptions'

export const treatmentTypeEnum = closedList('vet_treatment_type', [
  'medication',
  'fluid_therapy',
  'transfusion',
  'oxygen_therapy',
  'nutrition',
  'wound_care',
  'bandage',
  'catheter_care',
  'nursing_care',
  'procedure',
  'dental',
  'physiotherapy',
  'laser_therapy',
  'acupuncture',
  'chiropractic',
  'chemotherapy',
  'radiation_therapy',
  'dialysis',
  'reproduction',
  'hoof_care',
  'euthanasia',
  'other',
])
export type TreatmentType = ValueOf<typeof treatmentTypeEnum>

export const treatmentStatusEnum = closedList('vet_treatment_status', [
  'planned',
  'in_progress',
  'completed',
  'declined',
  'cancelled',
])
export type TreatmentStatus = ValueOf<typeof treatmentStatusEnum>

/**
 * Something done, or offered, to treat an animal: a drug given in the exam room, a bandage, a laser session. Doses on a
 * ward round are in `vet_medication_administration`, operations in `vet_surgeries`. What the client declined stays as a
 * row: it explains the outcome. Extra-label use keeps the record of 21 CFR 530.5.
 */
export const treatments = pgTable(
  'vet_treatments',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    clientId: uuid('client_id').notNull(),
    treatmentType: phi(treatmentTypeEnum('treatment_type').notNull()),
    name: phi(varchar('name', { length: 200 }).notNull()),
    description: phi(text('description')),
    procedureCodeId: uuid('procedure_code_id'),
    /** What is charged for it. */
    serviceId: uuid('service_id'),
    /** The problem it treats. */
    diagnosisId: uuid('diagnosis_id'),
    /** The order it carries out. */
    prescriptionId: uuid('prescription_id'),
    bodySite: phi(varchar('body_site', { length: 100 })),
    laterality: phi(lateralityEnum('laterality')),
    /** The veterinarian who ordered it. */
    orderedBy: uuid('ordered_by'),
    status: treatmentStatusEnum('status').notNull().default('planned'),
    scheduledAt: moment('scheduled_at'),
    startedAt: moment('started_at'),
    /** When it was done, or finished. */
    performedAt: moment('performed_at'),
    performedBy: uuid('performed_by'),
    /** Why it was declined or cancelled. */
    notPerformedReason: phi(text('not_performed_reason')),
    declinedAt: moment('declined_at'),

    medicationId: uuid('medication_id'),
    medicationName: phi(varchar('medication_name', { length: 255 })),
    /** Established name and active ingredients. */
    activeIngredient: phi(varchar('active_ingredient', { length: 255 })),
    /** Amount given, in `dose_unit`. */
    dose: phi(quantity('dose')),
    doseUnit: phi(doseUnitEnum('dose_unit')),
    route: phi(administrationRouteEnum('route')),
    /** Body weight that the dose was calculated for. */
    patientWeightKg: phi(kilograms('patient_weight_kg')),
    durationDays: phi(smallint('duration_days')),
    /** Batch it was taken from, for recalls. */
    inventoryBatchId: uuid('inventory_batch_id'),
    isExtraLabel: flag('is_extra_label', false),
    /** The veterinarian-client-patient relationship that extra-label use rests on. */
    vcprId: uuid('vcpr_id'),
    /** Condition treated. */
    indication: phi(text('indication')),
    /** Species treated. */
    speciesId: uuid('species_id'),
    animalsTreated: phi(integer('animals_treated').notNull().default(1)),
    /** The animal, its milk or its eggs may be eaten. */
    isFoodAnimal: flag('is_food_animal', false),
    /** Withdrawal time before slaughter, in days after the last dose. */
    withdrawalMeatDays: phi(smallint('withdrawal_meat_days')),
    /** Withholding time of milk, in hours after the last dose. */
    withdrawalMilkHours: phi(smallint('withdrawal_milk_hours')),
    /** Discard time of eggs, in days after the last dose. */
    withdrawalEggDays: phi(smallint('withdrawal_egg_days')),

    /** How the animal responded. */
    response: phi(text('response')),
    complications: phi(text('complications')),
    /** When it is to be repeated or checked. */
    nextDueOn: date('next_due_on'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    sharedReference(t.procedureCodeId, procedureCodes),
    tenantReference(t, t.serviceId, services),
    tenantReference(t, t.diagnosisId, diagnoses),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.orderedBy, veterinarians),
    tenantReference(t, t.performedBy, staff),
    sharedReference(t.medicationId, medicationsFormulary),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.vcprId, vcprRecords),
    sharedReference(t.speciesId, species),
    treatmentTypeEnum.check(t.treatmentType),
    treatmentStatusEnum.check(t.status),
    lateralityEnum.check(t.laterality),
    doseUnitEnum.check(t.doseUnit),
    administrationRouteEnum.check(t.route),
    notBlank(t.name),
    positive(t.patientWeightKg),
    ...drugUseRules(t),
    ...requiredWhen(any(isTrue(t.isExtraLabel), isIn(t.treatmentType, 'medication')), t.medicationName),
    ...onlyWhen(known(t.medicationName), t.dose, t.inventoryBatchId),
    ...requiredWhen(isIn(t.status, 'in_progress'), t.startedAt),
    ...exactlyWhen(isIn(t.status, 'completed'), t.performedAt, t.performedBy),
    ...exactlyWhen(isIn(t.status, 'declined', 'cancelled'), t.notPerformedReason),
    ...exactlyWhen(isIn(t.status, 'declined'), t.declinedAt),
    notBlank(t.notPerformedReason),
    endsAfter(t.performedAt, t.startedAt),
    // Treatment history of an animal; what was done in a visit.
    tenantIndex(t, t.patientId, t.performedAt),
    tenantIndex(t, t.encounterId),
    // Work list of a location.
    index('vet_treatments_work_list_idx').on(t.organizationId, t.clinicId, t.status, t.scheduledAt),
    // Who was given this batch, for a recall.
    tenantIndex(t, t.inventoryBatchId),
    // Treatments of a client, a problem, an order, a service, a drug or a person; support the keys.
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.diagnosisId),
    tenantIndex(t, t.prescriptionId),
    tenantIndex(t, t.serviceId),
    sharedIndex(t, t.procedureCodeId),
    sharedIndex(t, t.medicationId),
    sharedIndex(t, t.speciesId),
    tenantIndex(t, t.vcprId),
    tenantIndex(t, t.orderedBy),
    tenantIndex(t, t.performedBy),
  ],
)

export type TreatmentRow = typeof treatments.$inferSelect
export type NewTreatmentRow = typeof treatments.$inferInsert
