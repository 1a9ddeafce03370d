import { z } from 'zod'
import { timeOfDay } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { boardingDailyLogs, boardingReservations } from './reservations'

export const feedingTimeSchema = z.object({
  time: timeOfDay,
  food: z.string().min(1),
  amount: z.string().min(1),
  notes: z.string().optional(),
})
export const feedingScheduleSchema = z.array(feedingTimeSchema).readonly()

export const medicationTimeSchema = z.object({
  time: timeOfDay,
  medication: z.string().min(1),
  dose: z.string().min(1),
  route: z.string().optional(),
  withFood: z.boolean().optional(),
  notes: z.string().optional(),
})
export const boardingMedicationScheduleSchema = z.array(medicationTimeSchema).readonly()

export const medicationGivenSchema = z.object({
  time: timeOfDay,
  medication: z.string().min(1),
  dose: z.string().min(1),
  given: z.boolean(),
  notes: z.string().optional(),
})
export const medicationsGivenSchema = z.array(medicationGivenSchema).readonly()

const reservationFields = {
  json: { feedingSchedule: feedingScheduleSchema, medicationSchedule: boardingMedicationScheduleSchema },
}

export const boardingReservationInsertSchema: InsertSchema<typeof boardingReservations> = insertSchema(
  boardingReservations,
  reservationFields,
)
export const boardingReservationSelectSchema: SelectSchema<typeof boardingReservations> = selectSchema(
  boardingReservations,
  reservationFields,
)
export const boardingReservationUpdateSchema: UpdateSchema<typeof boardingReservations, 'patientId'> = updateSchema(
  boardingReservations,
  { ...reservationFields, immutable: ['patientId'] },
)

const logFields = { json: { medicationsGiven: medicationsGivenSchema } }

export const boardingDailyLogInsertSchema: InsertSchema<typeof boardingDailyLogs> = insertSchema(
  boardingDailyLogs,
  logFields,
)
export const boardingDailyLogSelectSchema: SelectSchema<typeof boardingDailyLogs> = selectSchema(
  boardingDailyLogs,
  logFields,
)
export const boardingDailyLogUpdateSchema: UpdateSchema<typeof boardingDailyLogs, 'reservationId'> = updateSchema(
  boardingDailyLogs,
  { ...logFields, immutable: ['reservationId'] },
)
