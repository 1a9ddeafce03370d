import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { sealAuditLogs } from '../../src/audit/seal'
import { verifyAuditLogs } from '../../src/audit/verify'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { newPractice, sealWhenSettled, tamper, writeRows } from '../support/audit-rows'
import { createPool } from '../support/pool'
import { describeSealing } from '../support/sealing-suite'
import { cli, documentOf } from '../unit/cli-support'

let database: PostgresTestDatabase
const logins: string[] = []

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(async () => {
  for (const login of logins) await database.client.query(`drop owned by ${login}; drop role ${login}`)
  await database.close()
})

describeSealing('PostgreSQL', async () => {
  const { db, url, close } = await createTestDatabase({ server: inject('postgresUrl') })
  return { db, target: url, close }
})

const log = 'access_logs'
const target = () => database.url
const own = () => ({ db: database.db, target: database.url })

/** URL of a new login. */
async function loginAs(memberOf: string): Promise<string> {
  const login = `vet_test_${randomBytes(8).toString('hex')}`
  await database.client.query(`create role ${login} login password 'secret' in role ${memberOf}`)
  logins.push(login)
  return Object.assign(new URL(database.url), { username: login, password: 'secret' }).href
}

describe('a transaction that is open while the log is sealed', () => {
  it('is left to the next seal, with every row of it, and holds up nobody', async () => {
    const organizationId = await newPractice(database.db)
    const pool = createPool(database.url, 1)
    onTestFinished(() => pool.end())
    const late = await pool.connect()
    const insert = `insert into vet_access_logs (organization_id, action, resource_type) values ($1, 'read', 'late') returning id, transaction_id`
    await late.query('begin')
    const first = await late.query<{ id: string; transaction_id: string }>(insert, [organizationId])
    await late.query('savepoint inner_one')
    const second = await late.query<{ id: string; transaction_id: string }>(insert, [organizationId])
    // A savepoint has a number of its own; what counts is the transaction, which decides what becomes of the row.
    expect(second.rows[0]?.transaction_id).toBe(first.rows[0]?.transaction_id)
    const after = await writeRows(own(), log, organizationId, 2)
    await sealAuditLogs(target(), { organizationId, log })
    const open = await verifyAuditLogs(target(), { organizationId, log })
    expect(open).toMatchObject({ intact: true, chains: [{ unsealed: 2 }] })
    await late.query('commit')
    late.release()
    expect((await verifyAuditLogs(target(), { organizationId, log })).chains).toMatchObject([{ unsealed: 4 }])
    const { rows } = await sealWhenSettled(target(), { organizationId, log })
    expect(rows).toBe(4)
    expect(await verifyAuditLogs(target(), { organizationId, log })).toMatchObject({
      intact: true,
      chains: [{ intact: 4, unsealed: 0 }],
    })
    await tamper(
      target(),
      `delete from vet_access_logs where id in ('${first.rows[0]?.id}', '${second.rows[0]?.id}', '${after[0]}')`,
    )
    expect((await verifyAuditLogs(target(), { organizationId, log })).broken).toBe(3)
  })

  it('is not sealed when it is rolled back', async () => {
    const organizationId = await newPractice(database.db)
    await database.client.query(
      `begin; insert into vet_access_logs (organization_id, action, resource_type) values ('${organizationId}', 'read', 'x'); rollback`,
    )
    await writeRows(own(), log, organizationId, 1)
    expect((await sealWhenSettled(target(), { organizationId, log })).rows).toBe(1)
  })
})

describe('sealers that run at once', () => {
  it('make one chain', async () => {
    const organizationId = await newPractice(database.db)
    const written = (async () => {
      for (let round = 0; round < 5; round += 1) await writeRows(own(), log, organizationId, 4)
    })()
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(Array.from({ length: 4 }, () => sealAuditLogs(target(), { organizationId, log })))
    }
    await written
    await sealWhenSettled(target(), { organizationId, log })
    const report = await verifyAuditLogs(target(), { organizationId, log })
    expect(report).toMatchObject({ intact: true, chains: [{ intact: 20, unsealed: 0 }] })
  })

  it('seal every practice in one run, whatever keeps one of them', async () => {
    const practices = [await newPractice(database.db), await newPractice(database.db)]
    const stuck = await newPractice(database.db)
    for (const organizationId of [stuck, ...practices]) await writeRows(own(), log, organizationId, 2)
    await sealWhenSettled(target(), { organizationId: stuck, log })
    await tamper(target(), `update vet_audit_seals set to_xid = 900000000000 where organization_id = '${stuck}'`)
    for (const organizationId of practices) await sealWhenSettled(target(), { organizationId, log: 'audit_logs' })
    await expect(sealAuditLogs(target(), { log })).rejects.toMatchObject({
      code: 'new_era_required',
      message: expect.stringContaining(
        `of ${stuck} cannot be sealed on from seal 1: the last seal ends at transaction 900000000000`,
      ),
    })
    const { chains } = await verifyAuditLogs(target(), { log })
    for (const organizationId of practices) {
      expect(chains).toContainEqual(
        expect.objectContaining({ organizationId, seals: 1, intact: 2, unsealed: 0, broken: 0 }),
      )
    }
  })

  it('finds what is new by its own index', async () => {
    const { rows } = await database.client
      .query<{ 'QUERY PLAN': string }>(
        `set enable_seqscan = off; explain select from vet_access_logs where transaction_id >= 1000000`,
      )
      .then(
        (results: unknown) => (Array.isArray(results) ? results[1] : results) as { rows: { 'QUERY PLAN': string }[] },
      )
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      /Bitmap Index Scan on vet_access_logs_\w*transaction_id_idx/,
    )
  })
})

