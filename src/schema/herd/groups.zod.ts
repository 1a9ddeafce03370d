import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { animalGroupMembers, animalGroups, groupTreatments } from './groups'

export const animalGroupInsertSchema: InsertSchema<typeof animalGroups> = insertSchema(animalGroups)
export const animalGroupSelectSchema: SelectSchema<typeof animalGroups> = selectSchema(animalGroups)
export const animalGroupUpdateSchema: UpdateSchema<typeof animalGroups, 'speciesId'> = updateSchema(animalGroups, {
  immutable: ['speciesId'],
})

export const animalGroupMemberInsertSchema: InsertSchema<typeof animalGroupMembers> = insertSchema(animalGroupMembers)
export const animalGroupMemberSelectSchema: SelectSchema<typeof animalGroupMembers> = selectSchema(animalGroupMembers)
export const animalGroupMemberUpdateSchema: UpdateSchema<typeof animalGroupMembers, 'groupId' | 'patientId'> =
  updateSchema(animalGroupMembers, { immutable: ['groupId', 'patientId'] })

export const groupTreatmentInsertSchema: InsertSchema<typeof groupTreatments> = insertSchema(groupTreatments)
export const groupTreatmentSelectSchema: SelectSchema<typeof groupTreatments> = selectSchema(groupTreatments)
export const groupTreatmentUpdateSchema: UpdateSchema<typeof groupTreatments, 'groupId' | 'speciesId'> = updateSchema(
  groupTreatments,
  { immutable: ['groupId', 'speciesId'] },
)
