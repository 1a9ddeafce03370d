import { sql } from 'drizzle-orm'
import { date, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  endsLater,
  flag,
  id,
  money,
  normalized,
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
} from '../columns'
import { exactlyOne, rule } from '../rules/index'
import { products } from './products'
import { serviceCategories, services } from './services'

/**
 * Several services and products sold together at one price, for example puppy visits or a dental day. On sale in the
 * half-open period from `valid_from_on` up to, not including, `valid_until_on`.
 */
export const servicePackages = pgTable(
  'vet_service_packages',
  {
    organizationId: organizationId(),
    id: id(),
    /** Heading under which the package is sold. */
    categoryId: uuid('category_id').notNull(),
    /** The practice's own code, as typed at the front desk. */
    code: varchar('code', { length: 50 }).notNull(),
    codeNormalized: normalized('code_normalized', 'code').notNull(),
    name: varchar('name', { length: 200 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    /** What the client reads on estimates and invoices. */
    description: text('description'),
    /** Price of the whole package, before tax. */
    price: money('price').notNull(),
    /** First day of sale. */
    validFromOn: date('valid_from_on').notNull().default(sql`current_date`),
    /** First day on which it is no longer sold; empty while there is no end. */
    validUntilOn: date('valid_until_on'),
    /** No: discounts on a whole invoice leave this package out. */
    isDiscountable: flag('is_discountable', false),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.categoryId, serviceCategories),
    notBlank(t.code),
    notBlank(t.name),
    notNegative(t.price),
    endsLater(t.validUntilOn, t.validFromOn),
    // Entering a charge by its code.
    tenantUnique(t, t.codeNormalized),
    // Search by the first letters of the name.
    tenantIndex(t, t.nameNormalized),
    // Packages by heading, those on sale first.
    tenantIndex(t, t.categoryId, t.isActive),
  ],
)

export type ServicePackageRow = typeof servicePackages.$inferSelect
export type NewServicePackageRow = typeof servicePackages.$inferInsert

/** One service or product of a package, and how many of it. */
export const servicePackageItems = pgTable(
  'vet_service_package_items',
  {
    organizationId: organizationId(),
    id: id(),
    packageId: uuid('package_id').notNull(),
    lineNumber: smallint('line_number').notNull(),
    serviceId: uuid('service_id'),
    productId: uuid('product_id'),
    /** In the price unit of the service, or the unit of the product. */
    quantity: quantity('quantity').notNull().default('1'),
    /**
     * Part of the package price that this line earns, for tax and income reports; empty to share it in proportion to the
     * single prices.
     */
    allocatedAmount: money('allocated_amount'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.packageId, servicePackages, 'cascade'),
    tenantReference(t, t.serviceId, services),
    tenantReference(t, t.productId, products),
    rule(t.serviceId, 'one_content', exactlyOne(t.serviceId, t.productId), 'or a product is needed, and not both'),
    positive(t.lineNumber),
    positive(t.quantity),
    notNegative(t.allocatedAmount),
    // Contents of a package in their order.
    tenantUnique(t, t.packageId, t.lineNumber),
    // Each service and product once in a package; packages that contain it.
    uniqueIndex('vet_service_package_items_service_unique')
      .on(t.organizationId, t.serviceId, t.packageId)
      .where(sql`${t.serviceId} is not null`),
    uniqueIndex('vet_service_package_items_product_unique')
      .on(t.organizationId, t.productId, t.packageId)
      .where(sql`${t.productId} is not null`),
  ],
)

export type ServicePackageItemRow = typeof servicePackageItems.$inferSelect
export type NewServicePackageItemRow = typeof servicePackageItems.$inferInsert
