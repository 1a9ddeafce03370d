import { sql } from 'drizzle-orm'
import { date, foreignKey, index, integer, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  different,
  endsAfter,
  flag,
  id,
  kilograms,
  moment,
  normalized,
  normalizedCode,
  notBlank,
  notNegative,
  organizationId,
  personalAddress,
  phi,
  positive,
  quantity,
  shaped,
  sharedIndex,
  sharedReference,
  softDelete,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { vcprRecords } from '../medical/vcpr'
import { patients } from '../patients/patients'
import { diagnosisCodes } from '../reference/codes'
import { administrationRouteEnum, medicationsFormulary } from '../reference/formulary'
import { breeds, species } from '../reference/species'
import {
  all,
  anyKnown,
  COUNTRY,
  counted,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  NDC,
  onlyWhen,
  requiredWhen,
  rule,
  together,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { doseUnitEnum } from '../treatments/drug-use'

export const animalGroupTypeEnum = closedList('vet_animal_group_type', [
  'herd',
  'flock',
  'litter',
  'colony',
  'kennel_group',
  'apiary',
  'fish_stock',
  'other',
])
export type AnimalGroupType = ValueOf<typeof animalGroupTypeEnum>

export const animalGroupPurposeEnum = closedList('vet_animal_group_purpose', [
  'meat',
  'dairy',
  'eggs',
  'honey',
  'fiber',
  'breeding',
  'companion',
  'sport',
  'shelter',
  'research',
  'exhibition',
  'mixed',
  'other',
])
export type AnimalGroupPurpose = ValueOf<typeof animalGroupPurposeEnum>

export const animalGroupStatusEnum = closedList('vet_animal_group_status', ['active', 'inactive', 'closed'])
export type AnimalGroupStatus = ValueOf<typeof animalGroupStatusEnum>

export const animalGroupCloseReasonEnum = closedList('vet_animal_group_close_reason', [
  'sold',
  'slaughtered',
  'depopulated',
  'dispersed',
  'weaned',
  'merged',
  'entered_in_error',
  'other',
])
export type AnimalGroupCloseReason = ValueOf<typeof animalGroupCloseReasonEnum>

/**
 * Animals that are kept and treated together: a herd, a flock, a litter, a colony. `client_id` answers for them, as for
 * a single patient. Animals of a group need no patient record of their own: `head_count` says how many there are, and
 * those that have one are in `vet_animal_group_members`. The species of a group never changes; whether food laws apply
 * follows from it (21 CFR 530), whatever the purpose.
 */
export const animalGroups = pgTable(
  'vet_animal_groups',
  {
    organizationId: organizationId(),
    id: id(),
    /** Location that looks after the group. */
    clinicId: uuid('clinic_id'),
    clientId: uuid('client_id').notNull(),
    groupType: animalGroupTypeEnum('group_type').notNull(),
    name: phi(varchar('name', { length: 100 }).notNull()),
    nameNormalized: phi(normalized('name_normalized', 'name').notNull()),
    speciesId: uuid('species_id').notNull(),
    /** Breed of all animals; empty for a mixed group. */
    breedId: uuid('breed_id'),
    purpose: animalGroupPurposeEnum('purpose').notNull(),
    /** Class of animals as drug labels name it, for example lactating dairy cows, broilers, nursery pigs. */
    productionClass: varchar('production_class', { length: 100 }),
    /** Birth or hatch date, for a group of one age. */
    bornOn: date('born_on'),
    /** Mother of a litter. */
    damId: uuid('dam_id'),
    /** Father of a litter. */
    sireId: uuid('sire_id'),
    /** Animals now in the group, with and without a patient record. */
    headCount: integer('head_count').notNull().default(0),
    headCountedOn: date('head_counted_on'),
    /** Number of the premises in the national register, for example the seven-character PIN of the USDA. */
    premisesNumber: varchar('premises_number', { length: 30 }),
    premisesNumberNormalized: normalizedCode('premises_number_normalized', 'premises_number'),
    premisesName: phi(varchar('premises_name', { length: 200 })),
    ...personalAddress,
    /** Barn, pen or pasture, and the way there. */
    locationNotes: phi(text('location_notes')),
    /** What a visitor must observe: order of visits, boots, downtime after other farms. */
    biosecurityNotes: phi(text('biosecurity_notes')),
    /** Veterinarian who has taken responsibility for the group's health. */
    veterinarianId: uuid('veterinarian_id'),
    status: animalGroupStatusEnum('status').notNull().default('active'),
    closedOn: date('closed_on'),
    closeReason: animalGroupCloseReasonEnum('close_reason'),
    notes: phi(text('notes')),
    ...softDelete,
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.damId, patients),
    tenantReference(t, t.sireId, patients),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.deletedBy, users),
    foreignKey({ name: 'vet_animal_groups_species_fk', columns: [t.speciesId], foreignColumns: [species.id] }).onDelete(
      'restrict',
    ),
    // The breed must be one of the group's species.
    foreignKey({
      name: 'vet_animal_groups_breed_fk',
      columns: [t.speciesId, t.breedId],
      foreignColumns: [breeds.speciesId, breeds.id],
    }).onDelete('restrict'),
    animalGroupTypeEnum.check(t.groupType),
    animalGroupPurposeEnum.check(t.purpose),
    animalGroupStatusEnum.check(t.status),
    animalGroupCloseReasonEnum.check(t.closeReason),
    notBlank(t.name),
    notNegative(t.headCount),
    shaped(t.country, COUNTRY),
    ...onlyWhen(isIn(t.groupType, 'litter'), t.damId, t.sireId),
    different(t.sireId, t.damId),
    ...exactlyWhen(isIn(t.status, 'closed'), t.closedOn, t.closeReason),
    endsAfter(t.closedOn, t.bornOn),
    endsAfter(t.headCountedOn, t.bornOn),
    endsAfter(t.deletedAt, t.createdAt),
    // One group of a name per client.
    uniqueIndex('vet_animal_groups_client_name_unique')
      .on(t.organizationId, t.clientId, t.nameNormalized)
      .where(sql`${t.deletedAt} is null`),
    // Groups of a client, active ones first.
    tenantIndex(t, t.clientId, t.status),
    // Groups of a location by status.
    tenantIndex(t, t.clinicId, t.status),
    // Search by the first letters of the name.
    tenantIndex(t, t.nameNormalized),
    // Every group at a premises, for disease tracing.
    tenantIndex(t, t.premisesNumberNormalized),
    // Groups of a species and breed; supports both reference keys.
    index('vet_animal_groups_species_breed_idx').on(t.speciesId, t.breedId, t.organizationId),
    // Groups in the care of a veterinarian.
    tenantIndex(t, t.veterinarianId),
    // Litters of an animal; support the keys.
    tenantIndex(t, t.damId),
    tenantIndex(t, t.sireId),
    tenantIndex(t, t.deletedBy),
  ],
)

