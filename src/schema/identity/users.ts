import { pgTable, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  computedUnique,
  emailShape,
  encryptedOnly,
  encryptedText,
  endsAfter,
  flag,
  id,
  moment,
  normalized,
  notBlank,
  organizationId,
  phi,
  secret,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { compare, PHONE, regexPattern, rule, SHA256 } from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'

const PASSWORD_HASH = regexPattern('hashed', '^[$].+[$].+', 'is not a password hash with its algorithm')

/**
 * A login to one practice. A relief veterinarian who works for two practices has two rows with the same address, one in
 * each. People who leave are deactivated, never deleted: records keep who did what. What a user may do is a matter of
 * roles, not of a column here.
 */
export const users = pgTable(
  'vet_users',
  {
    organizationId: organizationId(),
    id: id(),
    /** Home location; empty for somebody who works everywhere. */
    clinicId: uuid('clinic_id'),
    email: phi(varchar('email', { length: 255 }).notNull()),
    emailNormalized: phi(normalized('email_normalized', 'email').notNull()),
    emailVerified: flag('email_verified', false),
    firstName: phi(varchar('first_name', { length: 100 }).notNull()),
    lastName: phi(varchar('last_name', { length: 100 }).notNull()),
    phone: phi(varchar('phone', { length: 20 })),
    /** Password hash in its own PHC or modular-crypt form; empty when an external identity provider signs in. */
    passwordHash: secret(varchar('password_hash', { length: 255 })),
    mfaSecretEncrypted: encryptedText('mfa_secret'),
    mfaBackupCodesEncrypted: encryptedText('mfa_backup_codes'),
    lastLoginAt: moment('last_login_at'),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    emailShape(t.email),
    notBlank(t.firstName),
    notBlank(t.lastName),
    shaped(t.phone, PHONE),
    // A hash always carries its algorithm; this refuses a plain password stored by mistake.
    shaped(t.passwordHash, PASSWORD_HASH),
    encryptedOnly(t.mfaSecretEncrypted),
    encryptedOnly(t.mfaBackupCodesEncrypted),
    // Sign-in within a practice.
    computedUnique('vet_users_email_unique', t.emailNormalized, t.organizationId, t.emailNormalized),
    // Team of a location.
    tenantIndex(t, t.clinicId, t.isActive),
  ],
)

export type UserRow = typeof users.$inferSelect
export type NewUserRow = typeof users.$inferInsert

/**
 * A signed-in browser or device. Only the SHA-256 of the session token is stored, so that a stolen backup opens no
 * session. Ends at `expires_at` or when revoked, whichever comes first.
 */
export const sessions = pgTable(
  'vet_sessions',
  {
    organizationId: organizationId(),
    id: id(),
    userId: uuid('user_id').notNull(),
    /** SHA-256 of the token, 64 hexadecimal digits. */
    tokenHash: secret(varchar('token_hash', { length: 64 }).notNull()),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    ipAddress: phi(varchar('ip_address', { length: 45 })),
    userAgent: phi(varchar('user_agent', { length: 512 })),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.userId, users, 'cascade'),
    shaped(t.tokenHash, SHA256),
    endsAfter(t.expiresAt, t.createdAt),
    endsAfter(t.revokedAt, t.createdAt),
    // Every request: the session of a token.
    unique('vet_sessions_token_hash_unique').on(t.organizationId, t.tokenHash),
    // Sign out everywhere.
    tenantIndex(t, t.userId),
    // Clean-up of ended sessions, tenant by tenant.
    tenantIndex(t, t.expiresAt),
  ],
)

export type SessionRow = typeof sessions.$inferSelect
export type NewSessionRow = typeof sessions.$inferInsert

export const authTokenKindEnum = closedList('vet_auth_token_kind', [
  'password_reset',
  'email_verify',
  'mfa',
  'invite',
  'api',
])
export type AuthTokenKind = ValueOf<typeof authTokenKindEnum>

/** A secret sent to a user for one purpose, stored as its SHA-256. Usable once, until `expires_at`. */
export const authTokens = pgTable(
  'vet_auth_tokens',
  {
    organizationId: organizationId(),
    id: id(),
    userId: uuid('user_id').notNull(),
    kind: authTokenKindEnum('kind').notNull(),
    /** SHA-256 of the token, 64 hexadecimal digits. */
    tokenHash: secret(varchar('token_hash', { length: 64 }).notNull()),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.userId, users, 'cascade'),
    authTokenKindEnum.check(t.kind),
    shaped(t.tokenHash, SHA256),
    endsAfter(t.expiresAt, t.createdAt),
    endsAfter(t.usedAt, t.createdAt),
    rule(t.usedAt, 'before_expiry', compare(t.usedAt, '<=', t.expiresAt), 'must not be after expires at'),
    // Redeeming a token.
    unique('vet_auth_tokens_token_hash_unique').on(t.organizationId, t.tokenHash),
    // Open invitations and resets of a user.
    tenantIndex(t, t.userId, t.kind),
    // Clean-up of expired tokens.
    tenantIndex(t, t.expiresAt),
  ],
)

export type AuthTokenRow = typeof authTokens.$inferSelect
export type NewAuthTokenRow = typeof authTokens.$inferInsert
