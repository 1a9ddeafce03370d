import { date, index, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  endsAfter,
  endsLater,
  flag,
  id,
  moment,
  notBlank,
  notNegative,
  organizationId,
  phi,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { resources, rooms } from '../facilities/rooms'
import { users } from '../identity/users'
import { patients } from '../patients/patients'
import { counted, exactlyWhen, isIn, requiredWhen, rule } from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { appointmentTypeEnum, appointmentTypes } from './appointment-types'
import { appointmentPriorityEnum, appointments } from './appointments'

export const waitlistStatusEnum = closedList('vet_waitlist_status', [
  'waiting',
  'offered',
  'booked',
  'expired',
  'cancelled',
])
export type WaitlistStatus = ValueOf<typeof waitlistStatusEnum>

export const preferredTimeEnum = closedList('vet_waitlist_preferred_time', ['any', 'morning', 'afternoon', 'evening'])
export type PreferredTime = ValueOf<typeof preferredTimeEnum>

/**
 * A client who waits for a free slot, or for an earlier one than `current_appointment_id`. An offer holds until
 * `offer_expires_at`; when it lapses or is turned down, the entry waits again. Booking ends the wait and names the
 * appointment.
 */
export const waitlistEntries = pgTable(
  'vet_waitlist_entries',
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
    priority: appointmentPriorityEnum('priority').notNull().default('routine'),
    reason: phi(text('reason')),
    /** First and last day that suit the client, both included; empty means open. */
    earliestOn: date('earliest_on'),
    latestOn: date('latest_on'),
    preferredTime: preferredTimeEnum('preferred_time').notNull().default('any'),
    /** How long before a slot the client must hear of it, hours. */
    noticeHours: smallint('notice_hours').notNull().default(24),
    /** The booking the client already has and would give up for an earlier one. */
    currentAppointmentId: uuid('current_appointment_id'),
    requestedAt: moment('requested_at').notNull().defaultNow(),
    status: waitlistStatusEnum('status').notNull().default('waiting'),
    /** When the last offer was made. */
    offeredAt: moment('offered_at'),
    /** Until when the slot is kept for the client. */
    offerExpiresAt: moment('offer_expires_at'),
    /** Offers made so far that came to nothing. */
    declinedOffers: smallint('declined_offers').notNull().default(0),
    /** The booking that ended the wait. */
    appointmentId: uuid('appointment_id'),
    /** When the wait ended. */
    closedAt: moment('closed_at'),
    notes: phi(text('notes')),
    /** The user who wrote it down, in `vet_users`; empty when the client did online. */
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
    tenantReference(t, t.currentAppointmentId, appointments),
    tenantReference(t, t.appointmentId, appointments),
    tenantReference(t, t.createdBy, users),
    appointmentTypeEnum.check(t.type),
    appointmentPriorityEnum.check(t.priority),
    preferredTimeEnum.check(t.preferredTime),
    waitlistStatusEnum.check(t.status),
    endsAfter(t.latestOn, t.earliestOn),
    notNegative(t.noticeHours),
    notNegative(t.declinedOffers),
    ...requiredWhen(isIn(t.status, 'offered'), t.offeredAt, t.offerExpiresAt),
    ...exactlyWhen(isIn(t.status, 'booked'), t.appointmentId),
    ...exactlyWhen(isIn(t.status, 'booked', 'expired', 'cancelled'), t.closedAt),
    endsLater(t.offerExpiresAt, t.offeredAt),
    endsAfter(t.offeredAt, t.requestedAt),
    endsAfter(t.closedAt, t.requestedAt),
    // Who to call for a free slot, in the order of asking.
    index('vet_waitlist_entries_queue_idx').on(t.organizationId, t.clinicId, t.status, t.requestedAt),
    // Offers that lapse.
    tenantIndex(t, t.status, t.offerExpiresAt),
    // Entries of a patient, client, kind, veterinarian, appointment and author; support the keys.
    tenantIndex(t, t.patientId),
    tenantIndex(t, t.clientId),
    tenantIndex(t, t.appointmentTypeId),
    tenantIndex(t, t.veterinarianId),
    tenantIndex(t, t.currentAppointmentId),
    tenantIndex(t, t.appointmentId),
    tenantIndex(t, t.createdBy),
  ],
)

export type WaitlistEntryRow = typeof waitlistEntries.$inferSelect
export type NewWaitlistEntryRow = typeof waitlistEntries.$inferInsert

export const scheduleBlockKindEnum = closedList('vet_schedule_block_kind', [
  'time_off',
  'break',
  'meeting',
  'training',
  'travel',
  'holiday',
  'maintenance',
  'emergency_hold',
  'other',
])
export type ScheduleBlockKind = ValueOf<typeof scheduleBlockKindEnum>

/**
 * Time in which nothing is booked, from `starts_at` until just before `ends_at`: for one person, one room or one
 * resource, or for the whole location where none is named. One that is lifted keeps its row and gets `cancelled_at`.
 */
export const scheduleBlocks = pgTable(
  'vet_schedule_blocks',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    veterinarianId: uuid('veterinarian_id'),
    staffId: uuid('staff_id'),
    roomId: uuid('room_id'),
    resourceId: uuid('resource_id'),
    kind: scheduleBlockKindEnum('kind').notNull(),
    title: varchar('title', { length: 200 }).notNull(),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    /** Urgent and emergency appointments may still be booked. */
    isOpenToEmergencies: flag('is_open_to_emergencies', false),
    notes: text('notes'),
    cancelledAt: moment('cancelled_at'),
    /** The user who set it, in `vet_users`. */
    createdBy: uuid('created_by').notNull(),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.staffId, staff),
    tenantReference(t, t.roomId, rooms),
    tenantReference(t, t.resourceId, resources),
    tenantReference(t, t.createdBy, users),
    rule(
      t.resourceId,
      'one_subject',
      counted([t.veterinarianId, t.staffId, t.roomId, t.resourceId], 0, 1),
      'and veterinarian, staff and room exclude each other; leave all empty for the whole location',
    ),
    scheduleBlockKindEnum.check(t.kind),
    notBlank(t.title),
    endsLater(t.endsAt, t.startsAt),
    // Calendar of a location; of a person; of a room; of a machine.
    tenantIndex(t, t.clinicId, t.startsAt),
    tenantIndex(t, t.veterinarianId, t.startsAt),
    tenantIndex(t, t.staffId, t.startsAt),
    tenantIndex(t, t.roomId, t.startsAt),
    tenantIndex(t, t.resourceId, t.startsAt),
    // Blocks a person set; supports the key.
    tenantIndex(t, t.createdBy),
  ],
)

export type ScheduleBlockRow = typeof scheduleBlocks.$inferSelect
export type NewScheduleBlockRow = typeof scheduleBlocks.$inferInsert
