import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SqlExecutor } from '../../src/connection/types'
import { type Catalog, describeDifference, diffCatalogs, readCatalog } from '../../src/inspect/index'
import { createPractice, executorOf, tampered } from './inspect-database'

let database: PGlite
let executor: SqlExecutor
let expected: Catalog

beforeAll(async () => {
  database = await createPractice()
  executor = executorOf(database)
  expected = await readCatalog(executor)
})
afterAll(() => database.close())

const reportOn = async (tampering: string, options = {}) => {
  const actual = await tampered(executor, tampering, () => readCatalog(executor))
  return diffCatalogs(expected, actual, options).map(describeDifference)
}

/** Partitions of a table that foreign keys point at cannot be dropped. */
const FREE_LOGS = 'alter table vet_audit_seals drop constraint vet_audit_seals_log_fk'

/** What was done to the database, and every line the comparison must say about it. */
const TAMPERINGS: readonly (readonly [tampering: string, ...lines: string[]])[] = [
  [
    'drop table vet_appointments cascade',
    'table vet_appointments is missing',
    'view vet_agenda is missing (expected: SELECT c.name,',
    'view vet_active_clients is missing (expected: SELECT id,',
  ],
  ['create table vet_shadow (id int)', 'table vet_shadow is not expected'],
  ['alter table vet_clients drop column balance', 'column vet_clients.balance is missing (expected: numeric(12,2))'],
  ['alter table vet_clients add column fax text', 'column vet_clients.fax is not expected (found: text)'],
  [
    'alter table vet_clients alter column balance type numeric(10, 2)',
    'column vet_clients.balance: type differs: expected numeric(12,2), found numeric(10,2)',
  ],
  [
    'alter table vet_clients alter column kind drop not null',
    'column vet_clients.kind: not null differs: expected yes, found no',
  ],
  [
    `alter table vet_clients alter column kind set default 'shelter'`,
    `column vet_clients.kind: default differs: expected 'person'::text, found 'shelter'::text`,
  ],
  [
    'alter table vet_clients alter column name_normalized drop expression',
    'column vet_clients.name_normalized: generated differs: expected lower(btrim((name)::text)) STORED, found none',
  ],
  [
    'alter table vet_appointments alter column room type text collate "C"',
    'column vet_appointments.room: collation differs: expected none, found C',
  ],
  [
    `comment on column vet_clients.kind is 'Whatever.'`,
    'column vet_clients.kind: comment differs: expected Who the client is., found Whatever.',
  ],
  [
    `comment on table vet_clients is null`,
    'table vet_clients: comment differs: expected People responsible for animals., found none',
  ],
  [
    'alter table vet_clients drop constraint vet_clients_kind_list',
    "constraint vet_clients_kind_list on vet_clients is missing (expected: CHECK ((kind = ANY (ARRAY['person'::text, 'shelter'::text]))))",
  ],
  [
    `alter table vet_clients drop constraint vet_clients_kind_list,
      add constraint vet_clients_kind_list check (kind in ('person', 'shelter')) not valid;
     comment on constraint vet_clients_kind_list on vet_clients is 'A closed list.'`,
    'constraint vet_clients_kind_list on vet_clients: validated differs: expected yes, found no',
  ],
  [
    `alter table vet_appointments drop constraint vet_appointments_client_fk, add constraint vet_appointments_client_fk
      foreign key (organization_id, client_id) references vet_clients (organization_id, id) on delete cascade`,
    'constraint vet_appointments_client_fk on vet_appointments: definition differs: expected FOREIGN KEY (organization_id, client_id) REFERENCES vet_clients(organization_id, id) ON DELETE RESTRICT, found FOREIGN KEY (organization_id, client_id) REFERENCES vet_clients(organization_id, id) ON DELETE CASCADE',
  ],
  [
    `alter table vet_clients drop constraint vet_clients_email_unique,
      add constraint vet_clients_email_unique unique (organization_id, email)`,
    'constraint vet_clients_email_unique on vet_clients: definition differs: expected UNIQUE NULLS NOT DISTINCT (organization_id, email), found UNIQUE (organization_id, email)',
  ],
  [
    'alter table vet_appointments drop constraint vet_appointments_room_free',
    'constraint vet_appointments_room_free on vet_appointments is missing',
  ],
  [
    'alter table vet_clients add constraint vet_clients_name_short check (length(name) < 9)',
    'constraint vet_clients_name_short on vet_clients is not expected (found: CHECK ((length((name)::text) < 9)))',
  ],
  [
    'alter table vet_appointments disable trigger all',
    'constraint vet_appointments_client_fk on vet_appointments: enforced differs: expected yes, found no',
  ],
  [
    'drop index vet_clients_shelter_idx',
    'index vet_clients_shelter_idx on vet_clients is missing (expected: CREATE INDEX',
  ],
  ['create index vet_extra on vet_clients (email)', 'index vet_extra on vet_clients is not expected'],
  [
    `update pg_index set indisvalid = false where indexrelid = 'vet_clients_shelter_idx'::regclass`,
    'index vet_clients_shelter_idx on vet_clients: valid differs: expected yes, found no',
  ],
  [
    `update pg_index set indisvalid = false where indexrelid = 'vet_clients_email_unique'::regclass`,
    'constraint vet_clients_email_unique on vet_clients: index valid differs: expected yes, found no',
  ],
  [
    'alter table vet_clients disable trigger vet_touch',
    'trigger vet_touch on vet_clients: enabled differs: expected origin, found disabled',
  ],
  ['drop trigger vet_touch on vet_clients', 'trigger vet_touch on vet_clients is missing'],
  [
    'alter table vet_clients disable row level security',
    'table vet_clients: row security differs: expected yes, found no',
  ],
  [
    'alter table vet_clients no force row level security',
    'table vet_clients: force row security differs: expected yes, found no',
  ],
  [
    'drop policy tenant_isolation_clients on vet_clients',
    'policy tenant_isolation_clients on vet_clients is missing (expected: for all to PUBLIC using (organization_id =',
  ],
  [
    'create policy everybody on vet_clients using (true)',
    'policy everybody on vet_clients is not expected (found: for all to PUBLIC using true)',
  ],
  [
    'alter policy tenant_isolation_clients on vet_clients with check (true)',
    'policy tenant_isolation_clients on vet_clients: check differs: expected (organization_id =',
  ],
  [
    'alter policy maintenance_clients on vet_clients to vet_app',
    'policy maintenance_clients on vet_clients: roles differs: expected vet_maintenance, found vet_app',
  ],
  ['alter table vet_species owner to vet_app', 'table vet_species: owner differs: expected (migrator), found vet_app'],
  [
    'alter table vet_audit_seals owner to postgres',
    'table vet_audit_seals: owner differs: expected vet_owner, found (migrator)',
  ],
  [
    'grant truncate on vet_clients to vet_app',
    'grant to vet_app on table vet_clients: privileges differs: expected DELETE, INSERT, SELECT, UPDATE, found DELETE, INSERT, SELECT, TRUNCATE, UPDATE',
  ],
  ['grant select on vet_clients to public', 'grant to PUBLIC on table vet_clients is not expected (found: SELECT)'],
  [
    'revoke update (name) on vet_organizations from vet_app',
    'grant to vet_app on column vet_organizations.name is missing (expected: UPDATE)',
  ],
  [
    'grant create on schema public to public',
    'grant to PUBLIC on schema public: privileges differs: expected USAGE, found CREATE, USAGE',
  ],
  [
    'grant execute on function vet_touch() to public',
    'grant to PUBLIC on function vet_touch() is not expected (found: EXECUTE)',
  ],
  [
    'revoke execute on function vet_add(integer, integer) from public',
    'grant to PUBLIC on function vet_add(a integer, b integer) is missing (expected: EXECUTE)',
  ],
  [
    `create or replace function vet_touch() returns trigger language plpgsql as $f$
begin
  new.created_at := '-infinity';
  return new;
end
$f$`,
    `function vet_touch(): body differs from line 3: expected new.created_at := now();, found new.created_at := '-infinity';`,
  ],
  [
    'alter function vet_has_permission(uuid, text) security invoker reset search_path',
    'function vet_has_permission(user_id uuid, action text): security definer differs: expected yes, found no',
    'function vet_has_permission(user_id uuid, action text): config differs: expected search_path="", found none',
  ],
  [
    'alter function vet_add(integer, integer) volatile leakproof parallel unsafe called on null input',
    'volatility differs: expected immutable, found volatile',
    'strict differs: expected yes, found no',
    'leakproof differs: expected no, found yes',
    'parallel differs: expected safe, found unsafe',
  ],
  ['drop procedure vet_prune', 'procedure vet_prune(IN older_than interval) is missing'],
  ['create function vet_spy() returns int language sql return 1', 'function vet_spy() is not expected'],
  [
    'create or replace view vet_client_counts as select kind, count(*) as clients from vet_clients group by kind',
    'view vet_client_counts: definition differs from line 4',
  ],
  [
    'alter view vet_active_clients reset (security_invoker)',
    'view vet_active_clients: options differs: expected security_invoker=true, found none',
  ],
  [
    'alter table vet_clients reset (fillfactor)',
    'table vet_clients: options differs: expected autovacuum_vacuum_scale_factor=0.05, fillfactor=90, found autovacuum_vacuum_scale_factor=0.05',
  ],
  [
    'alter table vet_species set unlogged',
    'table vet_species: persistence differs: expected permanent, found unlogged',
  ],
  [
    `${FREE_LOGS}; drop table vet_audit_logs_default`,
    'table vet_audit_logs_default is missing',
    'constraint vet_audit_seals_log_fk on vet_audit_seals is missing',
  ],
  [
    'alter table vet_audit_logs detach partition vet_audit_logs_default',
    'table vet_audit_logs_default: kind differs: expected partition, found table',
    'partition of differs: expected vet_audit_logs, found none',
    'partition bound differs: expected DEFAULT, found none',
    'trigger vet_audit_touch on vet_audit_logs_default is missing',
  ],
  [
    'create rule hide as on delete to vet_clients do instead nothing',
    'rule hide on vet_clients is not expected (found: CREATE RULE hide AS ON DELETE',
  ],
  ['drop statistics vet_clients_kind_stats', 'statistics vet_clients_kind_stats on vet_clients is missing'],
  ['alter sequence vet_invoice_numbers increment 2', 'sequence vet_invoice_numbers: definition differs'],
  [`alter domain vet_microchip drop constraint vet_microchip_shape`, `domain vet_microchip: definition differs`],
  [
    `alter type vet_mood add value 'biting'`,
    `enum vet_mood: definition differs: expected 'calm', 'nervous', found 'calm', 'nervous', 'biting'`,
  ],
  ['alter role vet_app bypassrls', 'role vet_app: bypass row security differs: expected no, found yes'],
  ['alter role vet_app set row_security = off', 'role vet_app: config differs: expected none, found row_security=off'],
  ['grant vet_owner to vet_app', 'membership of vet_app in vet_owner is not expected'],
  ['create role vet_intruder', 'role vet_intruder is not expected'],
  [
    'drop extension btree_gist cascade',
    'extension btree_gist is missing',
    'vet_appointments_room_free on vet_appointments is missing',
  ],
]

