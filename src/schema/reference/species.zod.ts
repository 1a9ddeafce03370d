import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import { z } from 'zod'
import { filledField } from '../zod-fields'
import { breeds, species } from './species'

export const weightRangeSchema = z
  .object({ min: z.number().positive(), max: z.number().positive(), unit: z.literal('kg') })
  .refine((range) => range.max >= range.min, { path: ['max'], error: 'must not be below min' })

const speciesFields = {
  code: (schema: z.ZodString) => schema.regex(/^[a-z][a-z0-9_]*$/, { error: 'is not a code such as guinea_pig' }),
  commonName: filledField,
  ncbiTaxonId: (schema: z.ZodInt) => schema.positive(),
}

export const speciesInsertSchema = createInsertSchema(species, speciesFields)
export const speciesSelectSchema = createSelectSchema(species)
export const speciesUpdateSchema = createUpdateSchema(species, speciesFields).omit({ id: true, createdAt: true })

const breedFields = {
  name: filledField,
  vboId: (schema: z.ZodString) => schema.regex(/^VBO:\d{7}$/, { error: 'is not a VBO identifier such as VBO:0200798' }),
  averageWeight: weightRangeSchema.nullable().optional(),
}

export const breedInsertSchema = createInsertSchema(breeds, breedFields)
export const breedSelectSchema = createSelectSchema(breeds, { averageWeight: weightRangeSchema.nullable() })
export const breedUpdateSchema = createUpdateSchema(breeds, breedFields).omit({
  id: true,
  createdAt: true,
  speciesId: true,
})
