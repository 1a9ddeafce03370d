import { sql } from 'drizzle-orm'
import { date, integer, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients, clientTypeEnum } from '../clients/clients'
import {
  between,
  closedList,
  decimal,
  endsLater,
  financial,
  flag,
  id,
  money,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  percent,
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
import {
  any,
  anyKnown,
  CURRENCY,
  compare,
  counted,
  exactlyOne,
  implies,
  isIn,
  isTrue,
  known,
  not,
  onlyWhen,
  rule,
} from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'
import { servicePackages } from './packages'
import { products } from './products'
import { serviceCategories, services, taxCategoryEnum } from './services'

/**
 * A set of prices that replaces the default ones for a location, a kind of client or one client, in the half-open period
 * from `valid_from_on` up to, not including, `valid_until_on`. The most specific list that names the item wins: client,
 * then location and kind of client, then kind of client, then location; where none does, the default list of the
 * location, that of the practice, and the price of the item itself.
 */
export const priceLists = pgTable(
  'vet_price_lists',
  {
    organizationId: organizationId(),
    id: id(),
    name: varchar('name', { length: 100 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    /** Location it is for; empty for all. */
    clinicId: uuid('clinic_id'),
    /** Kind of client it is for, for example shelters. */
    clientType: clientTypeEnum('client_type'),
    /** The one client it was agreed with. */
    clientId: uuid('client_id'),
    /** ISO 4217 code of every price in it. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    /** First day of the prices. */
    validFromOn: date('valid_from_on').notNull().default(sql`current_date`),
    /** First day on which they no longer hold; empty while there is no end. */
    validUntilOn: date('valid_until_on'),
    /** Holds where no other list does: one for the practice, and one for each location. */
    isDefault: flag('is_default', false),
    isActive: flag('is_active', true),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    clientTypeEnum.check(t.clientType),
    notBlank(t.name),
    shaped(t.currency, CURRENCY),
    endsLater(t.validUntilOn, t.validFromOn),
    rule(
      t.clientId,
      'instead_of_type',
      counted([t.clientId, t.clientType], 0, 1),
      'and a kind of client exclude each other',
    ),
    ...onlyWhen(not(isTrue(t.isDefault)), t.clientType, t.clientId),
    rule(
      t.isDefault,
      'or_scope',
      any(isTrue(t.isDefault), anyKnown(t.clinicId, t.clientType, t.clientId)),
      'is needed for a list that names neither location nor client',
    ),
    // An inactive list is the default of nobody.
    rule(t.isDefault, 'active', implies(isTrue(t.isDefault), isTrue(t.isActive)), 'needs an active list'),
    // Lists by name, each name once.
    tenantUnique(t, t.nameNormalized),
    // The default of the practice, and of a location.
    uniqueIndex('vet_price_lists_default_unique')
      .on(t.organizationId)
      .where(sql`${t.isDefault} and ${t.clinicId} is null`),
    uniqueIndex('vet_price_lists_clinic_default_unique').on(t.organizationId, t.clinicId).where(sql`${t.isDefault}`),
    // Lists that may hold at a location on a day.
    tenantIndex(t, t.clinicId, t.validFromOn),
    // Lists agreed with a client.
    tenantIndex(t, t.clientId, t.validFromOn),
    // Lists for a kind of client.
    tenantIndex(t, t.clientType, t.validFromOn),
  ],
)

export type PriceListRow = typeof priceLists.$inferSelect
export type NewPriceListRow = typeof priceLists.$inferInsert

/** Price of one service, product or package in a list, from a certain quantity on. */
export const priceListItems = pgTable(
  'vet_price_list_items',
  {
    organizationId: organizationId(),
    id: id(),
    priceListId: uuid('price_list_id').notNull(),
    serviceId: uuid('service_id'),
    productId: uuid('product_id'),
    packageId: uuid('package_id'),
    /** Smallest quantity on an invoice line that gets this price. */
    minimumQuantity: integer('minimum_quantity').notNull().default(1),
    /** Price of one unit in the currency of the list, before tax. */
    unitPrice: money('unit_price').notNull(),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.priceListId, priceLists, 'cascade'),
    tenantReference(t, t.serviceId, services),
    tenantReference(t, t.productId, products),
    tenantReference(t, t.packageId, servicePackages),
    rule(
      t.serviceId,
      'one_subject',
      exactlyOne(t.serviceId, t.productId, t.packageId),
      'or a product or a package is needed, and only one of them',
    ),
    positive(t.minimumQuantity),
    notNegative(t.unitPrice),
    // Prices of an item; in a list, one for each quantity.
    uniqueIndex('vet_price_list_items_service_unique')
      .on(t.organizationId, t.serviceId, t.priceListId, t.minimumQuantity)
      .where(sql`${t.serviceId} is not null`),
    uniqueIndex('vet_price_list_items_product_unique')
      .on(t.organizationId, t.productId, t.priceListId, t.minimumQuantity)
      .where(sql`${t.productId} is not null`),
    uniqueIndex('vet_price_list_items_package_unique')
      .on(t.organizationId, t.packageId, t.priceListId, t.minimumQuantity)
      .where(sql`${t.packageId} is not null`),
    // The list itself.
    tenantIndex(t, t.priceListId),
  ],
)

export type PriceListItemRow = typeof priceListItems.$inferSelect
export type NewPriceListItemRow = typeof priceListItems.$inferInsert

/**
 * A tax on sales at a place, in the half-open period from `valid_from_on` up to, not including, `valid_until_on`. Several
 * may apply to one sale, such as state and city: each has its own code. A new rate is a new row, so that old invoices
 * stay explainable.
 */
export const taxRates = pgTable(
  'vet_tax_rates',
  {
    organizationId: organizationId(),
    id: id(),
    /** The same through all changes of the rate, for example `ny-sales`. */
    code: varchar('code', { length: 50 }).notNull(),
    codeNormalized: normalized('code_normalized', 'code').notNull(),
    /** As printed on invoices. */
    name: varchar('name', { length: 100 }).notNull(),
    /** Country, state or city that levies it. */
    jurisdiction: varchar('jurisdiction', { length: 100 }).notNull(),
    /** The practice's registration with the tax authority, where invoices must show it. */
    registrationNumber: varchar('registration_number', { length: 50 }),
    /** Location it is for; empty for all. */
    clinicId: uuid('clinic_id'),
    /** Sales it applies to. Exempt sales bear no tax and have no rate. */
    taxCategory: taxCategoryEnum('tax_category').notNull().default('standard'),
    /** Share of the net price, 0 to 100, four places: New York City takes 8.875. */
    taxRatePercent: financial(decimal('tax_rate_percent', 7, 4).notNull()),
    /** Reckoned on the price with the other taxes in it. */
    isCompound: flag('is_compound', false),
    /** First day of the rate. */
    validFromOn: date('valid_from_on').notNull(),
    /** First day on which it no longer holds; empty while there is no end. */
    validUntilOn: date('valid_until_on'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    taxCategoryEnum.check(t.taxCategory),
    notBlank(t.code),
    notBlank(t.name),
    notBlank(t.jurisdiction),
    between(t.taxRatePercent, 0, 100),
    rule(t.taxCategory, 'taxable', not(isIn(t.taxCategory, 'exempt')), 'cannot be exempt'),
    rule(
      t.taxRatePercent,
      'zero_rated',
      implies(isIn(t.taxCategory, 'zero'), compare(t.taxRatePercent, '=', 0)),
      'must be 0 for zero-rated sales',
    ),
    endsLater(t.validUntilOn, t.validFromOn),
    // History of a tax; its rate on a day.
    tenantUnique(t, t.codeNormalized, t.validFromOn),
    // Taxes at a location.
    tenantIndex(t, t.clinicId, t.taxCategory),
  ],
)

export type TaxRateRow = typeof taxRates.$inferSelect
export type NewTaxRateRow = typeof taxRates.$inferInsert

export const discountTypeEnum = closedList('vet_discount_type', [
  'promotion',
  'multiple_pets',
  'rescue',
  'senior',
  'military',
  'student',
  'staff',
  'loyalty',
  'goodwill',
  'other',
])
export type DiscountType = ValueOf<typeof discountTypeEnum>

/**
 * A reduction that may be given on an invoice: a share of the price or a fixed amount, never both. It is for the whole
 * invoice unless it names one heading, service, product or package, and holds in the half-open period from
 * `valid_from_on` up to, not including, `valid_until_on`.
 */
export const discounts = pgTable(
  'vet_discounts',
  {
    organizationId: organizationId(),
    id: id(),
    /** As typed at the front desk or by the client. */
    code: varchar('code', { length: 50 }).notNull(),
    codeNormalized: normalized('code_normalized', 'code').notNull(),
    name: varchar('name', { length: 100 }).notNull(),
    discountType: discountTypeEnum('discount_type').notNull(),
    discountPercent: financial(percent('discount_percent')),
    discountAmount: money('discount_amount'),
    /** Most that a share of the price may come to. */
    maximumAmount: money('maximum_amount'),
    /** Least invoice subtotal that qualifies. */
    minimumSubtotal: money('minimum_subtotal'),
    /** Location it is for; empty for all. */
    clinicId: uuid('clinic_id'),
    /** Kind of client it is for; empty for all. */
    clientType: clientTypeEnum('client_type'),
    /** Services under this heading only. */
    categoryId: uuid('category_id'),
    serviceId: uuid('service_id'),
    productId: uuid('product_id'),
    packageId: uuid('package_id'),
    /** How often it may be given in all; empty for no limit. */
    maximumUses: integer('maximum_uses'),
    /** How often one client may have it; empty for no limit. */
    maximumUsesPerClient: integer('maximum_uses_per_client'),
    /** May stand beside other discounts. */
    isCombinable: flag('is_combinable', false),
    /** Given only with the consent of somebody who may approve discounts. */
    requiresApproval: flag('requires_approval', false),
    /** First day on which it is given. */
    validFromOn: date('valid_from_on').notNull().default(sql`current_date`),
    /** First day on which it is no longer given; empty while there is no end. */
    validUntilOn: date('valid_until_on'),
    createdBy: uuid('created_by'),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.categoryId, serviceCategories),
    tenantReference(t, t.serviceId, services),
    tenantReference(t, t.productId, products),
    tenantReference(t, t.packageId, servicePackages),
    tenantReference(t, t.createdBy, users),
    discountTypeEnum.check(t.discountType),
    clientTypeEnum.check(t.clientType),
    notBlank(t.code),
    notBlank(t.name),
    rule(
      t.discountPercent,
      'or_amount',
      exactlyOne(t.discountPercent, t.discountAmount),
      'or a fixed amount is needed, and not both',
    ),
    between(t.discountPercent, 0, 100),
    positive(t.discountPercent),
    positive(t.discountAmount),
    positive(t.maximumAmount),
    ...onlyWhen(known(t.discountPercent), t.maximumAmount),
    notNegative(t.minimumSubtotal),
    rule(
      t.categoryId,
      'one_target',
      counted([t.categoryId, t.serviceId, t.productId, t.packageId], 0, 1),
      'excludes a service, a product and a package, as they exclude each other',
    ),
    positive(t.maximumUses),
    positive(t.maximumUsesPerClient),
    endsLater(t.validUntilOn, t.validFromOn),
    // Entering a discount by its code.
    tenantUnique(t, t.codeNormalized),
    // Discounts on offer.
    tenantIndex(t, t.isActive, t.validFromOn),
    // Discounts of a location, a heading, a service, a product, a package; support the keys.
    tenantIndex(t, t.clinicId),
    tenantIndex(t, t.categoryId),
    tenantIndex(t, t.serviceId),
    tenantIndex(t, t.productId),
    tenantIndex(t, t.packageId),
    tenantIndex(t, t.createdBy),
  ],
)

export type DiscountRow = typeof discounts.$inferSelect
export type NewDiscountRow = typeof discounts.$inferInsert
