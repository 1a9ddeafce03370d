import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { deaFormItems, deaForms } from './forms'

const fixedOfForm = ['clinicId', 'formKind', 'preparedBy'] as const

export const deaFormInsertSchema: InsertSchema<typeof deaForms> = insertSchema(deaForms)
export const deaFormSelectSchema: SelectSchema<typeof deaForms> = selectSchema(deaForms)
export const deaFormUpdateSchema: UpdateSchema<typeof deaForms, (typeof fixedOfForm)[number]> = updateSchema(deaForms, {
  immutable: fixedOfForm,
})

const fixedOfItem = ['formKind', 'deaFormId', 'lineNumber'] as const

export const deaFormItemInsertSchema: InsertSchema<typeof deaFormItems> = insertSchema(deaFormItems)
export const deaFormItemSelectSchema: SelectSchema<typeof deaFormItems> = selectSchema(deaFormItems)
export const deaFormItemUpdateSchema: UpdateSchema<typeof deaFormItems, (typeof fixedOfItem)[number]> = updateSchema(
  deaFormItems,
  { immutable: fixedOfItem },
)
