import { date, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  endsAfter,
  flag,
  id,
  money,
  notBlank,
  notNegative,
  organizationId,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  timestamps,
  type ValueOf,
} from '../columns'
import { resources, rooms } from '../facilities/rooms'
import { suppliers } from '../inventory/suppliers'
import {
  all,
  anyKnown,
  compare,
  counted,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  onlyWhen,
  requiredWhen,
  rule,
  WEB_ADDRESS,
} from '../rules/index'
import { staff } from '../staff/staff'
import { clinics } from '../tenancy/organizations'

export const equipmentCategoryEnum = closedList('vet_equipment_category', [
  'x_ray',
  'ultrasound',
  'imaging_other',
  'surgery_equipment',
  'diagnostic_equipment',
  'anesthesia',
  'dental',
  'laboratory',
  'monitoring',
  'sterilization',
  'it',
  'furniture',
  'other',
])
export type EquipmentCategory = ValueOf<typeof equipmentCategoryEnum>

export const equipmentStatusEnum = closedList('vet_equipment_status', [
  'operational',
  'maintenance',
  'out_of_service',
  'retired',
])
export type EquipmentStatus = ValueOf<typeof equipmentStatusEnum>

/**
 * A device or piece of furniture that a clinic owns or leases, with its calibration and upkeep. What must be calibrated
 * says how often; radiation-producing devices carry the registration that most states require. Retired devices stay, for
 * results and images point back at them in time.
 */
export const equipment = pgTable(
  'vet_equipment',
  {
    organizationId: organizationId(),
    id: id(),
    clinicId: uuid('clinic_id').notNull(),
    /** Number on the practice's own tag. */
    assetNumber: varchar('asset_number', { length: 50 }).notNull(),
    name: varchar('name', { length: 200 }).notNull(),
    category: equipmentCategoryEnum('category').notNull(),
    manufacturer: varchar('manufacturer', { length: 200 }),
    model: varchar('model', { length: 100 }),
    serialNumber: varchar('serial_number', { length: 100 }),
    purchaseDate: date('purchase_date'),
    purchasePrice: money('purchase_price'),
    /** Dealer or lessor, where it is none of the practice's suppliers. */
    supplier: varchar('supplier', { length: 255 }),
    supplierId: uuid('supplier_id'),
    warrantyExpiryDate: date('warranty_expiry_date'),
    /** Where it stands. */
    roomId: uuid('room_id'),
    /** Where it stands, in words: a shelf, a vehicle, a colleague. */
    currentLocation: varchar('current_location', { length: 200 }),
    /** The bookable resource that this device is, if appointments reserve it. */
    resourceId: uuid('resource_id'),
    status: equipmentStatusEnum('status').notNull().default('operational'),
    /** Registration with the radiation control authority. */
    registrationNumber: varchar('registration_number', { length: 100 }),
    registrationExpiresOn: date('registration_expires_on'),
    requiresCalibration: flag('requires_calibration', false),
    calibrationFrequencyDays: smallint('calibration_frequency_days'),
    lastCalibrationDate: date('last_calibration_date'),
    nextCalibrationDueOn: date('next_calibration_due_on'),
    /** Days between two preventive services. */
    maintenanceFrequencyDays: smallint('maintenance_frequency_days'),
    nextMaintenanceDueOn: date('next_maintenance_due_on'),
    retiredOn: date('retired_on'),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.supplierId, suppliers),
    tenantReference(t, t.roomId, rooms),
    tenantReference(t, t.resourceId, resources),
    notBlank(t.assetNumber),
    notBlank(t.name),
    equipmentCategoryEnum.check(t.category),
    notNegative(t.purchasePrice),
    rule(
      t.supplier,
      'named_once',
      counted([t.supplier, t.supplierId], 0, 1),
      'is only for a dealer who is not among the suppliers',
    ),
    endsAfter(t.warrantyExpiryDate, t.purchaseDate),
    equipmentStatusEnum.check(t.status),
    positive(t.calibrationFrequencyDays),
    ...requiredWhen(isTrue(t.requiresCalibration), t.calibrationFrequencyDays),
    rule(
      t.nextCalibrationDueOn,
      'after_last',
      compare(t.nextCalibrationDueOn, '>', t.lastCalibrationDate),
      'must be after the last calibration',
    ),
    positive(t.maintenanceFrequencyDays),
    ...exactlyWhen(isIn(t.status, 'retired'), t.retiredOn),
    endsAfter(t.retiredOn, t.purchaseDate),
    // The number on the tag.
    tenantUnique(t, t.assetNumber),
    // Equipment of a location by status.
    tenantIndex(t, t.clinicId, t.status),
    // Calibrations, services and registrations that fall due.
    tenantIndex(t, t.nextCalibrationDueOn),
    tenantIndex(t, t.nextMaintenanceDueOn),
    tenantIndex(t, t.registrationExpiresOn),
    // What stands in a room; the device behind a bookable resource; what a supplier sold.
    tenantIndex(t, t.roomId),
    tenantIndex(t, t.resourceId),
    tenantIndex(t, t.supplierId),
  ],
)

