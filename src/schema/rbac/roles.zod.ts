import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { permissions, rolePermissions, roles, userRoles } from './roles'

/** A misspelt condition would widen the permission to every row: unknown keys are refused. */
export const permissionConditionsSchema = z.strictObject({
  ownRecordsOnly: z.literal(true).optional(),
  clinicOnly: z.literal(true).optional(),
  departmentOnly: z.literal(true).optional(),
  clinicId: z
    .string()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: 'is not an id in lower case' })
    .optional(),
})

const rolePermissionFields = {
  json: { conditions: permissionConditionsSchema },
  check: ({ fields }: { readonly fields?: readonly string[] | undefined }, context: z.RefinementCtx) => {
    if (fields?.includes(''))
      context.addIssue({ code: 'custom', path: ['fields'], message: 'must not hold a blank name' })
  },
}

export const roleInsertSchema: InsertSchema<typeof roles> = insertSchema(roles)
export const roleSelectSchema: SelectSchema<typeof roles> = selectSchema(roles)
export const roleUpdateSchema: UpdateSchema<typeof roles, 'isSystemRole'> = updateSchema(roles, {
  immutable: ['isSystemRole'],
})

export const permissionInsertSchema: InsertSchema<typeof permissions> = insertSchema(permissions)
export const permissionSelectSchema: SelectSchema<typeof permissions> = selectSchema(permissions)
export const permissionUpdateSchema: UpdateSchema<typeof permissions, 'resource' | 'action'> = updateSchema(
  permissions,
  { immutable: ['resource', 'action'] },
)

export const rolePermissionInsertSchema: InsertSchema<typeof rolePermissions> = insertSchema(
  rolePermissions,
  rolePermissionFields,
)
export const rolePermissionSelectSchema: SelectSchema<typeof rolePermissions> = selectSchema(
  rolePermissions,
  rolePermissionFields,
)
export const rolePermissionUpdateSchema: UpdateSchema<typeof rolePermissions, 'roleId' | 'permissionId'> = updateSchema(
  rolePermissions,
  { ...rolePermissionFields, immutable: ['roleId', 'permissionId'] },
)

export const userRoleInsertSchema: InsertSchema<typeof userRoles> = insertSchema(userRoles)
export const userRoleSelectSchema: SelectSchema<typeof userRoles> = selectSchema(userRoles)
export const userRoleUpdateSchema: UpdateSchema<typeof userRoles, 'userId' | 'roleId' | 'clinicId'> = updateSchema(
  userRoles,
  { immutable: ['userId', 'roleId', 'clinicId'] },
)
