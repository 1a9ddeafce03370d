import { date, index, integer, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  decimal,
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  shaped,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { inventoryBatches } from '../inventory/items'
import { vaccinations } from '../preventive/vaccinations'
import { administrationRouteEnum, medicationsFormulary } from '../reference/formulary'
import { compare, isIn, known, NDC, onlyWhen, rule } from '../rules/index'
import { prescriptions } from '../treatments/prescriptions'
import { adverseEventProductTypeEnum, adverseEventReports } from './adverse-events'

export const adverseEventProductRoleEnum = closedList('vet_ae_product_role', ['suspect', 'concomitant', 'treatment'])
export type AdverseEventProductRole = ValueOf<typeof adverseEventProductRoleEnum>

export const adverseEventGivenByEnum = closedList('vet_ae_given_by', [
  'veterinarian',
  'veterinary_staff',
  'animal_owner',
  'other',
  'unknown',
])
export type AdverseEventGivenBy = ValueOf<typeof adverseEventGivenByEnum>

export const labelUseEnum = closedList('vet_ae_label_use', ['as_labeled', 'off_label', 'unknown'])
export type LabelUse = ValueOf<typeof labelUseEnum>

export const priorExposureEnum = closedList('vet_ae_prior_exposure', [
  'none',
  'without_reaction',
  'with_reaction',
  'unknown',
])
export type PriorExposure = ValueOf<typeof priorExposureEnum>

export const dechallengeEnum = closedList('vet_ae_dechallenge', ['abated', 'continued', 'not_stopped', 'unknown'])
export type Dechallenge = ValueOf<typeof dechallengeEnum>

export const rechallengeEnum = closedList('vet_ae_rechallenge', [
  'reappeared',
  'did_not_reappear',
  'not_given_again',
  'unknown',
])
export type Rechallenge = ValueOf<typeof rechallengeEnum>

/** One active ingredient of a product. */
export interface ActiveIngredient {
  readonly name: string
  /** Strength with its unit, for example `50 mg/mL`. */
  readonly strength?: string
}

/**
 * A product the animal had before the event: suspected, given beside it, or given against it. Part of the report and
 * removed only with it.
 */
export const adverseEventProducts = pgTable(
  'vet_adverse_event_products',
  {
    organizationId: organizationId(),
    id: id(),
    reportId: uuid('report_id').notNull(),
    /** Position on the form, the most suspected first. */
    sequence: smallint('sequence').notNull().default(1),
    role: phi(adverseEventProductRoleEnum('role').notNull().default('suspect')),
    productType: adverseEventProductTypeEnum('product_type').notNull().default('medication'),
    brandName: phi(varchar('brand_name', { length: 255 }).notNull()),
    activeIngredients: phi(json<readonly ActiveIngredient[]>('active_ingredients').notNull().default([])),
    medicationId: uuid('medication_id'),
    prescriptionId: uuid('prescription_id'),
    vaccinationId: uuid('vaccination_id'),
    inventoryBatchId: uuid('inventory_batch_id'),
    manufacturer: varchar('manufacturer', { length: 255 }),
    /** NADA or ANADA, USDA product code or EPA registration, as on the label. */
    registrationNumber: varchar('registration_number', { length: 50 }),
    ndc: phi(varchar('ndc', { length: 14 })),
    lotNumber: varchar('lot_number', { length: 100 }),
    lotExpiresOn: date('lot_expires_on'),
    isCompounded: flag('is_compounded', false),
    dosageForm: phi(varchar('dosage_form', { length: 100 })),
    route: phi(administrationRouteEnum('route')),
    /** Dose with its unit, for example `2 mg/kg`. */
    dose: phi(varchar('dose', { length: 100 })),
    frequency: phi(varchar('frequency', { length: 100 })),
    firstExposureOn: date('first_exposure_on'),
    lastExposureOn: date('last_exposure_on'),
    givenBy: phi(adverseEventGivenByEnum('given_by').notNull().default('unknown')),
    reasonForUse: phi(text('reason_for_use')),
    labelUse: phi(labelUseEnum('label_use').notNull().default('unknown')),
    /** How the use departed from the label. */
    offLabelUse: phi(text('off_label_use')),
    /** Whether the animal had the product before, and how it took it. */
    priorExposure: phi(priorExposureEnum('prior_exposure').notNull().default('unknown')),
    /** What happened when the product was stopped. */
    dechallenge: phi(dechallengeEnum('dechallenge').notNull().default('unknown')),
    /** What happened when it was given again. */
    rechallenge: phi(rechallengeEnum('rechallenge').notNull().default('unknown')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.reportId, adverseEventReports, 'cascade'),
    sharedReference(t.medicationId, medicationsFormulary),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.vaccinationId, vaccinations),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    positive(t.sequence),
    adverseEventProductRoleEnum.check(t.role),
    adverseEventProductTypeEnum.check(t.productType),
    notBlank(t.brandName),
    jsonKind(t.activeIngredients, 'array'),
    shaped(t.ndc, NDC),
    administrationRouteEnum.check(t.route),
    rule(
      t.lastExposureOn,
      'after_first',
      compare(t.lastExposureOn, '>=', t.firstExposureOn),
      'must not be before the first exposure',
    ),
    adverseEventGivenByEnum.check(t.givenBy),
    labelUseEnum.check(t.labelUse),
    ...onlyWhen(isIn(t.labelUse, 'off_label'), t.offLabelUse),
    priorExposureEnum.check(t.priorExposure),
    dechallengeEnum.check(t.dechallenge),
    rechallengeEnum.check(t.rechallenge),
    // Products of a report, in the order of the form.
    tenantUnique(t, t.reportId, t.sequence),
    // Other events after a prescription, a vaccination or a batch; support the keys.
    tenantIndex(t, t.prescriptionId),
    tenantIndex(t, t.vaccinationId),
    tenantIndex(t, t.inventoryBatchId),
    // Events after a substance; supports the reference key.
    index('vet_adverse_event_products_medication_idx').on(t.medicationId, t.organizationId),
  ],
)

