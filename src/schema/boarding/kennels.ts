import { integer, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  atMost,
  closedList,
  flag,
  id,
  kilograms,
  notBlank,
  notNegative,
  organizationId,
  positive,
  rate,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { rooms } from '../facilities/rooms'
import { species } from '../reference/species'
import { exactlyWhen, isIn } from '../rules/index'
import { clinics } from '../tenancy/organizations'

export const kennelTypeEnum = closedList('vet_kennel_type', ['small', 'medium', 'large', 'suite'])
export type KennelType = ValueOf<typeof kennelTypeEnum>

export const kennelWardEnum = closedList('vet_kennel_ward', [
  'boarding',
  'daycare',
  'cattery',
  'hospital',
  'intensive_care',
  'recovery',
  'isolation',
  'exotics',
  'stable',
])
export type KennelWard = ValueOf<typeof kennelWardEnum>

export const kennelStatusEnum = closedList('vet_kennel_status', ['available', 'cleaning', 'out_of_service', 'retired'])
export type KennelStatus = ValueOf<typeof kennelStatusEnum>

/**
 * A kennel, run, cage, incubator or stall of a location, for boarders and for inpatients. Who is in it now is a matter
 * of reservations and hospitalizations, not of a column here. Retired kennels stay: past stays point at them.
 */
export const kennels = pgTable(
  'vet_kennels',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    /** Room it stands in. */
    roomId: uuid('room_id'),
    /** Number on the door, unique within the location. */
    kennelNumber: varchar('kennel_number', { length: 50 }).notNull(),
    kennelType: kennelTypeEnum('kennel_type').notNull(),
    ward: kennelWardEnum('ward').notNull().default('boarding'),
    /** The only species it takes; empty when any fits. */
    speciesId: uuid('species_id'),
    /** Smallest patient it holds safely; a kitten slips through the bars of a run. */
    minWeightKg: kilograms('min_weight_kg'),
    maxWeightKg: kilograms('max_weight_kg'),
    lengthCm: integer('length_cm'),
    widthCm: integer('width_cm'),
    heightCm: integer('height_cm'),
    /** Most animals at once, for litters and for pets of one household. */
    maxOccupants: smallint('max_occupants').notNull().default(1),
    hasOutdoorAccess: flag('has_outdoor_access', false),
    hasOxygen: flag('has_oxygen', false),
    hasHeating: flag('has_heating', false),
    hasCamera: flag('has_camera', false),
    /** Price per night unless the reservation says otherwise. */
    dailyRate: rate('daily_rate'),
    status: kennelStatusEnum('status').notNull().default('available'),
    /** What has to be mended, or why it must stay empty. */
    outOfServiceReason: text('out_of_service_reason'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.roomId, rooms),
    sharedReference(t.speciesId, species),
    notBlank(t.kennelNumber),
    kennelTypeEnum.check(t.kennelType),
    kennelWardEnum.check(t.ward),
    positive(t.minWeightKg),
    positive(t.maxWeightKg),
    atMost(t.minWeightKg, t.maxWeightKg),
    positive(t.lengthCm),
    positive(t.widthCm),
    positive(t.heightCm),
    positive(t.maxOccupants),
    notNegative(t.dailyRate),
    kennelStatusEnum.check(t.status),
    ...exactlyWhen(isIn(t.status, 'out_of_service'), t.outOfServiceReason),
    notBlank(t.outOfServiceReason),
    // The kennel of a number; kennels of a location.
    tenantUnique(t, t.clinicId, t.kennelNumber),
    // Free kennels of a kind: candidates before bookings are looked at.
    tenantIndex(t, t.clinicId, t.kennelType, t.status),
    // Kennels of a room, of a species; support the keys.
    tenantIndex(t, t.roomId),
    sharedIndex(t, t.speciesId),
  ],
)

export type KennelRow = typeof kennels.$inferSelect
export type NewKennelRow = typeof kennels.$inferInsert
