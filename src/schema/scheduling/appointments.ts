import { sql } from 'drizzle-orm'
import { date, index, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  different,
  endsAfter,
  endsLater,
  flag,
  id,
  kept,
  moment,
  notBlank,
  organizationId,
  phi,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { resources, rooms } from '../facilities/rooms'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import {
  compare,
  exactlyOne,
  exactlyWhen,
  isIn,
  not,
  onlyWhen,
  requiredWhen,
  rule,
  together,
  WEB_ADDRESS,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { appointmentTypeEnum, appointmentTypes } from './appointment-types'
import { recurringAppointmentSeries } from './series'

export const appointmentStatusEnum = closedList('vet_appointment_status', [
  'scheduled',
  'confirmed',
  'checked_in',
  'in_progress',
  'completed',
  'cancelled',
  'no_show',
])
export type AppointmentStatus = ValueOf<typeof appointmentStatusEnum>

export const appointmentPriorityEnum = closedList('vet_appointment_priority', ['routine', 'urgent', 'emergency'])
export type AppointmentPriority = ValueOf<typeof appointmentPriorityEnum>

/** How the appointment came about. */
export const appointmentSourceEnum = closedList('vet_appointment_source', [
  'front_desk',
  'phone',
  'online',
  'walk_in',
  'referral',
  'series',
  'waitlist',
  'integration',
])
export type AppointmentSource = ValueOf<typeof appointmentSourceEnum>

export const appointmentPlaceEnum = closedList('vet_appointment_place', ['clinic', 'home', 'farm', 'remote'])
export type AppointmentPlace = ValueOf<typeof appointmentPlaceEnum>

export const cancellationPartyEnum = closedList('vet_appointment_cancellation_party', ['client', 'clinic'])
export type CancellationParty = ValueOf<typeof cancellationPartyEnum>

/**
 * A patient's booking from `scheduled_at` until just before `scheduled_end_at`. Two appointments of a veterinarian or in
 * a room do not overlap, unless they are cancelled, missed, or overbooked on purpose. What was planned stays: a moved
 * appointment of another day is a new row that names the one it replaces. Care itself is in `vet_medical_encounters`,
 * which points here.
 */
export const appointments = pgTable(
  'vet_appointments',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    clientId: uuid('client_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    appointmentTypeId: uuid('appointment_type_id'),
    type: appointmentTypeEnum('type').notNull(),
    /** Empty when any veterinarian will do, or none is needed. */
    veterinarianId: uuid('veterinarian_id'),
    roomId: uuid('room_id'),
    scheduledAt: moment('scheduled_at').notNull(),
    scheduledEndAt: moment('scheduled_end_at').notNull(),
    priority: appointmentPriorityEnum('priority').notNull().default('routine'),
    source: appointmentSourceEnum('source').notNull().default('front_desk'),
    place: appointmentPlaceEnum('place').notNull().default('clinic'),
    /** Where to go for a house or farm call, when not to the client's address. */
    visitAddress: phi(text('visit_address')),
    /** Where the client joins a remote visit. */
    meetingUrl: varchar('meeting_url', { length: 500 }),
    /** Squeezed in on purpose: it may overlap others of its veterinarian and room. */
    isOverbooked: flag('is_overbooked', false),
    reason: phi(text('reason')),
    notes: phi(text('notes')),
    recurringSeriesId: uuid('recurring_series_id'),
    /** Day the series set for this occurrence (RECURRENCE-ID of RFC 5545); stays when the appointment is moved. */
    recurrenceOn: date('recurrence_on'),
    /** The appointment this one replaces. */
    rescheduledFromId: uuid('rescheduled_from_id'),
    /** At least one reminder went out. Kept by the database. */
    reminderSent: kept(flag('reminder_sent', false), 'Set the reminder to sent.'),
    status: appointmentStatusEnum('status').notNull().default('scheduled'),
    confirmedAt: moment('confirmed_at'),
    checkedInAt: moment('checked_in_at'),
    startedAt: moment('started_at'),
    completedAt: moment('completed_at'),
    cancelledAt: moment('cancelled_at'),
    /** Who called it off. */
    cancellationParty: cancellationPartyEnum('cancellation_party'),
    cancellationReason: text('cancellation_reason'),
    /** When the client was found missing. */
    noShowAt: moment('no_show_at'),
    /** The user who booked it, in `vet_users`; empty when the client or another system did. */
    createdBy: uuid('created_by'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.clientId, clients),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.appointmentTypeId, appointmentTypes),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.roomId, rooms),
    tenantReference(t, t.recurringSeriesId, recurringAppointmentSeries),
    tenantReference(t, t.rescheduledFromId, t),
    tenantReference(t, t.createdBy, users),
    appointmentTypeEnum.check(t.type),
    appointmentPriorityEnum.check(t.priority),
    appointmentSourceEnum.check(t.source),
    appointmentPlaceEnum.check(t.place),
    appointmentStatusEnum.check(t.status),
    cancellationPartyEnum.check(t.cancellationParty),
    endsLater(t.scheduledEndAt, t.scheduledAt),
    ...onlyWhen(isIn(t.place, 'home', 'farm'), t.visitAddress),
    ...onlyWhen(isIn(t.place, 'remote'), t.meetingUrl),
    shaped(t.meetingUrl, WEB_ADDRESS),
    ...requiredWhen(isIn(t.status, 'confirmed'), t.confirmedAt),
    ...requiredWhen(isIn(t.status, 'checked_in'), t.checkedInAt),
    ...requiredWhen(isIn(t.status, 'in_progress', 'completed'), t.startedAt),
    ...exactlyWhen(isIn(t.status, 'completed'), t.completedAt),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt, t.cancellationParty, t.cancellationReason),
    ...exactlyWhen(isIn(t.status, 'no_show'), t.noShowAt),
    // A client who came is not missing.
    ...onlyWhen(not(isIn(t.status, 'no_show')), t.checkedInAt),
    notBlank(t.cancellationReason),
    endsAfter(t.startedAt, t.checkedInAt),
    endsAfter(t.completedAt, t.startedAt),
    endsAfter(t.noShowAt, t.scheduledAt),
    rule(
      t.recurrenceOn,
      'of_series',
      together(t.recurringSeriesId, t.recurrenceOn),
      'is set exactly when the appointment is one of a series',
    ),
    different(t.rescheduledFromId, t.id),
    ...requiredWhen(not(isIn(t.source, 'online', 'series', 'waitlist', 'integration')), t.createdBy),
    // Calendar of a location; of a veterinarian; of a room.
    tenantIndex(t, t.clinicId, t.scheduledAt),
    tenantIndex(t, t.veterinarianId, t.scheduledAt),
    tenantIndex(t, t.roomId, t.scheduledAt),
    // Appointments of a patient, newest first; of a client.
    index('vet_appointments_patient_newest_idx').on(t.organizationId, t.patientId, t.scheduledAt.desc()),
    tenantIndex(t, t.clientId, t.scheduledAt),
    // Work lists: to confirm, waiting, in progress.
    tenantIndex(t, t.status, t.scheduledAt),
    // Bookings of a kind.
    tenantIndex(t, t.type, t.scheduledAt),
    tenantIndex(t, t.appointmentTypeId, t.scheduledAt),
    // Urgent ones of the day.
    index('vet_appointments_urgent_idx')
      .on(t.organizationId, t.priority, t.scheduledAt)
      .where(sql`${t.priority} <> 'routine'`),
    // Occurrences of a series, each written once.
    tenantUnique(t, t.recurringSeriesId, t.recurrenceOn),
    // What became of a moved appointment; what a person booked. Support the keys.
    tenantIndex(t, t.rescheduledFromId),
    tenantIndex(t, t.createdBy),
  ],
)

