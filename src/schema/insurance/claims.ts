import { sql } from 'drizzle-orm'
import { date, integer, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { invoiceItems, invoices } from '../billing/invoices'
import { payments } from '../billing/payments'
import {
  atMost,
  closedList,
  endsAfter,
  id,
  moment,
  money,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
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
import { medicalEncounters } from '../medical/encounters'
import { diagnosisCodes, procedureCodes } from '../reference/codes'
import {
  compare,
  exactlyWhen,
  implies,
  isIn,
  known,
  onlyWhen,
  requiredWhen,
  rule,
  together,
  unknown,
  WEB_ADDRESS,
} from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { insurancePolicies } from './policies'

export const claimStatusEnum = closedList('vet_claim_status', [
  'draft',
  'submitted',
  'under_review',
  'approved',
  'partially_approved',
  'denied',
  'paid',
  'appealed',
])
export type ClaimStatus = ValueOf<typeof claimStatusEnum>

export const claimSubmissionMethodEnum = closedList('vet_claim_submission_method', ['online', 'fax', 'email', 'mail'])
export type ClaimSubmissionMethod = ValueOf<typeof claimSubmissionMethodEnum>

/** Whom the insurer pays: most reimburse the client, some pay the practice. */
export const claimPayeeEnum = closedList('vet_claim_payee', ['client', 'practice'])
export type ClaimPayee = ValueOf<typeof claimPayeeEnum>

export const claimAppealOutcomeEnum = closedList('vet_claim_appeal_outcome', [
  'upheld',
  'partially_overturned',
  'overturned',
])
export type ClaimAppealOutcome = ValueOf<typeof claimAppealOutcomeEnum>

/**
 * A claim on an insurance policy for one invoice, from draft to decision. What the insurer decided, and why, stays when
 * the decision is appealed. Claims are financial records and never deleted.
 */
export const insuranceClaims = pgTable(
  'vet_insurance_claims',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    /** The practice's own number for the claim. */
    claimNumber: varchar('claim_number', { length: 50 }).notNull(),
    /** The insurer's number for it, from their answer. */
    insurerReference: varchar('insurer_reference', { length: 100 }),
    /** The insurer's number of an approval given before treatment. */
    preauthorizationNumber: varchar('preauthorization_number', { length: 100 }),
    policyId: uuid('policy_id').notNull(),
    invoiceId: uuid('invoice_id').notNull(),
    encounterId: uuid('encounter_id'),
    /** Day the accident happened or the first signs were seen: it decides waiting periods and exclusions. */
    incidentOn: date('incident_on'),
    /** The condition in words for the claim form. */
    conditionDescription: phi(text('condition_description')),
    claimAmount: money('claim_amount').notNull(),
    /** Covered amount, before deductible and the client's share. */
    approvedAmount: money('approved_amount'),
    /** Part of the approved amount that the deductible took. */
    deductibleAmount: money('deductible_amount'),
    paidAmount: money('paid_amount'),
    payee: claimPayeeEnum('payee').notNull().default('client'),
    status: claimStatusEnum('status').notNull().default('draft'),
    submittedAt: moment('submitted_at'),
    /** The user who sent it, in `vet_users`. */
    submittedBy: uuid('submitted_by'),
    submissionMethod: claimSubmissionMethodEnum('submission_method'),
    receivedByInsurerAt: moment('received_by_insurer_at'),
    /** When the insurer decided, last of all if it decided again. */
    processedAt: moment('processed_at'),
    denialReason: phi(text('denial_reason')),
    /** The insurer's code for the denial. */
    denialCode: varchar('denial_code', { length: 50 }),
    adjusterNotes: phi(text('adjuster_notes')),
    /** Last day to appeal. */
    appealDueOn: date('appeal_due_on'),
    appealedAt: moment('appealed_at'),
    /** The user who appealed, in `vet_users`. */
    appealedBy: uuid('appealed_by'),
    appealReason: phi(text('appeal_reason')),
    appealDecidedAt: moment('appeal_decided_at'),
    /** What became of the first decision: upheld means it stands. */
    appealOutcome: claimAppealOutcomeEnum('appeal_outcome'),
    checkNumber: varchar('check_number', { length: 50 }),
    paidAt: moment('paid_at'),
    /** The insurer's payment to the practice. */
    paymentId: uuid('payment_id'),
    claimFormUrl: phi(varchar('claim_form_url', { length: 500 })),
    medicalRecordsUrl: phi(varchar('medical_records_url', { length: 500 })),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.policyId, insurancePolicies),
    tenantReference(t, t.invoiceId, invoices),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.submittedBy, users),
    tenantReference(t, t.appealedBy, users),
    tenantReference(t, t.paymentId, payments),
    notBlank(t.claimNumber),
    claimStatusEnum.check(t.status),
    claimSubmissionMethodEnum.check(t.submissionMethod),
    claimPayeeEnum.check(t.payee),
    claimAppealOutcomeEnum.check(t.appealOutcome),
    positive(t.claimAmount),
    notNegative(t.approvedAmount),
    atMost(t.approvedAmount, t.claimAmount),
    notNegative(t.deductibleAmount),
    atMost(t.deductibleAmount, t.approvedAmount),
    notNegative(t.paidAmount),
    atMost(t.paidAmount, t.approvedAmount),
    ...exactlyWhen(
      isIn(t.status, 'submitted', 'under_review', 'approved', 'partially_approved', 'denied', 'paid', 'appealed'),
      t.submittedAt,
      t.submittedBy,
    ),
    rule(
      t.submissionMethod,
      'of_submission',
      implies(known(t.submittedAt), known(t.submissionMethod)),
      'is required for a submitted claim',
    ),
    ...requiredWhen(isIn(t.status, 'approved', 'partially_approved', 'denied', 'paid', 'appealed'), t.processedAt),
    ...requiredWhen(isIn(t.status, 'approved', 'partially_approved', 'paid'), t.approvedAmount),
    rule(
      t.approvedAmount,
      'part',
      implies(isIn(t.status, 'partially_approved'), compare(t.approvedAmount, '<', t.claimAmount)),
      'must be less than the claim amount when the claim is partially approved',
    ),
    rule(
      t.approvedAmount,
      'some',
      implies(isIn(t.status, 'approved', 'partially_approved', 'paid'), compare(t.approvedAmount, '>', 0)),
      'must be greater than 0 when the claim is approved, partially approved or paid',
    ),
    rule(
      t.approvedAmount,
      'none',
      implies(isIn(t.status, 'denied'), compare(t.approvedAmount, '=', 0)),
      'must be empty or 0 when the claim is denied',
    ),
    ...requiredWhen(isIn(t.status, 'denied'), t.denialReason),
    notBlank(t.denialReason),
    ...requiredWhen(isIn(t.status, 'appealed'), t.appealedAt, t.appealedBy, t.appealReason),
    rule(
      t.appealedAt,
      'explained',
      together(t.appealedAt, t.appealedBy, t.appealReason),
      'and who appealed and why are given together',
    ),
    notBlank(t.appealReason),
    rule(
      t.appealDecidedAt,
      'with_outcome',
      together(t.appealDecidedAt, t.appealOutcome),
      'and the outcome of the appeal are given together',
    ),
    rule(
      t.appealDecidedAt,
      'after_appeal',
      implies(known(t.appealDecidedAt), known(t.appealedAt)),
      'is only for a claim that was appealed',
    ),
    // While an appeal is open nobody has decided it.
    rule(
      t.appealDecidedAt,
      'not_open',
      implies(isIn(t.status, 'appealed'), unknown(t.appealDecidedAt)),
      'must be empty while the appeal is open',
    ),
    // What was paid stays known when the client appeals for more.
    ...requiredWhen(isIn(t.status, 'paid'), t.paidAt, t.paidAmount),
    rule(t.paidAt, 'with_amount', together(t.paidAt, t.paidAmount), 'and the paid amount are given together'),
    ...onlyWhen(known(t.paidAt), t.checkNumber, t.paymentId),
    rule(
      t.paymentId,
      'to_practice',
      implies(known(t.paymentId), isIn(t.payee, 'practice')),
      'is only for a claim whose insurer pays the practice',
    ),
    shaped(t.claimFormUrl, WEB_ADDRESS),
    shaped(t.medicalRecordsUrl, WEB_ADDRESS),
    endsAfter(t.receivedByInsurerAt, t.submittedAt),
    endsAfter(t.processedAt, t.submittedAt),
    endsAfter(t.appealedAt, t.submittedAt),
    endsAfter(t.appealDecidedAt, t.appealedAt),
    endsAfter(t.paidAt, t.submittedAt),
    // The number on the form.
    tenantUnique(t, t.claimNumber),
    // Claims to follow up, oldest first.
    tenantIndex(t, t.status, t.submittedAt),
    // Denied claims that can still be appealed.
    tenantIndex(t, t.status, t.appealDueOn),
    // Claims on a policy, for an invoice and for a visit.
    tenantIndex(t, t.policyId, t.submittedAt),
    tenantIndex(t, t.invoiceId),
    tenantIndex(t, t.encounterId),
    // Claims of a location.
    tenantIndex(t, t.clinicId, t.status),
    // The claim behind an insurer's payment.
    tenantIndex(t, t.paymentId).where(sql`${t.paymentId} is not null`),
    // Who submitted and who appealed; support the keys.
    tenantIndex(t, t.submittedBy).where(sql`${t.submittedBy} is not null`),
    tenantIndex(t, t.appealedBy).where(sql`${t.appealedBy} is not null`),
  ],
)

