import { z } from 'zod'
import type { Content, Json } from './content'
import { readCsv } from './csv'
import { malformed, problemsOf, type SeedProblem } from './malformed'
import type { SeedFiles } from './packaged'
import type { SeedLookup, SeedTable } from './tables'

/** A row as the package has it. References hold the id the other row has in its file. */
export interface SeedRow {
  readonly id: string
  readonly label: string
  readonly content: Content
}

/** One file of a set, read and checked. */
export interface SeedFile {
  /** Path below `seeds/`. */
  readonly file: string
  readonly version: number
  readonly table: SeedTable
  readonly rows: readonly SeedRow[]
}

const manifestSchema = z.object({
  set: z.string(),
  files: z.array(
    z.object({
      file: z.string().endsWith('.csv'),
      table: z.string(),
      /** Raised with every change, so that an older release does not undo what a newer one wrote. */
      version: z.int().positive(),
      source: z.string().min(1),
      licence: z.string().min(1),
      notes: z.array(z.string()).optional(),
    }),
  ),
})

export type SeedManifest = z.infer<typeof manifestSchema>

/** @throws {SeedError} `seed_malformed` */
export function readManifest(set: string, files: SeedFiles): SeedManifest {
  const file = `${set}/manifest.json`
  const parsed = manifestSchema.safeParse(parseJson(file, textOf(file, files)))
  if (!parsed.success) throw malformed(problemsOf(parsed.error, file))
  return parsed.data
}

/**
 * Reads every file of a set and checks it before anything is written: cells, references, ids and keys.
 * @throws {SeedError} `seed_malformed`, with everything that is wrong in the first bad file
 */
export function readSeedSet(set: string, tables: readonly SeedTable[], files: SeedFiles): SeedFile[] {
  const manifest = readManifest(set, files)
  const known = new Map<string, string>()
  const lookup: SeedLookup = (table, label) => known.get(`${table}:${label}`)
  return tables.map((table) => {
    const entry = manifest.files.find((candidate) => candidate.table === table.name)
    if (entry === undefined) {
      throw malformed([{ file: `${set}/manifest.json`, column: 'files', message: `has no entry for ${table.name}` }])
    }
    const file = `${set}/${entry.file}`
    const rows = readRows(table, file, textOf(file, files), lookup)
    for (const row of rows) known.set(`${table.name}:${row.label}`, row.id)
    return { file, version: entry.version, table, rows }
  })
}

function readRows(table: SeedTable, file: string, text: string, lookup: SeedLookup): SeedRow[] {
  const schema = table.rowSchema(lookup)
  const problems: SeedProblem[] = []
  const rows: SeedRow[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of readCsv(file, text, table.header)) {
    const parsed = schema.safeParse(cells)
    const label = table.label(cells)
    const id = cells.id ?? ''
    if (!parsed.success) problems.push(...problemsOf(parsed.error, file, line))
    for (const [column, value] of [
      ['id', id],
      [undefined, label],
    ] as const) {
      const before = seen.get(value)
      if (before === undefined) seen.set(value, line)
      else problems.push({ file, line, ...(column && { column }), message: `${value} is already on line ${before}` })
    }
    if (parsed.success) rows.push({ id, label, content: contentOf(table, parsed.data) })
  }
  if (problems.length > 0) throw malformed(problems)
  return rows
}

function contentOf(table: SeedTable, row: object): Content {
  const values = new Map<string, Json>(Object.entries(row))
  return Object.fromEntries(table.columns.map(({ name, property }) => [name, values.get(property) ?? null]))
}

function textOf(file: string, files: SeedFiles): string {
  const text = files[file]
  if (text === undefined) throw malformed([{ file, message: 'is missing' }])
  return text
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw malformed([{ file, message: cause instanceof Error ? cause.message : String(cause) }])
  }
}
