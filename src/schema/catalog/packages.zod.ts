import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { servicePackageItems, servicePackages } from './packages'

export const servicePackageInsertSchema: InsertSchema<typeof servicePackages> = insertSchema(servicePackages)
export const servicePackageSelectSchema: SelectSchema<typeof servicePackages> = selectSchema(servicePackages)
export const servicePackageUpdateSchema: UpdateSchema<typeof servicePackages> = updateSchema(servicePackages)

export const servicePackageItemInsertSchema: InsertSchema<typeof servicePackageItems> =
  insertSchema(servicePackageItems)
export const servicePackageItemSelectSchema: SelectSchema<typeof servicePackageItems> =
  selectSchema(servicePackageItems)
export const servicePackageItemUpdateSchema: UpdateSchema<typeof servicePackageItems, 'packageId'> = updateSchema(
  servicePackageItems,
  { immutable: ['packageId'] },
)
