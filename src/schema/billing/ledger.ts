import { sql } from 'drizzle-orm'
import { integer, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  different,
  id,
  kept,
  moment,
  money,
  notBlank,
  organizationId,
  phi,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  type ValueOf,
  writtenOnce,
} from '../columns'
import { users } from '../identity/users'
import { CURRENCY, compare, exactlyWhen, implies, isIn, requiredWhen, rule } from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { invoices } from './invoices'
import { deposits, payments } from './payments'

/** Why the balance of an account moved. `invoice_credit`: a charge is given up because its payment was refunded. */
export const ledgerEntryTypeEnum = closedList('vet_ledger_entry_type', [
  'opening_balance',
  'invoice',
  'invoice_void',
  'invoice_credit',
  'write_off',
  'payment',
  'payment_reversal',
  'refund',
  'deposit_forfeit',
  'finance_charge',
  'adjustment',
  'reversal',
])
export type LedgerEntryType = ValueOf<typeof ledgerEntryTypeEnum>

/**
 * The account of a client, entry by entry: rows are added and never changed. Invoices, payments, refunds and deposits post
 * by themselves; people insert opening balances, finance charges, adjustments, and reversals of these. A positive amount is owed by the client, a
 * negative one in their favour; `balance_after` is the previous balance plus the amount, and that of the last entry is
 * `vet_clients.account_balance`. Every entry has one source: the invoice, payment, deposit or earlier entry it comes
 * from, or, for an adjustment, the reason and the user who approved it. A deposit counts when its payment comes in;
 * applying it to an invoice moves nothing here.
 */
export const clientAccountLedger = pgTable(
  'vet_client_account_ledger',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid('client_id').notNull(),
    /** Place in the account of this client, from 1 without gaps. */
    entryNumber: kept(integer('entry_number').notNull().default(1), 'Leave it out: the next number is taken.'),
    clinicId: uuid('clinic_id').notNull(),
    entryType: ledgerEntryTypeEnum('entry_type').notNull(),
    /** Invoice billed, made void, credited or written off. */
    invoiceId: uuid('invoice_id'),
    /** Payment received or reversed, or the payment row of a refund. */
    paymentId: uuid('payment_id'),
    /** Deposit the practice kept. */
    depositId: uuid('deposit_id'),
    /** The entry that this one takes back. */
    reversesEntryId: uuid('reverses_entry_id'),
    /** Positive: the client owes more. Negative: the client owes less. */
    amount: money('amount').notNull(),
    /** Positive: owed by the client. Negative: their credit. */
    balanceAfter: kept(
      money('balance_after').notNull().default('0'),
      'Leave it out: it is the balance plus the amount.',
    ),
    /** ISO 4217 code of the account: an account has one currency. Kept by the database. */
    currency: kept(
      varchar('currency', { length: 3 }).notNull().default('USD'),
      'Leave it out: it is that of the account.',
    ),
    /** When it counts; entries of a client are in this order. */
    postedAt: moment('posted_at').notNull().defaultNow(),
    /** The user behind it, in `vet_users`; empty for a job. */
    postedBy: uuid('posted_by'),
    /** As printed on the statement of account. */
    description: phi(text('description').notNull()),
    reason: phi(text('reason')),
    /** The user who allowed it, in `vet_users`. */
    approvedBy: uuid('approved_by'),
    ...writtenOnce,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.invoiceId, invoices),
    tenantReference(t, t.paymentId, payments),
    tenantReference(t, t.depositId, deposits),
    tenantReference(t, t.reversesEntryId, t),
    tenantReference(t, t.postedBy, users),
    tenantReference(t, t.approvedBy, users),
    positive(t.entryNumber),
    ledgerEntryTypeEnum.check(t.entryType),
    // One source each, the one that the type names.
    ...exactlyWhen(isIn(t.entryType, 'invoice', 'invoice_void', 'invoice_credit', 'write_off'), t.invoiceId),
    ...exactlyWhen(isIn(t.entryType, 'payment', 'payment_reversal', 'refund'), t.paymentId),
    ...exactlyWhen(isIn(t.entryType, 'deposit_forfeit'), t.depositId),
    ...exactlyWhen(isIn(t.entryType, 'reversal'), t.reversesEntryId),
    different(t.reversesEntryId, t.id),
    rule(t.amount, 'not_zero', compare(t.amount, '<>', 0), 'must not be 0'),
    rule(
      t.amount,
      'debit',
      implies(
        isIn(t.entryType, 'invoice', 'payment_reversal', 'refund', 'deposit_forfeit', 'finance_charge'),
        compare(t.amount, '>', 0),
      ),
      'must be greater than 0 for an invoice, refund, reversed payment, forfeited deposit or finance charge',
    ),
    rule(
      t.amount,
      'credit',
      implies(isIn(t.entryType, 'invoice_void', 'invoice_credit', 'write_off', 'payment'), compare(t.amount, '<', 0)),
      'must be less than 0 for a payment, a void or credited invoice or a write-off',
    ),
    ...requiredWhen(isIn(t.entryType, 'write_off', 'adjustment', 'reversal'), t.reason),
    ...requiredWhen(isIn(t.entryType, 'write_off', 'adjustment'), t.approvedBy),
    shaped(t.currency, CURRENCY),
    notBlank(t.description),
    notBlank(t.reason),
    // Statement of account in its order; the next number is taken once.
    tenantUnique(t, t.clientId, t.entryNumber),
    // An invoice is charged once and made void once; credits and write-offs may come in parts.
    uniqueIndex('vet_client_account_ledger_invoice_once_unique')
      .on(t.organizationId, t.invoiceId, t.entryType)
      .where(sql`${t.entryType} in ('invoice', 'invoice_void')`),
    // A payment, its reversal and a refund are each posted once.
    tenantUnique(t, t.paymentId, t.entryType),
    // An entry is taken back once.
    tenantUnique(t, t.reversesEntryId),
    // Entries of an invoice in order, and of a deposit.
    tenantIndex(t, t.invoiceId, t.postedAt).where(sql`${t.invoiceId} is not null`),
    tenantIndex(t, t.depositId).where(sql`${t.depositId} is not null`),
    // Day book of a location.
    tenantIndex(t, t.clinicId, t.postedAt),
    // Write-offs and adjustments of a period, for review.
    tenantIndex(t, t.entryType, t.postedAt),
    // Who posted and who approved; support the keys.
    tenantIndex(t, t.postedBy, t.postedAt),
    tenantIndex(t, t.approvedBy).where(sql`${t.approvedBy} is not null`),
  ],
)

export type ClientAccountLedgerRow = typeof clientAccountLedger.$inferSelect
export type NewClientAccountLedgerRow = typeof clientAccountLedger.$inferInsert
