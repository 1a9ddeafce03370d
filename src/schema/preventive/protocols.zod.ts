import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { vaccineProtocolDoses, vaccineProtocols } from './protocols'

export const vaccineProtocolInsertSchema: InsertSchema<typeof vaccineProtocols> = insertSchema(vaccineProtocols)
export const vaccineProtocolSelectSchema: SelectSchema<typeof vaccineProtocols> = selectSchema(vaccineProtocols)
export const vaccineProtocolUpdateSchema: UpdateSchema<typeof vaccineProtocols, 'speciesId'> = updateSchema(
  vaccineProtocols,
  { immutable: ['speciesId'] },
)

export const vaccineProtocolDoseInsertSchema: InsertSchema<typeof vaccineProtocolDoses> =
  insertSchema(vaccineProtocolDoses)
export const vaccineProtocolDoseSelectSchema: SelectSchema<typeof vaccineProtocolDoses> =
  selectSchema(vaccineProtocolDoses)
export const vaccineProtocolDoseUpdateSchema: UpdateSchema<typeof vaccineProtocolDoses, 'protocolId'> = updateSchema(
  vaccineProtocolDoses,
  { immutable: ['protocolId'] },
)
