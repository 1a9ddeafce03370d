import { sql } from 'drizzle-orm'
import { pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  computedUnique,
  different,
  endsLater,
  flag,
  id,
  json,
  jsonKind,
  moment,
  named,
  normalized,
  notBlank,
  organizationId,
  referenceKey,
  shaped,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { CODE } from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'

/** Resources of the shipped catalogue. A host application may add its own to the table. */
export const PERMISSION_RESOURCES = [
  'patients',
  'clients',
  'appointments',
  'medical_records',
  'diagnostics',
  'prescriptions',
  'surgeries',
  'inventory',
  'invoices',
  'payments',
  'insurance_claims',
  'staff',
  'reports',
  'audit_logs',
] as const
export type PermissionResource = (typeof PERMISSION_RESOURCES)[number]

/** Actions of the shipped catalogue. */
export const PERMISSION_ACTIONS = [
  'create',
  'read',
  'update',
  'delete',
  'export',
  'print',
  'prescribe',
  'administer',
  'approve',
  'void',
  'cancel',
  'refill',
  'process',
  'refund',
  'write',
  'manage',
  'view',
] as const
export type PermissionAction = (typeof PERMISSION_ACTIONS)[number]

/**
 * A role of one practice, such as receptionist. It has its own permissions and those of its parent, and of the parent's
 * parent; no role is its own ancestor. System roles come with the practice and are neither renamed nor deleted.
 */
export const roles = pgTable(
  'vet_roles',
  {
    organizationId: organizationId(),
    id: id(),
    name: varchar('name', { length: 100 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    description: text('description'),
    /** Role whose permissions this one inherits. */
    parentRoleId: uuid('parent_role_id'),
    /** Provisioned with the practice. */
    isSystemRole: flag('is_system_role', false),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.parentRoleId, t),
    notBlank(t.name),
    different(t.parentRoleId, t.id),
    // Role by name.
    computedUnique('vet_roles_name_unique', t.nameNormalized, t.organizationId, t.nameNormalized),
    // Roles that inherit from a role.
    tenantIndex(t, t.parentRoleId),
  ],
)

export type RoleRow = typeof roles.$inferSelect
export type NewRoleRow = typeof roles.$inferInsert

/**
 * The catalogue of what can be allowed: an action on a resource. Shared by all practices and read-only to them; a host
 * application adds its own resources and actions with a migration.
 */
export const permissions = pgTable(
  'vet_permissions',
  {
    id: id(),
    /** What is acted on, for example medical_records. */
    resource: varchar('resource', { length: 50 }).notNull(),
    /** What is done, for example export; manage stands for every action. */
    action: varchar('action', { length: 50 }).notNull(),
    description: text('description'),
    ...timestamps,
  },
  (t) => [
    referenceKey(t),
    shaped(t.resource, CODE),
    shaped(t.action, CODE),
    // Permission by its two parts.
    unique('vet_permissions_resource_action_unique').on(t.resource, t.action),
  ],
)

export type PermissionRow = typeof permissions.$inferSelect
export type NewPermissionRow = typeof permissions.$inferInsert

export const permissionEffectEnum = closedList('vet_permission_effect', ['allow', 'deny'])
export type PermissionEffect = ValueOf<typeof permissionEffectEnum>

/**
 * Which rows a permission reaches; all conditions must hold, none means every row. What does not apply is left out rather
 * than false, so that one meaning has one form.
 */
export interface PermissionConditions {
  /** Rows the user created or is the clinician of. */
  readonly ownRecordsOnly?: true
  /** Rows of the location the role was given for. */
  readonly clinicOnly?: true
  /** Rows of the user's department. */
  readonly departmentOnly?: true
  /** Rows of this location. */
  readonly clinicId?: string
}

/**
 * What a role allows or denies, for which rows and which fields. A deny overrides every allow, whichever role it comes
 * from.
 */
export const rolePermissions = pgTable(
  'vet_role_permissions',
  {
    organizationId: organizationId(),
    id: id(),
    roleId: uuid('role_id').notNull(),
    permissionId: uuid('permission_id').notNull(),
    effect: permissionEffectEnum('effect').notNull().default('allow'),
    /** Columns it is limited to, in camel case; none means the whole row. */
    fields: textList('fields'),
    /** Rows it is limited to: ownRecordsOnly, clinicOnly, departmentOnly (each true or absent) and clinicId. */
    conditions: json<PermissionConditions>('conditions').notNull().default({}),
    /** SHA-256 of the conditions in the form jsonb gives them. Kept by the database. */
    conditionsHash: varchar('conditions_hash', { length: 64 })
      .notNull()
      .generatedAlwaysAs(sql.raw(String.raw`encode(sha256(replace("conditions"::text, '\', '\\')::bytea), 'hex')`)),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.roleId, roles, 'cascade'),
    sharedReference(t.permissionId, permissions),
    permissionEffectEnum.check(t.effect),
    jsonKind(t.conditions, 'object'),
    // A misspelt condition would widen the permission to every row.
    named(
      t.conditions,
      'known',
      sql`case when jsonb_typeof(${t.conditions}) = 'object' then (${t.conditions} - array['ownRecordsOnly', 'clinicOnly', 'departmentOnly', 'clinicId']) = '{}'::jsonb and coalesce(${t.conditions} -> 'ownRecordsOnly', 'true') = 'true' and coalesce(${t.conditions} -> 'clinicOnly', 'true') = 'true' and coalesce(${t.conditions} -> 'departmentOnly', 'true') = 'true' and (${t.conditions} -> 'clinicId' is null or coalesce(${t.conditions} ->> 'clinicId', '') ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') else true end`,
    ),
    // A list with an empty name or NULL in it would limit to nothing.
    named(
      t.fields,
      'filled',
      sql`array_position(${t.fields}, null) is null and array_position(${t.fields}, '') is null`,
    ),
    // Permissions of a role; each once per effect and conditions.
    unique('vet_role_permissions_unique').on(t.organizationId, t.roleId, t.permissionId, t.effect, t.conditionsHash),
    // Which roles have a permission; supports the key.
    sharedIndex(t, t.permissionId),
  ],
)

export type RolePermissionRow = typeof rolePermissions.$inferSelect
export type NewRolePermissionRow = typeof rolePermissions.$inferInsert

/**
 * A role given to a user, for one location or for all, from valid_from until valid_until (half-open). Taking it back sets
 * valid_until; giving it again moves both. Who had which role when is in the audit log.
 */
export const userRoles = pgTable(
  'vet_user_roles',
  {
    organizationId: organizationId(),
    id: id(),
    userId: uuid('user_id').notNull(),
    roleId: uuid('role_id').notNull(),
    /** Location it is limited to; empty for all of them. */
    clinicId: uuid('clinic_id'),
    validFrom: moment('valid_from').notNull().defaultNow(),
    /** First moment it no longer holds; empty for good. */
    validUntil: moment('valid_until'),
    /** Who gave it; empty for roles provisioned with the practice. */
    assignedBy: uuid('assigned_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.userId, users),
    tenantReference(t, t.roleId, roles),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.assignedBy, users),
    endsLater(t.validUntil, t.validFrom),
    // Roles of a user, each once per location.
    unique('vet_user_roles_unique').on(t.organizationId, t.userId, t.roleId, t.clinicId).nullsNotDistinct(),
    // Users of a role.
    tenantIndex(t, t.roleId),
    // Who may do what at a location.
    tenantIndex(t, t.clinicId),
    // What a person assigned; supports the key.
    tenantIndex(t, t.assignedBy),
  ],
)

export type UserRoleRow = typeof userRoles.$inferSelect
export type NewUserRoleRow = typeof userRoles.$inferInsert
