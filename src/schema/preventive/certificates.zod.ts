import { z } from 'zod'
import { patientSexEnum, reproductiveStatusEnum } from '../patients/patients'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { certificates } from './certificates'

export const certifiedAnimalSchema = z.object({
  name: z.string().min(1),
  species: z.string().min(1),
  breed: z.string().optional(),
  color: z.string().optional(),
  sex: z.enum(patientSexEnum.enumValues),
  reproductiveStatus: z.enum(reproductiveStatusEnum.enumValues),
  ageMonths: z.int().min(0).optional(),
  isAgeExact: z.boolean().optional(),
  sizeGroup: z.enum(['under_20_lb', '20_to_50_lb', 'over_50_lb']).optional(),
  microchipNumber: z.string().optional(),
  identification: z.array(z.string()).readonly().optional(),
})

const fields = { json: { animal: certifiedAnimalSchema } }

export const certificateInsertSchema: InsertSchema<typeof certificates> = insertSchema(certificates, fields)
export const certificateSelectSchema: SelectSchema<typeof certificates> = selectSchema(certificates, fields)
export const certificateUpdateSchema: UpdateSchema<typeof certificates, 'patientId' | 'kind' | 'certificateNumber'> =
  updateSchema(certificates, { ...fields, immutable: ['patientId', 'kind', 'certificateNumber'] })
