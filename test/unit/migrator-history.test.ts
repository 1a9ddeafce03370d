import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { describe, expect, test } from 'vitest'
import { HistoryError } from '../../src/errors'
import { readHistory } from '../../src/migrator/index'
import { literal } from '../../src/migrator/literal'
import { offsetOfPosition, positionInFile, splitStatements } from '../../src/migrator/statements'
import { type DraftMigration, journalEntry, migrationsFolder, writeJournal } from '../support/migrations'

const two: DraftMigration[] = [{ name: 'owners' }, { name: 'visits', phase: 'operations' }]

async function refusal(folder: string): Promise<HistoryError> {
  const error = await readHistory(folder).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof HistoryError) return error
  throw new Error('expected a HistoryError', { cause: error })
}

describe('readHistory', () => {
  test('reads tags, phases, statements with their lines, and down files', async () => {
    const folder = await migrationsFolder([
      {
        name: 'owners',
        up: ['create table owners ();', '\n-- why\ncreate index on owners ((1));'],
        down: ['drop table owners;'],
      },
      { name: 'gone', phase: 'performance', directives: ['no-transaction'], irreversible: 'nothing to go back to' },
    ])
    const { source, migrations } = await readHistory(folder)
    expect(source).toBe(folder)
    expect(migrations[0]).toMatchObject({
      tag: '0000_owners',
      index: 0,
      phase: 'core',
      transactional: true,
      file: 'migrations/0000_owners.sql',
      statements: [
        { sql: '-- vet-plan: phase core\ncreate table owners ();', line: 1 },
        { sql: '-- why\ncreate index on owners ((1));', line: 5 },
      ],
      down: { kind: 'file', file: 'migrations/down/0000_owners.sql', sql: 'drop table owners;\n' },
    })
    expect(migrations[1]).toMatchObject({
      phase: 'performance',
      transactional: false,
      down: { kind: 'irreversible', reason: 'nothing to go back to' },
    })
  })

  test("computes the hash that drizzle's migrator computes, whatever the line endings", async () => {
    const folder = await migrationsFolder(two)
    await writeFile(
      join(folder, '0000_owners.sql'),
      '-- vet-plan: phase core\r\nselect 1;\r\n--> statement-breakpoint\r\nselect é;',
    )
    const { migrations } = await readHistory(folder)
    const drizzle = readMigrationFiles({ migrationsFolder: folder })
    expect(migrations.map((it) => [it.hash, it.when])).toEqual(drizzle.map((it) => [it.hash, it.folderMillis]))
    expect(migrations[0]?.statements[1]).toEqual({ sql: 'select é;', line: 4 })
  })

  test.each<[string, string, readonly DraftMigration[]]>([
    ['a missing phase', 'names no phase', [{ name: 'a', up: ['select 1;'], phase: '' as 'core' }]],
    ['an unknown phase', 'unknown phase "later"', [{ name: 'a', phase: 'later' as 'core' }]],
    ['a phase that comes back', 'after operations began', [...two, { name: 'late' }]],
    ['an unknown directive', 'unknown or repeated directive', [{ name: 'a', directives: ['no-transactions'] }]],
    ['a repeated directive', 'unknown or repeated directive', [{ name: 'a', directives: ['phase core'] }]],
    [
      'a directive below the first statement',
      'below its first statement',
      [{ name: 'a', up: ['select 1;', '-- vet-plan: no-transaction\nselect 2;'] }],
    ],
    [
      'two files with one content',
      'same content',
      [
        { name: 'a', up: ['select 1;'] },
        { name: 'b', up: ['select 1;'] },
      ],
    ],
    [
      'an index built concurrently in a transaction',
      'CONCURRENTLY inside a transaction',
      [{ name: 'a', up: ['-- big\ncreate index concurrently if not exists i on a (id);'] }],
    ],
    [
      'an index build that cannot be resumed',
      'cannot be resumed',
      [{ name: 'a', directives: ['no-transaction'], up: ['CREATE UNIQUE INDEX CONCURRENTLY i on a (id);'] }],
    ],
    [
      'a concurrent drop in a down file',
      'down files run in one transaction',
      [{ name: 'a', down: ['drop index concurrently if exists i;'] }],
    ],
    [
      'a directive in a down file',
      'has the directive',
      [{ name: 'a', down: ['-- vet-plan: no-transaction\nselect 1;'] }],
    ],
  ])('refuses %s', async (_, message, drafts) => {
    const error = await refusal(await migrationsFolder(drafts))
    expect(error.code).toBe('history_malformed')
    expect(error.message).toContain(message)
    expect(error.hint).toBeTruthy()
  })

  test('refuses a listed migration without a file, naming it', async () => {
    const folder = await migrationsFolder(two)
    await rm(join(folder, '0001_visits.sql'))
    await rm(join(folder, 'down', '0001_visits.sql'))
    expect(await refusal(folder)).toMatchObject({ code: 'migration_file_missing', tags: ['0001_visits'] })
  })

  test('refuses a migration with no way back and no reason', async () => {
    const folder = await migrationsFolder(two)
    await rm(join(folder, 'down', '0001_visits.sql'))
    const error = await refusal(folder)
    expect(error).toMatchObject({ code: 'down_file_missing', tags: ['0001_visits'] })
    expect(error.hint).toContain('-- vet-plan: irreversible REASON')
  })

  test('refuses an irreversible migration that has a down file or no reason', async () => {
    const folder = await migrationsFolder([{ name: 'a', irreversible: 'it is' }])
    await writeFile(join(folder, 'down', '0000_a.sql'), 'select 1;')
    expect((await refusal(folder)).message).toContain('says it is irreversible')
    await rm(join(folder, 'down', '0000_a.sql'))
    await writeFile(join(folder, '0000_a.sql'), '-- vet-plan: phase core\n-- vet-plan: irreversible\nselect 1;')
    expect((await refusal(folder)).message).toContain('without a reason')
  })

  test('refuses a file the journal has lost', async () => {
    const folder = await migrationsFolder(two)
    await writeJournal(folder, [journalEntry(0, '0000_owners')])
    expect(await refusal(folder)).toMatchObject({ code: 'history_malformed', tags: ['0001_visits'] })
  })

  test.each<[string, string, readonly unknown[]]>([
    ['twice the same tag', 'twice', [journalEntry(0, '0000_owners'), journalEntry(1, '0000_owners')]],
    [
      'times that do not increase',
      '"when" of 0001_visits',
      [journalEntry(0, '0000_owners'), { ...journalEntry(0, '0001_visits'), idx: 1 }],
    ],
    ['an entry without a time', 'entry 0', [{ idx: 0, tag: '0000_owners' }]],
    ['a tag that leaves the folder', 'entry 0', [journalEntry(0, '0000_../owners')]],
  ])('refuses a journal with %s', async (_, message, entries) => {
    const folder = await migrationsFolder(two)
    await writeJournal(folder, entries)
    const error = await refusal(folder)
    expect(error.code).toBe('history_malformed')
    expect(error.message).toContain(message)
  })

  test('refuses a folder without a journal, a broken one, and one of another dialect', async () => {
    const folder = await migrationsFolder(two)
    const journal = join(folder, 'meta', '_journal.json')
    for (const text of ['<<<<<<< HEAD', '[]', '{"dialect":"mysql","entries":[]}']) {
      await writeFile(journal, text)
      expect((await refusal(folder)).code).toBe('history_malformed')
    }
    await rm(journal)
    expect((await refusal(folder)).message).toContain('does not exist')
  })
})

describe('splitStatements', () => {
  test('leaves out chunks without a statement', () => {
    const text =
      '-- only /* a comment\n--> statement-breakpoint\n\n--> statement-breakpoint\n/* a /* nested */ one */ ;\n--> statement-breakpoint\n  select 1'
    expect(splitStatements(text)).toEqual([{ sql: '  select 1', line: 7 }])
  })

  test('ignores a byte order mark', () => {
    expect(splitStatements('\uFEFFselect 1;')).toEqual([{ sql: 'select 1;', line: 1 }])
  })
})

test("a position counts characters, a column JavaScript's units", () => {
  const sql = "select '🐕',\nwrong"
  const offset = offsetOfPosition(sql, 13)
  expect(sql.slice(offset)).toBe('wrong')
  expect(positionInFile({ sql, line: 4 }, offset)).toEqual({ line: 5, column: 1 })
})

test('a literal survives quotes and backslashes', () => {
  expect(literal("it's")).toBe("'it''s'")
  expect(literal("a\\b'")).toBe("E'a\\\\b'''")
})
