import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
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
  closedList,
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  kept,
  kilograms,
  moment,
  normalized,
  notBlank,
  organizationId,
  percent,
  phi,
  positive,
  shaped,
  softDelete,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { breeds, species } from '../reference/species'
import { exactlyWhen, isIn, WEB_ADDRESS } from '../rules/index'
import { clinics } from '../tenancy/organizations'

export const patientSexEnum = closedList('vet_patient_sex', ['male', 'female', 'unknown'])
export type PatientSex = ValueOf<typeof patientSexEnum>

export const reproductiveStatusEnum = closedList('vet_reproductive_status', ['intact', 'neutered', 'spayed', 'unknown'])
export type ReproductiveStatus = ValueOf<typeof reproductiveStatusEnum>

export const patientStatusEnum = closedList('vet_patient_status', [
  'active',
  'inactive',
  'deceased',
  'transferred',
  'lost',
])
export type PatientStatus = ValueOf<typeof patientStatusEnum>

/** One allergy as shown on the patient's banner. */
export interface KnownAllergy {
  readonly substance: string
  readonly reaction?: string
  readonly severity?: 'mild' | 'moderate' | 'severe' | 'life_threatening'
}

/**
 * An animal under care. `client_id` is the responsible client, who signs and pays; everybody with a claim to the animal
 * is in `vet_patient_owners`.
 *
 * `weight_kg`, `microchip_number` and `tattoo` repeat the newest weight and the primary identifiers for fast reading.
 * The database keeps them from `vet_patient_weight_history` and `vet_patient_identifiers` and refuses direct writes.
 * `known_allergies` is for display with the row: it carries no GIN index, for jsonb operators are not leakproof and an
 * index on them would go unused under row-level security.
 */
export const patients = pgTable(
  'vet_patients',
  {
    organizationId: organizationId(),
    id: id(),
    /** Home location. */
    clinicId: uuid('clinic_id'),
    clientId: uuid('client_id').notNull(),
    name: phi(varchar('name', { length: 100 }).notNull()),
    nameNormalized: phi(normalized('name_normalized', 'name').notNull()),
    speciesId: uuid('species_id').notNull(),
    breedId: uuid('breed_id'),
    /** Breed in words, where the list has none that fits. */
    breedText: phi(varchar('breed_text', { length: 100 })),
    color: phi(varchar('color', { length: 100 })),
    markings: phi(text('markings')),
    sex: phi(patientSexEnum('sex').notNull().default('unknown')),
    reproductiveStatus: phi(reproductiveStatusEnum('reproductive_status').notNull().default('unknown')),
    dateOfBirth: phi(date('date_of_birth')),
    dateOfBirthIsEstimated: flag('date_of_birth_is_estimated', false),
    /** Newest weight. Kept by the database. */
    weightKg: phi(kept(kilograms('weight_kg'), 'Insert into vet_patient_weight_history.')),
    /** Number of the primary microchip. Kept by the database. */
    microchipNumber: phi(
      kept(varchar('microchip_number', { length: 50 }), 'Insert into vet_patient_identifiers, as the primary one.'),
    ),
    /** Primary tattoo. Kept by the database. */
    tattoo: phi(kept(varchar('tattoo', { length: 50 }), 'Insert into vet_patient_identifiers, as the primary one.')),
    knownAllergies: phi(json<readonly KnownAllergy[]>('known_allergies').notNull().default([])),
    specialInstructions: phi(text('special_instructions')),
    photoUrl: phi(varchar('photo_url', { length: 500 })),
    status: patientStatusEnum('status').notNull().default('active'),
    deceasedAt: phi(moment('deceased_at')),
    ...softDelete,
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.deletedBy, users),
    foreignKey({ name: 'vet_patients_species_fk', columns: [t.speciesId], foreignColumns: [species.id] }).onDelete(
      'restrict',
    ),
    // The breed must be one of the patient's species.
    foreignKey({
      name: 'vet_patients_breed_fk',
      columns: [t.speciesId, t.breedId],
      foreignColumns: [breeds.speciesId, breeds.id],
    }).onDelete('restrict'),
    notBlank(t.name),
    patientSexEnum.check(t.sex),
    reproductiveStatusEnum.check(t.reproductiveStatus),
    patientStatusEnum.check(t.status),
    positive(t.weightKg),
    jsonKind(t.knownAllergies, 'array'),
    ...exactlyWhen(isIn(t.status, 'deceased'), t.deceasedAt),
    shaped(t.photoUrl, WEB_ADDRESS),
    check('vet_patients_born_before_death', sql`${t.dateOfBirth} <= (${t.deceasedAt} at time zone 'UTC')::date + 1`),
    endsAfter(t.deletedAt, t.createdAt),
    // Scanner lookup; a chip is in one animal at a time within a practice, until its identifier is ended.
    uniqueIndex('vet_patients_microchip_unique')
      .on(t.organizationId, t.microchipNumber)
      .where(sql`${t.microchipNumber} is not null`),
    // Animals of a client, living ones first.
    tenantIndex(t, t.clientId, t.status),
    // Patient list and search by the first letters of the name.
    tenantIndex(t, t.nameNormalized),
    // Patients of a location by status.
    tenantIndex(t, t.clinicId, t.status),
    tenantIndex(t, t.deletedBy),
    // Patients of a species and breed; supports both reference keys.
    index('vet_patients_species_breed_idx').on(t.speciesId, t.breedId, t.organizationId),
  ],
)

