import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { encounterAttachments, encounterParticipants, medicalEncounters } from './encounters'

export const medicalEncounterInsertSchema: InsertSchema<typeof medicalEncounters> = insertSchema(medicalEncounters)
export const medicalEncounterSelectSchema: SelectSchema<typeof medicalEncounters> = selectSchema(medicalEncounters)
export const medicalEncounterUpdateSchema: UpdateSchema<typeof medicalEncounters, 'patientId' | 'encounterNumber'> =
  updateSchema(medicalEncounters, { immutable: ['patientId', 'encounterNumber'] })

export const encounterParticipantInsertSchema: InsertSchema<typeof encounterParticipants> =
  insertSchema(encounterParticipants)
export const encounterParticipantSelectSchema: SelectSchema<typeof encounterParticipants> =
  selectSchema(encounterParticipants)
export const encounterParticipantUpdateSchema: UpdateSchema<typeof encounterParticipants, 'encounterId'> = updateSchema(
  encounterParticipants,
  { immutable: ['encounterId'] },
)

export const encounterAttachmentInsertSchema: InsertSchema<typeof encounterAttachments> =
  insertSchema(encounterAttachments)
export const encounterAttachmentSelectSchema: SelectSchema<typeof encounterAttachments> =
  selectSchema(encounterAttachments)
export const encounterAttachmentUpdateSchema: UpdateSchema<
  typeof encounterAttachments,
  'encounterId' | 'documentUrl' | 'sizeBytes' | 'sha256' | 'uploadedBy'
> = updateSchema(encounterAttachments, {
  immutable: ['encounterId', 'documentUrl', 'sizeBytes', 'sha256', 'uploadedBy'],
})
