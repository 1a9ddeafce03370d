import { pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  computedUnique,
  flag,
  id,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  positive,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { clinics } from '../tenancy/organizations'

export const roomTypeEnum = closedList('vet_room_type', [
  'exam',
  'treatment',
  'surgery',
  'dental',
  'imaging',
  'intensive_care',
  'isolation',
  'ward',
  'comfort',
  'laboratory',
  'pharmacy',
  'grooming',
  'rehabilitation',
  'stall',
  'other',
])
export type RoomType = ValueOf<typeof roomTypeEnum>

/**
 * A room of a location. An appointment takes the whole room for its time, so two never overlap there. A room that is no
 * longer used is deactivated: past appointments and surgeries keep it.
 */
export const rooms = pgTable(
  'vet_rooms',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    name: varchar('name', { length: 100 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    roomType: roomTypeEnum('room_type').notNull().default('exam'),
    /** Animals it holds at the same time; counts for wards, not for appointments. */
    capacity: smallint('capacity').notNull().default(1),
    /** Minutes to clean it and set it up before the next appointment. */
    turnaroundMinutes: smallint('turnaround_minutes').notNull().default(0),
    /** Offered when an appointment is made. */
    isBookable: flag('is_bookable', true),
    isActive: flag('is_active', true),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    roomTypeEnum.check(t.roomType),
    notBlank(t.name),
    positive(t.capacity),
    notNegative(t.turnaroundMinutes),
    // Rooms of a location, by name; one room per name there.
    computedUnique('vet_rooms_name_unique', t.nameNormalized, t.organizationId, t.clinicId, t.nameNormalized),
    // Rooms of a location.
    tenantIndex(t, t.clinicId),
  ],
)

export type RoomRow = typeof rooms.$inferSelect
export type NewRoomRow = typeof rooms.$inferInsert

export const resourceTypeEnum = closedList('vet_resource_type', [
  'anesthesia_machine',
  'dental_unit',
  'imaging_unit',
  'surgery_table',
  'monitor',
  'portable_equipment',
  'vehicle',
  'other',
])
export type ResourceType = ValueOf<typeof resourceTypeEnum>

/**
 * A thing that appointments book beside the room and the people: an ultrasound machine, the mobile unit. One row is one
 * thing and serves one appointment at a time; three of a kind are three rows. Its maintenance is in vet_equipment.
 */
export const resources = pgTable(
  'vet_resources',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    /** Where it stands; empty when it moves about. */
    roomId: uuid('room_id'),
    name: varchar('name', { length: 100 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    resourceType: resourceTypeEnum('resource_type').notNull().default('other'),
    /** Minutes to clean it and set it up before the next appointment. */
    turnaroundMinutes: smallint('turnaround_minutes').notNull().default(0),
    /** Offered when an appointment is made. */
    isBookable: flag('is_bookable', true),
    isActive: flag('is_active', true),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.roomId, rooms),
    resourceTypeEnum.check(t.resourceType),
    notBlank(t.name),
    notNegative(t.turnaroundMinutes),
    // Resources of a location, by name; one resource per name there.
    computedUnique('vet_resources_name_unique', t.nameNormalized, t.organizationId, t.clinicId, t.nameNormalized),
    // Resources of a location.
    tenantIndex(t, t.clinicId),
    // What stands in a room.
    tenantIndex(t, t.roomId),
  ],
)

export type ResourceRow = typeof resources.$inferSelect
export type NewResourceRow = typeof resources.$inferInsert
