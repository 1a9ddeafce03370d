/** Changes values of a row until no rule of its table refuses it. */
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { isViolated, writtenValue } from '../../schema/rules/evaluate'
import type { Rule } from '../../schema/rules/index'
import { interestingValues } from './domain'
import { factsOf } from './table-facts'

export type Values = Record<string, unknown>

/** Rules of the table that refuse the row. */
export function brokenRules(table: PgTable, values: Values): readonly Rule[] {
  const { rules, keyOf } = factsOf(table)
  return rules.filter(({ condition }) =>
    isViolated(condition, (column) => writtenValue(values[keyOf(column.name)], column)),
  )
}

/**
 * Tries other values for the columns of each broken rule, few at a time, leaving `fixed` ones alone. Returns the rules
 * that stay broken: those ask for a specimen.
 */
export function mend(
  table: PgTable,
  values: Values,
  fixed: ReadonlySet<string>,
  present: (column: AnyPgColumn) => unknown,
): readonly Rule[] {
  const { keyOf } = factsOf(table)
  const tried = new Set([fingerprint(table, values)])
  const settled = new Set<string>()
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const broken = brokenRules(table, values)
    if (broken.length === 0) return []
    const candidates = broken.flatMap((rule) => {
      const free = rule.columns.filter((column) => !fixed.has(keyOf(column.name)) && !settled.has(keyOf(column.name)))
      return assignments(rule, free, present).map((candidate) => ({ rule, changes: named(candidate, keyOf) }))
    })
    const outcome = (changes: Values): readonly Rule[] => brokenRules(table, { ...values, ...changes })
    const isNew = (changes: Values): boolean => !tried.has(fingerprint(table, { ...values, ...changes }))
    // Better first; else a step aside that mends one rule and breaks others. Never back to a row that was tried.
    const better = candidates.find(({ changes }) => outcome(changes).length < broken.length && isNew(changes))
    const aside = (): (typeof candidates)[number] | undefined =>
      candidates.find(({ rule, changes }) => !outcome(changes).includes(rule) && isNew(changes))
    const step = better ?? aside()
    if (step === undefined) return broken
    // What a step aside decided stays: it would be the easiest thing to take back.
    if (better === undefined) for (const key of Object.keys(step.changes)) settled.add(key)
    Object.assign(values, step.changes)
    tried.add(fingerprint(table, values))
  }
  return brokenRules(table, values)
}

/** Tells rows apart by the columns that rules look at. */
const fingerprint = (table: PgTable, values: Values): string =>
  JSON.stringify(factsOf(table).columns.map(([key]) => values[key] ?? null))

type Assignment = ReadonlyMap<AnyPgColumn, unknown>

const named = (assignment: Assignment, keyOf: (name: string) => string): Values =>
  Object.fromEntries([...assignment].map(([column, value]) => [keyOf(column.name), value]))

/** Every choice of values for the columns, those that change one column first. */
function assignments(rule: Rule, columns: readonly AnyPgColumn[], present: (column: AnyPgColumn) => unknown) {
  const domains = columns.map((column) => {
    const value = present(column)
    return [
      column,
      [...new Set([...(value === undefined ? [] : [value]), ...interestingValues(rule.condition, column, value)])],
    ] as const
  })
  const single = domains.flatMap(([column, values]) => values.map((value): Assignment => new Map([[column, value]])))
  let all: Assignment[] = [new Map()]
  for (const [column, values] of domains) {
    if (all.length * values.length > 5000) break
    all = all.flatMap((chosen) => values.map((value) => new Map([...chosen, [column, value]])))
  }
  return [...single, ...all]
}
