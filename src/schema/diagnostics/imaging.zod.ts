import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { imagingStudies } from './imaging'

export const imagingStudyInsertSchema: InsertSchema<typeof imagingStudies> = insertSchema(imagingStudies)
export const imagingStudySelectSchema: SelectSchema<typeof imagingStudies> = selectSchema(imagingStudies)
export const imagingStudyUpdateSchema: UpdateSchema<typeof imagingStudies, 'patientId'> = updateSchema(imagingStudies, {
  immutable: ['patientId'],
})