describe('comparing catalogues', () => {
  it.each(TAMPERINGS)('names what changed after: %s', async (tampering, ...lines) => {
    const report = await reportOn(tampering)
    expect(report, report.join('\n')).toHaveLength(lines.length)
    for (const line of lines)
      expect(
        report.filter((reported) => reported.includes(line)),
        report.join('\n'),
      ).toHaveLength(1)
  })

  it('finds nothing to say about the same schema built twice', async () => {
    const other = await createPractice()
    const rebuilt = await readCatalog(executorOf(other))
    await other.close()
    expect(diffCatalogs(expected, rebuilt)).toEqual([])
    expect(rebuilt).toEqual(expected)
  })

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(expected))).toEqual(expected)
  })

  it('reports a missing and an extra table in opposite directions', async () => {
    const smaller = await tampered(executor, 'drop table vet_species cascade', () => readCatalog(executor))
    expect(diffCatalogs(expected, smaller)).toContainEqual({ kind: 'missing', object: 'table vet_species' })
    expect(diffCatalogs(smaller, expected)).toContainEqual({ kind: 'extra', object: 'table vet_species' })
  })

  it('refuses catalogues of another format', () => {
    const newer: Catalog = JSON.parse(JSON.stringify({ ...expected, format: 2 }))
    expect(() => diffCatalogs(expected, newer)).toThrow(/format/)
  })
})

