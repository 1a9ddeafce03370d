import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type TableFields,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { diagnosticTests, LOINC, specimenTypeEnum } from './tests'

export const referenceIntervalSchema = z
  .object({
    speciesCode: z.string().min(1),
    low: z.number().optional(),
    high: z.number().optional(),
    fromMonths: z.number().min(0).optional(),
    untilMonths: z.number().min(0).optional(),
    criticalLow: z.number().optional(),
    criticalHigh: z.number().optional(),
  })
  .refine(({ low, high }) => low === undefined || high === undefined || low <= high, {
    error: 'ends before it begins',
  })

export const analyteSchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  unit: z.string().min(1),
  loincCode: z.string().refine(LOINC.test, { error: LOINC.message }).optional(),
  referenceIntervals: z.array(referenceIntervalSchema).readonly().optional(),
})

export const analytesSchema = z.array(analyteSchema).readonly()

const specimenTypes: readonly string[] = specimenTypeEnum.enumValues

const fields: TableFields<typeof diagnosticTests> = {
  json: { analytes: analytesSchema },
  check: ({ specimenTypes: given }, context) => {
    const strange = given?.filter((value) => !specimenTypes.includes(value)) ?? []
    if (strange.length === 0) return
    context.addIssue({ code: 'custom', path: ['specimenTypes'], message: `has no entry ${strange.join(', ')}` })
  },
}

export const diagnosticTestInsertSchema: InsertSchema<typeof diagnosticTests> = insertSchema(diagnosticTests, fields)
export const diagnosticTestSelectSchema: SelectSchema<typeof diagnosticTests> = selectSchema(diagnosticTests, fields)
export const diagnosticTestUpdateSchema: UpdateSchema<typeof diagnosticTests> = updateSchema(diagnosticTests, fields)
