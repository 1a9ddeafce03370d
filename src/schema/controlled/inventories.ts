import { sql } from 'drizzle-orm'
import { date, foreignKey, index, integer, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  controlled,
  id,
  kept,
  moment,
  notBlank,
  organizationId,
  quantity,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { deaScheduleEnum } from '../reference/formulary'
import {
  any,
  compare,
  exactlyWhen,
  FILLED,
  implies,
  isIn,
  known,
  matches,
  NDC,
  not,
  onlyWhen,
  rule,
  WEB_ADDRESS,
} from '../rules/index'
import { clinics } from '../tenancy/organizations'
import { controlledSubstanceRegisters, controlledSubstanceTransactions } from './registers'

/** Why stock is taken (21 CFR 1304.11): first day, every two years, a substance newly scheduled, last day, or a check. */
export const controlledInventoryKindEnum = closedList('vet_controlled_inventory_kind', [
  'initial',
  'biennial',
  'newly_scheduled',
  'closing',
  'spot_check',
])
export type ControlledInventoryKind = ValueOf<typeof controlledInventoryKindEnum>

/** Records of schedules I and II are kept apart from the others (21 CFR 1304.04(f)). */
export const controlledInventoryScopeEnum = closedList('vet_controlled_inventory_scope', [
  'schedules_i_ii',
  'schedules_iii_v',
  'all_schedules',
])
export type ControlledInventoryScope = ValueOf<typeof controlledInventoryScopeEnum>

export const businessTimeEnum = closedList('vet_business_time', ['opening', 'close'])
export type BusinessTime = ValueOf<typeof businessTimeEnum>

export const controlledInventoryStatusEnum = closedList('vet_controlled_inventory_status', ['in_progress', 'completed'])
export type ControlledInventoryStatus = ValueOf<typeof controlledInventoryStatusEnum>

/**
 * A count of all controlled substances on hand at one registered location: on the first day of business, then on any day
 * within two years of the last (21 CFR 1304.11). It says whether it was taken at the opening or the close of business. A
 * completed count is not changed; a mistake is put right by another count.
 */
export const controlledSubstanceInventories = pgTable(
  'vet_controlled_substance_inventories',
  {
    organizationId: organizationId(),
    id: id(),
    /** The registered location. */
    clinicId: uuid('clinic_id').notNull(),
    kind: controlledInventoryKindEnum('kind').notNull(),
    scope: controlledInventoryScopeEnum('scope').notNull().default('all_schedules'),
    takenOn: controlled(date('taken_on').notNull()),
    /** Taken at the opening or the close of business on that day. */
    businessTime: businessTimeEnum('business_time').notNull(),
    /** Last day for the next biennial count, at most two years later. */
    nextDueOn: date('next_due_on'),
    takenBy: controlled(uuid('taken_by').notNull()),
    witnessedBy: controlled(uuid('witnessed_by')),
    status: controlled(controlledInventoryStatusEnum('status').notNull().default('in_progress')),
    completedAt: moment('completed_at'),
    /** Signed list. */
    documentUrl: varchar('document_url', { length: 500 }),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.takenBy, users),
    tenantReference(t, t.witnessedBy, users),
    controlledInventoryKindEnum.check(t.kind),
    controlledInventoryScopeEnum.check(t.scope),
    businessTimeEnum.check(t.businessTime),
    // 21 CFR 1304.11(c): any date within two years of the previous biennial inventory.
    ...exactlyWhen(isIn(t.kind, 'initial', 'biennial'), t.nextDueOn),
    rule(t.nextDueOn, 'later', compare(t.nextDueOn, '>', t.takenOn), 'must be after the count'),
    rule(
      t.nextDueOn,
      'two_years',
      compare(t.nextDueOn, '<=', { column: t.takenOn, plus: { months: 24 } }),
      'must be at most two years after the count',
    ),
    rule(t.witnessedBy, 'other', compare(t.witnessedBy, '<>', t.takenBy), 'must be another person'),
    controlledInventoryStatusEnum.check(t.status),
    ...exactlyWhen(isIn(t.status, 'completed'), t.completedAt),
    shaped(t.documentUrl, WEB_ADDRESS),
    // Counts of a location, newest last.
    tenantIndex(t, t.clinicId, t.takenOn),
    // Counts that fall due.
    tenantIndex(t, t.nextDueOn),
    // Counts a person took or witnessed; support the keys.
    tenantIndex(t, t.takenBy),
    tenantIndex(t, t.witnessedBy),
  ],
)

export type ControlledSubstanceInventoryRow = typeof controlledSubstanceInventories.$inferSelect
export type NewControlledSubstanceInventoryRow = typeof controlledSubstanceInventories.$inferInsert

export const countMethodEnum = closedList('vet_controlled_count_method', ['exact', 'estimated'])
export type CountMethod = ValueOf<typeof countMethodEnum>

export const stockConditionEnum = closedList('vet_controlled_stock_condition', [
  'usable',
  'expired',
  'damaged',
  'awaiting_disposal',
])
export type StockCondition = ValueOf<typeof stockConditionEnum>

