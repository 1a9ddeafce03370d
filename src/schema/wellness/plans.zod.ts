import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { wellnessPlanBenefits, wellnessPlanEnrollments, wellnessPlans, wellnessPlanUsages } from './plans'

export const wellnessPlanInsertSchema: InsertSchema<typeof wellnessPlans> = insertSchema(wellnessPlans)
export const wellnessPlanSelectSchema: SelectSchema<typeof wellnessPlans> = selectSchema(wellnessPlans)
/** Code and version name a plan for good. */
export const wellnessPlanUpdateSchema: UpdateSchema<typeof wellnessPlans, 'code' | 'version'> = updateSchema(
  wellnessPlans,
  { immutable: ['code', 'version'] },
)

export const wellnessPlanBenefitInsertSchema: InsertSchema<typeof wellnessPlanBenefits> =
  insertSchema(wellnessPlanBenefits)
export const wellnessPlanBenefitSelectSchema: SelectSchema<typeof wellnessPlanBenefits> =
  selectSchema(wellnessPlanBenefits)
export const wellnessPlanBenefitUpdateSchema: UpdateSchema<typeof wellnessPlanBenefits, 'planId'> = updateSchema(
  wellnessPlanBenefits,
  { immutable: ['planId'] },
)

export const wellnessPlanEnrollmentInsertSchema: InsertSchema<typeof wellnessPlanEnrollments> =
  insertSchema(wellnessPlanEnrollments)
export const wellnessPlanEnrollmentSelectSchema: SelectSchema<typeof wellnessPlanEnrollments> =
  selectSchema(wellnessPlanEnrollments)
export const wellnessPlanEnrollmentUpdateSchema: UpdateSchema<typeof wellnessPlanEnrollments, 'planId' | 'patientId'> =
  updateSchema(wellnessPlanEnrollments, { immutable: ['planId', 'patientId'] })

export const wellnessPlanUsageInsertSchema: InsertSchema<typeof wellnessPlanUsages> = insertSchema(wellnessPlanUsages)
export const wellnessPlanUsageSelectSchema: SelectSchema<typeof wellnessPlanUsages> = selectSchema(wellnessPlanUsages)
/** A use is reversed; nothing else about it changes. */
export const wellnessPlanUsageUpdateSchema: UpdateSchema<
  typeof wellnessPlanUsages,
  'enrollmentId' | 'benefitId' | 'invoiceItemId' | 'quantity' | 'usedOn' | 'coveredAmount' | 'recordedBy'
> = updateSchema(wellnessPlanUsages, {
  immutable: ['enrollmentId', 'benefitId', 'invoiceItemId', 'quantity', 'usedOn', 'coveredAmount', 'recordedBy'],
})
