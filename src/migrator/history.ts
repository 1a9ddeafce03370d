import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { HistoryError, InvalidArgumentError } from '../errors'
import { type JournalEntry, parseJournal } from './journal'
import { canBeRepeated, runsConcurrently, splitStatements } from './statements'
import { MIGRATION_PHASES, type Migration, type MigrationHistory, type MigrationPhase } from './types'

/**
 * Reads a drizzle-kit folder with its `down/` files and checks that it is whole: every file listed, every listed file
 * there, every migration in a phase and with a way back or a reason why there is none.
 * @throws {HistoryError} `history_malformed`, `migration_file_missing`, `down_file_missing`
 */
export async function readHistory(folder: string): Promise<MigrationHistory> {
  const name = basename(folder) || folder
  const entries = parseJournal(await readJournal(folder, name), `${name}/meta/_journal.json`)
  await refuseUnlistedFiles(folder, name, entries)
  const migrations: Migration[] = []
  for (const [index, entry] of entries.entries()) migrations.push(await readMigration(folder, name, entry, index))
  checkPhases(migrations)
  checkDistinct(migrations)
  return { source: folder, migrations }
}

async function readJournal(folder: string, name: string): Promise<string> {
  const text = await readOptional(join(folder, 'meta', '_journal.json'))
  if (text !== undefined) return text
  throw new HistoryError(`${name}/meta/_journal.json does not exist`, {
    code: 'history_malformed',
    hint: `${folder} is not a drizzle-kit migrations folder. Check the path, or create one with drizzle-kit generate.`,
  })
}

async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** A file that lost its journal entry in a merge would otherwise never run, and nobody would be told. */
async function refuseUnlistedFiles(folder: string, name: string, entries: readonly JournalEntry[]): Promise<void> {
  const listed = new Set(entries.map((entry) => `${entry.tag}.sql`))
  for (const [path, label] of [
    [folder, name],
    [join(folder, 'down'), `${name}/down`],
  ] as const) {
    const unlisted = (await listSqlFiles(path)).filter((file) => !listed.has(file))
    if (unlisted.length === 0) continue
    throw new HistoryError(`${unlisted.map((file) => `${label}/${file}`).join(', ')} is not in the journal`, {
      code: 'history_malformed',
      hint: `Add the migration to ${name}/meta/_journal.json (a merge may have dropped its entry) or delete the file.`,
      tags: unlisted.map((file) => file.slice(0, -'.sql'.length)),
    })
  }
}

async function listSqlFiles(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).filter((file) => file.endsWith('.sql')).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function readMigration(folder: string, name: string, entry: JournalEntry, index: number): Promise<Migration> {
  const { tag, when } = entry
  const file = `${name}/${tag}.sql`
  const text = await readOptional(join(folder, `${tag}.sql`))
  if (text === undefined) {
    throw new HistoryError(`${file} is in the journal but does not exist`, {
      code: 'migration_file_missing',
      hint: 'Restore the file from version control, or remove its journal entry if it was never applied anywhere.',
      tags: [tag],
    })
  }
  const directives = readDirectives(text, file, tag)
  const statements = splitStatements(text)
  for (const { sql, line } of statements) {
    if (directives.transactional && runsConcurrently(sql)) {
      throw malformed(tag, `${file}:${line} uses CONCURRENTLY inside a transaction`, [
        'Add the line "-- vet-plan: no-transaction" at the top of the file.',
      ])
    }
    if (!directives.transactional && !canBeRepeated(sql)) {
      throw malformed(tag, `${file}:${line} cannot be resumed after an interruption`, [
        'Write "create index concurrently if not exists NAME on TABLE" or "drop index concurrently if exists NAME".',
      ])
    }
  }
  return {
    tag,
    index,
    when,
    hash: createHash('sha256').update(text).digest('hex'),
    phase: directives.phase,
    transactional: directives.transactional,
    file,
    statements,
    down: await readDown(folder, name, tag, directives.irreversible),
  }
}

async function readDown(
  folder: string,
  name: string,
  tag: string,
  irreversible: string | undefined,
): Promise<Migration['down']> {
  const file = `${name}/down/${tag}.sql`
  const sql = await readOptional(join(folder, 'down', `${tag}.sql`))
  if (irreversible !== undefined) {
    if (sql === undefined) return { kind: 'irreversible', reason: irreversible }
    throw malformed(tag, `${name}/${tag}.sql says it is irreversible, but ${file} exists`, [
      'Remove the directive or the down file.',
    ])
  }
  if (sql === undefined) {
    throw new HistoryError(`${file} does not exist`, {
      code: 'down_file_missing',
      hint: `Write the SQL that reverts ${tag} into it, or say "-- vet-plan: irreversible REASON" at the top of ${name}/${tag}.sql.`,
      tags: [tag],
    })
  }
  const directive = DIRECTIVE_LINE.exec(sql)
  if (directive !== null) {
    throw malformed(tag, `${file} has the directive "${directive[0].trim()}"`, [
      'Directives belong into the up file; a down file always runs in one transaction.',
    ])
  }
  const statements = splitStatements(sql)
  const concurrent = statements.find((statement) => runsConcurrently(statement.sql))
  if (concurrent !== undefined) {
    throw malformed(tag, `${file}:${concurrent.line} uses CONCURRENTLY, but down files run in one transaction`, [
      'Write it without CONCURRENTLY.',
    ])
  }
  return { kind: 'file', file, sql, statements }
}

