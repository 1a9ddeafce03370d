import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { clinicalAddenda, consultations } from './consultations'

const pressure = z.number().min(0).max(400)

export const consultationVitalsSchema = z.object({
  mucousMembranes: z.enum(['pink', 'pale', 'white', 'cyanotic', 'icteric', 'hyperemic', 'muddy']).optional(),
  capillaryRefillSeconds: z.number().min(0).max(30).optional(),
  dehydrationPercent: z.number().min(0).max(20).optional(),
  mentation: z.enum(['bright', 'quiet', 'dull', 'obtunded', 'stuporous', 'comatose']).optional(),
  pulseQuality: z.enum(['strong', 'weak', 'bounding', 'thready', 'absent']).optional(),
  systolicMmHg: pressure.optional(),
  diastolicMmHg: pressure.optional(),
  meanArterialMmHg: pressure.optional(),
  spo2Percent: z.number().min(0).max(100).optional(),
  glucoseMgDl: z.number().nonnegative().optional(),
  rumenContractions: z.number().int().nonnegative().optional(),
  gutSounds: z.string().optional(),
})

const consultationFields = { json: { vitals: consultationVitalsSchema } }

export const consultationInsertSchema: InsertSchema<typeof consultations> = insertSchema(
  consultations,
  consultationFields,
)
export const consultationSelectSchema: SelectSchema<typeof consultations> = selectSchema(
  consultations,
  consultationFields,
)
export const consultationUpdateSchema: UpdateSchema<typeof consultations, 'encounterId' | 'patientId'> = updateSchema(
  consultations,
  { ...consultationFields, immutable: ['encounterId', 'patientId'] },
)

export const clinicalAddendumInsertSchema: InsertSchema<typeof clinicalAddenda> = insertSchema(clinicalAddenda)
export const clinicalAddendumSelectSchema: SelectSchema<typeof clinicalAddenda> = selectSchema(clinicalAddenda)
export const clinicalAddendumUpdateSchema: UpdateSchema<
  typeof clinicalAddenda,
  'patientId' | 'encounterId' | 'consultationId' | 'dischargeSummaryId' | 'veterinarianId' | 'staffId'
> = updateSchema(clinicalAddenda, {
  immutable: ['patientId', 'encounterId', 'consultationId', 'dischargeSummaryId', 'veterinarianId', 'staffId'],
})
