import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { appointmentResources, appointments } from './appointments'

export const appointmentInsertSchema: InsertSchema<typeof appointments> = insertSchema(appointments)
export const appointmentSelectSchema: SelectSchema<typeof appointments> = selectSchema(appointments)
export const appointmentUpdateSchema: UpdateSchema<
  typeof appointments,
  'clientId' | 'patientId' | 'recurringSeriesId' | 'recurrenceOn' | 'rescheduledFromId' | 'createdBy'
> = updateSchema(appointments, {
  immutable: ['clientId', 'patientId', 'recurringSeriesId', 'recurrenceOn', 'rescheduledFromId', 'createdBy'],
})

export const appointmentResourceInsertSchema: InsertSchema<typeof appointmentResources> =
  insertSchema(appointmentResources)
export const appointmentResourceSelectSchema: SelectSchema<typeof appointmentResources> =
  selectSchema(appointmentResources)
export const appointmentResourceUpdateSchema: UpdateSchema<
  typeof appointmentResources,
  'appointmentId' | 'scheduledAt' | 'scheduledEndAt' | 'isBlocking'
> = updateSchema(appointmentResources, { immutable: ['appointmentId', 'scheduledAt', 'scheduledEndAt', 'isBlocking'] })
