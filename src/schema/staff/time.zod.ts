import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { staffAttendance, staffLeaveRequests, staffSchedules } from './time'

export const staffScheduleInsertSchema: InsertSchema<typeof staffSchedules> = insertSchema(staffSchedules)
export const staffScheduleSelectSchema: SelectSchema<typeof staffSchedules> = selectSchema(staffSchedules)
export const staffScheduleUpdateSchema: UpdateSchema<typeof staffSchedules, 'staffId'> = updateSchema(staffSchedules, {
  immutable: ['staffId'],
})

export const staffAttendanceInsertSchema: InsertSchema<typeof staffAttendance> = insertSchema(staffAttendance)
export const staffAttendanceSelectSchema: SelectSchema<typeof staffAttendance> = selectSchema(staffAttendance)
export const staffAttendanceUpdateSchema: UpdateSchema<typeof staffAttendance, 'staffId'> = updateSchema(
  staffAttendance,
  { immutable: ['staffId'] },
)

export const staffLeaveRequestInsertSchema: InsertSchema<typeof staffLeaveRequests> = insertSchema(staffLeaveRequests)
export const staffLeaveRequestSelectSchema: SelectSchema<typeof staffLeaveRequests> = selectSchema(staffLeaveRequests)
export const staffLeaveRequestUpdateSchema: UpdateSchema<typeof staffLeaveRequests, 'staffId' | 'requestedAt'> =
  updateSchema(staffLeaveRequests, { immutable: ['staffId', 'requestedAt'] })
