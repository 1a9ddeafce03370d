import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { supplierDocuments, suppliers } from './suppliers'

export const supplierInsertSchema: InsertSchema<typeof suppliers> = insertSchema(suppliers)
export const supplierSelectSchema: SelectSchema<typeof suppliers> = selectSchema(suppliers)
export const supplierUpdateSchema: UpdateSchema<typeof suppliers> = updateSchema(suppliers)

export const supplierDocumentInsertSchema: InsertSchema<typeof supplierDocuments> = insertSchema(supplierDocuments)
export const supplierDocumentSelectSchema: SelectSchema<typeof supplierDocuments> = selectSchema(supplierDocuments)
export const supplierDocumentUpdateSchema: UpdateSchema<typeof supplierDocuments, 'supplierId' | 'uploadedBy'> =
  updateSchema(supplierDocuments, { immutable: ['supplierId', 'uploadedBy'] })
