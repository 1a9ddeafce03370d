import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/inspect/index'
import type { StatusReport } from '../../src/migrator/types'
import type { SeedReport } from '../../src/seeding/index'
import { cli, documentOf } from './cli-support'

const mocks = vi.hoisted(() => ({
  authorMigration: vi.fn(),
  checkHistory: vi.fn(),
  doctor: vi.fn(),
  grantsPlan: vi.fn(),
  migrate: vi.fn(),
  packagedCatalog: vi.fn(),
  seedReference: vi.fn(),
  status: vi.fn(),
}))
vi.mock('../../src/authoring/index', () => mocks)
vi.mock('../../src/inspect/index', () => mocks)
vi.mock('../../src/inspect/packaged', () => mocks)
vi.mock('../../src/migrator/index', () => mocks)
vi.mock('../../src/seeding/index', () => mocks)

afterEach(() => {
  for (const mock of Object.values(mocks)) mock.mockReset()
})

const url = 'postgres://app@db/practice'
const REPORT: StatusReport = {
  database: 'PostgreSQL practice at app@db:5432',
  engine: 'postgres',
  serverVersion: 180_001,
  migrations: [],
  problems: [],
  applied: 3,
  pending: 0,
}
const SEEDED: SeedReport = {
  set: 'reference',
  dryRun: false,
  tables: [
    {
      table: 'vet_species',
      inserted: 12,
      updated: 1,
      unchanged: 0,
      kept: [{ table: 'vet_species', key: 'dog', reason: 'edited', columns: ['name', 'notes'] }],
      total: 14,
    },
  ],
}

describe('doctor', () => {
  const finding = (severity: Finding['severity'], check: string): Finding => ({
    severity,
    check,
    message: 'what',
    why: 'because',
    fix: 'do this',
  })

  it.each([
    ['nothing is found', [], 0],
    ['there are only warnings', [finding('warning', 'drift'), finding('info', 'x')], 0],
    ['there is an error', [finding('error', 'row_security')], 1],
    ['the catalogue has drifted', [finding('error', 'row_security'), finding('error', 'drift')], 4],
  ])('when %s: exit code', async (_case, findings, exitCode) => {
    mocks.status.mockResolvedValue(REPORT)
    mocks.doctor.mockResolvedValue(findings)
    expect((await cli(['doctor', '--url', url])).exitCode).toBe(exitCode)
    const run = await cli(['doctor', '--json', '--url', url])
    expect(documentOf(run)).toMatchObject({ exitCode, result: { findings } })
  })

  it('says of a finding why it matters and how to fix it', async () => {
    mocks.status.mockResolvedValue(REPORT)
    mocks.doctor.mockResolvedValue([finding('error', 'row_security')])
    const run = await cli(['doctor', '--url', url])
    expect(run.stdout).toBe('error  row_security: what\n  why: because\n  fix: do this\n1 finding\n')
  })

  it('compares with the packaged catalogue once everything is applied, and not before', async () => {
    mocks.doctor.mockResolvedValue([])
    mocks.packagedCatalog.mockResolvedValue({ format: 1 })
    for (const [pending, expected] of [
      [0, { format: 1 }],
      [1, undefined],
    ]) {
      mocks.status.mockResolvedValue({ ...REPORT, pending })
      await cli(['doctor', '--url', url])
      expect(mocks.doctor.mock.lastCall?.[1]?.expected).toEqual(expected)
    }
  })

  it("judges the application's connection with --runtime, which need not read the ledger", async () => {
    mocks.status.mockRejectedValue(Object.assign(new Error('permission denied'), { code: '42501', severity: 'ERROR' }))
    mocks.doctor.mockResolvedValue([])
    const env = { DATABASE_URL: url, DIRECT_DATABASE_URL: 'postgres://owner@db/practice' }
    expect((await cli(['doctor', '--runtime'], { env })).exitCode).toBe(0)
    expect(mocks.doctor).toHaveBeenCalledWith(url, { runtime: true })
    await cli(['doctor'], { env })
    expect(mocks.doctor.mock.lastCall?.[0]).toBe('postgres://owner@db/practice')
  })
})

