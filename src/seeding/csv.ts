import { parse } from 'csv-parse/sync'
import { malformed } from './malformed'

export interface CsvRecord {
  /** Line of the file, the header being line 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * Reads a CSV file (RFC 4180, UTF-8) whose first line names exactly the columns of `header`, in any order.
 * @throws {SeedError} `seed_malformed`
 */
export function readCsv(file: string, text: string, header: readonly string[]): CsvRecord[] {
  try {
    const records = parse<{ info: { lines: number }; record: Record<string, string> }>(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        refuseHeader(file, names, header)
        return names
      },
    })
    return records.map(({ info, record }) => ({ line: info.lines, cells: record }))
  } catch (cause) {
    if (!(cause instanceof Error && 'lines' in cause && typeof cause.lines === 'number')) throw cause
    throw malformed([{ file, line: cause.lines, message: cause.message }])
  }
}

function refuseHeader(file: string, names: readonly string[], header: readonly string[]): void {
  const wrong = [
    ...header.filter((column) => !names.includes(column)).map((column) => ({ column, message: 'is missing' })),
    ...names.filter((column) => !header.includes(column)).map((column) => ({ column, message: 'is not known' })),
    ...names
      .filter((column, index) => names.indexOf(column) !== index)
      .map((column) => ({ column, message: 'appears twice' })),
  ]
  if (wrong.length > 0) throw malformed(wrong.map((problem) => ({ file, line: 1, ...problem })))
}
