import { sql } from 'drizzle-orm'
import { date, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { stockUnitEnum } from '../catalog/products'
import {
  atMost,
  between,
  closedList,
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
import { users } from '../identity/users'
import {
  any,
  CURRENCY,
  compare,
  exactlyWhen,
  isIn,
  isTrue,
  onlyWhen,
  requiredWhen,
  rule,
  together,
} from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { inventoryItems } from './items'
import { suppliers } from './suppliers'

export const purchaseOrderStatusEnum = closedList('vet_purchase_order_status', [
  'draft',
  'pending_approval',
  'approved',
  'ordered',
  'partially_received',
  'received',
  'closed',
  'cancelled',
])
export type PurchaseOrderStatus = ValueOf<typeof purchaseOrderStatusEnum>

/**
 * An order to one supplier for one location. Orders above the practice's threshold wait for the approval of somebody
 * else than who asked for them; `closed` ends an order whose rest will not come. Schedule II is ordered on a DEA Form
 * 222 or its electronic equivalent (21 CFR 1305.03), whose number is then required. `subtotal` is the sum of the lines.
 */
export const purchaseOrders = pgTable(
  'vet_purchase_orders',
  {
    organizationId: organizationId(),
    id: id(),
    poNumber: varchar('po_number', { length: 50 }).notNull(),
    supplierId: uuid('supplier_id').notNull(),
    /** Location that receives and pays. */
    clinicId: uuid('clinic_id').notNull(),
    status: purchaseOrderStatusEnum('status').notNull().default('draft'),
    requestedBy: uuid('requested_by').notNull(),
    /** When approval was asked for. */
    submittedAt: moment('submitted_at'),
    approvedBy: uuid('approved_by'),
    approvedAt: moment('approved_at'),
    /** Who last sent the order back to draft. */
    rejectedBy: uuid('rejected_by'),
    rejectedAt: moment('rejected_at'),
    rejectionReason: text('rejection_reason'),
    orderedBy: uuid('ordered_by'),
    orderedAt: moment('ordered_at'),
    /** Day the supplier promised. */
    expectedOn: date('expected_on'),
    /** The newest delivery. */
    receivedAt: moment('received_at'),
    /** The supplier's confirmation. */
    supplierOrderNumber: varchar('supplier_order_number', { length: 100 }),
    supplierInvoiceNumber: varchar('supplier_invoice_number', { length: 100 }),
    /** Number of the DEA Form 222, or of the electronic order, for lines of Schedule II; each form serves once. */
    deaForm222Number: varchar('dea_form_222_number', { length: 50 }),
    /** ISO 4217 code of every amount of the order. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    /** Sum of the lines. Kept by the database. */
    subtotal: kept(money('subtotal').notNull().default('0'), 'Change the lines of the order.'),
    discountAmount: money('discount_amount').notNull().default('0'),
    taxAmount: money('tax_amount').notNull().default('0'),
    shippingAmount: money('shipping_amount').notNull().default('0'),
    /** Subtotal less discount, with tax and shipping. Reckoned by the database. */
    totalAmount: money('total_amount')
      .notNull()
      .generatedAlwaysAs(sql.raw(`"subtotal" - "discount_amount" + "tax_amount" + "shipping_amount"`)),
    cancelledBy: uuid('cancelled_by'),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: text('cancellation_reason'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.supplierId, suppliers),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.requestedBy, users),
    tenantReference(t, t.approvedBy, users),
    tenantReference(t, t.rejectedBy, users),
    tenantReference(t, t.orderedBy, users),
    tenantReference(t, t.cancelledBy, users),
    purchaseOrderStatusEnum.check(t.status),
    notBlank(t.poNumber),
    ...requiredWhen(isIn(t.status, 'pending_approval'), t.submittedAt),
    // Approval is somebody else's; an order below the threshold goes out without one.
    different(t.approvedBy, t.requestedBy),
    rule(t.approvedAt, 'with_user', together(t.approvedAt, t.approvedBy), 'and approved by are known together'),
    ...requiredWhen(isIn(t.status, 'approved'), t.approvedAt),
    ...onlyWhen(
      isIn(t.status, 'approved', 'ordered', 'partially_received', 'received', 'closed', 'cancelled'),
      t.approvedAt,
    ),
    endsAfter(t.approvedAt, t.submittedAt),
    rule(
      t.rejectionReason,
      'with_user',
      together(t.rejectedBy, t.rejectedAt, t.rejectionReason),
      'is known together with who rejected the order and when',
    ),
    notBlank(t.rejectionReason),
    ...requiredWhen(isIn(t.status, 'ordered', 'partially_received', 'received', 'closed'), t.orderedBy, t.orderedAt),
    ...onlyWhen(
      isIn(t.status, 'ordered', 'partially_received', 'received', 'closed', 'cancelled'),
      t.orderedBy,
      t.orderedAt,
    ),
    endsAfter(t.orderedAt, t.approvedAt),
    ...requiredWhen(isIn(t.status, 'partially_received', 'received'), t.receivedAt),
    ...onlyWhen(isIn(t.status, 'partially_received', 'received', 'closed'), t.receivedAt),
    endsAfter(t.receivedAt, t.orderedAt),
    notBlank(t.deaForm222Number),
    shaped(t.currency, CURRENCY),
    notNegative(t.subtotal),
    notNegative(t.discountAmount),
    atMost(t.discountAmount, t.subtotal),
    notNegative(t.taxAmount),
    notNegative(t.shippingAmount),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledBy, t.cancelledAt, t.cancellationReason),
    notBlank(t.cancellationReason),
    // The order a delivery note or an invoice names.
    tenantUnique(t, t.poNumber),
    // A form is used for one order.
    uniqueIndex('vet_purchase_orders_dea_form_222_number_unique')
      .on(t.organizationId, t.deaForm222Number)
      .where(sql`${t.deaForm222Number} is not null`),
    // Orders of a location by state, newest last.
    tenantIndex(t, t.clinicId, t.status, t.createdAt),
    // Orders waiting for approval or overdue, across locations.
    tenantIndex(t, t.status, t.expectedOn),
    // Orders to a supplier.
    tenantIndex(t, t.supplierId, t.orderedAt),
    // Support the keys.
    tenantIndex(t, t.requestedBy),
    tenantIndex(t, t.approvedBy),
    tenantIndex(t, t.rejectedBy),
    tenantIndex(t, t.orderedBy),
    tenantIndex(t, t.cancelledBy),
  ],
)

