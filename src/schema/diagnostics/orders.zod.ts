import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { diagnosticTestOrders, diagnosticTestResults } from './orders'

export const diagnosticTestOrderInsertSchema: InsertSchema<typeof diagnosticTestOrders> =
  insertSchema(diagnosticTestOrders)
export const diagnosticTestOrderSelectSchema: SelectSchema<typeof diagnosticTestOrders> =
  selectSchema(diagnosticTestOrders)
export const diagnosticTestOrderUpdateSchema: UpdateSchema<
  typeof diagnosticTestOrders,
  'patientId' | 'diagnosticTestId' | 'orderedBy' | 'orderedAt'
> = updateSchema(diagnosticTestOrders, { immutable: ['patientId', 'diagnosticTestId', 'orderedBy', 'orderedAt'] })

export const diagnosticTestResultInsertSchema: InsertSchema<typeof diagnosticTestResults> =
  insertSchema(diagnosticTestResults)
export const diagnosticTestResultSelectSchema: SelectSchema<typeof diagnosticTestResults> =
  selectSchema(diagnosticTestResults)
export const diagnosticTestResultUpdateSchema: UpdateSchema<
  typeof diagnosticTestResults,
  'patientId' | 'orderId' | 'correctionOfId'
> = updateSchema(diagnosticTestResults, { immutable: ['patientId', 'orderId', 'correctionOfId'] })
