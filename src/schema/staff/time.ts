import { sql } from 'drizzle-orm'
import { date, index, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  closedList,
  decimal,
  endsAfter,
  endsLater,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  positive,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { exactlyWhen, isIn, known, onlyWhen, requiredWhen, rule, together } from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { staff, staffDepartmentEnum } from './staff'

export const shiftStatusEnum = closedList('vet_shift_status', [
  'draft',
  'published',
  'confirmed',
  'completed',
  'absent',
  'cancelled',
])
export type ShiftStatus = ValueOf<typeof shiftStatusEnum>

/**
 * One planned shift of a person at a location. Nobody has two shifts at the same time; cancelled ones do not count. What
 * was worked is in vet_staff_attendance.
 */
export const staffSchedules = pgTable(
  'vet_staff_schedules',
  {
    organizationId: organizationId(),
    id: id(),
    staffId: uuid('staff_id').notNull(),
    clinicId: uuid('clinic_id').notNull(),
    /** Where the person is needed, when it is not the usual department. */
    department: staffDepartmentEnum('department'),
    startsAt: moment('starts_at').notNull(),
    /** First moment after the shift; may be on the next day. */
    endsAt: moment('ends_at').notNull(),
    /** Unpaid break within the shift, minutes. */
    breakMinutes: smallint('break_minutes').notNull().default(0),
    status: shiftStatusEnum('status').notNull().default('draft'),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: text('cancellation_reason'),
    notes: text('notes'),
    /** Who planned it. */
    createdBy: uuid('created_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.staffId, staff),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.createdBy, users),
    staffDepartmentEnum.check(t.department),
    shiftStatusEnum.check(t.status),
    endsLater(t.endsAt, t.startsAt),
    notNegative(t.breakMinutes),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt),
    ...onlyWhen(isIn(t.status, 'cancelled'), t.cancellationReason),
    // Shifts of a person.
    tenantIndex(t, t.staffId, t.startsAt),
    // Roster of a location.
    tenantIndex(t, t.clinicId, t.startsAt),
    // Support the key.
    tenantIndex(t, t.createdBy),
  ],
)

export type StaffScheduleRow = typeof staffSchedules.$inferSelect
export type NewStaffScheduleRow = typeof staffSchedules.$inferInsert

export const attendanceSourceEnum = closedList('vet_attendance_source', [
  'web',
  'mobile',
  'kiosk',
  'biometric',
  'manual',
])
export type AttendanceSource = ValueOf<typeof attendanceSourceEnum>

/**
 * One stretch of time somebody worked, from clocking in to clocking out. Nobody is clocked in twice at once. A later
 * correction names who made it and why; the values before it are in the audit log. Time records are kept for years
 * (29 CFR 516.5, 516.6).
 */
export const staffAttendance = pgTable(
  'vet_staff_attendance',
  {
    organizationId: organizationId(),
    id: id(),
    staffId: uuid('staff_id').notNull(),
    clinicId: uuid('clinic_id').notNull(),
    /** The planned shift, if there was one. */
    staffScheduleId: uuid('staff_schedule_id'),
    clockInAt: moment('clock_in_at').notNull(),
    /** Empty while the person is at work. */
    clockOutAt: moment('clock_out_at'),
    /** Unpaid break taken, minutes. */
    breakMinutes: smallint('break_minutes').notNull().default(0),
    source: attendanceSourceEnum('source').notNull().default('web'),
    notes: text('notes'),
    correctedAt: moment('corrected_at'),
    correctedBy: uuid('corrected_by'),
    correctionReason: text('correction_reason'),
    /** When and by whom it was released for the payroll. */
    approvedAt: moment('approved_at'),
    approvedBy: uuid('approved_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.staffId, staff),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.staffScheduleId, staffSchedules),
    tenantReference(t, t.correctedBy, users),
    tenantReference(t, t.approvedBy, users),
    attendanceSourceEnum.check(t.source),
    endsLater(t.clockOutAt, t.clockInAt),
    notNegative(t.breakMinutes),
    rule(
      t.correctedAt,
      'explained',
      together(t.correctedAt, t.correctedBy, t.correctionReason),
      'is set together with corrected by and correction reason',
    ),
    notBlank(t.correctionReason),
    rule(t.approvedAt, 'with_person', together(t.approvedAt, t.approvedBy), 'is set together with approved by'),
    ...onlyWhen(known(t.clockOutAt), t.approvedAt),
    // Who is at work; one open entry per person.
    uniqueIndex('vet_staff_attendance_open_unique').on(t.organizationId, t.staffId).where(sql`${t.clockOutAt} is null`),
    // Time sheet of a person, newest first.
    index('vet_staff_attendance_staff_id_newest_idx').on(t.organizationId, t.staffId, t.clockInAt.desc()),
    // Time sheets of a location in a pay period.
    tenantIndex(t, t.clinicId, t.clockInAt),
    // Planned against worked; what a person corrected or released. Support the keys.
    tenantIndex(t, t.staffScheduleId),
    tenantIndex(t, t.correctedBy),
    tenantIndex(t, t.approvedBy),
  ],
)

export type StaffAttendanceRow = typeof staffAttendance.$inferSelect
export type NewStaffAttendanceRow = typeof staffAttendance.$inferInsert

export const leaveTypeEnum = closedList('vet_leave_type', [
  'annual',
  'sick',
  'unpaid',
  'parental',
  'bereavement',
  'civic_duty',
  'training',
  'other',
])
export type LeaveType = ValueOf<typeof leaveTypeEnum>

export const leaveStatusEnum = closedList('vet_leave_status', ['pending', 'approved', 'denied', 'cancelled'])
export type LeaveStatus = ValueOf<typeof leaveStatusEnum>

/**
 * A request to be away on whole days, both ends included. It is decided once, by a person and at a time; requests of one
 * person that are pending or approved do not overlap.
 */
export const staffLeaveRequests = pgTable(
  'vet_staff_leave_requests',
  {
    organizationId: organizationId(),
    id: id(),
    staffId: uuid('staff_id').notNull(),
    leaveType: phi(leaveTypeEnum('leave_type').notNull()),
    /** First day away. */
    startsOn: date('starts_on').notNull(),
    /** Last day away, included. */
    endsOn: date('ends_on').notNull(),
    /** Working hours it takes from the person's balance. */
    requestedHours: decimal('requested_hours', 6, 2),
    reason: phi(text('reason')),
    requestedAt: moment('requested_at').notNull().defaultNow(),
    status: leaveStatusEnum('status').notNull().default('pending'),
    reviewedAt: moment('reviewed_at'),
    reviewedBy: uuid('reviewed_by'),
    denialReason: phi(text('denial_reason')),
    cancelledAt: moment('cancelled_at'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.staffId, staff),
    tenantReference(t, t.reviewedBy, users),
    leaveTypeEnum.check(t.leaveType),
    leaveStatusEnum.check(t.status),
    endsAfter(t.endsOn, t.startsOn),
    positive(t.requestedHours),
    ...requiredWhen(isIn(t.status, 'approved', 'denied'), t.reviewedAt),
    rule(t.reviewedAt, 'with_person', together(t.reviewedAt, t.reviewedBy), 'is set together with reviewed by'),
    ...onlyWhen(isIn(t.status, 'approved', 'denied', 'cancelled'), t.reviewedAt),
    endsAfter(t.reviewedAt, t.requestedAt),
    ...exactlyWhen(isIn(t.status, 'denied'), t.denialReason),
    notBlank(t.denialReason),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt),
    endsAfter(t.cancelledAt, t.requestedAt),
    // Leave of a person; who is away between two days.
    tenantIndex(t, t.staffId, t.startsOn),
    // Requests to decide, and the leave calendar.
    tenantIndex(t, t.status, t.startsOn),
    // Support the key.
    tenantIndex(t, t.reviewedBy),
  ],
)

export type StaffLeaveRequestRow = typeof staffLeaveRequests.$inferSelect
export type NewStaffLeaveRequestRow = typeof staffLeaveRequests.$inferInsert
