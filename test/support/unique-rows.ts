import type { Values } from '../../src/testing/factories/solve'

/** What a row needs to be in a partial unique index, by the index; made-up rows are in all others. */
export const UNIQUE_ROWS: Readonly<Record<string, Values>> = {}
