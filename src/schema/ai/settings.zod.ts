import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { aiSettings } from './settings'

export const aiSettingInsertSchema: InsertSchema<typeof aiSettings> = insertSchema(aiSettings)
export const aiSettingSelectSchema: SelectSchema<typeof aiSettings> = selectSchema(aiSettings)
export const aiSettingUpdateSchema: UpdateSchema<typeof aiSettings> = updateSchema(aiSettings)
