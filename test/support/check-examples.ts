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
  vet_auth_tokens_used_at_before_expiry: {
    accepted: [{ created_at: '2024-01-01', used_at: '2024-01-02', expires_at: '2024-01-02' }],
    refused: [
      { created_at: '2024-01-01', used_at: '2024-01-03', expires_at: '2024-01-02' },
      { created_at: '2024-01-02', used_at: '2024-01-01', expires_at: '2024-01-03' },
    ],
  },
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
  vet_breeds_vbo_id_shape: {
    accepted: [{ vbo_id: 'VBO:0200798' }, { vbo_id: null }],
    refused: [{ vbo_id: 'VBO:200798' }, { vbo_id: 'vbo:0200798' }],
  },
  vet_client_relationships_two_clients: {
    accepted: [{ client_id: '@vet_clients', related_client_id: '@vet_clients#2' }],
    refused: [{ client_id: '@vet_clients', related_client_id: '@vet_clients' }],
  },
  vet_clients_anonymized_at_keeps_no_contact: {
    accepted: [
      { anonymized_at: '2024-01-01' },
      { anonymized_at: null, email: 'bo@example.org', phone: '555 0100', mobile: '555 0101' },
    ],
    refused: [
      { anonymized_at: '2024-01-01', email: 'bo@example.org' },
      { anonymized_at: '2024-01-01', phone: '555 0100' },
      { anonymized_at: '2024-01-01', mobile: '555 0100' },
      { anonymized_at: '2024-01-01', tax_id_encrypted: 'vp1.k1.AAAA' },
    ],
  },
  vet_clients_business_named: {
    accepted: [
      { client_type: 'person', business_name: null },
      { client_type: 'business', business_name: 'Farm' },
    ],
    refused: [
      { client_type: 'business', business_name: null },
      { client_type: 'shelter', business_name: '  ' },
    ],
  },
  vet_clinics_currency_iso_4217: {
    accepted: [{ currency: 'EUR' }],
    refused: [{ currency: 'eur' }, { currency: 'E1R' }],
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
  vet_patient_identifiers_value_normalized_not_blank: {
    accepted: [{ kind: 'tattoo', value: 'a' }],
    refused: [
      { kind: 'tattoo', value: '' },
      { kind: 'tattoo', value: ' -./ ' },
    ],
  },
  vet_patient_owners_share_percent_range: {
    accepted: [{ share_percent: '0' }, { share_percent: '100' }, { share_percent: null }],
    refused: [{ share_percent: '-0.01' }, { share_percent: '100.01' }],
  },
  vet_patient_weight_history_body_condition_score_range: {
    accepted: [{ body_condition_score: 1 }, { body_condition_score: 9 }, { body_condition_score: null }],
    refused: [{ body_condition_score: 0 }, { body_condition_score: 10 }],
  },
  vet_patients_born_before_death: {
    accepted: [
      { date_of_birth: '2024-05-01', status: 'deceased', deceased_at: '2024-05-01T12:00:00Z' },
      { date_of_birth: '2024-05-01' },
    ],
    refused: [{ date_of_birth: '2024-05-03', status: 'deceased', deceased_at: '2024-05-01T12:00:00Z' }],
  },
  vet_patients_deceased_dated: {
    accepted: [
      { status: 'deceased', deceased_at: '2024-05-01' },
      { status: 'lost', deceased_at: null },
    ],
    refused: [
      { status: 'deceased', deceased_at: null },
      { status: 'active', deceased_at: '2024-05-01' },
    ],
  },
  vet_species_code_shape: {
    accepted: [{ code: 'guinea_pig2' }],
    refused: [{ code: 'Guinea pig' }, { code: '2pig' }, { code: '' }],
  },
  vet_users_password_hash_hashed: {
    accepted: [
      { password_hash: '$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA' },
      { password_hash: '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW' },
      { password_hash: null },
    ],
    refused: [{ password_hash: 'hunter2' }, { password_hash: '$hunter2' }, { password_hash: '' }],
  },
}

const one = (column: string, accepted: readonly unknown[], refused: readonly unknown[]): CheckExample => ({
  accepted: accepted.map((value) => ({ [column]: value })),
  refused: refused.map((value) => ({ [column]: value })),
})

/** Examples of a constraint made by one of the shared helpers, which name it after its column and kind. */
export function commonExample(table: string, constraint: string): CheckExample | undefined {
  const rest = constraint.slice(table.length + 1)
  const order = /^(.+?)_after_(.+)$/.exec(rest)
  if (order !== null) {
    const [, end = '', start = ''] = order
    return {
      accepted: [
        { [start]: '2024-02-01', [end]: '2024-02-01' },
        { [start]: '2024-02-01', [end]: '2999-02-01' },
      ],
      refused: [{ [start]: '2024-02-02', [end]: '2024-02-01' }],
    }
  }
  for (const [suffix, accepted, refused] of COMMON) {
    if (rest.endsWith(`_${suffix}`)) return one(rest.slice(0, -suffix.length - 1), accepted, refused)
  }
  return undefined
}

const COMMON: readonly (readonly [suffix: string, accepted: readonly unknown[], refused: readonly unknown[]])[] = [
  ['not_blank', ['a', ' a '], ['', '   ']],
  ['not_negative', [0, 1, null], [-1]],
  ['positive', [1], [0, -1]],
  ['shape', ['a@b', 'a.b+c@example.org'], ['a', 'a@', '@b', 'a b@c', 'a@b@c']],
  ['iso_3166', ['DE'], ['de', 'D1', 'D']],
  ['sha256', ['0123456789abcdef'.repeat(4)], ['0123456789ABCDEF'.repeat(4), 'abc', 'secret']],
  ['envelope', ['vp1.k-1.AAAA_-', null], ['', 'plain', 'vp2.k1.AAAA', 'vp1.k1.', 'vp1..AAAA', 'vp1.k1.AA AA']],
  ['object', ['{}', '{"a": 1}'], ['[]', '1', 'null', '"a"']],
  ['array', ['[]', '[1]'], ['{}', '1', 'null', '"a"']],
]
