import { pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  atMost,
  closedList,
  different,
  endsAfter,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  positive,
  quantity,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { all, compare, exactlyWhen, implies, isIn, known, onlyWhen, requiredWhen, rule, together } from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { batchReference, inventoryItems } from './items'

export const stockTransferStatusEnum = closedList('vet_stock_transfer_status', [
  'draft',
  'approved',
  'in_transit',
  'received',
  'cancelled',
])
export type StockTransferStatus = ValueOf<typeof stockTransferStatusEnum>

/**
 * Stock on its way from one location to another. Shipping takes it out of the first location's items, receiving puts it
 * into those of the second. Between locations with their own DEA registrations, Schedule II goes on a Form 222 that the
 * receiving one makes out (21 CFR 1305.03), and both keep a record of every controlled substance (21 CFR 1304.22).
 */
export const stockTransfers = pgTable(
  'vet_stock_transfers',
  {
    organizationId: organizationId(),
    id: id(),
    transferNumber: varchar('transfer_number', { length: 50 }).notNull(),
    fromClinicId: uuid('from_clinic_id').notNull(),
    toClinicId: uuid('to_clinic_id').notNull(),
    status: stockTransferStatusEnum('status').notNull().default('draft'),
    reason: text('reason'),
    requestedBy: uuid('requested_by').notNull(),
    requestedAt: moment('requested_at').notNull().defaultNow(),
    approvedBy: uuid('approved_by'),
    approvedAt: moment('approved_at'),
    shippedBy: uuid('shipped_by'),
    shippedAt: moment('shipped_at'),
    carrier: varchar('carrier', { length: 100 }),
    trackingNumber: varchar('tracking_number', { length: 100 }),
    /** Number of the DEA Form 222, or of the electronic order, for lines of Schedule II. */
    deaForm222Number: varchar('dea_form_222_number', { length: 50 }),
    receivedBy: uuid('received_by'),
    receivedAt: moment('received_at'),
    cancelledBy: uuid('cancelled_by'),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: text('cancellation_reason'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.fromClinicId, clinics),
    tenantReference(t, t.toClinicId, clinics),
    tenantReference(t, t.requestedBy, users),
    tenantReference(t, t.approvedBy, users),
    tenantReference(t, t.shippedBy, users),
    tenantReference(t, t.receivedBy, users),
    tenantReference(t, t.cancelledBy, users),
    stockTransferStatusEnum.check(t.status),
    notBlank(t.transferNumber),
    different(t.toClinicId, t.fromClinicId),
    rule(t.approvedAt, 'with_user', together(t.approvedAt, t.approvedBy), 'and approved by are known together'),
    ...requiredWhen(isIn(t.status, 'approved'), t.approvedAt),
    endsAfter(t.approvedAt, t.requestedAt),
    ...requiredWhen(isIn(t.status, 'in_transit', 'received'), t.shippedBy, t.shippedAt),
    ...onlyWhen(isIn(t.status, 'in_transit', 'received', 'cancelled'), t.shippedBy, t.shippedAt),
    endsAfter(t.shippedAt, t.requestedAt),
    notBlank(t.deaForm222Number),
    ...exactlyWhen(isIn(t.status, 'received'), t.receivedBy, t.receivedAt),
    endsAfter(t.receivedAt, t.shippedAt),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledBy, t.cancelledAt, t.cancellationReason),
    notBlank(t.cancellationReason),
    endsAfter(t.cancelledAt, t.requestedAt),
    // The transfer that the papers in the box name.
    tenantUnique(t, t.transferNumber),
    // What leaves a location, and what is on its way to one.
    tenantIndex(t, t.fromClinicId, t.status, t.requestedAt),
    tenantIndex(t, t.toClinicId, t.status, t.requestedAt),
    // Support the keys.
    tenantIndex(t, t.requestedBy),
    tenantIndex(t, t.approvedBy),
    tenantIndex(t, t.shippedBy),
    tenantIndex(t, t.receivedBy),
    tenantIndex(t, t.cancelledBy),
  ],
)

export type StockTransferRow = typeof stockTransfers.$inferSelect
export type NewStockTransferRow = typeof stockTransfers.$inferInsert

/**
 * A line of a transfer: how much of which item, and of which batch, goes from shelf to shelf. What arrives short is
 * explained; the loss of a controlled substance in transit is reported by the location that shipped it (21 CFR 1301.76).
 */
export const stockTransferItems = pgTable(
  'vet_stock_transfer_items',
  {
    organizationId: organizationId(),
    id: id(),
    stockTransferId: uuid('stock_transfer_id').notNull(),
    lineNumber: smallint('line_number').notNull(),
    /** Item of the location that ships. */
    fromItemId: uuid('from_item_id').notNull(),
    /** Batch that is shipped, one of `from_item_id`. */
    fromBatchId: uuid('from_batch_id'),
    /** Item of the location that receives. */
    toItemId: uuid('to_item_id'),
    /** Batch it becomes there, one of `to_item_id`. */
    toBatchId: uuid('to_batch_id'),
    /** What is shipped, in the unit of `from_item_id`. */
    quantity: quantity('quantity').notNull(),
    /** What arrived, in the same unit. */
    quantityReceived: quantity('quantity_received'),
    /** Why less arrived than was shipped. */
    discrepancyReason: text('discrepancy_reason'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.stockTransferId, stockTransfers, 'cascade'),
    tenantReference(t, t.fromItemId, inventoryItems),
    tenantReference(t, t.toItemId, inventoryItems),
    batchReference(t, t.fromBatchId, t.fromItemId),
    batchReference(t, t.toBatchId, t.toItemId),
    positive(t.lineNumber),
    different(t.toItemId, t.fromItemId),
    ...onlyWhen(known(t.toItemId), t.toBatchId),
    ...requiredWhen(known(t.quantityReceived), t.toItemId),
    positive(t.quantity),
    notNegative(t.quantityReceived),
    atMost(t.quantityReceived, t.quantity),
    rule(
      t.discrepancyReason,
      'explains_shortage',
      implies(all(known(t.quantityReceived), compare(t.quantityReceived, '<', t.quantity)), known(t.discrepancyReason)),
      'is required when less arrived than was shipped',
    ),
    notBlank(t.discrepancyReason),
    // Lines of a transfer in their order.
    tenantUnique(t, t.stockTransferId, t.lineNumber),
    // Transfers of an item and of its batch, either way.
    tenantIndex(t, t.fromItemId, t.fromBatchId),
    tenantIndex(t, t.toItemId, t.toBatchId),
  ],
)

export type StockTransferItemRow = typeof stockTransferItems.$inferSelect
export type NewStockTransferItemRow = typeof stockTransferItems.$inferInsert