export type AnimalGroupRow = typeof animalGroups.$inferSelect
export type NewAnimalGroupRow = typeof animalGroups.$inferInsert

export const animalGroupLeaveReasonEnum = closedList('vet_animal_group_leave_reason', [
  'sold',
  'slaughtered',
  'died',
  'culled',
  'weaned',
  'adopted',
  'moved',
  'entered_in_error',
  'other',
])
export type AnimalGroupLeaveReason = ValueOf<typeof animalGroupLeaveReasonEnum>

/**
 * That an animal with a patient record belonged to a group from `joined_on` until `left_on`, the first day it no longer
 * did. What was given to the group on a day was given to the members of that day. Leaving ends a row and coming back
 * starts another; the periods of one animal in one group do not overlap.
 */
export const animalGroupMembers = pgTable(
  'vet_animal_group_members',
  {
    organizationId: organizationId(),
    id: id(),
    groupId: uuid('group_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    /** Number or mark by which the keeper knows the animal in this group, for example a pen or collar number. */
    managementTag: phi(varchar('management_tag', { length: 50 })),
    joinedOn: date('joined_on').notNull().default(sql`current_date`),
    /** First day it is no longer a member. */
    leftOn: date('left_on'),
    leaveReason: phi(animalGroupLeaveReasonEnum('leave_reason')),
    recordedBy: uuid('recorded_by'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.groupId, animalGroups, 'cascade'),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.recordedBy, users),
    animalGroupLeaveReasonEnum.check(t.leaveReason),
    endsAfter(t.leftOn, t.joinedOn),
    rule(t.leaveReason, 'with_left_on', together(t.leftOn, t.leaveReason), 'is known exactly when left on is known'),
    // One current membership of an animal in a group; groups an animal is in now.
    uniqueIndex('vet_animal_group_members_current_unique')
      .on(t.organizationId, t.patientId, t.groupId)
      .where(sql`${t.leftOn} is null`),
    // Members of a group on a day, for example the day of a treatment.
    tenantIndex(t, t.groupId, t.joinedOn),
    // Groups an animal was in; support the keys.
    tenantIndex(t, t.patientId, t.joinedOn),
    tenantIndex(t, t.recordedBy),
  ],
)

