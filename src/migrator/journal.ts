import { HistoryError } from '../errors'

/** An entry of drizzle-kit's `meta/_journal.json`. */
export interface JournalEntry {
  readonly idx: number
  readonly when: number
  readonly tag: string
}

/** @throws {HistoryError} `history_malformed` */
export function parseJournal(text: string, file: string): JournalEntry[] {
  const journal = parseJson(text, file)
  if (!isRecord(journal) || !Array.isArray(journal.entries)) {
    throw malformed(`${file} has no list of entries`, 'Restore it from version control.')
  }
  if (journal.dialect !== 'postgresql') {
    throw malformed(`${file} is for the dialect ${String(journal.dialect)}`, 'Only "postgresql" can be applied here.')
  }
  const entries = journal.entries.map((entry, index) => parseEntry(entry, index, file))
  checkOrder(entries, file)
  return entries
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw malformed(`${file} is not JSON`, 'A merge may have left conflict markers in it.', [], cause)
  }
}

function parseEntry(entry: unknown, index: number, file: string): JournalEntry {
  if (isRecord(entry)) {
    const { idx, when, tag } = entry
    if (
      Number.isSafeInteger(idx) &&
      Number.isSafeInteger(when) &&
      typeof tag === 'string' &&
      /^\d+_[\w-]+$/.test(tag)
    ) {
      return { idx: Number(idx), when: Number(when), tag }
    }
  }
  throw malformed(
    `entry ${index} of ${file} is malformed`,
    'An entry has the integers "idx" and "when" and a "tag" like "0000_name".',
  )
}

function checkOrder(entries: readonly JournalEntry[], file: string): void {
  const tags = new Set<string>()
  let previous: JournalEntry | undefined
  for (const entry of entries) {
    if (tags.has(entry.tag)) {
      throw malformed(`${file} lists ${entry.tag} twice`, 'Remove one of the entries.', [entry.tag])
    }
    tags.add(entry.tag)
    if (previous !== undefined && (entry.idx <= previous.idx || entry.when <= previous.when)) {
      const field = entry.when <= previous.when ? 'when' : 'idx'
      throw malformed(
        `in ${file} the "${field}" of ${entry.tag} is not greater than that of ${previous.tag}`,
        'Two branches may each have added a migration. Generate the younger one again on top of the other.',
        [entry.tag],
      )
    }
    previous = entry
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function malformed(message: string, hint: string, tags: readonly string[] = [], cause?: unknown): HistoryError {
  return new HistoryError(message, { code: 'history_malformed', hint, tags, cause })
}
