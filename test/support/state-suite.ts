import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SqlConnection, SqlExecutor } from '../../src/connection/types'
import {
  dataErasureRequests,
  invoices,
  purchaseOrders,
  staff,
  stockAdjustments,
  users,
  veterinarians,
} from '../../src/schema'
import { type StateMachine, statesOf } from '../../src/schema/state-machine'
import { RowPlanner } from '../../src/testing/factories/plan'
import { brokenRules, type Values } from '../../src/testing/factories/solve'
import { factsOf } from '../../src/testing/factories/table-facts'
import { insertRow, sqlValues } from './isolation/tenant-rows'
import { cleared, columnOf, guardedMachines, isPerson, machines, stampsOf } from './machines'
import { refusal } from './practice'
import { takenBack } from './table-rows'

/** What a factory cannot make up for a row in a state: columns the database keeps, JSON, and somebody else. */
function specimen(table: PgTable, state: string, actors: Actors): Values {
  const then = new Date('2024-01-15T09:00:00Z')
  const open = {
    subtotal: '100.00',
    amountPaid: '0.00',
    refundedAmount: '0.00',
    writtenOffAmount: '0.00',
    writtenOffAt: null,
    writtenOffBy: null,
    writeOffReason: null,
  }
  const bill = { ...open, issuedAt: then, dueDate: '2024-02-15' }
  const known = new Map<PgTable, Readonly<Record<string, Values>>>([
    [
      invoices,
      {
        draft: open,
        issued: bill,
        void: open,
        partially_paid: { ...bill, amountPaid: '40.00' },
        paid: { ...bill, amountPaid: '100.00', paidAt: then },
        overdue: bill,
        written_off: {
          ...bill,
          writtenOffAmount: '100.00',
          writtenOffAt: then,
          writtenOffBy: actors.user,
          writeOffReason: 'bankrupt',
        },
        refunded: { ...bill, amountPaid: '100.00', refundedAmount: '100.00' },
      },
    ],
    [dataErasureRequests, { completed: { erasureSteps: [] }, partially_completed: { erasureSteps: [] } }],
    [purchaseOrders, { approved: { approvedBy: actors.user, approvedAt: then } }],
    [stockAdjustments, { rejected: { reviewedBy: actors.user } }],
  ])
  return known.get(table)?.[state] ?? {}
}

interface Actors {
  readonly user: string
  readonly staff: string
  readonly veterinarian: string
}

/** A practice in a transaction, with rows of any state, and somebody to act who has written none of them. */
class Stage {
  private readonly planner = new RowPlanner()
  readonly organizationId = this.planner.organizationId

  private constructor(readonly session: SqlExecutor) {}

  readonly actors: { user: string; staff: string; veterinarian: string } = { user: '', staff: '', veterinarian: '' }

  static async open(session: SqlExecutor): Promise<Stage> {
    const stage = new Stage(session)
    // Parents first, then those who act: the first of each is who wrote the rows.
    for (const table of [users, staff, veterinarians]) await stage.plant(table)
    const user = await stage.plant(users)
    const person = await stage.plant(staff, { userId: user.id })
    const doctor = await stage.plant(veterinarians, { staffId: person.id, userId: user.id })
    Object.assign(stage.actors, { user: user.id, staff: person.id, veterinarian: doctor.id })
    return stage
  }

  /** Inserts a row and the parents it needs, past every trigger and key. */
  async plant(table: PgTable, values: Values = {}): Promise<Values> {
    await this.session.run(`set local session_replication_role = 'replica'`)
    const rows = this.planner.plan(table, values)
    for (const row of rows) await insertRow(this.session, row)
    await this.session.run(`set local session_replication_role = 'origin'`)
    return rows.at(-1)?.values ?? {}
  }

  /** A row that stands in a state, as its machine and the CHECKs would have it. */
  row(machine: StateMachine, state: string): Promise<Values> {
    return this.plant(machine.table, {
      ...specimen(machine.table, state, this.actors),
      [machine.key]: state,
    })
  }

  /** The values of a row in a state, without writing it; its parents are there. */
  async values(machine: StateMachine, state: string): Promise<Values> {
    const row = await this.row(machine, state)
    await this.discard(machine, row)
    return row
  }

  /** Takes a row away again, and leaves its parents. */
  async discard({ table }: StateMachine, { id }: Values): Promise<void> {
    await this.session.run(`set local session_replication_role = 'replica'`)
    await this.session.query(`delete from ${getTableName(table)} where id = $1`, [id])
    await this.session.run(`set local session_replication_role = 'origin'`)
  }

