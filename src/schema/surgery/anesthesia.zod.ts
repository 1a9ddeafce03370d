import { z } from 'zod'
import { administrationRouteEnum } from '../reference/formulary'
import { doseUnitEnum } from '../treatments/drug-use'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type TableFields,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { anesthesiaMonitoring, anesthesiaRecords } from './anesthesia'

export const anestheticDrugSchema = z.object({
  name: z.string().min(1),
  dose: z.number().positive(),
  unit: z.enum([...doseUnitEnum.enumValues, 'percent', 'ml_per_hour', 'mcg_per_kg_per_min', 'mg_per_kg_per_hour']),
  route: z.enum(administrationRouteEnum.enumValues),
  at: z.iso.datetime({ offset: true }).optional(),
})

export const anestheticDrugsSchema = z.array(anestheticDrugSchema).readonly()

const fields: TableFields<typeof anesthesiaRecords> = {
  json: {
    premedication: anestheticDrugsSchema,
    induction: anestheticDrugsSchema,
    maintenance: anestheticDrugsSchema,
    localBlocks: anestheticDrugsSchema,
  },
}

export const anesthesiaRecordInsertSchema: InsertSchema<typeof anesthesiaRecords> = insertSchema(
  anesthesiaRecords,
  fields,
)
export const anesthesiaRecordSelectSchema: SelectSchema<typeof anesthesiaRecords> = selectSchema(
  anesthesiaRecords,
  fields,
)
export const anesthesiaRecordUpdateSchema: UpdateSchema<typeof anesthesiaRecords, 'patientId' | 'encounterId'> =
  updateSchema(anesthesiaRecords, { ...fields, immutable: ['patientId', 'encounterId'] })

export const anesthesiaMonitoringInsertSchema: InsertSchema<typeof anesthesiaMonitoring> =
  insertSchema(anesthesiaMonitoring)
export const anesthesiaMonitoringSelectSchema: SelectSchema<typeof anesthesiaMonitoring> =
  selectSchema(anesthesiaMonitoring)
export const anesthesiaMonitoringUpdateSchema: UpdateSchema<typeof anesthesiaMonitoring, 'anesthesiaRecordId'> =
  updateSchema(anesthesiaMonitoring, { immutable: ['anesthesiaRecordId'] })
