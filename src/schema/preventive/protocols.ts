import { date, pgTable, smallint, text, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { products } from '../catalog/products'
import {
  closedList,
  computedUnique,
  endsAfter,
  endsLater,
  flag,
  id,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  positive,
  sharedIndex,
  sharedReference,
  tenantIndex,
  tenantKey,
  tenantReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { species } from '../reference/species'
import { compare, isTrue, requiredWhen, rule } from '../rules/index'
import { organizationReference } from '../tenancy/organizations'

export const vaccineNeedEnum = closedList('vet_vaccine_need', ['core', 'lifestyle', 'required_by_law', 'travel'])
export type VaccineNeed = ValueOf<typeof vaccineNeedEnum>

export const vaccineDoseTypeEnum = closedList('vet_vaccine_dose_type', ['initial', 'booster'])
export type VaccineDoseType = ValueOf<typeof vaccineDoseTypeEnum>

/**
 * The practice's schedule for protecting one species against some diseases. A new guideline is a new protocol that takes
 * over on its day; the old one is kept, because doses given under it point at it.
 */
export const vaccineProtocols = pgTable(
  'vet_vaccine_protocols',
  {
    organizationId: organizationId(),
    id: id(),
    name: varchar('name', { length: 150 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    speciesId: uuid('species_id').notNull(),
    /** Diseases it protects against, for example `distemper`. */
    targetDiseases: textList('target_diseases'),
    need: vaccineNeedEnum('need').notNull().default('core'),
    isRabies: flag('is_rabies', false),
    /** Which animals it is for: life stage, lifestyle, region. */
    criteria: text('criteria'),
    contraindications: text('contraindications'),
    /** Guideline or law it follows, with its year. */
    source: varchar('source', { length: 255 }),
    startsOn: date('starts_on'),
    /** First day on which it is no longer used. */
    endsOn: date('ends_on'),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    sharedReference(t.speciesId, species),
    notBlank(t.name),
    vaccineNeedEnum.check(t.need),
    endsLater(t.endsOn, t.startsOn),
    // Protocols of a species; one of a name.
    // Protocols for a species.
    sharedIndex(t, t.speciesId),
    // One protocol per name and species.
    computedUnique(
      'vet_vaccine_protocols_name_unique',
      t.nameNormalized,
      t.organizationId,
      t.speciesId,
      t.nameNormalized,
    ),
  ],
)

export type VaccineProtocolRow = typeof vaccineProtocols.$inferSelect
export type NewVaccineProtocolRow = typeof vaccineProtocols.$inferInsert

/**
 * One step of a protocol: from which age, how long after the step before, how long it protects. The last step of a
 * protocol may repeat itself.
 */
export const vaccineProtocolDoses = pgTable(
  'vet_vaccine_protocol_doses',
  {
    organizationId: organizationId(),
    id: id(),
    protocolId: uuid('protocol_id').notNull(),
    doseNumber: smallint('dose_number').notNull(),
    doseType: vaccineDoseTypeEnum('dose_type').notNull().default('initial'),
    /** Product given by default. */
    productId: uuid('product_id'),
    /** Youngest and oldest age for this step. */
    minAgeDays: smallint('min_age_days'),
    maxAgeDays: smallint('max_age_days'),
    /** Shortest and longest time since the step before. */
    minIntervalDays: smallint('min_interval_days'),
    maxIntervalDays: smallint('max_interval_days'),
    /** Time until the next dose is due. */
    durationMonths: smallint('duration_months'),
    /** Given again every `duration_months` for life. */
    isRepeating: flag('is_repeating', false),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.protocolId, vaccineProtocols, 'cascade'),
    tenantReference(t, t.productId, products),
    positive(t.doseNumber),
    vaccineDoseTypeEnum.check(t.doseType),
    notNegative(t.minAgeDays),
    endsAfter(t.maxAgeDays, t.minAgeDays),
    positive(t.minIntervalDays),
    rule(
      t.maxIntervalDays,
      'not_below_min',
      compare(t.maxIntervalDays, '>=', t.minIntervalDays),
      'must not be less than the shortest interval',
    ),
    positive(t.durationMonths),
    ...requiredWhen(isTrue(t.isRepeating), t.durationMonths),
    // Steps of a protocol, in order.
    unique('vet_vaccine_protocol_doses_number_unique').on(t.organizationId, t.protocolId, t.doseNumber),
    tenantIndex(t, t.productId),
  ],
)

export type VaccineProtocolDoseRow = typeof vaccineProtocolDoses.$inferSelect
export type NewVaccineProtocolDoseRow = typeof vaccineProtocolDoses.$inferInsert
