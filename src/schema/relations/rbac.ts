// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { users } from '../identity/users'
import { permissions, rolePermissions, roles, userRoles } from '../rbac/roles'
import { clinics, organizations } from '../tenancy/organizations'

export const rolesRelations = relations(roles, ({ one, many }) => ({
  organization: one(organizations, { fields: [roles.organizationId], references: [organizations.id] }),
  parentRole: one(roles, {
    relationName: 'roles_parentRole',
    fields: [roles.organizationId, roles.parentRoleId],
    references: [roles.organizationId, roles.id],
  }),
  sAsParentRole: many(roles, { relationName: 'roles_parentRole' }),
  permissions: many(rolePermissions),
  userRoles: many(userRoles),
}))

export const permissionsRelations = relations(permissions, ({ many }) => ({
  rolePermissions: many(rolePermissions),
}))

export const rolePermissionsRelations = relations(rolePermissions, ({ one }) => ({
  role: one(roles, {
    fields: [rolePermissions.organizationId, rolePermissions.roleId],
    references: [roles.organizationId, roles.id],
  }),
  permission: one(permissions, { fields: [rolePermissions.permissionId], references: [permissions.id] }),
}))

export const userRolesRelations = relations(userRoles, ({ one }) => ({
  user: one(users, {
    relationName: 'userRoles_user',
    fields: [userRoles.organizationId, userRoles.userId],
    references: [users.organizationId, users.id],
  }),
  role: one(roles, {
    fields: [userRoles.organizationId, userRoles.roleId],
    references: [roles.organizationId, roles.id],
  }),
  clinic: one(clinics, {
    fields: [userRoles.organizationId, userRoles.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  assignedByUser: one(users, {
    relationName: 'userRoles_assignedByUser',
    fields: [userRoles.organizationId, userRoles.assignedBy],
    references: [users.organizationId, users.id],
  }),
}))
