import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import * as tables from '../../src/schema'
import * as relations from '../../src/schema/relations'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { createTill, type Till, type Transaction } from '../support/billing'
import { booksOf } from '../support/billing-model'
import { createPool } from '../support/pool'
import { createPractice, refusal } from '../support/practice'

type Tx = Transaction<NodePgQueryResultHKT>
type FrontDesk = Till<NodePgQueryResultHKT>

let database: PostgresTestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(() => database.close())

/** Numbers that repeat with their seed: a failure is played again by its number. */
function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share: number) => next() < share,
    money: (most: number) => (below(most * 100) / 100).toFixed(2),
    pick: <Value>(values: readonly Value[]): Value | undefined => values[below(values.length)],
  }
}
type Random = ReturnType<typeof randomFrom>

/** What everybody at the front desk knows of a client: ids of rows that were committed, or were about to be. */
interface World {
  readonly clientId: string
  readonly rates: readonly string[]
  readonly invoices: string[]
  readonly lines: string[]
  readonly payments: string[]
  readonly deposits: [string, string][]
  readonly allocations: string[]
  readonly entries: string[]
  /** A number that no other line has: on one invoice two lines cannot share one. */
  readonly lineNumber: () => number
}

/** A transaction sees its own rows; the others learn of them when it is committed. */
function apart(world: World): { readonly own: World; readonly learn: () => void } {
  const copy = <Value>(values: Value[]) => {
    const own = [...values]
    return {
      own,
      learn:
        (known = own.length) =>
        () =>
          values.push(...own.slice(known)),
    }
  }
  const parts = {
    invoices: copy(world.invoices),
    lines: copy(world.lines),
    payments: copy(world.payments),
    deposits: copy(world.deposits),
    allocations: copy(world.allocations),
    entries: copy(world.entries),
  }
  const learn = Object.values(parts).map((part) => part.learn())
  return {
    own: {
      ...world,
      invoices: parts.invoices.own,
      lines: parts.lines.own,
      payments: parts.payments.own,
      deposits: parts.deposits.own,
      allocations: parts.allocations.own,
      entries: parts.entries.own,
    },
    learn: () => {
      for (const one of learn) one()
    },
  }
}

/** All of an amount, a part of it, or more than there is. */
function some(random: Random, amount: string | undefined): string {
  const whole = Number(amount ?? 0)
  const share = random.below(10)
  if (whole <= 0 || share === 0) return random.money(200)
  return share < 5 ? whole.toFixed(2) : Math.max(0.01, (whole * random.below(100)) / 100).toFixed(2)
}

const scalar = async (tx: Tx, query: ReturnType<typeof sql>): Promise<string | undefined> => {
  const { rows } = await tx.execute<{ value: string }>(query)
  return rows[0]?.value
}
const owed = (tx: Tx, invoice: string) =>
  scalar(tx, sql`select balance_due as value from vet_invoices where id = ${invoice}`)
const left = (tx: Tx, payment: string) =>
  scalar(tx, sql`select vet_payment_credit(organization_id, id) as value from vet_payments where id = ${payment}`)

type Deed = (tx: Tx) => Promise<unknown>

