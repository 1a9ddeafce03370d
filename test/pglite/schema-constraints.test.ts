import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '../../src/connection/open'
import type { SqlConnection, SqlExecutor } from '../../src/connection/types'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { CHECK_EXAMPLES, commonExample, type Values } from '../support/check-examples'
import { plantTenants, TENANT_ROWS } from '../support/isolation/tenant-rows'
import { refusal } from '../support/practice'

let database: PGliteTestDatabase
let connection: SqlConnection

beforeAll(async () => {
  database = await createTestDatabase()
  connection = await openConnection(database.client)
})
afterAll(() => database.close())

interface Planted {
  readonly session: SqlExecutor
  readonly organizationId: string
  /** Id of the row planted in `table`, or under the key `table#2`. */
  id(key: string): string
}

class Rollback extends Error {}

/** Runs `work` as superuser beside a tenant with a row in every table, and takes everything back. */
async function withRows(work: (planted: Planted) => Promise<void>): Promise<void> {
  await connection
    .transaction(async (session) => {
      const { a } = await plantTenants(session)
      const [species, breed] = [randomUUID(), randomUUID()]
      await session.query(
        `insert into vet_species (id, code, common_name, species_group) values ($1, 'cat_test', 'Cat', 'companion')`,
        [species],
      )
      await session.query(`insert into vet_breeds (id, species_id, name) values ($1, $2, 'Sphynx')`, [breed, species])
      const ids = new Map([...a.ids, ['vet_species', species], ['vet_breeds', breed]])
      await work({ session, organizationId: a.organizationId, id: (key) => ids.get(key) ?? '' })
      throw new Rollback()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Rollback)) throw error
    })
}

/** Sets columns of the planted row of `table` in a savepoint that is taken back. */
async function update({ session, id }: Planted, table: string, values: Values) {
  const columns = Object.keys(values)
  const parameters = Object.values(values).map((value) =>
    typeof value === 'string' && value.startsWith('@') ? id(value.slice(1)) : value,
  )
  await session.run('savepoint example')
  const outcome = await refusal(
    session.query(
      `update ${table} set ${columns.map((column, index) => `${column} = $${index + 1}`).join(', ')}
       where id = '${id(table)}'`,
      parameters,
    ),
  )
  await session.run('rollback to savepoint example')
  return outcome
}

interface Constraint {
  readonly name: string
  readonly table: string
  readonly columns: readonly string[]
}

const constraints = (session: SqlExecutor, kind: 'c' | 'f') =>
  session.query<Constraint>(
    `select k.conname as name, c.relname as table,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum = any (k.conkey)) as columns
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = $1 and k.conparentid = 0 and c.relnamespace = 'public'::regnamespace and starts_with(c.relname, 'vet_')
     order by 2, 1`,
    [kind],
  )

describe('every CHECK of every table', () => {
  it('lets its good examples through and refuses the bad ones by name', async () => {
    await withRows(async (planted) => {
      const { session } = planted
      const examined = (await constraints(session, 'c')).filter(({ name }) => !name.endsWith('_list'))
      const wrong: unknown[] = []
      // Triggers and foreign keys have tests of their own; here only the CHECK speaks.
      await session.run(`set local session_replication_role = 'replica'`)
      for (const { name, table } of examined) {
        const example = CHECK_EXAMPLES[name] ?? commonExample(table, name)
        if (example === undefined) wrong.push(`${name} has no example`)
        for (const values of example?.accepted ?? []) {
          const outcome = await update(planted, table, values)
          if (outcome !== 'accepted') wrong.push({ name, refused: values, outcome })
        }
        for (const values of example?.refused ?? []) {
          const outcome = await update(planted, table, values)
          if (outcome === 'accepted') wrong.push({ name, accepted: values })
          else if (outcome.sqlstate !== '23514' || outcome.constraint !== name) wrong.push({ name, values, outcome })
        }
      }
      expect(wrong).toEqual([])
      expect(examined.length).toBeGreaterThan(50)
      const names = new Set(examined.map(({ name }) => name))
      expect(Object.keys(CHECK_EXAMPLES).filter((name) => !names.has(name))).toEqual([])
    })
  })

  it('that closes a list refuses a value outside it', async () => {
    await withRows(async (planted) => {
      await planted.session.run(`set local session_replication_role = 'replica'`)
      const lists = (await constraints(planted.session, 'c')).filter(({ name }) => name.endsWith('_list'))
      for (const { name, table, columns } of lists) {
        const outcome = await update(planted, table, { [columns[0] ?? '']: 'no such value' })
        expect(outcome, name).toMatchObject({ sqlstate: '23514' })
      }
      expect(lists.length).toBeGreaterThan(10)
    })
  })
})

