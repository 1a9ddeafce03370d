import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { breeds, species } from './species'

export const weightRangeSchema = z
  .object({ min: z.number().positive(), max: z.number().positive(), unit: z.literal('kg') })
  .refine((range) => range.max >= range.min, { path: ['max'], error: 'must not be below min' })

export const speciesInsertSchema: InsertSchema<typeof species> = insertSchema(species)
export const speciesSelectSchema: SelectSchema<typeof species> = selectSchema(species)
export const speciesUpdateSchema: UpdateSchema<typeof species> = updateSchema(species)

const breedFields = { json: { averageWeight: weightRangeSchema } }

export const breedInsertSchema: InsertSchema<typeof breeds> = insertSchema(breeds, breedFields)
export const breedSelectSchema: SelectSchema<typeof breeds> = selectSchema(breeds, breedFields)
export const breedUpdateSchema: UpdateSchema<typeof breeds, 'speciesId'> = updateSchema(breeds, {
  ...breedFields,
  immutable: ['speciesId'],
})
