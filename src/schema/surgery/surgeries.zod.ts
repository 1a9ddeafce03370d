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
import { surgeries, surgicalProcedures } from './surgeries'

export const surgeryInsertSchema: InsertSchema<typeof surgeries> = insertSchema(surgeries)
export const surgerySelectSchema: SelectSchema<typeof surgeries> = selectSchema(surgeries)
export const surgeryUpdateSchema: UpdateSchema<typeof surgeries, 'patientId' | 'encounterId'> = updateSchema(
  surgeries,
  {
    immutable: ['patientId', 'encounterId'],
  },
)

export const surgicalImplantSchema = z.object({
  name: z.string().min(1),
  manufacturer: z.string().optional(),
  catalogNumber: z.string().optional(),
  lotNumber: z.string().optional(),
  serialNumber: z.string().optional(),
  size: z.string().optional(),
  quantity: z.int().positive(),
})

export const surgicalImplantsSchema = z.array(surgicalImplantSchema).readonly()

const procedureFields: TableFields<typeof surgicalProcedures> = { json: { implants: surgicalImplantsSchema } }

export const surgicalProcedureInsertSchema: InsertSchema<typeof surgicalProcedures> = insertSchema(
  surgicalProcedures,
  procedureFields,
)
export const surgicalProcedureSelectSchema: SelectSchema<typeof surgicalProcedures> = selectSchema(
  surgicalProcedures,
  procedureFields,
)
export const surgicalProcedureUpdateSchema: UpdateSchema<typeof surgicalProcedures, 'surgeryId'> = updateSchema(
  surgicalProcedures,
  { ...procedureFields, immutable: ['surgeryId'] },
)