  /** Becomes the application, as somebody or as nobody. */
  async enter(actors: Partial<Actors> = this.actors): Promise<void> {
    await this.session.query('select public.vet_set_context($1, $2, $3)', [
      this.organizationId,
      actors.user ?? null,
      actors.staff ?? null,
    ])
  }

  /** What the database says to an attempt, which is taken back. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Awaited<ReturnType<typeof refusal>> | Result> {
    await this.session.run('savepoint attempt')
    let result: Result | undefined
    const outcome = await refusal(
      work().then((value) => {
        result = value
      }),
    )
    await this.session.run('rollback to savepoint attempt; release savepoint attempt')
    return outcome === 'accepted' && result !== undefined ? result : outcome
  }

  async update(table: PgTable, id: unknown, changes: Values): Promise<Values> {
    const columns = Object.entries(sqlValues(table, changes))
    const list = columns.map(([name], index) => `${name} = $${index + 1}`).join(', ')
    const [row] = await this.session.query<Values>(
      `update ${getTableName(table)} set ${list} where organization_id = '${this.organizationId}' and id = '${String(id)}' returning *`,
      columns.map(([, value]) => value),
    )
    return row ?? {}
  }
}

/** Leaves the machine of a table as the only one that speaks: no other trigger, and no CHECK if not asked for. */
async function onlyMachine(session: SqlExecutor, table: PgTable, options: { checks: boolean }): Promise<void> {
  const name = getTableName(table)
  await session.run(`alter table ${name} disable trigger user`)
  for (const trigger of TRIGGERS) await session.run(`alter table ${name} enable trigger ${trigger}`)
  if (options.checks) return
  const checks = await session.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'x')`,
    [`public.${name}`],
  )
  await session.run(`alter table ${name} ${checks.map((check) => `drop constraint ${check.name}`).join(', ')}`)
}

const TRIGGERS = [
  'vet_check_status_insert',
  'vet_check_status_update',
  'vet_fill_status_insert',
  'vet_fill_status_update',
  'vet_verify_status',
] as const

/** The changes a person would send: the state, and what it demands that the context does not give. */
function demandedBy(machine: StateMachine, to: string, target: Values, withPeople = false): Values {
  const keys = stampsOf(machine, to)
    .filter((stamp) => stamp.with === undefined)
    .flatMap(({ by, demands = [] }) => demands.filter((key) => withPeople || key !== by))
  return Object.fromEntries(keys.map((key) => [key, target[key]]))
}

/** The row after a move, as the database is expected to leave it; `clock` stands for its time. */
function expected(machine: StateMachine, from: string, to: string, row: Values, actors: Actors, clock: Date): Values {
  const after: Values = { ...row, [machine.key]: to }
  for (const key of cleared(machine, from, to)) {
    after[key] = columnOf(machine, key).dataType === 'boolean' ? false : null
  }
  for (const stamp of stampsOf(machine, to)) {
    if (stamp.with !== undefined) continue
    const { at, by, newest = false } = stamp
    if (at !== undefined && (newest || after[at] == null)) after[at] = clock
    if (by !== undefined && (newest || after[by] == null)) after[by] = actorFor(machine, by, actors)
  }
  return after
}

function actorFor({ table }: StateMachine, key: string, actors: Actors): string {
  const parent = factsOf(table).parents.find(({ fields }) => fields.at(-1) === key)?.parent
  if (parent === users) return actors.user
  return parent === staff ? actors.staff : actors.veterinarian
}

/** State machines on one engine: what moves, what is refused, and what a move writes. */
export function describeStateMachines(engine: string, open: () => Promise<SqlConnection>) {
  describe(`state machines on ${engine}`, () => {
    let connection: SqlConnection

    beforeAll(async () => {
      connection = await open()
    })
    afterAll(() => connection.close())

    const onStage = (work: (stage: Stage) => Promise<void>) =>
      takenBack(connection, async (session) => work(await Stage.open(session)))

    it('are in the database as they are in TypeScript, in the same order', async () => {
      const rows = await connection.query('select * from public.vet_state_transitions()')
      const declared = machines.flatMap(({ name, machine }) => {
        const own = { table_name: name, entity: machine.entity }
        return [
          ...machine.initial.map((state) => ({ ...own, from_state: null, to_state: state })),
          ...statesOf(machine).flatMap((from) =>
            (machine.transitions[from] ?? []).map((to) => ({ ...own, from_state: from, to_state: to })),
          ),
        ]
      })
      const sorted = (list: readonly unknown[]) => list.map((row) => JSON.stringify(row)).sort()
      expect(sorted(rows)).toEqual(sorted(declared))
      expect(new Set(sorted(rows)).size).toBe(rows.length)
    })

    it.each(guardedMachines)('of $name allow exactly the declared moves', async ({ name, machine }) => {
      await onStage(async (stage) => {
        await onlyMachine(stage.session, machine.table, { checks: false })
        for (const from of statesOf(machine)) {
          const row = await stage.row(machine, from)
          await stage.enter()
          for (const to of statesOf(machine).filter((state) => state !== from)) {
            const target = { ...Object.fromEntries(factsOf(machine.table).columns.map(([key]) => [key, 'asked'])) }
            const changes = { ...reasons(machine, to, target), ...people(machine, to, stage.actors), [machine.key]: to }
            const outcome = await stage.attempt(() => stage.update(machine.table, row.id, changes))
            const next = machine.transitions[from] ?? []
            if (next.includes(to)) expect(outcome, `${from} > ${to}`).toMatchObject({ status: to })
            else {
              expect(outcome, `${from} > ${to}`).toMatchObject({
                sqlstate: 'VP001',
                table: name,
                constraint: `${name}_status_transition`,
                message: refusalText(machine, from, to),
              })
            }
          }
          await stage.session.run('reset role')
          await stage.discard(machine, row)
        }
      })
    })

    it.each(guardedMachines)('of $name write what their CHECKs ask for', async ({ machine }) => {
      await onStage(async (stage) => {
        await onlyMachine(stage.session, machine.table, { checks: true })
        const [{ now: clock } = { now: new Date() }] = await stage.session.query<{ now: Date }>('select now() as now')
        for (const from of statesOf(machine)) {
          for (const to of machine.transitions[from] ?? []) {
            const label = `${from} > ${to}`
            const target = await stage.values(machine, to)
            const row = await stage.row(machine, from)
            const own = stamped(machine, to)
            const changes: Values = { [machine.key]: to, ...demandedBy(machine, to, target) }
            for (const [key, value] of Object.entries(specimen(machine.table, to, stage.actors))) {
              if (!own.includes(key)) changes[key] = value
            }
            const result = () => ({
              ...expected(machine, from, to, { ...row, ...changes }, stage.actors, clock),
              ...changes,
            })
            // What else the next state needs, as a row that stands there has it.
            for (let pass = 0; pass < 8 && brokenRules(machine.table, result()).length > 0; pass += 1) {
              const { keyOf } = factsOf(machine.table)
              const needed = brokenRules(machine.table, result()).flatMap(({ columns }) => columns)
              for (const key of needed.map(({ name }) => keyOf(name))) {
                if (!own.includes(key) && target[key] !== result()[key]) changes[key] = target[key] ?? null
              }
            }
            const after = result()
            await stage.enter()
            const outcome = await stage.attempt(() => stage.update(machine.table, row.id, changes))
            expect(outcome, label).toMatchObject({ status: to })
            for (const key of [...stamped(machine, to), ...cleared(machine, from, to)]) {
              if (key in changes) continue
              const written: unknown = Reflect.get(Object(outcome), columnOf(machine, key).name)
              expect(written ?? null, `${label}: ${key}`).toEqual(after[key] ?? null)
            }
            await stage.session.run('reset role')
            await stage.discard(machine, row)
          }
        }
      })
    })

    it.each(guardedMachines)('of $name keep what a statement says itself', async ({ machine }) => {
      await onStage(async (stage) => {
        await onlyMachine(stage.session, machine.table, { checks: false })
        const given = new Date('2024-02-03T04:05:06Z')
        for (const from of statesOf(machine)) {
          const row = await stage.row(machine, from)
          await stage.enter()
          for (const to of machine.transitions[from] ?? []) {
            const moments = [...stamped(machine, to), ...cleared(machine, from, to)].filter(
              (key) => columnOf(machine, key).dataType === 'date',
            )
            const explicit = Object.fromEntries(moments.map((key) => [key, given]))
            const target = Object.fromEntries(factsOf(machine.table).columns.map(([key]) => [key, 'asked']))
            const changes = {
              ...reasons(machine, to, target),
              ...people(machine, to, stage.actors),
              ...explicit,
              [machine.key]: to,
            }
            const outcome = await stage.attempt(() => stage.update(machine.table, row.id, changes))
            for (const key of moments) {
              expect(outcome, `${from} > ${to}`).toHaveProperty(columnOf(machine, key).name, given)
            }
          }
          await stage.session.run('reset role')
          await stage.discard(machine, row)
        }
      })
    })

    it.each(guardedMachines)('of $name start a row where they say, except for imports', async ({ name, machine }) => {
      await onStage(async (stage) => {
        await onlyMachine(stage.session, machine.table, { checks: false })
        for (const state of statesOf(machine)) {
          const values = await stage.values(machine, state)
          const insert = () =>
            insertRow(stage.session, { table: machine.table, values }).then(() => ({ status: 'inserted' }))
          const outcomes: Record<string, unknown> = {}
          for (const role of ['vet_app', 'vet_maintenance', 'none']) {
            await stage.enter()
            await stage.session.run(`set local role ${role}`)
            outcomes[role] = await stage.attempt(insert)
            await stage.session.run('reset role')
          }
          const accepted = { status: 'inserted' }
          expect(outcomes, state).toMatchObject({
            vet_app: machine.initial.includes(state)
              ? accepted
              : { sqlstate: 'VP001', table: name, constraint: `${name}_status_start` },
            vet_maintenance: accepted,
            none: accepted,
          })
        }
      })
    })

    it.each(guardedMachines)('of $name ask for people and reasons that nobody gives', async ({ name, machine }) => {
      await onStage(async (stage) => {
        await onlyMachine(stage.session, machine.table, { checks: false })
        for (const from of statesOf(machine)) {
          const row = await stage.row(machine, from)
          for (const to of machine.transitions[from] ?? []) {
            const keys = stampsOf(machine, to)
              .filter((stamp) => stamp.with === undefined)
              .flatMap(({ demands = [] }) => demands)
            const target = Object.fromEntries(factsOf(machine.table).columns.map(([key]) => [key, 'asked']))
            for (const key of keys) {
              await stage.enter({})
              const changes = {
                ...reasons(machine, to, target),
                ...people(machine, to, stage.actors),
                [key]: null,
                [machine.key]: to,
              }
              const outcome = await stage.attempt(() => stage.update(machine.table, row.id, changes))
              expect(outcome, `${from} > ${to} without ${key}`).toMatchObject({
                sqlstate: 'VP010',
                table: name,
                constraint: `${`${name}_${columnOf(machine, key).name}`.slice(0, 54)}_demanded`,
              })
              await stage.session.run('reset role')
            }
          }
          await stage.discard(machine, row)
        }
      })
    })

    it('know nobody who is not of the practice', async () => {
      await onStage(async (stage) => {
        const [{ machine } = { machine: undefined }] = machines.filter(({ name }) => name === 'vet_purchase_orders')
        if (machine === undefined) throw new Error('purchase orders have no machine')
        const row = await stage.row(machine, 'draft')
        const stranger = new RowPlanner().organizationId
        await stage.enter({ user: stranger })
        const order = () => stage.update(machine.table, row.id, { status: 'ordered' })
        expect(await stage.attempt(order)).toMatchObject({
          sqlstate: 'VP010',
          constraint: 'vet_purchase_orders_ordered_by_demanded',
          message: 'a purchase order cannot become ordered while nobody is named in ordered_by',
        })
        await stage.session.run('reset role')
        await stage.enter()
        expect(await stage.attempt(order)).toMatchObject({ ordered_by: stage.actors.user })
      })
    })
  })
}

const stamped = (machine: StateMachine, state: string): readonly string[] =>
  stampsOf(machine, state).flatMap(({ at, by, with: given }) =>
    given === undefined ? [at, by].filter((key) => key !== undefined) : [],
  )

const reasons = (machine: StateMachine, to: string, target: Values): Values =>
  Object.fromEntries(
    stampsOf(machine, to)
      .flatMap(({ demands = [] }) => demands)
      .filter((key) => !isPerson(machine, key))
      .map((key) => [key, target[key]]),
  )

const people = (machine: StateMachine, to: string, actors: Actors): Values =>
  Object.fromEntries(
    stampsOf(machine, to)
      .flatMap(({ demands = [] }) => demands)
      .filter((key) => isPerson(machine, key))
      .map((key) => [key, actorFor(machine, key, actors)]),
  )

/** The sentence a person reads. */
export function refusalText(machine: StateMachine, from: string, to: string): string {
  const words = (state: string) => state.replaceAll('_', ' ')
  const next = (machine.transitions[from] ?? []).map(words)
  const list = next.length < 2 ? next.join('') : `${next.slice(0, -1).join(', ')} or ${next.at(-1)}`
  const one = `${/^[aeiou]/i.test(machine.entity) ? 'an' : 'a'} ${machine.entity}`
  return `${one} that is ${words(from)} cannot become ${words(to)}; ${next.length === 0 ? 'it is final' : `it can become ${list}`}`
}
