import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { veterinaryFeedDirectives } from './feed-directives'

export const veterinaryFeedDirectiveInsertSchema: InsertSchema<typeof veterinaryFeedDirectives> =
  insertSchema(veterinaryFeedDirectives)
export const veterinaryFeedDirectiveSelectSchema: SelectSchema<typeof veterinaryFeedDirectives> =
  selectSchema(veterinaryFeedDirectives)
export const veterinaryFeedDirectiveUpdateSchema: UpdateSchema<
  typeof veterinaryFeedDirectives,
  'directiveNumber' | 'clientId' | 'veterinarianId' | 'correctsDirectiveId'
> = updateSchema(veterinaryFeedDirectives, {
  immutable: ['directiveNumber', 'clientId', 'veterinarianId', 'correctsDirectiveId'],
})
