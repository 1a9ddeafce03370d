import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { prescriptions } from './prescriptions'

export const prescriptionInsertSchema: InsertSchema<typeof prescriptions> = insertSchema(prescriptions)
export const prescriptionSelectSchema: SelectSchema<typeof prescriptions> = selectSchema(prescriptions)
/** What the veterinarian signed: a change is another prescription that replaces this one. */
const SIGNED = [
  'patientId',
  'clientId',
  'prescribingVeterinarianId',
  'prescriptionNumber',
  'replacesId',
  'medicationId',
  'medicationName',
  'strength',
  'dosageForm',
  'dose',
  'doseUnit',
  'directions',
  'quantity',
  'quantityUnit',
  'refillsAuthorized',
  'issuedAt',
  'issuedOn',
  'expiresOn',
  'isControlled',
  'deaSchedule',
  'prescriberName',
  'prescriberAddress',
  'recipientName',
  'recipientAddress',
] as const

export const prescriptionUpdateSchema: UpdateSchema<typeof prescriptions, (typeof SIGNED)[number]> = updateSchema(
  prescriptions,
  { immutable: SIGNED },
)
