import { sql } from 'drizzle-orm'
import { pgTable, smallint, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { invoiceItems } from '../billing/invoices'
import { clients } from '../clients/clients'
import {
  closedList,
  endsAfter,
  flag,
  id,
  kept,
  moment,
  notBlank,
  organizationId,
  phi,
  positive,
  quantity,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import {
  anyKnown,
  exactlyWhen,
  implies,
  isIn,
  isTrue,
  known,
  not,
  onlyWhen,
  requiredWhen,
  rule,
  together,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { prescriptions } from '../treatments/prescriptions'

export const refillStatusEnum = closedList('vet_refill_status', [
  'pending',
  'approved',
  'denied',
  'dispensed',
  'cancelled',
])
export type RefillStatus = ValueOf<typeof refillStatusEnum>

export const refillRequestMethodEnum = closedList('vet_refill_request_method', [
  'phone',
  'portal',
  'email',
  'in_person',
])
export type RefillRequestMethod = ValueOf<typeof refillRequestMethodEnum>

export const pickupMethodEnum = closedList('vet_pickup_method', ['in_store', 'delivery', 'mail'])
export type PickupMethod = ValueOf<typeof pickupMethodEnum>

/**
 * A request to refill a prescription and what became of it: a veterinarian approves or denies, the pharmacy dispenses,
 * somebody picks it up. Only a dispensed refill has a number and counts against the refills authorized. Schedule II is
 * never refilled (21 CFR 1306.12(a)), schedules III and IV at most five times within six months of issue (21 CFR
 * 1306.22(a)); both limits are kept against the prescription when a refill is written.
 */
export const prescriptionRefills = pgTable(
  'vet_prescription_refills',
  {
    organizationId: organizationId(),
    id: id(),
    prescriptionId: uuid('prescription_id').notNull(),
    /** Where it is dispensed. */
    clinicId: uuid('clinic_id').notNull(),
    requestedAt: moment('requested_at').notNull().defaultNow(),
    /** The client who asked. */
    requestedByClientId: uuid('requested_by_client_id'),
    /** The user who asked through the portal or took the request, in `vet_users`. */
    requestedBy: uuid('requested_by'),
    requestMethod: refillRequestMethodEnum('request_method'),
    /** What the client said: how much is left, how the animal is. */
    requestNotes: phi(text('request_notes')),
    status: refillStatusEnum('status').notNull().default('pending'),
    /** The veterinarian who decided. */
    reviewedBy: uuid('reviewed_by'),
    reviewedAt: moment('reviewed_at'),
    approvalNotes: phi(text('approval_notes')),
    denialReason: phi(text('denial_reason')),
    /** Place among the dispensed refills of the prescription, from 1, without a gap. Kept by the database. */
    refillNumber: kept(smallint('refill_number'), 'Leave it out: refills are numbered as they are dispensed.'),
    dispensedAt: moment('dispensed_at'),
    /** Who dispensed, in `vet_staff` (21 CFR 1306.22(c)). */
    dispensedBy: uuid('dispensed_by'),
    /** In the unit of the prescription. */
    quantityDispensed: quantity('quantity_dispensed'),
    /** The lot it came from, for recalls. */
    inventoryBatchId: uuid('inventory_batch_id'),
    /** The line that billed it. */
    invoiceItemId: uuid('invoice_item_id'),
    pickupMethod: pickupMethodEnum('pickup_method'),
    shippingTrackingNumber: varchar('shipping_tracking_number', { length: 100 }),
    pickedUpAt: moment('picked_up_at'),
    /** Name of the person who took it. */
    pickedUpBy: phi(varchar('picked_up_by', { length: 200 })),
    /** That person showed an identity document, as states ask for controlled substances. */
    pickupIdVerified: flag('pickup_id_verified', false),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: phi(text('cancellation_reason')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.prescriptionId, prescriptions),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.requestedByClientId, clients),
    tenantReference(t, t.requestedBy, users),
    tenantReference(t, t.reviewedBy, veterinarians),
    tenantReference(t, t.dispensedBy, staff),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.invoiceItemId, invoiceItems),
    rule(
      t.requestedBy,
      'named',
      anyKnown(t.requestedBy, t.requestedByClientId),
      'or the client who asked must be given',
    ),
    refillRequestMethodEnum.check(t.requestMethod),
    refillStatusEnum.check(t.status),
    pickupMethodEnum.check(t.pickupMethod),
    ...requiredWhen(isIn(t.status, 'approved', 'dispensed'), t.reviewedBy, t.reviewedAt),
    rule(t.reviewedAt, 'by_vet', together(t.reviewedBy, t.reviewedAt), 'and the veterinarian are given together'),
    rule(
      t.reviewedAt,
      'not_pending',
      implies(isIn(t.status, 'pending'), not(known(t.reviewedAt))),
      'must be empty while the request is pending',
    ),
    ...exactlyWhen(isIn(t.status, 'denied'), t.denialReason),
    notBlank(t.denialReason),
    ...requiredWhen(isIn(t.status, 'dispensed'), t.dispensedAt, t.dispensedBy, t.quantityDispensed),
    // A dispensed refill that nobody fetched is cancelled and goes back to stock; who dispensed it stays on record.
    ...onlyWhen(isIn(t.status, 'dispensed', 'cancelled'), t.dispensedAt),
    rule(
      t.dispensedAt,
      'complete',
      together(t.dispensedAt, t.dispensedBy, t.quantityDispensed),
      'is given together with who dispensed and the quantity',
    ),
    ...onlyWhen(known(t.dispensedAt), t.inventoryBatchId, t.invoiceItemId),
    ...onlyWhen(isIn(t.status, 'dispensed'), t.pickedUpAt),
    positive(t.refillNumber),
    positive(t.quantityDispensed),
    rule(t.pickedUpBy, 'with_time', together(t.pickedUpAt, t.pickedUpBy), 'and the time of pick-up are given together'),
    notBlank(t.pickedUpBy),
    rule(
      t.pickupIdVerified,
      'at_pickup',
      implies(isTrue(t.pickupIdVerified), known(t.pickedUpAt)),
      'is only for a refill that was picked up',
    ),
    rule(
      t.shippingTrackingNumber,
      'sent',
      implies(known(t.shippingTrackingNumber), isIn(t.pickupMethod, 'delivery', 'mail')),
      'is only for a refill that is delivered or mailed',
    ),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt, t.cancellationReason),
    notBlank(t.cancellationReason),
    endsAfter(t.reviewedAt, t.requestedAt),
    endsAfter(t.dispensedAt, t.reviewedAt),
    endsAfter(t.pickedUpAt, t.dispensedAt),
    endsAfter(t.cancelledAt, t.requestedAt),
    endsAfter(t.cancelledAt, t.dispensedAt),
    // Each refill is dispensed once, however many people dispense at the same time.
    uniqueIndex('vet_prescription_refills_number_unique')
      .on(t.organizationId, t.prescriptionId, t.refillNumber)
      .where(sql`${t.status} = 'dispensed'`),
    // History of a prescription.
    tenantIndex(t, t.prescriptionId, t.requestedAt),
    // Requests to review and to dispense, oldest first.
    tenantIndex(t, t.status, t.requestedAt),
    // The same for one location.
    tenantIndex(t, t.clinicId, t.status, t.requestedAt),
    // Who received a recalled lot.
    tenantIndex(t, t.inventoryBatchId).where(sql`${t.inventoryBatchId} is not null`),
    // The refill behind a line.
    tenantIndex(t, t.invoiceItemId).where(sql`${t.invoiceItemId} is not null`),
    // Requests of a client.
    tenantIndex(t, t.requestedByClientId),
    // Who took, decided and dispensed; support the keys.
    tenantIndex(t, t.requestedBy),
    tenantIndex(t, t.reviewedBy, t.reviewedAt),
    tenantIndex(t, t.dispensedBy, t.dispensedAt),
  ],
)

export type PrescriptionRefillRow = typeof prescriptionRefills.$inferSelect
export type NewPrescriptionRefillRow = typeof prescriptionRefills.$inferInsert
