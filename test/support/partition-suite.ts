import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SqlConnection, SqlExecutor } from '../../src/connection/types'
import { auditLogs, partitionedTables } from '../../src/schema'
import { RowPlanner } from '../../src/testing/factories/plan'
import { relationViolations } from './isolation/probes'
import { tenantRelations } from './isolation/relations'
import { insertRow, plantTenants } from './isolation/tenant-rows'
import { refusal } from './practice'
import { takenBack } from './table-rows'

interface Made {
  readonly table_name: string
  readonly partition_name: string
  readonly rows_moved: string | number
}

/** Partitions as somebody who keeps the database sees them, the same on every engine. */
export function describePartitions(
  engine: string,
  open: () => Promise<{ connection: SqlConnection; close(): Promise<void> }>,
) {
  describe(`partitions on ${engine}`, () => {
    let connection: SqlConnection
    let close: () => Promise<void>

    beforeAll(async () => {
      const opened = await open()
      connection = opened.connection
      close = opened.close
    })
    afterAll(() => close())

    const ensure = (session: SqlExecutor, ahead: number, at: string) =>
      session.query<Made>('select * from vet_ensure_partitions($1, $2)', [ahead, at])

    const log = (session: SqlExecutor, occurredAt: string) => {
      const row = new RowPlanner().plan(auditLogs, { occurredAt: new Date(occurredAt) }).at(-1)
      return row === undefined ? Promise.resolve() : insertRow(session, row)
    }

    it('are there for every table that grows with time, with a place for strays', async () => {
      const found = await connection.query<{ name: string; key: string; children: string[] }>(`
        select c.relname as name, pg_get_partkeydef(c.oid) as key,
          (select array_agg(h.relname::text) from pg_inherits i join pg_class h on h.oid = i.inhrelid where i.inhparent = c.oid) as children
        from pg_class c where c.relkind = 'p' and starts_with(c.relname, 'vet_') order by 1`)
      expect(found).toEqual(
        partitionedTables.map(({ name, column }) => ({
          name,
          key: `RANGE (${column})`,
          children: [`${name}_default`],
        })),
      )
      const listed = await connection.query(
        'select name, column_name as column, every from vet_partitioned_tables() order by 1',
      )
      expect(listed).toEqual(partitionedTables)
    })

    it('of a table that is only added to refuse changes, and still take strays', async () => {
      await takenBack(connection, async (session) => {
        await session.query(`select vet_append_only('vet_audit_logs')`)
        await log(session, '2030-03-15T00:00:00Z')
        const refused = async (sql: string) => {
          await session.query('savepoint before')
          expect(await refusal(session.query(sql))).toMatchObject({
            sqlstate: 'VP003',
            table: 'vet_audit_logs',
            constraint: 'vet_audit_logs_append_only',
          })
          await session.query('rollback to before')
        }
        await refused(`update vet_audit_logs set reason = 'other'`)
        await refused(`delete from vet_audit_logs_default`)
        await refused(`truncate vet_audit_logs_default`)
        const made = await ensure(session, 0, '2030-03-01T00:00:00Z')
        expect(made).toContainEqual(
          expect.objectContaining({ partition_name: 'vet_audit_logs_2030_03', rows_moved: expect.anything() }),
        )
        await refused(`update vet_audit_logs_2030_03 set reason = 'other'`)
        await refused(`delete from vet_audit_logs`)
        await refused(`truncate vet_audit_logs_2030_03`)
        await refused(`truncate vet_audit_logs`)
        await session.query('set local role vet_owner')
        await session.query(`delete from vet_audit_logs_2030_03`)
      })
    })

    it('are made for now and the months ahead, once', async () => {
      await takenBack(connection, async (session) => {
        const made = await ensure(session, 2, '2031-12-31T23:30:00-05:00')
        const names = made.map((row) => row.partition_name)
        expect(names.filter((name) => name.startsWith('vet_audit_logs'))).toEqual([
          'vet_audit_logs_2032_01',
          'vet_audit_logs_2032_02',
          'vet_audit_logs_2032_03',
        ])
        expect(names.filter((name) => name.startsWith('vet_inventory'))).toEqual([
          'vet_inventory_transactions_2032_q1',
          'vet_inventory_transactions_2032_q2',
          'vet_inventory_transactions_2032_q3',
        ])
        expect(new Set(made.map((row) => row.table_name)).size).toBe(partitionedTables.length)
        expect(await ensure(session, 2, '2032-01-15')).toEqual([])
        expect((await ensure(session, 3, '2032-01-15')).map((row) => row.partition_name)).toContain(
          'vet_audit_logs_2032_04',
        )
        const status = await session.query<{ partition_name: string; range_start: Date; range_end: Date }>(
          `select partition_name, range_start, range_end from vet_partition_status() where table_name = 'vet_audit_logs' and not is_default order by 1`,
        )
        expect(
          status.map((row) => [row.partition_name, row.range_start.toISOString(), row.range_end.toISOString()]),
        ).toEqual([
          ['vet_audit_logs_2032_01', '2032-01-01T00:00:00.000Z', '2032-02-01T00:00:00.000Z'],
          ['vet_audit_logs_2032_02', '2032-02-01T00:00:00.000Z', '2032-03-01T00:00:00.000Z'],
          ['vet_audit_logs_2032_03', '2032-03-01T00:00:00.000Z', '2032-04-01T00:00:00.000Z'],
          ['vet_audit_logs_2032_04', '2032-04-01T00:00:00.000Z', '2032-05-01T00:00:00.000Z'],
        ])
      })
    })

    it.each(['America/New_York', 'Pacific/Auckland'])('are the same months for a session in %s', async (zone) => {
      await takenBack(connection, async (session) => {
        await session.query(`select set_config('timezone', $1, true)`, [zone])
        const names = (await ensure(session, 2, '2032-03-15T12:00:00Z')).map((row) => row.partition_name)
        expect(names.filter((name) => name.startsWith('vet_audit_logs'))).toEqual([
          'vet_audit_logs_2032_03',
          'vet_audit_logs_2032_04',
          'vet_audit_logs_2032_05',
        ])
        expect(names.filter((name) => name.startsWith('vet_inventory'))).toHaveLength(3)
      })
    })

    it('are reported without keeping anybody from writing', async () => {
      await takenBack(connection, async (session) => {
        await session.query('select * from vet_partition_status()')
        const locks = await session.query(
          `select c.relname, l.mode from pg_locks l join pg_class c on c.oid = l.relation
           where l.pid = pg_backend_pid() and c.relname ~ '_default$' and l.mode <> 'AccessShareLock'`,
        )
        expect(locks).toEqual([])
      })
    })

    it('take the rows that waited in DEFAULT, all of them and unchanged', async () => {
      await takenBack(connection, async (session) => {
        for (const day of [
          '2030-01-31T23:59:59.999Z',
          '2030-02-01T00:00:00Z',
          '2030-02-28T12:00:00Z',
          '2030-03-01T00:00:00Z',
        ]) {
          await log(session, day)
        }
        const rows = () =>
          session.query<{ row: string }>(`select a::text as row from vet_audit_logs a order by occurred_at`)
        const where = async () =>
          (
            await session.query<{ part: string }>(
              `select tableoid::regclass::text as part from vet_audit_logs order by occurred_at`,
            )
          ).map(({ part }) => part)
        const before = await rows()
        expect(await where()).toEqual(Array(4).fill('vet_audit_logs_default'))
        const [stray] = await session.query<{ rows: string }>(
          `select row_count::text as rows from vet_partition_status() where table_name = 'vet_audit_logs' and is_default`,
        )
        expect(stray?.rows).toBe('4')
        const made = (await ensure(session, 0, '2031-01-01')).filter((row) => row.table_name === 'vet_audit_logs')
        expect(made.map((row) => [row.partition_name, Number(row.rows_moved)])).toEqual([
          ['vet_audit_logs_2030_01', 1],
          ['vet_audit_logs_2030_02', 2],
          ['vet_audit_logs_2030_03', 1],
          ['vet_audit_logs_2031_01', 0],
        ])
        expect(await where()).toEqual([
          'vet_audit_logs_2030_01',
          'vet_audit_logs_2030_02',
          'vet_audit_logs_2030_02',
          'vet_audit_logs_2030_03',
        ])
        expect(await rows()).toEqual(before)
        expect(before).toHaveLength(4)
      })
    })

    it('are as closed as DEFAULT is', async () => {
      await takenBack(connection, async (session) => {
        await ensure(session, 1, '2024-01-15')
        const tenants = await plantTenants(session)
        const relations = (await tenantRelations(session)).filter(
          ({ name }) => /_(2024_|default)/.test(name) || partitionedTables.some((table) => table.name === name),
        )
        const holes: string[] = []
        for (const relation of relations) {
          for (const hole of await relationViolations(session, relation, tenants, { copy: false }))
            holes.push(`${relation.name}: ${hole}`)
        }
        expect(holes).toEqual([])
        expect(relations.length).toBe(partitionedTables.length * 4)
        for (const { name } of partitionedTables) {
          await session.run('savepoint direct; set local role vet_app')
          expect(await refusal(session.query(`select 1 from ${name}_default`)), name).toMatchObject({
            sqlstate: '42501',
          })
          await session.run('rollback to savepoint direct')
        }
      })
    })

    it('are made by maintenance, and by nobody else', async () => {
      await takenBack(connection, async (session) => {
        for (const role of ['vet_app', 'vet_readonly', 'vet_auditor']) {
          await session.run(`savepoint role; set local role ${role}`)
          expect(await refusal(ensure(session, 1, '2024-01-15')), role).toMatchObject({ sqlstate: '42501' })
          await session.run('rollback to savepoint role')
        }
        await log(session, '2030-02-10')
        await session.run('set local role vet_maintenance')
        const made = await ensure(session, 0, '2024-01-15')
        // Row-level security hides no stray from it.
        expect(made.map((row) => row.partition_name)).toContain('vet_audit_logs_2030_02')
        const [row] = await session.query<{ forced: boolean; owner: string }>(
          `select bool_and(relforcerowsecurity) as forced, min(pg_get_userbyid(relowner)) as owner from pg_class where relname ~ '^vet_audit_logs_' and relkind = 'r'`,
        )
        expect(row).toEqual({ forced: true, owner: 'vet_owner' })
      })
    })

    it('are not made by the thousand by mistake', async () => {
      await takenBack(connection, async (session) => {
        for (const ahead of [-1, 121]) {
          await session.run('savepoint many')
          expect(await refusal(ensure(session, ahead, '2024-01-15'))).toMatchObject({ sqlstate: '22023' })
          await session.run('rollback to savepoint many')
        }
      })
    })
  })
}
