import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { createJiti } from 'jiti'
import { MigrationError, RefusedError } from '../errors'

/** The parts of a Drizzle snapshot (`meta/NNNN_snapshot.json`) that this package looks at. */
export interface Snapshot {
  readonly id: string
  readonly prevId: string
  readonly tables: Readonly<Record<string, { readonly columns: Readonly<Record<string, unknown>> }>>
}

const EMPTY_SCHEMA: Record<string, unknown> = {}

/** The tables of a schema module, and those of them that are partitioned. */
export interface DescribedSchema {
  readonly snapshot: Snapshot
  /** Column that decides the partition, by table. Drizzle knows nothing of partitions. */
  readonly partitions: ReadonlyMap<string, string>
}

interface DrizzleKitApi {
  generateDrizzleJson(exports: Record<string, unknown>, previousId?: string): Snapshot
  generateMigration(from: Snapshot, to: Snapshot): Promise<string[]>
}

async function kit(): Promise<DrizzleKitApi> {
  try {
    const api: unknown = await import('drizzle-kit/api')
    return api as DrizzleKitApi
  } catch (cause) {
    throw new MigrationError('authoring migrations needs the package drizzle-kit', {
      code: 'authoring_failed',
      hint: 'Run: npm install --save-dev drizzle-kit',
      cause,
    })
  }
}

/**
 * Loads a schema module, TypeScript or JavaScript, and describes it as a Drizzle snapshot. Partitioned tables are those
 * in its export `partitionedTables`. `includes` leaves tables out, by SQL name.
 */
export async function describeSchema(
  root: string,
  schema: string,
  previousId?: string,
  includes: (table: string) => boolean = () => true,
): Promise<DescribedSchema> {
  const path = resolve(root, schema)
  const { generateDrizzleJson } = await kit()
  let exports: Record<string, unknown>
  try {
    exports = await createJiti(path, { moduleCache: false, fsCache: false }).import(path)
  } catch (cause) {
    throw new MigrationError(
      `the schema ${schema} cannot be loaded: ${cause instanceof Error ? cause.message : cause}`,
      {
        code: 'authoring_failed',
        hint: 'Correct the error, or name the module that exports your tables with --schema.',
        cause,
      },
    )
  }
  const described = new Set<unknown>()
  const tables = Object.fromEntries(
    Object.entries(exports).filter(([, value]) => {
      if (is(value, PgTable) && (described.has(value) || !includes(getTableName(value)))) return false
      // A table may be exported under a second name.
      described.add(value)
      return true
    }),
  )
  return { snapshot: generateDrizzleJson(tables, previousId), partitions: partitionsOf(exports.partitionedTables) }
}

function partitionsOf(exported: unknown): ReadonlyMap<string, string> {
  const listed: unknown[] = Array.isArray(exported) ? exported : []
  return new Map(
    listed.flatMap((entry) =>
      entry instanceof Object && 'name' in entry && 'column' in entry
        ? [[String(entry.name), String(entry.column)] as const]
        : [],
    ),
  )
}

/** The snapshot of a database without tables. */
export async function emptySnapshot(): Promise<Snapshot> {
  const { generateDrizzleJson } = await kit()
  return generateDrizzleJson(EMPTY_SCHEMA)
}

export async function readSnapshot(file: string): Promise<Snapshot> {
  return JSON.parse(await readFile(file, 'utf8')) as Snapshot
}

/**
 * The statements that lead from one snapshot to another.
 * @throws {RefusedError} `ambiguous_rename` when something was removed and something of its kind was added: only a
 * person can tell a rename, which keeps the data, from a drop, which loses it.
 */
export async function statementsBetween(
  from: Snapshot,
  to: Snapshot,
  partitions: ReadonlyMap<string, string> = new Map(),
): Promise<string[]> {
  refuseAmbiguity(from, to)
  const { generateMigration } = await kit()
  const statements = await generateMigration(from, to)
  return statements.map((statement) => partitioned(statement, partitions))
}

/** Adds to a CREATE TABLE what Drizzle cannot say. */
function partitioned(statement: string, partitions: ReadonlyMap<string, string>): string {
  const table = /^CREATE TABLE "([^"]+)"/.exec(statement)?.[1] ?? ''
  const column = partitions.get(table)
  return column === undefined ? statement : statement.replace(/\);\s*$/, `) PARTITION BY RANGE ("${column}");`)
}

function refuseAmbiguity(from: Snapshot, to: Snapshot): void {
  const removed = difference(from.tables, to.tables)
  const added = difference(to.tables, from.tables)
  if (removed.length > 0 && added.length > 0) throw ambiguous('table', removed, added)
  for (const [name, table] of Object.entries(from.tables)) {
    const next = to.tables[name]
    if (next === undefined) continue
    const lost = difference(table.columns, next.columns)
    const gained = difference(next.columns, table.columns)
    if (lost.length > 0 && gained.length > 0) throw ambiguous(`column of ${name}`, lost, gained)
  }
}

const difference = (left: Record<string, unknown>, right: Record<string, unknown>): string[] =>
  Object.keys(left).filter((key) => !(key in right))

function ambiguous(kind: string, removed: readonly string[], added: readonly string[]): RefusedError {
  return new RefusedError(
    `a ${kind} was removed (${removed.join(', ')}) and another added (${added.join(', ')}): is it a rename?`,
    {
      code: 'ambiguous_rename',
      hint:
        'To keep the data, run `vet-plan new NAME --custom` and write ALTER TABLE ... RENAME in it by hand. ' +
        'To drop one and create the other, author two migrations: add first, then remove.',
    },
  )
}
