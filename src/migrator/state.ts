import { HistoryError, type HistoryErrorCode } from '../errors'
import type { Ledger, LedgerDetail, LedgerRow } from './ledger'
import type { HistoryProblem, Migration, MigrationHistory, MigrationState } from './types'

/** A migration of the files beside what the ledger knows of it. */
export interface MigrationRecord {
  readonly migration: Migration
  readonly state: MigrationState
  /** The row that makes it applied or unfinished. */
  readonly ledger: LedgerEntry | undefined
}

/** What the ledger knows of one migration; `detail` is absent when drizzle's migrator wrote it. */
export interface LedgerEntry extends LedgerRow {
  /** The recorded tag, or one made from the hash where only drizzle wrote the ledger. */
  readonly tag: string
  readonly detail: LedgerDetail | undefined
}

export interface HistoryState {
  readonly ledger: Ledger
  readonly records: readonly MigrationRecord[]
  /** Ledger entries no file accounts for, oldest first. */
  readonly unknown: readonly LedgerEntry[]
  readonly problems: readonly HistoryProblem[]
}

/**
 * Compares files and ledger. Applied is what is recorded under the same tag or the same hash; the order or age of the
 * newest row decides nothing.
 */
export function compareHistory(history: MigrationHistory, ledger: Ledger): HistoryState {
  const known = new Set(history.migrations.map((migration) => migration.tag))
  const hashes = new Set(history.migrations.map((migration) => migration.hash))
  const recordedHashes = new Set(ledger.details.map((detail) => detail.hash))
  const used = new Set<LedgerRow>()
  const records = history.migrations.map((migration): MigrationRecord => {
    const detail =
      ledger.details.find((candidate) => candidate.tag === migration.tag) ??
      ledger.details.find((candidate) => candidate.hash === migration.hash && !known.has(candidate.tag))
    const row =
      ledger.rows.find((candidate) => candidate.hash === (detail ?? migration).hash) ??
      (detail === undefined
        ? ledger.rows.find(
            (it) => it.createdAt === migration.when && !hashes.has(it.hash) && !recordedHashes.has(it.hash),
          )
        : undefined)
    if (detail !== undefined) used.add(detail)
    if (row !== undefined) used.add(row)
    const entry = detail ?? row
    if (entry === undefined) return { migration, state: 'pending', ledger: undefined }
    const tag = detail?.tag ?? migration.tag
    return {
      migration,
      state: detail?.state === 'running' ? 'unfinished' : 'applied',
      ledger: { tag, hash: entry.hash, createdAt: entry.createdAt, detail },
    }
  })
  const unknown = unknownEntries(ledger, used)
  const newest = history.migrations.at(-1)
  const problems = [
    ...records.flatMap(editedProblem),
    ...outOfOrderProblems(records),
    ...unknown.map((entry) => unknownProblem(entry, newest)),
  ]
  return { ledger, records, unknown, problems }
}

function unknownEntries(ledger: Ledger, used: ReadonlySet<LedgerRow>): LedgerEntry[] {
  const details = ledger.details.filter((detail) => !used.has(detail))
  const recorded = new Set(ledger.details.map((detail) => detail.hash))
  const rows = ledger.rows.filter((row) => !used.has(row) && !recorded.has(row.hash))
  return [
    ...details.map((detail) => ({ tag: detail.tag, hash: detail.hash, createdAt: detail.createdAt, detail })),
    ...rows.map((row) => ({ ...row, tag: `sha256:${row.hash.slice(0, 12)}`, detail: undefined })),
  ].sort((a, b) => a.createdAt - b.createdAt)
}

export const isEdited = ({ migration, ledger }: MigrationRecord) =>
  ledger !== undefined && ledger.hash !== migration.hash

function editedProblem(record: MigrationRecord): HistoryProblem[] {
  const { migration, state } = record
  if (!isEdited(record)) return []
  const begun = state === 'unfinished' ? 'begun' : 'applied'
  return [
    {
      kind: 'edited',
      tag: migration.tag,
      message: `${migration.file} was edited after it was ${begun}`,
      hint: 'Restore the file (line endings count too) and put the change into a new migration; or, if the database already has the change, accept the file with vet-plan repair.',
    },
  ]
}

function outOfOrderProblems(records: readonly MigrationRecord[]): HistoryProblem[] {
  const lastApplied = records.findLastIndex((record) => record.state !== 'pending')
  const newest = records[lastApplied]?.migration.tag
  return records.slice(0, Math.max(lastApplied, 0)).flatMap(({ migration, state }) =>
    state === 'pending'
      ? [
          {
            kind: 'out_of_order' as const,
            tag: migration.tag,
            message: `${migration.tag} is pending, but ${newest}, which comes after it, is applied`,
            hint: 'A branch was merged late. Generate the migration again so that it comes last, or allow it with outOfOrder (--out-of-order) if it does not depend on the order.',
          },
        ]
      : [],
  )
}

function unknownProblem(entry: LedgerEntry, newest: Migration | undefined): HistoryProblem {
  if (newest === undefined || entry.createdAt > newest.when) {
    const by = entry.detail === undefined ? '' : ` by version ${entry.detail.packageVersion}`
    return {
      kind: 'database_ahead',
      tag: entry.tag,
      message: `the database is newer than the installed package: ${entry.tag} was applied${by}`,
      hint: 'Upgrade the package, or revert the migration with vet-plan rollback.',
    }
  }
  return {
    kind: 'file_missing',
    tag: entry.tag,
    message: `${entry.tag} is applied, but its file is missing`,
    hint: 'Restore the file from version control, or, if it was removed on purpose, drop its record with vet-plan repair.',
  }
}

const CODES = {
  edited: 'migration_edited',
  out_of_order: 'migration_out_of_order',
  file_missing: 'migration_file_missing',
  database_ahead: 'database_ahead',
} as const satisfies Record<HistoryProblem['kind'], HistoryErrorCode>

/** @throws {HistoryError} for the first problem, with the tags of all of its kind. */
export function refuseProblems(problems: readonly HistoryProblem[]): void {
  const [first] = problems
  if (first === undefined) return
  const same = problems.filter((problem) => problem.kind === first.kind)
  const others = problems.length - 1
  const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'problem' : 'problems'}, see vet-plan status)`
  throw new HistoryError(`${first.message}${more}`, {
    code: CODES[first.kind],
    hint: first.hint,
    tags: same.map((problem) => problem.tag),
  })
}

/**
 * The migrations a run has to apply, oldest first.
 * @throws {HistoryError} when ledger and files contradict each other
 */
export function selectPending(
  state: HistoryState,
  options: { readonly to?: string | undefined; readonly outOfOrder?: boolean | undefined },
): MigrationRecord[] {
  refuseProblems(state.problems.filter((problem) => problem.kind !== 'out_of_order' || options.outOfOrder !== true))
  const last = options.to === undefined ? -1 : state.records.findIndex((it) => it.migration.tag === options.to)
  const upTo = last === -1 ? state.records : state.records.slice(0, last + 1)
  return upTo.filter((record) => record.state !== 'applied')
}
