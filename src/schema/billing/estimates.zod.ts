import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { estimateItems, estimates } from './estimates'

export const estimateInsertSchema: InsertSchema<typeof estimates> = insertSchema(estimates)
export const estimateSelectSchema: SelectSchema<typeof estimates> = selectSchema(estimates)
export const estimateUpdateSchema: UpdateSchema<typeof estimates, 'clientId'> = updateSchema(estimates, {
  immutable: ['clientId'],
})

export const estimateItemInsertSchema: InsertSchema<typeof estimateItems> = insertSchema(estimateItems)
export const estimateItemSelectSchema: SelectSchema<typeof estimateItems> = selectSchema(estimateItems)
export const estimateItemUpdateSchema: UpdateSchema<typeof estimateItems, 'estimateId'> = updateSchema(estimateItems, {
  immutable: ['estimateId'],
})