/** Something a person may try next, sensible or not. */
function deed(random: Random, till: FrontDesk, world: World): [string, Deed] | undefined {
  const { invoices, lines, payments, deposits, allocations, entries } = world
  const { clientId } = world
  const recent = <Value>(values: readonly Value[]) => random.pick(values.slice(-12))
  const invoice = recent(invoices)
  const payment = recent(payments)
  const line = (lineNumber: number) => ({
    lineNumber,
    unitPrice: random.money(120),
    quantity: (1 + random.below(4000) / 1000).toFixed(3),
    taxable: random.chance(0.9),
    taxRatePercent: random.chance(0.6) ? '8.875' : '0',
    ...(random.chance(0.2) ? { discountPercent: String(random.below(100)) } : {}),
    ...(random.chance(0.2) ? { discountAmount: random.money(2) } : {}),
  })
  const taxed = async (tx: Tx, ids: readonly string[]) => {
    for (const id of ids) {
      for (const rate of world.rates) if (random.chance(0.3)) await till.tax(id, rate, tx)
    }
  }
  const choices: [number, string, Deed | '' | undefined][] = [
    [
      6,
      'bill',
      async (tx) => {
        const id = await till.draft({ clientId }, tx)
        const added = await till.lines(
          id,
          Array.from({ length: 1 + random.below(5) }, (_, at) => line(at + 1)),
          tx,
        )
        await taxed(tx, added)
        if (random.chance(0.7)) await till.issue(id, tx)
        invoices.push(id)
        lines.push(...added)
      },
    ],
    [
      3,
      'add a line',
      invoice && (async (tx) => lines.push(...(await till.lines(invoice, [line(world.lineNumber())], tx)))),
    ],
    [
      2,
      'change a line',
      lines[0] && ((tx) => till.changeLine(recent(lines) ?? '', { unitPrice: random.money(150) }, tx)),
    ],
    [1, 'remove a line', lines[0] && ((tx) => till.removeLine(recent(lines) ?? '', tx))],
    [2, 'tax a line', lines[0] && ((tx) => taxed(tx, [recent(lines) ?? '']))],
    [
      3,
      'discount',
      invoice &&
        ((tx) =>
          till.change(
            invoice,
            random.chance(0.5)
              ? { discountPercent: String(random.below(60)), discountReason: 'loyal' }
              : { discountPercent: null, discountAmount: random.money(40), discountReason: 'loyal' },
            tx,
          )),
    ],
    [4, 'issue', invoice && ((tx) => till.issue(invoice, tx))],
    [1, 'mark overdue', invoice && ((tx) => till.change(invoice, { status: 'overdue' }, tx))],
    [2, 'void an invoice', invoice && ((tx) => till.void(invoice, tx))],
    [
      2,
      'write off',
      invoice &&
        (async (tx) => {
          const amount = { writtenOffAmount: some(random, await owed(tx, invoice)), writeOffReason: 'moved away' }
          await till.change(
            invoice,
            random.chance(0.7) ? amount : { status: 'written_off', writeOffReason: 'gone' },
            tx,
          )
        }),
    ],
    [1, 'take a write-off back', invoice && ((tx) => till.change(invoice, { writtenOffAmount: '0' }, tx))],
    [
      6,
      'pay',
      async (tx) => {
        const status = random.chance(0.85) ? 'completed' : 'pending'
        const id = await till.pay(random.money(300), { clientId, status }, tx)
        payments.push(id)
        const bill = recent(invoices)
        if (bill && random.chance(0.5))
          allocations.push(await till.allocate(id, bill, some(random, await owed(tx, bill)), {}, tx))
      },
    ],
    [1, 'complete a payment', payment && ((tx) => till.changePayment(payment, { status: 'completed' }, tx))],
    [
      6,
      'allocate',
      payment &&
        invoice &&
        (async (tx) => {
          const [credit, due] = [Number((await left(tx, payment)) ?? 0), Number((await owed(tx, invoice)) ?? 0)]
          const amount = some(random, String(Math.min(credit, due)))
          allocations.push(await till.allocate(payment, invoice, amount, {}, tx))
        }),
    ],
    [2, 'reverse an allocation', allocations[0] && ((tx) => till.reverse(recent(allocations) ?? '', tx))],
    [1, 'bounce', payment && ((tx) => till.bounce(payment, tx))],
    [
      1,
      'void a payment',
      payment && ((tx) => till.changePayment(payment, { status: 'void', voidReason: 'twice' }, tx)),
    ],
    [
      2,
      'refund credit',
      payment &&
        (async (tx) =>
          payments.push(await till.refund(payment, some(random, await left(tx, payment)), { clientId }, tx))),
    ],
    [
      3,
      'refund an invoice',
      allocations[0] &&
        (async (tx) => {
          const { rows } = await tx.execute<{
            payment_id: string
            invoice_id: string
            amount: string
            client_id: string
          }>(
            sql`select a.payment_id, a.invoice_id, a.amount, p.client_id from vet_payment_allocations a
              join vet_payments p on p.organization_id = a.organization_id and p.id = a.payment_id
              where a.id = ${recent(allocations)}`,
          )
          const [paid] = rows
          if (paid === undefined) return
          const amount = some(random, paid.amount)
          const id = await till.refund(paid.payment_id, amount, { clientId: paid.client_id }, tx)
          payments.push(id)
          allocations.push(await till.allocate(id, paid.invoice_id, amount, {}, tx))
        }),
    ],
    [
      2,
      'hold a deposit',
      payment &&
        (async (tx) => {
          const id = await till.hold(payment, some(random, await left(tx, payment)), { clientId }, tx)
          deposits.push([id, payment])
        }),
    ],
    [
      3,
      'use a deposit',
      deposits[0] &&
        (async (tx) => {
          const [depositId, paymentId] = recent(deposits) ?? ['', '']
          const held = await scalar(tx, sql`select remaining_amount as value from vet_deposits where id = ${depositId}`)
          const amount = some(random, held)
          const way = random.below(4)
          if (way === 0) await till.changeDeposit(depositId, { status: 'forfeited', forfeitReason: 'did not come' }, tx)
          else if (way === 1) {
            payments.push(await till.refund(paymentId, amount, { depositId, clientId }, tx))
          } else if (invoice) allocations.push(await till.allocate(paymentId, invoice, amount, { depositId }, tx))
        }),
    ],
    [
      2,
      'post',
      async (tx) => {
        const amount = random.chance(0.6) ? `-${random.money(40)}1` : `${random.money(20)}1`
        entries.push(await till.post({ clientId, amount: amount.slice(0, -1).replace(/0[.]00$/, '0.01') }, tx))
      },
    ],
    [
      1,
      'take an entry back',
      entries[0] &&
        (async (tx) => {
          const id = recent(entries) ?? ''
          const { rows } = await tx.execute<{ amount: string; client_id: string }>(
            sql`select -amount as amount, client_id from vet_client_account_ledger where id = ${id}`,
          )
          const [entry] = rows
          if (entry === undefined) return
          await till.post({ ...entry, clientId: entry.client_id, entryType: 'reversal', reversesEntryId: id }, tx)
        }),
    ],
    [
      2,
      'pay by account credit',
      async (tx) => {
        const credit = await scalar(
          tx,
          sql`select vet_account_credit(${till.practice.organizationId}, ${clientId}) as value`,
        )
        payments.push(await till.pay(some(random, credit), { clientId, method: 'account_credit' }, tx))
      },
    ],
  ]
  const open = choices.flatMap(([weight, name, act]) =>
    typeof act === 'function' ? Array.from({ length: weight }, (): [string, Deed] => [name, act]) : [],
  )
  return random.pick(open)
}

