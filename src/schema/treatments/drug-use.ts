import type { AnyPgColumn, CheckBuilder } from 'drizzle-orm/pg-core'
import { closedList, notNegative, positive, type ValueOf } from '../columns'
import { all, anyKnown, implies, isTrue, requiredWhen, rule, together } from '../rules/index'

/** What one dose is counted in. */
export const doseUnitEnum = closedList('vet_dose_unit', [
  'mcg',
  'mg',
  'g',
  'ml',
  'iu',
  'unit',
  'meq',
  'mmol',
  'tablet',
  'capsule',
  'chew',
  'drop',
  'spray',
  'puff',
  'patch',
  'packet',
  'application',
  'dose',
])
export type DoseUnit = ValueOf<typeof doseUnitEnum>

/** What a dispensed quantity is counted in. */
export const dispensingUnitEnum = closedList('vet_dispensing_unit', [
  'tablet',
  'capsule',
  'chew',
  'ml',
  'l',
  'mg',
  'g',
  'kg',
  'iu',
  'dose',
  'vial',
  'bottle',
  'syringe',
  'tube',
  'patch',
  'packet',
  'pipette',
  'collar',
  'implant',
  'inhaler',
  'bag',
  'each',
])
export type DispensingUnit = ValueOf<typeof dispensingUnitEnum>

/** Columns of a row that records the use of a drug. */
interface DrugUse {
  readonly isExtraLabel: AnyPgColumn
  readonly isFoodAnimal: AnyPgColumn
  readonly vcprId: AnyPgColumn
  readonly activeIngredient: AnyPgColumn
  readonly indication: AnyPgColumn
  readonly speciesId: AnyPgColumn
  readonly animalsTreated: AnyPgColumn
  readonly dose: AnyPgColumn
  readonly doseUnit: AnyPgColumn
  readonly durationDays: AnyPgColumn
  readonly withdrawalMeatDays: AnyPgColumn
  readonly withdrawalMilkHours: AnyPgColumn
  readonly withdrawalEggDays: AnyPgColumn
}

/**
 * What every record of a drug's use keeps, and what extra-label use asks for beyond it (AMDUCA).
 *
 * @internal
 */
export const drugUseRules = (t: DrugUse): CheckBuilder[] => [
  positive(t.dose),
  positive(t.durationDays),
  positive(t.animalsTreated),
  notNegative(t.withdrawalMeatDays),
  notNegative(t.withdrawalMilkHours),
  notNegative(t.withdrawalEggDays),
  rule(t.doseUnit, 'with_dose', together(t.dose, t.doseUnit), 'and dose are given together'),
  // Extra-label use: a valid VCPR (21 CFR 530.3(f), 530.10) and the record of 21 CFR 530.5(a).
  ...requiredWhen(
    isTrue(t.isExtraLabel),
    t.vcprId,
    t.activeIngredient,
    t.indication,
    t.speciesId,
    t.dose,
    t.durationDays,
  ),
  // Extra-label use in a food animal names its withdrawal, withholding or discard time (21 CFR 530.5(a)(7), 530.20(a)(2)).
  rule(
    t.withdrawalMeatDays,
    'food_animal',
    implies(
      all(isTrue(t.isExtraLabel), isTrue(t.isFoodAnimal)),
      anyKnown(t.withdrawalMeatDays, t.withdrawalMilkHours, t.withdrawalEggDays),
    ),
    'or a milk or egg withdrawal is required for extra-label use in a food animal',
  ),
]
