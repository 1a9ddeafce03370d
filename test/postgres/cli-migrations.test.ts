import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DraftMigration, journalEntry, writeJournal } from '../support/migrations'
import { documentOf } from '../unit/cli-support'
import { OWNERS, PETS, useCliDatabase, VISITS } from './cli-database'

const BROKEN: DraftMigration = {
  name: 'broken',
  up: ['create table half (id int);', 'select *\n  from nowhere;'],
  down: ['drop table half;'],
}

const database = useCliDatabase()
const { run, write, sql, tables } = database

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
    await rm(join(database.history, 'meta'), { recursive: true })
    expect((await run(['migrate'])).exitCode).toBe(5)
  })

  it('refuses a late-merged migration unless --out-of-order is given', async () => {
    await write(OWNERS, PETS, VISITS)
    await rm(join(database.history, '0001_pets.sql'))
    await rm(join(database.history, 'down', '0001_pets.sql'))
    await writeJournal(database.history, [journalEntry(0, '0000_owners'), journalEntry(2, '0002_visits')])
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
    await sql(planned.stdout)
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
