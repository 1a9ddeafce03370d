// Generated from the foreign keys of src/schema: npm run generate
import { relations } from 'drizzle-orm'
import { equipment, equipmentMaintenance } from '../equipment/equipment'
import { resources, rooms } from '../facilities/rooms'
import { suppliers } from '../inventory/suppliers'
import { staff } from '../staff/staff'
import { clinics } from '../tenancy/organizations'

export const equipmentRelations = relations(equipment, ({ one, many }) => ({
  clinic: one(clinics, {
    fields: [equipment.organizationId, equipment.clinicId],
    references: [clinics.organizationId, clinics.id],
  }),
  supplier: one(suppliers, {
    fields: [equipment.organizationId, equipment.supplierId],
    references: [suppliers.organizationId, suppliers.id],
  }),
  room: one(rooms, {
    fields: [equipment.organizationId, equipment.roomId],
    references: [rooms.organizationId, rooms.id],
  }),
  resource: one(resources, {
    fields: [equipment.organizationId, equipment.resourceId],
    references: [resources.organizationId, resources.id],
  }),
  maintenance: many(equipmentMaintenance),
}))

export const equipmentMaintenanceRelations = relations(equipmentMaintenance, ({ one }) => ({
  equipment: one(equipment, {
    fields: [equipmentMaintenance.organizationId, equipmentMaintenance.equipmentId],
    references: [equipment.organizationId, equipment.id],
  }),
  performedByStaff: one(staff, {
    fields: [equipmentMaintenance.organizationId, equipmentMaintenance.performedBy],
    references: [staff.organizationId, staff.id],
  }),
}))