export type PatientRow = typeof patients.$inferSelect
export type NewPatientRow = typeof patients.$inferInsert

export const patientOwnershipTypeEnum = closedList('vet_patient_ownership_type', [
  'owner',
  'co_owner',
  'guardian',
  'foster',
  'breeder',
  'shelter',
  'caretaker',
])
export type PatientOwnershipType = ValueOf<typeof patientOwnershipTypeEnum>

/**
 * Who has a claim to an animal, and from when to when (`ends_on` is the first day it no longer holds). A change of owner
 * ends one row and starts another: nothing is overwritten.
 */
export const patientOwners = pgTable(
  'vet_patient_owners',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    clientId: uuid('client_id').notNull(),
    ownershipType: phi(patientOwnershipTypeEnum('ownership_type').notNull().default('owner')),
    isPrimary: flag('is_primary', false),
    /** Share of ownership, for syndicates and breeding partnerships. */
    sharePercent: phi(percent('share_percent')),
    startsOn: date('starts_on').notNull().default(sql`current_date`),
    endsOn: date('ends_on'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients, 'cascade'),
    tenantReference(t, t.clientId, clients),
    patientOwnershipTypeEnum.check(t.ownershipType),
    between(t.sharePercent, 0, 100),
    endsAfter(t.endsOn, t.startsOn),
    // One claim of a kind at a time per person; owners of an animal.
    uniqueIndex('vet_patient_owners_current_unique')
      .on(t.organizationId, t.patientId, t.clientId, t.ownershipType)
      .where(sql`${t.endsOn} is null`),
    // One primary owner at a time.
    uniqueIndex('vet_patient_owners_primary_unique')
      .on(t.organizationId, t.patientId)
      .where(sql`${t.isPrimary} and ${t.endsOn} is null`),
    // History of an animal's owners; animals a client has or had.
    tenantIndex(t, t.patientId, t.startsOn),
    tenantIndex(t, t.clientId),
  ],
)

export type PatientOwnerRow = typeof patientOwners.$inferSelect
export type NewPatientOwnerRow = typeof patientOwners.$inferInsert

export const weightMethodEnum = closedList('vet_weight_method', ['scale', 'tape', 'estimated', 'owner_reported'])
export type WeightMethod = ValueOf<typeof weightMethodEnum>

export const muscleConditionEnum = closedList('vet_muscle_condition', [
  'normal',
  'mild_loss',
  'moderate_loss',
  'severe_loss',
])
export type MuscleCondition = ValueOf<typeof muscleConditionEnum>

/** One weighing. The newest becomes `vet_patients.weight_kg`. Body condition score (BCS) is on the nine-point scale. */
export const patientWeightHistory = pgTable(
  'vet_patient_weight_history',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    weightKg: phi(kilograms('weight_kg').notNull()),
    method: phi(weightMethodEnum('method').notNull().default('scale')),
    bodyConditionScore: phi(smallint('body_condition_score')),
    muscleConditionScore: phi(muscleConditionEnum('muscle_condition_score')),
    measuredAt: moment('measured_at').notNull().defaultNow(),
    measuredBy: uuid('measured_by'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients, 'cascade'),
    tenantReference(t, t.measuredBy, users),
    positive(t.weightKg),
    weightMethodEnum.check(t.method),
    between(t.bodyConditionScore, 1, 9),
    muscleConditionEnum.check(t.muscleConditionScore),
    // Weight curve, newest first.
    index('vet_patient_weight_history_newest_idx').on(t.organizationId, t.patientId, t.measuredAt.desc()),
    tenantIndex(t, t.measuredBy),
  ],
)

export type PatientWeightHistoryRow = typeof patientWeightHistory.$inferSelect
export type NewPatientWeightHistoryRow = typeof patientWeightHistory.$inferInsert
