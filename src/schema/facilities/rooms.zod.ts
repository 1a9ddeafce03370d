import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { resources, rooms } from './rooms'

export const roomInsertSchema: InsertSchema<typeof rooms> = insertSchema(rooms)
export const roomSelectSchema: SelectSchema<typeof rooms> = selectSchema(rooms)
export const roomUpdateSchema: UpdateSchema<typeof rooms, 'clinicId'> = updateSchema(rooms, { immutable: ['clinicId'] })

export const resourceInsertSchema: InsertSchema<typeof resources> = insertSchema(resources)
export const resourceSelectSchema: SelectSchema<typeof resources> = selectSchema(resources)
export const resourceUpdateSchema: UpdateSchema<typeof resources> = updateSchema(resources)
