import { sql } from 'drizzle-orm'
import { boolean, integer, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  computedUnique,
  different,
  endsLater,
  flag,
  id,
  kilograms,
  money,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  positive,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { procedureCodes } from '../reference/codes'
import { species } from '../reference/species'
import { organizationReference } from '../tenancy/organizations'

/** How a sale is taxed; the rate itself depends on place and day and is in `vet_tax_rates`. */
export const taxCategoryEnum = closedList('vet_tax_category', ['standard', 'reduced', 'zero', 'exempt'])
export type TaxCategory = ValueOf<typeof taxCategoryEnum>

export const servicePriceUnitEnum = closedList('vet_service_price_unit', [
  'each',
  'minute',
  'hour',
  'day',
  'night',
  'kilogram',
  'kilometer',
])
export type ServicePriceUnit = ValueOf<typeof servicePriceUnitEnum>

/**
 * A heading of the price list and of income reports, for example Dentistry. Headings nest; a heading that is no longer
 * used is deactivated, so that old reports keep their lines.
 */
export const serviceCategories = pgTable(
  'vet_service_categories',
  {
    organizationId: organizationId(),
    id: id(),
    /** The heading this one stands under; empty at the top. */
    parentCategoryId: uuid('parent_category_id'),
    name: varchar('name', { length: 100 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    description: text('description'),
    /** Income account in the practice's bookkeeping. */
    revenueAccountCode: varchar('revenue_account_code', { length: 50 }),
    /** Position among the headings beside it, smallest first. */
    displayOrder: smallint('display_order').notNull().default(0),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.parentCategoryId, t),
    notBlank(t.name),
    different(t.parentCategoryId, t.id),
    notNegative(t.displayOrder),
    // Headings under a heading, by name.
    computedUnique(
      'vet_service_categories_name_unique',
      t.nameNormalized,
      t.organizationId,
      t.parentCategoryId,
      t.nameNormalized,
    ),
    // Two at the top cannot share a name either.
    uniqueIndex('vet_service_categories_top_name_unique')
      .on(t.organizationId, t.nameNormalized)
      .where(sql`${t.parentCategoryId} is null`),
    // Headings under a heading; supports the key.
    tenantIndex(t, t.parentCategoryId),
  ],
)

export type ServiceCategoryRow = typeof serviceCategories.$inferSelect
export type NewServiceCategoryRow = typeof serviceCategories.$inferInsert

/**
 * Something the practice does and charges for. `default_price` holds where no price list says otherwise; what was
 * charged is on the invoice and does not change with this row. A service without rows in `vet_service_species` is
 * offered for every species.
 */
export const services = pgTable(
  'vet_services',
  {
    organizationId: organizationId(),
    id: id(),
    categoryId: uuid('category_id').notNull(),
    /** The practice's own code, as typed at the front desk. */
    code: varchar('code', { length: 50 }).notNull(),
    codeNormalized: normalized('code_normalized', 'code').notNull(),
    name: varchar('name', { length: 200 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    /** What the client reads on estimates and invoices. */
    description: text('description'),
    /** The clinical procedure this charge stands for. */
    procedureCodeId: uuid('procedure_code_id'),
    /** Price of one `price_unit`, before tax. */
    defaultPrice: money('default_price').notNull(),
    priceUnit: servicePriceUnitEnum('price_unit').notNull().default('each'),
    /** Least that is charged, for services priced by time, weight or distance. */
    minimumCharge: money('minimum_charge'),
    /** What one `price_unit` costs the practice in time and material, for margins. */
    estimatedCost: money('estimated_cost'),
    taxCategory: taxCategoryEnum('tax_category').notNull().default('standard'),
    /** Follows `tax_category`: the two cannot disagree. */
    isTaxable: boolean('is_taxable').notNull().generatedAlwaysAs(sql.raw(`"tax_category" <> 'exempt'`)),
    /** No: discounts on a whole invoice leave this service out. */
    isDiscountable: flag('is_discountable', true),
    /** Yes: the price may be changed on the invoice line. */
    allowsPriceOverride: flag('allows_price_override', true),
    /** Usual length, minutes. */
    durationMinutes: integer('duration_minutes'),
    /** Only a licensed veterinarian may perform it under the practice act of the state. */
    requiresVeterinarian: flag('requires_veterinarian', false),
    /** A signed consent must be on file before it is performed. */
    requiresConsent: flag('requires_consent', false),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.categoryId, serviceCategories),
    sharedReference(t.procedureCodeId, procedureCodes),
    servicePriceUnitEnum.check(t.priceUnit),
    taxCategoryEnum.check(t.taxCategory),
    notBlank(t.code),
    notBlank(t.name),
    notNegative(t.defaultPrice),
    notNegative(t.minimumCharge),
    notNegative(t.estimatedCost),
    positive(t.durationMinutes),
    // Entering a charge by its code, in capitals or not.
    tenantUnique(t, t.codeNormalized),
    // Search by the first letters of the name.
    tenantIndex(t, t.nameNormalized),
    // Price list by heading, services on offer first.
    tenantIndex(t, t.categoryId, t.isActive),
    // Services that stand for a procedure; supports the key.
    sharedIndex(t, t.procedureCodeId),
  ],
)

export type ServiceRow = typeof services.$inferSelect
export type NewServiceRow = typeof services.$inferInsert

/**
 * A species a service is offered for, and the body weights it is priced for. Rows rather than a list in the service: a
 * GIN index on a list would go unused under row-level security. No rows at all mean every species.
 */
export const serviceSpecies = pgTable(
  'vet_service_species',
  {
    organizationId: organizationId(),
    id: id(),
    serviceId: uuid('service_id').notNull(),
    speciesId: uuid('species_id').notNull(),
    /** Lightest patient the price is for, included; for example a spay priced by weight band. */
    fromWeightKg: kilograms('from_weight_kg'),
    /** Upper end of the weight band, not included. */
    belowWeightKg: kilograms('below_weight_kg'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.serviceId, services, 'cascade'),
    sharedReference(t.speciesId, species),
    notNegative(t.fromWeightKg),
    positive(t.belowWeightKg),
    endsLater(t.belowWeightKg, t.fromWeightKg),
    // Species of a service, each once.
    tenantUnique(t, t.serviceId, t.speciesId),
    // Services for a species.
    sharedIndex(t, t.speciesId),
  ],
)

export type ServiceSpeciesRow = typeof serviceSpecies.$inferSelect
export type NewServiceSpeciesRow = typeof serviceSpecies.$inferInsert
