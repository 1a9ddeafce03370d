import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { adverseEventReports } from './adverse-events'

const fixedOfReport = ['patientId', 'previousReportId', 'reportedBy'] as const

export const adverseEventReportInsertSchema: InsertSchema<typeof adverseEventReports> =
  insertSchema(adverseEventReports)
export const adverseEventReportSelectSchema: SelectSchema<typeof adverseEventReports> =
  selectSchema(adverseEventReports)
export const adverseEventReportUpdateSchema: UpdateSchema<typeof adverseEventReports, (typeof fixedOfReport)[number]> =
  updateSchema(adverseEventReports, { immutable: fixedOfReport })
