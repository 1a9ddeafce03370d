import { z } from 'zod'
import { ipAddressProblem } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { dataErasureRequests, dataExportRequests } from './requests'

const exportFields = { text: { ipAddress: ipAddressProblem } }
const fixedOfExport = ['requestType', 'clientId', 'patientId', 'requestedAt', 'requestedBy'] as const

export const dataExportRequestInsertSchema: InsertSchema<typeof dataExportRequests> = insertSchema(
  dataExportRequests,
  exportFields,
)
export const dataExportRequestSelectSchema: SelectSchema<typeof dataExportRequests> = selectSchema(
  dataExportRequests,
  exportFields,
)
export const dataExportRequestUpdateSchema: UpdateSchema<typeof dataExportRequests, (typeof fixedOfExport)[number]> =
  updateSchema(dataExportRequests, { ...exportFields, immutable: fixedOfExport })

export const erasureStepSchema = z.object({
  table: z.string().regex(/^vet_[a-z0-9_]+$/, { error: 'is not the name of a table such as vet_patients' }),
  action: z.enum(['anonymized', 'deleted', 'kept']),
  rows: z.int().min(0),
})

const erasureFields = {
  json: { erasureSteps: z.array(erasureStepSchema).readonly() },
  text: { ipAddress: ipAddressProblem },
}
const fixedOfErasure = ['clientId', 'requestedAt', 'requestedBy'] as const

export const dataErasureRequestInsertSchema: InsertSchema<typeof dataErasureRequests> = insertSchema(
  dataErasureRequests,
  erasureFields,
)
export const dataErasureRequestSelectSchema: SelectSchema<typeof dataErasureRequests> = selectSchema(
  dataErasureRequests,
  erasureFields,
)
export const dataErasureRequestUpdateSchema: UpdateSchema<typeof dataErasureRequests, (typeof fixedOfErasure)[number]> =
  updateSchema(dataErasureRequests, { ...erasureFields, immutable: fixedOfErasure })
