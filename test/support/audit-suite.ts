import { randomUUID } from 'node:crypto'
import { type ExtractTablesWithRelations, eq, sql } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditHistory, recordAt } from '../../src/audit'
import type { SqlConnection, SqlExecutor } from '../../src/connection/types'
import {
  appointmentResources,
  clients,
  criticalCareRecords,
  patientAllergies,
  patients,
  rolePermissions,
  roles,
  users,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, type VetPlanSchema } from '../../src/testing'
import { createPractice, type Practice, refusal } from './practice'
import { takenBack } from './table-rows'

/** A moment that everything so far came before. */
const later = () => new Date(Date.now() + 1000)

type Db = PgDatabase<PgQueryResultHKT, VetPlanSchema, ExtractTablesWithRelations<VetPlanSchema>>
type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

export interface AuditedDatabase {
  readonly db: Db
  /** A superuser's. */
  readonly connection: SqlConnection
  close(): Promise<void>
}

/** What the audit log says of a record, oldest first, by SQL names. */
export interface Logged {
  readonly operation: string
  readonly record_id: string | null
  readonly old_values: Record<string, unknown> | null
  readonly new_values: Record<string, unknown> | null
  readonly changed_fields: string[] | null
}

const ENVELOPE = 'vp1.k1.c2VjcmV0LWFuZC1sb25nLWVub3VnaC1mb3ItYW4tZW52ZWxvcGUtb2YtdGhlLXRlc3Q'

