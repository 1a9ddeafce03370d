import { sql } from 'drizzle-orm'
import { date, integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { servicePackages } from '../catalog/packages'
import { products } from '../catalog/products'
import { services } from '../catalog/services'
import { clients } from '../clients/clients'
import {
  atMost,
  between,
  closedList,
  decimal,
  endsAfter,
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
import { users } from '../identity/users'
import { medicalEncounters } from '../medical/encounters'
import { patients } from '../patients/patients'
import {
  anyKnown,
  CURRENCY,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  onlyWhen,
  requiredWhen,
  rule,
  WEB_ADDRESS,
} from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { billingItemTypeEnum, invoices } from './invoices'

export const estimateStatusEnum = closedList('vet_estimate_status', [
  'draft',
  'presented',
  'accepted',
  'declined',
  'expired',
  'converted',
])
export type EstimateStatus = ValueOf<typeof estimateStatusEnum>

/** How a client agreed: on a screen, on paper, or in words before a witness. */
export const estimateAcceptanceMethodEnum = closedList('vet_estimate_acceptance_method', [
  'electronic',
  'written',
  'verbal',
])
export type EstimateAcceptanceMethod = ValueOf<typeof estimateAcceptanceMethodEnum>

/**
 * What a plan of care would cost, from low to high, as shown to the client and signed by them. Once accepted it no
 * longer changes: a new plan is a new estimate. A declined one stays as proof of what was offered.
 */
export const estimates = pgTable(
  'vet_estimates',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    /** The practice's own number for the estimate, as printed. */
    estimateNumber: varchar('estimate_number', { length: 50 }).notNull(),
    clientId: uuid('client_id').notNull(),
    patientId: uuid('patient_id'),
    encounterId: uuid('encounter_id'),
    /** Whose plan of care it prices. */
    veterinarianId: uuid('veterinarian_id'),
    /** What it is for, for example "Dental cleaning with extractions". */
    title: phi(varchar('title', { length: 255 }).notNull()),
    status: estimateStatusEnum('status').notNull().default('draft'),
    /** ISO 4217. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    /** Sum of the low line totals, declined lines left out. Kept by the database. */
    lowSubtotal: kept(money('low_subtotal').notNull().default('0'), 'Change the lines of the estimate.'),
    /** Sum of the high line totals, declined lines left out. Kept by the database. */
    highSubtotal: kept(money('high_subtotal').notNull().default('0'), 'Change the lines of the estimate.'),
    /** Taxes of the low line totals, rounded per line. Kept by the database. */
    lowTaxAmount: kept(money('low_tax_amount').notNull().default('0'), 'Change the lines of the estimate.'),
    /** Taxes of the high line totals, rounded per line. Kept by the database. */
    highTaxAmount: kept(money('high_tax_amount').notNull().default('0'), 'Change the lines of the estimate.'),
    /** Low subtotal plus tax. */
    lowTotal: money('low_total').notNull().generatedAlwaysAs(sql.raw(`"low_subtotal" + "low_tax_amount"`)),
    /** High subtotal plus tax. */
    highTotal: money('high_total').notNull().generatedAlwaysAs(sql.raw(`"high_subtotal" + "high_tax_amount"`)),
    /** What the client is asked to pay before work begins. */
    requiredDepositAmount: money('required_deposit_amount'),
    presentedAt: moment('presented_at'),
    /** The user who went through it with the client, in `vet_users`. */
    presentedBy: uuid('presented_by'),
    /** Last day the prices hold. */
    expiresOn: date('expires_on'),
    acceptedAt: moment('accepted_at'),
    acceptanceMethod: estimateAcceptanceMethodEnum('acceptance_method'),
    /** Name of the person who agreed: the client or somebody they authorized. */
    acceptedByName: phi(varchar('accepted_by_name', { length: 200 })),
    /** Image of the signature, base64. */
    signatureData: phi(text('signature_data')),
    /** Scan of the signed paper. */
    signedDocumentUrl: phi(varchar('signed_document_url', { length: 500 })),
    /** The user who heard the client agree, in `vet_users`. */
    witnessedBy: uuid('witnessed_by'),
    /** Most the client agreed to without being asked again. */
    authorizedAmount: money('authorized_amount'),
    declinedAt: moment('declined_at'),
    declineReason: text('decline_reason'),
    convertedAt: moment('converted_at'),
    /** The invoice it became. */
    convertedInvoiceId: uuid('converted_invoice_id'),
    /** Printed on the estimate. */
    notes: phi(text('notes')),
    /** The user who wrote it, in `vet_users`. */
    createdBy: uuid('created_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.presentedBy, users),
    tenantReference(t, t.witnessedBy, users),
    tenantReference(t, t.convertedInvoiceId, invoices),
    tenantReference(t, t.createdBy, users),
    notBlank(t.estimateNumber),
    notBlank(t.title),
    estimateStatusEnum.check(t.status),
    estimateAcceptanceMethodEnum.check(t.acceptanceMethod),
    shaped(t.currency, CURRENCY),
    notNegative(t.lowSubtotal),
    notNegative(t.highSubtotal),
    atMost(t.lowSubtotal, t.highSubtotal),
    notNegative(t.lowTaxAmount),
    notNegative(t.highTaxAmount),
    atMost(t.lowTaxAmount, t.highTaxAmount),
    notNegative(t.requiredDepositAmount),
    positive(t.authorizedAmount),
    // What was not presented was neither accepted nor declined.
    ...requiredWhen(isIn(t.status, 'presented', 'accepted', 'declined', 'converted'), t.presentedAt),
    ...requiredWhen(isIn(t.status, 'expired'), t.expiresOn),
    ...exactlyWhen(isIn(t.status, 'accepted', 'converted'), t.acceptedAt, t.acceptanceMethod, t.acceptedByName),
    ...onlyWhen(isIn(t.status, 'accepted', 'converted'), t.authorizedAmount),
    notBlank(t.acceptedByName),
    rule(
      t.acceptanceMethod,
      'signed',
      implies(isIn(t.acceptanceMethod, 'electronic'), anyKnown(t.signatureData, t.signedDocumentUrl)),
      'electronic needs the signature or the signed document',
    ),
    ...requiredWhen(isIn(t.acceptanceMethod, 'written'), t.signedDocumentUrl),
    ...requiredWhen(isIn(t.acceptanceMethod, 'verbal'), t.witnessedBy),
    shaped(t.signedDocumentUrl, WEB_ADDRESS),
    ...exactlyWhen(isIn(t.status, 'declined'), t.declinedAt),
    ...onlyWhen(isIn(t.status, 'declined'), t.declineReason),
    notBlank(t.declineReason),
    ...exactlyWhen(isIn(t.status, 'converted'), t.convertedAt, t.convertedInvoiceId),
    endsAfter(t.acceptedAt, t.presentedAt),
    endsAfter(t.declinedAt, t.presentedAt),
    endsAfter(t.convertedAt, t.acceptedAt),
    // The number on the paper.
    tenantUnique(t, t.estimateNumber),
    // Estimates waiting for an answer, and those whose prices no longer hold.
    tenantIndex(t, t.status, t.expiresOn),
    // Estimates of a client, an animal and a visit.
    tenantIndex(t, t.clientId, t.createdAt),
    tenantIndex(t, t.patientId),
    tenantIndex(t, t.encounterId),
    // Estimates of a location and of a veterinarian, for the share that is accepted.
    tenantIndex(t, t.clinicId, t.status),
    tenantIndex(t, t.veterinarianId, t.status),
    // The estimate behind an invoice.
    tenantIndex(t, t.convertedInvoiceId).where(sql`${t.convertedInvoiceId} is not null`),
    // Who wrote, presented and witnessed; support the keys.
    tenantIndex(t, t.createdBy),
    tenantIndex(t, t.presentedBy).where(sql`${t.presentedBy} is not null`),
    tenantIndex(t, t.witnessedBy).where(sql`${t.witnessedBy} is not null`),
  ],
)

export type EstimateRow = typeof estimates.$inferSelect
export type NewEstimateRow = typeof estimates.$inferInsert

/**
 * A line of an estimate: what would be done or sold, from a low to a high quantity and price. An optional line can be
 * declined alone while the rest is accepted, and stays visible as refused.
 */
export const estimateItems = pgTable(
  'vet_estimate_items',
  {
    organizationId: organizationId(),
    id: id(),
    estimateId: uuid('estimate_id').notNull(),
    /** Place on the paper, from 1. */
    lineNumber: integer('line_number').notNull(),
    patientId: uuid('patient_id'),
    itemType: billingItemTypeEnum('item_type').notNull(),
    serviceId: uuid('service_id'),
    productId: uuid('product_id'),
    packageId: uuid('package_id'),
    /** As printed; copied from the catalogue and free to edit. */
    description: phi(text('description').notNull()),
    /** In the unit the catalogue sells the item by. May be 0: perhaps not needed. */
    lowQuantity: quantity('low_quantity').notNull().default('1'),
    highQuantity: quantity('high_quantity').notNull().default('1'),
    lowUnitPrice: money('low_unit_price').notNull(),
    highUnitPrice: money('high_unit_price').notNull(),
    /** Discount on the line, low and high alike. */
    discountPercent: percent('discount_percent').notNull().default('0'),
    taxable: flag('taxable', true),
    /** All authorities together; four places, for rates such as 8.875. */
    taxRatePercent: decimal('tax_rate_percent', 7, 4).notNull().default('0'),
    /** Low quantity times low price, to the cent, less discount, to the cent, before tax: as an invoice line has it. */
    lowTotal: money('low_total')
      .notNull()
      .generatedAlwaysAs(
        sql.raw(
          `round("low_quantity" * "low_unit_price", 2) - round(round("low_quantity" * "low_unit_price", 2) * "discount_percent" * 0.01, 2)`,
        ),
      ),
    /** High quantity times high price, to the cent, less discount, to the cent, before tax. */
    highTotal: money('high_total')
      .notNull()
      .generatedAlwaysAs(
        sql.raw(
          `round("high_quantity" * "high_unit_price", 2) - round(round("high_quantity" * "high_unit_price", 2) * "discount_percent" * 0.01, 2)`,
        ),
      ),
    isOptional: flag('is_optional', false),
    /** The client accepted the rest without this line. */
    isDeclined: flag('is_declined', false),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.estimateId, estimates, 'cascade'),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.serviceId, services),
    tenantReference(t, t.productId, products),
    tenantReference(t, t.packageId, servicePackages),
    positive(t.lineNumber),
    billingItemTypeEnum.check(t.itemType),
    ...exactlyWhen(isIn(t.itemType, 'service', 'boarding'), t.serviceId),
    ...exactlyWhen(isIn(t.itemType, 'product', 'medication'), t.productId),
    ...exactlyWhen(isIn(t.itemType, 'package'), t.packageId),
    notBlank(t.description),
    notNegative(t.lowQuantity),
    positive(t.highQuantity),
    atMost(t.lowQuantity, t.highQuantity),
    notNegative(t.lowUnitPrice),
    atMost(t.lowUnitPrice, t.highUnitPrice),
    between(t.discountPercent, 0, 100),
    between(t.taxRatePercent, 0, 100),
    rule(t.isDeclined, 'optional', implies(isTrue(t.isDeclined), isTrue(t.isOptional)), 'is only for an optional line'),
    // Lines of an estimate in their order.
    tenantUnique(t, t.estimateId, t.lineNumber),
    // Estimates for an animal, and those that offer an item; support the keys.
    tenantIndex(t, t.patientId).where(sql`${t.patientId} is not null`),
    tenantIndex(t, t.serviceId).where(sql`${t.serviceId} is not null`),
    tenantIndex(t, t.productId).where(sql`${t.productId} is not null`),
    tenantIndex(t, t.packageId).where(sql`${t.packageId} is not null`),
  ],
)

export type EstimateItemRow = typeof estimateItems.$inferSelect
export type NewEstimateItemRow = typeof estimateItems.$inferInsert
