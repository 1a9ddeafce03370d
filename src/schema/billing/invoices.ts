import { sql } from 'drizzle-orm'
import { date, integer, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { servicePackages } from '../catalog/packages'
import { discounts } from '../catalog/prices'
import { products } from '../catalog/products'
import { services } from '../catalog/services'
import { clients } from '../clients/clients'
import {
  atMost,
  between,
  closedList,
  decimal,
  different,
  endsAfter,
  financial,
  flag,
  id,
  kept,
  moment,
  money,
  notBlank,
  notNegative,
  organizationId,
  percent,
  phi,
  positive,
  quantity,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { diagnosticTestOrders } from '../diagnostics/orders'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import { vaccinations } from '../preventive/vaccinations'
import {
  all,
  any,
  CURRENCY,
  compare,
  counted,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  onlyWhen,
  requiredWhen,
  rule,
  unknown,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'

export const invoiceStatusEnum = closedList('vet_invoice_status', [
  'draft',
  'issued',
  'partially_paid',
  'paid',
  'overdue',
  'void',
  'written_off',
  'refunded',
])
export type InvoiceStatus = ValueOf<typeof invoiceStatusEnum>

/**
 * A bill to a client. The lines make `subtotal` and `tax_amount`, payments make `amount_paid` and `refunded_amount`; the
 * database adds them up, and `total_amount`, `balance_due` and the state follow by themselves. Only a draft changes its
 * lines: an issued invoice is paid, written off or made void, and never deleted; what was wrong is put right by a new one
 * that names it. An overpayment stays with the payment as the client's credit, so an invoice is never paid beyond its
 * total. Amounts are rounded half away from zero, per line and per tax rate.
 */
export const invoices = pgTable(
  'vet_invoices',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    /** The practice's own number for the invoice, as printed. */
    invoiceNumber: varchar('invoice_number', { length: 50 }).notNull(),
    clientId: uuid('client_id').notNull(),
    /** The animal, where the whole invoice is about one; each line may name its own. */
    patientId: uuid('patient_id'),
    /** The visit, where the whole invoice is about one; each line may name its own. */
    encounterId: uuid('encounter_id'),
    status: invoiceStatusEnum('status').notNull().default('draft'),
    /** Date printed on the invoice, in the calendar of the clinic; the day its revenue counts. */
    invoicedOn: date('invoiced_on').notNull().default(sql`current_date`),
    issuedAt: moment('issued_at'),
    /** Last day to pay without being late. */
    dueDate: date('due_date'),
    /** When it was last handed or sent to the client. */
    sentAt: moment('sent_at'),
    /** ISO 4217 code of every amount of the invoice and its lines. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    /** Sum of the line totals, after line discounts and before tax. Kept by the database. */
    subtotal: kept(money('subtotal').notNull().default('0'), 'Change the lines of the invoice.'),
    /** The discount rule applied to the whole invoice. */
    discountId: uuid('discount_id'),
    /**
     * Share of the subtotal that the discount on the whole invoice comes to. While it is given, `discount_amount` follows
     * it and the lines; leave it empty to give an amount.
     */
    discountPercent: financial(percent('discount_percent')),
    /** Discount on the whole invoice, beside those of the lines. The lines share it for their taxes, to the cent. */
    discountAmount: money('discount_amount').notNull().default('0'),
    /** Why a discount outside the rules was given. */
    discountReason: text('discount_reason'),
    /** Sum of the taxes of the lines. Kept by the database. */
    taxAmount: kept(money('tax_amount').notNull().default('0'), 'Change the lines of the invoice or their tax rates.'),
    /** Subtotal less discount plus tax. */
    totalAmount: money('total_amount')
      .notNull()
      .generatedAlwaysAs(sql.raw(`"subtotal" - "discount_amount" + "tax_amount"`)),
    /** Sum of the payments allocated here, refunded ones included; a bounced payment is taken out. Kept by the database. */
    amountPaid: kept(money('amount_paid').notNull().default('0'), 'Allocate a payment to the invoice.'),
    /** Part of `amount_paid` that went back to the client. It is not owed again. Kept by the database. */
    refundedAmount: kept(money('refunded_amount').notNull().default('0'), 'Allocate a refund to the invoice.'),
    /** Part of the total that the practice no longer expects. */
    writtenOffAmount: money('written_off_amount').notNull().default('0'),
    /** What is still to be paid: total less paid and written-off amounts, nothing when void. */
    balanceDue: money('balance_due')
      .notNull()
      .generatedAlwaysAs(
        sql.raw(
          `case when "status" = 'void' then 0 else "subtotal" - "discount_amount" + "tax_amount" - "amount_paid" - "written_off_amount" end`,
        ),
      ),
    /** When the balance reached nothing. */
    paidAt: kept(moment('paid_at'), 'Allocate a payment to the invoice.'),
    writtenOffAt: moment('written_off_at'),
    /** The user who gave up the amount, in `vet_users`. */
    writtenOffBy: uuid('written_off_by'),
    writeOffReason: text('write_off_reason'),
    voidedAt: moment('voided_at'),
    /** The user who made it void, in `vet_users`. */
    voidedBy: uuid('voided_by'),
    voidReason: text('void_reason'),
    /** The void or refunded invoice that this one stands in for. */
    correctsInvoiceId: uuid('corrects_invoice_id'),
    /** The client's own reference, such as a purchase order of a shelter or farm. */
    clientReference: phi(varchar('client_reference', { length: 100 })),
    /** Printed on the invoice. */
    notes: phi(text('notes')),
    /** For the team only. */
    internalNotes: phi(text('internal_notes')),
    /** The user who opened it, in `vet_users`; empty for one that a job wrote. */
    createdBy: uuid('created_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.discountId, discounts),
    tenantReference(t, t.correctsInvoiceId, t),
    tenantReference(t, t.writtenOffBy, users),
    tenantReference(t, t.voidedBy, users),
    tenantReference(t, t.createdBy, users),
    notBlank(t.invoiceNumber),
    different(t.correctsInvoiceId, t.id),
    invoiceStatusEnum.check(t.status),
    shaped(t.currency, CURRENCY),
    notNegative(t.subtotal),
    between(t.discountPercent, 0, 100),
    notNegative(t.discountAmount),
    atMost(t.discountAmount, t.subtotal),
    // A discount somebody gave by hand has to be explained: it is the till's easiest leak.
    rule(
      t.discountReason,
      'explains_discount',
      implies(
        all(any(compare(t.discountAmount, '>', 0), compare(t.discountPercent, '>', 0)), unknown(t.discountId)),
        known(t.discountReason),
      ),
      'is required for a discount that follows no discount rule',
    ),
    notNegative(t.taxAmount),
    notNegative(t.totalAmount),
    notNegative(t.amountPaid),
    notNegative(t.refundedAmount),
    atMost(t.refundedAmount, t.amountPaid),
    notNegative(t.writtenOffAmount),
    // Paid and written-off amounts together never exceed the total.
    notNegative(t.balanceDue),
    ...requiredWhen(
      isIn(t.status, 'issued', 'partially_paid', 'paid', 'overdue', 'written_off', 'refunded'),
      t.issuedAt,
      t.dueDate,
    ),
    ...onlyWhen(
      isIn(t.status, 'issued', 'partially_paid', 'paid', 'overdue', 'void', 'written_off', 'refunded'),
      t.issuedAt,
    ),
    rule(
      t.amountPaid,
      'none_before_issue',
      implies(isIn(t.status, 'draft', 'void'), compare(t.amountPaid, '=', 0)),
      'must be 0 while the invoice is a draft or void: move its payments first',
    ),
    rule(
      t.amountPaid,
      'some_received',
      implies(isIn(t.status, 'partially_paid', 'refunded'), compare(t.amountPaid, '>', 0)),
      'must be greater than 0 when the invoice is partially paid or refunded',
    ),
    rule(
      t.balanceDue,
      'settled',
      implies(isIn(t.status, 'paid', 'written_off'), compare(t.balanceDue, '=', 0)),
      'must be 0 when the invoice is paid or written off',
    ),
    rule(
      t.balanceDue,
      'open',
      implies(isIn(t.status, 'partially_paid', 'overdue'), compare(t.balanceDue, '>', 0)),
      'must be greater than 0 while the invoice is partially paid or overdue',
    ),
    rule(
      t.refundedAmount,
      'all_refunded',
      implies(isIn(t.status, 'refunded'), compare(t.refundedAmount, '=', t.amountPaid)),
      'must equal the amount paid when the invoice is refunded',
    ),
    rule(
      t.writtenOffAmount,
      'some_written_off',
      implies(isIn(t.status, 'written_off'), compare(t.writtenOffAmount, '>', 0)),
      'must be greater than 0 when the invoice is written off',
    ),
    ...requiredWhen(isIn(t.status, 'paid'), t.paidAt),
    ...onlyWhen(isIn(t.status, 'paid', 'refunded'), t.paidAt),
    ...exactlyWhen(compare(t.writtenOffAmount, '>', 0), t.writtenOffAt, t.writtenOffBy, t.writeOffReason),
    ...exactlyWhen(isIn(t.status, 'void'), t.voidedAt, t.voidedBy, t.voidReason),
    notBlank(t.writeOffReason),
    notBlank(t.voidReason),
    endsAfter(t.dueDate, t.invoicedOn),
    endsAfter(t.sentAt, t.issuedAt),
    endsAfter(t.paidAt, t.issuedAt),
    endsAfter(t.writtenOffAt, t.issuedAt),
    endsAfter(t.voidedAt, t.issuedAt),
    // The number on the paper.
    tenantUnique(t, t.invoiceNumber),
    // Drafts to finish; open invoices by due date, for reminders and the nightly search for late ones.
    tenantIndex(t, t.status, t.dueDate),
    // Account of a client: what is open, what was billed.
    tenantIndex(t, t.clientId, t.status, t.dueDate),
    // Revenue of a location by day.
    tenantIndex(t, t.clinicId, t.invoicedOn),
    // Bills of an animal, newest first.
    tenantIndex(t, t.patientId, t.invoicedOn),
    // Bills of a visit.
    tenantIndex(t, t.encounterId),
    // What stands in for an invoice.
    tenantIndex(t, t.correctsInvoiceId).where(sql`${t.correctsInvoiceId} is not null`),
    // Who opened, gave up or cancelled invoices, and under which discount; support the keys.
    tenantIndex(t, t.createdBy),
    tenantIndex(t, t.discountId).where(sql`${t.discountId} is not null`),
    tenantIndex(t, t.writtenOffBy).where(sql`${t.writtenOffBy} is not null`),
    tenantIndex(t, t.voidedBy).where(sql`${t.voidedBy} is not null`),
  ],
)

export type InvoiceRow = typeof invoices.$inferSelect
export type NewInvoiceRow = typeof invoices.$inferInsert

/** What a line of an invoice or estimate sells. Boarding is a service; medication is a product. */
export const billingItemTypeEnum = closedList('vet_billing_item_type', [
  'service',
  'product',
  'medication',
  'package',
  'boarding',
  'other',
])
export type BillingItemType = ValueOf<typeof billingItemTypeEnum>

/**
 * A line of an invoice: what was sold, for which animal, by whom, at the price of that day. The catalogue may change
 * later; the line does not. The same item stands once per animal unless `allow_duplicate` says that it was meant.
 * Naming the clinical act that a line bills lets the practice find what was done and never charged.
 */
export const invoiceItems = pgTable(
  'vet_invoice_items',
  {
    organizationId: organizationId(),
    id: id(),
    invoiceId: uuid('invoice_id').notNull(),
    /** Place on the paper, from 1. */
    lineNumber: integer('line_number').notNull(),
    patientId: uuid('patient_id'),
    encounterId: uuid('encounter_id'),
    itemType: billingItemTypeEnum('item_type').notNull(),
    serviceId: uuid('service_id'),
    productId: uuid('product_id'),
    packageId: uuid('package_id'),
    /** The service, product or package sold, whichever it is. */
    itemId: uuid('item_id').generatedAlwaysAs(sql.raw(`coalesce("service_id", "product_id", "package_id")`)),
    /** As printed; copied from the catalogue and free to edit. */
    description: phi(text('description').notNull()),
    /** In the unit the catalogue sells the item by. */
    quantity: financial(quantity('quantity').notNull().default('1')),
    /** Price of one unit before discount and tax. */
    unitPrice: money('unit_price').notNull(),
    /** What one unit cost the practice, for margins; four places, for a tablet may cost a fraction of a cent. */
    unitCost: financial(decimal('unit_cost', 12, 4)),
    /** The discount rule applied to this line. */
    discountId: uuid('discount_id'),
    /**
     * Share of quantity times price that the discount comes to. While it is given, `discount_amount` follows it; leave it
     * empty to give an amount.
     */
    discountPercent: financial(percent('discount_percent')),
    /** Discount on the whole line. */
    discountAmount: money('discount_amount').notNull().default('0'),
    taxable: flag('taxable', true),
    /**
     * Rates on the day of sale, all authorities together; four places, for rates such as 8.875. It follows the rows of
     * `vet_invoice_item_taxes` where there are any, and counts by itself where there are none.
     */
    taxRatePercent: financial(decimal('tax_rate_percent', 7, 4).notNull().default('0')),
    /**
     * Tax on this line less its share of the invoice discount, all authorities together; `vet_invoice_item_taxes` says
     * which part is whose. Kept by the database.
     */
    taxAmount: kept(money('tax_amount').notNull().default('0'), 'Change the line or its tax rates.'),
    /** Quantity times price, to the cent, less discount, before tax. */
    lineTotal: money('line_total')
      .notNull()
      .generatedAlwaysAs(sql.raw(`round("quantity" * "unit_price", 2) - "discount_amount"`)),
    /** Says that the same item for the same animal stands twice on purpose. */
    allowDuplicate: flag('allow_duplicate', false),
    /** The lot the goods came from, for recalls and expiry. */
    inventoryBatchId: uuid('inventory_batch_id'),
    /** The veterinarian whose production the line counts toward. */
    veterinarianId: uuid('veterinarian_id'),
    /** Who did the work, in `vet_staff`. */
    performedBy: uuid('performed_by'),
    /** Day the service was rendered, in the calendar of the clinic: insurers ask for it. */
    performedOn: date('performed_on'),
    /** The clinical act that is billed: at most one of the four. */
    treatmentId: uuid('treatment_id'),
    prescriptionId: uuid('prescription_id'),
    diagnosticTestOrderId: uuid('diagnostic_test_order_id'),
    vaccinationId: uuid('vaccination_id'),
    /** For the team only. */
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.invoiceId, invoices, 'cascade'),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.serviceId, services),
    tenantReference(t, t.productId, products),
    tenantReference(t, t.packageId, servicePackages),
    tenantReference(t, t.discountId, discounts),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.performedBy, staff),
    tenantReference(t, t.treatmentId, treatments),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.diagnosticTestOrderId, diagnosticTestOrders),
    tenantReference(t, t.vaccinationId, vaccinations),
    positive(t.lineNumber),
    billingItemTypeEnum.check(t.itemType),
    ...exactlyWhen(isIn(t.itemType, 'service', 'boarding'), t.serviceId),
    ...exactlyWhen(isIn(t.itemType, 'product', 'medication'), t.productId),
    ...exactlyWhen(isIn(t.itemType, 'package'), t.packageId),
    notBlank(t.description),
    positive(t.quantity),
    notNegative(t.unitPrice),
    notNegative(t.unitCost),
    between(t.discountPercent, 0, 100),
    notNegative(t.discountAmount),
    between(t.taxRatePercent, 0, 100),
    notNegative(t.taxAmount),
    rule(
      t.taxAmount,
      'only_if_taxable',
      any(isTrue(t.taxable), compare(t.taxAmount, '=', 0)),
      'must be 0 for an item that is not taxable',
    ),
    // The discount never exceeds the price.
    notNegative(t.lineTotal),
    rule(
      t.treatmentId,
      'one_act',
      counted([t.treatmentId, t.prescriptionId, t.diagnosticTestOrderId, t.vaccinationId], 0, 1),
      'names one clinical act at most: a treatment, a prescription, a diagnostic order or a vaccination',
    ),
    // Lines of an invoice in their order.
    tenantUnique(t, t.invoiceId, t.lineNumber),
    // The same item twice for one animal is a slip of the mouse, unless somebody says it is not.
    uniqueIndex('vet_invoice_items_item_unique')
      .on(t.organizationId, t.invoiceId, t.patientId, t.itemType, t.itemId)
      .where(sql`${t.patientId} is not null and ${t.itemId} is not null and not ${t.allowDuplicate}`),
    // The same where no animal is named: NULL animals count as equal.
    uniqueIndex('vet_invoice_items_item_no_patient_unique')
      .on(t.organizationId, t.invoiceId, t.itemType, t.itemId)
      .where(sql`${t.patientId} is null and ${t.itemId} is not null and not ${t.allowDuplicate}`),
    // What was billed for an animal, and for a visit.
    tenantIndex(t, t.patientId),
    tenantIndex(t, t.encounterId),
    // Sales of a service, product or package.
    tenantIndex(t, t.serviceId).where(sql`${t.serviceId} is not null`),
    tenantIndex(t, t.productId).where(sql`${t.productId} is not null`),
    tenantIndex(t, t.packageId).where(sql`${t.packageId} is not null`),
    // Who bought from a recalled lot.
    tenantIndex(t, t.inventoryBatchId).where(sql`${t.inventoryBatchId} is not null`),
    // Production of a veterinarian and of a team member over a period.
    tenantIndex(t, t.veterinarianId, t.performedOn),
    tenantIndex(t, t.performedBy, t.performedOn),
    // Whether an act was charged: what is missing here was forgotten.
    tenantIndex(t, t.treatmentId).where(sql`${t.treatmentId} is not null`),
    tenantIndex(t, t.prescriptionId).where(sql`${t.prescriptionId} is not null`),
    tenantIndex(t, t.diagnosticTestOrderId).where(sql`${t.diagnosticTestOrderId} is not null`),
    tenantIndex(t, t.vaccinationId).where(sql`${t.vaccinationId} is not null`),
    // Lines under a discount rule; supports the key.
    tenantIndex(t, t.discountId).where(sql`${t.discountId} is not null`),
  ],
)

export type InvoiceItemRow = typeof invoiceItems.$inferSelect
export type NewInvoiceItemRow = typeof invoiceItems.$inferInsert
