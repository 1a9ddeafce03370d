import { createInsertSchema, createSelectSchema, createUpdateSchema } from 'drizzle-zod'
import { z } from 'zod'
import {
  countryField,
  currencyField,
  dateField,
  emailField,
  encryptedField,
  filledField,
  phoneField,
  timeOfDay,
  timeZoneField,
} from '../zod-fields'
import { clinics, organizations } from './organizations'

export const organizationSettingsSchema = z.looseObject({ locale: z.string().optional() })

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

const organizationFields = {
  name: filledField,
  settings: organizationSettingsSchema,
  maxClinics: (schema: z.ZodInt) => schema.min(1),
  maxUsersPerClinic: (schema: z.ZodInt) => schema.min(1),
}

export const organizationInsertSchema = createInsertSchema(organizations, {
  ...organizationFields,
  settings: organizationSettingsSchema.optional(),
})
export const organizationSelectSchema = createSelectSchema(organizations, { settings: organizationSettingsSchema })
export const organizationUpdateSchema = createUpdateSchema(organizations, {
  ...organizationFields,
  settings: organizationSettingsSchema.optional(),
}).omit({ id: true, createdAt: true })

const clinicFields = {
  name: filledField,
  email: emailField,
  phone: phoneField,
  country: countryField,
  currency: currencyField,
  timezone: timeZoneField,
  workingHours: workingHoursSchema.optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
  deaRegistrationEncrypted: encryptedField,
  deaExpiresOn: dateField,
}

export const clinicInsertSchema = createInsertSchema(clinics, clinicFields)
export const clinicSelectSchema = createSelectSchema(clinics, {
  workingHours: workingHoursSchema,
  settings: z.record(z.string(), z.unknown()),
})
export const clinicUpdateSchema = createUpdateSchema(clinics, clinicFields).omit({
  organizationId: true,
  id: true,
  createdAt: true,
})