export type PurchaseOrderRow = typeof purchaseOrders.$inferSelect
export type NewPurchaseOrderRow = typeof purchaseOrders.$inferInsert

/**
 * A line of an order. What arrives is recorded as movements that name the line; `quantity_received` is their sum in
 * order units and exceeds what was ordered only where the surplus was accepted.
 */
export const purchaseOrderItems = pgTable(
  'vet_purchase_order_items',
  {
    organizationId: organizationId(),
    id: id(),
    purchaseOrderId: uuid('purchase_order_id').notNull(),
    lineNumber: smallint('line_number').notNull(),
    /** Item of the location of the order. */
    itemId: uuid('item_id').notNull(),
    /** The supplier's wording. */
    description: varchar('description', { length: 255 }),
    supplierItemCode: varchar('supplier_item_code', { length: 100 }),
    /** Unit the supplier sells, for example a bottle. */
    orderUnit: stockUnitEnum('order_unit').notNull().default('each'),
    /** How many units of the item an `order_unit` holds. */
    unitsPerOrderUnit: quantity('units_per_order_unit').notNull().default('1'),
    /** In `order_unit`. */
    quantityOrdered: quantity('quantity_ordered').notNull(),
    /** In `order_unit`. Kept by the database from the receipts. */
    quantityReceived: kept(
      quantity('quantity_received').notNull().default('0'),
      'Insert a receipt that names the line into vet_inventory_transactions.',
    ),
    /** What the supplier will not deliver, in `order_unit`. */
    quantityCancelled: quantity('quantity_cancelled').notNull().default('0'),
    /** More than was ordered may be received. */
    allowsOverDelivery: flag('allows_over_delivery', false),
    /** Price of one `order_unit`, before tax. */
    unitCost: money('unit_cost').notNull(),
    discountPercent: financial(percent('discount_percent').notNull().default('0')),
    /** Quantity ordered times price, less discount. Reckoned by the database. */
    lineTotal: money('line_total')
      .notNull()
      .generatedAlwaysAs(sql.raw(`round("quantity_ordered" * "unit_cost" * (100 - "discount_percent") / 100, 2)`)),
    expectedOn: date('expected_on'),
    /** Line of the DEA Form 222, 1 to 20, for Schedule II. */
    deaForm222LineNumber: smallint('dea_form_222_line_number'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.purchaseOrderId, purchaseOrders, 'cascade'),
    tenantReference(t, t.itemId, inventoryItems),
    stockUnitEnum.check(t.orderUnit),
    positive(t.lineNumber),
    notBlank(t.description),
    positive(t.unitsPerOrderUnit),
    positive(t.quantityOrdered),
    notNegative(t.quantityReceived),
    rule(
      t.quantityReceived,
      'within_order',
      any(isTrue(t.allowsOverDelivery), compare(t.quantityReceived, '<=', t.quantityOrdered)),
      'must not exceed the quantity ordered unless over-delivery is accepted',
    ),
    notNegative(t.quantityCancelled),
    rule(
      t.quantityCancelled,
      'within_order',
      compare(t.quantityCancelled, '<=', t.quantityOrdered),
      'must not exceed the quantity ordered',
    ),
    notNegative(t.unitCost),
    between(t.discountPercent, 0, 100),
    between(t.deaForm222LineNumber, 1, 20),
    // Lines of an order in their order.
    tenantUnique(t, t.purchaseOrderId, t.lineNumber),
    // What of an item is on order, and what it cost before.
    tenantIndex(t, t.itemId, t.createdAt),
  ],
)

export type PurchaseOrderItemRow = typeof purchaseOrderItems.$inferSelect
export type NewPurchaseOrderItemRow = typeof purchaseOrderItems.$inferInsert
