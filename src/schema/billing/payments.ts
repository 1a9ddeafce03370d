import { sql } from 'drizzle-orm'
import { type PgTableExtraConfigValue, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  atMost,
  closedList,
  different,
  encryptedOnly,
  encryptedText,
  endsAfter,
  id,
  kept,
  moment,
  money,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import {
  CURRENCY,
  compare,
  exactlyWhen,
  implies,
  isIn,
  known,
  not,
  onlyWhen,
  requiredWhen,
  rule,
  same,
  together,
} from '../rules/index'
import { appointments } from '../scheduling/appointments'
import { clinics } from '../tenancy/organizations'
import { estimates } from './estimates'
import { invoices } from './invoices'

export const paymentMethodEnum = closedList('vet_payment_method', [
  'cash',
  'check',
  'credit_card',
  'debit_card',
  'bank_transfer',
  'online',
  'care_credit',
  'insurance',
  'account_credit',
  'other',
])
export type PaymentMethod = ValueOf<typeof paymentMethodEnum>

export const paymentStatusEnum = closedList('vet_payment_status', [
  'pending',
  'completed',
  'failed',
  'refunded',
  'partially_refunded',
  'void',
])
export type PaymentStatus = ValueOf<typeof paymentStatusEnum>

export const cardBrandEnum = closedList('vet_card_brand', [
  'visa',
  'mastercard',
  'american_express',
  'discover',
  'diners_club',
  'jcb',
  'unionpay',
  'other',
])
export type CardBrand = ValueOf<typeof cardBrandEnum>

/**
 * Money that changed hands. A payment comes from the client or the insurer; a refund is a row of its own that names the
 * payment it gives back, its amount positive like any other. Which invoices a payment settles is in
 * `vet_payment_allocations`; what is not allocated is the client's credit. A payment by `account_credit` spends credit
 * that no payment brought in, such as an adjustment or an opening balance. No card number is ever stored: the last four
 * digits are encrypted, the rest stays with the processor (PCI DSS 3.3 to 3.5).
 */
export const payments = pgTable(
  'vet_payments',
  {
    organizationId: organizationId(),
    id: id(),
    /** Where the money was taken, for the day's till. */
    clinicId: uuid('clinic_id').notNull(),
    /** The practice's own number for the receipt. */
    paymentNumber: varchar('payment_number', { length: 50 }).notNull(),
    /** Whose account it settles, also when an insurer pays. */
    clientId: uuid('client_id').notNull(),
    amount: money('amount').notNull(),
    /** ISO 4217. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    method: paymentMethodEnum('method').notNull(),
    status: paymentStatusEnum('status').notNull().default('pending'),
    /** When the money was received, or given back by a refund. */
    paidAt: moment('paid_at'),
    /** Check number, transfer reference or authorization code. */
    reference: phi(varchar('reference', { length: 100 })),
    /** Company that handled the card or online payment, for example stripe. */
    processor: varchar('processor', { length: 50 }),
    /** The processor's id for this payment or refund. */
    processorPaymentId: varchar('processor_payment_id', { length: 255 }),
    cardBrand: cardBrandEnum('card_brand'),
    cardLast4Encrypted: phi(encryptedText('card_last4')),
    /** The payment that this row gives back, whole or in part. */
    refundOfPaymentId: uuid('refund_of_payment_id'),
    refundReason: text('refund_reason'),
    /** The held deposit that a refund gives back; empty where it gives back plain credit or what an invoice was paid by. */
    depositId: uuid('deposit_id'),
    /** Sum of the refunds of this payment. Kept by the database. */
    refundedAmount: kept(money('refunded_amount').notNull().default('0'), 'Insert a refund that names the payment.'),
    /** Part already allocated to invoices. Kept by the database. */
    allocatedAmount: kept(money('allocated_amount').notNull().default('0'), 'Insert or reverse an allocation.'),
    /** Why the processor or bank refused it: declined, insufficient funds, chargeback. */
    failureReason: text('failure_reason'),
    failedAt: moment('failed_at'),
    voidedAt: moment('voided_at'),
    /** The user who made it void, in `vet_users`. */
    voidedBy: uuid('voided_by'),
    voidReason: text('void_reason'),
    /** The user who took or returned the money, in `vet_users`; empty for an online payment. */
    receivedBy: uuid('received_by'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  // Payments and deposits name each other: without the type of one, neither could be inferred.
  (t): PgTableExtraConfigValue[] => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.refundOfPaymentId, t),
    tenantReference(t, t.depositId, deposits),
    tenantReference(t, t.voidedBy, users),
    tenantReference(t, t.receivedBy, users),
    notBlank(t.paymentNumber),
    positive(t.amount),
    shaped(t.currency, CURRENCY),
    paymentMethodEnum.check(t.method),
    paymentStatusEnum.check(t.status),
    ...requiredWhen(isIn(t.status, 'completed', 'refunded', 'partially_refunded'), t.paidAt),
    // A check is found again by its number.
    ...requiredWhen(isIn(t.method, 'check'), t.reference),
    notBlank(t.reference),
    rule(
      t.processorPaymentId,
      'names_processor',
      implies(known(t.processorPaymentId), known(t.processor)),
      'is only for a payment whose processor is known',
    ),
    cardBrandEnum.check(t.cardBrand),
    ...onlyWhen(
      isIn(t.method, 'credit_card', 'debit_card', 'care_credit', 'online'),
      t.cardBrand,
      t.cardLast4Encrypted,
    ),
    encryptedOnly(t.cardLast4Encrypted),
    different(t.refundOfPaymentId, t.id),
    ...exactlyWhen(known(t.refundOfPaymentId), t.refundReason),
    ...onlyWhen(known(t.refundOfPaymentId), t.depositId),
    notBlank(t.refundReason),
    notNegative(t.refundedAmount),
    atMost(t.refundedAmount, t.amount),
    rule(
      t.refundedAmount,
      'follows_status',
      same(isIn(t.status, 'refunded', 'partially_refunded'), compare(t.refundedAmount, '>', 0)),
      'is greater than 0 exactly when the payment is refunded or partially refunded',
    ),
    rule(
      t.refundedAmount,
      'whole',
      implies(isIn(t.status, 'refunded'), compare(t.refundedAmount, '=', t.amount)),
      'must equal the amount when the payment is refunded',
    ),
    rule(
      t.refundedAmount,
      'part',
      implies(isIn(t.status, 'partially_refunded'), compare(t.refundedAmount, '<', t.amount)),
      'must be less than the amount when the payment is partially refunded',
    ),
    rule(
      t.status,
      'refund_not_refunded',
      implies(known(t.refundOfPaymentId), not(isIn(t.status, 'refunded', 'partially_refunded'))),
      'cannot say that a refund is itself refunded',
    ),
    notNegative(t.allocatedAmount),
    atMost(t.allocatedAmount, t.amount),
    rule(
      t.allocatedAmount,
      'received',
      implies(isIn(t.status, 'pending', 'failed', 'void'), compare(t.allocatedAmount, '=', 0)),
      'must be 0 for a payment that was not received: reverse its allocations first',
    ),
    ...exactlyWhen(isIn(t.status, 'failed'), t.failedAt, t.failureReason),
    ...exactlyWhen(isIn(t.status, 'void'), t.voidedAt, t.voidedBy, t.voidReason),
    notBlank(t.failureReason),
    notBlank(t.voidReason),
    endsAfter(t.voidedAt, t.paidAt),
    endsAfter(t.failedAt, t.paidAt),
    // The number on the receipt.
    tenantUnique(t, t.paymentNumber),
    // One row per event of the processor, however often its message arrives.
    uniqueIndex('vet_payments_processor_payment_id_unique')
      .on(t.organizationId, t.processorPaymentId)
      .where(sql`${t.processorPaymentId} is not null`),
    // Account of a client, newest first.
    tenantIndex(t, t.clientId, t.paidAt),
    // The till of a location by day.
    tenantIndex(t, t.clinicId, t.paidAt),
    // Payments that wait for the bank.
    tenantIndex(t, t.status, t.createdAt),
    // Refunds of a payment.
    tenantIndex(t, t.refundOfPaymentId).where(sql`${t.refundOfPaymentId} is not null`),
    // Refunds of a deposit.
    tenantIndex(t, t.depositId).where(sql`${t.depositId} is not null`),
    // What a user took in over a shift.
    tenantIndex(t, t.receivedBy, t.paidAt),
    // Payments a user cancelled.
    tenantIndex(t, t.voidedBy).where(sql`${t.voidedBy} is not null`),
  ],
)

export type PaymentRow = typeof payments.$inferSelect
export type NewPaymentRow = typeof payments.$inferInsert

export const depositStatusEnum = closedList('vet_deposit_status', ['held', 'applied', 'refunded', 'forfeited'])
export type DepositStatus = ValueOf<typeof depositStatusEnum>

export const depositPurposeEnum = closedList('vet_deposit_purpose', [
  'appointment',
  'surgery',
  'hospitalization',
  'boarding',
  'estimate',
  'other',
])
export type DepositPurpose = ValueOf<typeof depositPurposeEnum>

/**
 * Money taken in advance and held for the client: a liability of the practice until it is applied to an invoice, given
 * back, or forfeited. It came in by one payment. A deposit used in part stays held; once nothing remains, its status
 * says how the last of it went.
 */
export const deposits = pgTable(
  'vet_deposits',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    /** The practice's own number for the deposit slip. */
    depositNumber: varchar('deposit_number', { length: 50 }).notNull(),
    clientId: uuid('client_id').notNull(),
    patientId: uuid('patient_id'),
    /** The payment by which the money came in. */
    paymentId: uuid('payment_id').notNull(),
    purpose: depositPurposeEnum('purpose').notNull(),
    /** The booking it secures. */
    appointmentId: uuid('appointment_id'),
    /** The estimate it secures. */
    estimateId: uuid('estimate_id'),
    amount: money('amount').notNull(),
    status: depositStatusEnum('status').notNull().default('held'),
    heldAt: moment('held_at').notNull().defaultNow(),
    /** Part applied to invoices. Kept by the database. */
    appliedAmount: kept(money('applied_amount').notNull().default('0'), 'Allocate its payment and name the deposit.'),
    /** Part given back: by refunds that name the deposit, or by a payment that was not received. Kept by the database. */
    refundedAmount: kept(money('refunded_amount').notNull().default('0'), 'Insert a refund that names the deposit.'),
    /** Part the practice kept, as its policy says. */
    forfeitedAmount: money('forfeited_amount').notNull().default('0'),
    /** What is still held. */
    remainingAmount: money('remaining_amount')
      .notNull()
      .generatedAlwaysAs(sql.raw(`"amount" - "applied_amount" - "refunded_amount" - "forfeited_amount"`)),
    /** When nothing was left. Kept by the database. */
    closedAt: kept(moment('closed_at'), 'Apply, refund or forfeit the deposit.'),
    forfeitReason: text('forfeit_reason'),
    /** The user who decided to keep it, in `vet_users`. */
    forfeitedBy: uuid('forfeited_by'),
    /** What the client was told: until when it can be given back, and when it is kept. */
    terms: text('terms'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.paymentId, payments),
    tenantReference(t, t.appointmentId, appointments),
    tenantReference(t, t.estimateId, estimates),
    tenantReference(t, t.forfeitedBy, users),
    notBlank(t.depositNumber),
    depositPurposeEnum.check(t.purpose),
    depositStatusEnum.check(t.status),
    positive(t.amount),
    notNegative(t.appliedAmount),
    notNegative(t.refundedAmount),
    notNegative(t.forfeitedAmount),
    atMost(t.appliedAmount, t.amount),
    atMost(t.refundedAmount, t.amount),
    atMost(t.forfeitedAmount, t.amount),
    // Applied, refunded and forfeited parts together never exceed the deposit.
    notNegative(t.remainingAmount),
    rule(
      t.remainingAmount,
      'follows_status',
      same(isIn(t.status, 'held'), compare(t.remainingAmount, '>', 0)),
      'is greater than 0 exactly while the deposit is held',
    ),
    rule(
      t.appliedAmount,
      'some_applied',
      implies(isIn(t.status, 'applied'), compare(t.appliedAmount, '>', 0)),
      'must be greater than 0 when the deposit is applied',
    ),
    rule(
      t.refundedAmount,
      'some_refunded',
      implies(isIn(t.status, 'refunded'), compare(t.refundedAmount, '>', 0)),
      'must be greater than 0 when the deposit is refunded',
    ),
    rule(
      t.forfeitedAmount,
      'some_forfeited',
      implies(isIn(t.status, 'forfeited'), compare(t.forfeitedAmount, '>', 0)),
      'must be greater than 0 when the deposit is forfeited',
    ),
    ...exactlyWhen(compare(t.forfeitedAmount, '>', 0), t.forfeitReason, t.forfeitedBy),
    ...exactlyWhen(isIn(t.status, 'applied', 'refunded', 'forfeited'), t.closedAt),
    notBlank(t.forfeitReason),
    endsAfter(t.closedAt, t.heldAt),
    // The number on the slip.
    tenantUnique(t, t.depositNumber),
    // What is held for a client; all held money, oldest first.
    tenantIndex(t, t.clientId, t.status),
    tenantIndex(t, t.status, t.heldAt),
    // Where a payment went.
    tenantIndex(t, t.paymentId),
    // Deposits of a location; support the key.
    tenantIndex(t, t.clinicId, t.status),
    // Deposits of an animal, of a booking and of an estimate.
    tenantIndex(t, t.patientId).where(sql`${t.patientId} is not null`),
    tenantIndex(t, t.appointmentId).where(sql`${t.appointmentId} is not null`),
    tenantIndex(t, t.estimateId).where(sql`${t.estimateId} is not null`),
    // Deposits a user kept; supports the key.
    tenantIndex(t, t.forfeitedBy).where(sql`${t.forfeitedBy} is not null`),
  ],
)