/**
 * One line of a count: a substance in one finished form, strength and container. Schedule II, and opened containers of
 * more than a thousand units, are counted exactly; other opened containers may be estimated (21 CFR 1304.11(e)). Where
 * the count differs from the book, somebody says why.
 */
export const controlledSubstanceInventoryItems = pgTable(
  'vet_controlled_substance_inventory_items',
  {
    organizationId: organizationId(),
    id: id(),
    inventoryId: uuid('inventory_id').notNull(),
    /** The book that was checked. */
    registerId: uuid('register_id'),
    substanceName: controlled(varchar('substance_name', { length: 255 }).notNull()),
    deaSchedule: controlled(deaScheduleEnum('dea_schedule').notNull()),
    dosageForm: varchar('dosage_form', { length: 100 }).notNull(),
    strength: varchar('strength', { length: 100 }).notNull(),
    ndc: varchar('ndc', { length: 14 }),
    lotNumber: varchar('lot_number', { length: 100 }),
    condition: stockConditionEnum('condition').notNull().default('usable'),
    /** What is counted, for example mL or tablet. */
    unit: varchar('unit', { length: 30 }).notNull(),
    /** Units in one commercial container when full. */
    containerSize: quantity('container_size').notNull(),
    /** Full containers. */
    containerCount: integer('container_count').notNull(),
    /** Units in opened containers. */
    openedQuantity: quantity('opened_quantity').notNull().default('0'),
    countMethod: countMethodEnum('count_method').notNull().default('exact'),
    /** Units in all: full containers and opened ones. Kept by the database. */
    countedQuantity: controlled(
      quantity('counted_quantity')
        .notNull()
        .generatedAlwaysAs(sql.raw(`"container_size" * "container_count" + "opened_quantity"`)),
    ),
    /** When it was counted: the book is read as of this moment, also when the list is typed in later. */
    countedAt: moment('counted_at').notNull().defaultNow(),
    /** Units that the book showed then. Kept by the database. */
    bookQuantity: controlled(kept(quantity('book_quantity'), 'Leave it out: it is read from the book.')),
    /** Units by which all lines of this book together differ from it: below zero, some are missing. Kept by the database. */
    discrepancy: kept(quantity('discrepancy'), 'Leave it out: it follows from the count.'),
    /** Why the count differs from the book: on one of its lines, before the count is completed. */
    explanation: controlled(text('explanation')),
    /** The entry that settled the difference: an adjustment, or a theft or loss that was reported. */
    settledById: uuid('settled_by_id'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.inventoryId, controlledSubstanceInventories),
    tenantReference(t, t.registerId, controlledSubstanceRegisters),
    foreignKey({
      name: 'vet_controlled_substance_inventory_items_settled_by_fk',
      columns: [t.organizationId, t.settledById],
      foreignColumns: [controlledSubstanceTransactions.organizationId, controlledSubstanceTransactions.id],
    }).onDelete('restrict'),
    // The names that the helpers give would not fit beside a table name of this length.
    rule(t.substanceName, 'filled', matches(t.substanceName, FILLED), FILLED.message),
    deaScheduleEnum.check(t.deaSchedule),
    rule(t.deaSchedule, 'listed', not(isIn(t.deaSchedule, 'unscheduled')), 'must be one of the five schedules'),
    notBlank(t.dosageForm),
    notBlank(t.strength),
    shaped(t.ndc, NDC),
    stockConditionEnum.check(t.condition),
    notBlank(t.unit),
    rule(t.containerSize, 'above_0', compare(t.containerSize, '>', 0), 'must be greater than 0'),
    rule(t.containerCount, 'floor', compare(t.containerCount, '>=', 0), 'must be at least 0'),
    rule(t.openedQuantity, 'floor', compare(t.openedQuantity, '>=', 0), 'must be at least 0'),
    countMethodEnum.check(t.countMethod),
    // 21 CFR 1304.11(e).
    rule(
      t.countMethod,
      'exact',
      implies(
        any(isIn(t.deaSchedule, 'schedule_i', 'schedule_ii'), compare(t.containerSize, '>', 1000)),
        isIn(t.countMethod, 'exact'),
      ),
      'must be exact for schedules I and II and for containers of more than 1000 units',
    ),
    rule(t.bookQuantity, 'floor', compare(t.bookQuantity, '>=', 0), 'must be at least 0'),
    notBlank(t.explanation),
    ...onlyWhen(known(t.registerId), t.settledById),
    // Lines of a count.
    index('vet_controlled_substance_inventory_items_inventory_idx').on(t.organizationId, t.inventoryId, t.deaSchedule),
    // Counts of a book.
    tenantIndex(t, t.registerId),
    // Differences that an entry settled; supports the key.
    tenantIndex(t, t.settledById),
  ],
)

export type ControlledSubstanceInventoryItemRow = typeof controlledSubstanceInventoryItems.$inferSelect
export type NewControlledSubstanceInventoryItemRow = typeof controlledSubstanceInventoryItems.$inferInsert
