import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { createTill } from '../support/billing'
import { describeBilling } from '../support/billing-suite'
import { createPractice, refusal } from '../support/practice'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describeBilling('PGlite', () => database.db)

/** Takes everything back. */
class Spoiled extends Error {}

describe('the nightly check', () => {
  /** What somebody with every right, and no triggers, could spoil; and the rule that notices. */
  const spoiled: readonly [string, string, string][] = [
    ['a discount of a line', 'vet_invoice_items set discount_amount = discount_amount + 0.01', 'line_discount'],
    ['a tax of a line', 'vet_invoice_items set tax_amount = tax_amount + 0.01', 'line_tax'],
    ['a price', 'vet_invoice_items set unit_price = unit_price + 1', 'invoice_subtotal'],
    ['a tax base', 'vet_invoice_item_taxes set taxable_amount = taxable_amount + 0.01', 'tax_base'],
    ['one tax', 'vet_invoice_item_taxes set tax_amount = tax_amount + 0.01', 'tax_amount'],
    ['a subtotal', 'vet_invoices set subtotal = subtotal + 0.01', 'invoice_subtotal'],
    ['a discount', 'vet_invoices set discount_amount = discount_amount - 0.01', 'invoice_discount'],
    ['the tax of an invoice', 'vet_invoices set tax_amount = tax_amount + 0.01', 'invoice_tax'],
    ['what was paid', 'vet_invoices set amount_paid = amount_paid - 0.01', 'invoice_paid'],
    ['what was refunded', 'vet_invoices set refunded_amount = refunded_amount + 0.01', 'invoice_refunded'],
    ['the state of an invoice', `vet_invoices set status = 'issued', paid_at = null`, 'invoice_state'],
    [
      'a removed payment',
      `vet_payments set status = 'pending', allocated_amount = 0, refunded_amount = 0`,
      'allocation_account',
    ],
    ['an allocated sum', 'vet_payments set allocated_amount = allocated_amount - 0.01', 'payment_allocated'],
    [
      'a refunded sum',
      'vet_payments set refunded_amount = refunded_amount - 0.01 where refunded_amount > 0',
      'payment_refunded',
    ],
    [
      'a larger allocation',
      'vet_payment_allocations set amount = amount + 500 where deposit_id is null',
      'payment_credit',
    ],
    ['an applied deposit', 'vet_deposits set applied_amount = applied_amount - 0.01', 'deposit_applied'],
    ['a forfeited deposit', 'vet_deposits set forfeited_amount = forfeited_amount - 0.01', 'deposit_forfeited'],
    ['the amount of an entry', 'vet_client_account_ledger set amount = amount + 0.01', 'ledger_balance'],
    ['the number of an entry', 'vet_client_account_ledger set entry_number = entry_number + 10', 'ledger_number'],
    ['a running balance', 'vet_client_account_ledger set balance_after = balance_after + 0.01', 'ledger_balance'],
    [
      'the time of an entry',
      `vet_client_account_ledger set posted_at = posted_at - entry_number * interval '1 day'`,
      'ledger_order',
    ],
    ['the balance of a client', 'vet_clients set account_balance = account_balance + 0.01', 'account_balance'],
  ]

  it.each(spoiled)('notices %s that was changed behind its back', async (_, change, rule) => {
    const practice = await createPractice(database.db, `Practice ${randomUUID()}`)
    const till = createTill(database.db, practice)
    const invoice = await till.draft()
    const [line = ''] = await till.lines(invoice, [{ unitPrice: '100', discountPercent: '10' }, { unitPrice: '50' }])
    await till.tax(line, await till.taxRate('8.875'))
    await till.change(invoice, { discountPercent: '5', discountReason: 'loyal' })
    await till.issue(invoice)
    const payment = await till.pay('300')
    const deposit = await till.hold(payment, '100')
    await till.allocate(payment, invoice, '50', { depositId: deposit })
    await till.changeDeposit(deposit, { status: 'forfeited', forfeitReason: 'did not come' })
    await till.allocate(payment, invoice, String(Number((await till.invoice(invoice)).balanceDue)))
    await till.refund(payment, '1')
    expect(await till.disagreements()).toEqual([])
    const mine = `organization_id = '${practice.organizationId}'`
    // Some of it a constraint of the row refuses even without triggers: that has to go as well.
    const dropped: string[] = []
    const spoil = async (): Promise<string[]> => {
      let found: string[] = []
      const outcome = await refusal(
        database.db
          .transaction(async (tx) => {
            const table = change.split(' ')[0] ?? ''
            for (const constraint of dropped)
              await tx.execute(sql.raw(`alter table ${table} drop constraint ${constraint}`))
            await tx.execute(sql`set local session_replication_role = replica`)
            await tx.execute(sql.raw(`update ${change}${change.includes(' where ') ? ' and ' : ' where '}${mine}`))
            const { rows } = await tx.execute<{ rule: string }>(
              sql`select rule from vet_reconcile_billing(${practice.organizationId})`,
            )
            found = rows.map((row) => row.rule)
            throw new Spoiled()
          })
          .catch((error: unknown) => {
            if (!(error instanceof Spoiled)) throw error
          }),
      )
      if (outcome === 'accepted') return found
      expect(outcome).toMatchObject({ sqlstate: '23514', constraint: expect.any(String) })
      expect(dropped).not.toContain(outcome.constraint)
      dropped.push(outcome.constraint ?? '')
      return spoil()
    }
    expect(await spoil()).toContain(rule)
    expect(await till.disagreements()).toEqual([])
  })
})
