import { date, pgTable, smallint, text, time, unique, uuid } from 'drizzle-orm/pg-core'
import {
  between,
  closedList,
  endsLater,
  flag,
  id,
  organizationId,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { exactlyOne, exactlyWhen, isIn, known, onlyWhen, requiredWhen, rule } from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { veterinarians } from './veterinarians'

export const vetScheduleTypeEnum = closedList('vet_schedule_type', ['available', 'surgery', 'on_call', 'time_off'])
export type VetScheduleType = ValueOf<typeof vetScheduleTypeEnum>

/**
 * Hours of a veterinarian: every week on a day (day_of_week, from starts_on until ends_on) or on one date
 * (specific_date). Hours of presence (available, surgery) on a date replace the weekly ones of that date; time off takes
 * precedence over both. Times are local to the location; hours past midnight are two rows, the first ending at 24:00.
 * Hours of presence of one veterinarian do not overlap, whatever the location.
 */
export const vetSchedules = pgTable(
  'vet_vet_schedules',
  {
    organizationId: organizationId(),
    id: id(),
    veterinarianId: uuid('veterinarian_id').notNull(),
    /** Location; empty for time off everywhere. */
    clinicId: uuid('clinic_id'),
    scheduleType: vetScheduleTypeEnum('schedule_type').notNull().default('available'),
    /** 0 is Sunday, 6 Saturday, as extract(dow) counts. */
    dayOfWeek: smallint('day_of_week'),
    specificDate: date('specific_date'),
    /** Local time, included. */
    startTime: time('start_time').notNull(),
    /** Local time, not included; 24:00 for midnight. */
    endTime: time('end_time').notNull(),
    /** First day of weekly hours. */
    startsOn: date('starts_on'),
    /** First day weekly hours no longer hold; empty while they do. */
    endsOn: date('ends_on'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.clinicId, clinics),
    vetScheduleTypeEnum.check(t.scheduleType),
    ...requiredWhen(isIn(t.scheduleType, 'available', 'surgery', 'on_call'), t.clinicId),
    rule(
      t.dayOfWeek,
      'or_specific_date',
      exactlyOne(t.dayOfWeek, t.specificDate),
      'or a specific date is needed, and not both',
    ),
    between(t.dayOfWeek, 0, 6),
    endsLater(t.endTime, t.startTime),
    ...exactlyWhen(known(t.dayOfWeek), t.startsOn),
    ...onlyWhen(known(t.dayOfWeek), t.endsOn),
    endsLater(t.endsOn, t.startsOn),
    // Weekly hours of a veterinarian, and those of one date.
    tenantIndex(t, t.veterinarianId, t.dayOfWeek),
    tenantIndex(t, t.veterinarianId, t.specificDate),
    // Who is in at a location on a weekday, and on one date.
    tenantIndex(t, t.clinicId, t.dayOfWeek),
    tenantIndex(t, t.clinicId, t.specificDate),
  ],
)

export type VetScheduleRow = typeof vetSchedules.$inferSelect
export type NewVetScheduleRow = typeof vetSchedules.$inferInsert

/**
 * Where a veterinarian practises, and from when to when (half-open: end_date is the first day it no longer holds). At
 * most one location is primary at a time.
 */
export const vetClinicAssignments = pgTable(
  'vet_vet_clinic_assignments',
  {
    organizationId: organizationId(),
    id: id(),
    veterinarianId: uuid('veterinarian_id').notNull(),
    clinicId: uuid('clinic_id').notNull(),
    /** The location this veterinarian belongs to when no other is named. */
    isPrimary: flag('is_primary', false),
    startDate: date('start_date').notNull(),
    /** First day it no longer holds; empty while it does. */
    endDate: date('end_date'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.clinicId, clinics),
    endsLater(t.endDate, t.startDate),
    // Locations of a veterinarian.
    unique('vet_vet_clinic_assignments_date_unique').on(t.organizationId, t.veterinarianId, t.clinicId, t.startDate),
    // Veterinarians of a location on a day.
    tenantIndex(t, t.clinicId, t.startDate),
  ],
)

export type VetClinicAssignmentRow = typeof vetClinicAssignments.$inferSelect
export type NewVetClinicAssignmentRow = typeof vetClinicAssignments.$inferInsert