describe('every foreign key of every table', () => {
  it('refuses a parent that does not exist', async () => {
    await withRows(async (planted) => {
      const { session } = planted
      const accepted: string[] = []
      const keys = await constraints(session, 'f')
      for (const { name, table, columns } of keys) {
        await session.run('savepoint foreign_key')
        // Some columns are refused by a trigger before the key is asked.
        await session.run(`alter table ${table} disable trigger user`)
        const parent = columns.filter((column) => column !== 'organization_id').at(-1)
        const outcome =
          parent === undefined
            ? await insertForNobody(planted, table)
            : await update(planted, table, { [parent]: randomUUID() })
        if (outcome === 'accepted' || outcome.sqlstate !== '23503') accepted.push(`${name}: ${JSON.stringify(outcome)}`)
        else if (parent !== undefined) expect(keys.map((key) => key.name)).toContain(outcome.constraint)
        await session.run('rollback to savepoint foreign_key')
      }
      expect(accepted).toEqual([])
      expect(keys.length).toBeGreaterThan(15)
    })
  })

  /** A row of an organization that does not exist. */
  const insertForNobody = ({ session }: Planted, table: string) => {
    const plain = Object.entries(TENANT_ROWS[table] ?? {}).filter(([, value]) => !String(value).startsWith('@'))
    const columns = ['organization_id', ...plain.map(([column]) => column)]
    return refusal(
      session.query(
        `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
        [randomUUID(), ...plain.map(([, value]) => value)],
      ),
    )
  }

  it('keeps a parent that others point at, and takes what a parent owns along', async () => {
    await withRows(async ({ session, id }) => {
      const remove = async (table: string, key = table) => {
        await session.run('savepoint parent')
        const outcome = await refusal(session.query(`delete from ${table} where id = $1`, [id(key)]))
        const left = await session
          .query<{ patients: number }>(`
            select (select count(*)::int from vet_patient_weight_history where patient_id = '${id('vet_patients')}')
              + (select count(*)::int from vet_patient_identifiers where patient_id = '${id('vet_patients')}')
              + (select count(*)::int from vet_patient_owners where patient_id = '${id('vet_patients')}') as patients`)
          .catch(() => [])
        await session.run('rollback to savepoint parent')
        return outcome === 'accepted' ? left[0]?.patients : outcome.sqlstate
      }
      // RESTRICT answers 23001 from PostgreSQL 18 on, 23503 before.
      const restricted = /^(23001|23503)$/
      for (const table of ['vet_organizations', 'vet_clinics', 'vet_users', 'vet_clients', 'vet_species']) {
        expect(await remove(table), table).toMatch(restricted)
      }
      expect(await remove('vet_patients')).toBe(0)
    })
  })

  it('refuses a breed of another species', async () => {
    await withRows(async (planted) => {
      const outcome = await update(planted, 'vet_patients', { breed_id: '@vet_breeds' })
      expect(outcome).toMatchObject({ sqlstate: '23503', constraint: 'vet_patients_breed_fk' })
      expect(await update(planted, 'vet_patients', { breed_id: '@vet_breeds', species_id: '@vet_species' })).toBe(
        'accepted',
      )
    })
  })
})

/** What may not be there twice: statements that run first, one that is refused by name, and one that is not. */
const UNIQUES: Readonly<Record<string, { first?: string; refused: string; accepted: string }>> = {
  vet_auth_tokens_token_hash_unique: {
    refused: `insert into vet_auth_tokens (organization_id, user_id, kind, token_hash, expires_at)
      select organization_id, user_id, 'mfa', token_hash, expires_at from vet_auth_tokens where organization_id = :org`,
    accepted: `insert into vet_auth_tokens (organization_id, user_id, kind, token_hash, expires_at)
      select organization_id, user_id, kind, repeat('c', 64), expires_at from vet_auth_tokens where organization_id = :org`,
  },
  vet_breeds_name_unique: {
    refused: `insert into vet_breeds (species_id, name) values (:vet_species, 'Sphynx')`,
    accepted: `insert into vet_breeds (species_id, name) select id, 'Sphynx' from vet_species where code = 'dog_test'`,
  },
  vet_client_relationships_unique: {
    refused: `insert into vet_client_relationships (organization_id, client_id, related_client_id, relationship_type)
      values (:org, :vet_clients, :vet_clients#2, 'spouse')`,
    accepted: `insert into vet_client_relationships (organization_id, client_id, related_client_id, relationship_type)
      values (:org, :vet_clients, :vet_clients#2, 'agent'), (:org, :vet_clients#2, :vet_clients, 'spouse')`,
  },
  vet_clients_client_number_unique: {
    first: `update vet_clients set client_number = '7' where id = :vet_clients`,
    refused: `update vet_clients set client_number = '7' where id = :vet_clients#2`,
    accepted: `update vet_clients set client_number = '7' where id = :b_client`,
  },
  vet_clinics_name_unique: {
    refused: `insert into vet_clinics (organization_id, name) values (:org, ' main STREET ')`,
    accepted: `insert into vet_clinics (organization_id, name) values (:org, 'Side Street')`,
  },
  vet_patient_identifiers_chip_unique: {
    first: `insert into vet_patient_identifiers (organization_id, patient_id, kind, value, is_primary)
      values (:org, :vet_patients, 'iso_11784', '276098106234567', true)`,
    refused: `insert into vet_patient_identifiers (organization_id, patient_id, kind, value, is_primary)
      values (:org, :vet_patients, 'microchip_legacy', '123456789', true)`,
    accepted: `insert into vet_patient_identifiers (organization_id, patient_id, kind, value, is_primary, removed_on)
      values (:org, :vet_patients, 'microchip_legacy', '123456789', true, '2024-01-01'),
        (:org, :vet_patients, 'microchip_legacy', '123456780', false, null)`,
  },
  vet_patient_identifiers_tattoo_unique: {
    first: `update vet_patient_identifiers set is_primary = true where id = :vet_patient_identifiers`,
    refused: `insert into vet_patient_identifiers (organization_id, patient_id, kind, value, is_primary)
      values (:org, :vet_patients, 'tattoo', 'B2', true)`,
    accepted: `insert into vet_patient_identifiers (organization_id, patient_id, kind, value, is_primary)
      values (:org, :vet_patients, 'ear_tag', 'B2', true), (:org, :vet_patients, 'tattoo', 'B3', false)`,
  },
  vet_patient_identifiers_value_unique: {
    first: `insert into vet_patient_identifiers (organization_id, patient_id, kind, value)
      values (:org, :vet_patients, 'iso_11784', '276098106234567')`,
    refused: `insert into vet_patient_identifiers (organization_id, patient_id, kind, value)
      values (:org, :vet_patients, 'iso_11784', '276 098 106 234 567')`,
    // Taken out of the first animal, the chip may be registered again.
    accepted: `with ended as (update vet_patient_identifiers set removed_on = '2024-01-01' where value = '276098106234567' returning 1)
      select count(*) from ended; insert into vet_patient_identifiers (organization_id, patient_id, kind, value)
      values (:org, :vet_patients, 'iso_11784', '276098106234567')`,
  },
  vet_patient_owners_current_unique: {
    refused: `insert into vet_patient_owners (organization_id, patient_id, client_id)
      values (:org, :vet_patients, :vet_clients)`,
    accepted: `insert into vet_patient_owners (organization_id, patient_id, client_id, ownership_type, starts_on, ends_on)
      values (:org, :vet_patients, :vet_clients, 'breeder', '2020-01-01', null),
        (:org, :vet_patients, :vet_clients, 'owner', '2020-01-01', '2021-01-01')`,
  },
  vet_patient_owners_primary_unique: {
    first: `update vet_patient_owners set is_primary = true where id = :vet_patient_owners`,
    refused: `insert into vet_patient_owners (organization_id, patient_id, client_id, is_primary)
      values (:org, :vet_patients, :vet_clients#2, true)`,
    accepted: `insert into vet_patient_owners (organization_id, patient_id, client_id, is_primary, starts_on, ends_on)
      values (:org, :vet_patients, :vet_clients#2, true, '2020-01-01', '2021-01-01'),
        (:org, :vet_patients, :vet_clients#2, false, '2020-01-01', null)`,
  },
  vet_patients_microchip_unique: {
    first: `set local session_replication_role = 'replica';
      update vet_patients set microchip_number = '276098106234567' where id = :vet_patients`,
    refused: `insert into vet_patients (organization_id, client_id, species_id, name, microchip_number)
      select organization_id, client_id, species_id, name, microchip_number from vet_patients where id = :vet_patients`,
    accepted: `insert into vet_patients (organization_id, client_id, species_id, name)
      select organization_id, client_id, species_id, name from vet_patients where id = :vet_patients`,
  },
  vet_sessions_token_hash_unique: {
    refused: `insert into vet_sessions (organization_id, user_id, token_hash, expires_at)
      values (:org, :vet_users, repeat('a', 64), '2999-01-01')`,
    accepted: `insert into vet_sessions (organization_id, user_id, token_hash, expires_at)
      values (:org, :vet_users, repeat('d', 64), '2999-01-01')`,
  },
  vet_species_code_unique: {
    refused: `insert into vet_species (code, common_name, species_group) values ('cat_test', 'Cat', 'companion')`,
    accepted: `insert into vet_species (code, common_name, species_group) values ('cat_test2', 'Cat', 'companion')`,
  },
  vet_users_email_unique: {
    refused: `insert into vet_users (organization_id, email, first_name, last_name)
      values (:org, 'Ann@Example.ORG', 'A', 'L')`,
    // Somebody who works for two practices has a login in each.
    accepted: `update vet_users set email = 'relief@example.org' where email = 'ann@example.org'`,
  },
}

describe('what may not be there twice', () => {
  it.each(Object.entries(UNIQUES))('%s', async (name, { first, refused, accepted }) => {
    await withRows(async ({ session, organizationId, id }) => {
      const [other] = await session.query<{ id: string }>(
        `select id from vet_clients where organization_id <> $1 order by id limit 1`,
        [organizationId],
      )
      const bound = (text: string) =>
        text.replace(/(?<!:):(org|b_client|vet_[a-z_]+(?:#2)?)/g, (_, key: string) => {
          const value = key === 'org' ? organizationId : key === 'b_client' ? other?.id : id(key)
          return `'${value}'::uuid`
        })
      if (first !== undefined) await session.run(bound(first))
      await session.run('savepoint duplicate')
      expect(await refusal(session.run(bound(refused)))).toMatchObject({ sqlstate: '23505', constraint: name })
      await session.run('rollback to savepoint duplicate')
      expect(await refusal(session.run(bound(accepted)))).toBe('accepted')
    })
  })

  it('has an example above for every unique key there is', async () => {
    const found = await connection.query<{ name: string }>(
      `select x.relname as name from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
       where i.indisunique and not i.indisprimary and not c.relispartition and starts_with(c.relname, 'vet_')
         and c.relnamespace = 'public'::regnamespace`,
    )
    // This one repeats the primary key, as the target of a foreign key.
    const keys = found.map(({ name }) => name).filter((name) => name !== 'vet_breeds_species_unique')
    expect(keys.filter((name) => !(name in UNIQUES))).toEqual([])
    expect(Object.keys(UNIQUES).filter((name) => !keys.includes(name))).toEqual([])
  })
})
