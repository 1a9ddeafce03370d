import { createHash, randomUUID } from 'node:crypto'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditFinding } from '../../src/audit/findings'
import { LEAF_BYTES, merkleRoot } from '../../src/audit/merkle'
import { sealAuditLogs } from '../../src/audit/seal'
import { type VerifyReport, verifyAuditLogs } from '../../src/audit/verify'
import type { AuditLogName } from '../../src/schema'
import {
  type AuditDatabase,
  forgeSeal,
  hashOf,
  newPractice,
  onSession,
  sealWhenSettled,
  tableOf,
  tamper,
  writeRows,
} from './audit-rows'
import { refusal } from './practice'

interface Opened<Result extends PgQueryResultHKT> extends AuditDatabase<Result> {
  close(): Promise<void>
}

/** What seals promise, the same on every engine. */
export function describeSealing<Result extends PgQueryResultHKT>(engine: string, open: () => Promise<Opened<Result>>) {
  let opened: Opened<Result>
  const target = () => opened.target

  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.close())

  describe.each(['access_logs', 'audit_logs'] as const)(`seals of %s on ${engine}`, (log: AuditLogName) => {
    const table = tableOf(log)

    /** A practice with rows in two seals, and what is to be known of it. */
    async function sealed(counts: readonly number[] = [3, 3]) {
      const organizationId = await newPractice(opened.db)
      const scope = { organizationId, log }
      const ids: string[] = []
      const roots: string[] = []
      for (const count of counts) {
        ids.push(...(await writeRows(opened, log, organizationId, count)))
        const { heads } = await sealWhenSettled(target(), scope)
        roots.push(heads[0]?.root ?? '')
      }
      // In the order of the log: rows of other triggers may stand between them.
      return {
        organizationId,
        scope,
        ids,
        roots,
        verify: (roots?: string[]) => verifyAuditLogs(target(), { ...scope, ...(roots && { roots }) }),
      }
    }

    const named = (report: VerifyReport): Pick<AuditFinding, 'kind' | 'seal' | 'rowId'>[] => {
      expect(report.intact).toBe(report.findings.length === 0)
      return report.findings.map(({ kind, seal, rowId }) => ({
        kind,
        ...(seal !== undefined && { seal }),
        ...(rowId !== undefined && { rowId }),
      }))
    }
    const rehash = (id: string) => `update ${table} l set row_hash = ${hashOf(log)} where id = '${id}'`

    it('agree with a log that nobody touched', async () => {
      const { ids, roots, scope, verify } = await sealed()
      const report = await verify(roots)
      expect(report).toMatchObject({ intact: true, broken: 0, findings: [] })
      expect(report.chains).toMatchObject([{ ...scope, seals: 2, unsealed: 0, purged: 0, broken: 0, root: roots[1] }])
      expect(report.chains[0]?.intact).toBeGreaterThanOrEqual(ids.length)
    })

    it('say that there is nothing new, and name the head all the same', async () => {
      const { scope, roots } = await sealed([2])
      expect(await sealAuditLogs(target(), scope)).toMatchObject({
        seals: 0,
        rows: 0,
        heads: [{ number: 1, root: roots[0] }],
      })
    })

    it('are there for a practice without any row', async () => {
      const organizationId = await newPractice(opened.db)
      await tamper(target(), `delete from ${table} where organization_id = '${organizationId}'`)
      await sealWhenSettled(target(), { organizationId, log })
      expect(await verifyAuditLogs(target(), { organizationId, log })).toMatchObject({
        intact: true,
        chains: [{ seals: 1, intact: 0 }],
      })
      const [row] = await onSession(target(), (session) =>
        session.query(`select merkle_root, row_count from vet_audit_seals where organization_id = $1 and log = $2`, [
          organizationId,
          log,
        ]),
      )
      expect(row).toEqual({ merkle_root: createHash('sha256').digest('hex'), row_count: 0 })
    })

    it('count rows that came later, and name those of them that were changed', async () => {
      const { organizationId, ids, verify } = await sealed([2])
      const later = await writeRows(opened, log, organizationId, 2)
      expect(await verify()).toMatchObject({ intact: true, chains: [{ unsealed: 2 }] })
      await tamper(target(), `update ${table} set reason = 'other' where id = '${later[0]}'`)
      expect(named(await verify())).toEqual([{ kind: 'row_edited', rowId: later[0] }])
      expect(ids).not.toContain(later[0])
    })

    it('cover many transactions in several seals', async () => {
      const organizationId = await newPractice(opened.db)
      const scope = { organizationId, log }
      const count = 6
      await writeRows(opened, log, organizationId, count)
      // Far apart, as transactions of a large log are.
      await tamper(
        target(),
        `update ${table} l set transaction_id = moved.xid from (
          select id, 257 * row_number() over (order by transaction_id, id) % 1000 as xid from ${table} where organization_id = '${organizationId}'
        ) moved where l.id = moved.id`,
        `update ${table} l set row_hash = ${hashOf(log)} where organization_id = '${organizationId}'`,
      )
      await sealWhenSettled(target(), { ...scope, rowsPerSeal: 2 })
      const report = await verifyAuditLogs(target(), scope)
      expect(report).toMatchObject({ intact: true, chains: [{ unsealed: 0, broken: 0 }] })
      expect(report.chains[0]?.seals).toBeGreaterThan(1)
      expect(report.chains[0]?.intact).toBeGreaterThanOrEqual(count)
    })

    it.each([
      ['edits a value', (id: string) => [`update ${table} set request_id = 'forged' where id = '${id}'`]],
      [
        'edits a value and the hash',
        (id: string) => [`update ${table} set request_id = 'forged' where id = '${id}'`, rehash(id)],
      ],
      ['edits the hash alone', (id: string) => [`update ${table} set row_hash = repeat('a', 64) where id = '${id}'`]],
      ['removes the hash', (id: string) => [`update ${table} set row_hash = null where id = '${id}'`]],
      [
        'gives a row another transaction of the seal',
        (id: string) => [`update ${table} set transaction_id = transaction_id - 1 where id = '${id}'`, rehash(id)],
      ],
      [
        'moves a row to another month',
        (id: string) => [
          `update ${table} set occurred_at = occurred_at - interval '40 days' where id = '${id}'`,
          rehash(id),
        ],
      ],
    ])('name the row when somebody %s', async (_, change) => {
      const { ids, verify } = await sealed()
      await tamper(target(), ...change(ids[4] ?? ''))
      expect(named(await verify())).toEqual([{ kind: 'row_edited', seal: 2, rowId: ids[4] }])
    })

    it('name a row that was deleted', async () => {
      const { ids, verify } = await sealed()
      await tamper(target(), `delete from ${table} where id in ('${ids[0]}', '${ids[5]}')`)
      expect(named(await verify())).toEqual([
        { kind: 'row_deleted', seal: 1, rowId: ids[0] },
        { kind: 'row_deleted', seal: 2, rowId: ids[5] },
      ])
    })

    it('name a row that was slipped in with an old transaction', async () => {
      const { ids, verify } = await sealed()
      const id = randomUUID()
      const copy = (columns: string) =>
        `insert into ${table} select (jsonb_populate_record(l, '${columns}')).* from ${table} l where l.id = '${ids[1]}'`
      await tamper(target(), copy(`{"id": "${id}"}`), rehash(id))
      expect(named(await verify())).toEqual([{ kind: 'row_inserted', seal: 1, rowId: id }])
    })

    it('name a row that was slipped in without a transaction, or with one to come', async () => {
      const { ids, verify } = await sealed([2])
      const [none, future] = [randomUUID(), randomUUID()]
      const copy = (columns: string) =>
        `insert into ${table} select (jsonb_populate_record(l, '${columns}')).* from ${table} l where l.id = '${ids[1]}'`
      await tamper(
        target(),
        copy(`{"id": "${none}", "transaction_id": null}`),
        rehash(none),
        copy(`{"id": "${future}", "transaction_id": 900000000000}`),
        rehash(future),
      )
      expect(named(await verify())).toEqual([
        { kind: 'row_inserted', rowId: none },
        { kind: 'row_inserted', rowId: future },
      ])
    })

    it('name both rows whose ids were exchanged', async () => {
      const { ids, verify } = await sealed([4])
      const [one, two, aside] = [ids[1] ?? '', ids[2] ?? '', randomUUID()]
      await tamper(
        target(),
        `update ${table} set id = '${aside}' where id = '${one}'`,
        `update ${table} set id = '${one}' where id = '${two}'`,
        `update ${table} set id = '${two}' where id = '${aside}'`,
        rehash(one),
        rehash(two),
      )
      const found = named(await verify())
      expect(found.map(({ kind }) => kind)).toEqual(['row_edited', 'row_edited'])
      expect(found.map(({ rowId }) => rowId).sort()).toEqual([one, two].sort())
    })

    it('name both rows whose transactions were exchanged', async () => {
      const { ids, verify } = await sealed([4])
      const [one, two] = [ids[1] ?? '', ids[2] ?? '']
      await tamper(
        target(),
        `update ${table} l set transaction_id = o.transaction_id from ${table} o where l.id in ('${one}', '${two}') and o.id in ('${one}', '${two}') and l.id <> o.id`,
        rehash(one),
        rehash(two),
      )
      const found = named(await verify())
      expect(found.map(({ kind }) => kind)).toEqual(['row_edited', 'row_edited'])
      expect(found.map(({ rowId }) => rowId).sort()).toEqual([one, two].sort())
    })

    it('name both rows whose places in two partitions were exchanged', async () => {
      const { ids, verify } = await sealed([4])
      await onSession(target(), (session) => session.query(`select * from vet_ensure_partitions(0, '2001-02-03')`))
      const [one, two] = [ids[1] ?? '', ids[2] ?? '']
      await tamper(target(), `update ${table} set occurred_at = '2001-02-10' where id = '${one}'`, rehash(one))
      expect(named(await verify())).toEqual([{ kind: 'row_edited', seal: 1, rowId: one }])
      await tamper(
        target(),
        `update ${table} l set occurred_at = o.occurred_at from ${table} o where l.id in ('${one}', '${two}') and o.id in ('${one}', '${two}') and l.id <> o.id`,
        rehash(one),
        rehash(two),
      )
      expect(
        named(await verify())
          .map(({ rowId }) => rowId)
          .sort(),
      ).toEqual([one, two].sort())
    })

    it('do not mind that rows move to the partition they belong to', async () => {
      const { organizationId, ids, scope } = await sealed([1])
      const id = await writeRows(opened, log, organizationId, 1)
      await tamper(
        target(),
        `update ${table} set occurred_at = '2003-04-05' where id = '${id[0]}'`,
        rehash(id[0] ?? ''),
      )
      await sealWhenSettled(target(), scope)
      await onSession(target(), (session) => session.query(`select * from vet_ensure_partitions(0, '2003-04-01')`))
      const [row] = await onSession(target(), (session) =>
        session.query(`select tableoid::regclass::text as part from ${table} where id = $1`, [id[0]]),
      )
      expect(row).toEqual({ part: `vet_${log}_2003_04` })
      expect((await verifyAuditLogs(target(), scope)).intact).toBe(true)
      expect(ids).toHaveLength(1)
    })

    it('name a row that was handed to another practice', async () => {
      const { ids, verify } = await sealed([2])
      const other = await sealed([2])
      await tamper(
        target(),
        `update ${table} set organization_id = '${other.organizationId}' where id = '${ids[0]}'`,
        rehash(ids[0] ?? ''),
      )
      expect(named(await verify())).toEqual([{ kind: 'row_deleted', seal: 1, rowId: ids[0] }])
      expect(named(await other.verify())).toEqual([{ kind: 'row_inserted', seal: 1, rowId: ids[0] }])
    })

    it('count more than they name', async () => {
      const { organizationId, scope } = await sealed([5])
      await tamper(target(), `delete from ${table} where organization_id = '${organizationId}'`)
      const report = await verifyAuditLogs(target(), { ...scope, limit: 2 })
      expect(report.findings).toHaveLength(2)
      expect(report.broken).toBeGreaterThanOrEqual(5)
      expect(report.chains).toMatchObject([{ intact: 0, broken: report.broken }])
    })

    it.each([
      ['row_count', 'row_count + 1'],
      ['merkle_root', `repeat('a', 64)`],
      ['seal_hash', `repeat('b', 64)`],
      ['to_xid', 'to_xid + 1'],
      ['sealed_at', `sealed_at - interval '1 day'`],
      ['sealed_by', `'somebody'`],
      [
        'leaves',
        `overlay(leaves placing translate(substr(leaves, 41, 4), 'ABCDEFGHabcdefgh', 'BCDEFGHAbcdefgha') || 'x' from 41 for 5)`,
      ],
    ])('are named themselves when somebody edits %s', async (column, value) => {
      const { organizationId, verify } = await sealed()
      await tamper(
        target(),
        `update vet_audit_seals set ${column} = ${value} where organization_id = '${organizationId}' and log = '${log}' and number = 1`,
      )
      const found = named(await verify())
      expect(found).toContainEqual({ kind: 'seal_edited', seal: 1 })
    })

    /** Takes a row out of the log and out of its seal, as somebody would who knows how. */
    async function forget(organizationId: string, id: string, number: number): Promise<string> {
      await tamper(target(), `delete from ${table} where id = '${id}'`)
      const without = (leaves: Buffer) => {
        const at = leaves.indexOf(Buffer.from(id.replaceAll('-', ''), 'hex')) - 8
        return Buffer.concat([leaves.subarray(0, at), leaves.subarray(at + LEAF_BYTES)])
      }
      const forge = ({ statement, leaves }: Parameters<Parameters<typeof forgeSeal>[3]>[0]) => ({
        statement,
        leaves: without(leaves),
      })
      return forgeSeal(target(), organizationId, log, forge, number)
    }

    it('are named when an earlier one was written anew with all that belongs to it', async () => {
      const { organizationId, ids, verify } = await sealed([2, 2])
      await forget(organizationId, ids[0] ?? '', 1)
      const report = await verify()
      expect(named(report)).toEqual([{ kind: 'seal_edited', seal: 1 }])
      expect(report.findings[0]?.message).toBe('seal 2 was made after another seal 1')
    })

    it('betray by a root kept outside that the newest was written anew', async () => {
      const { organizationId, ids, roots, verify } = await sealed([3])
      const forged = await forget(organizationId, ids[1] ?? '', 1)
      // The chain alone cannot tell.
      expect((await verify([forged])).intact).toBe(true)
      expect(named(await verify(roots))).toEqual([{ kind: 'root_not_found' }])
    })

    it('are named when one is missing', async () => {
      const { organizationId, verify, roots } = await sealed([1, 1, 1])
      const remove = (number: number) =>
        tamper(
          target(),
          `delete from vet_audit_seals where organization_id = '${organizationId}' and log = '${log}' and number = ${number}`,
        )
      await remove(2)
      const report = await verify()
      expect(named(report)).toEqual([{ kind: 'seal_deleted', seal: 2 }])
      expect(report.chains[0]?.unsealed).toBeGreaterThan(0)
      await remove(1)
      expect(report.findings[0]?.message).toBe('seal 2 is missing')
      expect((await verify()).findings[0]).toMatchObject({
        kind: 'seal_deleted',
        seal: 1,
        message: 'seals 1 to 2 are missing',
      })
      await remove(3)
      // All gone: nothing in the database tells.
      expect((await verify()).intact).toBe(true)
      expect(named(await verify([roots[2] ?? '']))).toEqual([{ kind: 'root_not_found' }])
    })

    it('name every row of a partition that was truncated', async () => {
      const { ids, verify } = await sealed([3])
      const month = `vet_${log}_2002_05`
      await onSession(target(), (session) => session.query(`select * from vet_ensure_partitions(0, '2002-05-01')`))
      const own = await sealed([2])
      const [id] = await writeRows(opened, log, own.organizationId, 1)
      await tamper(target(), `update ${table} set occurred_at = '2002-05-05' where id = '${id}'`, rehash(id ?? ''))
      await sealWhenSettled(target(), own.scope)
      await tamper(
        target(),
        `alter table ${month} disable trigger all`,
        `truncate ${month}`,
        `alter table ${month} enable trigger all`,
      )
      expect(named(await own.verify())).toEqual([{ kind: 'row_deleted', seal: 2, rowId: id }])
      expect((await verify()).intact).toBe(true)
      expect(ids).toHaveLength(3)
    })

    it('report rows that the retention job removed as such, and the others as before', async () => {
      const { organizationId, ids, verify } = await sealed([2, 2])
      const asOwner = (sql: string) =>
        onSession(target(), (session) =>
          session.transaction(async (tx) => {
            await tx.query(`select set_config('app.current_tenant', $1, true)`, [organizationId])
            await tx.run('set local role vet_owner')
            await tx.run(sql)
          }),
        )
      await asOwner(`delete from ${table} where id = '${ids[0]}'`)
      expect((await verify()).intact).toBe(false)
      await asOwner(
        `update vet_audit_seals set purged_at = now(), purge_reason = 'kept for seven years' where log = '${log}' and number = 1`,
      )
      expect(await verify()).toMatchObject({ intact: true, chains: [{ purged: 1, broken: 0 }] })
      await tamper(target(), `update ${table} set reason = 'other' where id = '${ids[1]}'`)
      expect(named(await verify())).toEqual([{ kind: 'row_edited', seal: 1, rowId: ids[1] }])
    })

    it('go on in another cluster when told to, and still know the rows of the one before', async () => {
      const { organizationId, ids, scope, verify } = await sealed([3])
      // As if the log had been written and sealed where numbers were a billion higher, and one row not sealed there.
      const [left] = await writeRows(opened, log, organizationId, 1)
      await tamper(
        target(),
        `update ${table} set transaction_id = transaction_id + 1000000000 where organization_id = '${organizationId}'`,
        `update ${table} l set row_hash = ${hashOf(log)} where organization_id = '${organizationId}'`,
      )
      const leaves = await onSession(target(), (session) =>
        session.query<{ leaf: string }>(
          `select encode(int8send(transaction_id) || uuid_send(id) || decode(row_hash, 'hex'), 'hex') as leaf from ${table}
           where organization_id = $1 and id <> $2 order by transaction_id, id`,
          [organizationId, left],
        ),
      )
      await forgeSeal(target(), organizationId, log, ({ statement }) => ({
        statement: { ...statement, cluster: '1', toXid: statement.toXid + 1_000_000_000 },
        leaves: Buffer.from(leaves.map(({ leaf }) => leaf).join(''), 'hex'),
      }))
      const [fresh] = await writeRows(opened, log, organizationId, 1)
      await expect(sealAuditLogs(target(), scope)).rejects.toMatchObject({ code: 'new_era_required' })

      const { rows } = await sealWhenSettled(target(), { ...scope, newEra: true })
      expect(rows).toBe(2)
      expect(await verify()).toMatchObject({ intact: true, chains: [{ seals: 2, unsealed: 0 }] })
      const [next] = await writeRows(opened, log, organizationId, 1)
      expect((await sealWhenSettled(target(), scope)).rows).toBe(1)
      expect(await verify()).toMatchObject({ intact: true, chains: [{ seals: 3, unsealed: 0 }] })

      await tamper(
        target(),
        `update ${table} set reason = 'other' where id in ('${ids[0]}', '${left}', '${fresh}')`,
        `delete from ${table} where id in ('${ids[1]}', '${next}')`,
      )
      const found = named(await verify())
      expect(found).toHaveLength(5)
      expect(found).toEqual(
        expect.arrayContaining([
          { kind: 'row_edited', seal: 1, rowId: ids[0] },
          { kind: 'row_deleted', seal: 1, rowId: ids[1] },
          { kind: 'row_edited', seal: 2, rowId: left },
          { kind: 'row_edited', seal: 2, rowId: fresh },
          { kind: 'row_deleted', seal: 3, rowId: next },
        ]),
      )
    })
  })

  describe(`what seals ask for on ${engine}`, () => {
    it.each([
      ['an organization that is no id', () => sealAuditLogs(target(), { organizationId: 'x' })],
      ['an organization that is not there', () => sealAuditLogs(target(), { organizationId: randomUUID() })],
      ['seals without rows', () => sealAuditLogs(target(), { rowsPerSeal: 0 })],
      ['a root that is none', () => verifyAuditLogs(target(), { roots: ['abc'] })],
      ['a limit of nothing', () => verifyAuditLogs(target(), { limit: 0 })],
      [
        'an organization to verify that is not there',
        () => verifyAuditLogs(target(), { organizationId: randomUUID() }),
      ],
    ])('refuses %s', async (_, work) => {
      await expect(work()).rejects.toMatchObject({ code: 'invalid_argument' })
    })

    it.each(['vet_app', 'vet_maintenance', 'vet_auditor', 'vet_readonly'])(
      'keeps %s from changing logs and seals',
      async (role) => {
        const organizationId = await newPractice(opened.db)
        await writeRows(opened, 'access_logs', organizationId, 1)
        await writeRows(opened, 'audit_logs', organizationId, 1)
        await sealWhenSettled(target(), { organizationId })
        const attempt = (sql: string) =>
          onSession(target(), (session) =>
            refusal(
              session.transaction(async (tx) => {
                await tx.query(`select set_config('app.current_tenant', $1, true)`, [organizationId])
                await tx.run(`set local role ${role}`)
                await tx.run(sql)
              }),
            ),
          )
        // The partition that the rows are in: without a row in it, no row trigger speaks.
        const parts = await onSession(target(), (session) =>
          session.query<{ part: string }>(
            `select tableoid::regclass::text as part from vet_access_logs where organization_id = $1
           union select tableoid::regclass::text from vet_audit_logs where organization_id = $1`,
            [organizationId],
          ),
        )
        const relations = ['vet_access_logs', 'vet_audit_logs', 'vet_audit_seals', ...parts.map(({ part }) => part)]
        expect(relations.length).toBeGreaterThanOrEqual(5)
        for (const relation of relations) {
          for (const sql of [
            `update ${relation} set created_at = now()`,
            `delete from ${relation}`,
            `truncate ${relation}`,
          ]) {
            expect(await attempt(sql), sql).toMatchObject({ sqlstate: '42501' })
            // The grant is one wall; behind it stands the trigger, for whoever was given more.
            const granted = await onSession(target(), (session) =>
              refusal(
                session.transaction(async (tx) => {
                  await tx.run(`grant update, delete, truncate on ${relation} to ${role}`)
                  await tx.query(`select set_config('app.current_tenant', $1, true)`, [organizationId])
                  await tx.run(`set local role ${role}`)
                  await tx.run(sql)
                }),
              ),
            )
            expect(granted, sql).toMatchObject({ sqlstate: 'VP003' })
          }
        }
        if (role === 'vet_app') {
          const copy =
            'insert into vet_audit_seals select (jsonb_populate_record(s, \'{"number": 50}\')).* from vet_audit_seals s'
          expect(await attempt(copy)).toMatchObject({ sqlstate: '42501' })
        }
      },
    )
  })

  describe('the Merkle tree', () => {
    const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
    /** RFC 6962, section 2.1, word by word. */
    function tree(leaves: readonly Buffer[]): Buffer {
      if (leaves.length <= 1) return leaves[0] ?? sha()
      let k = 1
      while (k * 2 < leaves.length) k *= 2
      return sha(Buffer.from([1]), tree(leaves.slice(0, k)), tree(leaves.slice(k)))
    }

    it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32, 33, 100])('is that of RFC 6962 for %i rows', (count) => {
      const hashes = Array.from({ length: count }, (_, index) => sha(Buffer.from(String(index))))
      const leaves = Buffer.concat(hashes.map((hash) => Buffer.concat([Buffer.alloc(24, 7), hash])))
      expect(merkleRoot(leaves)).toBe(tree(hashes).toString('hex'))
    })
  })
}
