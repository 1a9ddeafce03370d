import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { migrationsFolder } from '../support/migrations'
import { startCli } from '../unit/cli-spawn'
import { cli, documentOf } from '../unit/cli-support'
import { connect, createDatabase, query, runningStatement, tables } from './migrator-database'

const SLOW = { name: 'slow', up: ['create table half (id int);', 'select pg_sleep(60);'], down: ['drop table half;'] }

/** The server's URL with one part replaced. */
function urlWith(part: Partial<Record<'password' | 'port' | 'pathname' | 'hostname', string>>): string {
  return Object.assign(new URL(inject('postgresUrl')), part).href
}

describe('a server that cannot be used', () => {
  const secret = `s3cret-${randomUUID()}`

  it.each([
    ['is not there', { port: '1', password: secret }, 'server_unreachable', 'ECONNREFUSED'],
    ['refuses the password', { password: secret }, 'authentication_failed', 'password authentication failed'],
    ['lacks the database', { pathname: '/no_such_database' }, 'database_missing', 'no_such_database'],
  ])('ends with 1 when it %s, and prints no password', async (_case, part, code, message) => {
    const url = urlWith(part)
    const { password } = new URL(url)
    for (const argv of [['migrate'], ['status', '--json'], ['doctor']]) {
      const run = await cli([...argv, '--url', url], { env: { VET_PLAN_DEBUG: '1' } })
      expect(run.exitCode).toBe(1)
      expect(run.stdout + run.stderr).toContain(message)
      expect(run.stdout + run.stderr).not.toContain(password)
      if (argv.includes('--json')) expect(documentOf(run)).toMatchObject({ error: { code } })
    }
  })
})

it('migrates, reports and reverts on a server', async () => {
  const url = await createDatabase()
  const migrations = await migrationsFolder([{ name: 'owners' }, { name: 'pets' }])
  const run = (...argv: string[]) => cli([...argv, '--migrations', migrations], { env: { DATABASE_URL: url } })
  expect((await run('status')).exitCode).toBe(3)
  const migrated = await run('migrate', '--json')
  expect(documentOf(migrated)).toMatchObject({
    ok: true,
    result: { migrated: [{ tag: '0000_owners' }, { tag: '0001_pets' }] },
  })
  expect(migrated.stderr).toBe('')
  expect((await run('status')).exitCode).toBe(0)
  expect((await run('rollback')).exitCode).toBe(7)
  expect((await run('rollback', '--yes')).exitCode).toBe(0)
  expect(await tables(url)).toEqual(['owners'])
})

it('obeys --lock-timeout and --statement-timeout', async () => {
  const url = await createDatabase()
  const migrations = await migrationsFolder([
    {
      name: 'settings',
      up: [
        `create table settings as select current_setting('lock_timeout') as locks, current_setting('statement_timeout') as statements;`,
      ],
    },
  ])
  const argv = [
    'migrate',
    '--lock-timeout',
    '3s',
    '--statement-timeout',
    '1h',
    '--url',
    url,
    '--migrations',
    migrations,
  ]
  expect((await cli(argv)).exitCode).toBe(0)
  expect(await query(url, 'select * from settings')).toEqual([{ locks: '3s', statements: '1h' }])
})

it('waits for another run, says so once, and ends with 6 when --lock-wait is over', async () => {
  const url = await createDatabase()
  const migrations = await migrationsFolder([SLOW])
  const first = startCli(['migrate', '--url', url, '--migrations', migrations])
  const pid = await runningStatement(url, '%pg_sleep(60)%')
  const second = await cli(['migrate', '--lock-wait', '1500ms', '--url', url, '--migrations', migrations])
  expect(second).toMatchObject({ exitCode: 6, stdout: '' })
  expect(second.stderr).toMatch(/^waiting for another run to finish\nerror: another run kept the migration lock/)
  expect(second.stderr).toContain(`process ${pid}`)
  first.child.kill('SIGTERM')
  expect(await first.exitCode).toBe(130)
})

describe('a question', () => {
  it('is asked in vain when the plan has changed before the answer', async () => {
    const url = await createDatabase()
    const argv = ['--url', url, '--migrations', await migrationsFolder([{ name: 'owners' }, { name: 'pets' }])]
    await cli(['migrate', '--to', '0000_owners', ...argv])
    async function* answerAfterAnotherRun() {
      await cli(['migrate', ...argv])
      yield 'y\n'
    }
    const rollback = await cli(['rollback', ...argv], { answers: answerAfterAnotherRun() })
    expect(rollback.stderr).toContain('the database changed while the plan was read; nothing was done')
    expect(rollback.exitCode).toBe(7)
    expect(await tables(url)).toEqual(['owners', 'pets'])
  })

  it('ends with 130 when it is interrupted', async () => {
    const url = await createDatabase()
    const argv = ['--url', url, '--migrations', await migrationsFolder([{ name: 'owners' }])]
    await cli(['migrate', ...argv])
    const controller = new AbortController()
    async function* interruptInstead() {
      controller.abort()
      await new Promise((resolve) => setTimeout(resolve, 100))
      yield 'y\n'
    }
    const rollback = await cli(['rollback', ...argv], { answers: interruptInstead(), signal: controller.signal })
    expect(rollback.exitCode).toBe(130)
    expect(rollback.stderr).toContain('error: interrupted')
    expect(await tables(url)).toEqual(['owners'])
  })
})

describe('a run that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s rolls back, says so and ends with 130', async (signal) => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([{ name: 'owners' }, SLOW])
    const { child, written, exitCode } = startCli(['migrate', '--url', url, '--migrations', migrations])
    await runningStatement(url, '%pg_sleep(60)%')
    child.kill(signal)
    expect(await exitCode).toBe(130)
    expect(written.stdout).toMatch(/^ {2}up {4}0000_owners {2}\d+ ms\n$/)
    expect(written.stderr).toContain(`${signal}: stopping and rolling back`)
    expect(written.stderr).toContain('error: the run was interrupted during 0001_slow')
    expect(await tables(url)).toEqual(['owners'])
    const others = `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
    expect(await query(url, others)).toEqual([])
    const status = await cli(['status', '--json', '--url', url, '--migrations', migrations])
    expect(documentOf(status)).toMatchObject({ exitCode: 3, result: { applied: 1, pending: 1 } })
  })

  it('by a second signal ends at once', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder([SLOW])
    const { child, written, exitCode } = startCli(['migrate', '--url', url, '--migrations', migrations])
    const pid = await runningStatement(url, '%pg_sleep(60)%')
    const admin = await connect(url)
    child.kill('SIGINT')
    child.kill('SIGTERM')
    expect(await exitCode).toBe(130)
    expect(written.stderr).not.toContain('error:')
    await admin.query('select pg_terminate_backend($1)', [pid])
  })
})
