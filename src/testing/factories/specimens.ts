/** Values that a factory cannot make up: JSON with a shape, texts with a form of their own, and rows with a meaning. */
import type { Values } from './solve'

export const SPECIMENS: Readonly<Record<string, (number: number) => Values>> = {
  vet_ai_tool_executions: () => ({ arguments: { supplier: 'Acme' } }),
  // The appointment's own veterinarian and room are claims already.
  vet_appointment_resources: () => ({ veterinarianId: null, roomId: null }),
  vet_certificates: () => ({
    animal: { name: 'Rex', species: 'dog', sex: 'male', reproductiveStatus: 'neutered' },
  }),
  vet_invoice_items: () => ({ itemType: 'service' }),
  vet_patient_identifiers: () => ({ kind: 'tattoo' }),
  vet_reminder_protocols: () => ({ steps: [{ offsetDays: -14, channel: 'email' }] }),
}
