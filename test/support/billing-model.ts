import { eq } from 'drizzle-orm'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import {
  clientAccountLedger,
  clients,
  deposits,
  invoiceItems,
  invoiceItemTaxes,
  invoices,
  paymentAllocations,
  payments,
  taxRates,
} from '../../src/schema'
import type { Till } from './billing'

/** A decimal string as a whole number of its `places`-th parts: `units('12.5', 2)` is `1250n`. */
function units(decimal: string | null, places: number): bigint {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:[.](\d+))?$/.exec(decimal ?? '0') ?? []
  const value = BigInt(whole + part.slice(0, places).padEnd(places, '0'))
  return sign === '-' ? -value : value
}

const cents = (amount: string | null) => units(amount, 2)
/** a / b rounded half up, of amounts that are not negative. */
const rounded = (a: bigint, b: bigint) => (2n * a + b) / (2n * b)
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)
const text = (amount: bigint) => {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const RECEIVED: readonly string[] = ['completed', 'partially_refunded', 'refunded']
const MANUAL: readonly string[] = ['opening_balance', 'finance_charge', 'adjustment']

/**
 * What the books of a practice must say, reckoned in whole cents from what people wrote (quantities, prices, shares,
 * allocations), beside what the database keeps. Returns both as rows of text, to be compared.
 */
export async function booksOf<Result extends PgQueryResultHKT>(till: Till<Result>) {
  const { organizationId } = till.practice
  const facts = await till.run(async (tx) => ({
    invoices: await tx.select().from(invoices).where(eq(invoices.organizationId, organizationId)),
    lines: await tx.select().from(invoiceItems).where(eq(invoiceItems.organizationId, organizationId)),
    taxes: await tx
      .select({ tax: invoiceItemTaxes, rate: taxRates })
      .from(invoiceItemTaxes)
      .innerJoin(taxRates, eq(taxRates.id, invoiceItemTaxes.taxRateId)),
    payments: await tx.select().from(payments).where(eq(payments.organizationId, organizationId)),
    allocations: await tx
      .select()
      .from(paymentAllocations)
      .where(eq(paymentAllocations.organizationId, organizationId)),
    deposits: await tx.select().from(deposits).where(eq(deposits.organizationId, organizationId)),
    entries: await tx.select().from(clientAccountLedger).where(eq(clientAccountLedger.organizationId, organizationId)),
    clients: await tx.select().from(clients).where(eq(clients.organizationId, organizationId)),
  }))
  const expected: string[] = []
  const kept: string[] = []
  const compare = (what: string, mine: readonly (string | bigint)[], theirs: readonly string[]) => {
    expected.push(`${what}: ${mine.map((value) => (typeof value === 'bigint' ? text(value) : value)).join(' ')}`)
    kept.push(`${what}: ${theirs.join(' ')}`)
  }
  const live = facts.allocations.filter(({ reversedAt }) => reversedAt === null)
  const paymentOf = new Map(facts.payments.map((payment) => [payment.id, payment]))
  const isRefund = (id: string) => paymentOf.get(id)?.refundOfPaymentId != null
  const account = new Map<string, bigint>()
  const charge = (clientId: string, amount: bigint) => account.set(clientId, (account.get(clientId) ?? 0n) + amount)

  for (const invoice of facts.invoices) {
    const lines = facts.lines
      .filter(({ invoiceId }) => invoiceId === invoice.id)
      .sort((a, b) => a.lineNumber - b.lineNumber)
      .map((line) => {
        const gross = rounded(units(line.quantity, 3) * cents(line.unitPrice), 1000n)
        const discount =
          line.discountPercent === null
            ? cents(line.discountAmount)
            : rounded(gross * units(line.discountPercent, 2), 10_000n)
        return { line, net: gross - discount }
      })
    const subtotal = sum(lines.map(({ net }) => net))
    const discount =
      invoice.discountPercent === null
        ? cents(invoice.discountAmount)
        : rounded(subtotal * units(invoice.discountPercent, 2), 10_000n)
    let before = 0n
    let tax = 0n
    for (const { line, net } of lines) {
      const shared = (upTo: bigint) => (subtotal === 0n ? 0n : rounded(discount * upTo, subtotal))
      const base = line.taxable ? net - shared(before + net) + shared(before) : 0n
      before += net
      const own = facts.taxes.filter((one) => one.tax.invoiceItemId === line.id)
      const taxed = (on: bigint, rate: string) => rounded(on * units(rate, 4), 1_000_000n)
      const simple = sum(own.filter(({ rate }) => !rate.isCompound).map(({ rate }) => taxed(base, rate.taxRatePercent)))
      const compound = sum(
        own.filter(({ rate }) => rate.isCompound).map(({ rate }) => taxed(base + simple, rate.taxRatePercent)),
      )
      const lineTax = own.length > 0 ? simple + compound : taxed(base, line.taxRatePercent)
      tax += lineTax
      compare(`line ${line.id}`, [net, lineTax], [line.lineTotal, line.taxAmount])
    }
    const total = subtotal - discount + tax
    const here = live.filter(({ invoiceId }) => invoiceId === invoice.id)
    const paid = sum(here.filter(({ paymentId }) => !isRefund(paymentId)).map(({ amount }) => cents(amount)))
    const refunded = sum(here.filter(({ paymentId }) => isRefund(paymentId)).map(({ amount }) => cents(amount)))
    const writtenOff = cents(invoice.writtenOffAmount)
    const counts = invoice.status !== 'draft' && invoice.status !== 'void'
    const owed = invoice.status === 'void' ? 0n : total - paid - writtenOff
    const state = !counts
      ? invoice.status
      : owed > 0n
        ? invoice.status === 'overdue'
          ? 'overdue'
          : paid > 0n
            ? 'partially_paid'
            : 'issued'
        : writtenOff > 0n
          ? 'written_off'
          : paid > 0n && paid === refunded
            ? 'refunded'
            : 'paid'
    if (counts) charge(invoice.clientId, total - writtenOff - refunded)
    compare(
      `invoice ${invoice.id}`,
      [state, subtotal, discount, tax, total, paid, refunded, owed],
      [
        invoice.status,
        invoice.subtotal,
        invoice.discountAmount,
        invoice.taxAmount,
        invoice.totalAmount,
        invoice.amountPaid,
        invoice.refundedAmount,
        invoice.balanceDue,
      ],
    )
  }

  for (const payment of facts.payments) {
    const amount = cents(payment.amount)
    const allocated = sum(live.filter(({ paymentId }) => paymentId === payment.id).map((one) => cents(one.amount)))
    const refunds = facts.payments.filter(
      ({ refundOfPaymentId, status }) => refundOfPaymentId === payment.id && status === 'completed',
    )
    const refunded = sum(refunds.map((one) => cents(one.amount)))
    const received = RECEIVED.includes(payment.status)
    const state = !received
      ? payment.status
      : refunded === 0n
        ? 'completed'
        : refunded < amount
          ? 'partially_refunded'
          : 'refunded'
    if (received && payment.method !== 'account_credit') {
      charge(payment.clientId, payment.refundOfPaymentId === null ? -amount : amount)
    }
    compare(
      `payment ${payment.id}`,
      [state, allocated, refunded],
      [payment.status, payment.allocatedAmount, payment.refundedAmount],
    )
    const backFromInvoices = sum(
      live.filter(({ paymentId }) => refunds.some(({ id }) => id === paymentId)).map((one) => cents(one.amount)),
    )
    const forfeited = sum(
      facts.deposits.filter(({ paymentId }) => paymentId === payment.id).map((one) => cents(one.forfeitedAmount)),
    )
    const left = received ? amount - allocated - refunded + backFromInvoices - forfeited : 0n
    compare(`what is left of payment ${payment.id}`, [left < 0n ? left : 'enough'], ['enough'])
  }

  for (const deposit of facts.deposits) {
    const forfeited = cents(deposit.forfeitedAmount)
    const lost = ['failed', 'void'].includes(paymentOf.get(deposit.paymentId)?.status ?? '')
    const applied = sum(live.filter(({ depositId }) => depositId === deposit.id).map((one) => cents(one.amount)))
    const refunded = lost
      ? cents(deposit.amount) - forfeited
      : sum(
          facts.payments
            .filter(({ depositId, status }) => depositId === deposit.id && status === 'completed')
            .map((one) => cents(one.amount)),
        )
    const remaining = cents(deposit.amount) - applied - refunded - forfeited
    charge(deposit.clientId, forfeited)
    compare(
      `deposit ${deposit.id}`,
      [applied, refunded, remaining, remaining > 0n ? 'held' : 'closed'],
      [
        deposit.appliedAmount,
        deposit.refundedAmount,
        deposit.remainingAmount,
        deposit.status === 'held' ? 'held' : 'closed',
      ],
    )
  }

  const typeOf = new Map(facts.entries.map(({ id, entryType }) => [id, entryType]))
  for (const entry of facts.entries) {
    const source = typeOf.get(entry.reversesEntryId ?? entry.id) ?? ''
    if (MANUAL.includes(source)) charge(entry.clientId, cents(entry.amount))
  }
  for (const client of facts.clients) {
    const entries = facts.entries
      .filter(({ clientId }) => clientId === client.id)
      .sort((a, b) => a.entryNumber - b.entryNumber)
    compare(
      `account ${client.id}`,
      [account.get(client.id) ?? 0n, sum(entries.map(({ amount }) => cents(amount))), String(entries.length)],
      [client.accountBalance, entries.at(-1)?.balanceAfter ?? '0.00', String(entries.at(-1)?.entryNumber ?? 0)],
    )
  }
  return { expected, kept }
}
