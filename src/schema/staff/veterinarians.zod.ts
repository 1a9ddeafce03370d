import type { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { REGISTRATION_SCHEDULES, veterinarianLicenses, veterinarians } from './veterinarians'

interface Registration {
  readonly licenseType?: string | undefined
  readonly deaSchedules?: readonly string[] | undefined
}

const printed: readonly string[] = REGISTRATION_SCHEDULES

const licenseFields = {
  check: ({ licenseType, deaSchedules = [] }: Registration, context: z.RefinementCtx) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['deaSchedules'], message })
    if (deaSchedules.some((schedule) => !printed.includes(schedule))) {
      refuse(`may only hold ${printed.join(', ')}`)
    }
    const isRegistration = licenseType === 'dea' || licenseType === 'controlled_substance_state'
    if (licenseType !== undefined && !isRegistration && deaSchedules.length > 0) {
      refuse('is only for controlled-substance registrations')
    }
  },
}

export const veterinarianInsertSchema: InsertSchema<typeof veterinarians> = insertSchema(veterinarians)
export const veterinarianSelectSchema: SelectSchema<typeof veterinarians> = selectSchema(veterinarians)
export const veterinarianUpdateSchema: UpdateSchema<typeof veterinarians> = updateSchema(veterinarians)

export const veterinarianLicenseInsertSchema: InsertSchema<typeof veterinarianLicenses> = insertSchema(
  veterinarianLicenses,
  licenseFields,
)
export const veterinarianLicenseSelectSchema: SelectSchema<typeof veterinarianLicenses> = selectSchema(
  veterinarianLicenses,
  licenseFields,
)
export const veterinarianLicenseUpdateSchema: UpdateSchema<
  typeof veterinarianLicenses,
  'veterinarianId' | 'licenseType'
> = updateSchema(veterinarianLicenses, { ...licenseFields, immutable: ['veterinarianId', 'licenseType'] })
