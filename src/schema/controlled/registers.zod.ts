import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { controlledSubstanceRegisters, controlledSubstanceTransactions } from './registers'

const fixedOfRegister = [
  'clinicId',
  'substanceName',
  'deaSchedule',
  'dosageForm',
  'strength',
  'unit',
  'openedOn',
] as const

export const controlledSubstanceRegisterInsertSchema: InsertSchema<typeof controlledSubstanceRegisters> =
  insertSchema(controlledSubstanceRegisters)
export const controlledSubstanceRegisterSelectSchema: SelectSchema<typeof controlledSubstanceRegisters> =
  selectSchema(controlledSubstanceRegisters)
export const controlledSubstanceRegisterUpdateSchema: UpdateSchema<
  typeof controlledSubstanceRegisters,
  (typeof fixedOfRegister)[number]
> = updateSchema(controlledSubstanceRegisters, { immutable: fixedOfRegister })

export const controlledSubstanceTransactionInsertSchema: InsertSchema<typeof controlledSubstanceTransactions> =
  insertSchema(controlledSubstanceTransactions)
export const controlledSubstanceTransactionSelectSchema: SelectSchema<typeof controlledSubstanceTransactions> =
  selectSchema(controlledSubstanceTransactions)
export const controlledSubstanceTransactionUpdateSchema: UpdateSchema<typeof controlledSubstanceTransactions> =
  updateSchema(controlledSubstanceTransactions)
