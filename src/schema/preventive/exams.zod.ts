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
import { BODY_SYSTEMS, dentalRecords, wellnessExams } from './exams'

export const systemFindingSchema = z.object({
  result: z.enum(['normal', 'abnormal', 'not_examined']),
  notes: z.string().optional(),
})

export const examFindingsSchema = z.partialRecord(z.enum(BODY_SYSTEMS), systemFindingSchema)

const examFields: TableFields<typeof wellnessExams> = { json: { findings: examFindingsSchema } }

export const wellnessExamInsertSchema: InsertSchema<typeof wellnessExams> = insertSchema(wellnessExams, examFields)
export const wellnessExamSelectSchema: SelectSchema<typeof wellnessExams> = selectSchema(wellnessExams, examFields)
export const wellnessExamUpdateSchema: UpdateSchema<typeof wellnessExams, 'patientId' | 'encounterId'> = updateSchema(
  wellnessExams,
  { ...examFields, immutable: ['patientId', 'encounterId'] },
)

/** Quadrants 1 to 4 permanent and 5 to 8 deciduous, teeth 01 to 11 from the midline. */
const TRIADAN = /^[1-8](0[1-9]|1[01])$/
const TRIADAN_PROBLEM = 'is not a tooth of the modified Triadan system such as 104'

export const triadanSchema = z.string().regex(TRIADAN, { error: TRIADAN_PROBLEM })

export const toothFindingSchema = z.object({
  isMissing: z.boolean().optional(),
  periodontalStage: z.int().min(0).max(4).optional(),
  probingDepthMm: z.number().min(0).max(100).optional(),
  mobility: z.int().min(0).max(3).optional(),
  furcation: z.int().min(0).max(3).optional(),
  fracture: z.string().optional(),
  resorption: z.int().min(1).max(5).optional(),
  treatment: z
    .enum(['none', 'extracted', 'sealed', 'restored', 'root_canal', 'crown', 'floated', 'monitor'])
    .optional(),
  notes: z.string().optional(),
})

export const dentalChartSchema = z.record(triadanSchema, toothFindingSchema)

const dentalFields: TableFields<typeof dentalRecords> = {
  json: { chart: dentalChartSchema },
  check: ({ extractedTeeth }, context) => {
    if (extractedTeeth === undefined || extractedTeeth.every((tooth) => TRIADAN.test(tooth))) return
    context.addIssue({ code: 'custom', path: ['extractedTeeth'], message: `has an entry that ${TRIADAN_PROBLEM}` })
  },
}

export const dentalRecordInsertSchema: InsertSchema<typeof dentalRecords> = insertSchema(dentalRecords, dentalFields)
export const dentalRecordSelectSchema: SelectSchema<typeof dentalRecords> = selectSchema(dentalRecords, dentalFields)
export const dentalRecordUpdateSchema: UpdateSchema<typeof dentalRecords, 'patientId' | 'encounterId'> = updateSchema(
  dentalRecords,
  { ...dentalFields, immutable: ['patientId', 'encounterId'] },
)
