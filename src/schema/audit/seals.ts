import { bigint, integer, pgTable, text, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  endsLater,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  positive,
  shaped,
  tenantKey,
  tenantUnique,
  type ValueOf,
  writtenOnce,
} from '../columns'
import { compare, known, requiredWhen, rule, SHA256, same, unknown } from '../rules/index'

/** The logs that are sealed, by SQL name without the prefix. */
export const auditLogNameEnum = closedList('vet_audit_log_name', ['audit_logs', 'access_logs'])
export type AuditLogName = ValueOf<typeof auditLogNameEnum>

/**
 * Evidence of what a log of one practice held when it was sealed. A seal covers the rows of the transactions numbered
 * from `from_xid` up to and without `to_xid`, all of them settled; its Merkle root is over their hashes in the order of
 * transaction number and id, and its own hash includes that of the seal before it. Changed, missing, added and exchanged
 * rows are found by comparing the log with the leaves; changed and missing seals by the chain. Written by
 * `vet-plan audit seal` alone and append-only.
 *
 * There are no foreign keys, on purpose: a seal must outlive everything it speaks of.
 *
 * Transaction numbers start anew when the rows are restored into another cluster. What follows is a new era, whose first
 * seal covers every row that no seal had.
 */
export const auditSeals = pgTable(
  'vet_audit_seals',
  {
    organizationId: organizationId(),
    id: id(),
    log: auditLogNameEnum('log').notNull(),
    /** Counts the seals of a log, from 1. */
    number: integer('number').notNull(),
    /** Counts the clusters the log has lived in, from 1. */
    era: integer('era').notNull().default(1),
    /** System identifier of the cluster, as PostgreSQL names it; empty where it may not be read. */
    cluster: varchar('cluster', { length: 20 }),
    /** Number of the first transaction covered. */
    fromXid: bigint('from_xid', { mode: 'number' }).notNull(),
    /** Number of the first transaction not covered any more. */
    toXid: bigint('to_xid', { mode: 'number' }).notNull(),
    rowCount: integer('row_count').notNull(),
    /** Root of the Merkle tree (RFC 6962) over the hashes of the rows, in hexadecimal. */
    merkleRoot: varchar('merkle_root', { length: 64 }).notNull(),
    /** `seal_hash` of the seal before; empty for the first. */
    previousHash: varchar('previous_hash', { length: 64 }),
    /** SHA-256 over what this seal says and the hash of the seal before, in hexadecimal. To be kept outside as an anchor. */
    sealHash: varchar('seal_hash', { length: 64 }).notNull(),
    /** Base64 of, per row in order: transaction number (8 bytes), id (16) and row hash (32). */
    leaves: text('leaves').notNull(),
    sealedAt: moment('sealed_at').notNull(),
    /** Database login that sealed. */
    sealedBy: varchar('sealed_by', { length: 63 }).notNull(),
    /** When the retention job removed rows that this seal covers: what is missing since then is no tampering. */
    purgedAt: moment('purged_at'),
    /** Which rule the removal followed. */
    purgeReason: text('purge_reason'),
    ...writtenOnce,
  },
  (t) => [
    ...tenantKey(t),
    auditLogNameEnum.check(t.log),
    positive(t.number),
    positive(t.era),
    notNegative(t.fromXid),
    endsLater(t.toXid, t.fromXid),
    notNegative(t.rowCount),
    shaped(t.merkleRoot, SHA256),
    shaped(t.previousHash, SHA256),
    shaped(t.sealHash, SHA256),
    rule(
      t.previousHash,
      'of_chain',
      same(unknown(t.previousHash), compare(t.number, '<=', 1)),
      'is empty for the first seal alone',
    ),
    notBlank(t.sealedBy),
    ...requiredWhen(known(t.purgedAt), t.purgeReason),
    // The newest seal of a log, and all in order. Two sealers at once cannot both write the next one.
    tenantUnique(t, t.log, t.number),
  ],
)

export type AuditSealRow = typeof auditSeals.$inferSelect
export type NewAuditSealRow = typeof auditSeals.$inferInsert
