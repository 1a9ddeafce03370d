import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { vetClinicAssignments, vetSchedules } from './vet-schedules'

export const vetScheduleInsertSchema: InsertSchema<typeof vetSchedules> = insertSchema(vetSchedules)
export const vetScheduleSelectSchema: SelectSchema<typeof vetSchedules> = selectSchema(vetSchedules)
export const vetScheduleUpdateSchema: UpdateSchema<typeof vetSchedules, 'veterinarianId'> = updateSchema(vetSchedules, {
  immutable: ['veterinarianId'],
})

export const vetClinicAssignmentInsertSchema: InsertSchema<typeof vetClinicAssignments> =
  insertSchema(vetClinicAssignments)
export const vetClinicAssignmentSelectSchema: SelectSchema<typeof vetClinicAssignments> =
  selectSchema(vetClinicAssignments)
export const vetClinicAssignmentUpdateSchema: UpdateSchema<typeof vetClinicAssignments, 'veterinarianId' | 'clinicId'> =
  updateSchema(vetClinicAssignments, { immutable: ['veterinarianId', 'clinicId'] })
