import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { administrationRouteEnum, drugSchedules, medicationsFormulary } from './formulary'

const filled = z.string().regex(/\S/, { error: 'must not be blank' })

export const defaultDosageSchema = z.object({
  amount: z.number().positive(),
  unit: filled,
  route: z.enum(administrationRouteEnum.enumValues),
  frequency: filled,
})

export const withdrawalTimesSchema = z
  .array(
    z.object({
      speciesCode: z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'is not a code such as cattle' }),
      meatDays: z.number().nonnegative().optional(),
      milkHours: z.number().nonnegative().optional(),
      eggDays: z.number().nonnegative().optional(),
      source: filled,
    }),
  )
  .readonly()

const medicationFields = { json: { defaultDosage: defaultDosageSchema, withdrawalTimes: withdrawalTimesSchema } }

export const medicationsFormularyInsertSchema: InsertSchema<typeof medicationsFormulary> = insertSchema(
  medicationsFormulary,
  medicationFields,
)
export const medicationsFormularySelectSchema: SelectSchema<typeof medicationsFormulary> = selectSchema(
  medicationsFormulary,
  medicationFields,
)
export const medicationsFormularyUpdateSchema: UpdateSchema<typeof medicationsFormulary> = updateSchema(
  medicationsFormulary,
  medicationFields,
)

export const drugScheduleInsertSchema: InsertSchema<typeof drugSchedules> = insertSchema(drugSchedules)
export const drugScheduleSelectSchema: SelectSchema<typeof drugSchedules> = selectSchema(drugSchedules)
export const drugScheduleUpdateSchema: UpdateSchema<typeof drugSchedules, 'medicationId' | 'jurisdiction'> =
  updateSchema(drugSchedules, { immutable: ['medicationId', 'jurisdiction'] })
