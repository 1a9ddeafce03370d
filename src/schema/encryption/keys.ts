import { sql } from 'drizzle-orm'
import { integer, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  endsAfter,
  id,
  moment,
  notBlank,
  organizationId,
  positive,
  secret,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { exactlyWhen, isIn, onlyWhen, regexPattern, rule, same } from '../rules/index'
import { organizationReference } from '../tenancy/organizations'

export const encryptionKeyPurposeEnum = closedList('vet_encryption_key_purpose', ['data', 'blind_index'])
export type EncryptionKeyPurpose = ValueOf<typeof encryptionKeyPurposeEnum>

export const encryptionAlgorithmEnum = closedList('vet_encryption_algorithm', ['aes_256_gcm', 'hmac_sha_256'])
export type EncryptionAlgorithm = ValueOf<typeof encryptionAlgorithmEnum>

export const encryptionKeyStatusEnum = closedList('vet_encryption_key_status', ['active', 'decrypt_only', 'destroyed'])
export type EncryptionKeyStatus = ValueOf<typeof encryptionKeyStatusEnum>

/**
 * A wrapped data key: `vk1.` and base64url, at least as long as a 32-byte key wrapped by the shortest method (RFC 3394,
 * 40 bytes). A key in clear has neither the prefix nor the length.
 */
const WRAPPED_KEY = regexPattern('wrapped', '^vk1[.][A-Za-z0-9_-]{54,}$', 'is not a wrapped key')

/**
 * A data key of one practice, wrapped by the key management service that `kms_provider` and `kms_key_id` name. Its id is
 * the key id in the envelopes that it encrypted. One key per purpose is active and encrypts; older ones only decrypt. A
 * destroyed key has no wrapped key any more: what it encrypted is lost for good (crypto-shredding). Key material never
 * stands here in clear.
 */
export const encryptionKeys = pgTable(
  'vet_encryption_keys',
  {
    organizationId: organizationId(),
    id: id(),
    /** data: encrypts columns. blind_index: makes encrypted columns searchable. */
    purpose: encryptionKeyPurposeEnum('purpose').notNull().default('data'),
    /** Counts the keys of a purpose, from 1. */
    version: integer('version').notNull(),
    algorithm: encryptionAlgorithmEnum('algorithm').notNull().default('aes_256_gcm'),
    /** Name of the key management implementation, for example local. */
    kmsProvider: varchar('kms_provider', { length: 50 }).notNull(),
    /** Which key of that service wraps this one: an alias or ARN, never the key. */
    kmsKeyId: varchar('kms_key_id', { length: 500 }).notNull(),
    /** The data key, encrypted by the service. Empty once destroyed. */
    wrappedKey: secret(text('wrapped_key')),
    status: encryptionKeyStatusEnum('status').notNull().default('active'),
    /** When the service last wrapped it anew under another key of its own. */
    rewrappedAt: moment('rewrapped_at'),
    /** When another key took its place. */
    retiredAt: moment('retired_at'),
    destroyedAt: moment('destroyed_at'),
    destroyedBy: uuid('destroyed_by'),
    /** Why it was destroyed, for example the number of an erasure request. */
    destructionReason: text('destruction_reason'),
    createdBy: uuid('created_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.destroyedBy, users),
    tenantReference(t, t.createdBy, users),
    encryptionKeyPurposeEnum.check(t.purpose),
    encryptionAlgorithmEnum.check(t.algorithm),
    encryptionKeyStatusEnum.check(t.status),
    rule(
      t.algorithm,
      'of_purpose',
      same(isIn(t.purpose, 'blind_index'), isIn(t.algorithm, 'hmac_sha_256')),
      'must be hmac_sha_256 for a blind index and aes_256_gcm for data',
    ),
    positive(t.version),
    notBlank(t.kmsProvider),
    notBlank(t.kmsKeyId),
    shaped(t.wrappedKey, WRAPPED_KEY),
    ...exactlyWhen(isIn(t.status, 'active', 'decrypt_only'), t.wrappedKey),
    ...exactlyWhen(isIn(t.status, 'decrypt_only', 'destroyed'), t.retiredAt),
    ...exactlyWhen(isIn(t.status, 'destroyed'), t.destroyedAt, t.destructionReason),
    ...onlyWhen(isIn(t.status, 'destroyed'), t.destroyedBy),
    notBlank(t.destructionReason),
    endsAfter(t.rewrappedAt, t.createdAt),
    endsAfter(t.retiredAt, t.createdAt),
    endsAfter(t.destroyedAt, t.retiredAt),
    // The key that encrypts; one per purpose.
    uniqueIndex('vet_encryption_keys_active_unique').on(t.organizationId, t.purpose).where(sql`${t.status} = 'active'`),
    // Keys of a purpose, oldest first.
    tenantUnique(t, t.purpose, t.version),
    // What a person made or destroyed. Support the keys.
    tenantIndex(t, t.createdBy),
    tenantIndex(t, t.destroyedBy),
  ],
)

export type EncryptionKeyRow = typeof encryptionKeys.$inferSelect
export type NewEncryptionKeyRow = typeof encryptionKeys.$inferInsert
