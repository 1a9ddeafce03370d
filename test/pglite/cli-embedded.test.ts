import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { lockDirectory } from '../../src/connection/directory-lock'
import { migrationsFolder } from '../support/migrations'
import { type CliSetting, cli, documentOf } from '../unit/cli-support'

let cwd: string
let migrations: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'vet-plan-cli-'))
  onTestFinished(() => rm(cwd, { recursive: true, force: true }))
  migrations = await migrationsFolder([{ name: 'owners' }, { name: 'pets' }])
})

/** Runs a command in a directory of the test's own, by default on the embedded database there. */
const run = (argv: string[], setting: CliSetting = {}) =>
  cli([...argv, '--migrations', migrations], { cwd, ...setting })

it('migrates, reports and reverts the embedded database and says where it is', async () => {
  const notice = 'no database is configured (--url, DATABASE_URL): using the embedded one in .vet-plan/db\n'
  const migrated = await run(['migrate'])
  expect(migrated).toMatchObject({ exitCode: 0, stderr: notice })
  expect(migrated.stdout).toMatch(
    /^ {2}up {4}0000_owners {2}\d+ ms\n {2}up {4}0001_pets {2}\d+ ms\n2 migrations applied to PGlite in .+\n$/,
  )
  expect((await run(['migrate', '--quiet'])).stderr).toBe('')
  expect((await run(['rollback'])).exitCode).toBe(7)
  expect((await run(['rollback', '--yes'])).stdout).toMatch(/^ {2}down {2}0001_pets /)
  const named = await run(['status'], { env: { DATABASE_URL: 'file:.vet-plan/db' } })
  expect(named).toMatchObject({ exitCode: 3, stderr: '' })
})

it('up creates a database with reference data from nothing, and changes nothing when run again', async () => {
  const first = await cli(['up'], { cwd })
  expect(first.exitCode).toBe(0)
  expect(first.stderr).toContain('using the embedded one in .vet-plan/db')
  expect(first.stdout).toMatch(/^ {2}up {4}0000_\w+ {2}/)
  expect(first.stdout).toMatch(/\nvet_species +[1-9]\d* /)
  expect(first.stdout).toMatch(/PGlite in .+ is ready: \d+ migrations?, PostgreSQL \d+\n$/)
  const again = documentOf(await cli(['up', '--json'], { cwd }))
  expect(again).toMatchObject({ ok: true, result: { migrated: [], seeded: { set: 'reference' } } })
  expect((await cli(['doctor'], { cwd })).exitCode).toBe(0)
})

it('ends with 6 while the embedded database is open elsewhere', async () => {
  const unlock = await lockDirectory(join(cwd, 'data'))
  const busy = await run(['status', '--url', 'file:data'])
  expect(busy.exitCode).toBe(6)
  expect(busy.stderr).toContain(`is in use by process ${process.pid}`)
  await unlock()
  expect((await run(['status', '--url', 'file:data'])).exitCode).toBe(3)
})

it('stops after the migration under way when it is interrupted, and says so', async () => {
  const controller = new AbortController()
  const interrupted = await run(['migrate'], {
    signal: controller.signal,
    onOutput: (text) => {
      if (text.includes('0000_owners')) controller.abort()
    },
  })
  expect(interrupted.exitCode).toBe(130)
  expect(interrupted.stderr).toContain('\nerror: the run was interrupted during 0001_pets\n')
  expect((await run(['status'])).stdout).toMatch(/: 1 migration applied, 1 pending\n$/)
})