export type AdverseEventProductRow = typeof adverseEventProducts.$inferSelect
export type NewAdverseEventProductRow = typeof adverseEventProducts.$inferInsert

/**
 * One sign that was seen, in words and, where the reporter has it, with its VeDDRA code (EMA's list of clinical terms,
 * which does not ship with this package). Part of the report and removed only with it.
 */
export const adverseEventReactions = pgTable(
  'vet_adverse_event_reactions',
  {
    organizationId: organizationId(),
    id: id(),
    reportId: uuid('report_id').notNull(),
    /** The sign, for example vomiting: the VeDDRA low-level term where it has a code. */
    term: phi(varchar('term', { length: 200 }).notNull()),
    veddraCode: phi(varchar('veddra_code', { length: 20 })),
    veddraVersion: phi(varchar('veddra_version', { length: 20 })),
    onsetOn: phi(date('onset_on')),
    resolvedOn: date('resolved_on'),
    /** Hours between the last exposure and the sign. */
    onsetHours: phi(decimal('onset_hours', 8, 2)),
    animalsAffected: phi(integer('animals_affected')),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.reportId, adverseEventReports, 'cascade'),
    notBlank(t.term),
    ...onlyWhen(known(t.veddraCode), t.veddraVersion),
    endsAfter(t.resolvedOn, t.onsetOn),
    notNegative(t.onsetHours),
    positive(t.animalsAffected),
    // Signs of a report, each once.
    tenantUnique(t, t.reportId, t.term),
    // Reports of a sign.
    tenantIndex(t, t.veddraCode),
  ],
)

export type AdverseEventReactionRow = typeof adverseEventReactions.$inferSelect
export type NewAdverseEventReactionRow = typeof adverseEventReactions.$inferInsert
