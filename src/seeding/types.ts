import type { SeedFiles } from './packaged'

/**
 * Why a row was left as the database has it.
 * - `edited`: somebody changed it after it was seeded.
 * - `deleted`: somebody deleted it, or the row it belongs to.
 * - `taken`: another row has its key, one that was not seeded.
 */
export type KeptReason = 'edited' | 'deleted' | 'taken'

/** A row that was left alone. */
export interface KeptRow {
  readonly table: string
  /** Names the row to a person, for example `dog` or `dog/Beagle`. */
  readonly key: string
  readonly reason: KeptReason
  /** The columns in which the database differs from this package. Empty for a deleted row. */
  readonly columns: readonly string[]
}

export interface SeedTableReport {
  /** SQL name. */
  readonly table: string
  readonly inserted: number
  readonly updated: number
  readonly unchanged: number
  readonly kept: readonly KeptRow[]
  /** Rows in the table afterwards, the ones added locally included. */
  readonly total: number
}

export interface SeedReport {
  readonly set: string
  /** True when nothing was written and the figures say what would be. */
  readonly dryRun: boolean
  /** In the order they were filled: a table comes after those it refers to. */
  readonly tables: readonly SeedTableReport[]
}

/** Events of a run, in order, sent once everything is committed. */
export type SeedEvent = { readonly type: 'table_seeded'; readonly report: SeedTableReport }

export interface SeedOptions {
  /** Reports what would be written and writes nothing. Default false. */
  readonly dryRun?: boolean
  /** Where the rows come from. Default: the files in this package. */
  readonly seeds?: SeedFiles
  readonly onEvent?: (event: SeedEvent) => void
  /** Stops the run: the running statement is cancelled and the transaction rolled back. */
  readonly signal?: AbortSignal
}

/** How many rows a reference table has. */
export interface ReferenceCount {
  readonly table: string
  readonly rows: number
}