export type DepositRow = typeof deposits.$inferSelect
export type NewDepositRow = typeof deposits.$inferInsert

/**
 * How much of a payment settles which invoice; for a refund, how much of what was paid on the invoice goes back. Never
 * deleted: when a check bounces or a payment went to the wrong invoice, the row is reversed and says why.
 */
export const paymentAllocations = pgTable(
  'vet_payment_allocations',
  {
    organizationId: organizationId(),
    id: id(),
    paymentId: uuid('payment_id').notNull(),
    invoiceId: uuid('invoice_id').notNull(),
    /** The deposit that is used up by it, where the payment was one. */
    depositId: uuid('deposit_id'),
    amount: money('amount').notNull(),
    allocatedAt: moment('allocated_at').notNull().defaultNow(),
    /** The user who allocated it, in `vet_users`; empty when it happened by itself. */
    allocatedBy: uuid('allocated_by'),
    /** From here on the row counts no more. */
    reversedAt: moment('reversed_at'),
    /** The user who reversed it, in `vet_users`. */
    reversedBy: uuid('reversed_by'),
    reversalReason: text('reversal_reason'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.paymentId, payments),
    tenantReference(t, t.invoiceId, invoices),
    tenantReference(t, t.depositId, deposits),
    tenantReference(t, t.allocatedBy, users),
    tenantReference(t, t.reversedBy, users),
    positive(t.amount),
    rule(
      t.reversedAt,
      'explained',
      together(t.reversedAt, t.reversalReason),
      'and the reason of the reversal are given together',
    ),
    rule(
      t.reversedBy,
      'reversed',
      implies(known(t.reversedBy), known(t.reversedAt)),
      'is only for a reversed allocation',
    ),
    notBlank(t.reversalReason),
    endsAfter(t.reversedAt, t.allocatedAt),
    // What a payment settles, and what settled an invoice.
    tenantIndex(t, t.paymentId, t.invoiceId),
    tenantIndex(t, t.invoiceId, t.allocatedAt),
    // How a deposit was used.
    tenantIndex(t, t.depositId).where(sql`${t.depositId} is not null`),
    // Who allocated and who reversed; support the keys.
    tenantIndex(t, t.allocatedBy).where(sql`${t.allocatedBy} is not null`),
    tenantIndex(t, t.reversedBy).where(sql`${t.reversedBy} is not null`),
  ],
)

export type PaymentAllocationRow = typeof paymentAllocations.$inferSelect
export type NewPaymentAllocationRow = typeof paymentAllocations.$inferInsert
