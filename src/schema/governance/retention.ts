import { pgTable, smallint, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  endsAfter,
  flag,
  id,
  moment,
  notBlank,
  organizationId,
  phi,
  positive,
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
  CODE,
  compare,
  exactlyOne,
  exactlyWhen,
  implies,
  isIn,
  JURISDICTION,
  known,
  rule,
  TABLE_NAME,
} from '../rules/index'
import { organizationReference } from '../tenancy/organizations'

/**
 * Tables that hold records of controlled substances, of extra-label drugs in animals or of veterinary feed directives,
 * which federal law keeps for two years at least (21 U.S.C. 827(b)(3), 21 CFR 1304.04(a), 530.5(c) and 558.6(a)(4)).
 */
export const TWO_YEAR_RECORDS = [
  'vet_controlled_substance_registers',
  'vet_controlled_substance_transactions',
  'vet_controlled_substance_inventories',
  'vet_controlled_substance_inventory_items',
  'vet_dea_forms',
  'vet_dea_form_items',
  'vet_prescriptions',
  'vet_prescription_refills',
  'vet_medication_administration',
  'vet_inventory_transactions',
  'vet_treatments',
  'vet_group_treatments',
  'vet_withdrawal_records',
  'vet_veterinary_feed_directives',
] as const

export const retentionActionEnum = closedList('vet_retention_action', ['archive', 'anonymize', 'delete'])
export type RetentionAction = ValueOf<typeof retentionActionEnum>

export const retentionAnchorEnum = closedList('vet_retention_anchor', ['row', 'last_visit', 'end_of_life'])
export type RetentionAnchor = ValueOf<typeof retentionAnchorEnum>

/**
 * How long rows of a table are kept and what becomes of them then. The policy of the clinic's jurisdiction wins over the
 * one without a jurisdiction. A legal hold stops every policy.
 */
export const retentionPolicies = pgTable(
  'vet_retention_policies',
  {
    organizationId: organizationId(),
    id: id(),
    /** SQL name of the table. */
    tableName: varchar('table_name', { length: 63 }).notNull(),
    /** Country or state whose law asks for it, ISO 3166-1 or 3166-2, for example `US-CA`; empty: everywhere. */
    jurisdiction: varchar('jurisdiction', { length: 6 }),
    /** Years after the anchor; at least two where federal law says so. */
    retentionYears: smallint('retention_years').notNull(),
    /** Years after the anchor when rows move to cheaper storage. */
    archiveAfterYears: smallint('archive_after_years'),
    /** Where the years begin: a column of the row, the animal's last visit, or its death. */
    anchor: retentionAnchorEnum('anchor').notNull().default('row'),
    /** The date or moment of the row from which the years count. */
    anchorColumn: varchar('anchor_column', { length: 63 }),
    /** What is done when the years are over. */
    action: retentionActionEnum('action').notNull(),
    /** Statute or rule that asks for it. */
    legalBasis: text('legal_basis'),
    notes: text('notes'),
    isActive: flag('is_active', true),
    /** When somebody answerable last confirmed the policy, and who. */
    approvedAt: moment('approved_at'),
    approvedBy: uuid('approved_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.approvedBy, users),
    shaped(t.tableName, TABLE_NAME),
    shaped(t.jurisdiction, JURISDICTION),
    positive(t.retentionYears),
    positive(t.archiveAfterYears),
    rule(
      t.archiveAfterYears,
      'within_retention',
      compare(t.archiveAfterYears, '<=', t.retentionYears),
      'must not exceed the retention years',
    ),
    // 21 U.S.C. 827(b)(3); 21 CFR 1304.04(a), 530.5(c), 558.6(a)(4).
    rule(
      t.retentionYears,
      'federal_floor',
      implies(isIn(t.tableName, ...TWO_YEAR_RECORDS), compare(t.retentionYears, '>=', 2)),
      'must be at least 2 for records of controlled substances, extra-label drugs and feed directives',
    ),
    retentionAnchorEnum.check(t.anchor),
    ...exactlyWhen(isIn(t.anchor, 'row'), t.anchorColumn),
    shaped(t.anchorColumn, CODE),
    retentionActionEnum.check(t.action),
    ...exactlyWhen(known(t.approvedAt), t.approvedBy),
    // One policy per table and jurisdiction; the policies of a table.
    unique('vet_retention_policies_scope_unique').on(t.organizationId, t.tableName, t.jurisdiction).nullsNotDistinct(),
    tenantIndex(t, t.approvedBy),
  ],
)

export type RetentionPolicyRow = typeof retentionPolicies.$inferSelect
export type NewRetentionPolicyRow = typeof retentionPolicies.$inferInsert

/** `retentionPolicies` under its longer name. */
export const dataRetentionPolicies = retentionPolicies

/**
 * An order to keep everything about a client, about an animal, or in a whole table, because of a claim, an inspection or
 * a proceeding. While it stands nothing of it is deleted, anonymized or detached, whatever a retention policy or an
 * erasure request says (GDPR Art. 17(3)(e)). A hold is released, never deleted.
 */
export const legalHolds = pgTable(
  'vet_legal_holds',
  {
    organizationId: organizationId(),
    id: id(),
    name: varchar('name', { length: 200 }).notNull(),
    clientId: uuid('client_id'),
    patientId: uuid('patient_id'),
    /** SQL name of the table that is held as a whole. */
    tableName: varchar('table_name', { length: 63 }),
    reason: phi(text('reason').notNull()),
    /** Docket, claim or file number of the authority or insurer. */
    caseReference: phi(varchar('case_reference', { length: 100 })),
    /** Court, authority, insurer or counsel that asked for it. */
    requestedBy: phi(varchar('requested_by', { length: 200 })),
    placedAt: moment('placed_at').notNull().defaultNow(),
    placedBy: uuid('placed_by').notNull(),
    releasedAt: moment('released_at'),
    releasedBy: uuid('released_by'),
    releaseReason: text('release_reason'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.placedBy, users),
    tenantReference(t, t.releasedBy, users),
    notBlank(t.name),
    rule(
      t.tableName,
      'one_subject',
      exactlyOne(t.clientId, t.patientId, t.tableName),
      'or a client or a patient must be named, and only one of them',
    ),
    shaped(t.tableName, TABLE_NAME),
    notBlank(t.reason),
    notBlank(t.releaseReason),
    ...exactlyWhen(known(t.releasedAt), t.releasedBy, t.releaseReason),
    endsAfter(t.releasedAt, t.placedAt),
    // Is there a hold on this client, animal or table that still stands?
    tenantIndex(t, t.clientId, t.releasedAt),
    tenantIndex(t, t.patientId, t.releasedAt),
    tenantIndex(t, t.tableName, t.releasedAt),
    // Holds in force, oldest first.
    tenantIndex(t, t.releasedAt, t.placedAt),
    tenantIndex(t, t.placedBy),
    tenantIndex(t, t.releasedBy),
  ],
)

export type LegalHoldRow = typeof legalHolds.$inferSelect
export type NewLegalHoldRow = typeof legalHolds.$inferInsert
