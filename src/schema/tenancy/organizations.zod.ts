import { z } from 'zod'
import { timeOfDay, timeZoneProblem } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { clinics, organizations } from './organizations'

export const organizationSettingsSchema = z.looseObject({
  locale: z.string().optional(),
  vcprMonths: z.int().min(0).optional(),
  controlledWitness: z.array(z.string().min(1)).readonly().optional(),
})

const openingHours = z
  .array(
    z
      .object({ opens: timeOfDay, closes: timeOfDay })
      .refine((slot) => slot.opens < slot.closes, { error: 'closes before it opens' }),
  )
  .readonly()

export const workingHoursSchema = z
  .object({
    monday: openingHours,
    tuesday: openingHours,
    wednesday: openingHours,
    thursday: openingHours,
    friday: openingHours,
    saturday: openingHours,
    sunday: openingHours,
  })
  .partial()

const organizationFields = { json: { settings: organizationSettingsSchema } }

export const organizationInsertSchema: InsertSchema<typeof organizations> = insertSchema(
  organizations,
  organizationFields,
)
export const organizationSelectSchema: SelectSchema<typeof organizations> = selectSchema(
  organizations,
  organizationFields,
)
export const organizationUpdateSchema: UpdateSchema<typeof organizations> = updateSchema(
  organizations,
  organizationFields,
)

const clinicFields = {
  json: { workingHours: workingHoursSchema, settings: z.record(z.string(), z.unknown()) },
  text: { timezone: timeZoneProblem },
}

export const clinicInsertSchema: InsertSchema<typeof clinics> = insertSchema(clinics, clinicFields)
export const clinicSelectSchema: SelectSchema<typeof clinics> = selectSchema(clinics, clinicFields)
export const clinicUpdateSchema: UpdateSchema<typeof clinics> = updateSchema(clinics, clinicFields)
