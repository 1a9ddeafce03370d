import { createHash } from 'node:crypto'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What a row says, by SQL column name; its id left out. */
export type Content = Readonly<Record<string, Json>>

/**
 * SHA-256 of a row's content. Empty values (NULL, false, an empty list) do not count, so that rows written before the
 * table gained a column keep their hash.
 */
export function contentHash(content: Content): string {
  const parts = Object.keys(content)
    .sort()
    .map((column) => [column, canonical(content[column])])
    .filter(([, value]) => value !== EMPTY)
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** The columns of `content` that `other` does not have alike. */
export function differingColumns(content: Content, other: Content): string[] {
  return Object.keys(content).filter((column) => canonical(content[column]) !== canonical(other[column]))
}

const EMPTY = ''

/** One text for equal values, whatever order `jsonb` keeps the keys of an object in. */
function canonical(value: Json | undefined): string {
  if (value === undefined || value === null || value === false) return EMPTY
  if (typeof value === 'object' && Object.keys(value).length === 0) return EMPTY
  return JSON.stringify(sortKeys(value))
}

function sortKeys(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(sortKeys)
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sortKeys(entry)]),
  )
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