export type AnimalGroupMemberRow = typeof animalGroupMembers.$inferSelect
export type NewAnimalGroupMemberRow = typeof animalGroupMembers.$inferInsert

export const groupTreatmentKindEnum = closedList('vet_group_treatment_kind', [
  'medication',
  'vaccination',
  'parasite_control',
])
export type GroupTreatmentKind = ValueOf<typeof groupTreatmentKindEnum>

export const groupTreatmentStatusEnum = closedList('vet_group_treatment_status', [
  'planned',
  'in_progress',
  'completed',
  'cancelled',
])
export type GroupTreatmentStatus = ValueOf<typeof groupTreatmentStatusEnum>

export const groupDoseBasisEnum = closedList('vet_group_dose_basis', [
  'per_head',
  'per_kg_body_weight',
  'per_liter_water',
  'per_ton_feed',
  'per_hive',
  'per_group',
])
export type GroupDoseBasis = ValueOf<typeof groupDoseBasisEnum>

/**
 * A drug or vaccine given to a group, with everything a veterinarian must record about extra-label use: established name
 * and active ingredient, condition, species, dosage, duration, number of animals, and withdrawal, withholding or discard
 * times (21 CFR 530.5(a)). Kept for two years at least (530.5(b)). The release dates that follow are in
 * `vet_withdrawal_records`.
 */
