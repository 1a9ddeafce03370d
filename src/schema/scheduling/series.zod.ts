import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { recurringAppointmentSeries } from './series'

export const recurringAppointmentSeriesInsertSchema: InsertSchema<typeof recurringAppointmentSeries> =
  insertSchema(recurringAppointmentSeries)
export const recurringAppointmentSeriesSelectSchema: SelectSchema<typeof recurringAppointmentSeries> =
  selectSchema(recurringAppointmentSeries)
export const recurringAppointmentSeriesUpdateSchema: UpdateSchema<
  typeof recurringAppointmentSeries,
  'clientId' | 'patientId' | 'createdBy'
> = updateSchema(recurringAppointmentSeries, { immutable: ['clientId', 'patientId', 'createdBy'] })
