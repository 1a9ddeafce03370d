import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type DraftMigration,
  journalEntry,
  migrationsFolder,
  writeJournal,
  writeMigrations,
} from '../support/migrations'
import { type CliSetting, cli, documentOf } from '../unit/cli-support'
import { createDatabase, query, tables as tablesOf } from './migrator-database'

const OWNERS: DraftMigration = { name: 'owners' }
const PETS: DraftMigration = { name: 'pets', phase: 'operations' }
const VISITS: DraftMigration = { name: 'visits', phase: 'operations' }
const BROKEN: DraftMigration = {
  name: 'broken',
  up: ['create table half (id int);', 'select *\n  from nowhere;'],
  down: ['drop table half;'],
}

let url: string
let history: string
beforeEach(async () => {
  url = await createDatabase()
  history = await migrationsFolder([])
})
const write = (...migrations: DraftMigration[]) => writeMigrations(history, migrations)
const tables = () => tablesOf(url)

/** Runs a command on the database and the history of the test. */
const run = (argv: string[], setting: CliSetting = {}) =>
  cli([...argv, '--url', url, '--migrations', 'migrations'], { cwd: dirname(history), ...setting })

describe('migrate', () => {
  it('prints one line for each migration and then has nothing to do', async () => {
    await write(OWNERS, PETS)
    const first = await run(['migrate'])
    expect(first).toMatchObject({ exitCode: 0, stderr: '' })
    expect(first.stdout).toMatch(
      /^ {2}up {4}0000_owners {2}\d+ ms\n {2}up {4}0001_pets {2}\d+ ms\n2 migrations applied to PostgreSQL .+ in \d+ ms\n$/,
    )
    const second = await run(['migrate'])
    expect(second).toMatchObject({ exitCode: 0, stderr: '' })
    expect(second.stdout).toMatch(/^PostgreSQL .+ is up to date\n$/)
  })

  it('stops after --to and prints nothing with --quiet', async () => {
    await write(OWNERS, PETS)
    expect(await run(['migrate', '--to', '0000_owners', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect(await tables()).toEqual(['owners'])
  })

  it('writes nothing with --dry-run', async () => {
    await write(OWNERS, PETS)
    const dry = await run(['migrate', '--dry-run'])
    expect(dry.exitCode).toBe(0)
    expect(dry.stdout).toContain(
      '  up    0000_owners  (core)\n  up    0001_pets  (operations)\n2 migrations would be applied',
    )
    expect(await tables()).toEqual([])
  })

  it('shows the place of a failing statement with a caret and ends with 1', async () => {
    await write(OWNERS, BROKEN)
    const failed = await run(['migrate'])
    expect(failed.exitCode).toBe(1)
    expect(failed.stdout).toMatch(/^ {2}up {4}0000_owners {2}\d+ ms\n$/)
    expect(failed.stderr).toMatch(
      /^error: 0001_broken failed at migrations\/0001_broken\.sql:5:8: relation "nowhere" does not exist\n/,
    )
    expect(failed.stderr).toContain(['  SQLSTATE 42P01', '', '  5 |   from nowhere;', '    |        ^', ''].join('\n'))
    expect(failed.stderr).toMatch(/\nnext: 0001_broken was rolled back/)
    expect(failed.stderr).not.toContain('    at ')
    expect(await tables()).toEqual(['owners'])
  })

  it('describes a failure in a JSON document', async () => {
    await write(OWNERS, BROKEN)
    const failed = await run(['migrate', '--json'])
    expect(documentOf(failed)).toMatchObject({
      version: 1,
      command: 'migrate',
      ok: false,
      exitCode: 1,
      error: {
        code: 'statement_failed',
        tag: '0001_broken',
        location: { file: 'migrations/0001_broken.sql', line: 5, column: 8 },
        sql: { sqlstate: '42P01', message: 'relation "nowhere" does not exist' },
      },
    })
    expect(failed).toMatchObject({ exitCode: 1, stderr: '' })
  })

  it('ends with 2 for a tag that does not exist', async () => {
    await write(OWNERS)
    const wrong = await run(['migrate', '--to', '0009_nothing'])
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stderr).toContain('0009_nothing')
  })

  it('ends with 5 for a folder that is no history', async () => {
    await rm(join(history, 'meta'), { recursive: true })
    expect((await run(['migrate'])).exitCode).toBe(5)
  })

  it('refuses a late-merged migration unless --out-of-order is given', async () => {
    await write(OWNERS, PETS, VISITS)
    await rm(join(history, '0001_pets.sql'))
    await rm(join(history, 'down', '0001_pets.sql'))
    await writeJournal(history, [journalEntry(0, '0000_owners'), journalEntry(2, '0002_visits')])
    expect((await run(['migrate'])).exitCode).toBe(0)
    await write(OWNERS, PETS, VISITS)
    expect(await run(['migrate'])).toMatchObject({ exitCode: 5, stdout: '' })
    expect((await run(['migrate', '--out-of-order'])).exitCode).toBe(0)
    expect(await tables()).toEqual(['owners', 'pets', 'visits'])
  })
})

describe('status', () => {
  it('ends with 3 while migrations are pending and with 0 after', async () => {
    await write(OWNERS, PETS)
    await run(['migrate', '--to', '0000_owners'])
    const before = await run(['status'])
    expect(before.exitCode).toBe(3)
    const lines = before.stdout.split('\n')
    expect(lines[0]).toMatch(/^migration {4}phase {7}state {4}applied at {12}duration$/)
    expect(lines[1]).toMatch(/^0000_owners {2}core {8}applied {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ {2}\d+ ms$/)
    expect(lines[2]).toBe('0001_pets    operations  pending')
    expect(lines[3]).toMatch(/: 1 migration applied, 1 pending$/)
    await run(['migrate'])
    expect((await run(['status'])).exitCode).toBe(0)
  })

  it('is one JSON document with a result whether or not it is ok', async () => {
    await write(OWNERS)
    expect(documentOf(await run(['status', '--json']))).toMatchObject({
      command: 'status',
      ok: false,
      exitCode: 3,
      result: { engine: 'postgres', applied: 0, pending: 1, migrations: [{ tag: '0000_owners', state: 'pending' }] },
    })
  })

  it('ends with 5 and says what to do when an applied migration was edited', async () => {
    await write(OWNERS)
    await run(['migrate'])
    await write({ ...OWNERS, up: ['create table owners (id bigint primary key);'] })
    const edited = await run(['status'])
    expect(edited.exitCode).toBe(5)
    expect(edited.stdout).toMatch(/0000_owners\.sql was edited after it was applied\n {2}next: Restore the file/)
  })
})

describe('plan', () => {
  it('prints a script that migrates an empty database', async () => {
    await write(OWNERS, PETS)
    const planned = await run(['plan'])
    expect(planned.exitCode).toBe(0)
    expect(await tables()).toEqual([])
    await query(url, planned.stdout)
    expect((await run(['status'])).exitCode).toBe(0)
  })

  it('prints a script that reverts, with --down and what implies it', async () => {
    await write(OWNERS, PETS, VISITS)
    await run(['migrate'])
    const headings = async (...argv: string[]) => (await run(['plan', ...argv])).stdout.match(/^-- (up|down) .*$/gm)
    const both = ['-- down 0002_visits (operations)', '-- down 0001_pets (operations)']
    expect(await headings('--down')).toEqual(both.slice(0, 1))
    expect(await headings('--count', '2')).toEqual(both)
    expect(await headings('--phase', 'operations')).toEqual(both)
    expect(await headings('--down', '--to', '0000_owners')).toEqual(both)
    expect(await tables()).toEqual(['owners', 'pets', 'visits'])
  })
})

describe('rollback', () => {
  beforeEach(async () => {
    await write(OWNERS, PETS, VISITS)
    await run(['migrate'])
  })

  it('refuses without a terminal, shows its plan and changes nothing', async () => {
    const refused = await run(['rollback', '--count', '2'])
    expect(refused).toMatchObject({ exitCode: 7, stdout: '' })
    expect(refused.stderr).toMatch(/^On PostgreSQL .+:\n {2}down {2}0002_visits .+\n {2}down {2}0001_pets .+\nerror: /)
    expect(refused.stderr).toContain('--yes')
    expect(refused.stderr).not.toContain('[y/N]')
    expect(await tables()).toEqual(['owners', 'pets', 'visits'])
  })

  it('refuses with --json even on a terminal, with its plan in the document', async () => {
    const refused = await run(['rollback', '--json'], { answers: 'y\n' })
    expect(documentOf(refused)).toMatchObject({
      ok: false,
      exitCode: 7,
      result: { plan: { migrations: [{ tag: '0002_visits', direction: 'down' }] } },
      error: { code: 'confirmation_required' },
    })
    expect(refused).toMatchObject({ exitCode: 7, stderr: '' })
  })

  it('asks on a terminal and reverts the newest migration on y', async () => {
    const agreed = await run(['rollback'], { answers: 'y\n' })
    expect(agreed.exitCode).toBe(0)
    expect(agreed.stderr).toContain('Revert 1 migration and lose the data in what they created? [y/N] ')
    expect(agreed.stdout).toMatch(/^ {2}down {2}0002_visits {2}\d+ ms\n1 migration reverted on /)
    expect(await tables()).toEqual(['owners', 'pets'])
  })

  it.each(['n\n', '\n', 'yesterday\n', ''])('takes the answer %j for a no', async (answers) => {
    const declined = await run(['rollback'], { answers })
    expect(declined).toMatchObject({ exitCode: 7, stdout: '' })
    expect(declined.stderr).toContain('declined; nothing was changed')
  })

  it('does not ask with --yes', async () => {
    const agreed = await run(['rollback', '--to', '0000_owners', '--yes'])
    expect(agreed).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await tables()).toEqual(['owners'])
  })

  it('reverts a phase, and then has nothing to revert', async () => {
    expect((await run(['rollback', '--phase', 'operations', '--yes'])).exitCode).toBe(0)
    expect(await tables()).toEqual(['owners'])
    const nothing = await run(['rollback', '--phase', 'operations'])
    expect(nothing.exitCode).toBe(0)
    expect(nothing.stdout).toContain('nothing to revert')
  })

  it('shows the plan and stops with --dry-run', async () => {
    const dry = await run(['rollback', '--dry-run'])
    expect(dry.exitCode).toBe(0)
    expect(dry.stdout).toContain('  down  0002_visits  (operations)\n1 migration would be reverted')
    expect(await tables()).toContain('visits')
  })
})

it('rollback refuses an irreversible migration even with --yes', async () => {
  await write({ ...OWNERS, irreversible: 'it is a test' })
  await run(['migrate'])
  const refused = await run(['rollback', '--yes'])
  expect(refused.exitCode).toBe(7)
  expect(refused.stderr).toContain('0000_owners cannot be reverted: it is a test')
})

describe('repair', () => {
  beforeEach(async () => {
    await write(OWNERS)
    await run(['migrate'])
    await write({ ...OWNERS, up: ['create table owners (id integer primary key); -- reviewed'] })
  })

  it('shows what it would change and refuses without a terminal', async () => {
    const refused = await run(['repair'])
    expect(refused.exitCode).toBe(7)
    expect(refused.stderr).toMatch(/would be changed:\n {2}0000_owners: accept .+\nerror: /)
    expect((await run(['status'])).exitCode).toBe(5)
  })

  it('changes nothing with --dry-run', async () => {
    const dry = await run(['repair', '--dry-run'])
    expect(dry.exitCode).toBe(0)
    expect(dry.stdout).toMatch(/1 change would be made to the ledger\n$/)
    expect((await run(['status'])).exitCode).toBe(5)
  })

  it('repairs once agreed, and then finds nothing', async () => {
    expect((await run(['repair'], { answers: 'yes\n' })).exitCode).toBe(0)
    expect((await run(['status'])).exitCode).toBe(0)
    expect((await run(['repair'])).stdout).toMatch(/nothing to repair\n$/)
  })
})

describe('baseline', () => {
  const create = (sql: string) => query(url, sql)

  it('asks, records what is there without running it, and does not look at other tables', async () => {
    await create('create table owners (id integer primary key); create table of_the_host (id int);')
    await write(OWNERS)
    expect((await run(['baseline'])).exitCode).toBe(7)
    expect((await run(['baseline', '--dry-run'])).stdout).toMatch(/1 migration would be recorded as applied\n$/)
    expect((await run(['status'])).exitCode).toBe(3)
    const recorded = await run(['baseline'], { answers: 'y\n' })
    expect(recorded.exitCode).toBe(0)
    expect(recorded.stderr).toMatch(
      /would be recorded as applied to .+:\n {2}0000_owners\nRecord 1 migration .+ \[y\/N\] $/,
    )
    expect(recorded.stdout).toMatch(/^ {2}0000_owners\nPostgreSQL .+: 1 migration recorded as applied\n$/)
    expect((await run(['status'])).exitCode).toBe(0)
    expect((await run(['baseline', '--yes'])).exitCode).toBe(7)
  })

  it('ends with 4 and lists the differences of a database that is another', async () => {
    await create('create table owners (id integer primary key, name text);')
    await write(OWNERS, PETS)
    const drifted = await run(['baseline', '--yes'])
    expect(drifted).toMatchObject({ exitCode: 4, stdout: '' })
    expect(drifted.stderr).toMatch(/is not what the migrations build\n( {2}- .+\n)+next: /)
    expect(drifted.stderr).toMatch(/- .*owners\.name/)
    expect(drifted.stderr).toMatch(/- .*pets/)
    expect((await run(['status', '--json'])).stdout).toContain('"applied": 0')
  })

  it('records only up to --to', async () => {
    await create('create table owners (id integer primary key);')
    await write(OWNERS, PETS)
    expect((await run(['baseline', '--yes', '--to', '0000_owners'])).exitCode).toBe(0)
    expect((await run(['migrate'])).stdout).toMatch(/^ {2}up {4}0001_pets /)
  })
})
