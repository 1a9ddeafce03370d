import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { serviceCategories, serviceSpecies, services } from './services'

export const serviceCategoryInsertSchema: InsertSchema<typeof serviceCategories> = insertSchema(serviceCategories)
export const serviceCategorySelectSchema: SelectSchema<typeof serviceCategories> = selectSchema(serviceCategories)
export const serviceCategoryUpdateSchema: UpdateSchema<typeof serviceCategories> = updateSchema(serviceCategories)

export const serviceInsertSchema: InsertSchema<typeof services> = insertSchema(services)
export const serviceSelectSchema: SelectSchema<typeof services> = selectSchema(services)
export const serviceUpdateSchema: UpdateSchema<typeof services> = updateSchema(services)

export const serviceSpeciesInsertSchema: InsertSchema<typeof serviceSpecies> = insertSchema(serviceSpecies)
export const serviceSpeciesSelectSchema: SelectSchema<typeof serviceSpecies> = selectSchema(serviceSpecies)
export const serviceSpeciesUpdateSchema: UpdateSchema<typeof serviceSpecies, 'serviceId' | 'speciesId'> = updateSchema(
  serviceSpecies,
  { immutable: ['serviceId', 'speciesId'] },
)
