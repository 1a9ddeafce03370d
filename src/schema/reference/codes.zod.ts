import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { diagnosisCodes, procedureCodes } from './codes'

export const diagnosisCodeInsertSchema: InsertSchema<typeof diagnosisCodes> = insertSchema(diagnosisCodes)
export const diagnosisCodeSelectSchema: SelectSchema<typeof diagnosisCodes> = selectSchema(diagnosisCodes)
export const diagnosisCodeUpdateSchema: UpdateSchema<typeof diagnosisCodes, 'codeSystem' | 'code'> = updateSchema(
  diagnosisCodes,
  { immutable: ['codeSystem', 'code'] },
)

export const procedureCodeInsertSchema: InsertSchema<typeof procedureCodes> = insertSchema(procedureCodes)
export const procedureCodeSelectSchema: SelectSchema<typeof procedureCodes> = selectSchema(procedureCodes)
export const procedureCodeUpdateSchema: UpdateSchema<typeof procedureCodes, 'codeSystem' | 'code'> = updateSchema(
  procedureCodes,
  { immutable: ['codeSystem', 'code'] },
)
