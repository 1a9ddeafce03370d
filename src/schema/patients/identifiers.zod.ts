import type { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { type NewPatientIdentifierRow, patientIdentifiers } from './identifiers'
import { parseMicrochip } from './microchip'

/** Punctuation alone is no mark: two of them would compare as equal. */
const markProblem = (value: string): string | undefined =>
  /[0-9A-Za-z]/.test(value) ? undefined : 'must have a letter or a digit'

/** Adds an issue when a microchip number does not follow the standard its kind names. */
function checkMicrochip({ kind, value }: Readonly<Partial<NewPatientIdentifierRow>>, context: z.RefinementCtx): void {
  if (value === undefined || (kind !== 'iso_11784' && kind !== 'microchip_legacy')) return
  const parsed = parseMicrochip(value)
  if (parsed.valid && parsed.kind === kind) return
  const expected = kind === 'iso_11784' ? 'is not an ISO 11784 number of 15 digits' : 'is not one of 9 or 10 characters'
  context.addIssue({ code: 'custom', path: ['value'], message: parsed.valid ? expected : parsed.problem })
}

const fields = { text: { value: markProblem }, check: checkMicrochip }

export const patientIdentifierInsertSchema: InsertSchema<typeof patientIdentifiers> = insertSchema(
  patientIdentifiers,
  fields,
)
export const patientIdentifierSelectSchema: SelectSchema<typeof patientIdentifiers> = selectSchema(patientIdentifiers)
export const patientIdentifierUpdateSchema: UpdateSchema<typeof patientIdentifiers, 'patientId'> = updateSchema(
  patientIdentifiers,
  { ...fields, immutable: ['patientId'] },
)
