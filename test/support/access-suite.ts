import { randomUUID } from 'node:crypto'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AccessEntry, logAccess, logFailedAccess } from '../../src/audit/access'
import { AuditError, InvalidArgumentError, TenantError } from '../../src/errors'
import { type AccessLogRow, accessLogs, clients } from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { type AuditDatabase, newPractice, onSession } from './audit-rows'
import { refusal } from './practice'

interface Opened<Result extends PgQueryResultHKT> extends AuditDatabase<Result> {
  close(): Promise<void>
}

class Abandoned extends Error {}

/** What the log of accesses promises, the same on every engine. */
export function describeAccess<Result extends PgQueryResultHKT>(engine: string, open: () => Promise<Opened<Result>>) {
  describe(`logged accesses on ${engine}`, () => {
    let opened: Opened<Result>
    let organizationId: string
    const entry = { action: 'read', resource: 'day report' } as const satisfies AccessEntry

    beforeAll(async () => {
      opened = await open()
      organizationId = await newPractice(opened.db)
    })
    afterAll(() => opened.close())

    const stored = (id: string): Promise<AccessLogRow[]> =>
      withTenant(opened.db, { organizationId }, (tx) =>
        tx.select().from(accessLogs).where(eq(accessLogs.id, id)).execute(),
      )

    it('say who, from where and why as the transaction does', async () => {
      const context = {
        organizationId,
        userId: randomUUID(),
        staffId: randomUUID(),
        sessionId: 'session',
        requestId: 'request',
        ipAddress: '192.0.2.1',
        userAgent: 'browser',
        reason: 'consultation',
      }
      const [recordId, patientId] = [randomUUID(), randomUUID()]
      const { row, xid } = await withTenant(opened.db, context, async (tx) => {
        const logged = await logAccess(tx, {
          action: 'read',
          resource: clients,
          recordId,
          clientId: recordId,
          patientId,
          phiFields: ['firstName', 'email'],
          role: 'veterinarian',
          recordCount: 1,
        })
        const [number] = await tx.select({ xid: sql<string>`pg_current_xact_id()::text` }).from(accessLogs).limit(1)
        return { row: logged, xid: Number(number?.xid) }
      })
      expect(await stored(row.id)).toEqual([row])
      expect(row).toMatchObject({
        ...context,
        action: 'read',
        resourceType: 'vet_clients',
        resourceId: recordId,
        clientId: recordId,
        patientId,
        recordCount: 1,
        userRole: 'veterinarian',
        phiAccessed: true,
        phiFields: ['first_name', 'email'],
        outcome: 'success',
        failureReason: null,
        transactionId: xid,
        rowHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
    })

    it('cannot be made in the name of another, or at another time', async () => {
      const [me, other] = [randomUUID(), randomUUID()]
      const row = await withTenant(opened.db, { organizationId, userId: me, requestId: 'mine' }, async (tx) => {
        const [logged] = await tx
          .insert(accessLogs)
          .values({
            organizationId,
            action: 'read',
            resourceType: 'report',
            userId: other,
            requestId: 'theirs',
            createdAt: new Date('2001-01-01'),
          })
          .returning()
        return logged
      })
      expect(row).toMatchObject({ userId: me, requestId: 'mine' })
      expect(row?.createdAt.getFullYear()).toBeGreaterThan(2020)
    })

    it('may name the login where the context names none', async () => {
      const userId = randomUUID()
      const failed = {
        ...entry,
        action: 'login_failed',
        resource: 'sign-in',
        userId,
        failureReason: 'wrong password',
      } as const
      expect(await logFailedAccess(opened.db, { organizationId }, failed)).toMatchObject({ userId, outcome: 'failure' })
    })

    it.each([
      ['transaction_id', '1'],
      ['row_hash', `repeat('a', 64)`],
    ])('have a %s of the database alone', async (column, value) => {
      const attempt = withTenant(opened.db, { organizationId }, (tx) =>
        tx.execute(
          sql.raw(
            `insert into vet_access_logs (organization_id, action, resource_type, ${column}) values ('${organizationId}', 'read', 'x', ${value})`,
          ),
        ),
      )
      expect(await refusal(attempt)).toMatchObject({ sqlstate: 'VP004', constraint: `vet_access_logs_${column}_kept` })
    })

    it('are completed where a row is written past the parent, too', async () => {
      const id = randomUUID()
      const [row] = await onSession(opened.target, (session) =>
        session.query<{ numbered: boolean; hashed: boolean }>(
          `insert into vet_access_logs_default as l (organization_id, id, action, resource_type, occurred_at)
           values ($1, $2, 'read', 'report', '1999-01-01')
           returning transaction_id = pg_current_xact_id()::text::bigint as numbered, row_hash is not null as hashed`,
          [organizationId, id],
        ),
      )
      expect(row).toEqual({ numbered: true, hashed: true })
      const [own] = await onSession(opened.target, (session) =>
        session.query(`select row_hash = vet_access_log_hash(l) as same from vet_access_logs l where id = $1`, [id]),
      )
      expect(own).toEqual({ same: true })
    })

    it('have a hash that no setting of a session changes', async () => {
      const row = await withTenant(opened.db, { organizationId, reason: 'naïve "quotes", \\ and , commas' }, (tx) =>
        logAccess(tx, { ...entry, recordId: randomUUID() }),
      )
      await onSession(opened.target, async (session) => {
        for (const setting of [
          `timezone = 'Asia/Kathmandu'`,
          `datestyle = 'German, DMY'`,
          `intervalstyle = 'sql_standard'`,
          `extra_float_digits = -5`,
          `bytea_output = 'escape'`,
          `standard_conforming_strings = off`,
          `quote_all_identifiers = on`,
          `search_path = pg_temp`,
        ]) {
          await session.transaction(async (tx) => {
            await tx.run(`set local ${setting}`)
            const [found] = await tx.query<{ hash: string }>(
              'select public.vet_access_log_hash(l) as hash from public.vet_access_logs l where id = $1',
              [row.id],
            )
            expect(found?.hash, setting).toBe(row.rowHash)
          })
        }
      })
    })

    it('have a hash over every column', async () => {
      const row = await withTenant(opened.db, { organizationId }, (tx) => logAccess(tx, entry))
      const other: Record<string, string> = {
        PgUUID: `"${randomUUID()}"`,
        PgVarchar: '"other"',
        PgText: '"other"',
        PgTimestamp: '"2001-02-03T04:05:06Z"',
        PgBoolean: 'true',
        PgInteger: '77',
        PgBigInt53: '77',
        PgArray: '["other"]',
      }
      await onSession(opened.target, async (session) => {
        for (const column of Object.values(getTableColumns(accessLogs))) {
          if (column.name === 'row_hash') continue
          const change = `{"${column.name}": ${other[column.columnType]}}`
          const [found] = await session.query<{ hash: string }>(
            'select vet_access_log_hash(jsonb_populate_record(l, $2::jsonb)) as hash from vet_access_logs l where id = $1',
            [row.id, change],
          )
          expect(found?.hash, column.name).toMatch(/^[0-9a-f]{64}$/)
          expect(found?.hash, column.name).not.toBe(row.rowHash)
        }
      })
    })

    it('need a practice', async () => {
      await expect(logAccess(opened.db, entry)).rejects.toThrow(TenantError)
    })

    it('name columns of the table that was accessed, and no others', async () => {
      const log = (wrong: AccessEntry<typeof clients>) =>
        withTenant(opened.db, { organizationId }, (tx) => logAccess(tx, wrong))
      // @ts-expect-error: clients have no such column
      await expect(log({ action: 'read', resource: clients, phiFields: ['shoeSize'] })).rejects.toThrow(
        /shoeSize is no column of vet_clients/,
      )
      // @ts-expect-error: a method is no column either
      await expect(log({ action: 'read', resource: clients, phiFields: ['toString'] })).rejects.toThrow(
        InvalidArgumentError,
      )
      const report = { action: 'read', resource: 'report', phiFields: ['email'] } as const
      await expect(
        // @ts-expect-error: a report has no columns
        withTenant(opened.db, { organizationId }, (tx) => logAccess(tx, report)),
      ).rejects.toThrow(/email is no column of report/)
    })

    it.each([
      ['a failure without a reason', { outcome: 'failure' }],
      ['a success with a reason of failure', { outcome: 'success', failureReason: 'x' }],
    ] as const)('cannot be %s', async (_, outcome) => {
      await expect(
        withTenant(opened.db, { organizationId }, (tx) => logAccess(tx, { ...entry, ...outcome })),
      ).rejects.toThrow(InvalidArgumentError)
    })

    it('cannot show sensitive fields and deny it', async () => {
      const denied = { action: 'read', resource: clients, phiFields: ['email'], phiAccessed: false } as const
      await expect(withTenant(opened.db, { organizationId }, (tx) => logAccess(tx, denied))).rejects.toThrow(
        InvalidArgumentError,
      )
    })

    it('that failed stay when their own transaction is rolled back', async () => {
      const work = withTenant(opened.db, { organizationId }, async (tx) => {
        const row = await logAccess(tx, entry)
        throw new Abandoned(row.id)
      })
      const lost = await work.catch((error: Error) => error)
      expect(lost).toBeInstanceOf(Abandoned)
      const row = await logFailedAccess(opened.db, { organizationId }, { ...entry, failureReason: 'not permitted' })
      expect(await stored(row.id)).toMatchObject([{ outcome: 'failure', failureReason: 'not permitted' }])
      expect(lost instanceof Error ? await stored(lost.message) : undefined).toEqual([])
    })

    describe('that are handed on', () => {
      it('are so once they are committed, in their order and as they are stored', async () => {
        const forward = vi.fn<(row: AccessLogRow) => void>()
        const rows = await withTenant(opened.db, { organizationId }, async (tx) => {
          const logged = [await logAccess(tx, entry, { forward }), await logAccess(tx, entry, { forward })]
          expect(forward).not.toHaveBeenCalled()
          return logged
        })
        expect(forward.mock.calls).toEqual(rows.map((row) => [row]))
        const ids = await Promise.all(rows.map(async ({ id }) => (await stored(id)).length))
        expect(ids).toEqual([1, 1])
      })

      it('are not when the transaction is rolled back', async () => {
        const forward = vi.fn()
        const work = withTenant(opened.db, { organizationId }, async (tx) => {
          await logAccess(tx, entry, { forward })
          throw new Abandoned()
        })
        await expect(work).rejects.toThrow(Abandoned)
        expect(forward).not.toHaveBeenCalled()
      })

      it('stay when they cannot be, and the caller hears of it', async () => {
        let ids: string[] = []
        const forward = vi.fn(async (row: AccessLogRow) => {
          if (row.id === ids[0]) throw new Error('no route to the SIEM')
        })
        const work = withTenant(opened.db, { organizationId }, async (tx) => {
          ids = [(await logAccess(tx, entry, { forward })).id, (await logAccess(tx, entry, { forward })).id]
        })
        const error = await work.catch((cause: unknown) => cause)
        expect(error).toBeInstanceOf(AuditError)
        expect(error).toMatchObject({
          code: 'forward_failed',
          rows: [ids[0]],
          message: expect.stringContaining('committed'),
          cause: new Error('no route to the SIEM'),
        })
        // One that fails does not hold up the next.
        expect(forward).toHaveBeenCalledTimes(2)
        expect(await stored(ids[0] ?? '')).toHaveLength(1)
      })

      it('leave the result alone when somebody listens to what goes wrong', async () => {
        const onForwardError = vi.fn()
        const forward = () => Promise.reject(new Error('down'))
        const row = await withTenant(opened.db, { organizationId }, (tx) =>
          logAccess(tx, entry, { forward, onForwardError }),
        )
        expect(onForwardError.mock.calls).toEqual([[new Error('down'), row]])
        expect(await stored(row.id)).toHaveLength(1)
      })

      it('are refused where nobody can tell whether they are committed', async () => {
        const forward = vi.fn()
        const before = await opened.db.$count(accessLogs)
        const work = withTenant(opened.db, { organizationId }, (tx) =>
          tx.transaction((savepoint) => logAccess(savepoint, entry, { forward })),
        )
        await expect(work).rejects.toThrow(InvalidArgumentError)
        await expect(opened.db.transaction((tx) => logAccess(tx, entry, { forward }))).rejects.toThrow(
          InvalidArgumentError,
        )
        expect(forward).not.toHaveBeenCalled()
        expect(await opened.db.$count(accessLogs)).toBe(before)
      })
    })
  })
}