describe('any sequence of billing, by several people at once', () => {
  it.each([11, 12, 13])('leaves books that agree to the cent (seed %i)', async (seed) => {
    const pool = createPool(database.url, 6)
    try {
      const db = drizzle(pool, { schema: { ...tables, ...relations } })
      const practice = await createPractice(db, `Practice ${randomUUID()}`)
      const till = createTill(db, practice)
      const rates = [await till.taxRate('5'), await till.taxRate('9.975', true), await till.taxRate('0.0333')]
      let lineNumber = 100
      const nextLine = () => (lineNumber += 1)
      const worlds = [practice.clientId, practice.otherClientId].map((clientId): World => {
        const none = { invoices: [], lines: [], payments: [], deposits: [], allocations: [], entries: [] }
        return { clientId, rates, lineNumber: nextLine, ...none }
      })
      const done = new Map<string, number>()
      const unexpected: string[] = []
      const work = async (desk: number) => {
        const random = randomFrom(seed * 1000 + desk)
        for (let turn = 0; turn < 40; turn += 1) {
          const names: string[] = []
          // A transaction bills one client, as work at a front desk does.
          const shared = random.pick(worlds)
          if (shared === undefined) return
          const { own: world, learn } = apart(shared)
          const outcome = await refusal(
            till.run(async (tx) => {
              // Some wait their turn before they begin, others just begin.
              if (random.chance(0.5)) {
                await tx.execute(sql`select vet_lock_account(${practice.organizationId}, ${world.clientId})`)
              }
              const [name, act] = deed(random, till, world) ?? []
              if (name === undefined || act === undefined) return
              names.push(name)
              await act(tx)
              if (random.chance(0.3)) {
                const next = deed(random, till, world)
                if (next === undefined) return
                names.push(next[0])
                await next[1](tx)
              }
            }),
          )
          if (outcome === 'accepted') {
            learn()
            for (const name of names) done.set(name, (done.get(name) ?? 0) + 1)
          } else {
            const busy = outcome.sqlstate === '55P03' && outcome.constraint === 'vet_clients_account_busy'
            const taxedTwice = outcome.constraint === 'vet_invoice_item_taxes_invoice_item_id_tax_rate_id_unique'
            // Somebody removed the line meanwhile that was to be taxed.
            const gone = outcome.constraint === 'vet_invoice_item_taxes_invoice_item_fk'
            if (!busy && !taxedTwice && !gone && !/^VP0\d\d$/.test(outcome.sqlstate)) {
              unexpected.push(`${names.join(', ')}: ${outcome.sqlstate} ${outcome.constraint} ${outcome.message}`)
            }
          }
        }
      }
      await Promise.all(Array.from({ length: 6 }, (_, desk) => work(desk)))
      expect(unexpected).toEqual([])
      expect(await till.disagreements()).toEqual([])
      const { expected, kept } = await booksOf(till)
      expect(kept).toEqual(expected)
      // Not because everything was refused.
      expect(done.size).toBeGreaterThan(15)
      expect(kept.length).toBeGreaterThan(100)
    } finally {
      await pool.end()
    }
  })
})
