import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { withTenant } from '../../src/tenancy'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { createPractice, type Practice } from '../support/practice'

let database: PostgresTestDatabase
let practice: Practice

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
  practice = await createPractice(database.db)
  const { organizationId, clientId, dog } = practice
  await database.client.query(
    `insert into vet_clients (organization_id, first_name, last_name, email, phone, status)
     select $1, 'First' || n, 'Last' || n, 'c' || n || '@example.org', '+1 555 ' || n,
       (array['active', 'inactive'])[1 + n % 2]
     from generate_series(1, 20000) n`,
    [organizationId],
  )
  await database.client.query(
    `insert into vet_patients (organization_id, client_id, species_id, name)
     select $1, $2, $3, 'Patient' || n from generate_series(1, 20000) n`,
    [organizationId, clientId, dog.id],
  )
  await database.client.query(
    `insert into vet_patient_identifiers (organization_id, patient_id, kind, value, is_primary)
     select organization_id, id, 'iso_11784', '276' || lpad((row_number() over ())::text, 12, '0'), true
     from vet_patients where name like 'Patient1%'`,
  )
  await database.client.query('analyze')
})
afterAll(() => database.close())

/** What a person at the front desk looks for, the index that should answer, and what it is asked. */
const SEARCHES: readonly (readonly [what: string, index: string, query: string])[] = [
  [
    'clients whose name begins with some letters',
    'vet_clients_last_name_normalized_first_name_normalized_idx',
    `select id from vet_clients where starts_with(last_name_normalized, 'last1234')`,
  ],
  [
    'clients whose name begins with some letters, by operator',
    'vet_clients_last_name_normalized_first_name_normalized_idx',
    `select id from vet_clients where last_name_normalized ^@ 'last1234'`,
  ],
  [
    'clients by given name',
    'vet_clients_first_name_normalized_idx',
    `select id from vet_clients where starts_with(first_name_normalized, 'first77')`,
  ],
  [
    'the client who wrote an e-mail',
    'vet_clients_email_normalized_idx',
    `select id from vet_clients where email_normalized = 'c77@example.org'`,
  ],
  [
    'the client who is calling',
    'vet_clients_phone_normalized_idx',
    `select id from vet_clients where phone_normalized = '+155577'`,
  ],
  [
    'patients whose name begins with some letters',
    'vet_patients_name_normalized_idx',
    `select id from vet_patients where starts_with(name_normalized, 'patient777')`,
  ],
  [
    'the animal of a microchip',
    'vet_patients_microchip_unique',
    `select id from vet_patients where microchip_number = '276000000000077' and deleted_at is null`,
  ],
  [
    'the animal of any mark',
    'vet_patient_identifiers_value_unique',
    `select patient_id from vet_patient_identifiers where value_normalized = '276000000000077' and removed_on is null`,
  ],
]

/** Plans a query as the application role of the practice, with the planner's own settings. */
const explain = (query: string) =>
  withTenant(database.db, { organizationId: practice.organizationId }, async (tx) => {
    const { rows } = await tx.execute<{ 'QUERY PLAN': string }>(sql.raw(`explain (analyze, timing off) ${query}`))
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })

describe('under row-level security, an index finds', () => {
  it.each(SEARCHES)('%s', async (_, index, query) => {
    const plan = await explain(query)
    expect(plan).toContain(index)
    // The searched column itself is in the index condition, not filtered after reading the tenant's whole index.
    const column = /(\w+_normalized|microchip_number)/.exec(query)?.[0] ?? ''
    expect(plan).toMatch(new RegExp(`Index Cond: .*${column}`))
    expect(plan).not.toMatch(/rows=0(\.00)? loops/)
  })
})