describe('a database in use', () => {
  const NEXT_MONTH = `
    create table vet_audit_logs_2026_02 partition of vet_audit_logs for values from ('2026-02-01 00:00:00+00') to ('2026-03-01 00:00:00+00');
    alter table vet_audit_logs_2026_02 owner to vet_owner;
    alter table vet_audit_logs_2026_02 enable row level security, force row level security;
    create policy maintenance_audit_logs_2026_02 on vet_audit_logs_2026_02 to vet_maintenance using (true);
    create policy tenant_isolation_audit_logs_2026_02 on vet_audit_logs_2026_02
      using (organization_id = (select nullif(current_setting('app.current_tenant', true), '')::uuid))
      with check (organization_id = (select nullif(current_setting('app.current_tenant', true), '')::uuid));`

  it('may have later partitions, protected like the others', async () => {
    expect(await reportOn(NEXT_MONTH)).toEqual(['table vet_audit_logs_2026_02 is not expected'])
    expect(await reportOn(NEXT_MONTH, { live: true })).toEqual([])
  })

  it('may not have a partition that is less protected than its siblings', async () => {
    const careless = `${NEXT_MONTH} alter table vet_audit_logs_2026_02 no force row level security;
      grant select on vet_audit_logs_2026_02 to vet_app; drop policy maintenance_audit_logs_2026_02 on vet_audit_logs_2026_02`
    expect(await reportOn(careless, { live: true })).toEqual([
      'table vet_audit_logs_2026_02: force row security differs: expected yes, found no',
      'policy maintenance_audit_logs_2026_02 on vet_audit_logs_2026_02 is missing (expected: for all to vet_maintenance using true)',
      'grant to vet_app on table vet_audit_logs_2026_02 is not expected (found: SELECT)',
    ])
  })

  it('may have let old partitions go, but not the default one', async () => {
    const dropping = (partition: string) => reportOn(`${FREE_LOGS}; drop table ${partition}`, { live: true })
    expect(await dropping('vet_audit_logs_2026_01')).toHaveLength(1)
    expect(await dropping('vet_audit_logs_default')).toContain('table vet_audit_logs_default is missing')
  })

  it('may have roles and privileges of its host', async () => {
    const hosted =
      'create role vet_login login in role vet_app; create role web; grant usage, create on schema public to web'
    expect(await reportOn(hosted)).toHaveLength(3)
    expect(await reportOn(hosted, { live: true })).toEqual([])
  })
})