describe('seed', () => {
  it('lists what it wrote and what it left alone', async () => {
    mocks.seedReference.mockResolvedValue(SEEDED)
    const run = await cli(['seed', '--url', url])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout.split('\n')).toEqual([
      'table        inserted  updated  unchanged  kept  total',
      'vet_species  12        1        0          1     14',
      '  kept: vet_species dog (edited: name, notes)',
      '13 rows written',
      '',
    ])
    expect(mocks.seedReference).toHaveBeenCalledWith(url, {})
  })

  it('writes nothing with --dry-run', async () => {
    mocks.seedReference.mockResolvedValue({ ...SEEDED, dryRun: true })
    expect((await cli(['seed', 'reference', '--dry-run', '--url', url])).stdout).toContain('13 rows would be written;')
    expect(mocks.seedReference).toHaveBeenCalledWith(url, { dryRun: true })
  })
})

describe('up', () => {
  it('migrates, seeds and says what is there', async () => {
    mocks.migrate.mockResolvedValue({ database: REPORT.database, migrated: [{ tag: '0000_core', durationMs: 1 }] })
    mocks.seedReference.mockResolvedValue(SEEDED)
    mocks.status.mockResolvedValue(REPORT)
    const run = await cli(['up', '--no-roles'], { cwd: '/practice' })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(
      /vet_species .*\n.*\nPostgreSQL practice at app@db:5432 is ready: 3 migrations, PostgreSQL 18\n$/,
    )
    expect(run.stderr).toMatch(/^no database is configured .* \.vet-plan\/db\n$/)
    const target = 'file:/practice/.vet-plan/db'
    expect(mocks.migrate).toHaveBeenCalledWith(target, expect.objectContaining({ roles: false }))
    expect(mocks.seedReference).toHaveBeenCalledWith(target, {})
  })
})

describe('new', () => {
  it('passes its options on and names the files it wrote', async () => {
    const result = { tag: '0003_x', upFile: 'm/0003_x.sql', downFile: 'm/down/0003_x.sql', statements: 2 }
    mocks.authorMigration.mockResolvedValue(result)
    const options = ['--phase', 'security', '--schema', 's.ts', '--sql', 'q', '--out', 'm', '--custom']
    const run = await cli(['new', 'x', ...options], { cwd: '/practice' })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toMatch(/^m\/0003_x\.sql\nm\/down\/0003_x\.sql\n0003_x: 2 statements; /)
    expect(mocks.authorMigration).toHaveBeenCalledWith({
      root: '/practice',
      name: 'x',
      phase: 'security',
      schema: 's.ts',
      sql: 'q',
      out: 'm',
      custom: true,
    })
  })
})

describe('check', () => {
  it('ends with 0 when all agree', async () => {
    mocks.checkHistory.mockResolvedValue([])
    expect(await cli(['check'], { cwd: '/practice' })).toEqual({
      exitCode: 0,
      stdout: 'migrations, tables and SQL files agree\n',
      stderr: '',
    })
    expect(mocks.checkHistory).toHaveBeenCalledWith({ root: '/practice' })
  })

  it('ends with 4 and prints each problem', async () => {
    mocks.checkHistory.mockResolvedValue(['first problem', 'second problem'])
    const run = await cli(['check', '--quiet'])
    expect(run).toEqual({ exitCode: 4, stdout: 'first problem\nsecond problem\n', stderr: '' })
  })
})

describe('grants', () => {
  it('prints what to run before and after the migrations, and needs no database', async () => {
    mocks.grantsPlan.mockResolvedValue({ roles: 'create role vet_app;\n', tables: 'grant select on t to vet_app;\n' })
    const run = await cli(['grants', '--login', 'deploy'])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout.split('\n').filter((line) => !line.startsWith('--'))).toEqual([
      'create role vet_app;',
      '',
      'grant select on t to vet_app;',
      '',
    ])
    expect(mocks.grantsPlan).toHaveBeenCalledWith({ login: 'deploy' })
  })
})
