import { sql } from 'drizzle-orm'
import { date, index, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { products } from '../catalog/products'
import {
  closedList,
  endsLater,
  id,
  kilograms,
  named,
  notBlank,
  organizationId,
  phi,
  positive,
  quantity,
  shaped,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { administrationRouteEnum, medicationsFormulary } from '../reference/formulary'
import { exactlyWhen, isIn, regexPattern, requiredWhen, rule, together } from '../rules/index'
import { staff } from '../staff/staff'
import { clinics } from '../tenancy/organizations'
import { dispensingUnitEnum, doseUnitEnum } from '../treatments/drug-use'
import { prescriptions } from '../treatments/prescriptions'

/** What a product is given against. */
export const parasiteTargetEnum = closedList('vet_parasite_target', [
  'fleas',
  'ticks',
  'lice',
  'mites',
  'flies',
  'mosquitoes',
  'heartworm',
  'lungworm',
  'roundworms',
  'hookworms',
  'whipworms',
  'tapeworms',
  'flukes',
  'strongyles',
  'bots',
  'coccidia',
  'giardia',
  'other',
])
export type ParasiteTarget = ValueOf<typeof parasiteTargetEnum>

export const parasiteControlMethodEnum = closedList('vet_parasite_control_method', [
  'administered',
  'dispensed',
  'reported_by_owner',
])
export type ParasiteControlMethod = ValueOf<typeof parasiteControlMethodEnum>

export const heartwormResultEnum = closedList('vet_heartworm_result', ['negative', 'positive', 'inconclusive'])
export type HeartwormResult = ValueOf<typeof heartwormResultEnum>

/** Registration number of a pesticide product under FIFRA (40 CFR 156.10(e)). */
const EPA_REGISTRATION = regexPattern(
  'epa_registration',
  '^[0-9]{1,7}-[0-9]{1,6}(-[0-9]{1,7})?$',
  'is not an EPA registration number such as 11556-155',
)

/**
 * One dose or supply of a product against parasites: given in the clinic, dispensed for home, or reported by the owner.
 * Drugs are FDA's (formulary), most spot-ons and collars EPA's (registration number): it decides where an adverse event
 * is reported.
 */
export const parasiticControl = pgTable(
  'vet_parasitic_control',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    method: phi(parasiteControlMethodEnum('method').notNull()),
    productId: uuid('product_id'),
    medicationId: uuid('medication_id'),
    prescriptionId: uuid('prescription_id'),
    productName: phi(varchar('product_name', { length: 150 }).notNull()),
    /** EPA registration of a pesticide, from the label. */
    epaRegistrationNumber: varchar('epa_registration_number', { length: 30 }),
    parasiteTargets: phi(textList('parasite_targets')),
    lotNumber: varchar('lot_number', { length: 50 }),
    inventoryBatchId: uuid('inventory_batch_id'),
    /** Day of the first or only dose. */
    administeredOn: date('administered_on').notNull().default(sql`current_date`),
    administeredBy: uuid('administered_by'),
    /** One dose, in `dose_unit`. */
    dose: phi(quantity('dose')),
    doseUnit: phi(doseUnitEnum('dose_unit')),
    route: phi(administrationRouteEnum('route')),
    weightAtDoseKg: phi(kilograms('weight_at_dose_kg')),
    dispensedQuantity: phi(quantity('dispensed_quantity')),
    dispensedUnit: phi(dispensingUnitEnum('dispensed_unit')),
    /** Days that one dose protects. */
    coverageDays: phi(smallint('coverage_days')),
    nextDueOn: date('next_due_on'),
    /** Heartworm test before prevention. */
    heartwormTestResult: phi(heartwormResultEnum('heartworm_test_result')),
    heartwormTestedOn: date('heartworm_tested_on'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.productId, products),
    sharedReference(t.medicationId, medicationsFormulary),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.administeredBy, staff),
    parasiteControlMethodEnum.check(t.method),
    notBlank(t.productName),
    notBlank(t.lotNumber),
    shaped(t.epaRegistrationNumber, EPA_REGISTRATION),
    named(
      t.parasiteTargets,
      'listed',
      sql`${t.parasiteTargets} <@ array[${sql.raw(parasiteTargetEnum.enumValues.map((value) => `'${value}'`).join(', '))}]::text[]`,
    ),
    doseUnitEnum.check(t.doseUnit),
    dispensingUnitEnum.check(t.dispensedUnit),
    administrationRouteEnum.check(t.route),
    heartwormResultEnum.check(t.heartwormTestResult),
    positive(t.dose),
    rule(t.doseUnit, 'with_dose', together(t.dose, t.doseUnit), 'and dose are given together'),
    positive(t.weightAtDoseKg),
    positive(t.dispensedQuantity),
    rule(
      t.dispensedUnit,
      'with_quantity',
      together(t.dispensedQuantity, t.dispensedUnit),
      'and dispensed quantity are given together',
    ),
    ...requiredWhen(isIn(t.method, 'dispensed'), t.dispensedQuantity),
    ...exactlyWhen(isIn(t.method, 'administered'), t.administeredBy),
    positive(t.coverageDays),
    endsLater(t.nextDueOn, t.administeredOn),
    rule(
      t.heartwormTestedOn,
      'with_result',
      together(t.heartwormTestedOn, t.heartwormTestResult),
      'and heartworm test result are given together',
    ),
    // Parasite control of an animal, newest first; of a location in a period.
    index('vet_parasitic_control_patient_idx').on(t.organizationId, t.patientId, t.administeredOn.desc()),
    tenantIndex(t, t.clinicId, t.administeredOn),
    // Who is due, for reminders.
    tenantIndex(t, t.nextDueOn),
    // Who was given this batch, for a recall.
    tenantIndex(t, t.inventoryBatchId),
    // Of a visit, a product, a drug, an order, a person; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.productId),
    sharedIndex(t, t.medicationId),
    tenantIndex(t, t.prescriptionId),
    tenantIndex(t, t.administeredBy),
  ],
)

export type ParasiticControlRow = typeof parasiticControl.$inferSelect
export type NewParasiticControlRow = typeof parasiticControl.$inferInsert