interface Directives {
  readonly phase: MigrationPhase
  readonly transactional: boolean
  readonly irreversible: string | undefined
}

const DIRECTIVE_LINE = /^[^\S\n]*--[^\S\n]*vet-plan:.*$/im

/** Reads the `-- vet-plan:` lines among the comment lines the file begins with. */
function readDirectives(text: string, file: string, tag: string): Directives {
  const lines = text.split(/\r?\n/)
  const body = lines.findIndex((line) => !/^\s*(?:--(?!>).*)?$/.test(line))
  const head = body === -1 ? lines : lines.slice(0, body)
  const found = new Map<string, string>()
  for (const [index, line] of head.entries()) {
    const match = /^\s*--\s*vet-plan:\s*(\S*)\s*(.*?)\s*$/i.exec(line)
    if (match === null) continue
    const [, directive = '', argument = ''] = match
    if (!['phase', 'no-transaction', 'irreversible'].includes(directive) || found.has(directive)) {
      throw malformed(tag, `${file}:${index + 1} has an unknown or repeated directive "${line.trim()}"`, [
        'Use each of these at most once: phase NAME, no-transaction, irreversible REASON.',
      ])
    }
    found.set(directive, argument)
  }
  const late = body === -1 ? null : DIRECTIVE_LINE.exec(lines.slice(body).join('\n'))
  if (late !== null) {
    throw malformed(tag, `${file} has the directive "${late[0].trim()}" below its first statement`, [
      'Move it to the top of the file.',
    ])
  }
  const irreversible = found.get('irreversible')
  if (irreversible === '') {
    throw malformed(tag, `${file} is irreversible without a reason`, ['Write "-- vet-plan: irreversible REASON".'])
  }
  return { phase: phaseOf(found.get('phase'), file, tag), transactional: !found.has('no-transaction'), irreversible }
}

function phaseOf(name: string | undefined, file: string, tag: string): MigrationPhase {
  const phase = MIGRATION_PHASES.find((candidate) => candidate === name)
  if (phase !== undefined) return phase
  const what = !name ? 'names no phase' : `names the unknown phase "${name}"`
  throw malformed(tag, `${file} ${what}`, [
    `Write "-- vet-plan: phase NAME" at its top, where NAME is ${MIGRATION_PHASES.join(', ')}.`,
  ])
}

function checkPhases(migrations: readonly Migration[]): void {
  let previous: Migration | undefined
  for (const migration of migrations) {
    if (previous !== undefined && phaseIndex(migration.phase) < phaseIndex(previous.phase)) {
      throw malformed(
        migration.tag,
        `${migration.file} is in phase ${migration.phase}, after ${previous.phase} began`,
        [
          `Phases are contiguous and come in this order: ${MIGRATION_PHASES.join(', ')}.`,
          `Put it into phase ${previous.phase}.`,
        ],
      )
    }
    previous = migration
  }
}

export const phaseIndex = (phase: MigrationPhase) => MIGRATION_PHASES.indexOf(phase)

/** What is applied is told by hash where only drizzle wrote the ledger, so two migrations must not share one. */
function checkDistinct(migrations: readonly Migration[]): void {
  const byHash = new Map<string, Migration>()
  for (const migration of migrations) {
    const twin = byHash.get(migration.hash)
    if (twin !== undefined) {
      throw malformed(migration.tag, `${migration.file} and ${twin.file} have the same content`, [
        'Delete the copy, or add a comment that tells them apart.',
      ])
    }
    byHash.set(migration.hash, migration)
  }
}

function malformed(tag: string, message: string, hint: readonly string[]): HistoryError {
  return new HistoryError(message, { code: 'history_malformed', hint: hint.join(' '), tags: [tag] })
}

/** The migration called `tag`. @throws {InvalidArgumentError} when the history has none. */
export function findMigration(history: MigrationHistory, tag: string): Migration {
  const migration = history.migrations.find((candidate) => candidate.tag === tag)
  if (migration !== undefined) return migration
  const newest = history.migrations.at(-1)
  throw new InvalidArgumentError(
    `there is no migration called ${tag}`,
    newest === undefined ? 'The history is empty.' : `Tags are file names without .sql; the newest is ${newest.tag}.`,
  )
}
