import { sql } from 'drizzle-orm'
import { date, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { clients } from '../clients/clients'
import {
  closedList,
  different,
  id,
  moment,
  organizationId,
  phi,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { exactlyWhen, isIn, onlyWhen } from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { patientDocuments } from './documents'
import { patients } from './patients'

export const ownershipTransferReasonEnum = closedList('vet_ownership_transfer_reason', [
  'sale',
  'adoption',
  'gift',
  'inheritance',
  'separation',
  'surrender',
  'return',
  'seizure',
  'correction',
  'other',
])
export type OwnershipTransferReason = ValueOf<typeof ownershipTransferReasonEnum>

export const ownershipTransferStatusEnum = closedList('vet_ownership_transfer_status', [
  'pending',
  'completed',
  'cancelled',
])
export type OwnershipTransferStatus = ValueOf<typeof ownershipTransferStatusEnum>

/**
 * An animal changes hands. Completing the transfer ends the claims of the one client in vet_patient_owners, starts those
 * of the other, and moves vet_patients.client_id; invoices and consents of before stay with the former client. The new
 * owner receives the former history only when the former one released it.
 */
export const patientOwnershipTransfers = pgTable(
  'vet_patient_ownership_transfers',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    fromClientId: uuid('from_client_id').notNull(),
    toClientId: uuid('to_client_id').notNull(),
    /** Location where it was recorded. */
    clinicId: uuid('clinic_id'),
    reason: phi(ownershipTransferReasonEnum('reason').notNull()),
    /** Day from which the new owner is responsible. */
    effectiveOn: date('effective_on').notNull().default(sql`current_date`),
    /** When the former owner signed that the new one may have the medical history. */
    recordsReleasedAt: moment('records_released_at'),
    /** Contract, adoption paper or order that proves the transfer. */
    patientDocumentId: uuid('patient_document_id'),
    /** When the microchip registry was told of the new owner. */
    registryUpdatedAt: moment('registry_updated_at'),
    status: ownershipTransferStatusEnum('status').notNull().default('pending'),
    completedAt: moment('completed_at'),
    completedBy: uuid('completed_by'),
    cancelledAt: moment('cancelled_at'),
    cancellationReason: phi(text('cancellation_reason')),
    recordedBy: uuid('recorded_by').notNull(),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.fromClientId, clients),
    tenantReference(t, t.toClientId, clients),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.patientDocumentId, patientDocuments),
    tenantReference(t, t.completedBy, users),
    tenantReference(t, t.recordedBy, users),
    ownershipTransferReasonEnum.check(t.reason),
    ownershipTransferStatusEnum.check(t.status),
    different(t.toClientId, t.fromClientId),
    ...exactlyWhen(isIn(t.status, 'completed'), t.completedAt, t.completedBy),
    ...exactlyWhen(isIn(t.status, 'cancelled'), t.cancelledAt),
    ...onlyWhen(isIn(t.status, 'cancelled'), t.cancellationReason),
    ...onlyWhen(isIn(t.status, 'completed'), t.registryUpdatedAt),
    // One transfer of an animal at a time.
    uniqueIndex('vet_patient_ownership_transfers_pending_unique')
      .on(t.organizationId, t.patientId)
      .where(sql`${t.status} = 'pending'`),
    // How an animal changed hands.
    tenantIndex(t, t.patientId, t.effectiveOn),
    // Animals a client gave away or received.
    tenantIndex(t, t.fromClientId),
    tenantIndex(t, t.toClientId),
    // Transfers to complete.
    tenantIndex(t, t.status, t.effectiveOn),
    // What a person recorded or completed, where, and on which paper. Support the keys.
    tenantIndex(t, t.recordedBy),
    tenantIndex(t, t.completedBy),
    tenantIndex(t, t.clinicId),
    tenantIndex(t, t.patientDocumentId),
  ],
)

export type PatientOwnershipTransferRow = typeof patientOwnershipTransfers.$inferSelect
export type NewPatientOwnershipTransferRow = typeof patientOwnershipTransfers.$inferInsert
