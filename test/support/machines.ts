import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import * as schema from '../../src/schema'
import { isViolated } from '../../src/schema/rules/evaluate'
import { isStateMachine, type Stamp, type StateMachine } from '../../src/schema/state-machine'
import { factsOf } from '../../src/testing/factories/table-facts'

/** Every machine the package exports, by its table: a new one falls under the tests without being listed. */
export const machines: readonly { readonly name: string; readonly machine: StateMachine }[] = Object.values<unknown>(
  schema,
)
  .filter((value) => isStateMachine(value))
  .map((machine) => ({ name: getTableName(machine.table), machine }))

/** Those that triggers guard: shared lists have none. */
export const guardedMachines = machines.filter(({ machine }) => factsOf(machine.table).tenant)

export function columnOf(machine: StateMachine, key: string): PgColumn {
  const column = getTableColumns(machine.table)[key]
  if (column === undefined) throw new Error(`${getTableName(machine.table)} has no column ${key}`)
  return column
}

/** Whether a column points at people: users, staff or veterinarians. */
export const isPerson = ({ table }: StateMachine, key: string): boolean =>
  factsOf(table).parents.some(
    ({ parent, fields }) =>
      fields.at(-1) === key && ['vet_users', 'vet_staff', 'vet_veterinarians'].includes(getTableName(parent)),
  )

/**
 * What the CHECKs say about a column in a state, as far as state and column decide alone, or with another column that
 * has a value.
 */
export function verdict(
  machine: StateMachine,
  state: string,
  key: string,
  beside?: string,
): 'required' | 'forbidden' | 'open' {
  const column = columnOf(machine, key)
  const status = columnOf(machine, machine.key)
  const other = beside === undefined ? undefined : columnOf(machine, beside)
  const refuses = (value: unknown): boolean =>
    factsOf(machine.table).rules.some(({ condition, columns }) => {
      if (!columns.includes(column) || !columns.some((asked) => asked === status || asked === other)) return false
      return isViolated(condition, (read) => {
        if (read === status) return state
        if (read === other) return present(read)
        return read === column ? value : undefined
      })
    })
  if (!column.notNull && refuses(null)) return 'required'
  return refuses(present(column)) ? 'forbidden' : 'open'
}

/** A value that breaks no rule of its own. */
const present = (column: PgColumn): unknown => {
  if (column.dataType === 'boolean') return true
  return column.dataType === 'date' ? new Date('2024-01-15T09:00:00Z') : '1'
}

export const stampsOf = (machine: StateMachine, state: string): readonly Stamp[] => machine.stamps[state] ?? []

/** Columns a move clears. */
export const cleared = (machine: StateMachine, from: string, to: string): readonly string[] =>
  machine.undo
    .filter((entry) => (entry.from ?? [from]).includes(from) && (entry.to ?? [to]).includes(to))
    .flatMap(({ clears }) => clears)
