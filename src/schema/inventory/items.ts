import { getTableName, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  date,
  type ForeignKeyBuilder,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { productCategoryEnum, products, stockUnitEnum } from '../catalog/products'
import {
  celsius,
  closedList,
  controlled,
  decimal,
  endsAfter,
  financial,
  flag,
  id,
  kept,
  moment,
  money,
  normalized,
  normalizedCode,
  notBlank,
  notNegative,
  organizationId,
  positive,
  quantity,
  shaped,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { deaScheduleEnum, medicationsFormulary } from '../reference/formulary'
import {
  compare,
  implies,
  isIn,
  isTrue,
  known,
  NDC,
  onlyWhen,
  requiredWhen,
  rule,
  same,
  together,
} from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { suppliers } from './suppliers'

export const stockStatusEnum = closedList('vet_stock_status', [
  'in_stock',
  'low_stock',
  'out_of_stock',
  'discontinued',
  'expired',
])
export type StockStatus = ValueOf<typeof stockStatusEnum>

const BY_MOVEMENT = 'Insert a movement into vet_inventory_transactions.'

/**
 * One thing kept in stock at one location. `quantity_on_hand` is the sum of its movements in
 * `vet_inventory_transactions` and never below zero; only a movement changes it. Controlled substances are kept locked
 * up (21 CFR 1301.75) and counted per location, for each has its own DEA registration (21 CFR 1301.12).
 */
export const inventoryItems = pgTable(
  'vet_inventory_items',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    /** What it is sold as, with price and bar code; empty for supplies that are only used up. */
    productId: uuid('product_id'),
    /** The drug it contains. */
    medicationId: uuid('medication_id'),
    sku: varchar('sku', { length: 50 }).notNull(),
    skuNormalized: normalized('sku_normalized', 'sku').notNull(),
    name: varchar('name', { length: 200 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    category: productCategoryEnum('category').notNull(),
    /** Unit of every quantity of this item. */
    unit: stockUnitEnum('unit').notNull().default('each'),
    /** Unit in which it is ordered, when that is another, for example a bottle of tablets. */
    orderUnit: stockUnitEnum('order_unit'),
    /** How many `unit` an `order_unit` holds. */
    unitsPerOrderUnit: quantity('units_per_order_unit'),
    /** In `unit`. Kept by the database from the movements. */
    quantityOnHand: kept(quantity('quantity_on_hand').notNull().default('0'), BY_MOVEMENT),
    /** Number of the newest movement: they are numbered from 1 without a gap. Kept by the database. */
    lastMovementNumber: kept(integer('last_movement_number').notNull().default(0), BY_MOVEMENT),
    /** At or below this quantity the item is low. */
    reorderPoint: quantity('reorder_point').notNull().default('0'),
    /** How much to order, in `unit`. */
    reorderQuantity: quantity('reorder_quantity'),
    /** Most that should lie in stock after a delivery. */
    maximumQuantity: quantity('maximum_quantity'),
    /** Average purchase cost of one `unit`; four places, for a tablet may cost a fraction of a cent. */
    costPerUnit: financial(decimal('cost_per_unit', 12, 4)),
    /** Price of one `unit` at this location before tax; empty means the product's. */
    sellingPrice: money('selling_price'),
    /** By what may be used: on hand less what expired or was taken out of use. Kept by the database. */
    stockStatus: kept(
      stockStatusEnum('stock_status').notNull().default('out_of_stock'),
      'Move stock, or set the reorder point or is_active: the status follows.',
    ),
    deaSchedule: controlled(deaScheduleEnum('dea_schedule').notNull().default('unscheduled')),
    /** Controlled substance, 21 CFR 1308: exactly when `dea_schedule` is I to V. */
    isControlled: controlled(flag('is_controlled', false)),
    ndc: varchar('ndc', { length: 20 }),
    /** Digits of the NDC, to compare with recalls. */
    ndcNormalized: normalizedCode('ndc_normalized', 'ndc'),
    /** Every movement names its batch. */
    isLotTracked: flag('is_lot_tracked', false),
    /** How many days before a batch expires it is reported. */
    expiryWarningDays: smallint('expiry_warning_days').notNull().default(90),
    /** Room, cabinet and shelf. */
    storageLocation: varchar('storage_location', { length: 100 }),
    requiresRefrigeration: flag('requires_refrigeration', false),
    /** Lowest storage temperature on the label, degrees Celsius. */
    storageMinimumC: celsius('storage_minimum_c'),
    /** Highest storage temperature on the label, degrees Celsius. */
    storageMaximumC: celsius('storage_maximum_c'),
    /** Kept in a securely locked cabinet or safe. */
    isLockedAway: flag('is_locked_away', false),
    /** Hazardous to handle, such as cytotoxic drugs: gloves, spill kit and separate waste. */
    isHazardous: flag('is_hazardous', false),
    preferredSupplierId: uuid('preferred_supplier_id'),
    /** The preferred supplier's catalogue number. */
    supplierItemCode: varchar('supplier_item_code', { length: 100 }),
    /** Last physical count. */
    lastCountedAt: moment('last_counted_at'),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.productId, products),
    sharedReference(t.medicationId, medicationsFormulary),
    tenantReference(t, t.preferredSupplierId, suppliers),
    productCategoryEnum.check(t.category),
    stockUnitEnum.check(t.unit),
    stockUnitEnum.check(t.orderUnit),
    stockStatusEnum.check(t.stockStatus),
    deaScheduleEnum.check(t.deaSchedule),
    notBlank(t.sku),
    notBlank(t.name),
    positive(t.unitsPerOrderUnit),
    rule(
      t.unitsPerOrderUnit,
      'with_order_unit',
      together(t.orderUnit, t.unitsPerOrderUnit),
      'and order unit are known together',
    ),
    notNegative(t.quantityOnHand),
    notNegative(t.reorderPoint),
    positive(t.reorderQuantity),
    rule(
      t.maximumQuantity,
      'above_reorder_point',
      compare(t.maximumQuantity, '>=', t.reorderPoint),
      'must be at least the reorder point',
    ),
    notNegative(t.costPerUnit),
    notNegative(t.sellingPrice),
    // A shelf that is empty is never shown as full.
    rule(
      t.stockStatus,
      'matches_quantity',
      implies(isIn(t.stockStatus, 'in_stock', 'low_stock'), compare(t.quantityOnHand, '>', 0)),
      'cannot be in stock or low with nothing on hand',
    ),
    rule(
      t.isControlled,
      'by_schedule',
      same(
        isTrue(t.isControlled),
        isIn(t.deaSchedule, 'schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v'),
      ),
      'is set exactly when the DEA schedule is I to V',
    ),
    // Controlled substances are stored in a securely locked, substantially constructed cabinet (21 CFR 1301.75).
    rule(
      t.isLockedAway,
      'controlled',
      implies(isTrue(t.isControlled), isTrue(t.isLockedAway)),
      'is required for a controlled substance',
    ),
    ...requiredWhen(isTrue(t.isControlled), t.storageLocation),
    notBlank(t.storageLocation),
    shaped(t.ndc, NDC),
    notNegative(t.expiryWarningDays),
    endsAfter(t.storageMaximumC, t.storageMinimumC),
    // One stock number per location; also answers entry by it.
    tenantUnique(t, t.clinicId, t.skuNormalized),
    // Target of the keys of movements: an item moves at its own location.
    unique('vet_inventory_items_clinic_unique').on(t.organizationId, t.clinicId, t.id),
    // What to reorder at a location.
    tenantIndex(t, t.clinicId, t.stockStatus),
    // Controlled substances of a location by schedule, for the biennial inventory (21 CFR 1304.11).
    tenantIndex(t, t.clinicId, t.deaSchedule),
    // Search by the first letters of the name.
    tenantIndex(t, t.nameNormalized),
    // Where a product is in stock.
    tenantIndex(t, t.productId, t.clinicId),
    // Stock of a drug; supports the key.
    sharedIndex(t, t.medicationId),
    // Items that a recall names.
    tenantIndex(t, t.ndcNormalized),
    // What to order from a supplier; supports the key.
    tenantIndex(t, t.preferredSupplierId),
  ],
)

export type InventoryItemRow = typeof inventoryItems.$inferSelect
export type NewInventoryItemRow = typeof inventoryItems.$inferInsert

/**
 * Foreign key to an item of the row's own location: stock of one clinic cannot move at another.
 *
 * @internal
 */
export const itemReference = (t: {
  organizationId: AnyPgColumn
  clinicId: AnyPgColumn
  itemId: AnyPgColumn
}): ForeignKeyBuilder =>
  foreignKey({
    name: `${getTableName(t.itemId.table)}_item_fk`,
    columns: [t.organizationId, t.clinicId, t.itemId],
    foreignColumns: [inventoryItems.organizationId, inventoryItems.clinicId, inventoryItems.id],
  }).onDelete('restrict')

export const inventoryBatchStatusEnum = closedList('vet_inventory_batch_status', [
  'available',
  'quarantined',
  'recalled',
  'expired',
  'depleted',
])
export type InventoryBatchStatus = ValueOf<typeof inventoryBatchStatusEnum>

/**
 * The part of an item that came from one manufacturing lot. Vaccines, dispensed drugs and recalls point at it, so it is
 * kept when used up. `quantity_remaining` is the sum of its movements and lies between zero and what was received. What
 * expired, was recalled or is in quarantine is neither given nor sold, but may be returned, destroyed or written off.
 */
export const inventoryBatches = pgTable(
  'vet_inventory_batches',
  {
    organizationId: organizationId(),
    id: id(),
    itemId: uuid('item_id').notNull(),
    /** Lot or serial number as printed by the manufacturer. */
    lotNumber: varchar('lot_number', { length: 50 }).notNull(),
    /** Letters and digits of the lot number, to compare with recalls. */
    lotNumberNormalized: normalizedCode('lot_number_normalized', 'lot_number').notNull(),
    manufacturer: varchar('manufacturer', { length: 150 }),
    manufacturedOn: date('manufactured_on'),
    /** Last day of use; the last of the month where the label names only the month. */
    expiresOn: date('expires_on'),
    receivedAt: moment('received_at').notNull().defaultNow(),
    receivedBy: uuid('received_by'),
    /** Who delivered it. */
    supplierId: uuid('supplier_id'),
    /** What came in, in the item's unit: as announced, and more once further deliveries of the lot add up to more. */
    quantityReceived: quantity('quantity_received').notNull(),
    /** In the item's unit. Kept by the database from the movements. */
    quantityRemaining: kept(quantity('quantity_remaining').notNull().default('0'), BY_MOVEMENT),
    /** Purchase cost of one unit of the item; four places, for a tablet may cost a fraction of a cent. */
    costPerUnit: financial(decimal('cost_per_unit', 12, 4)),
    /** When a multi-dose container was first opened. */
    openedOn: date('opened_on'),
    /** Last day of use once opened. */
    beyondUseOn: date('beyond_use_on'),
    storageLocation: varchar('storage_location', { length: 100 }),
    status: inventoryBatchStatusEnum('status').notNull().default('available'),
    /** Why the batch must not be used, for example a recall number or a broken cold chain. */
    statusReason: text('status_reason'),
    /** Empty where a job of the database did it. */
    statusChangedBy: uuid('status_changed_by'),
    /** Use before this moment is not held against the status. Filled by the database. */
    statusChangedAt: moment('status_changed_at'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.itemId, inventoryItems),
    tenantReference(t, t.receivedBy, users),
    tenantReference(t, t.supplierId, suppliers),
    tenantReference(t, t.statusChangedBy, users),
    inventoryBatchStatusEnum.check(t.status),
    notBlank(t.lotNumber),
    endsAfter(t.expiresOn, t.manufacturedOn),
    positive(t.quantityReceived),
    notNegative(t.quantityRemaining),
    rule(
      t.quantityRemaining,
      'within_received',
      compare(t.quantityRemaining, '<=', t.quantityReceived),
      'must not exceed the quantity received',
    ),
    notNegative(t.costPerUnit),
    endsAfter(t.beyondUseOn, t.openedOn),
    rule(
      t.beyondUseOn,
      'before_expiry',
      compare(t.beyondUseOn, '<=', t.expiresOn),
      'must not be after the expiry date of the lot',
    ),
    ...onlyWhen(known(t.openedOn), t.beyondUseOn),
    rule(
      t.status,
      'matches_quantity',
      implies(isIn(t.status, 'depleted'), compare(t.quantityRemaining, '=', 0)),
      'cannot be depleted while something is left',
    ),
    ...requiredWhen(isIn(t.status, 'quarantined', 'recalled'), t.statusReason),
    notBlank(t.statusReason),
    ...onlyWhen(known(t.statusChangedAt), t.statusChangedBy),
    // A lot of an item is one batch; first to expire, first out.
    unique('vet_inventory_batches_lot_unique')
      .on(t.organizationId, t.itemId, t.expiresOn, t.lotNumber)
      .nullsNotDistinct(),
    // Target of the keys of movements: a batch is one of the moved item.
    unique('vet_inventory_batches_item_unique').on(t.organizationId, t.itemId, t.id),
    // What is left of an item, first to expire first: of the many lots it had over the years, only those not used up.
    index('vet_inventory_batches_left_idx')
      .on(t.organizationId, t.itemId, t.expiresOn)
      .where(sql`${t.status} <> 'depleted'`),
    // Batches that a recall names.
    tenantIndex(t, t.lotNumberNormalized),
    // Batches about to expire or to be taken out of use.
    tenantIndex(t, t.status, t.expiresOn),
    // What a supplier delivered, newest last.
    tenantIndex(t, t.supplierId, t.receivedAt),
    // Support the keys.
    tenantIndex(t, t.receivedBy),
    tenantIndex(t, t.statusChangedBy),
  ],
)

export type InventoryBatchRow = typeof inventoryBatches.$inferSelect
export type NewInventoryBatchRow = typeof inventoryBatches.$inferInsert

/**
 * Foreign key to a batch of the row's own item. `batch` and `item` are columns of the referring table.
 *
 * @internal
 */
export const batchReference = (
  t: { organizationId: AnyPgColumn },
  batch: AnyPgColumn,
  item: AnyPgColumn,
): ForeignKeyBuilder =>
  foreignKey({
    name: `${getTableName(batch.table)}_${batch.name.replace(/_id$/, '')}_fk`,
    columns: [t.organizationId, item, batch],
    foreignColumns: [inventoryBatches.organizationId, inventoryBatches.itemId, inventoryBatches.id],
  }).onDelete('restrict')
