import { beforeEach, describe, expect, it } from 'vitest'
import { documentOf } from '../unit/cli-support'
import { OWNERS, PETS, useCliDatabase, VISITS } from './cli-database'

const { run, write, sql, tables } = useCliDatabase()

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

  it('takes no answer from a pipe', async () => {
    const refused = await run(['rollback'], { answers: 'y\n', isTTY: false })
    expect(refused.exitCode).toBe(7)
    expect(refused.stderr).not.toContain('[y/N]')
    expect(await tables()).toContain('visits')
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
  it('asks, records what is there without running it, and does not look at other tables', async () => {
    await sql('create table owners (id integer primary key); create table of_the_host (id int);')
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
    await sql('create table owners (id integer primary key, name text);')
    await write(OWNERS, PETS)
    const drifted = await run(['baseline', '--yes'])
    expect(drifted).toMatchObject({ exitCode: 4, stdout: '' })
    expect(drifted.stderr).toMatch(/is not what the migrations build\n( {2}- .+\n)+next: /)
    expect(drifted.stderr).toMatch(/- .*owners\.name/)
    expect(drifted.stderr).toMatch(/- .*pets/)
    expect((await run(['status', '--json'])).stdout).toContain('"applied": 0')
  })

  it('records only up to --to', async () => {
    await sql('create table owners (id integer primary key);')
    await write(OWNERS, PETS)
    expect((await run(['baseline', '--yes', '--to', '0000_owners'])).exitCode).toBe(0)
    expect((await run(['migrate'])).stdout).toMatch(/^ {2}up {4}0001_pets /)
  })
})
