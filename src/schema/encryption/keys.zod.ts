import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { encryptionKeys } from './keys'

export const encryptionKeyInsertSchema: InsertSchema<typeof encryptionKeys> = insertSchema(encryptionKeys)
export const encryptionKeySelectSchema: SelectSchema<typeof encryptionKeys> = selectSchema(encryptionKeys)
export const encryptionKeyUpdateSchema: UpdateSchema<
  typeof encryptionKeys,
  'purpose' | 'version' | 'algorithm' | 'createdBy'
> = updateSchema(encryptionKeys, { immutable: ['purpose', 'version', 'algorithm', 'createdBy'] })
