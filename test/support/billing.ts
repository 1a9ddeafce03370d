import { randomUUID } from 'node:crypto'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type {
  NewDepositRow,
  NewInvoiceItemRow,
  NewInvoiceRow,
  NewPaymentAllocationRow,
  NewPaymentRow,
} from '../../src/schema'
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
import { withTenant } from '../../src/tenancy'
import type { Practice, TestDb } from './practice'

export type Transaction<Result extends PgQueryResultHKT> = Parameters<Parameters<TestDb<Result>['transaction']>[0]>[0]

const shortId = () => randomUUID().slice(-12)

/** What a front desk writes. Every function is one statement in a transaction that is given, or in one of its own. */
export function createTill<Result extends PgQueryResultHKT>(db: TestDb<Result>, practice: Practice) {
  const { organizationId, clinicId, userId, clientId } = practice
  type Tx = Transaction<Result>
  const run = <Value>(work: (tx: Tx) => Promise<Value>, actor: string | undefined = userId): Promise<Value> =>
    withTenant(db, { organizationId, userId: actor }, work)
  const statement = <Value>(tx: Tx | undefined, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
    tx === undefined ? run(work) : work(tx)

  const till = {
    practice,
    /** Several statements in one transaction of the practice's administrator. */
    run,
    /** Work of a job: nobody is logged in. */
    runAsJob: <Value>(work: (tx: Tx) => Promise<Value>) => withTenant(db, { organizationId }, work),
    draft: (values: Partial<NewInvoiceRow> = {}, tx?: Tx): Promise<string> =>
      statement(tx, async (t) => {
        const id = values.id ?? randomUUID()
        await t
          .insert(invoices)
          .values({ organizationId, clinicId, clientId, invoiceNumber: `I-${shortId()}`, ...values, id })
        return id
      }),
    lines: (
      invoiceId: string,
      rows: readonly (Pick<NewInvoiceItemRow, 'unitPrice'> & Partial<NewInvoiceItemRow>)[],
      tx?: Tx,
    ): Promise<string[]> =>
      statement(tx, async (t) => {
        const ids = rows.map(() => randomUUID())
        await t.insert(invoiceItems).values(
          rows.map((row, index) => ({
            organizationId,
            invoiceId,
            lineNumber: index + 1,
            itemType: 'other' as const,
            description: 'Work',
            ...row,
            id: ids[index],
          })),
        )
        return ids
      }),
    changeLine: (id: string, values: Partial<NewInvoiceItemRow>, tx?: Tx) =>
      statement(tx, async (t) => {
        await t
          .update(invoiceItems)
          .set(values)
          .where(and(eq(invoiceItems.organizationId, organizationId), eq(invoiceItems.id, id)))
      }),
    removeLine: (id: string, tx?: Tx) =>
      statement(tx, async (t) => {
        await t
          .delete(invoiceItems)
          .where(and(eq(invoiceItems.organizationId, organizationId), eq(invoiceItems.id, id)))
      }),
    taxRate: (taxRatePercent: string, isCompound = false): Promise<string> =>
      run(async (t) => {
        const id = randomUUID()
        await t.insert(taxRates).values({
          organizationId,
          id,
          code: id,
          name: 'Tax',
          jurisdiction: 'State',
          taxRatePercent,
          isCompound,
          validFromOn: '2020-01-01',
        })
        return id
      }),
    tax: (invoiceItemId: string, taxRateId: string, tx?: Tx) =>
      statement(tx, async (t) => {
        await t.insert(invoiceItemTaxes).values({ organizationId, invoiceItemId, taxRateId })
      }),
    taxesOf: (invoiceItemId: string) =>
      run((t) =>
        t
          .select()
          .from(invoiceItemTaxes)
          .where(eq(invoiceItemTaxes.invoiceItemId, invoiceItemId))
          .orderBy(asc(invoiceItemTaxes.isCompound), asc(invoiceItemTaxes.ratePercent)),
      ),
    change: (id: string, values: Partial<NewInvoiceRow>, tx?: Tx) =>
      statement(tx, async (t) => {
        await t
          .update(invoices)
          .set(values)
          .where(and(eq(invoices.organizationId, organizationId), eq(invoices.id, id)))
      }),
    issue: (id: string, tx?: Tx) => till.change(id, { status: 'issued' }, tx),
    void: (id: string, tx?: Tx) => till.change(id, { status: 'void', voidReason: 'wrong animal' }, tx),
    /** An issued invoice over one line. */
    billed: async (amount: string, values: Partial<NewInvoiceRow> = {}): Promise<string> => {
      const id = await till.draft(values)
      await till.lines(id, [{ unitPrice: amount }])
      await till.issue(id)
      return id
    },
    pay: (amount: string, values: Partial<NewPaymentRow> = {}, tx?: Tx): Promise<string> =>
      statement(tx, async (t) => {
        const id = values.id ?? randomUUID()
        await t.insert(payments).values({
          organizationId,
          clinicId,
          clientId,
          paymentNumber: `P-${shortId()}`,
          method: 'cash',
          status: 'completed',
          amount,
          ...values,
          id,
        })
        return id
      }),
    changePayment: (id: string, values: Partial<NewPaymentRow>, tx?: Tx) =>
      statement(tx, async (t) => {
        await t
          .update(payments)
          .set(values)
          .where(and(eq(payments.organizationId, organizationId), eq(payments.id, id)))
      }),
    bounce: (id: string, tx?: Tx) =>
      till.changePayment(id, { status: 'failed', failureReason: 'insufficient funds' }, tx),
    refund: (paymentId: string, amount: string, values: Partial<NewPaymentRow> = {}, tx?: Tx) =>
      till.pay(amount, { refundOfPaymentId: paymentId, refundReason: 'unhappy', ...values }, tx),
    /** Gives back what an invoice was paid with. */
    refundInvoice: (paymentId: string, invoiceId: string, amount: string, values: Partial<NewPaymentRow> = {}) =>
      run(async (t) => {
        const id = await till.refund(paymentId, amount, values, t)
        await till.allocate(id, invoiceId, amount, {}, t)
        return id
      }),
    allocate: (
      paymentId: string,
      invoiceId: string,
      amount: string,
      values: Partial<NewPaymentAllocationRow> = {},
      tx?: Tx,
    ): Promise<string> =>
      statement(tx, async (t) => {
        const id = randomUUID()
        await t.insert(paymentAllocations).values({ organizationId, paymentId, invoiceId, amount, ...values, id })
        return id
      }),
    changeAllocation: (id: string, values: Partial<NewPaymentAllocationRow>, tx?: Tx) =>
      statement(tx, async (t) => {
        await t
          .update(paymentAllocations)
          .set(values)
          .where(and(eq(paymentAllocations.organizationId, organizationId), eq(paymentAllocations.id, id)))
      }),
    reverse: (id: string, tx?: Tx) => till.changeAllocation(id, { reversalReason: 'wrong invoice' }, tx),
    hold: (paymentId: string, amount: string, values: Partial<NewDepositRow> = {}, tx?: Tx): Promise<string> =>
      statement(tx, async (t) => {
        const id = randomUUID()
        await t.insert(deposits).values({
          organizationId,
          clinicId,
          clientId,
          paymentId,
          amount,
          depositNumber: `D-${shortId()}`,
          purpose: 'surgery',
          ...values,
          id,
        })
        return id
      }),
    changeDeposit: (id: string, values: Partial<NewDepositRow>, tx?: Tx) =>
      statement(tx, async (t) => {
        await t
          .update(deposits)
          .set(values)
          .where(and(eq(deposits.organizationId, organizationId), eq(deposits.id, id)))
      }),
    post: (values: Partial<typeof clientAccountLedger.$inferInsert> & { amount: string }, tx?: Tx): Promise<string> =>
      statement(tx, async (t) => {
        const id = randomUUID()
        await t.insert(clientAccountLedger).values({
          organizationId,
          clinicId,
          clientId,
          entryType: 'adjustment',
          description: 'Goodwill',
          reason: 'long wait',
          approvedBy: userId,
          ...values,
          id,
        })
        return id
      }),
    invoice: async (id: string) => {
      const [row] = await run((t) => t.select().from(invoices).where(eq(invoices.id, id)))
      if (row === undefined) throw new Error('there is no such invoice')
      return row
    },
    linesOf: (invoiceId: string) =>
      run((t) =>
        t
          .select()
          .from(invoiceItems)
          .where(eq(invoiceItems.invoiceId, invoiceId))
          .orderBy(asc(invoiceItems.lineNumber)),
      ),
    payment: async (id: string) => {
      const [row] = await run((t) => t.select().from(payments).where(eq(payments.id, id)))
      if (row === undefined) throw new Error('there is no such payment')
      return row
    },
    deposit: async (id: string) => {
      const [row] = await run((t) => t.select().from(deposits).where(eq(deposits.id, id)))
      if (row === undefined) throw new Error('there is no such deposit')
      return row
    },
    ledger: (ofClient = clientId) =>
      run((t) =>
        t
          .select()
          .from(clientAccountLedger)
          .where(eq(clientAccountLedger.clientId, ofClient))
          .orderBy(asc(clientAccountLedger.entryNumber)),
      ),
    balance: async (ofClient = clientId) => {
      const [row] = await run((t) =>
        t.select({ balance: clients.accountBalance }).from(clients).where(eq(clients.id, ofClient)),
      )
      return row?.balance
    },
    /** What is left of a payment. */
    credit: async (paymentId: string) => {
      const [row] = await run((t) =>
        t
          .select({ credit: sql<string>`vet_payment_credit(${payments.organizationId}, ${payments.id})` })
          .from(payments)
          .where(eq(payments.id, paymentId)),
      )
      return row?.credit
    },
    /** Rules that do not hold. */
    disagreements: async (): Promise<string[]> => {
      const [row] = await run((t) =>
        t
          .select({
            found: sql<
              string[]
            >`coalesce((select array_agg(r.rule || ' ' || r.detail) from vet_reconcile_billing(${organizationId}) r), '{}')`,
          })
          .from(sql`(select 1) one`),
      )
      return row?.found ?? ['no answer']
    },
  }
  return till
}

export type Till<Result extends PgQueryResultHKT> = ReturnType<typeof createTill<Result>>