export type InsuranceClaimRow = typeof insuranceClaims.$inferSelect
export type NewInsuranceClaimRow = typeof insuranceClaims.$inferInsert

export const claimLineStatusEnum = closedList('vet_claim_line_status', [
  'pending',
  'approved',
  'partially_approved',
  'denied',
])
export type ClaimLineStatus = ValueOf<typeof claimLineStatusEnum>

/**
 * A line of a claim: one service or product with its codes as sent to the insurer, and what the insurer said to it. The
 * codes are kept as sent; the keys beside them point into the reference lists where the code is in one.
 */
export const claimLineItems = pgTable(
  'vet_claim_line_items',
  {
    organizationId: organizationId(),
    id: id(),
    claimId: uuid('claim_id').notNull(),
    /** Place on the form, from 1. */
    lineNumber: integer('line_number').notNull(),
    /** The line of the invoice that is claimed. */
    invoiceItemId: uuid('invoice_item_id'),
    /** Day the service was rendered. */
    performedOn: date('performed_on'),
    procedureCodeId: uuid('procedure_code_id'),
    /** Code as sent, in the system the insurer asks for. */
    procedureCode: phi(varchar('procedure_code', { length: 50 })),
    diagnosisCodeId: uuid('diagnosis_code_id'),
    /** Code as sent, in the system the insurer asks for. */
    diagnosisCode: phi(varchar('diagnosis_code', { length: 50 })),
    description: phi(text('description').notNull()),
    billedAmount: money('billed_amount').notNull(),
    approvedAmount: money('approved_amount'),
    status: claimLineStatusEnum('status').notNull().default('pending'),
    denialReason: phi(text('denial_reason')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.claimId, insuranceClaims, 'cascade'),
    tenantReference(t, t.invoiceItemId, invoiceItems),
    sharedReference(t.procedureCodeId, procedureCodes),
    sharedReference(t.diagnosisCodeId, diagnosisCodes),
    positive(t.lineNumber),
    notBlank(t.procedureCode),
    notBlank(t.diagnosisCode),
    notBlank(t.description),
    claimLineStatusEnum.check(t.status),
    notNegative(t.billedAmount),
    notNegative(t.approvedAmount),
    atMost(t.approvedAmount, t.billedAmount),
    ...requiredWhen(isIn(t.status, 'approved', 'partially_approved'), t.approvedAmount),
    ...onlyWhen(isIn(t.status, 'approved', 'partially_approved', 'denied'), t.approvedAmount),
    rule(
      t.approvedAmount,
      'part',
      implies(isIn(t.status, 'partially_approved'), compare(t.approvedAmount, '<', t.billedAmount)),
      'must be less than the billed amount when the line is partially approved',
    ),
    rule(
      t.approvedAmount,
      'none',
      implies(isIn(t.status, 'denied'), compare(t.approvedAmount, '=', 0)),
      'must be empty or 0 when the line is denied',
    ),
    ...requiredWhen(isIn(t.status, 'denied'), t.denialReason),
    ...onlyWhen(isIn(t.status, 'denied', 'partially_approved'), t.denialReason),
    notBlank(t.denialReason),
    // Lines of a claim in their order.
    tenantUnique(t, t.claimId, t.lineNumber),
    // A line of the invoice is claimed once in a claim.
    unique('vet_claim_line_items_invoice_item_unique').on(t.organizationId, t.claimId, t.invoiceItemId),
    // Claims that hold a line of an invoice.
    tenantIndex(t, t.invoiceItemId),
    // Claims with a code; support the keys.
    sharedIndex(t, t.procedureCodeId).where(sql`${t.procedureCodeId} is not null`),
    sharedIndex(t, t.diagnosisCodeId).where(sql`${t.diagnosisCodeId} is not null`),
  ],
)

export type ClaimLineItemRow = typeof claimLineItems.$inferSelect
export type NewClaimLineItemRow = typeof claimLineItems.$inferInsert
