import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { emergencyCases, emergencyVitalSigns, triageRecords } from './cases'

export const emergencyCaseInsertSchema: InsertSchema<typeof emergencyCases> = insertSchema(emergencyCases)
export const emergencyCaseSelectSchema: SelectSchema<typeof emergencyCases> = selectSchema(emergencyCases)
export const emergencyCaseUpdateSchema: UpdateSchema<typeof emergencyCases, 'patientId' | 'caseNumber'> = updateSchema(
  emergencyCases,
  { immutable: ['patientId', 'caseNumber'] },
)

export const triageRecordInsertSchema: InsertSchema<typeof triageRecords> = insertSchema(triageRecords)
export const triageRecordSelectSchema: SelectSchema<typeof triageRecords> = selectSchema(triageRecords)
export const triageRecordUpdateSchema: UpdateSchema<typeof triageRecords, 'emergencyCaseId'> = updateSchema(
  triageRecords,
  { immutable: ['emergencyCaseId'] },
)

export const emergencyVitalSignInsertSchema: InsertSchema<typeof emergencyVitalSigns> =
  insertSchema(emergencyVitalSigns)
export const emergencyVitalSignSelectSchema: SelectSchema<typeof emergencyVitalSigns> =
  selectSchema(emergencyVitalSigns)
export const emergencyVitalSignUpdateSchema: UpdateSchema<typeof emergencyVitalSigns, 'emergencyCaseId'> = updateSchema(
  emergencyVitalSigns,
  { immutable: ['emergencyCaseId'] },
)
