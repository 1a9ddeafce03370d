import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  clientAccountLedger,
  deposits,
  estimateItems,
  estimates,
  invoiceItems,
  invoiceItemTaxes,
  invoices,
  paymentAllocations,
  payments,
  taxRates,
} from '../../src/schema'
import { createTill, type Till } from './billing'
import { createPractice, type Practice, refusal, type TestDb } from './practice'

const refused = (sqlstate: string, constraint: string) => ({ sqlstate, constraint, hint: expect.any(String) })

/** What invoices, payments, deposits and accounts promise, the same on every engine. */
export function describeBilling<Result extends PgQueryResultHKT>(engine: string, open: () => TestDb<Result>) {
  describe(`money on ${engine}`, () => {
    let till: Till<Result>
    let practice: Practice

    beforeAll(() => expect(engine).not.toBe(''))
    beforeEach(async () => {
      practice = await createPractice(open(), `Practice ${randomUUID()}`)
      till = createTill(open(), practice)
    })
    // Whatever a test did or was refused: nothing disagrees.
    afterEach(async () => expect(await till.disagreements()).toEqual([]))

    describe('a draft', () => {
      it('adds up its lines as they come, change and go', async () => {
        const id = await till.draft()
        const [first = '', second = ''] = await till.lines(id, [
          { unitPrice: '10.00', quantity: '2.5', taxRatePercent: '8.875' },
          { unitPrice: '0.01', quantity: '0.5' },
        ])
        // 0.005 is rounded away from zero, as is the tax of 2.21875.
        expect(await till.invoice(id)).toMatchObject({ subtotal: '25.01', taxAmount: '2.22', totalAmount: '27.23' })
        await till.changeLine(first, { quantity: '1' })
        expect(await till.invoice(id)).toMatchObject({ subtotal: '10.01', taxAmount: '0.89', balanceDue: '10.90' })
        await till.removeLine(second)
        expect(await till.invoice(id)).toMatchObject({ subtotal: '10.00', taxAmount: '0.89' })
        await till.changeLine(first, { taxable: false })
        expect(await till.invoice(id)).toMatchObject({ subtotal: '10.00', taxAmount: '0.00' })
      })

      it('adds up two hundred lines of one statement once', async () => {
        const id = await till.draft()
        const updates = await till.run(async (tx) => {
          const written = async () => {
            const [count] = await tx
              .select({ updates: sql<string>`pg_stat_get_xact_tuples_updated('vet_invoices'::regclass)` })
              .from(sql`(select 1) one`)
            return Number(count?.updates)
          }
          const before = await written()
          const rows = Array.from({ length: 200 }, () => ({ unitPrice: '1.99', taxRatePercent: '7' }))
          await till.lines(id, rows, tx)
          return (await written()) - before
        })
        expect(updates).toBe(1)
        expect(await till.invoice(id)).toMatchObject({ subtotal: '398.00', taxAmount: '28.00' })
      })

      it('reckons a discount from its share, whatever amount comes with it', async () => {
        const id = await till.draft()
        await till.lines(id, [{ unitPrice: '9.99', discountPercent: '12.5', discountAmount: '7' }])
        expect((await till.linesOf(id))[0]).toMatchObject({ discountAmount: '1.25', lineTotal: '8.74' })
        await till.change(id, { discountPercent: '10', discountAmount: '5', discountReason: 'loyal' })
        expect(await till.invoice(id)).toMatchObject({ discountAmount: '0.87', totalAmount: '7.87' })
        await till.lines(id, [{ lineNumber: 2, unitPrice: '10' }])
        expect(await till.invoice(id)).toMatchObject({ discountAmount: '1.87', totalAmount: '16.87' })
        await till.change(id, { discountPercent: null, discountAmount: '2' })
        expect(await till.invoice(id)).toMatchObject({ discountAmount: '2.00', totalAmount: '16.74' })
      })

      it('refuses a discount beyond the price', async () => {
        const id = await till.draft()
        expect(await refusal(till.lines(id, [{ unitPrice: '5', discountAmount: '5.01' }]))).toMatchObject(
          refused('VP009', 'vet_invoice_items_discount_at_most_price'),
        )
        const atMostSubtotal = refused('VP009', 'vet_invoices_discount_at_most_subtotal')
        const [line = ''] = await till.lines(id, [{ unitPrice: '5' }])
        const discount = (discountAmount: string) => till.change(id, { discountAmount, discountReason: 'sorry' })
        expect(await refusal(discount('5.01'))).toMatchObject(atMostSubtotal)
        await discount('5')
        expect(await refusal(till.changeLine(line, { unitPrice: '4' }))).toMatchObject(atMostSubtotal)
        expect(await refusal(till.removeLine(line))).toMatchObject(atMostSubtotal)
        expect(await refusal(till.draft({ discountAmount: '1', discountReason: 'early' }))).toMatchObject(
          atMostSubtotal,
        )
      })

      it('shares the discount of the invoice over its lines, to the cent', async () => {
        const id = await till.draft()
        const rate = await till.taxRate('10')
        const ids = await till.lines(
          id,
          ['33.33', '33.33', '33.34'].map((unitPrice) => ({ unitPrice })),
        )
        for (const line of ids) await till.tax(line, rate)
        await till.change(id, { discountAmount: '10', discountReason: 'loyal' })
        const bases = (await Promise.all(ids.map((line) => till.taxesOf(line)))).map(([tax]) => tax?.taxableAmount)
        // Shares of 3.33, 3.34 and 3.33: the running sum is rounded, not each share.
        expect(bases).toEqual(['30.00', '29.99', '30.01'])
        expect(await till.invoice(id)).toMatchObject({ taxAmount: '9.00', totalAmount: '99.00' })
      })

      it('reckons simple and compound taxes of a line each by itself', async () => {
        const id = await till.draft()
        const [line = ''] = await till.lines(id, [{ unitPrice: '19.99', taxRatePercent: '50' }])
        const [federal, state] = [await till.taxRate('5'), await till.taxRate('9.975', true)]
        await till.tax(line, state)
        await till.tax(line, federal)
        expect(await till.taxesOf(line)).toMatchObject([
          { ratePercent: '5.0000', taxableAmount: '19.99', taxAmount: '1.00' },
          { ratePercent: '9.9750', taxableAmount: '20.99', taxAmount: '2.09' },
        ])
        expect((await till.linesOf(id))[0]).toMatchObject({ taxAmount: '3.09', taxRatePercent: '15.4738' })
        // The rate of the day of sale stays, whatever happens to the list.
        await till.run((tx) => tx.update(taxRates).set({ taxRatePercent: '6' }).where(eq(taxRates.id, federal)))
        await till.changeLine(line, { quantity: '2' })
        expect(await till.invoice(id)).toMatchObject({ taxAmount: '6.19' })
        await till.run((tx) => tx.delete(invoiceItemTaxes).where(eq(invoiceItemTaxes.invoiceItemId, line)))
        expect(await till.invoice(id)).toMatchObject({ taxAmount: '0.00', totalAmount: '39.98' })
      })

      it('keeps its sums from anybody else', async () => {
        const id = await till.draft()
        const [line = ''] = await till.lines(id, [{ unitPrice: '5' }])
        const write = (column: string, table = 'vet_invoices', row = id) =>
          refusal(till.run((tx) => tx.execute(sql.raw(`update ${table} set ${column} = 3 where id = '${row}'`))))
        for (const column of ['subtotal', 'tax_amount', 'amount_paid', 'refunded_amount']) {
          expect(await write(column)).toMatchObject({ sqlstate: 'VP004' })
        }
        expect(await write('tax_amount', 'vet_invoice_items', line)).toMatchObject({ sqlstate: 'VP004' })
        expect(await write('account_balance', 'vet_clients', practice.clientId)).toMatchObject({ sqlstate: 'VP004' })
      })

      it('is deleted with its lines, and a line never moves to another invoice', async () => {
        const [id, other] = [await till.draft(), await till.draft()]
        const [line = ''] = await till.lines(id, [{ unitPrice: '5' }])
        expect(await refusal(till.changeLine(line, { invoiceId: other }))).toMatchObject(
          refused('VP012', 'vet_invoice_items_same_invoice'),
        )
        await till.run((tx) => tx.delete(invoices).where(eq(invoices.id, id)))
        expect(await till.linesOf(id)).toEqual([])
      })
    })

    describe('an invoice', () => {
      it('starts as a draft and is issued with a line, a due date and an entry of its account', async () => {
        expect(
          await refusal(till.draft({ status: 'issued', issuedAt: new Date(), dueDate: '2099-01-01' })),
        ).toMatchObject(refused('VP012', 'vet_invoices_starts_as_draft'))
        const id = await till.draft({ invoicedOn: '2030-01-02' })
        expect(await refusal(till.issue(id))).toMatchObject(refused('VP012', 'vet_invoices_issued_with_lines'))
        await till.lines(id, [{ unitPrice: '100', taxRatePercent: '10' }])
        for (const status of ['overdue', 'written_off'] as const) {
          expect(await refusal(till.change(id, { status }))).toMatchObject(
            refused('VP001', 'vet_invoices_status_transition'),
          )
        }
        await till.issue(id)
        expect(await till.invoice(id)).toMatchObject({ status: 'issued', dueDate: '2030-01-02', balanceDue: '110.00' })
        expect(await till.ledger()).toMatchObject([
          { entryNumber: 1, entryType: 'invoice', amount: '110.00', balanceAfter: '110.00', postedBy: practice.userId },
        ])
        expect(await till.balance()).toBe('110.00')
      })

      it('is issued with a discount given in the same moment', async () => {
        const id = await till.draft()
        await till.lines(id, [{ unitPrice: '100', taxRatePercent: '10' }])
        await till.change(id, { status: 'issued', discountAmount: '50', discountReason: 'loyal' })
        expect(await till.invoice(id)).toMatchObject({ taxAmount: '5.00', totalAmount: '55.00' })
        expect(await till.balance()).toBe('55.00')
      })

      it('over nothing is paid when it is issued', async () => {
        const id = await till.billed('0')
        expect(await till.invoice(id)).toMatchObject({ status: 'paid', paidAt: expect.any(Date) })
        expect(await till.ledger()).toEqual([])
        await till.void(id)
        expect(await till.invoice(id)).toMatchObject({ status: 'void', paidAt: null })
      })

      it('once issued keeps lines, taxes, number, client, currency, dates and amounts', async () => {
        const id = await till.billed('100')
        const [line] = await till.linesOf(id)
        const draftOnly = refused('VP002', 'vet_invoice_items_invoice_draft')
        expect(await refusal(till.lines(id, [{ lineNumber: 2, unitPrice: '1' }]))).toMatchObject(draftOnly)
        expect(await refusal(till.changeLine(line?.id ?? '', { unitPrice: '1' }))).toMatchObject(draftOnly)
        expect(await refusal(till.changeLine(line?.id ?? '', { taxRatePercent: '1' }))).toMatchObject(draftOnly)
        expect(await refusal(till.removeLine(line?.id ?? ''))).toMatchObject(draftOnly)
        expect(await refusal(till.tax(line?.id ?? '', await till.taxRate('5')))).toMatchObject(
          refused('VP002', 'vet_invoice_item_taxes_invoice_draft'),
        )
        const closed = refused('VP002', 'vet_invoices_closed')
        for (const values of [
          { invoiceNumber: 'other' },
          { clientId: practice.otherClientId },
          { currency: 'EUR' },
          { invoicedOn: '2020-01-01' },
          { issuedAt: new Date('2030-01-01') },
          { discountAmount: '1', discountReason: 'late' },
          { discountPercent: '1', discountReason: 'late' },
        ]) {
          expect(await refusal(till.change(id, values))).toMatchObject(closed)
        }
        expect(await refusal(till.run((tx) => tx.delete(invoices).where(eq(invoices.id, id))))).toMatchObject(
          refused('VP002', 'vet_invoices_never_deleted'),
        )
        expect(await refusal(till.change(id, { status: 'draft' }))).toMatchObject({ sqlstate: 'VP001' })
        expect(await refusal(till.change(id, { notes: 'thank you', sentAt: new Date() }))).toBe('accepted')
      })

      it('is closed to maintenance, too', async () => {
        const id = await till.billed('100')
        const outcome = await refusal(
          open().transaction(async (tx) => {
            await tx.execute(sql`set local role vet_maintenance`)
            await tx.update(invoiceItems).set({ unitPrice: '1' }).where(eq(invoiceItems.invoiceId, id))
          }),
        )
        expect(outcome).toMatchObject({ sqlstate: 'VP002' })
      })

      it('does not become paid by saying so', async () => {
        const id = await till.billed('100')
        for (const status of ['paid', 'partially_paid', 'refunded'] as const) {
          expect(await refusal(till.change(id, { status }))).toMatchObject({
            ...refused('VP004', 'vet_invoices_status_kept'),
          })
        }
      })

      it('is overdue until it is paid or due later', async () => {
        const id = await till.billed('100', { invoicedOn: '2020-01-01' })
        await till.change(id, { status: 'overdue' })
        await till.allocate(await till.pay('40'), id, '40')
        expect(await till.invoice(id)).toMatchObject({ status: 'overdue', balanceDue: '60.00' })
        await till.change(id, { dueDate: '2999-01-01' })
        expect(await till.invoice(id)).toMatchObject({ status: 'partially_paid' })
        await till.allocate(await till.pay('60'), id, '60')
        expect(await till.invoice(id)).toMatchObject({ status: 'paid' })
      })

      it('is void with a reason and by somebody, once nothing is paid on it', async () => {
        const id = await till.billed('100')
        const allocation = await till.allocate(await till.pay('30'), id, '30')
        expect(await refusal(till.void(id))).toMatchObject(refused('VP012', 'vet_invoices_void_unpaid'))
        await till.reverse(allocation)
        expect(await refusal(till.change(id, { status: 'void' }))).toMatchObject(
          refused('VP012', 'vet_invoices_void_explained'),
        )
        const byJob = till.runAsJob((tx) => till.void(id, tx))
        expect(await refusal(byJob)).toMatchObject(refused('VP010', 'vet_invoices_voided_by_somebody'))
        await till.void(id)
        expect(await till.invoice(id)).toMatchObject({
          status: 'void',
          voidedBy: practice.userId,
          voidedAt: expect.any(Date),
          balanceDue: '0.00',
        })
        expect(await till.balance()).toBe('-30.00')
        expect(await refusal(till.change(id, { voidReason: 'other' }))).toMatchObject(
          refused('VP002', 'vet_invoices_closed'),
        )
        expect(await refusal(till.change(id, { internalNotes: 'called her' }))).toBe('accepted')
      })

      it('is put right by a new one that names it, once it no longer counts', async () => {
        const wrong = await till.billed('100')
        const right = await till.draft({ correctsInvoiceId: wrong })
        await till.lines(right, [{ unitPrice: '90' }])
        expect(await refusal(till.issue(right))).toMatchObject(refused('VP012', 'vet_invoices_corrects_closed'))
        await till.void(wrong)
        const stranger = await till.draft({ correctsInvoiceId: wrong, clientId: practice.otherClientId })
        await till.lines(stranger, [{ unitPrice: '90' }])
        expect(await refusal(till.issue(stranger))).toMatchObject(refused('VP011', 'vet_invoices_corrects_same_client'))
        await till.issue(right)
        expect(await till.balance()).toBe('90.00')
      })

      it('is written off in parts or as a whole, and the write-off is taken back as a whole', async () => {
        const id = await till.billed('100')
        const why = { writeOffReason: 'moved away' }
        expect(await refusal(till.change(id, { ...why, writtenOffAmount: '100.01' }))).toMatchObject(
          refused('VP009', 'vet_invoices_written_off_amount_owed'),
        )
        expect(await refusal(till.change(id, { writtenOffAmount: '1' }))).toMatchObject(
          refused('VP012', 'vet_invoices_write_off_explained'),
        )
        const byJob = till.runAsJob((tx) => till.change(id, { ...why, writtenOffAmount: '1' }, tx))
        expect(await refusal(byJob)).toMatchObject(refused('VP010', 'vet_invoices_written_off_by_somebody'))
        await till.change(id, { ...why, writtenOffAmount: '10' })
        expect(await till.invoice(id)).toMatchObject({ status: 'issued', balanceDue: '90.00' })
        expect(await refusal(till.change(id, { writtenOffAmount: '5' }))).toMatchObject(
          refused('VP012', 'vet_invoices_written_off_amount_grows'),
        )
        await till.allocate(await till.pay('20'), id, '20')
        await till.change(id, { status: 'written_off' })
        expect(await till.invoice(id)).toMatchObject({
          status: 'written_off',
          writtenOffAmount: '80.00',
          balanceDue: '0.00',
        })
        expect(await till.balance()).toBe('0.00')
        await till.change(id, { writtenOffAmount: '0' })
        expect(await till.invoice(id)).toMatchObject({
          status: 'partially_paid',
          balanceDue: '80.00',
          writeOffReason: null,
        })
        expect(await till.balance()).toBe('80.00')
      })
    })

    describe('a payment', () => {
      it('settles invoices in part and whole, and its rest is credit that can be used later', async () => {
        const [first, second] = [await till.billed('100'), await till.billed('50')]
        const payment = await till.pay('120')
        expect(await till.balance()).toBe('30.00')
        await till.allocate(payment, first, '60')
        expect(await till.invoice(first)).toMatchObject({
          status: 'partially_paid',
          amountPaid: '60.00',
          balanceDue: '40.00',
        })
        await till.allocate(payment, first, '40')
        expect(await till.invoice(first)).toMatchObject({
          status: 'paid',
          balanceDue: '0.00',
          paidAt: expect.any(Date),
        })
        expect(await till.payment(payment)).toMatchObject({ allocatedAmount: '100.00', receivedBy: practice.userId })
        expect(await till.credit(payment)).toBe('20.00')
        await till.allocate(payment, second, '20')
        expect(await till.credit(payment)).toBe('0.00')
        // Allocating moves nothing on the account.
        expect(await till.balance()).toBe('30.00')
        expect((await till.ledger()).map((entry) => entry.balanceAfter)).toEqual(['100.00', '150.00', '30.00'])
      })

      it('is never allocated beyond itself or beyond what is owed', async () => {
        const [first, second] = [await till.billed('100'), await till.billed('100')]
        const payment = await till.pay('120')
        const covers = refused('VP009', 'vet_payment_allocations_payment_covers')
        expect(await refusal(till.allocate(payment, first, '100.01'))).toMatchObject(
          refused('VP009', 'vet_payment_allocations_invoice_owes'),
        )
        const both = [first, second].map((invoiceId) => ({
          organizationId: practice.organizationId,
          paymentId: payment,
          invoiceId,
          amount: '60.01',
        }))
        expect(await refusal(till.run((tx) => tx.insert(paymentAllocations).values(both)))).toMatchObject(covers)
        await till.allocate(payment, first, '100')
        expect(await refusal(till.allocate(payment, second, '20.01'))).toMatchObject(covers)
        expect(await refusal(till.allocate(payment, first, '1'))).toMatchObject(
          refused('VP002', 'vet_payment_allocations_invoice_open'),
        )
      })

      it('settles issued invoices of its own client and currency only, once it is received', async () => {
        const invoice = await till.billed('100')
        const draft = await till.draft()
        await till.lines(draft, [{ unitPrice: '5' }])
        const payment = await till.pay('10')
        const theirs = await till.pay('10', { clientId: practice.otherClientId, currency: 'EUR' })
        const pending = await till.pay('10', { status: 'pending' })
        const euros = await till.billed('10', { clientId: practice.otherClientId, currency: 'EUR' })
        const dollars = await till.pay('10', { clientId: practice.otherClientId, status: 'pending' })
        const tried: [() => Promise<unknown>, string, string][] = [
          [() => till.allocate(theirs, invoice, '1'), 'VP011', 'same_client'],
          [() => till.allocate(dollars, euros, '1'), 'VP011', 'same_currency'],
          [() => till.allocate(payment, draft, '1'), 'VP012', 'invoice_issued'],
          [() => till.allocate(pending, invoice, '1'), 'VP012', 'payment_received'],
        ]
        for (const [attempt, sqlstate, rule] of tried) {
          expect(await refusal(attempt())).toMatchObject(refused(sqlstate, `vet_payment_allocations_${rule}`))
        }
        await till.changePayment(pending, { status: 'completed' })
        expect(await refusal(till.allocate(pending, invoice, '1'))).toBe('accepted')
      })

      it('is for one account in one currency', async () => {
        await till.billed('100')
        expect(await refusal(till.pay('10', { currency: 'EUR' }))).toMatchObject(
          refused('VP011', 'vet_client_account_ledger_one_currency'),
        )
      })

      it('keeps amount, client and currency, and its allocations are only reversed', async () => {
        const invoice = await till.billed('100')
        const payment = await till.pay('50')
        for (const values of [
          { amount: '60' },
          { clientId: practice.otherClientId },
          { currency: 'EUR' },
          { paidAt: new Date('2020-01-01') },
        ]) {
          expect(await refusal(till.changePayment(payment, values))).toMatchObject(
            refused('VP002', 'vet_payments_closed'),
          )
        }
        const deleted = till.run((tx) => tx.delete(payments).where(eq(payments.id, payment)))
        expect(await refusal(deleted)).toMatchObject(refused('VP002', 'vet_payments_never_deleted'))
        const allocation = await till.allocate(payment, invoice, '50')
        const closed = refused('VP002', 'vet_payment_allocations_closed')
        expect(await refusal(till.changeAllocation(allocation, { amount: '10' }))).toMatchObject(closed)
        await till.reverse(allocation)
        expect(await till.invoice(invoice)).toMatchObject({ status: 'issued', amountPaid: '0.00' })
        const again = { reversedAt: null, reversedBy: null, reversalReason: null }
        expect(await refusal(till.changeAllocation(allocation, again))).toMatchObject(closed)
        const gone = till.run((tx) => tx.delete(paymentAllocations).where(eq(paymentAllocations.id, allocation)))
        expect(await refusal(gone)).toMatchObject(refused('VP003', 'vet_payment_allocations_append_only'))
      })

      it('that bounces frees what it settled and charges the account again', async () => {
        const invoice = await till.billed('100')
        const payment = await till.pay('100', { method: 'check', reference: '17' })
        await till.allocate(payment, invoice, '100')
        await till.bounce(payment)
        expect(await till.invoice(invoice)).toMatchObject({ status: 'issued', paidAt: null, balanceDue: '100.00' })
        expect(await till.payment(payment)).toMatchObject({ status: 'failed', allocatedAmount: '0.00' })
        expect((await till.ledger()).map((entry) => entry.entryType)).toEqual([
          'invoice',
          'payment',
          'payment_reversal',
        ])
        expect(await till.balance()).toBe('100.00')
        expect(await refusal(till.changePayment(payment, { status: 'completed' }))).toMatchObject({ sqlstate: 'VP002' })
      })

      it('that is made void names who did it', async () => {
        const payment = await till.pay('10')
        const values = { status: 'void', voidReason: 'typed twice' } as const
        const byJob = till.runAsJob((tx) => till.changePayment(payment, values, tx))
        expect(await refusal(byJob)).toMatchObject(refused('VP010', 'vet_payments_voided_by_somebody'))
        await till.changePayment(payment, values)
        expect(await till.payment(payment)).toMatchObject({ voidedBy: practice.userId })
        expect(await till.balance()).toBe('0.00')
      })

      it('does not become refunded or pending by saying so', async () => {
        const payment = await till.pay('10')
        for (const status of ['refunded', 'partially_refunded'] as const) {
          expect(await refusal(till.changePayment(payment, { status }))).toMatchObject(
            refused('VP004', 'vet_payments_status_kept'),
          )
        }
        expect(await refusal(till.changePayment(payment, { status: 'pending' }))).toMatchObject(
          refused('VP001', 'vet_payments_status_transition'),
        )
      })
    })

    describe('a refund', () => {
      it('gives back credit', async () => {
        const payment = await till.pay('50')
        const refund = await till.refund(payment, '20')
        expect(await till.payment(payment)).toMatchObject({ status: 'partially_refunded', refundedAmount: '20.00' })
        expect(await till.balance()).toBe('-30.00')
        await till.refund(payment, '30')
        expect(await till.payment(payment)).toMatchObject({ status: 'refunded' })
        expect(await refusal(till.refund(payment, '0.01'))).toMatchObject(
          refused('VP009', 'vet_payments_refund_at_most_paid'),
        )
        const undone = till.changePayment(payment, { status: 'void', voidReason: 'x' })
        expect(await refusal(undone)).toMatchObject(refused('VP012', 'vet_payments_not_refunded'))
        await till.bounce(refund)
        expect(await till.payment(payment)).toMatchObject({ status: 'partially_refunded', refundedAmount: '30.00' })
        expect(await till.balance()).toBe('-20.00')
      })

      it('takes from an invoice only what it is allocated to', async () => {
        const invoice = await till.billed('100')
        const payment = await till.pay('100')
        const allocation = await till.allocate(payment, invoice, '100')
        expect(await refusal(till.refund(payment, '40'))).toMatchObject(refused('VP009', 'vet_payments_refund_covered'))
        const refund = await till.refundInvoice(payment, invoice, '40')
        // Not owed again: the practice earned 60.
        expect(await till.invoice(invoice)).toMatchObject({
          status: 'paid',
          refundedAmount: '40.00',
          balanceDue: '0.00',
        })
        expect(await till.balance()).toBe('0.00')
        expect(await refusal(till.reverse(allocation))).toMatchObject(
          refused('VP009', 'vet_payment_allocations_refund_of_what_was_paid'),
        )
        await till.refundInvoice(payment, invoice, '60')
        expect(await till.invoice(invoice)).toMatchObject({ status: 'refunded' })
        await till.changePayment(refund, { status: 'void', voidReason: 'not paid out' })
        expect(await till.invoice(invoice)).toMatchObject({ status: 'paid', refundedAmount: '60.00' })
        expect(await till.balance()).toBe('0.00')
      })

      it('is of money of the same client that came in', async () => {
        const [payment, pending] = [await till.pay('50'), await till.pay('50', { status: 'pending' })]
        const refund = await till.refund(payment, '10')
        const tried: [() => Promise<unknown>, string, string][] = [
          [() => till.refund(payment, '1', { clientId: practice.otherClientId }), 'VP011', 'refund_same_account'],
          [() => till.refund(payment, '1', { currency: 'EUR' }), 'VP011', 'refund_same_account'],
          [() => till.refund(pending, '1'), 'VP012', 'refund_received'],
          [() => till.refund(refund, '1'), 'VP012', 'refund_of_money'],
          [() => till.refund(payment, '1', { method: 'account_credit' }), 'VP012', 'refund_of_money'],
        ]
        for (const [attempt, sqlstate, rule] of tried) {
          expect(await refusal(attempt())).toMatchObject(refused(sqlstate, `vet_payments_${rule}`))
        }
      })

      it('of one payment does not take what another one paid', async () => {
        const invoice = await till.billed('100')
        const [mine, other] = [await till.pay('60'), await till.pay('40')]
        await till.allocate(mine, invoice, '60')
        await till.allocate(other, invoice, '40')
        expect(await refusal(till.refundInvoice(other, invoice, '40'))).toBe('accepted')
        const spare = await till.pay('10')
        expect(await refusal(till.refundInvoice(spare, invoice, '10'))).toMatchObject(
          refused('VP009', 'vet_payment_allocations_refund_of_what_was_paid'),
        )
      })
    })

    describe('a deposit', () => {
      it('is held from its payment and applied, refunded and forfeited', async () => {
        const payment = await till.pay('100')
        const deposit = await till.hold(payment, '80')
        expect(await till.credit(payment)).toBe('20.00')
        const invoice = await till.billed('50')
        // What is held settles nothing unless the deposit is named.
        expect(await refusal(till.allocate(payment, invoice, '30'))).toMatchObject(
          refused('VP009', 'vet_payment_allocations_payment_covers'),
        )
        await till.allocate(payment, invoice, '50', { depositId: deposit })
        expect(await till.deposit(deposit)).toMatchObject({
          status: 'held',
          appliedAmount: '50.00',
          remainingAmount: '30.00',
        })
        expect(await refusal(till.refund(payment, '30.01', { depositId: deposit }))).toMatchObject(
          refused('VP009', 'vet_payments_refund_at_most_deposit'),
        )
        await till.refund(payment, '10', { depositId: deposit })
        expect(await till.deposit(deposit)).toMatchObject({ refundedAmount: '10.00', remainingAmount: '20.00' })
        expect(await till.balance()).toBe('-40.00')
        await till.changeDeposit(deposit, { status: 'forfeited', forfeitReason: 'did not come' })
        expect(await till.deposit(deposit)).toMatchObject({
          status: 'forfeited',
          forfeitedAmount: '20.00',
          forfeitedBy: practice.userId,
          closedAt: expect.any(Date),
        })
        expect(await till.balance()).toBe('-20.00')
        expect(await till.credit(payment)).toBe('20.00')
        expect(await refusal(till.changeDeposit(deposit, { forfeitReason: 'other' }))).toMatchObject(
          refused('VP002', 'vet_deposits_closed'),
        )
      })

      it('is never more than what its payment has left', async () => {
        const payment = await till.pay('100')
        await till.hold(payment, '60')
        const covers = refused('VP009', 'vet_deposits_payment_covers')
        expect(await refusal(till.hold(payment, '40.01'))).toMatchObject(covers)
        const pending = await till.pay('10', { status: 'pending' })
        expect(await refusal(till.hold(pending, '10.01'))).toMatchObject(covers)
        expect(await refusal(till.hold(payment, '1', { clientId: practice.otherClientId }))).toMatchObject(
          refused('VP011', 'vet_deposits_same_client'),
        )
        const back = await till.refund(payment, '40')
        expect(await refusal(till.hold(back, '1'))).toMatchObject(refused('VP012', 'vet_deposits_brought_by_payment'))
        expect(await refusal(till.refund(payment, '1'))).toMatchObject(refused('VP009', 'vet_payments_refund_covered'))
      })

      it('is not used before its money came in, and closes when it never does', async () => {
        const payment = await till.pay('30', { status: 'pending' })
        const deposit = await till.hold(payment, '30')
        const forfeit = { forfeitedAmount: '5', forfeitReason: 'did not come' }
        expect(await refusal(till.changeDeposit(deposit, forfeit))).toMatchObject(
          refused('VP012', 'vet_deposits_forfeit_received'),
        )
        await till.bounce(payment)
        expect(await till.deposit(deposit)).toMatchObject({ status: 'refunded', remainingAmount: '0.00' })
        expect(await till.balance()).toBe('0.00')
      })

      it('that was applied is held again when the allocation is reversed or the payment bounces', async () => {
        const payment = await till.pay('30')
        const deposit = await till.hold(payment, '30')
        const invoice = await till.billed('30')
        const allocation = await till.allocate(payment, invoice, '30', { depositId: deposit })
        expect(await till.deposit(deposit)).toMatchObject({ status: 'applied' })
        await till.reverse(allocation)
        expect(await till.deposit(deposit)).toMatchObject({ status: 'held', closedAt: null })
        await till.allocate(payment, invoice, '30', { depositId: deposit })
        await till.bounce(payment)
        expect(await till.deposit(deposit)).toMatchObject({ status: 'refunded', appliedAmount: '0.00' })
        expect(await till.invoice(invoice)).toMatchObject({ status: 'issued' })
      })

      it('is deleted only while it is whole, and forfeited only as far as it is held', async () => {
        const payment = await till.pay('30')
        const [one, other] = [await till.hold(payment, '10'), await till.hold(payment, '20')]
        const forfeit = (forfeitedAmount: string) =>
          till.changeDeposit(other, { forfeitedAmount, forfeitReason: 'did not come' })
        expect(await refusal(forfeit('20.01'))).toMatchObject(refused('VP009', 'vet_deposits_forfeited_amount_held'))
        await forfeit('5')
        expect(await refusal(forfeit('4'))).toMatchObject(refused('VP002', 'vet_deposits_closed'))
        const remove = (id: string) => refusal(till.run((tx) => tx.delete(deposits).where(eq(deposits.id, id))))
        expect(await remove(other)).toMatchObject(refused('VP002', 'vet_deposits_never_deleted'))
        expect(await remove(one)).toBe('accepted')
        expect(await till.credit(payment)).toBe('10.00')
        expect(await refusal(till.changeDeposit(other, { status: 'applied' }))).toMatchObject(
          refused('VP004', 'vet_deposits_status_kept'),
        )
      })
    })

    describe('an account', () => {
      it('takes adjustments, charges and their reversals from people, and nothing else', async () => {
        await till.post({ entryType: 'opening_balance', amount: '-50', reason: null, approvedBy: null })
        const charge = await till.post({ entryType: 'finance_charge', amount: '5' })
        const goodwill = await till.post({ amount: '-10' })
        expect(await till.balance()).toBe('-55.00')
        const takeBack = () => till.post({ entryType: 'reversal', amount: '-5', reversesEntryId: charge })
        await takeBack()
        expect(await refusal(takeBack())).toMatchObject(refused('VP012', 'vet_client_account_ledger_reverses_once'))
        expect(await till.balance()).toBe('-60.00')
        const tried: [Parameters<typeof till.post>[0], string, string][] = [
          [{ entryType: 'opening_balance', amount: '1' }, 'VP012', 'one_opening_balance'],
          [{ entryType: 'reversal', amount: '9', reversesEntryId: goodwill }, 'VP012', 'reverses_whole'],
          [
            { entryType: 'reversal', amount: '10', reversesEntryId: goodwill, clientId: practice.otherClientId },
            'VP011',
            'reverses_same_client',
          ],
          [{ entryType: 'payment', amount: '-5', paymentId: await till.pay('1') }, 'VP004', 'entry_type_kept'],
        ]
        for (const [values, sqlstate, rule] of tried) {
          expect(await refusal(till.post(values))).toMatchObject(refused(sqlstate, `vet_client_account_ledger_${rule}`))
        }
        const [, , , , payment] = await till.ledger()
        expect(
          await refusal(till.post({ entryType: 'reversal', amount: '1', reversesEntryId: payment?.id ?? '' })),
        ).toMatchObject(refused('VP012', 'vet_client_account_ledger_reverses_manual'))
      })

      it('is history', async () => {
        const id = await till.post({ amount: '-10' })
        const change = (work: (tx: Parameters<Parameters<typeof till.run>[0]>[0]) => Promise<unknown>) =>
          refusal(open().transaction(work))
        expect(
          await change((tx) =>
            tx.update(clientAccountLedger).set({ amount: '-20' }).where(eq(clientAccountLedger.id, id)),
          ),
        ).toMatchObject({ sqlstate: 'VP003' })
        expect(
          await change((tx) => tx.delete(clientAccountLedger).where(eq(clientAccountLedger.id, id))),
        ).toMatchObject({ sqlstate: 'VP003' })
      })

      it('spends the credit that no payment brought in by a payment of its own kind', async () => {
        const invoice = await till.billed('30')
        await till.post({ amount: '-20' })
        expect(await refusal(till.pay('20.01', { method: 'account_credit' }))).toMatchObject(
          refused('VP009', 'vet_payments_account_credit_left'),
        )
        const payment = await till.pay('20', { method: 'account_credit' })
        await till.allocate(payment, invoice, '20')
        // The credit was on the account already.
        expect(await till.balance()).toBe('10.00')
        expect(await till.invoice(invoice)).toMatchObject({ balanceDue: '10.00' })
      })
    })

    describe('an estimate', () => {
      const written = async () => {
        const id = randomUUID()
        const { organizationId, clinicId, clientId } = practice
        await till.run(async (tx) => {
          await tx
            .insert(estimates)
            .values({ organizationId, id, clinicId, clientId, estimateNumber: id, title: 'Dental cleaning' })
          await tx.insert(estimateItems).values(
            [
              { lowUnitPrice: '9.99', highUnitPrice: '19.99', discountPercent: '12.5', taxRatePercent: '8.875' },
              { lowUnitPrice: '100', highUnitPrice: '200', lowQuantity: '0', isOptional: true },
            ].map((line, index) => ({
              organizationId,
              estimateId: id,
              lineNumber: index + 1,
              itemType: 'other' as const,
              description: 'Work',
              ...line,
            })),
          )
        })
        return id
      }
      const read = async (id: string) =>
        (await till.run((tx) => tx.select().from(estimates).where(eq(estimates.id, id))))[0]

      it('adds up its low and its high lines, declined ones left out', async () => {
        const id = await written()
        expect(await read(id)).toMatchObject({
          lowSubtotal: '8.74',
          lowTaxAmount: '0.78',
          lowTotal: '9.52',
          highSubtotal: '217.49',
          highTaxAmount: '1.55',
        })
        await till.run((tx) =>
          tx.update(estimateItems).set({ isDeclined: true }).where(sql`estimate_id = ${id} and is_optional`),
        )
        expect(await read(id)).toMatchObject({ lowSubtotal: '8.74', highSubtotal: '17.49' })
      })

      it('no longer changes once it is accepted', async () => {
        const id = await written()
        const set = (values: Partial<typeof estimates.$inferInsert>) =>
          till.run((tx) => tx.update(estimates).set(values).where(eq(estimates.id, id)))
        await set({ status: 'presented', presentedAt: new Date('2024-01-01'), presentedBy: practice.userId })
        await set({
          status: 'accepted',
          acceptedAt: new Date('2024-01-02'),
          acceptanceMethod: 'verbal',
          acceptedByName: 'Bo',
          witnessedBy: practice.userId,
        })
        const line = till.run((tx) =>
          tx.update(estimateItems).set({ lowUnitPrice: '1' }).where(eq(estimateItems.estimateId, id)),
        )
        expect(await refusal(line)).toMatchObject(refused('VP002', 'vet_estimate_items_estimate_open'))
        expect(await refusal(set({ title: 'Other' }))).toMatchObject(refused('VP002', 'vet_estimates_closed'))
        const gone = till.run((tx) => tx.delete(estimates).where(eq(estimates.id, id)))
        expect(await refusal(gone)).toMatchObject(refused('VP002', 'vet_estimates_never_deleted'))
      })
    })
  })
}
