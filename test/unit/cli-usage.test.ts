import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { cli, documentOf } from './cli-support'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vet-plan-cli-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

describe('a wrong command line', () => {
  it.each([
    [['statu'], "error: unknown command 'statu'\nnext: Did you mean status?\n"],
    [['migrate', '--dry-runn'], "error: unknown option '--dry-runn'\nnext: Did you mean --dry-run?\n"],
    [['status', '--jsn'], "error: unknown option '--jsn'\nnext: Did you mean --json?\n"],
    [['migrate', '--lock-timeout', '3d'], "argument '3d' is invalid. Write 500ms, 10s, 5m, 1h"],
    [['migrate', '--statement-timeout', 'soon'], "argument 'soon' is invalid"],
    [['migrate', '--lock-wait', '-1'], 'is invalid'],
    [['rollback', '--phase', 'cor'], "argument 'cor' is invalid. Allowed choices are core, compliance"],
    [['new', 'x', '--phase', 'cor'], 'Allowed choices are core, compliance'],
    [['rollback', '--count', '0'], 'Write a whole number, 1 or more'],
    [['rollback', '--count', '1', '--to', '0000_core'], 'cannot be used with'],
    [['rollback', '--count', '1', '--phase', 'core'], 'cannot be used with'],
    [['rollback', '--phase', 'core', '--to', '0000_core'], 'cannot be used with'],
    [['plan', '--out-of-order', '--down'], 'cannot be used with'],
    [['plan', '--out-of-order', '--count', '1'], 'cannot be used with'],
    [['new'], "missing required argument 'name'"],
    [['seed', 'demo-of-nothing'], 'Allowed choices are'],
    [['migrate', 'now'], 'too many arguments'],
    [['status', '--url'], 'argument missing'],
    [['--env-file', 'nowhere.env', 'status'], 'the environment file nowhere.env cannot be read (ENOENT)'],
    [['status', '--env-file', '.'], 'cannot be read (EISDIR)'],
    [['status', '--url', 'mysql://root:hunter2@h/db'], 'the database URL is not one this package understands'],
    [['up', '--url', 'memory:'], 'up needs a database that outlives it'],
  ])('%j exits 2 and says what is wrong', async (argv, message) => {
    const run = await cli(argv)
    expect(run.stderr).toContain(message)
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).not.toContain('hunter2')
  })

  it('is a JSON document on standard output with --json', async () => {
    const run = await cli(['status', '--json', '--lok-wait', '1s'])
    expect(documentOf(run)).toEqual({
      version: 1,
      command: 'status',
      ok: false,
      exitCode: 2,
      error: { code: 'usage', message: "unknown option '--lok-wait'", hint: 'Did you mean --lock-wait?' },
    })
    expect(run.stderr).toBe('')
  })

  it('does not take an argument after -- for an option', async () => {
    const run = await cli(['migrate', '--', '--json'])
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
  })
})

describe('help', () => {
  it('goes to standard output when asked for', async () => {
    for (const argv of [['--help'], ['help'], ['help', 'rollback'], ['rollback', '--help']]) {
      const run = await cli(argv)
      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
      expect(run.stdout).toContain('Usage: vet-plan')
    }
  })

  it('goes to standard error, with exit code 2, when the command is missing', async () => {
    const run = await cli([])
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toContain('Usage: vet-plan')
    expect(documentOf(await cli(['--json']))).toMatchObject({ ok: false, exitCode: 2, command: null })
  })

  it('of a command shows the options every command takes', async () => {
    expect((await cli(['rollback', '--help'])).stdout).toMatch(/--count.*Global Options:.*--url/s)
  })

  it('prints the version of the package', async () => {
    expect(await cli(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('an environment file', () => {
  it('is relative to the current directory and names the database', async () => {
    await writeFile(join(directory, 'test.env'), 'DATABASE_URL=mysql://from-file/db\n')
    const run = await cli(['status', '--env-file', 'test.env'], { cwd: directory })
    expect(run.stderr).toContain('the database URL is not one this package understands')
  })

  it('does not override a variable that is set', async () => {
    await writeFile(join(directory, 'test.env'), `DATABASE_URL=mysql://from-file/db\n`)
    const env = { DATABASE_URL: 'postgres://u:%@bad host/db' }
    const run = await cli(['status', '--env-file', 'test.env'], { cwd: directory, env })
    expect(run.stderr).toContain('the PostgreSQL URL cannot be parsed')
  })
})

it('stops before it begins when it was interrupted already', async () => {
  const run = await cli(['status', '--url', 'memory:'], { signal: AbortSignal.abort() })
  expect(run.exitCode).toBe(130)
  expect(run.stderr).toContain('interrupted')
})

describe('colours', () => {
  const argv = ['status', '--url', 'mysql://h/db']
  const coloured = async (extra: string[], env = {}, colors = true) =>
    (await cli([...argv, ...extra], { env, colors })).stderr.includes('\u001b[')

  it('are for terminals only', async () => {
    expect(await coloured([])).toBe(true)
    expect(await coloured([], {}, false)).toBe(false)
  })

  it('are off with --no-color, NO_COLOR and dumb terminals', async () => {
    expect(await coloured(['--no-color'])).toBe(false)
    expect(await coloured([], { NO_COLOR: '1' })).toBe(false)
    expect(await coloured([], { TERM: 'dumb' })).toBe(false)
  })
})

it('prints stacks only with VET_PLAN_DEBUG=1, without passwords', async () => {
  const argv = ['status', '--url', 'mysql://h/db']
  expect((await cli(argv)).stderr).not.toContain('    at ')
  expect((await cli(argv, { env: { VET_PLAN_DEBUG: '1' } })).stderr).toContain('    at ')
})
