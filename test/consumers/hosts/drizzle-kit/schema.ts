import { clients, organizations } from '@vet-plan/db/schema'
import { foreignKey, integer, pgTable, uuid } from 'drizzle-orm/pg-core'

export * from '@vet-plan/db/schema'

/** The host's own table beside those of the package. */
export const loyaltyCards = pgTable(
  'shop_loyalty_cards',
  {
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    clientId: uuid('client_id').notNull(),
    points: integer('points').notNull().default(0),
  },
  (t) => [
    foreignKey({ columns: [t.organizationId, t.clientId], foreignColumns: [clients.organizationId, clients.id] }),
  ],
)
