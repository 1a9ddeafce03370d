import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createJiti } from 'jiti'
import { MigrationError, RefusedError } from '../errors'

/** The parts of a Drizzle snapshot (`meta/NNNN_snapshot.json`) that this package looks at. */
export interface Snapshot {
  readonly id: string
  readonly prevId: string
  readonly tables: Readonly<Record<string, { readonly columns: Readonly<Record<string, unknown>> }>>
}

const EMPTY_SCHEMA: Record<string, unknown> = {}

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

/** Loads a schema module, TypeScript or JavaScript, and describes it as a Drizzle snapshot. */
export async function snapshotOf(root: string, schema: string, previousId?: string): Promise<Snapshot> {
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
  return generateDrizzleJson(exports, previousId)
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
export async function statementsBetween(from: Snapshot, to: Snapshot): Promise<string[]> {
  refuseAmbiguity(from, to)
  const { generateMigration } = await kit()
  return generateMigration(from, to)
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
