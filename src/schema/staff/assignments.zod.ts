import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { staffClinicAssignments } from './assignments'

export const staffClinicAssignmentInsertSchema: InsertSchema<typeof staffClinicAssignments> =
  insertSchema(staffClinicAssignments)
export const staffClinicAssignmentSelectSchema: SelectSchema<typeof staffClinicAssignments> =
  selectSchema(staffClinicAssignments)
export const staffClinicAssignmentUpdateSchema: UpdateSchema<typeof staffClinicAssignments, 'staffId' | 'clinicId'> =
  updateSchema(staffClinicAssignments, { immutable: ['staffId', 'clinicId'] })
