/** Values of one row, by SQL name of the column. */
export type Values = Readonly<Record<string, unknown>>

/** What a CHECK lets through and what it refuses. Other columns keep the values of the planted row. */
export interface CheckExample {
  readonly accepted: readonly Values[]
  readonly refused: readonly Values[]
}

/**
 * Examples of the CHECK constraints that are not of a common kind, by name. A new constraint needs an entry here unless
 * {@link commonExample} knows its kind: the constraint test refuses to pass while one is missing.
 */
export const CHECK_EXAMPLES: Readonly<Record<string, CheckExample>> = {
  vet_breeds_average_weight_range: {
    accepted: [
      { average_weight: null },
      { average_weight: '{"min": 3, "max": 3, "unit": "kg"}' },
      { average_weight: '{"min": 0.02, "max": 900, "unit": "kg"}' },
    ],
    refused: [
      { average_weight: '{}' },
      { average_weight: '[]' },
      { average_weight: 'null' },
      { average_weight: '{"min": 3, "max": 6}' },
      { average_weight: '{"min": 3, "unit": "kg"}' },
      { average_weight: '{"max": 6, "unit": "kg"}' },
      { average_weight: '{"min": 3, "max": 6, "unit": "lb"}' },
      { average_weight: '{"min": 6, "max": 3, "unit": "kg"}' },
      { average_weight: '{"min": 0, "max": 3, "unit": "kg"}' },
      { average_weight: '{"min": null, "max": 3, "unit": "kg"}' },
    ],
  },
  vet_diagnostic_tests_specimen_types_listed: {
    accepted: [{ specimen_types: ['whole_blood', 'serum'] }, { specimen_types: [] }],
    refused: [{ specimen_types: ['blod'] }, { specimen_types: ['serum', ''] }],
  },
  vet_parasitic_control_parasite_targets_listed: {
    accepted: [{ parasite_targets: ['fleas', 'heartworm'] }, { parasite_targets: [] }],
    refused: [{ parasite_targets: ['flea'] }],
  },
  vet_patient_identifiers_iso_11784: {
    accepted: [
      { kind: 'iso_11784', value: '001000000000001' },
      { kind: 'iso_11784', value: '276-0981 06234567' },
      { kind: 'iso_11784', value: '999274877906943' },
      { kind: 'passport', value: '000' },
    ],
    refused: [
      { kind: 'iso_11784', value: '27609810623456' },
      { kind: 'iso_11784', value: '2760981062345678' },
      { kind: 'iso_11784', value: '27609810623456A' },
      { kind: 'iso_11784', value: '000000000000001' },
      { kind: 'iso_11784', value: '276274877906944' },
      { kind: 'iso_11784', value: '276999999999999' },
    ],
  },
  vet_patient_identifiers_microchip_legacy: {
    accepted: [
      { kind: 'microchip_legacy', value: '123456789' },
      { kind: 'microchip_legacy', value: '7f7d 1a2b 3c' },
    ],
    refused: [
      { kind: 'microchip_legacy', value: '12345678' },
      { kind: 'microchip_legacy', value: '12345678901' },
    ],
  },
  vet_patients_born_before_death: {
    accepted: [
      { date_of_birth: '2024-05-01', status: 'deceased', deceased_at: '2024-05-01T12:00:00Z' },
      { date_of_birth: '2024-05-01' },
    ],
    refused: [{ date_of_birth: '2024-05-03', status: 'deceased', deceased_at: '2024-05-01T12:00:00Z' }],
  },
  vet_role_permissions_conditions_known: {
    accepted: [
      { conditions: '{}' },
      { conditions: '{"ownRecordsOnly": true, "clinicOnly": true, "departmentOnly": true}' },
      { conditions: '{"clinicId": "0a0a0a0a-0000-4000-8000-00000000000a"}' },
    ],
    refused: [
      { conditions: '{"ownRecordOnly": true}' },
      { conditions: '{"ownRecordsOnly": false}' },
      { conditions: '{"clinicId": null}' },
      { conditions: '{"clinicId": "main street"}' },
    ],
  },
  vet_role_permissions_fields_filled: {
    accepted: [{ fields: ['name', 'color'] }, { fields: [] }],
    refused: [{ fields: [''] }, { fields: ['name', ''] }],
  },
  vet_veterinarian_licenses_dea_schedules_for_registrations: {
    accepted: [
      { license_type: 'dea', dea_schedules: ['2'] },
      { license_type: 'state_license', dea_schedules: [] },
    ],
    refused: [{ license_type: 'state_license', dea_schedules: ['2'] }],
  },
  vet_veterinarian_licenses_dea_schedules_registration_schedules: {
    accepted: [{ dea_schedules: ['2', '2N', '3', '3N', '4', '5'] }],
    refused: [{ dea_schedules: ['II'] }],
  },
}

const one = (column: string, accepted: readonly unknown[], refused: readonly unknown[]): CheckExample => ({
  accepted: accepted.map((value) => ({ [column]: value })),
  refused: refused.map((value) => ({ [column]: value })),
})

/** Examples of a constraint on the kind of JSON a column holds, which is named after its column and kind. */
export function commonExample(table: string, constraint: string): CheckExample | undefined {
  const rest = constraint.slice(table.length + 1)
  if (rest.endsWith('_object')) return one(rest.slice(0, -7), ['{}', '{"a": 1}'], ['[]', '1', 'null', '"a"'])
  if (rest.endsWith('_array')) return one(rest.slice(0, -6), ['[]', '[1]'], ['{}', '1', 'null', '"a"'])
  return undefined
}
