/**
 * Which states a row may go through, as data. One declaration is written once and used everywhere: `npm run generate`
 * writes the list the database reads (`vet_state_transitions()`), the triggers that enforce it, and docs/state-machines.md;
 * an application asks it which buttons to show.
 */
import type { PgTable } from 'drizzle-orm/pg-core'

type ColumnKey<Table extends PgTable> = keyof Table['$inferSelect'] & string
type StateOf<Table extends PgTable, Key extends ColumnKey<Table>> = NonNullable<Table['$inferSelect'][Key]> & string

/** What entering a state writes into the row, as far as the statement leaves it open. */
export interface Stamp<Column extends string = string> {
  /** Becomes the time of the transaction. */
  readonly at?: Column
  /** Becomes whoever acts: the user, staff member or veterinarian, by the table the column points at. */
  readonly by?: Column
  /** Entering again writes anew, unless the statement gives a value; by default what is there stays. */
  readonly newest?: boolean
  /** Only where the statement gives this column. */
  readonly with?: Column
  /** `at` is written only where it is known who acts. */
  readonly together?: boolean
  /** Reasons and people the state cannot do without: nobody known, no move. */
  readonly demands?: readonly Column[]
}

/** Columns that a move takes back, because what they tell is no longer so. */
export interface Undo<State extends string = string, Column extends string = string> {
  /** States left; by default any. */
  readonly from?: readonly State[]
  /** States entered; by default any. */
  readonly to?: readonly State[]
  readonly clears: readonly Column[]
}

interface Definition<State extends string, Column extends string> {
  /** What a row is called in a sentence: `appointment`, `insurance claim`. */
  readonly entity: string
  /** States in which a row may be written first. */
  readonly initial: readonly [State, ...State[]]
  /** Where each state leads. One that leads nowhere is final. */
  readonly transitions: Readonly<Record<State, readonly State[]>>
  readonly stamps?: { readonly [Name in State]?: Stamp<Column> | readonly Stamp<Column>[] }
  readonly undo?: readonly Undo<State, Column>[]
}

/** The states of one table's rows and the moves between them. */
export interface StateMachine<State extends string = string> {
  readonly table: PgTable
  /** Property of the table that holds the state. */
  readonly key: string
  readonly entity: string
  readonly initial: readonly State[]
  readonly transitions: Readonly<Record<State, readonly State[]>>
  readonly stamps: { readonly [Name in State]?: readonly Stamp[] }
  readonly undo: readonly Undo<State>[]
}

/**
 * Declares the states of a table. Every value of the column's closed list must say where it leads.
 * @example
 * export const leaveStates = stateMachine(staffLeaveRequests, 'status', {
 *   entity: 'leave request',
 *   initial: ['pending'],
 *   transitions: { pending: ['approved', 'denied'], approved: [], denied: [] },
 *   stamps: { approved: { at: 'reviewedAt', by: 'reviewedBy' } },
 * })
 * @internal
 */
export function stateMachine<Table extends PgTable, Key extends ColumnKey<Table>>(
  table: Table,
  key: Key,
  definition: Definition<StateOf<Table, Key>, ColumnKey<Table>>,
): StateMachine<StateOf<Table, Key>> {
  const { entity, initial, transitions, undo = [] } = definition
  const stamps: { [Name in StateOf<Table, Key>]?: readonly Stamp[] } = {}
  for (const state of statesOf(definition)) {
    const given: Stamp | readonly Stamp[] | undefined = definition.stamps?.[state]
    if (given !== undefined) stamps[state] = isList(given) ? given : [given]
  }
  return { table, key, entity, initial, transitions, stamps, undo }
}

/** Whether a value is a state machine: to find them among the exports of the schema. */
export const isStateMachine = (value: unknown): value is StateMachine =>
  typeof value === 'object' && value !== null && 'transitions' in value && 'initial' in value && 'entity' in value

const isList = (given: Stamp | readonly Stamp[]): given is readonly Stamp[] => Array.isArray(given)

/** All states of a machine, in the order of their closed list. */
export function statesOf<State extends string>(machine: {
  readonly transitions: Readonly<Record<State, unknown>>
}): readonly State[] {
  return Object.keys(machine.transitions) as State[]
}

/** Where a row in state `from` may go. Nowhere: the state is final. */
export function nextStates<State extends string>(machine: StateMachine<State>, from: State): readonly State[] {
  return machine.transitions[from]
}

/** Whether a row may go from one state to another. Staying is no move: `false` for the same state. */
export function canTransition<State extends string>(machine: StateMachine<State>, from: State, to: State): boolean {
  return machine.transitions[from].includes(to)
}

/** Whether a row may be written first in this state. Imports of history, as `vet_maintenance`, may in any. */
export function canStart<State extends string>(machine: StateMachine<State>, state: State): boolean {
  return machine.initial.includes(state)
}