describe('logins', () => {
  it('of maintenance seal and verify', async () => {
    const organizationId = await newPractice(database.db)
    await writeRows(own(), log, organizationId, 1)
    const url = await loginAs('vet_maintenance')
    await sealWhenSettled(target(), { organizationId, log: 'audit_logs' })
    await sealAuditLogs(url, { organizationId })
    expect((await verifyAuditLogs(url, { organizationId })).intact).toBe(true)
  })

  it('of an auditor verify one practice', async () => {
    const organizationId = await newPractice(database.db)
    const other = await newPractice(database.db)
    const [id] = await writeRows(own(), log, organizationId, 2)
    await sealWhenSettled(target(), { organizationId })
    const url = await loginAs('vet_auditor')
    expect(await verifyAuditLogs(url, { organizationId })).toMatchObject({ intact: true })
    await tamper(target(), `delete from vet_access_logs where id = '${id}'`)
    expect((await verifyAuditLogs(url, { organizationId })).findings).toMatchObject([
      { kind: 'row_deleted', rowId: id },
    ])
    await expect(verifyAuditLogs(url)).rejects.toMatchObject({ code: 'roles_required' })
    await expect(sealAuditLogs(url, { organizationId: other })).rejects.toMatchObject({ code: 'roles_required' })
  })

  it('of the application do not seal', async () => {
    const organizationId = await newPractice(database.db)
    await expect(sealAuditLogs(await loginAs('vet_app'), { organizationId })).rejects.toMatchObject({
      code: 'roles_required',
    })
  })
})

describe('vet-plan audit', () => {
  const run = (...argv: string[]) => cli(['audit', ...argv], { env: { DATABASE_URL: database.url } })

  it('seals, prints the root to keep, and verifies by it', async () => {
    const organizationId = await newPractice(database.db)
    const scope = ['--organization', organizationId, '--log', log]
    const ids = await writeRows(own(), log, organizationId, 2)
    await sealWhenSettled(target(), { organizationId, log: 'audit_logs' })
    const sealed = await run('seal', ...scope, '--json')
    expect(documentOf(sealed)).toMatchObject({
      command: 'audit seal',
      ok: true,
      result: {
        seals: 1,
        rows: 2,
        heads: [{ organizationId, log, number: 1, root: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      },
    })
    const root = /"root": "([0-9a-f]{64})"/.exec(sealed.stdout)?.[1] ?? ''
    const again = await run('seal', ...scope)
    expect(again).toMatchObject({ exitCode: 0, stderr: '' })
    expect(again.stdout).toContain(root)
    expect(again.stdout).toContain('nothing new to seal')

    const verified = await run('verify', ...scope, '--root', root)
    expect(verified.stdout).toContain('2 rows intact, 0 not sealed yet')
    expect(verified.exitCode).toBe(0)

    const foreign = await run('verify', ...scope, '--root', root, '--root', 'a'.repeat(64), '--json')
    expect(documentOf(foreign)).toMatchObject({ exitCode: 8, result: { findings: [{ kind: 'root_not_found' }] } })

    await tamper(target(), `delete from vet_access_logs where organization_id = '${organizationId}'`)
    const broken = await run('verify', ...scope, '--limit', '1')
    expect(broken.exitCode).toBe(8)
    const named = ids.filter((id) => broken.stdout.includes(id))
    expect(named).toHaveLength(1)
    expect(broken.stdout).toContain(
      `row_deleted: ${organizationId} access_logs row ${named[0]}, which seal 1 covers, is missing`,
    )
    expect(broken.stdout).toContain('and 1 more')
    expect(broken.stdout).toContain('2 findings')
    const document = documentOf(await run('verify', ...scope, '--json'))
    expect(document).toMatchObject({
      command: 'audit verify',
      ok: false,
      exitCode: 8,
      result: { intact: false, broken: 2 },
    })
  })

  it('says what to do in another cluster', async () => {
    const organizationId = await newPractice(database.db)
    const scope = ['--organization', organizationId, '--log', log]
    await writeRows(own(), log, organizationId, 1)
    await sealWhenSettled(target(), { organizationId, log })
    await tamper(target(), `update vet_audit_seals set cluster = '1' where organization_id = '${organizationId}'`)
    const refused = await run('seal', ...scope)
    expect(refused).toMatchObject({ exitCode: 7, stdout: '' })
    expect(refused.stderr).toContain('the last seal was made in cluster 1')
    expect(refused.stderr).toContain('--new-era')
    expect((await run('seal', ...scope, '--new-era')).exitCode).toBe(0)
  })

  it.each([
    [['seal', '--log', 'logs'], 'Allowed choices are audit_logs, access_logs'],
    [['seal', '--organization', 'one'], 'the organization is not a UUID'],
    [['verify', '--root', 'one'], 'a root is not a SHA-256 in hexadecimal'],
    [['verify', '--limit', '0'], 'Write a whole number, 1 or more'],
    [['sael'], "unknown command 'sael'"],
  ])('%j exits 2 and says what is wrong', async (argv, message) => {
    const wrong = await run(...argv)
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' })
    expect(wrong.stderr).toContain(message)
  })

  it('needs a migrated database', async () => {
    const name = `vet_test_${randomBytes(8).toString('hex')}`
    await database.client.query(`create database ${name}`)
    onTestFinished(async () => {
      await database.client.query(`drop database ${name} with (force)`)
    })
    const url = Object.assign(new URL(database.url), { pathname: `/${name}` }).href
    for (const command of ['seal', 'verify']) {
      const run = await cli(['audit', command, '--url', url])
      expect(run.exitCode).toBe(3)
      expect(run.stderr).toContain('vet-plan migrate')
    }
  })
})
