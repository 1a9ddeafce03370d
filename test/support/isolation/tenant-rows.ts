import type { SqlExecutor } from '../../../src/connection/types'

/**
 * One row per tenant table, in the order foreign keys want. A new tenant table needs an entry here: the isolation suite
 * refuses to pass while a table has no row to leak. `$org` is the tenant's id; `@table` the id of its row in `table`.
 */
export const TENANT_ROWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  vet_organizations: { id: '$org', name: 'Practice' },
  vet_clinics: { name: 'Main Street' },
  vet_users: { email: 'ann@example.org', first_name: 'Ann', last_name: 'Lee', clinic_id: '@vet_clinics' },
  vet_sessions: { user_id: '@vet_users', token_hash: 'a'.repeat(64), expires_at: '2999-01-01' },
  vet_auth_tokens: { user_id: '@vet_users', kind: 'invite', token_hash: 'b'.repeat(64), expires_at: '2999-01-01' },
  vet_clients: { first_name: 'Bo', last_name: 'Ek', clinic_id: '@vet_clinics', deleted_by: '@vet_users' },
  'vet_clients#2': { first_name: 'Cy', last_name: 'Ek' },
  vet_client_relationships: {
    client_id: '@vet_clients',
    related_client_id: '@vet_clients#2',
    relationship_type: 'spouse',
  },
  vet_patients: {
    client_id: '@vet_clients',
    clinic_id: '@vet_clinics',
    deleted_by: '@vet_users',
    name: 'Rex',
    species_id: '@@species',
  },
  vet_patient_owners: { patient_id: '@vet_patients', client_id: '@vet_clients' },
  vet_patient_weight_history: { patient_id: '@vet_patients', weight_kg: '12.5', measured_by: '@vet_users' },
  vet_patient_identifiers: { patient_id: '@vet_patients', kind: 'tattoo', value: 'A1' },
}

export interface Tenant {
  readonly organizationId: string
  /** Ids of its rows, by key of {@link TENANT_ROWS}. */
  readonly ids: ReadonlyMap<string, string>
}

const TENANT_IDS = {
  A: '0a0a0a0a-0000-4000-8000-00000000000a',
  B: '0b0b0b0b-0000-4000-8000-00000000000b',
} as const

const SPECIES_ID = '05050505-0000-4000-8000-000000000005'

/** Fills every tenant table for two tenants, as the application role in each tenant's own context. */
export async function plantTenants(session: SqlExecutor): Promise<{ a: Tenant; b: Tenant }> {
  await session.query(
    `insert into vet_species (id, code, common_name, species_group) values ($1, 'dog_test', 'Dog', 'companion')
     on conflict do nothing`,
    [SPECIES_ID],
  )
  return { a: await plant(session, TENANT_IDS.A), b: await plant(session, TENANT_IDS.B) }
}

async function plant(session: SqlExecutor, organizationId: string): Promise<Tenant> {
  const ids = new Map<string, string>()
  await session.run('set local role vet_app')
  await session.query(`select set_config('app.current_tenant', $1, true)`, [organizationId])
  for (const [key, row] of Object.entries(TENANT_ROWS)) {
    const table = key.replace(/#.*/, '')
    const values: Record<string, unknown> = table === 'vet_organizations' ? {} : { organization_id: organizationId }
    for (const [column, value] of Object.entries(row)) values[column] = resolve(value, organizationId, ids)
    const columns = Object.keys(values)
    const [inserted] = await session.query<{ id: string }>(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})
       returning id`,
      Object.values(values),
    )
    ids.set(key, inserted?.id ?? '')
  }
  await session.run('reset role')
  await session.query(`select set_config('app.current_tenant', '', true)`)
  return { organizationId, ids }
}

function resolve(value: unknown, organizationId: string, ids: ReadonlyMap<string, string>): unknown {
  if (value === '$org') return organizationId
  if (value === '@@species') return SPECIES_ID
  if (typeof value === 'string' && value.startsWith('@')) return ids.get(value.slice(1))
  return value
}
