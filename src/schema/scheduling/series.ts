import { date, pgTable, smallint, text, time, uuid } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  between,
  closedList,
  endsAfter,
  flag,
  id,
  notBlank,
  organizationId,
  phi,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { rooms } from '../facilities/rooms'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import {
  all,
  any,
  compare,
  counted,
  exactlyOne,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  onlyWhen,
  rule,
} from '../rules/index'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { appointmentTypeEnum, appointmentTypes } from './appointment-types'

/** FREQ of RFC 5545. */
export const recurrenceFrequencyEnum = closedList('vet_recurrence_frequency', ['daily', 'weekly', 'monthly', 'yearly'])
export type RecurrenceFrequency = ValueOf<typeof recurrenceFrequencyEnum>

export const recurringSeriesStatusEnum = closedList('vet_recurring_series_status', [
  'active',
  'paused',
  'completed',
  'cancelled',
])
export type RecurringSeriesStatus = ValueOf<typeof recurringSeriesStatusEnum>

/**
 * A repeated appointment, such as a weekly laser session or a monthly injection. The rule is that of RFC 5545, one
 * column per part: every `interval_count` days, weeks, months or years, on the weekdays or the day of the month that are
 * named, until `until_on` or `occurrence_count`. Times are local to the clinic, so a series keeps its hour over a change
 * of clocks. Appointments are written ahead up to `generated_until_on`; a cancelled one stays as the exception (EXDATE).
 */
export const recurringAppointmentSeries = pgTable(
  'vet_recurring_appointment_series',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    clientId: uuid('client_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    appointmentTypeId: uuid('appointment_type_id'),
    type: appointmentTypeEnum('type').notNull(),
    /** Empty when any veterinarian will do. */
    veterinarianId: uuid('veterinarian_id'),
    roomId: uuid('room_id'),
    frequency: recurrenceFrequencyEnum('frequency').notNull(),
    /** INTERVAL: 2 with `weekly` is every other week. */
    intervalCount: smallint('interval_count').notNull().default(1),
    /** BYDAY: the days of a week it takes place on, or the weekday counted by `week_of_month`. */
    onMonday: flag('on_monday', false),
    onTuesday: flag('on_tuesday', false),
    onWednesday: flag('on_wednesday', false),
    onThursday: flag('on_thursday', false),
    onFriday: flag('on_friday', false),
    onSaturday: flag('on_saturday', false),
    onSunday: flag('on_sunday', false),
    /** BYMONTHDAY: 1 to 31, or -1 for the last day. Months without that day are left out. */
    dayOfMonth: smallint('day_of_month'),
    /** Number before BYDAY: 2 with Tuesday is the second Tuesday, -1 the last. */
    weekOfMonth: smallint('week_of_month'),
    /** BYMONTH, 1 for January. */
    monthOfYear: smallint('month_of_year'),
    /** First day that can carry an occurrence (DTSTART). */
    startsOn: date('starts_on').notNull(),
    /** Local time of day at the clinic. */
    startTime: time('start_time').notNull(),
    durationMinutes: smallint('duration_minutes').notNull(),
    /** Last day that can carry an occurrence, itself included (UNTIL). */
    untilOn: date('until_on'),
    /** Number of occurrences in all (COUNT). */
    occurrenceCount: smallint('occurrence_count'),
    status: recurringSeriesStatusEnum('status').notNull().default('active'),
    /** Appointments exist up to this day, itself included. */
    generatedUntilOn: date('generated_until_on'),
    /** Why it ended early. */
    cancellationReason: phi(text('cancellation_reason')),
    reason: phi(text('reason')),
    notes: phi(text('notes')),
    /** The user who set it up, in `vet_users`. */
    createdBy: uuid('created_by').notNull(),
    ...timestamps,
  },
  (t) => {
    const weekdays = [
      t.onMonday,
      t.onTuesday,
      t.onWednesday,
      t.onThursday,
      t.onFriday,
      t.onSaturday,
      t.onSunday,
    ] as const
    const anyWeekday = any(...weekdays.map(isTrue))
    return [
      ...tenantKey(t),
      tenantReference(t, t.clinicId, clinics),
      tenantReference(t, t.clientId, clients),
      tenantReference(t, t.patientId, patients),
      tenantReference(t, t.appointmentTypeId, appointmentTypes),
      tenantReference(t, t.veterinarianId, veterinarians),
      tenantReference(t, t.roomId, rooms),
      tenantReference(t, t.createdBy, users),
      appointmentTypeEnum.check(t.type),
      recurrenceFrequencyEnum.check(t.frequency),
      recurringSeriesStatusEnum.check(t.status),
      between(t.intervalCount, 1, 366),
      between(t.durationMinutes, 1, 1440),
      between(t.occurrenceCount, 1, 1000),
      between(t.monthOfYear, 1, 12),
      rule(
        t.dayOfMonth,
        'range',
        any(compare(t.dayOfMonth, '=', -1), all(compare(t.dayOfMonth, '>=', 1), compare(t.dayOfMonth, '<=', 31))),
        'must be 1 to 31, or -1 for the last day',
      ),
      rule(
        t.weekOfMonth,
        'range',
        any(compare(t.weekOfMonth, '=', -1), all(compare(t.weekOfMonth, '>=', 1), compare(t.weekOfMonth, '<=', 4))),
        'must be 1 to 4, or -1 for the last one',
      ),
      rule(
        t.onMonday,
        'weekly',
        implies(isIn(t.frequency, 'weekly'), anyWeekday),
        'or another weekday must be chosen for a weekly series',
      ),
      rule(
        t.onMonday,
        'expected',
        implies(anyWeekday, any(isIn(t.frequency, 'weekly'), known(t.weekOfMonth))),
        'and other weekdays are only for a weekly series or a week of the month',
      ),
      rule(t.weekOfMonth, 'weekday', implies(known(t.weekOfMonth), anyWeekday), 'needs the weekday that it counts'),
      rule(
        t.dayOfMonth,
        'one_day',
        implies(isIn(t.frequency, 'monthly', 'yearly'), exactlyOne(t.dayOfMonth, t.weekOfMonth)),
        'or week of month must be named, not both, for a monthly or yearly series',
      ),
      ...onlyWhen(isIn(t.frequency, 'monthly', 'yearly'), t.dayOfMonth, t.weekOfMonth),
      ...exactlyWhen(isIn(t.frequency, 'yearly'), t.monthOfYear),
      // UNTIL and COUNT exclude each other (RFC 5545, 3.3.10).
      rule(
        t.untilOn,
        'one_end',
        counted([t.untilOn, t.occurrenceCount], 0, 1),
        'and occurrence count exclude each other',
      ),
      endsAfter(t.untilOn, t.startsOn),
      ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancellationReason),
      notBlank(t.cancellationReason),
      // Series of a patient.
      tenantIndex(t, t.patientId, t.status),
      // Series to write ahead, the most overdue first.
      tenantIndex(t, t.status, t.generatedUntilOn),
      // Series of a location, client, kind, veterinarian, room and author; support the keys.
      tenantIndex(t, t.clinicId),
      tenantIndex(t, t.clientId),
      tenantIndex(t, t.appointmentTypeId),
      tenantIndex(t, t.veterinarianId),
      tenantIndex(t, t.roomId),
      tenantIndex(t, t.createdBy),
    ]
  },
)

export type RecurringAppointmentSeriesRow = typeof recurringAppointmentSeries.$inferSelect
export type NewRecurringAppointmentSeriesRow = typeof recurringAppointmentSeries.$inferInsert
