import { getTableName } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { appointmentStates, canStart, canTransition, nextStates } from '../../src/schema'
import { statesOf } from '../../src/schema/state-machine'
import { factsOf } from '../../src/testing/factories/table-facts'
import { cleared, columnOf, isPerson, machines, stampsOf, verdict } from '../support/machines'

/** States that lead nowhere: what happened in them stays. */
const FINAL: Readonly<Record<string, readonly string[]>> = {
  vet_appointments: ['completed'],
  vet_data_erasure_requests: ['completed', 'cancelled'],
  vet_data_export_requests: ['completed', 'cancelled'],
  vet_dea_forms: ['void'],
  vet_drug_recalls: ['terminated'],
  vet_invoices: ['void'],
  vet_prescription_refills: ['cancelled'],
  vet_prescriptions: ['expired', 'cancelled'],
  vet_purchase_orders: ['cancelled'],
  vet_staff_leave_requests: ['denied', 'cancelled'],
  vet_stock_adjustments: ['applied', 'rejected'],
  vet_stock_transfers: ['received', 'cancelled'],
  vet_veterinary_feed_directives: ['corrected', 'revoked'],
}

/** What stands in the way of a move on purpose. */
const IN_THE_WAY = [
  // A client who came is not missing; what was paid is paid back first.
  'vet_appointments scheduled > no_show: checkedInAt',
  'vet_appointments confirmed > no_show: checkedInAt',
  'vet_invoices issued > void: amountPaid',
  'vet_invoices overdue > void: amountPaid',
  'vet_invoices paid > void: amountPaid',
  // A record that was signed off, a report that was signed, a refill that was fetched.
  'vet_medical_encounters completed > in_progress: lockedAt',
  'vet_surgeries completed > in_progress: signedAt',
  'vet_surgeries aborted > in_progress: signedAt',
  'vet_prescription_refills dispensed > cancelled: pickedUpAt',
]

/** Moments that no clock of the database can know: when somebody showed who they are, or signed on paper. */
const NOT_NOW = ['identityVerifiedAt', 'signedAt']

const moves = machines.flatMap(({ name, machine }) =>
  statesOf(machine).flatMap((from) =>
    (machine.transitions[from] ?? []).map((to) => ({ name, machine, from, to, label: `${name} ${from} > ${to}` })),
  ),
)

describe('every state machine', () => {
  it.each(machines)('of $name says where each value of its closed list leads', ({ machine }) => {
    expect(statesOf(machine)).toEqual(columnOf(machine, machine.key).enumValues)
    for (const state of statesOf(machine)) {
      const next = machine.transitions[state] ?? []
      expect(next, state).not.toContain(state)
      expect(new Set(next).size, state).toBe(next.length)
      expect(
        next.filter((other) => !statesOf(machine).includes(other)),
        state,
      ).toEqual([])
    }
  })

  it.each(machines)('of $name has no state that no row can reach', ({ machine }) => {
    const reached = new Set(machine.initial)
    for (const state of reached) for (const next of machine.transitions[state] ?? []) reached.add(next)
    expect(statesOf(machine).filter((state) => !reached.has(state))).toEqual([])
  })

  it('ends only where it is meant to', () => {
    const found = machines.map(({ name, machine }): [string, readonly string[]] => [
      name,
      statesOf(machine).filter((state) => machine.transitions[state]?.length === 0),
    ])
    expect(Object.fromEntries(found.filter(([, states]) => states.length > 0))).toEqual(FINAL)
  })

  it('starts where a column without a value starts', () => {
    const other = machines.filter(({ machine }) => {
      const column = columnOf(machine, machine.key)
      return !machine.initial.includes(String(column.default))
    })
    expect(other.map(({ name }) => name)).toEqual([])
  })

  it('stamps moments and people', () => {
    for (const { name, machine } of machines) {
      for (const stamp of statesOf(machine).flatMap((state) => stampsOf(machine, state))) {
        if (stamp.at !== undefined) expect(columnOf(machine, stamp.at).columnType, name).toBe('PgTimestamp')
        if (stamp.by !== undefined) expect(isPerson(machine, stamp.by), `${name} ${stamp.by}`).toBe(true)
      }
    }
  })
})

describe('the CHECKs of a table and its machine', () => {
  const columns = (table: (typeof machines)[number]['machine']['table']) => factsOf(table).columns.map(([key]) => key)

  it('agree on what a move must bring: every moment is stamped, every person and reason demanded', () => {
    const missing = moves.flatMap(({ machine, from, to, label }) =>
      columns(machine.table)
        .filter((key) => verdict(machine, to, key) === 'required')
        .filter((key) => verdict(machine, from, key) !== 'required' || cleared(machine, from, to).includes(key))
        .filter((key) => {
          const stamps = stampsOf(machine, to)
          if (stamps.some(({ at }) => at === key)) return false
          const asked =
            isPerson(machine, key) || /reason|explanation/i.test(key) || (key.endsWith('At') && !NOT_NOW.includes(key))
          return asked && !stamps.some(({ demands = [] }) => demands.includes(key))
        })
        .map((key) => `${label}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('agree on what a move takes back: nothing stays that the next state forbids', () => {
    const left = moves.flatMap(({ machine, from, to, label }) =>
      columns(machine.table)
        .filter((key) => key !== machine.key)
        .filter((key) => verdict(machine, from, key) !== 'forbidden' && verdict(machine, to, key) === 'forbidden')
        .filter((key) => !cleared(machine, from, to).includes(key))
        .map((key) => `${label}: ${key}`),
    )
    expect(left.sort()).toEqual([...IN_THE_WAY].sort())
  })

  it('agree on what is demanded: never more than a CHECK asks for', () => {
    const surplus = machines.flatMap(({ name, machine }) =>
      statesOf(machine).flatMap((state) =>
        stampsOf(machine, state)
          .filter((stamp) => stamp.with === undefined)
          .flatMap(({ at, demands = [] }) => demands.map((key) => ({ at, key })))
          .filter(({ at, key }) => verdict(machine, state, key, at) !== 'required')
          .map(({ key }) => `${name} ${state}: ${key}`),
      ),
    )
    expect(surplus).toEqual([])
  })
})

describe('an application', () => {
  it('asks a machine what comes next', () => {
    expect(nextStates(appointmentStates, 'checked_in')).toEqual(['scheduled', 'confirmed', 'in_progress', 'cancelled'])
    expect(canTransition(appointmentStates, 'checked_in', 'in_progress')).toBe(true)
    expect(canTransition(appointmentStates, 'completed', 'scheduled')).toBe(false)
    expect(canTransition(appointmentStates, 'completed', 'completed')).toBe(false)
    expect([canStart(appointmentStates, 'checked_in'), canStart(appointmentStates, 'completed')]).toEqual([true, false])
    expect(getTableName(appointmentStates.table)).toBe('vet_appointments')
  })
})
