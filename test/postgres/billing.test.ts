import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { createTill } from '../support/billing'
import { describeBilling } from '../support/billing-suite'
import { createPractice, refusal } from '../support/practice'

let database: PostgresTestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(() => database.close())

describeBilling('PostgreSQL', () => database.db)

const openTill = async () => createTill(database.db, await createPractice(database.db, `Practice ${randomUUID()}`))

/** Whether somebody holds a row and asks for an account again and again. */
const asking = async () => {
  const { rows } = await database.client.query(
    `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
  )
  return rows.length > 0
}

describe('several people at one account', () => {
  it('spend a payment once', async () => {
    const till = await openTill()
    const bills = await Promise.all(Array.from({ length: 6 }, () => till.billed('100')))
    const payment = await till.pay('250')
    const outcomes = await Promise.all(bills.map((bill) => refusal(till.allocate(payment, bill, '100'))))
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(2)
    expect(await till.credit(payment)).toBe('50.00')
    expect(await till.disagreements()).toEqual([])
  })

  it('pay an invoice once', async () => {
    const till = await openTill()
    const bill = await till.billed('100')
    const paid = await Promise.all(Array.from({ length: 6 }, () => till.pay('100')))
    const outcomes = await Promise.all(paid.map((payment) => refusal(till.allocate(payment, bill, '100'))))
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1)
    expect((await till.ledger()).map(({ entryNumber }) => entryNumber)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(await till.disagreements()).toEqual([])
  })

  it('add lines to one draft without losing any', async () => {
    const till = await openTill()
    const bill = await till.draft()
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => till.lines(bill, [{ lineNumber: at + 1, unitPrice: '1.01' }])),
    )
    expect(await till.invoice(bill)).toMatchObject({ subtotal: '8.08' })
  })

  it('never wait for each other in a circle: who cannot have the account is told', async () => {
    const till = await openTill()
    const { organizationId, clientId } = till.practice
    const bill = await till.billed('100')
    const payment = await till.pay('100')
    let late: Promise<unknown> = Promise.resolve()
    const first = till.run(async (tx) => {
      await tx.execute(sql`select vet_lock_account(${organizationId}, ${clientId})`)
      // Holds the invoice, and asks for the account.
      late = refusal(till.void(bill))
      for (let attempt = 0; attempt < 100 && !(await asking()); attempt += 1) await setTimeout(5)
      await till.allocate(payment, bill, '100', {}, tx)
    })
    expect(await refusal(first)).toBe('accepted')
    expect(await late).toMatchObject({ sqlstate: '55P03', constraint: 'vet_clients_account_busy' })
    expect(await till.invoice(bill)).toMatchObject({ status: 'paid' })
  })

  it('wait their turn when they begin with the lock', async () => {
    const till = await openTill()
    const { organizationId, clientId } = till.practice
    const bills = await Promise.all(Array.from({ length: 6 }, () => till.billed('10')))
    const outcomes = await Promise.all(
      bills.map((bill) =>
        refusal(
          till.run(async (tx) => {
            await tx.execute(sql`select vet_lock_account(${organizationId}, ${clientId})`)
            await till.void(bill, tx)
            await tx.execute(sql`select pg_sleep(0.3)`)
          }),
        ),
      ),
    )
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
    expect(await till.balance()).toBe('0.00')
  })
})
