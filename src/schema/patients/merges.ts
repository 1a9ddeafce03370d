import { sql } from 'drizzle-orm'
import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  endsAfter,
  flag,
  id,
  json,
  jsonKind,
  kept,
  moment,
  notBlank,
  organizationId,
  phi,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
} from '../columns'
import { users } from '../identity/users'
import { compare, rule, together } from '../rules/index'
import { patients } from './patients'

/** Ids of the rows that were moved, by SQL name of their table. */
export type MovedRecords = Readonly<Record<string, readonly string[]>>

/** What a row held before the merge changed more of it than its patient; columns by their SQL names. */
export interface AdjustedRecord {
  /** SQL name of the table. */
  readonly table: string
  readonly id: string
  readonly before: Readonly<Record<string, unknown>>
}

/**
 * Two records turned out to be one animal. Writing a row here is the merge: the rows of the merged record move to the
 * surviving one; which ones is kept here, so that a wrong merge can be taken back (reverted_at). The merged record stays
 * as an inactive, removed patient. Append-only history keeps the record it was written for.
 */
export const patientMergeEvents = pgTable(
  'vet_patient_merge_events',
  {
    organizationId: organizationId(),
    id: id(),
    /** The record that goes on. */
    survivingPatientId: uuid('surviving_patient_id').notNull(),
    /** The record that was emptied. */
    mergedPatientId: uuid('merged_patient_id').notNull(),
    /** How it was known that they are one, for example the same microchip. */
    reason: phi(text('reason').notNull()),
    /** The records belonged to different clients, and whoever merged them knew. */
    isAcrossClients: flag('is_across_clients', false),
    movedRecords: phi(
      kept(json<MovedRecords>('moved_records').notNull().default({}), 'Merge with vet_merge_patients().'),
    ),
    /** What else had to give way: a second primary chip, a claim or an allergy that both records had. */
    adjustedRecords: kept(
      json<readonly AdjustedRecord[]>('adjusted_records').notNull().default([]),
      'Merge with vet_merge_patients().',
    ),
    mergedAt: moment('merged_at').notNull().defaultNow(),
    mergedBy: uuid('merged_by').notNull(),
    /** When, by whom and why the merge was taken back. */
    revertedAt: moment('reverted_at'),
    revertedBy: uuid('reverted_by'),
    revertReason: text('revert_reason'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.survivingPatientId, patients),
    tenantReference(t, t.mergedPatientId, patients),
    tenantReference(t, t.mergedBy, users),
    tenantReference(t, t.revertedBy, users),
    rule(
      t.mergedPatientId,
      'two_records',
      compare(t.mergedPatientId, '<>', t.survivingPatientId),
      'must differ from surviving patient id',
    ),
    notBlank(t.reason),
    jsonKind(t.movedRecords, 'object'),
    jsonKind(t.adjustedRecords, 'array'),
    rule(
      t.revertedAt,
      'explained',
      together(t.revertedAt, t.revertedBy, t.revertReason),
      'is set together with reverted by and revert reason',
    ),
    notBlank(t.revertReason),
    endsAfter(t.revertedAt, t.mergedAt),
    // Where did this record go; a record is merged away once.
    uniqueIndex('vet_patient_merge_events_merged_unique')
      .on(t.organizationId, t.mergedPatientId)
      .where(sql`${t.revertedAt} is null`),
    // Every merge of a record, from both sides.
    tenantIndex(t, t.mergedPatientId),
    tenantIndex(t, t.survivingPatientId),
    // What a person merged or took back. Support the keys.
    tenantIndex(t, t.mergedBy),
    tenantIndex(t, t.revertedBy),
  ],
)

export type PatientMergeEventRow = typeof patientMergeEvents.$inferSelect
export type NewPatientMergeEventRow = typeof patientMergeEvents.$inferInsert
