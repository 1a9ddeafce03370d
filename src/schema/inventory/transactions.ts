import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  decimal,
  different,
  endsAfter,
  financial,
  id,
  kept,
  moment,
  notBlank,
  notNegative,
  organizationId,
  partitionedKey,
  positive,
  quantity,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
  writtenOnce,
} from '../columns'
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import {
  all,
  any,
  anyKnown,
  compare,
  counted,
  exactlyWhen,
  implies,
  isIn,
  known,
  not,
  onlyWhen,
  requiredWhen,
  rule,
  together,
} from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'
import { treatments } from '../treatments/treatments'
import { batchReference, itemReference } from './items'
import { purchaseOrderItems } from './purchasing'
import { suppliers } from './suppliers'
import { stockTransferItems } from './transfers'

export const stockAdjustmentTypeEnum = closedList('vet_stock_adjustment_type', [
  'physical_count',
  'data_entry_error',
  'found',
  'breakage',
  'spillage',
  'damage',
  'theft_or_loss',
  'donation',
  'internal_use',
  'other',
])
export type StockAdjustmentType = ValueOf<typeof stockAdjustmentTypeEnum>

export const stockAdjustmentStatusEnum = closedList('vet_stock_adjustment_status', [
  'pending_approval',
  'applied',
  'rejected',
])
export type StockAdjustmentStatus = ValueOf<typeof stockAdjustmentStatusEnum>

/**
 * A correction of the books to what lies on the shelf, with its reason. Once applied it is one movement of type
 * adjustment, written by the database: the difference found, even where stock moved between the count and its approval. Theft or significant loss of a controlled substance is reported to the DEA in writing within one business
 * day and on Form 106 (21 CFR 1301.76(b)).
 */
export const stockAdjustments = pgTable(
  'vet_stock_adjustments',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    itemId: uuid('item_id').notNull(),
    /** One of `item_id`. */
    batchId: uuid('batch_id'),
    adjustmentType: stockAdjustmentTypeEnum('adjustment_type').notNull(),
    /** What the books said, in the item's unit: of the batch where one is named, otherwise of the item. Kept. */
    quantityBefore: kept(
      quantity('quantity_before').notNull().default('0'),
      'Give what was found as quantity_after: the database reads the books.',
    ),
    /** What was found, in the same unit. */
    quantityAfter: quantity('quantity_after').notNull(),
    /** Found less booked. Reckoned by the database. */
    quantityChange: quantity('quantity_change')
      .notNull()
      .generatedAlwaysAs(sql.raw(`"quantity_after" - "quantity_before"`)),
    reason: text('reason').notNull(),
    status: stockAdjustmentStatusEnum('status').notNull().default('pending_approval'),
    adjustedBy: uuid('adjusted_by').notNull(),
    adjustedAt: moment('adjusted_at').notNull().defaultNow(),
    /** Second person who saw the count, the breakage or the spill. */
    witnessedBy: uuid('witnessed_by'),
    /** Who approved or rejected it; empty where the practice asks for no approval. */
    reviewedBy: uuid('reviewed_by'),
    reviewedAt: moment('reviewed_at'),
    reviewNotes: text('review_notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    itemReference(t),
    batchReference(t, t.batchId, t.itemId),
    tenantReference(t, t.adjustedBy, users),
    tenantReference(t, t.witnessedBy, users),
    tenantReference(t, t.reviewedBy, users),
    stockAdjustmentTypeEnum.check(t.adjustmentType),
    stockAdjustmentStatusEnum.check(t.status),
    notNegative(t.quantityBefore),
    notNegative(t.quantityAfter),
    different(t.quantityAfter, t.quantityBefore),
    rule(
      t.quantityAfter,
      'direction',
      all(
        implies(isIn(t.adjustmentType, 'found'), compare(t.quantityAfter, '>', t.quantityBefore)),
        implies(
          isIn(t.adjustmentType, 'breakage', 'spillage', 'damage', 'theft_or_loss', 'donation', 'internal_use'),
          compare(t.quantityAfter, '<', t.quantityBefore),
        ),
      ),
      'must be more than before for a find and less than before for a loss',
    ),
    notBlank(t.reason),
    // The one who adjusts neither witnesses nor approves it.
    different(t.witnessedBy, t.adjustedBy),
    different(t.reviewedBy, t.adjustedBy),
    rule(t.reviewedAt, 'with_user', together(t.reviewedAt, t.reviewedBy), 'and reviewed by are known together'),
    ...requiredWhen(isIn(t.status, 'rejected'), t.reviewedAt, t.reviewNotes),
    ...onlyWhen(isIn(t.status, 'applied', 'rejected'), t.reviewedAt),
    endsAfter(t.reviewedAt, t.adjustedAt),
    // Adjustments of an item; of a batch.
    tenantIndex(t, t.itemId, t.clinicId, t.adjustedAt),
    tenantIndex(t, t.batchId, t.itemId),
    // Adjustments of a location that wait for approval; losses of a period.
    tenantIndex(t, t.clinicId, t.status, t.adjustedAt),
    tenantIndex(t, t.adjustmentType, t.adjustedAt),
    // Support the keys.
    tenantIndex(t, t.adjustedBy),
    tenantIndex(t, t.witnessedBy),
    tenantIndex(t, t.reviewedBy),
  ],
)

