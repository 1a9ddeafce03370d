import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SqlExecutor } from '../../src/connection/types'
import { checkForeignKeyIndexes, checkHealth } from '../../src/inspect/checks/health'
import { checkRoles } from '../../src/inspect/checks/roles'
import { checkTenancy } from '../../src/inspect/checks/tenancy'
import { doctor, readCatalog } from '../../src/inspect/index'
import { createPractice, executorOf, tampered } from './inspect-database'

let database: PGlite
let executor: SqlExecutor

beforeAll(async () => {
  database = await createPractice()
  executor = executorOf(database)
})
afterAll(() => database.close())

/** Check id, severity and message of everything there is to say about the tampered catalogue. */
const findings = (tampering: string) =>
  tampered(executor, tampering, async () => {
    const catalog = await readCatalog(executor)
    const found = [
      ...checkRoles(catalog),
      ...checkTenancy(catalog),
      ...checkHealth(catalog),
      ...(await checkForeignKeyIndexes(executor)),
    ]
    return found.map(({ severity, check, message, fix }) => ({ line: `${severity} ${check}: ${message}`, fix }))
  })

/** What was done, what is said about it, and the fix that makes it silent again. */
const AILMENTS: readonly (readonly [tampering: string, line: string])[] = [
  [
    'alter table vet_clients disable row level security',
    'error row_security: vet_clients has row-level security switched off',
  ],
  [
    'alter table vet_audit_logs_default no force row level security',
    'error row_security: vet_audit_logs_default does not force row-level security',
  ],
  [
    'drop policy tenant_isolation_organizations on vet_organizations',
    'error tenant_policy: vet_organizations has no tenant policy',
  ],
  [
    `create policy again on vet_clients using (organization_id = (select nullif(current_setting('app.current_tenant', true), '')::uuid))`,
    'error tenant_policy: vet_clients has a second tenant policy, tenant_isolation_clients',
  ],
  [
    'create policy support on vet_clients for select to vet_app using (true)',
    'error tenant_policy: vet_clients lets vet_app past the tenant through policy support',
  ],
  ['alter role vet_app bypassrls', 'error roles: role vet_app has BYPASSRLS'],
  ['alter role vet_maintenance superuser', 'error roles: role vet_maintenance has SUPERUSER'],
  ['alter role vet_auditor createrole', 'error roles: role vet_auditor has CREATEROLE'],
  ['alter role vet_owner login', 'error roles: role vet_owner has LOGIN'],
  ['alter role vet_readonly rename to readers', 'warning roles: role vet_readonly does not exist'],
  [
    'alter table vet_clients disable trigger vet_touch',
    'error disabled_trigger: trigger vet_touch on vet_clients is disabled',
  ],
  [
    'alter table vet_clients enable replica trigger vet_touch',
    'error disabled_trigger: trigger vet_touch on vet_clients is for replication only',
  ],
  [
    'alter table vet_clients add constraint vet_named check (length(name) > 1) not valid',
    'warning unvalidated_constraint: constraint vet_named on vet_clients is not validated',
  ],
  [
    'alter table vet_clients add constraint vet_named check (length(name) > 1) not enforced',
    'error unvalidated_constraint: constraint vet_named on vet_clients is not enforced',
  ],
  [
    'drop index vet_appointments_client_id_idx',
    'warning foreign_key_index: foreign key vet_appointments_client_fk on vet_appointments (organization_id, client_id) has no index that starts with its columns',
  ],
  [
    `drop index vet_appointments_client_id_idx;
     create index on vet_appointments (organization_id, starts_at, client_id);
     create index on vet_appointments (organization_id, client_id) where room = 'x'`,
    'warning foreign_key_index: foreign key vet_appointments_client_fk on vet_appointments (organization_id, client_id) has no index that starts with its columns',
  ],
]

