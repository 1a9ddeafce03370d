/** Values that a factory cannot make up: JSON with a shape, texts with a form of their own, and rows with a meaning. */
import type { PgTable } from 'drizzle-orm/pg-core'
import { consultations } from '../../schema/medical/consultations'
import { vcprRecords } from '../../schema/medical/vcpr'
import { prescriptions } from '../../schema/treatments/prescriptions'
import type { Values } from './solve'

export const SPECIMENS: Readonly<Record<string, (number: number) => Values>> = {
  vet_ai_tool_executions: () => ({ arguments: { supplier: 'Acme' } }),
  // The appointment's own veterinarian and room are claims already.
  vet_appointment_resources: () => ({ veterinarianId: null, roomId: null }),
  vet_certificates: () => ({
    animal: { name: 'Rex', species: 'dog', sex: 'male', reproductiveStatus: 'neutered' },
  }),
  // Whatever the made-up rows say was done with it was done before it expired.
  vet_inventory_batches: () => ({ expiresOn: '2099-12-31', beyondUseOn: null }),
  // What an order was not sent for is not received, and nothing is there yet to be taken back.
  vet_inventory_transactions: () => ({ purchaseOrderItemId: null, correctsNumber: null }),
  vet_invoice_items: () => ({ itemType: 'service' }),
  vet_patient_identifiers: () => ({ kind: 'tattoo' }),
  // One owner owns it all.
  vet_patient_owners: () => ({ sharePercent: '100' }),
  // Only money that came in settles an issued invoice; a reversed row counts no more.
  vet_payment_allocations: () => ({ reversedAt: new Date('2024-01-15T09:00:00Z'), reversalReason: 'wrong invoice' }),
  // A deposit points at its payment; only refunds point back.
  vet_payments: () => ({ depositId: null }),
  vet_reminder_protocols: () => ({ steps: [{ offsetDays: -14, channel: 'email' }] }),
  // What these name must agree with them: another item, order, form or movement would not.
  vet_controlled_substance_inventory_items: () => ({ registerId: null, settledById: null }),
  vet_controlled_substance_registers: () => ({ inventoryItemId: null, status: 'open' }),
  vet_controlled_substance_transactions: () => ({
    transactionType: 'opening',
    quantity: '5',
    inventoryTransactionId: null,
    inventoryBatchId: null,
    prescriptionId: null,
    deaFormId: null,
  }),
  vet_dea_form_items: () => ({ inventoryItemId: null }),
  // A visit to the premises covers every animal of the client, and the whole practice.
  vet_vcpr_records: () => ({
    patientId: null,
    premises: 'Elm Farm',
    basis: 'premises_visit',
    isFederal: true,
    coversPractice: true,
    expiresOn: null,
    endedOn: null,
  }),
  // As long as any order may ask for.
  vet_withdrawal_records: () => ({ withdrawalHours: 8760 }),
}

/** A row that must be there before another one may be written, though no column has to name it. */
export interface Need {
  /** Column that names it, where there is one. */
  readonly field?: string
  readonly table: PgTable
  /** Values it must have for the row; undefined where the row needs none. */
  readonly values: (row: Values) => Values | undefined
  /** Whether the one that everybody shares will do. */
  readonly fits?: (shared: Values) => boolean
}

/** What rows need beside the parents that their foreign keys ask for. */
export const NEEDS: Readonly<Record<string, Need>> = {
  // Nothing is prescribed without a veterinarian-client-patient relationship on the day of issue.
  vet_prescriptions: {
    field: 'vcprId',
    table: vcprRecords,
    values: ({ clientId, prescribingVeterinarianId, issuedOn }) => ({
      clientId,
      veterinarianId: prescribingVeterinarianId,
      establishedOn: issuedOn,
    }),
  },
  // A refill is of a prescription that has refills.
  vet_prescription_refills: {
    field: 'prescriptionId',
    table: prescriptions,
    values: () => ({ refillsAuthorized: 1 }),
    fits: ({ refillsAuthorized }) => Number(refillsAuthorized ?? 0) > 0,
  },
  // Only what was signed takes an addendum.
  vet_clinical_addenda: {
    field: 'consultationId',
    table: consultations,
    values: ({ encounterId, dischargeSummaryId, patientId, createdAt }) =>
      encounterId === undefined && dischargeSummaryId === undefined ? { patientId, lockedAt: createdAt } : undefined,
    fits: ({ lockedAt }) => lockedAt !== undefined && lockedAt !== null,
  },
  // Nor is a controlled drug given without a relationship.
  vet_medication_administration: {
    table: vcprRecords,
    values: ({ deaSchedule }) => (deaSchedule === undefined || deaSchedule === 'unscheduled' ? undefined : {}),
  },
}