export type StockAdjustmentRow = typeof stockAdjustments.$inferSelect
export type NewStockAdjustmentRow = typeof stockAdjustments.$inferInsert

export const inventoryTransactionTypeEnum = closedList('vet_inventory_transaction_type', [
  'receipt',
  'dispense',
  'administer',
  'sale',
  'return',
  'supplier_return',
  'adjustment',
  'transfer_in',
  'transfer_out',
  'waste',
  'expired',
  'recall',
])
export type InventoryTransactionType = ValueOf<typeof inventoryTransactionTypeEnum>

const INCOMING = ['receipt', 'return', 'transfer_in'] as const
const OUTGOING = [
  'dispense',
  'administer',
  'sale',
  'supplier_return',
  'transfer_out',
  'waste',
  'expired',
  'recall',
] as const

/**
 * One movement of stock: the ledger from which quantities on hand follow. A row is never changed or removed; a mistake is
 * put right by another movement of the same type with the opposite sign, which names it as `corrects_number`. `return`
 * comes back from a client, `supplier_return` goes back to a supplier. At most one cause is named. Adjustments and
 * transfers are written by the database for their documents. Partitioned by quarter on `occurred_at`.
 */
export const inventoryTransactions = pgTable(
  'vet_inventory_transactions',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    itemId: uuid('item_id').notNull(),
    /** One of `item_id`. */
    batchId: uuid('batch_id'),
    transactionType: inventoryTransactionTypeEnum('transaction_type').notNull(),
    /** In the item's unit: positive into stock, negative out of it. */
    quantity: quantity('quantity').notNull(),
    /** Place among the movements of the item, from 1 without a gap, in the order they were recorded. Kept. */
    movementNumber: kept(integer('movement_number').notNull().default(0), 'Leave it out: it is counted.'),
    /** On hand of the item after the movement. Kept by the database. */
    balanceAfter: kept(quantity('balance_after').notNull().default('0'), 'Leave it out: it is reckoned.'),
    /** Number of the movement of the same item, batch and type that this one takes back, in whole or in part. */
    correctsNumber: integer('corrects_number'),
    /** Purchase cost of one unit at the time; four places, for a tablet may cost a fraction of a cent. */
    costPerUnit: financial(decimal('cost_per_unit', 12, 4)),
    /** Line of the order that was delivered or sent back. */
    purchaseOrderItemId: uuid('purchase_order_item_id'),
    stockTransferItemId: uuid('stock_transfer_item_id'),
    stockAdjustmentId: uuid('stock_adjustment_id'),
    prescriptionId: uuid('prescription_id'),
    treatmentId: uuid('treatment_id'),
    /** Animal that received it, for recalls and controlled-substance records. */
    patientId: uuid('patient_id'),
    encounterId: uuid('encounter_id'),
    /** Who delivered it, or took it back. */
    supplierId: uuid('supplier_id'),
    /** Packing slip, supplier invoice or return authorization. */
    documentNumber: varchar('document_number', { length: 100 }),
    reason: text('reason'),
    performedBy: uuid('performed_by').notNull(),
    /** Second person who saw it, for waste and destruction. */
    witnessedBy: uuid('witnessed_by'),
    /** When the stock moved, which may be before it was recorded. */
    occurredAt: moment('occurred_at').notNull().defaultNow(),
    ...writtenOnce,
  },
  (t) => [
    ...partitionedKey(t, t.occurredAt),
    tenantReference(t, t.clinicId, clinics),
    itemReference(t),
    batchReference(t, t.batchId, t.itemId),
    tenantReference(t, t.purchaseOrderItemId, purchaseOrderItems),
    tenantReference(t, t.stockTransferItemId, stockTransferItems),
    tenantReference(t, t.stockAdjustmentId, stockAdjustments),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.treatmentId, treatments),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.supplierId, suppliers),
    tenantReference(t, t.performedBy, users),
    tenantReference(t, t.witnessedBy, users),
    inventoryTransactionTypeEnum.check(t.transactionType),
    rule(
      t.quantity,
      'direction',
      any(
        all(isIn(t.transactionType, ...INCOMING), not(known(t.correctsNumber)), compare(t.quantity, '>', 0)),
        all(isIn(t.transactionType, ...INCOMING), known(t.correctsNumber), compare(t.quantity, '<', 0)),
        all(isIn(t.transactionType, ...OUTGOING), not(known(t.correctsNumber)), compare(t.quantity, '<', 0)),
        all(isIn(t.transactionType, ...OUTGOING), known(t.correctsNumber), compare(t.quantity, '>', 0)),
        all(isIn(t.transactionType, 'adjustment'), not(known(t.correctsNumber)), compare(t.quantity, '<>', 0)),
      ),
      'must be positive for what comes into stock, negative for what leaves it, the other way round in a correction',
    ),
    positive(t.correctsNumber),
    notNegative(t.balanceAfter),
    notNegative(t.costPerUnit),
    rule(
      t.purchaseOrderItemId,
      'one_cause',
      counted(
        [t.purchaseOrderItemId, t.stockTransferItemId, t.stockAdjustmentId, t.prescriptionId, t.treatmentId],
        0,
        1,
      ),
      'excludes another cause: an order, a transfer, an adjustment, a prescription or a treatment',
    ),
    ...onlyWhen(isIn(t.transactionType, 'receipt', 'supplier_return'), t.purchaseOrderItemId, t.supplierId),
    ...exactlyWhen(isIn(t.transactionType, 'transfer_in', 'transfer_out'), t.stockTransferItemId),
    ...exactlyWhen(isIn(t.transactionType, 'adjustment'), t.stockAdjustmentId),
    ...onlyWhen(isIn(t.transactionType, 'dispense', 'administer', 'return', 'waste'), t.prescriptionId),
    ...onlyWhen(isIn(t.transactionType, 'administer', 'return', 'waste'), t.treatmentId),
    // From whom stock came and to whom it went, as the records of a dispenser state it (21 CFR 1304.22(c)).
    ...requiredWhen(isIn(t.transactionType, 'supplier_return'), t.supplierId),
    rule(
      t.supplierId,
      'source',
      implies(isIn(t.transactionType, 'receipt'), anyKnown(t.supplierId, t.purchaseOrderItemId, t.reason)),
      'or the line of an order is needed for a receipt, or a reason such as opening stock',
    ),
    rule(
      t.patientId,
      'recipient',
      implies(
        isIn(t.transactionType, 'dispense', 'administer'),
        anyKnown(t.patientId, t.prescriptionId, t.treatmentId, t.encounterId, t.reason),
      ),
      'or a prescription, treatment or encounter is needed for what is given, or a reason such as the pen of a herd',
    ),
    ...requiredWhen(isIn(t.transactionType, 'expired', 'recall'), t.batchId),
    ...requiredWhen(
      any(isIn(t.transactionType, 'supplier_return', 'adjustment', 'waste', 'recall'), known(t.correctsNumber)),
      t.reason,
    ),
    notBlank(t.reason),
    different(t.witnessedBy, t.performedBy),
    // Ledger of an item; of a batch; of a location.
    tenantIndex(t, t.itemId, t.clinicId, t.occurredAt),
    tenantIndex(t, t.batchId, t.itemId, t.occurredAt),
    index('vet_inventory_transactions_clinic_type_occurred_at_idx').on(
      t.organizationId,
      t.clinicId,
      t.transactionType,
      t.occurredAt,
    ),
    // What an animal received.
    tenantIndex(t, t.patientId, t.occurredAt),
    // Movements that a line, an adjustment, a prescription, a treatment or a visit caused. Most rows name one or none.
    index('vet_inventory_transactions_purchase_order_item_idx')
      .on(t.organizationId, t.purchaseOrderItemId)
      .where(sql`${t.purchaseOrderItemId} is not null`),
    index('vet_inventory_transactions_stock_transfer_item_idx')
      .on(t.organizationId, t.stockTransferItemId)
      .where(sql`${t.stockTransferItemId} is not null`),
    index('vet_inventory_transactions_stock_adjustment_idx')
      .on(t.organizationId, t.stockAdjustmentId)
      .where(sql`${t.stockAdjustmentId} is not null`),
    index('vet_inventory_transactions_prescription_idx')
      .on(t.organizationId, t.prescriptionId)
      .where(sql`${t.prescriptionId} is not null`),
    index('vet_inventory_transactions_treatment_idx')
      .on(t.organizationId, t.treatmentId)
      .where(sql`${t.treatmentId} is not null`),
    index('vet_inventory_transactions_encounter_idx')
      .on(t.organizationId, t.encounterId)
      .where(sql`${t.encounterId} is not null`),
    // Deliveries and returns of a supplier.
    index('vet_inventory_transactions_supplier_idx')
      .on(t.organizationId, t.supplierId, t.occurredAt)
      .where(sql`${t.supplierId} is not null`),
    // What a person moved or witnessed.
    tenantIndex(t, t.performedBy, t.occurredAt),
    index('vet_inventory_transactions_witnessed_by_idx')
      .on(t.organizationId, t.witnessedBy)
      .where(sql`${t.witnessedBy} is not null`),
  ],
)

/** Movements of stock, under the name other schemas give the table. */
export const inventoryMovements = inventoryTransactions

export type InventoryTransactionRow = typeof inventoryTransactions.$inferSelect
export type NewInventoryTransactionRow = typeof inventoryTransactions.$inferInsert
