import { sql } from 'drizzle-orm'
import { date, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  between,
  closedList,
  computedUnique,
  emailShape,
  endsLater,
  financial,
  flag,
  id,
  moment,
  money,
  normalized,
  normalizedCode,
  notBlank,
  notNegative,
  organizationId,
  percent,
  phi,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import {
  compare,
  exactlyWhen,
  implies,
  isIn,
  known,
  PHONE,
  regexPattern,
  requiredWhen,
  rule,
  together,
} from '../rules/index'

export const coverageTypeEnum = closedList('vet_coverage_type', [
  'accident_only',
  'illness_only',
  'comprehensive',
  'wellness',
])
export type CoverageType = ValueOf<typeof coverageTypeEnum>

export const policyStatusEnum = closedList('vet_policy_status', ['active', 'pending', 'lapsed', 'expired', 'cancelled'])
export type PolicyStatus = ValueOf<typeof policyStatusEnum>

export const policyDeductibleTypeEnum = closedList('vet_policy_deductible_type', [
  'annual',
  'per_incident',
  'per_condition',
])
export type PolicyDeductibleType = ValueOf<typeof policyDeductibleTypeEnum>

/** Punctuation alone is no number: two of them would compare as equal. */
const POLICY_NUMBER = regexPattern('letter_or_digit', '[0-9A-Za-z]', 'must have a letter or a digit')

/**
 * Insurance of an animal, as the client told it or the insurer confirmed it. The policyholder is `client_id`. One row per
 * policy number of a provider: a renewal under the same number moves `expiry_date`. Policies with claims are kept for
 * good.
 */
export const insurancePolicies = pgTable(
  'vet_insurance_policies',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    /** The policyholder. */
    clientId: uuid('client_id').notNull(),
    /** Insurer as printed on the policy. */
    provider: varchar('provider', { length: 100 }).notNull(),
    providerNormalized: normalized('provider_normalized', 'provider').notNull(),
    policyNumber: phi(varchar('policy_number', { length: 100 }).notNull()),
    policyNumberNormalized: phi(normalizedCode('policy_number_normalized', 'policy_number').notNull()),
    /** Number of a group or employer plan. */
    groupNumber: phi(varchar('group_number', { length: 100 })),
    coverageType: coverageTypeEnum('coverage_type').notNull(),
    status: policyStatusEnum('status').notNull().default('active'),
    /** First day of cover. */
    effectiveDate: date('effective_date').notNull(),
    /** First day without cover, unless renewed. */
    expiryDate: date('expiry_date'),
    /** First day on which illness is covered, after the waiting period. */
    waitingPeriodEndsOn: date('waiting_period_ends_on'),
    cancelledOn: date('cancelled_on'),
    /** Most the insurer pays in a policy year; empty means no limit is known. */
    annualLimit: money('annual_limit'),
    /** Most the insurer pays for one incident. */
    perIncidentLimit: money('per_incident_limit'),
    /** What the client bears before the insurer pays. */
    deductible: money('deductible'),
    deductibleType: policyDeductibleTypeEnum('deductible_type'),
    /** Share of covered cost that the insurer pays. */
    reimbursementPercent: financial(percent('reimbursement_percent')),
    /** Conditions not covered, such as those that began before the policy. */
    exclusions: phi(text('exclusions')),
    /** The insurer pays the practice at the desk instead of the client afterwards. */
    paysPracticeDirectly: flag('pays_practice_directly', false),
    /** Claims desk of the insurer. */
    providerPhone: varchar('provider_phone', { length: 20 }),
    claimsEmail: varchar('claims_email', { length: 255 }),
    /** When the insurer last confirmed the cover. */
    verifiedAt: moment('verified_at'),
    /** The user who asked the insurer, in `vet_users`. */
    verifiedBy: uuid('verified_by'),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.verifiedBy, users),
    notBlank(t.provider),
    shaped(t.policyNumber, POLICY_NUMBER),
    coverageTypeEnum.check(t.coverageType),
    policyStatusEnum.check(t.status),
    policyDeductibleTypeEnum.check(t.deductibleType),
    endsLater(t.expiryDate, t.effectiveDate),
    rule(
      t.waitingPeriodEndsOn,
      'after_start',
      compare(t.waitingPeriodEndsOn, '>=', t.effectiveDate),
      'must not be before effective date',
    ),
    ...requiredWhen(isIn(t.status, 'expired'), t.expiryDate),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledOn),
    notNegative(t.annualLimit),
    notNegative(t.perIncidentLimit),
    notNegative(t.deductible),
    rule(
      t.deductibleType,
      'of_deductible',
      implies(known(t.deductibleType), known(t.deductible)),
      'is only for a policy whose deductible is known',
    ),
    between(t.reimbursementPercent, 0, 100),
    shaped(t.providerPhone, PHONE),
    emailShape(t.claimsEmail),
    rule(t.verifiedAt, 'by_user', together(t.verifiedAt, t.verifiedBy), 'and the user who verified are given together'),
    // A policy number of an insurer, however it was typed.
    computedUnique(
      'vet_insurance_policies_number_unique',
      t.policyNumberNormalized,
      t.organizationId,
      t.providerNormalized,
      t.policyNumberNormalized,
    ),
    // Cover of an animal at the desk; policies of a client.
    tenantIndex(t, t.patientId, t.status),
    tenantIndex(t, t.clientId),
    // Policies about to end.
    tenantIndex(t, t.status, t.expiryDate),
    // Who verified; supports the key.
    tenantIndex(t, t.verifiedBy).where(sql`${t.verifiedBy} is not null`),
  ],
)

export type InsurancePolicyRow = typeof insurancePolicies.$inferSelect
export type NewInsurancePolicyRow = typeof insurancePolicies.$inferInsert
