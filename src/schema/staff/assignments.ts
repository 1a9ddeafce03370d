import { date, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { endsLater, flag, id, organizationId, tenantIndex, tenantKey, tenantReference, timestamps } from '../columns'
import { clinics } from '../tenancy/organizations'
import { staff } from './staff'

/**
 * Where somebody works, and from when to when (half-open: end_date is the first day it no longer holds). A move ends one
 * row and starts another. At most one location is primary at a time.
 */
export const staffClinicAssignments = pgTable(
  'vet_staff_clinic_assignments',
  {
    organizationId: organizationId(),
    id: id(),
    staffId: uuid('staff_id').notNull(),
    clinicId: uuid('clinic_id').notNull(),
    /** The location this person belongs to when no other is named. */
    isPrimary: flag('is_primary', false),
    startDate: date('start_date').notNull(),
    /** First day it no longer holds; empty while it does. */
    endDate: date('end_date'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.staffId, staff),
    tenantReference(t, t.clinicId, clinics),
    endsLater(t.endDate, t.startDate),
    // Locations of a person.
    unique('vet_staff_clinic_assignments_date_unique').on(t.organizationId, t.staffId, t.clinicId, t.startDate),
    // Team of a location on a day.
    tenantIndex(t, t.clinicId, t.startDate),
  ],
)

export type StaffClinicAssignmentRow = typeof staffClinicAssignments.$inferSelect
export type NewStaffClinicAssignmentRow = typeof staffClinicAssignments.$inferInsert
