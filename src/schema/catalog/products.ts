import { sql } from 'drizzle-orm'
import { boolean, integer, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  controlled,
  decimal,
  financial,
  flag,
  id,
  money,
  normalized,
  normalizedCode,
  notBlank,
  notNegative,
  organizationId,
  positive,
  shaped,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { deaScheduleEnum, medicationsFormulary } from '../reference/formulary'
import { isIn, isTrue, NDC, rule, same } from '../rules/index'
import { organizationReference } from '../tenancy/organizations'
import { taxCategoryEnum } from './services'

export const productCategoryEnum = closedList('vet_product_category', [
  'medication',
  'vaccine',
  'parasiticide',
  'diet',
  'supplement',
  'fluid',
  'consumable',
  'surgical_supply',
  'laboratory_supply',
  'retail',
  'other',
])
export type ProductCategory = ValueOf<typeof productCategoryEnum>

/** Units in which stock is counted, sold and ordered. */
export const stockUnitEnum = closedList('vet_stock_unit', [
  'each',
  'tablet',
  'capsule',
  'dose',
  'ml',
  'l',
  'g',
  'kg',
  'vial',
  'ampule',
  'syringe',
  'tube',
  'bottle',
  'can',
  'bag',
  'pack',
  'box',
  'case',
  'roll',
  'pair',
])
export type StockUnit = ValueOf<typeof stockUnitEnum>

/**
 * Something the practice sells or uses up, the same at every location. What lies on a shelf is `vet_inventory_items`,
 * which point here. A price here holds where no price list says otherwise.
 */
export const products = pgTable(
  'vet_products',
  {
    organizationId: organizationId(),
    id: id(),
    sku: varchar('sku', { length: 50 }).notNull(),
    skuNormalized: normalized('sku_normalized', 'sku').notNull(),
    /** GTIN or the practice's own bar code, as the scanner reads it. */
    barcode: varchar('barcode', { length: 50 }),
    name: varchar('name', { length: 200 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    description: text('description'),
    category: productCategoryEnum('category').notNull(),
    manufacturer: varchar('manufacturer', { length: 150 }),
    /** The drug this is a package of. */
    medicationId: uuid('medication_id'),
    /** For example `75 mg` or `10 mg/ml`. */
    strength: varchar('strength', { length: 100 }),
    /** For example `chewable tablet` or `injectable solution`. */
    dosageForm: varchar('dosage_form', { length: 100 }),
    ndc: varchar('ndc', { length: 20 }),
    /** Digits of the NDC, to compare with recalls. */
    ndcNormalized: normalizedCode('ndc_normalized', 'ndc'),
    deaSchedule: controlled(deaScheduleEnum('dea_schedule').notNull().default('unscheduled')),
    /** Controlled substance, 21 CFR 1308: exactly when `dea_schedule` is I to V. */
    isControlled: controlled(flag('is_controlled', false)),
    /** By or on the order of a licensed veterinarian only, 21 CFR 201.105. */
    requiresPrescription: flag('requires_prescription', false),
    /** Unit the price is for. */
    unit: stockUnitEnum('unit').notNull().default('each'),
    /** Price of one `unit`, before tax. */
    defaultPrice: money('default_price').notNull(),
    /** Added once per prescription, before tax. */
    dispensingFee: money('dispensing_fee'),
    /** Usual purchase cost of one `unit`; four places, for a tablet may cost a fraction of a cent. */
    costPerUnit: financial(decimal('cost_per_unit', 12, 4)),
    taxCategory: taxCategoryEnum('tax_category').notNull().default('standard'),
    /** Follows `tax_category`: the two cannot disagree. */
    isTaxable: boolean('is_taxable').notNull().generatedAlwaysAs(sql.raw(`"tax_category" <> 'exempt'`)),
    /** No: discounts on a whole invoice leave this product out. */
    isDiscountable: flag('is_discountable', true),
    /** No: sold to order, without inventory items. */
    isStocked: flag('is_stocked', true),
    /** How long an opened container stays usable, days; for multi-dose vials. */
    openedShelfLifeDays: integer('opened_shelf_life_days'),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    sharedReference(t.medicationId, medicationsFormulary),
    productCategoryEnum.check(t.category),
    deaScheduleEnum.check(t.deaSchedule),
    stockUnitEnum.check(t.unit),
    taxCategoryEnum.check(t.taxCategory),
    notBlank(t.sku),
    notBlank(t.barcode),
    notBlank(t.name),
    shaped(t.ndc, NDC),
    rule(
      t.isControlled,
      'by_schedule',
      same(
        isTrue(t.isControlled),
        isIn(t.deaSchedule, 'schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v'),
      ),
      'is set exactly when the DEA schedule is I to V',
    ),
    notNegative(t.defaultPrice),
    notNegative(t.dispensingFee),
    notNegative(t.costPerUnit),
    positive(t.openedShelfLifeDays),
    // Entering a sale by its number.
    tenantUnique(t, t.skuNormalized),
    // Scanning a package.
    uniqueIndex('vet_products_barcode_unique').on(t.organizationId, t.barcode).where(sql`${t.barcode} is not null`),
    // Search by the first letters of the name.
    tenantIndex(t, t.nameNormalized),
    // Products on offer by category.
    tenantIndex(t, t.category, t.isActive),
    // Packages of a drug; supports the key.
    sharedIndex(t, t.medicationId),
    // Products that a recall names.
    tenantIndex(t, t.ndcNormalized),
  ],
)

export type ProductRow = typeof products.$inferSelect
export type NewProductRow = typeof products.$inferInsert