describe('reading', () => {
  it('does not depend on settings of the session, and leaves them alone', async () => {
    const settings = `set local search_path = pg_catalog; set local timezone = 'Asia/Tokyo'; set local datestyle = 'German';
      set local quote_all_identifiers = on`
    const [read, after] = await tampered(executor, settings, async () => [
      await readCatalog(executor),
      await executor.query(`select current_setting('search_path') as path, current_setting('timezone') as zone,
        current_setting('quote_all_identifiers') as quoted`),
    ])
    expect(read).toEqual(expected)
    expect(after).toEqual([{ path: 'pg_catalog', zone: 'Asia/Tokyo', quoted: 'on' }])
  })

  it('is not misled by a temporary table that hides a real one', async () => {
    expect(await reportOn('create temporary table vet_clients (id int)')).toEqual([])
  })

  it('leaves out NOT NULL constraints, the ledger schema and what extensions brought along', () => {
    expect(JSON.stringify(expected)).not.toMatch(/not_null|vet_plan|gbt_/)
  })

  it('reads other schemas and prefixes on request', async () => {
    const read = await tampered(executor, 'create schema shop; create table shop.orders (id int)', () =>
      readCatalog(executor, { schemas: ['shop'], tables: '' }),
    )
    expect(read.relations.map(({ schema, name }) => `${schema}.${name}`)).toEqual(['shop.orders'])
  })

  it('does not count a NOT NULL that rows may break', async () => {
    const report = await reportOn('alter table vet_clients add constraint n not null email not valid')
    expect(report).toEqual([])
  })

  it('reads a hundred tables in a moment', async () => {
    const hundred = Array.from(
      { length: 100 },
      (_, n) => `create table vet_copy_${n} (like vet_clients including all);`,
    ).join('\n')
    const [first, second] = await tampered(executor, hundred, async () => {
      await readCatalog(executor)
      const start = performance.now()
      const { relations } = await readCatalog(executor)
      return [relations.length, performance.now() - start]
    })
    expect(first).toBeGreaterThan(100)
    // A server needs 110 ms; the embedded engine is several times slower, and test machines are busy.
    expect(second).toBeLessThan(2000)
  })
})
