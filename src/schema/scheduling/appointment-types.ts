import { sql } from 'drizzle-orm'
import { integer, pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  between,
  closedList,
  flag,
  id,
  money,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { regexPattern } from '../rules/index'
import { clinics, organizationReference } from '../tenancy/organizations'

/** What an appointment is for. */
export const appointmentTypeEnum = closedList('vet_appointment_type', [
  'wellness',
  'illness',
  'surgery',
  'emergency',
  'follow_up',
  'consultation',
  'vaccination',
  'dental',
  'grooming',
  'boarding',
  'imaging',
  'telehealth',
  'euthanasia',
  'technician',
])
export type AppointmentType = ValueOf<typeof appointmentTypeEnum>

/** Colour as web pages write it. */
const HEX_COLOR = regexPattern('hex_color', '^#[0-9a-fA-F]{6}$', 'is not a colour such as #2e7d32')

/**
 * A kind of appointment as a practice offers it: how long it takes, what it needs, who may book it. `type` is the common
 * kind it belongs to, for lists and statistics. One that is no longer offered becomes inactive.
 */
export const appointmentTypes = pgTable(
  'vet_appointment_types',
  {
    organizationId: organizationId(),
    id: id(),
    /** The only location that offers it; empty means all. */
    clinicId: uuid('clinic_id'),
    name: varchar('name', { length: 100 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    type: appointmentTypeEnum('type').notNull(),
    description: text('description'),
    /** Proposed length, minutes. */
    defaultDurationMinutes: smallint('default_duration_minutes').notNull().default(30),
    /** Time kept free before and after for preparing and cleaning, minutes. */
    bufferBeforeMinutes: smallint('buffer_before_minutes').notNull().default(0),
    bufferAfterMinutes: smallint('buffer_after_minutes').notNull().default(0),
    requiresVeterinarian: flag('requires_veterinarian', true),
    requiresRoom: flag('requires_room', true),
    /** Codes of the species it is for; empty means any. */
    applicableSpecies: textList('applicable_species'),
    isOnlineBookable: flag('is_online_bookable', false),
    /** Clients without an earlier visit may book it themselves. */
    isOpenToNewClients: flag('is_open_to_new_clients', true),
    /** Shortest notice for booking online, hours. */
    minimumNoticeHours: integer('minimum_notice_hours').notNull().default(0),
    /** How far ahead it can be booked online, days; empty means no limit. */
    maximumAdvanceDays: integer('maximum_advance_days'),
    /** Paid before the booking holds, in the clinic's currency; empty means none. */
    depositAmount: money('deposit_amount'),
    /** Sent to the client beforehand: fasting, samples to bring. */
    preparationInstructions: text('preparation_instructions'),
    /** Shade in the calendar. */
    color: varchar('color', { length: 7 }),
    sortOrder: smallint('sort_order').notNull().default(0),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.clinicId, clinics),
    notBlank(t.name),
    appointmentTypeEnum.check(t.type),
    between(t.defaultDurationMinutes, 1, 1440),
    between(t.bufferBeforeMinutes, 0, 480),
    between(t.bufferAfterMinutes, 0, 480),
    notNegative(t.minimumNoticeHours),
    between(t.maximumAdvanceDays, 1, 3650),
    notNegative(t.depositAmount),
    shaped(t.color, HEX_COLOR),
    // One name per location, and one for the whole practice.
    uniqueIndex('vet_appointment_types_name_unique')
      .on(t.organizationId, t.nameNormalized)
      .where(sql`${t.clinicId} is null`),
    uniqueIndex('vet_appointment_types_clinic_name_unique')
      .on(t.organizationId, t.clinicId, t.nameNormalized)
      .where(sql`${t.clinicId} is not null`),
    // What can be booked, in the order of the list.
    tenantIndex(t, t.isActive, t.sortOrder),
  ],
)

export type AppointmentTypeRow = typeof appointmentTypes.$inferSelect
export type NewAppointmentTypeRow = typeof appointmentTypes.$inferInsert