export type AppointmentRow = typeof appointments.$inferSelect
export type NewAppointmentRow = typeof appointments.$inferInsert

/**
 * Who and what an appointment occupies: its own veterinarian and room, written by the database, and what else it needs, a
 * second veterinarian, a technician, another room, a machine. Time and `is_blocking` repeat the appointment, so that one
 * claim never overlaps another; a claim of a cancelled, missed or overbooked appointment does not block.
 */
export const appointmentResources = pgTable(
  'vet_appointment_resources',
  {
    organizationId: organizationId(),
    id: id(),
    appointmentId: uuid('appointment_id').notNull(),
    veterinarianId: uuid('veterinarian_id'),
    staffId: uuid('staff_id'),
    roomId: uuid('room_id'),
    resourceId: uuid('resource_id'),
    /** Start of the appointment. Kept by the database. */
    scheduledAt: moment('scheduled_at').notNull(),
    /** End of the appointment, half-open. Kept by the database. */
    scheduledEndAt: moment('scheduled_end_at').notNull(),
    /** The appointment takes place and is not overbooked. Kept by the database. */
    isBlocking: flag('is_blocking', true),
    /** The appointment's own veterinarian or room. Kept by the database. */
    isOwn: flag('is_own', false),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.appointmentId, appointments, 'cascade'),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.staffId, staff),
    tenantReference(t, t.roomId, rooms),
    tenantReference(t, t.resourceId, resources),
    rule(
      t.resourceId,
      'one_claim',
      exactlyOne(t.veterinarianId, t.staffId, t.roomId, t.resourceId),
      'or exactly one of veterinarian, staff and room must be named',
    ),
    rule(t.scheduledEndAt, 'later', compare(t.scheduledEndAt, '>', t.scheduledAt), 'must be after scheduled at'),
    // Claims of an appointment, each once.
    unique('vet_appointment_resources_unique')
      .on(t.organizationId, t.appointmentId, t.veterinarianId, t.staffId, t.roomId, t.resourceId)
      .nullsNotDistinct(),
    // Calendar of a person, a room, a machine.
    tenantIndex(t, t.veterinarianId, t.scheduledAt),
    tenantIndex(t, t.staffId, t.scheduledAt),
    tenantIndex(t, t.roomId, t.scheduledAt),
    tenantIndex(t, t.resourceId, t.scheduledAt),
  ],
)

export type AppointmentResourceRow = typeof appointmentResources.$inferSelect
export type NewAppointmentResourceRow = typeof appointmentResources.$inferInsert
