import { describe, expectTypeOf, it } from 'vitest'
import type {
  ClientRow,
  ClinicRow,
  IdentifierKind,
  KnownAllergy,
  NewClientRow,
  NewPatientIdentifierRow,
  NewPatientRow,
  NewSpeciesRow,
  PatientRow,
  PatientSex,
  PatientStatus,
  PatientWeightHistoryRow,
  SubscriptionTier,
  ValueOf,
  WorkingHours,
} from '../../src/schema'
import { closedList, type patientSexEnum } from '../../src/schema'

describe('row types', () => {
  it('name the values of closed lists', () => {
    expectTypeOf<PatientSex>().toEqualTypeOf<'male' | 'female' | 'unknown'>()
    expectTypeOf<PatientRow['sex']>().toEqualTypeOf<PatientSex>()
    expectTypeOf<PatientRow['status']>().toEqualTypeOf<PatientStatus>()
    expectTypeOf<SubscriptionTier>().toEqualTypeOf<'starter' | 'professional' | 'enterprise'>()
    expectTypeOf<NewPatientIdentifierRow['kind']>().toEqualTypeOf<IdentifierKind>()
    expectTypeOf<ValueOf<typeof patientSexEnum>>().toEqualTypeOf<PatientSex>()
    expectTypeOf(closedList('vet_x', ['a', 'b']).enumValues).toEqualTypeOf<readonly ['a', 'b']>()
  })

  it('carry numbers with decimals as text, moments as Date and dates as text', () => {
    expectTypeOf<PatientRow['weightKg']>().toEqualTypeOf<string | null>()
    expectTypeOf<ClientRow['accountBalance']>().toEqualTypeOf<string>()
    expectTypeOf<ClientRow['creditLimit']>().toEqualTypeOf<string | null>()
    expectTypeOf<PatientWeightHistoryRow['measuredAt']>().toEqualTypeOf<Date>()
    expectTypeOf<PatientRow['dateOfBirth']>().toEqualTypeOf<string | null>()
    expectTypeOf<PatientRow['dateOfBirthIsEstimated']>().toEqualTypeOf<boolean>()
  })

  it('know the shape of JSON columns', () => {
    expectTypeOf<PatientRow['knownAllergies']>().toEqualTypeOf<readonly KnownAllergy[]>()
    expectTypeOf<ClinicRow['workingHours']>().toEqualTypeOf<WorkingHours>()
  })

  it('ask for what a new row cannot do without, and for no more', () => {
    type Required<Row> = { [Key in keyof Row]-?: undefined extends Row[Key] ? never : Key }[keyof Row]
    expectTypeOf<Required<NewPatientRow>>().toEqualTypeOf<'organizationId' | 'clientId' | 'name' | 'speciesId'>()
    expectTypeOf<Required<NewClientRow>>().toEqualTypeOf<'organizationId' | 'firstName' | 'lastName'>()
    expectTypeOf<Required<NewSpeciesRow>>().toEqualTypeOf<'code' | 'commonName' | 'speciesGroup'>()
  })

  it('do not let generated columns be written', () => {
    expectTypeOf<ClientRow>().toHaveProperty('emailNormalized')
    expectTypeOf<NewClientRow>().not.toHaveProperty('emailNormalized')
    expectTypeOf<NewClientRow>().not.toHaveProperty('isActive')
    expectTypeOf<NewPatientRow>().not.toHaveProperty('nameNormalized')
    expectTypeOf<NewPatientIdentifierRow>().not.toHaveProperty('valueNormalized')
  })
})
