import { sql } from 'drizzle-orm'
import { date, integer, pgTable, smallint, text, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { invoiceItems } from '../billing/invoices'
import { products } from '../catalog/products'
import { serviceCategories, services } from '../catalog/services'
import { clients } from '../clients/clients'
import {
  between,
  closedList,
  different,
  endsAfter,
  endsLater,
  financial,
  flag,
  id,
  moment,
  money,
  normalizedCode,
  notBlank,
  notNegative,
  organizationId,
  percent,
  phi,
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
import { patients } from '../patients/patients'
import { species } from '../reference/species'
import {
  anyKnown,
  CURRENCY,
  exactlyOne,
  exactlyWhen,
  implies,
  isIn,
  known,
  onlyWhen,
  rule,
  together,
  unknown,
  WEB_ADDRESS,
} from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'

/** How often an enrollment is paid. */
export const wellnessBillingPeriodEnum = closedList('vet_wellness_billing_period', ['monthly', 'annual'])
export type WellnessBillingPeriod = ValueOf<typeof wellnessBillingPeriodEnum>

/**
 * A bundle of preventive care that a client pays for by the month or year: examinations, vaccinations, dental care. It is
 * not insurance. Once an animal is enrolled, benefits no longer change: a changed plan is a new version, so that every
 * enrollment keeps what was sold. Sold in the half-open period from `valid_from_on` up to, not including,
 * `valid_until_on`.
 */
export const wellnessPlans = pgTable(
  'vet_wellness_plans',
  {
    organizationId: organizationId(),
    id: id(),
    /** The same through all versions, for example `puppy-plus`. */
    code: varchar('code', { length: 50 }).notNull(),
    codeNormalized: normalizedCode('code_normalized', 'code').notNull(),
    /** From 1; the newest one on sale is sold. */
    version: smallint('version').notNull().default(1),
    name: varchar('name', { length: 200 }).notNull(),
    /** What the client reads before signing. */
    description: text('description'),
    /** Location that sells it; empty for all. */
    clinicId: uuid('clinic_id'),
    /** Species it is for; empty for all. */
    speciesId: uuid('species_id'),
    /** Youngest and oldest age at enrollment, in months. */
    minimumAgeMonths: smallint('minimum_age_months'),
    maximumAgeMonths: smallint('maximum_age_months'),
    /** ISO 4217. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    /** Price of one month, before tax; empty where the plan is not paid by the month. */
    monthlyPrice: money('monthly_price'),
    /** Price of one year, before tax; empty where the plan is not paid by the year. */
    annualPrice: money('annual_price'),
    /** Paid once at enrollment, before tax. */
    enrollmentFee: money('enrollment_fee').notNull().default('0'),
    /** How long an enrollment runs; benefits are counted per term. */
    termMonths: smallint('term_months').notNull().default(12),
    /** Terms of the contract: cancellation, what is owed for benefits already used. */
    terms: text('terms'),
    /** First day of sale. */
    validFromOn: date('valid_from_on').notNull().default(sql`current_date`),
    /** First day on which it is no longer sold; empty while there is no end. */
    validUntilOn: date('valid_until_on'),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    sharedReference(t.speciesId, species),
    notBlank(t.code),
    notBlank(t.name),
    positive(t.version),
    notNegative(t.minimumAgeMonths),
    notNegative(t.maximumAgeMonths),
    endsAfter(t.maximumAgeMonths, t.minimumAgeMonths),
    shaped(t.currency, CURRENCY),
    notNegative(t.monthlyPrice),
    notNegative(t.annualPrice),
    rule(t.monthlyPrice, 'some_price', anyKnown(t.monthlyPrice, t.annualPrice), 'or a price by the year is required'),
    notNegative(t.enrollmentFee),
    between(t.termMonths, 1, 120),
    endsLater(t.validUntilOn, t.validFromOn),
    // Versions of a plan.
    tenantUnique(t, t.codeNormalized, t.version),
    // Plans on sale.
    tenantIndex(t, t.isActive),
    // Plans of a location and for a species; support the keys.
    tenantIndex(t, t.clinicId).where(sql`${t.clinicId} is not null`),
    sharedIndex(t, t.speciesId).where(sql`${t.speciesId} is not null`),
  ],
)

export type WellnessPlanRow = typeof wellnessPlans.$inferSelect
export type NewWellnessPlanRow = typeof wellnessPlans.$inferInsert

/**
 * What a plan includes: a service, a product or everything under a heading, how often in a term, and how much of its
 * price the plan bears.
 */
export const wellnessPlanBenefits = pgTable(
  'vet_wellness_plan_benefits',
  {
    organizationId: organizationId(),
    id: id(),
    planId: uuid('plan_id').notNull(),
    /** Place in the plan, from 1. */
    lineNumber: integer('line_number').notNull(),
    serviceId: uuid('service_id'),
    productId: uuid('product_id'),
    /** Everything under this heading. */
    serviceCategoryId: uuid('service_category_id'),
    /** What the client reads, for example "Two examinations a year". */
    description: text('description').notNull(),
    /** How much of it a term includes, in the unit it is sold by; empty for as much as is needed. */
    includedQuantity: quantity('included_quantity'),
    /** Share of the list price that the plan bears: 100 is free of charge. */
    discountPercent: financial(percent('discount_percent').notNull().default('100')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.planId, wellnessPlans, 'cascade'),
    tenantReference(t, t.serviceId, services),
    tenantReference(t, t.productId, products),
    tenantReference(t, t.serviceCategoryId, serviceCategories),
    positive(t.lineNumber),
    rule(
      t.serviceId,
      'one_benefit',
      exactlyOne(t.serviceId, t.productId, t.serviceCategoryId),
      'or a product or a heading is needed, and only one of them',
    ),
    notBlank(t.description),
    positive(t.includedQuantity),
    between(t.discountPercent, 0, 100),
    positive(t.discountPercent),
    // Benefits of a plan in their order.
    tenantUnique(t, t.planId, t.lineNumber),
    // Plans that include an item; each item stands once in a plan.
    unique('vet_wellness_plan_benefits_service_unique').on(t.organizationId, t.serviceId, t.planId),
    unique('vet_wellness_plan_benefits_product_unique').on(t.organizationId, t.productId, t.planId),
    unique('vet_wellness_plan_benefits_category_unique').on(t.organizationId, t.serviceCategoryId, t.planId),
  ],
)

export type WellnessPlanBenefitRow = typeof wellnessPlanBenefits.$inferSelect
export type NewWellnessPlanBenefitRow = typeof wellnessPlanBenefits.$inferInsert

export const wellnessEnrollmentStatusEnum = closedList('vet_wellness_enrollment_status', [
  'pending',
  'active',
  'past_due',
  'suspended',
  'cancelled',
  'expired',
])
export type WellnessEnrollmentStatus = ValueOf<typeof wellnessEnrollmentStatusEnum>

/**
 * An animal on a wellness plan for one term, `[starts_on, ends_on)`, at the price of the day it was signed. A renewal is
 * a new row that names the one before it. An animal runs on a plan once at a time.
 */
export const wellnessPlanEnrollments = pgTable(
  'vet_wellness_plan_enrollments',
  {
    organizationId: organizationId(),
    id: id(),
    /** The practice's own number for the contract. */
    enrollmentNumber: varchar('enrollment_number', { length: 50 }).notNull(),
    planId: uuid('plan_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    /** Who pays. */
    clientId: uuid('client_id').notNull(),
    /** Where it was signed. */
    clinicId: uuid('clinic_id').notNull(),
    status: wellnessEnrollmentStatusEnum('status').notNull().default('pending'),
    startsOn: date('starts_on').notNull(),
    /** First day without benefits. */
    endsOn: date('ends_on').notNull(),
    billingPeriod: wellnessBillingPeriodEnum('billing_period').notNull(),
    /** What one billing period costs in this contract, before tax. */
    periodPrice: money('period_price').notNull(),
    /** ISO 4217. */
    currency: varchar('currency', { length: 3 }).notNull().default('USD'),
    /** Day the next period is billed; empty when all are. */
    nextBillingOn: date('next_billing_on'),
    /** First day a payment was missed, while it is. */
    pastDueSinceOn: date('past_due_since_on'),
    /** A new term follows unless somebody says no. */
    autoRenews: flag('auto_renews', true),
    /** The term before this one. */
    renewsEnrollmentId: uuid('renews_enrollment_id'),
    /** Company that collects the payments, for example stripe. */
    processor: varchar('processor', { length: 50 }),
    /** The processor's id for the subscription. */
    processorSubscriptionId: varchar('processor_subscription_id', { length: 255 }),
    /** When the client signed the contract. */
    signedAt: moment('signed_at'),
    /** Name of the person who signed. */
    signedByName: phi(varchar('signed_by_name', { length: 200 })),
    signedDocumentUrl: phi(varchar('signed_document_url', { length: 500 })),
    /** The user who enrolled the animal, in `vet_users`; empty for one that renewed by itself. */
    enrolledBy: uuid('enrolled_by'),
    cancelledAt: moment('cancelled_at'),
    /** The user who cancelled, in `vet_users`; empty when the client did so online. */
    cancelledBy: uuid('cancelled_by'),
    cancellationReason: text('cancellation_reason'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.planId, wellnessPlans),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.renewsEnrollmentId, t),
    tenantReference(t, t.enrolledBy, users),
    tenantReference(t, t.cancelledBy, users),
    notBlank(t.enrollmentNumber),
    wellnessEnrollmentStatusEnum.check(t.status),
    wellnessBillingPeriodEnum.check(t.billingPeriod),
    endsLater(t.endsOn, t.startsOn),
    notNegative(t.periodPrice),
    shaped(t.currency, CURRENCY),
    rule(
      t.nextBillingOn,
      'running',
      implies(isIn(t.status, 'cancelled', 'expired'), unknown(t.nextBillingOn)),
      'must be empty once the enrollment is cancelled or expired',
    ),
    endsAfter(t.nextBillingOn, t.startsOn),
    rule(
      t.pastDueSinceOn,
      'follows_status',
      implies(isIn(t.status, 'past_due'), known(t.pastDueSinceOn)),
      'is required when the enrollment is past due',
    ),
    rule(
      t.pastDueSinceOn,
      'paid_up',
      implies(isIn(t.status, 'pending', 'active'), unknown(t.pastDueSinceOn)),
      'must be empty while payments are up to date',
    ),
    endsAfter(t.pastDueSinceOn, t.startsOn),
    different(t.renewsEnrollmentId, t.id),
    rule(
      t.processor,
      'of_subscription',
      implies(known(t.processorSubscriptionId), known(t.processor)),
      'is required for a subscription at a processor',
    ),
    rule(
      t.signedAt,
      'by_person',
      together(t.signedAt, t.signedByName),
      'and the name of the signer are given together',
    ),
    notBlank(t.signedByName),
    shaped(t.signedDocumentUrl, WEB_ADDRESS),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt, t.cancellationReason),
    ...onlyWhen(isIn(t.status, 'cancelled'), t.cancelledBy),
    notBlank(t.cancellationReason),
    // The number on the contract.
    tenantUnique(t, t.enrollmentNumber),
    // An animal runs on a plan once at a time.
    uniqueIndex('vet_wellness_plan_enrollments_running_unique')
      .on(t.organizationId, t.patientId, t.planId)
      .where(sql`${t.status} in ('pending', 'active', 'past_due', 'suspended')`),
    // A term is renewed once.
    tenantUnique(t, t.renewsEnrollmentId),
    // One row per subscription of the processor.
    uniqueIndex('vet_wellness_plan_enrollments_subscription_unique')
      .on(t.organizationId, t.processorSubscriptionId)
      .where(sql`${t.processorSubscriptionId} is not null`),
    // Whether an animal is on a plan, when its visit is billed.
    tenantIndex(t, t.patientId, t.status),
    // Contracts of a client, a plan and a location.
    tenantIndex(t, t.clientId, t.status),
    tenantIndex(t, t.planId, t.status),
    tenantIndex(t, t.clinicId, t.status),
    // The nightly billing run, and terms about to end.
    tenantIndex(t, t.status, t.nextBillingOn),
    tenantIndex(t, t.status, t.endsOn),
    // Who enrolled and who cancelled; support the keys.
    tenantIndex(t, t.enrolledBy),
    tenantIndex(t, t.cancelledBy).where(sql`${t.cancelledBy} is not null`),
  ],
)

export type WellnessPlanEnrollmentRow = typeof wellnessPlanEnrollments.$inferSelect
export type NewWellnessPlanEnrollmentRow = typeof wellnessPlanEnrollments.$inferInsert

/**
 * One use of a benefit: the line of an invoice that the plan paid, and how much of the benefit it took. What an animal
 * has left is the included quantity less the uses that are not reversed. Never deleted: a use on an invoice that became
 * void is reversed.
 */
export const wellnessPlanUsages = pgTable(
  'vet_wellness_plan_usages',
  {
    organizationId: organizationId(),
    id: id(),
    enrollmentId: uuid('enrollment_id').notNull(),
    benefitId: uuid('benefit_id').notNull(),
    invoiceItemId: uuid('invoice_item_id').notNull(),
    /** In the unit of the benefit. */
    quantity: quantity('quantity').notNull().default('1'),
    usedOn: date('used_on').notNull(),
    /** What the plan took off the line: what the client saved. */
    coveredAmount: money('covered_amount').notNull(),
    /** The user who applied it, in `vet_users`; empty when it happened by itself. */
    recordedBy: uuid('recorded_by'),
    /** From here on the row counts no more. */
    reversedAt: moment('reversed_at'),
    /** The user who reversed it, in `vet_users`. */
    reversedBy: uuid('reversed_by'),
    reversalReason: text('reversal_reason'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.enrollmentId, wellnessPlanEnrollments),
    tenantReference(t, t.benefitId, wellnessPlanBenefits),
    tenantReference(t, t.invoiceItemId, invoiceItems),
    tenantReference(t, t.recordedBy, users),
    tenantReference(t, t.reversedBy, users),
    positive(t.quantity),
    notNegative(t.coveredAmount),
    rule(
      t.reversedAt,
      'explained',
      together(t.reversedAt, t.reversalReason),
      'and the reason of the reversal are given together',
    ),
    ...onlyWhen(known(t.reversedAt), t.reversedBy),
    notBlank(t.reversalReason),
    // A line is paid by one benefit, until that use is reversed.
    unique('vet_wellness_plan_usages_invoice_item_unique')
      .on(t.organizationId, t.invoiceItemId, t.reversedAt)
      .nullsNotDistinct(),
    // What an animal has used of each benefit.
    tenantIndex(t, t.enrollmentId, t.benefitId, t.usedOn),
    // How much a benefit is used; supports the key.
    tenantIndex(t, t.benefitId, t.usedOn),
    // Who applied and who reversed; support the keys.
    tenantIndex(t, t.recordedBy),
    tenantIndex(t, t.reversedBy).where(sql`${t.reversedBy} is not null`),
  ],
)

export type WellnessPlanUsageRow = typeof wellnessPlanUsages.$inferSelect
export type NewWellnessPlanUsageRow = typeof wellnessPlanUsages.$inferInsert
