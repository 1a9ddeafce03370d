import { ipAddressProblem, languageProblem } from '../zod-fields'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { consentFormTemplates, treatmentConsents } from './consents'

const templateFields = { text: { language: languageProblem } }
const fixedOfTemplate = ['code', 'version', 'language', 'consentType'] as const

export const consentFormTemplateInsertSchema: InsertSchema<typeof consentFormTemplates> = insertSchema(
  consentFormTemplates,
  templateFields,
)
export const consentFormTemplateSelectSchema: SelectSchema<typeof consentFormTemplates> = selectSchema(
  consentFormTemplates,
  templateFields,
)
export const consentFormTemplateUpdateSchema: UpdateSchema<
  typeof consentFormTemplates,
  (typeof fixedOfTemplate)[number]
> = updateSchema(consentFormTemplates, { ...templateFields, immutable: fixedOfTemplate })

const consentFields = { text: { language: languageProblem, ipAddress: ipAddressProblem } }
const fixedOfConsent = ['patientId', 'clientId', 'consentType', 'consentGiven', 'consentedAt', 'signedBy'] as const

export const treatmentConsentInsertSchema: InsertSchema<typeof treatmentConsents> = insertSchema(
  treatmentConsents,
  consentFields,
)
export const treatmentConsentSelectSchema: SelectSchema<typeof treatmentConsents> = selectSchema(
  treatmentConsents,
  consentFields,
)
export const treatmentConsentUpdateSchema: UpdateSchema<typeof treatmentConsents, (typeof fixedOfConsent)[number]> =
  updateSchema(treatmentConsents, { ...consentFields, immutable: fixedOfConsent })