export type EquipmentRow = typeof equipment.$inferSelect
export type NewEquipmentRow = typeof equipment.$inferInsert

export const maintenanceTypeEnum = closedList('vet_maintenance_type', [
  'preventive',
  'corrective',
  'calibration',
  'inspection',
])
export type MaintenanceType = ValueOf<typeof maintenanceTypeEnum>

export const maintenanceStatusEnum = closedList('vet_maintenance_status', [
  'scheduled',
  'in_progress',
  'completed',
  'cancelled',
])
export type MaintenanceStatus = ValueOf<typeof maintenanceStatusEnum>

export const maintenanceResultEnum = closedList('vet_maintenance_result', ['passed', 'adjusted', 'failed'])
export type MaintenanceResult = ValueOf<typeof maintenanceResultEnum>

/**
 * One service of a device: planned, or done by one of the staff or by a vendor. A calibration or inspection that was
 * completed says whether the device passed, for an inspector asks for exactly that.
 */
export const equipmentMaintenance = pgTable(
  'vet_equipment_maintenance',
  {
    organizationId: organizationId(),
    id: id(),
    equipmentId: uuid('equipment_id').notNull(),
    maintenanceType: maintenanceTypeEnum('maintenance_type').notNull(),
    status: maintenanceStatusEnum('status').notNull().default('scheduled'),
    scheduledDate: date('scheduled_date'),
    completedDate: date('completed_date'),
    /** The member of staff who did it. */
    performedBy: uuid('performed_by'),
    /** The company that did it. */
    externalVendor: varchar('external_vendor', { length: 255 }),
    description: text('description'),
    findings: text('findings'),
    actionsPerformed: text('actions_performed'),
    result: maintenanceResultEnum('result'),
    certificateNumber: varchar('certificate_number', { length: 100 }),
    /** Certificate or service report. */
    documentUrl: varchar('document_url', { length: 500 }),
    cost: money('cost'),
    /** When the next one of this kind is due. */
    nextMaintenanceDate: date('next_maintenance_date'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.equipmentId, equipment, 'cascade'),
    tenantReference(t, t.performedBy, staff),
    maintenanceTypeEnum.check(t.maintenanceType),
    maintenanceStatusEnum.check(t.status),
    ...requiredWhen(isIn(t.status, 'scheduled'), t.scheduledDate),
    ...exactlyWhen(isIn(t.status, 'completed'), t.completedDate),
    rule(
      t.performedBy,
      'or_vendor',
      implies(isIn(t.status, 'completed'), anyKnown(t.performedBy, t.externalVendor)),
      'or the vendor is required when the work is completed',
    ),
    notBlank(t.externalVendor),
    maintenanceResultEnum.check(t.result),
    ...onlyWhen(isIn(t.status, 'completed'), t.result, t.certificateNumber, t.nextMaintenanceDate),
    ...requiredWhen(all(isIn(t.status, 'completed'), isIn(t.maintenanceType, 'calibration', 'inspection')), t.result),
    shaped(t.documentUrl, WEB_ADDRESS),
    notNegative(t.cost),
    rule(
      t.nextMaintenanceDate,
      'after_this',
      compare(t.nextMaintenanceDate, '>', t.completedDate),
      'must be after the completed date',
    ),
    // Services of a device, newest last.
    tenantIndex(t, t.equipmentId, t.completedDate),
    // Services to come and overdue.
    tenantIndex(t, t.status, t.scheduledDate),
    tenantIndex(t, t.performedBy),
  ],
)

export type EquipmentMaintenanceRow = typeof equipmentMaintenance.$inferSelect
export type NewEquipmentMaintenanceRow = typeof equipmentMaintenance.$inferInsert