export const groupTreatments = pgTable(
  'vet_group_treatments',
  {
    organizationId: organizationId(),
    id: id(),
    /** Location whose team and stock were used. */
    clinicId: uuid('clinic_id'),
    encounterId: uuid('encounter_id'),
    groupId: uuid('group_id').notNull(),
    /** Species treated, as in the group: the record stands alone (21 CFR 530.5(a)(3)). */
    speciesId: uuid('species_id').notNull(),
    kind: phi(groupTreatmentKindEnum('kind').notNull()),
    /** Veterinarian who ordered it and answers for it. */
    orderedBy: uuid('ordered_by').notNull(),
    /** The relationship under which it was ordered (21 CFR 530.3(i)). */
    vcprId: uuid('vcpr_id'),
    /** Condition treated (21 CFR 530.5(a)(2)). */
    indication: phi(text('indication').notNull()),
    diagnosisCodeId: uuid('diagnosis_code_id'),
    medicationId: uuid('medication_id'),
    /** Established name of the drug. */
    medicationName: phi(varchar('medication_name', { length: 200 }).notNull()),
    /** Established name of each active ingredient (21 CFR 530.5(a)(1)). */
    activeIngredient: phi(varchar('active_ingredient', { length: 500 }).notNull()),
    manufacturer: varchar('manufacturer', { length: 200 }),
    ndc: phi(varchar('ndc', { length: 14 })),
    inventoryBatchId: uuid('inventory_batch_id'),
    lotNumber: varchar('lot_number', { length: 50 }),
    lotExpiresOn: date('lot_expires_on'),
    /** Amount of one administration in `dose_unit`, per what `dose_basis` says. */
    dose: phi(quantity('dose').notNull()),
    doseUnit: phi(doseUnitEnum('dose_unit').notNull()),
    doseBasis: phi(groupDoseBasisEnum('dose_basis').notNull()),
    route: phi(administrationRouteEnum('route').notNull()),
    frequency: phi(varchar('frequency', { length: 100 }).notNull()),
    /** Days of treatment as ordered; 1 for a single dose. */
    durationDays: phi(integer('duration_days').notNull()),
    /** Number of animals treated (21 CFR 530.5(a)(6)). */
    animalsTreated: phi(integer('animals_treated').notNull()),
    /** Which animals, when not all: pen, age, tag numbers. */
    animalsDescription: phi(text('animals_description')),
    /** Weight of one animal on which the dose was based. */
    averageWeightKg: phi(kilograms('average_weight_kg')),
    /** Used in all, in `dose_unit`. */
    totalQuantity: phi(quantity('total_quantity')),
    /** First administration, given or planned. */
    startedAt: moment('started_at').notNull(),
    /** Last administration: withdrawal times count from here. */
    lastTreatedAt: moment('last_treated_at'),
    administeredBy: uuid('administered_by'),
    /** Person on the farm who gave it, where it was not the practice's staff. */
    administeredByName: phi(varchar('administered_by_name', { length: 200 })),
    isExtraLabel: flag('is_extra_label', false),
    /** Why no approved product as labelled would do (21 CFR 530.20(a)). */
    extraLabelReason: phi(text('extra_label_reason')),
    /** Food from these animals may be eaten. True for every food-producing species, pets among them included. */
    isFoodAnimal: flag('is_food_animal', true),
    /** Days from the last treatment to slaughter; 0 when none are needed. */
    withdrawalMeatDays: phi(integer('withdrawal_meat_days')),
    /** Hours from the last treatment for which milk is discarded; 0 when none are needed. */
    withdrawalMilkHours: phi(integer('withdrawal_milk_hours')),
    /** Days from the last treatment for which eggs are discarded; 0 when none are needed. */
    withdrawalEggDays: phi(integer('withdrawal_egg_days')),
    /** Directions for the keeper, cautions included. */
    instructions: phi(text('instructions')),
    status: groupTreatmentStatusEnum('status').notNull().default('in_progress'),
    cancellationReason: phi(text('cancellation_reason')),
    recordedBy: uuid('recorded_by'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.groupId, animalGroups),
    tenantReference(t, t.orderedBy, veterinarians),
    tenantReference(t, t.vcprId, vcprRecords),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.administeredBy, staff),
    tenantReference(t, t.recordedBy, users),
    sharedReference(t.speciesId, species),
    sharedReference(t.diagnosisCodeId, diagnosisCodes),
    sharedReference(t.medicationId, medicationsFormulary),
    groupTreatmentKindEnum.check(t.kind),
    groupTreatmentStatusEnum.check(t.status),
    groupDoseBasisEnum.check(t.doseBasis),
    doseUnitEnum.check(t.doseUnit),
    administrationRouteEnum.check(t.route),
    notBlank(t.indication),
    notBlank(t.medicationName),
    notBlank(t.activeIngredient),
    notBlank(t.frequency),
    shaped(t.ndc, NDC),
    positive(t.dose),
    positive(t.durationDays),
    positive(t.animalsTreated),
    positive(t.averageWeightKg),
    positive(t.totalQuantity),
    notNegative(t.withdrawalMeatDays),
    notNegative(t.withdrawalMilkHours),
    notNegative(t.withdrawalEggDays),
    endsAfter(t.lastTreatedAt, t.startedAt),
    rule(
      t.administeredBy,
      'one_person',
      counted([t.administeredBy, t.administeredByName], 0, 1),
      'is either a member of staff or a person on the farm',
    ),
    ...requiredWhen(isIn(t.status, 'completed'), t.lastTreatedAt),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancellationReason),
    notBlank(t.cancellationReason),
    // Extra-label use needs a valid relationship (21 CFR 530.10) and a reason (530.20(a)(1)).
    ...requiredWhen(isTrue(t.isExtraLabel), t.vcprId, t.extraLabelReason),
    notBlank(t.extraLabelReason),
    // Extra-label use in food animals needs a withdrawal period set by the veterinarian (21 CFR 530.20(a)(2)(ii)).
    rule(
      t.isExtraLabel,
      'withdrawal_set',
      implies(
        all(isTrue(t.isExtraLabel), isTrue(t.isFoodAnimal)),
        anyKnown(t.withdrawalMeatDays, t.withdrawalMilkHours, t.withdrawalEggDays),
      ),
      'needs a withdrawal time for meat, milk or eggs in food animals',
    ),
    // Treatment history of a group, newest at the end.
    tenantIndex(t, t.groupId, t.startedAt),
    // Treatments under way or planned at a location.
    tenantIndex(t, t.clinicId, t.status, t.startedAt),
    // Who received this lot, for a recall.
    tenantIndex(t, t.lotNumber),
    // Group treatments of a visit, a veterinarian, a relationship, a batch or a person; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.orderedBy),
    tenantIndex(t, t.vcprId),
    tenantIndex(t, t.inventoryBatchId),
    tenantIndex(t, t.administeredBy),
    tenantIndex(t, t.recordedBy),
    // Use of a drug or treatment of a condition, by species; support the reference keys.
    sharedIndex(t, t.medicationId),
    sharedIndex(t, t.diagnosisCodeId),
    sharedIndex(t, t.speciesId),
  ],
)

export type GroupTreatmentRow = typeof groupTreatments.$inferSelect
export type NewGroupTreatmentRow = typeof groupTreatments.$inferInsert