/** What the audit log keeps, the same on every engine. */
export function describeAudit(engine: string, open: () => Promise<AuditedDatabase>) {
  describe(`the audit log on ${engine}`, () => {
    let database: AuditedDatabase
    let connection: SqlConnection
    let practice: Practice

    beforeAll(async () => {
      database = await open()
      connection = database.connection
    })
    afterAll(() => database.close())
    beforeEach(async () => {
      practice = await createPractice(database.db, `Practice ${randomUUID()}`)
    })

    const inPractice = <Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> =>
      withTenant(database.db, { organizationId: practice.organizationId, userId: practice.userId }, work)

    const logged = (session: SqlExecutor, table: string, organizationId = practice.organizationId) =>
      session.query<Logged>(
        `select operation, record_id, old_values, new_values, changed_fields from vet_audit_logs
         where organization_id = $1 and table_name = $2 order by occurred_at, operation, record_id`,
        [organizationId, table],
      )

    const ofRecord = async (table: string, id: string) =>
      (await logged(connection, table)).filter(({ record_id }) => record_id === id)

    describe('of one statement', () => {
      it('says who did it, when, from where and why', async () => {
        const context = {
          organizationId: practice.organizationId,
          userId: practice.userId,
          staffId: randomUUID(),
          sessionId: 'session 1',
          requestId: 'request 1',
          ipAddress: '192.0.2.7',
          userAgent: 'Browser \'of\' "theirs"',
          reason: 'asked by telephone',
        }
        await withTenant(database.db, context, (tx) =>
          tx
            .update(clients)
            .set({ notes: 'moved', clinicId: practice.clinicId })
            .where(eq(clients.id, practice.clientId)),
        )
        const [entry] = await connection.query<Record<string, unknown>>(
          `select organization_id, table_name, operation, clinic_id, user_id, staff_id, session_id, request_id, ip_address,
             user_agent, reason, is_phi, is_financial, is_controlled, transaction_id is not null as numbered,
             occurred_at >= created_at and occurred_at <= clock_timestamp() as timed,
             row_hash = vet_audit_log_hash(l) as hashed
           from vet_audit_logs l where record_id = $1 and operation = 'UPDATE'`,
          [practice.clientId],
        )
        expect(entry).toEqual({
          organization_id: context.organizationId,
          table_name: 'vet_clients',
          operation: 'UPDATE',
          clinic_id: practice.clinicId,
          user_id: context.userId,
          staff_id: context.staffId,
          session_id: context.sessionId,
          request_id: context.requestId,
          ip_address: context.ipAddress,
          user_agent: context.userAgent,
          reason: context.reason,
          is_phi: true,
          is_financial: true,
          is_controlled: false,
          numbered: true,
          timed: true,
          hashed: true,
        })
      })

      it('keeps the whole row that is inserted and deleted, and what changed of one that is updated', async () => {
        const id = randomUUID()
        const [inserted] = await inPractice((tx) =>
          tx.insert(roles).values({ organizationId: practice.organizationId, id, name: 'Groomer' }).returning(),
        )
        await inPractice((tx) => tx.update(roles).set({ description: 'a "quoted" \\ one\n' }).where(eq(roles.id, id)))
        await inPractice((tx) => tx.update(roles).set({ name: 'Bather', description: null }).where(eq(roles.id, id)))
        await inPractice((tx) => tx.delete(roles).where(eq(roles.id, id)))
        const entries = await ofRecord('vet_roles', id)
        expect(entries.map(({ operation }) => operation)).toEqual(['INSERT', 'UPDATE', 'UPDATE', 'DELETE'])
        expect(entries[0]?.new_values).toMatchObject({
          id,
          name: 'Groomer',
          name_normalized: 'groomer',
          description: null,
        })
        expect(Object.keys(entries[0]?.new_values ?? {})).toHaveLength(Object.keys(inserted ?? {}).length)
        expect(entries[1]).toMatchObject({
          old_values: { description: null },
          new_values: { description: 'a "quoted" \\ one\n' },
          changed_fields: ['description'],
        })
        expect(entries[2]).toMatchObject({
          old_values: { name: 'Groomer', name_normalized: 'groomer', description: 'a "quoted" \\ one\n' },
          new_values: { name: 'Bather', name_normalized: 'bather', description: null },
        })
        expect([...(entries[2]?.changed_fields ?? [])].sort()).toEqual(['description', 'name', 'name_normalized'])
        expect(entries[3]?.old_values).toMatchObject({ id, name: 'Bather', description: null })
      })

      it('leaves no trace of an update that changes nothing', async () => {
        const before = await ofRecord('vet_clients', practice.clientId)
        await inPractice((tx) =>
          tx
            .update(clients)
            .set({ firstName: sql`first_name`, updatedAt: new Date() })
            .where(eq(clients.id, practice.clientId)),
        )
        expect(await ofRecord('vet_clients', practice.clientId)).toEqual(before)
      })

      it('has each row once, however many a statement writes and in whichever way', async () => {
        await takenBack(connection, async (session) => {
          const ids = Array.from({ length: 6 }, () => randomUUID())
          const values = ids.map((id, index) => `('${practice.organizationId}', '${id}', 'Role ${index}')`)
          await session.run(`insert into vet_roles (organization_id, id, name) values ${values.slice(0, 3).join(', ')}`)
          await session.run(
            `insert into vet_roles (organization_id, id, name) values ${values.slice(2, 5).join(', ')}
             on conflict (organization_id, id) do update set description = 'again'`,
          )
          await session.run(
            `merge into vet_roles r using (values ('${ids[0]}'::uuid, 'delete'), ('${ids[1]}', 'update'), ('${ids[5]}', 'insert')) s (id, what)
             on r.organization_id = '${practice.organizationId}' and r.id = s.id
             when matched and s.what = 'delete' then delete
             when matched then update set description = 'merged'
             when not matched then insert (organization_id, id, name) values ('${practice.organizationId}', s.id, 'Merged')`,
          )
          await session.run(
            `with gone as (delete from vet_roles where id = '${ids[3]}' returning organization_id),
               changed as (update vet_roles set description = 'by cte' where id = '${ids[4]}' returning id)
             insert into vet_roles (organization_id, name) select organization_id, 'By CTE' from gone`,
          )
          const entries = await logged(session, 'vet_roles')
          const what = (id: string | undefined) =>
            entries.filter(({ record_id }) => record_id === id).map(({ operation }) => operation)
          expect(ids.map(what)).toEqual([
            ['INSERT', 'DELETE'],
            ['INSERT', 'UPDATE'],
            ['INSERT', 'UPDATE'],
            ['INSERT', 'DELETE'],
            ['INSERT', 'UPDATE'],
            ['INSERT'],
          ])
          expect(entries.filter(({ new_values }) => new_values?.name === 'By CTE')).toHaveLength(1)
        })
      })

      it('has what a cascade takes along', async () => {
        const factory = createFactory(database.db, { organizationId: practice.organizationId })
        const line = await factory.create(rolePermissions)
        await inPractice((tx) => tx.delete(roles).where(eq(roles.id, line.roleId)))
        expect((await ofRecord('vet_role_permissions', line.id)).map(({ operation }) => operation)).toEqual([
          'INSERT',
          'DELETE',
        ])
      })

      it('serves ten thousand rows with the plan made for one', async () => {
        await takenBack(connection, async (session) => {
          await session.run(`update vet_clients set notes = 'one' where id = '${practice.clientId}'`)
          await session.run(
            `insert into vet_roles (organization_id, name) select '${practice.organizationId}', 'Role ' || x from generate_series(1, 10000) x`,
          )
          await session.run(`update vet_roles set description = 'first' where name = 'Role 1'`)
          await session.run(`update vet_roles set description = 'all' where name like 'Role %'`)
          const counts = await session.query<{ operation: string; count: number }>(
            `select operation, count(*)::int as count from vet_audit_logs
             where organization_id = $1 and table_name = 'vet_roles' and changed_fields is distinct from '{name}' group by 1 order by 1`,
            [practice.organizationId],
          )
          expect(counts.find(({ operation }) => operation === 'UPDATE')?.count).toBe(10_001)
        })
      })
    })

    describe('keeps out', () => {
      it('encrypted values, but for the id of their key', async () => {
        const id = practice.clientId
        await inPractice((tx) => tx.update(clients).set({ taxIdEncrypted: ENVELOPE }).where(eq(clients.id, id)))
        await inPractice((tx) =>
          tx
            .update(clients)
            .set({ taxIdEncrypted: ENVELOPE.replace('k1', 'k2') })
            .where(eq(clients.id, id)),
        )
        await inPractice((tx) => tx.update(clients).set({ taxIdEncrypted: null }).where(eq(clients.id, id)))
        const marks = (await ofRecord('vet_clients', id)).slice(1).map((entry) => [entry.old_values, entry.new_values])
        const under = (keyId: string) => ({ tax_id_encrypted: { encrypted: true, keyId } })
        expect(marks).toEqual([
          [{ tax_id_encrypted: null }, under('k1')],
          [under('k1'), under('k2')],
          [under('k2'), { tax_id_encrypted: null }],
        ])
      })

      it('passwords and encrypted values of rows that come and go', async () => {
        const id = randomUUID()
        const passwordHash =
          '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g'
        await inPractice((tx) =>
          tx.insert(users).values({
            organizationId: practice.organizationId,
            id,
            email: 'new@example.org',
            firstName: 'Di',
            lastName: 'Ek',
            passwordHash,
            mfaSecretEncrypted: ENVELOPE,
          }),
        )
        await inPractice((tx) => tx.delete(users).where(eq(users.id, id)))
        const entries = await ofRecord('vet_users', id)
        expect(entries.map(({ old_values, new_values }) => old_values ?? new_values)).toEqual(
          Array.from({ length: 2 }, () =>
            expect.objectContaining({
              email: 'new@example.org',
              password_hash: { redacted: true },
              mfa_secret_encrypted: { encrypted: true, keyId: 'k1' },
              mfa_backup_codes_encrypted: null,
            }),
          ),
        )
        expect(JSON.stringify(entries)).not.toContain('c2FsdHNhbHRzYWx0')
        expect(JSON.stringify(entries)).not.toContain(ENVELOPE.slice(8))
      })
    })

    it('logs a record under its new key, and where it went to', async () => {
      const other = await createPractice(database.db, `Practice ${randomUUID()}`)
      await takenBack(connection, async (session) => {
        const [role, renamed]: [string, string] = [randomUUID(), randomUUID()]
        await session.run(
          `insert into vet_roles (organization_id, id, name) values ('${practice.organizationId}', '${role}', 'Moved')`,
        )
        await session.run(`update vet_roles set id = '${renamed}' where id = '${role}'`)
        await session.run(`update vet_roles set organization_id = '${other.organizationId}' where id = '${renamed}'`)
        const here = (await logged(session, 'vet_roles')).filter(
          (entry) => entry.record_id === role || entry.record_id === renamed,
        )
        expect(here.map(({ operation, record_id }) => [operation, record_id])).toEqual([
          ['INSERT', role],
          ['DELETE', role],
          ['INSERT', renamed],
          ['DELETE', renamed],
        ])
        const there = await logged(session, 'vet_roles', other.organizationId)
        expect(there.filter(({ record_id }) => record_id === renamed)).toMatchObject([
          { operation: 'INSERT', new_values: { organization_id: other.organizationId, name: 'Moved' } },
        ])
      })
    })

    it('flags what concerns a controlled substance by the row, where the row says so', async () => {
      await takenBack(connection, async (session) => {
        const [plain, scheduled] = [randomUUID(), randomUUID()]
        await session.run(`
          insert into vet_products (organization_id, id, sku, name, category, dea_schedule, is_controlled, unit, default_price)
          values ('${practice.organizationId}', '${plain}', 'P1', 'Shampoo', 'other', 'unscheduled', false, 'each', 1),
            ('${practice.organizationId}', '${scheduled}', 'P2', 'Ketamine', 'medication', 'schedule_iii', true, 'ml', 1);
          update vet_products set description = 'x' where id in ('${plain}', '${scheduled}')`)
        const flags = await session.query<{ record_id: string; is_controlled: boolean }>(
          `select record_id, is_controlled from vet_audit_logs where table_name = 'vet_products' and record_id in ('${plain}', '${scheduled}')`,
        )
        expect(flags.filter(({ record_id }) => record_id === plain).map((flag) => flag.is_controlled)).toEqual([
          false,
          false,
        ])
        expect(flags.filter(({ record_id }) => record_id === scheduled).map((flag) => flag.is_controlled)).toEqual([
          true,
          true,
        ])
      })
    })

    describe('of a table in partitions', () => {
      it('has each row once, through the table, past it, and from one partition to another', async () => {
        const factory = createFactory(database.db, { organizationId: practice.organizationId })
        const sample = await factory.create(criticalCareRecords)
        await takenBack(connection, async (session) => {
          await session.query(`select vet_create_partition('vet_critical_care_records', '2031-03-15T00:00:00Z')`)
          const [through, past] = [randomUUID(), randomUUID()]
          const copy = (relation: string, id: string, at: string) =>
            session.run(
              `insert into ${relation} (${COPIED.join(', ')}, id, recorded_at)
               select ${COPIED.join(', ')}, '${id}', '${at}' from vet_critical_care_records where id = '${sample.id}'`,
            )
          await copy('vet_critical_care_records', through, '2031-03-02T10:00:00Z')
          await copy('vet_critical_care_records_2031_03', past, '2031-03-03T10:00:00Z')
          await session.run(`update vet_critical_care_records_2031_03 set notes = 'past' where id = '${past}'`)
          await session.run(
            `update vet_critical_care_records set recorded_at = '2031-04-02T10:00:00Z' where id = '${through}'`,
          )
          await session.run(`delete from vet_critical_care_records_2031_03 where id = '${past}'`)
          await session.run(`delete from vet_critical_care_records where id = '${through}'`)
          const entries = await logged(session, 'vet_critical_care_records')
          const what = (id: string) =>
            entries
              .filter((entry) => entry.record_id === id)
              .map(({ operation, changed_fields }) => [operation, changed_fields])
          expect(what(past)).toEqual([
            ['INSERT', null],
            ['UPDATE', ['notes']],
            ['DELETE', null],
          ])
          expect(what(through)).toEqual([
            ['INSERT', null],
            ['UPDATE', ['recorded_at']],
            ['DELETE', null],
          ])
        })
      })

      it('tells of a truncation once, of the table or of a partition', async () => {
        const factory = createFactory(database.db, { organizationId: practice.organizationId })
        await factory.create(criticalCareRecords)
        for (const relation of ['vet_critical_care_records', 'vet_critical_care_records_default']) {
          await takenBack(connection, async (session) => {
            await session.run(`truncate ${relation} cascade`)
            const entries = await logged(session, 'vet_critical_care_records')
            expect(entries.filter(({ operation }) => operation === 'TRUNCATE')).toMatchObject([{ record_id: null }])
          })
        }
      })
    })

    it('tells every practice that loses rows of a truncation, and no other', async () => {
      const [one, other, third] = [createFactory(database.db), createFactory(database.db), createFactory(database.db)]
      for (const { create } of [one, other]) await create(patientAllergies)
      await third.create(patients)
      await takenBack(connection, async (session) => {
        await session.run('truncate vet_patient_allergies cascade')
        const of = async ({ organizationId }: { organizationId: string }) =>
          (await logged(session, 'vet_patient_allergies', organizationId)).filter(
            ({ operation }) => operation === 'TRUNCATE',
          ).length
        expect([await of(one), await of(other), await of(third)]).toEqual([1, 1, 0])
      })
    })

    describe('is written by triggers alone', () => {
      it('whatever role a client has', async () => {
        for (const statement of [
          `insert into vet_audit_logs (organization_id, table_name, operation) values ('${practice.organizationId}', 'vet_clients', 'TRUNCATE')`,
          `update vet_audit_logs set reason = 'none'`,
          'delete from vet_audit_logs',
        ]) {
          expect(await refusal(inPractice((tx) => tx.execute(sql.raw(statement))))).toMatchObject({ sqlstate: '42501' })
          expect(
            await refusal(
              takenBack(connection, async (session) => {
                await session.run('set local role vet_maintenance')
                await session.run(statement)
              }),
            ),
          ).toMatchObject({ sqlstate: '42501' })
        }
      })

      it('and not even by their owner outside of one', async () => {
        const forged = takenBack(connection, async (session) => {
          await session.run('set local role vet_owner')
          await session.run(
            `insert into vet_audit_logs (organization_id, table_name, operation) values ('${practice.organizationId}', 'vet_clients', 'TRUNCATE')`,
          )
        })
        expect(await refusal(forged)).toMatchObject({ sqlstate: '42501' })
        const called = takenBack(connection, async (session) => {
          await session.run('set local role vet_maintenance')
          await session.query(`select vet_audit_truncation('vet_clients', '{}', array[$1::uuid])`, [
            practice.organizationId,
          ])
        })
        expect(await refusal(called)).toMatchObject({ sqlstate: '42501' })
      })
    })

    describe('hash of an entry', () => {
      it('is the same in every session', async () => {
        await takenBack(connection, async (session) => {
          for (const setting of [
            `timezone = 'Asia/Kathmandu'`,
            `datestyle = 'SQL, DMY'`,
            `intervalstyle = 'sql_standard'`,
            'extra_float_digits = -15',
            `bytea_output = 'escape'`,
            'quote_all_identifiers = on',
          ]) {
            await session.run(`set local ${setting}`)
          }
          await session.run(
            `update vet_clients set notes = 'Ü', mobile = '+15550100' where id = '${practice.clientId}'`,
          )
          const odd = await session.query<{ wrong: number }>(
            'select count(*)::int as wrong from vet_audit_logs l where row_hash <> vet_audit_log_hash(l)',
          )
          expect(odd).toEqual([{ wrong: 0 }])
          await session.run(`set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 3`)
          const again = await session.query<{ wrong: number; all: number }>(
            'select count(*) filter (where row_hash <> vet_audit_log_hash(l))::int as wrong, count(*)::int as all from vet_audit_logs l',
          )
          expect(again[0]?.wrong).toBe(0)
          expect(again[0]?.all).toBeGreaterThan(3)
        })
      })

      it('is another when any column is another, also when text only moves from one to the next', async () => {
        await takenBack(connection, async (session) => {
          const versions = `
            with entry as (
              select jsonb_populate_record(l, jsonb_build_object('reason', 'r', 'session_id', 's', 'request_id', 'q',
                'ip_address', 'i', 'user_agent', 'u', 'staff_id', gen_random_uuid(), 'clinic_id', gen_random_uuid(),
                'user_id', gen_random_uuid(), 'old_values', '{}'::jsonb, 'changed_fields', array['a', 'b'])) as e
              from vet_audit_logs l where record_id = '${practice.clientId}' limit 1
            ), versions (name, version) as (
              select c.key, jsonb_populate_record(e, jsonb_build_object(c.key, null)) from entry, jsonb_each(to_jsonb(e)) c
              union all select 'empty reason', jsonb_populate_record(e, '{"reason": ""}') from entry
              union all select 'moved', jsonb_populate_record(e, '{"reason": "rs", "session_id": ""}') from entry
              union all select 'joined', jsonb_populate_record(e, '{"reason": "r\\u001f1\\u001fs", "session_id": null}') from entry
              union all select 'fields', jsonb_populate_record(e, '{"changed_fields": ["a,b"]}') from entry
              union all select 'phi', jsonb_populate_record(e, '{"is_phi": false}') from entry
              union all select 'as it is', e from entry
            )
            select count(*)::int as versions, count(distinct vet_audit_log_hash(version))::int as hashes from versions
            where name <> 'row_hash'`
          const [found] = await session.query<{ versions: number; hashes: number }>(versions)
          expect(found?.versions).toBe(28)
          expect(found?.hashes).toBe(28)
        })
      })
    })

    describe('vet_audit_gaps()', () => {
      const gaps = (session: SqlExecutor) =>
        session.query<{ table_name: string; relation_name: string; problem: string }>('select * from vet_audit_gaps()')

      it('finds nothing where every table is as it was when its triggers were made', async () => {
        expect(await gaps(connection)).toEqual([])
      })

      it.each([
        ['a column more', 'alter table vet_patients add column mood text', 'vet_patients', /made for other columns/],
        ['a column less', 'alter table vet_roles drop column description', 'vet_roles', /made for other columns/],
        [
          'a trigger that is gone',
          'drop trigger vet_audit_update on vet_invoices',
          'vet_invoices',
          /vet_audit_update is missing/,
        ],
        [
          'a trigger that is off',
          'alter table vet_payments disable trigger vet_audit_delete',
          'vet_payments',
          /vet_audit_delete is switched off/,
        ],
        ['no triggers at all', 'drop function vet_audited_users() cascade', 'vet_users', /vet_audit_delete is missing/],
        [
          'another function',
          'create or replace function vet_audited_roles() returns trigger language plpgsql as $$ begin return null; end $$',
          'vet_roles',
          /made for other columns/,
        ],
      ])('names the table with %s', async (_, statement, table, problem) => {
        await takenBack(connection, async (session) => {
          await session.run(statement)
          const found = await gaps(session)
          expect(found[0]).toMatchObject({ table_name: table, problem: expect.stringMatching(problem) })
          expect(new Set(found.map(({ table_name }) => table_name))).toEqual(new Set([table]))
        })
      })

      it('names a partition without triggers', async () => {
        await takenBack(connection, async (session) => {
          await session.run('drop trigger vet_audit_insert on vet_critical_care_records_default')
          expect(await gaps(session)).toMatchObject([
            { table_name: 'vet_critical_care_records', relation_name: 'vet_critical_care_records_default' },
          ])
        })
      })

      it('is content when the triggers are made anew', async () => {
        await takenBack(connection, async (session) => {
          await session.run('alter table vet_patients add column mood text')
          await session.query(`select vet_audit_table('vet_patients', '{"phi": true}')`)
          expect(await gaps(session)).toEqual([])
          await session.run(`update vet_patients set mood = 'fine' where id = '${practice.patientId}'`)
          expect((await logged(session, 'vet_patients')).at(-1)?.new_values).toEqual({ mood: 'fine' })
        })
      })
    })

    describe('read back', () => {
      it('tells the history of a record by its fields, newest first, page by page', async () => {
        const id = practice.clientId
        for (const creditLimit of ['10.00', '20.50', '30.00']) {
          await inPractice((tx) => tx.update(clients).set({ creditLimit }).where(eq(clients.id, id)))
        }
        const first = await inPractice((tx) => auditHistory(tx, clients, id, { limit: 3 }))
        expect(
          first.entries.map(({ operation, changedFields, newValues }) => [operation, changedFields, newValues]),
        ).toEqual([
          ['UPDATE', ['creditLimit'], { creditLimit: '30.00' }],
          ['UPDATE', ['creditLimit'], { creditLimit: '20.50' }],
          ['UPDATE', ['creditLimit'], { creditLimit: '10.00' }],
        ])
        expect(first.entries[0]).toMatchObject({ userId: practice.userId, oldValues: { creditLimit: '20.50' } })
        const last = await inPractice((tx) => auditHistory(tx, clients, id, { limit: 3, after: first.next ?? '' }))
        expect(last.next).toBeUndefined()
        expect(last.entries).toMatchObject([
          {
            operation: 'INSERT',
            newValues: { firstName: 'Bo', taxIdEncrypted: null, communicationPreferences: {}, creditLimit: null },
          },
        ])
        expect(last.entries[0]?.newValues?.createdAt).toBeInstanceOf(Date)
      })

      it('gives nothing of another practice', async () => {
        const other = await createPractice(database.db, `Practice ${randomUUID()}`)
        const page = await inPractice((tx) => auditHistory(tx, clients, other.clientId))
        expect(page.entries).toEqual([])
        expect(await inPractice((tx) => recordAt(tx, clients, other.clientId, new Date()))).toBeUndefined()
      })

      it('refuses a table that is not logged, and pages that are none', async () => {
        const ask = (work: (tx: Tx) => Promise<unknown>) => inPractice(work)
        await expect(ask((tx) => auditHistory(tx, appointmentResources, randomUUID()))).rejects.toThrow(/not logged/)
        await expect(ask((tx) => recordAt(tx, appointmentResources, randomUUID(), new Date()))).rejects.toThrow(
          /not logged/,
        )
        await expect(ask((tx) => auditHistory(tx, clients, randomUUID(), { limit: 0 }))).rejects.toThrow(RangeError)
        await expect(ask((tx) => auditHistory(tx, clients, randomUUID(), { after: 'x' }))).rejects.toThrow(RangeError)
      })

      /** Every state a client had, with the moment it began, as a SELECT showed it. */
      async function live(id: string) {
        const states: { at: Date; row: typeof clients.$inferSelect | undefined }[] = []
        const note = async () => {
          const [[row], [clock]] = await Promise.all([
            inPractice((tx) => tx.select().from(clients).where(eq(clients.id, id))),
            connection.query<{ at: string }>('select clock_timestamp() as at'),
          ])
          states.push({ at: new Date(clock?.at ?? ''), row })
          await connection.query('select pg_sleep(0.003)')
        }
        await note()
        await inPractice((tx) =>
          tx.insert(clients).values({ organizationId: practice.organizationId, id, firstName: 'Di', lastName: 'Ek' }),
        )
        await note()
        for (const change of [
          { notes: 'a "b"', creditLimit: '12.50' },
          {
            communicationPreferences: {
              channels: ['email', 'sms'] as const,
              quietHours: { from: '20:00', until: '08:00' },
            },
          },
          { notes: null, anonymizedAt: new Date('2030-01-01T00:00:00Z') },
          { firstName: 'Dora', marketingConsent: true },
        ]) {
          await inPractice((tx) => tx.update(clients).set(change).where(eq(clients.id, id)))
          await note()
        }
        return { states, note }
      }

      it('rebuilds every state a record had, and none before and after', async () => {
        const id = randomUUID()
        const { states, note } = await live(id)
        await inPractice((tx) => tx.delete(clients).where(eq(clients.id, id)))
        await note()
        const found = await inPractice(async (tx) => {
          const rebuilt: unknown[] = []
          for (const { at } of states) rebuilt.push((await recordAt(tx, clients, id, at))?.values)
          return rebuilt
        })
        expect(found).toEqual(states.map(({ row }) => row))
        expect(states.map(({ row }) => row === undefined)).toEqual([true, false, false, false, false, false, true])
      })

      it('walks back from what a record is now where the log begins later', async () => {
        const id = randomUUID()
        const { states } = await live(id)
        // As if the log had begun after the first change.
        await connection.run(`
          set session_replication_role = replica;
          delete from vet_audit_logs where record_id = '${id}' and (operation = 'INSERT' or changed_fields @> '{credit_limit}');
          set session_replication_role = origin`)
        await inPractice(async (tx) => {
          expect(await recordAt(tx, clients, id, states[0]?.at ?? new Date())).toBeUndefined()
          for (const { at, row } of states.slice(2)) {
            const { updatedAt: _, ...expected } = row ?? { updatedAt: undefined }
            const state = await recordAt(tx, clients, id, at)
            expect(state?.values).toMatchObject(expected)
          }
          expect((await recordAt(tx, clients, id, states[2]?.at ?? new Date()))?.unknown).toEqual(['updatedAt'])
        })
      })

      it('says which encrypted fields had a value, and not which', async () => {
        const id = practice.clientId
        const before = new Date()
        await connection.query('select pg_sleep(0.003)')
        await inPractice((tx) => tx.update(clients).set({ taxIdEncrypted: ENVELOPE }).where(eq(clients.id, id)))
        const [then, now] = await inPractice(async (tx) => [
          await recordAt(tx, clients, id, before),
          await recordAt(tx, clients, id, later()),
        ])
        expect(then).toMatchObject({ hidden: [], unknown: [], values: { taxIdEncrypted: null } })
        expect(now).toMatchObject({ hidden: ['taxIdEncrypted'], unknown: [] })
        expect(now?.values).not.toHaveProperty('taxIdEncrypted')
      })

      it('puts a change that a trigger made while a row was written after the writing', async () => {
        await connection.run(`
          create function test_again() returns trigger language plpgsql as $$ begin
            if new.description = 'first' then
              update vet_roles set description = 'second' where organization_id = new.organization_id and id = new.id;
            end if;
            return null;
          end $$;
          create trigger test_again after insert or update on vet_roles for each row execute function test_again()`)
        const id = randomUUID()
        await inPractice((tx) =>
          tx
            .insert(roles)
            .values({ organizationId: practice.organizationId, id, name: 'Nested', description: 'first' }),
        )
        const inserted = await inPractice((tx) => recordAt(tx, roles, id, later()))
        expect(inserted?.values.description).toBe('second')
        await inPractice((tx) => tx.update(roles).set({ description: 'first' }).where(eq(roles.id, id)))
        await connection.run('drop trigger test_again on vet_roles; drop function test_again()')
        const updated = await inPractice((tx) => recordAt(tx, roles, id, later()))
        expect(updated?.values.description).toBe('second')
      })

      it('is open to an auditor, of one practice', async () => {
        const page = await takenBackWith(database.db, practice, (tx) => auditHistory(tx, patients, practice.patientId))
        expect(page.entries).toMatchObject([{ operation: 'INSERT', newValues: { name: 'Rex' } }])
      })
    })
  })
}

/** Columns a copied record of critical care needs beside its key. */
const COPIED = [
  'organization_id',
  'clinic_id',
  'patient_id',
  'encounter_id',
  'hospitalization_id',
  'emergency_case_id',
  'recorded_by',
  'temperature_c',
  'heart_rate',
]

const takenBackWith = <Value>(db: Db, { organizationId }: Practice, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local role vet_auditor`)
    await tx.execute(sql`select set_config('app.current_tenant', ${organizationId}, true)`)
    return work(tx)
  })
