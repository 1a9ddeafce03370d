import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { equipment, equipmentMaintenance } from './equipment'

export const equipmentInsertSchema: InsertSchema<typeof equipment> = insertSchema(equipment)
export const equipmentSelectSchema: SelectSchema<typeof equipment> = selectSchema(equipment)
export const equipmentUpdateSchema: UpdateSchema<typeof equipment> = updateSchema(equipment)

export const equipmentMaintenanceInsertSchema: InsertSchema<typeof equipmentMaintenance> =
  insertSchema(equipmentMaintenance)
export const equipmentMaintenanceSelectSchema: SelectSchema<typeof equipmentMaintenance> =
  selectSchema(equipmentMaintenance)
export const equipmentMaintenanceUpdateSchema: UpdateSchema<typeof equipmentMaintenance, 'equipmentId'> = updateSchema(
  equipmentMaintenance,
  { immutable: ['equipmentId'] },
)