describe('doctor', () => {
  it.each(AILMENTS)('says what is wrong after: %s', async (tampering, line) => {
    const found = await findings(tampering)
    expect(found.map((finding) => finding.line)).toEqual([line])
  })

  it('offers fixes that work', async () => {
    for (const [tampering, line] of AILMENTS) {
      const [finding] = await findings(tampering)
      const fix = finding?.fix.replace(/^vet-plan grants .* or: /, '').replace(' concurrently', '') ?? ''
      // PostgreSQL 18 can only switch a foreign key back on; a check has to be made anew.
      if (line.endsWith('not enforced')) continue
      expect(await findings(`${tampering}; ${fix}`), fix).toEqual([])
    }
  })

  it('names invalid indexes, those of constraints included', async () => {
    const found = await findings(`update pg_index set indisvalid = false
      where indexrelid in ('vet_clients_shelter_idx'::regclass, 'vet_clients_email_unique'::regclass)`)
    expect(found).toEqual([
      {
        line: 'error invalid_index: index vet_clients_shelter_idx on vet_clients is invalid',
        fix: 'reindex index concurrently public.vet_clients_shelter_idx',
      },
      {
        line: 'error invalid_index: index vet_clients_email_unique on vet_clients is invalid',
        fix: 'reindex index concurrently public.vet_clients_email_unique',
      },
    ])
  })

  it('sees that a policy goes on with OR', async () => {
    const found = await findings(`alter policy tenant_isolation_clients on vet_clients using (
      organization_id = (select nullif(current_setting('app.current_tenant', true), '')::uuid) or email is null)`)
    expect(found.map(({ line }) => line)).toEqual([
      'error tenant_policy: vet_clients has no tenant policy',
      'error tenant_policy: vet_clients lets PUBLIC past the tenant through policy tenant_isolation_clients',
    ])
  })

  it('accepts an index that leaves out rows without a parent', async () => {
    const partial = `drop index vet_appointments_client_id_idx;
      create index on vet_appointments (organization_id, client_id) where client_id is not null`
    expect(await findings(partial)).toEqual([])
  })

  it('finds a healthy embedded database to have one powerful user, and says so by purpose', async () => {
    const expected = await readCatalog(executor)
    const status = { pending: 0, problems: [] }
    const migrating = await doctor(database, { expected, status })
    expect(migrating.map(({ severity, check }) => `${severity} ${check}`)).toEqual(['info connected_role'])
    const running = await doctor(database, { runtime: true })
    expect(running.map(({ severity, check }) => `${severity} ${check}`)).toEqual(['warning connected_role'])
  })

  it('reports every difference from the expected catalogue as drift, errors first', async () => {
    const expected = await readCatalog(executor)
    await database.exec('alter table vet_clients add column fax text, drop column balance')
    try {
      const found = await doctor(database, { expected })
      expect(found.map(({ check, message }) => `${check}: ${message}`).slice(0, 2)).toEqual([
        'drift: column vet_clients.balance is missing (expected: numeric(12,2))',
        'drift: column vet_clients.fax is not expected (found: text)',
      ])
      expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'info'])
    } finally {
      await database.exec(
        'alter table vet_clients drop column fax, add column balance numeric(12, 2) not null default 0',
      )
    }
  })

  it('passes on what the migrator knows', async () => {
    const problem = { kind: 'edited', tag: '0001_x', message: '0001_x was edited', hint: 'vet-plan repair' } as const
    const found = await doctor(database, { status: { pending: 2, problems: [problem] } })
    expect(found.map(({ check, message, fix }) => [check, message, fix])).toEqual([
      ['history', '0001_x was edited', 'vet-plan repair'],
      ['pending_migrations', '2 migrations are pending', 'vet-plan plan, then vet-plan migrate'],
      ['connected_role', expect.stringContaining('a superuser'), expect.any(String)],
    ])
  })

  it('tells an empty database from a sick one', async () => {
    const found = await doctor('memory:')
    expect(found.map(({ check }) => check)).toContain('not_migrated')
  })

  it('stops when asked to', async () => {
    await expect(doctor(database, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
  })
})
