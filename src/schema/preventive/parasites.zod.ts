import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type TableFields,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { parasiteTargetEnum, parasiticControl } from './parasites'

const targets: readonly string[] = parasiteTargetEnum.enumValues

const fields: TableFields<typeof parasiticControl> = {
  check: ({ parasiteTargets }, context) => {
    const strange = parasiteTargets?.filter((value) => !targets.includes(value)) ?? []
    if (strange.length === 0) return
    context.addIssue({ code: 'custom', path: ['parasiteTargets'], message: `has no entry ${strange.join(', ')}` })
  },
}

export const parasiticControlInsertSchema: InsertSchema<typeof parasiticControl> = insertSchema(
  parasiticControl,
  fields,
)
export const parasiticControlSelectSchema: SelectSchema<typeof parasiticControl> = selectSchema(parasiticControl)
export const parasiticControlUpdateSchema: UpdateSchema<typeof parasiticControl, 'patientId'> = updateSchema(
  parasiticControl,
  { ...fields, immutable: ['patientId'] },
)
