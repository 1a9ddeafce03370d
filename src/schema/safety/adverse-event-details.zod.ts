import { z } from 'zod'
import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { adverseEventProducts, adverseEventReactions } from './adverse-event-details'

export const activeIngredientSchema = z.object({ name: z.string().min(1), strength: z.string().min(1).optional() })

const productFields = { json: { activeIngredients: z.array(activeIngredientSchema).readonly() } }

export const adverseEventProductInsertSchema: InsertSchema<typeof adverseEventProducts> = insertSchema(
  adverseEventProducts,
  productFields,
)
export const adverseEventProductSelectSchema: SelectSchema<typeof adverseEventProducts> = selectSchema(
  adverseEventProducts,
  productFields,
)
export const adverseEventProductUpdateSchema: UpdateSchema<typeof adverseEventProducts, 'reportId'> = updateSchema(
  adverseEventProducts,
  { ...productFields, immutable: ['reportId'] },
)

export const adverseEventReactionInsertSchema: InsertSchema<typeof adverseEventReactions> =
  insertSchema(adverseEventReactions)
export const adverseEventReactionSelectSchema: SelectSchema<typeof adverseEventReactions> =
  selectSchema(adverseEventReactions)
export const adverseEventReactionUpdateSchema: UpdateSchema<typeof adverseEventReactions, 'reportId'> = updateSchema(
  adverseEventReactions,
  { immutable: ['reportId'] },
)
