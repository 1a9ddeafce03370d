import { sql } from 'drizzle-orm'
import { date, pgTable, text, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  computedUnique,
  endsLater,
  flag,
  id,
  json,
  jsonKind,
  normalized,
  notBlank,
  referenceKey,
  shaped,
  sharedReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { implies, isIn, isTrue, JURISDICTION, not, onlyWhen, regexPattern, rule } from '../rules/index'

/** Schedules of the Controlled Substances Act (21 CFR 1308) and of the states that follow its numbering. */
export const deaScheduleEnum = closedList('vet_dea_schedule', [
  'schedule_i',
  'schedule_ii',
  'schedule_iii',
  'schedule_iv',
  'schedule_v',
  'unscheduled',
])
export type DeaSchedule = ValueOf<typeof deaScheduleEnum>

/** How a drug enters the body, from a tablet to a medicated bath. */
export const administrationRouteEnum = closedList('vet_administration_route', [
  'subcutaneous',
  'intramuscular',
  'intranasal',
  'oral',
  'oral_transmucosal',
  'intravenous',
  'intraosseous',
  'intradermal',
  'intraarticular',
  'intraperitoneal',
  'intratracheal',
  'epidural',
  'infiltration',
  'topical',
  'transdermal',
  'ophthalmic',
  'otic',
  'rectal',
  'inhalation',
  'feeding_tube',
  'intramammary',
  'intrauterine',
  'in_feed',
  'in_water',
  'immersion',
  'other',
])
export type AdministrationRoute = ValueOf<typeof administrationRouteEnum>

/** Usual dose, for example 2.2 mg/kg by mouth every 12 hours. */
export interface DefaultDosage {
  readonly amount: number
  readonly unit: string
  readonly route: AdministrationRoute
  readonly frequency: string
}

/**
 * How long after the last dose products of a species must stay out of the food chain. An absent figure means that none
 * was established, not that none is needed.
 */
export interface WithdrawalTime {
  /** Code of the species, for example `cattle`. */
  readonly speciesCode: string
  readonly meatDays?: number
  readonly milkHours?: number
  readonly eggDays?: number
  /** Label, approval number or FARAD advice the figures come from. */
  readonly source: string
}

/** FDA Unique Ingredient Identifier. */
const UNII = regexPattern('unii', '^[A-Z0-9]{10}$', 'is not a UNII of ten letters and digits')
/** RxNorm concept identifier. */
const RXCUI = regexPattern('rxcui', '^[1-9][0-9]{0,7}$', 'is not an RxNorm number')
/** ATCvet code of any level, for example QN02AX02. */
const ATCVET = regexPattern(
  'atcvet',
  '^Q[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?$',
  'is not an ATCvet code such as QN02AX02',
)

/**
 * A drug by its generic name, one active substance or one fixed combination; shared by all tenants and read-only to
 * them. A combination whose schedule differs from that of its parts (pentobarbital alone, pentobarbital with phenytoin)
 * is an entry of its own. Products with their packages are inventory items, not rows here.
 */
export const medicationsFormulary = pgTable(
  'vet_medications_formulary',
  {
    id: id(),
    /** Established (nonproprietary) name, parts of a combination joined by "and". */
    genericName: varchar('generic_name', { length: 200 }).notNull(),
    genericNameNormalized: normalized('generic_name_normalized', 'generic_name').notNull(),
    brandNames: textList('brand_names'),
    drugClass: varchar('drug_class', { length: 150 }),
    /** Federal schedule today. History, states and citations are in `vet_drug_schedules`. */
    deaSchedule: deaScheduleEnum('dea_schedule').notNull().default('unscheduled'),
    /** Usual dose in the species it is mostly used in; empty where none can be given. */
    defaultDosage: json<DefaultDosage>('default_dosage'),
    /** Forms on the market, for example `tablet`, `oral suspension`. */
    dosageForms: textList('dosage_forms'),
    /** Codes of species with an approved label; use in others is extra-label (21 CFR 530.3(a)). */
    labeledSpecies: textList('labeled_species'),
    /** Codes of species that must not get it, for example `cat` for permethrin. */
    contraindicatedSpecies: textList('contraindicated_species'),
    contraindications: text('contraindications'),
    withdrawalTimes: json<readonly WithdrawalTime[]>('withdrawal_times').notNull().default([]),
    /** Sold on prescription only (21 CFR 201.105). */
    isPrescriptionOnly: flag('is_prescription_only', true),
    /** Given in feed only under a veterinary feed directive (21 CFR 558.6). */
    isVeterinaryFeedDirective: flag('is_veterinary_feed_directive', false),
    /**
     * Extra-label use in food-producing animals is prohibited (21 CFR 530.41) and refused. A prohibition of some uses only
     * is among the contraindications.
     */
    isExtraLabelProhibited: flag('is_extra_label_prohibited', false),
    /** Harms the people who handle it, as cytotoxic drugs do (USP General Chapter 800). */
    isHazardous: flag('is_hazardous', false),
    /** Unique Ingredient Identifier of the active substance. */
    unii: varchar('unii', { length: 10 }),
    /** Concept identifier in RxNorm. */
    rxcui: varchar('rxcui', { length: 8 }),
    atcvetCode: varchar('atcvet_code', { length: 8 }),
    /** Offered for new orders and prescriptions. */
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    referenceKey(t),
    notBlank(t.genericName),
    notBlank(t.drugClass),
    deaScheduleEnum.check(t.deaSchedule),
    jsonKind(t.defaultDosage, 'object'),
    jsonKind(t.withdrawalTimes, 'array'),
    shaped(t.unii, UNII),
    shaped(t.rxcui, RXCUI),
    shaped(t.atcvetCode, ATCVET),
    // Schedules II to IV are dispensed on prescription only (21 U.S.C. 829(a) and (b)); schedule V need not be.
    rule(
      t.isPrescriptionOnly,
      'controlled',
      implies(isIn(t.deaSchedule, 'schedule_ii', 'schedule_iii', 'schedule_iv'), isTrue(t.isPrescriptionOnly)),
      'must be set for schedules II to IV',
    ),
    // One entry per drug; search by the first letters of the name.
    computedUnique('vet_medications_formulary_generic_name_unique', t.genericNameNormalized, t.genericNameNormalized),
  ],
)

export type MedicationsFormularyRow = typeof medicationsFormulary.$inferSelect
export type NewMedicationsFormularyRow = typeof medicationsFormulary.$inferInsert

/** Administration controlled substances code number (21 CFR 1308.03). */
const DEA_CODE = regexPattern('dea_code', '^[0-9]{4}$', 'is not a DEA code number of four digits')

/**
 * The schedule a drug is in under the law of one jurisdiction from `effective_on` until the day before `ends_on`; shared
 * by all tenants and read-only to them. `US` is federal law, `US-OH` a state. Schedules change and states differ
 * (xylazine), so what held on the day a prescription was issued is looked up here; the strictest of federal and state
 * law applies (21 U.S.C. 903). Periods of one drug in one jurisdiction do not overlap.
 */
export const drugSchedules = pgTable(
  'vet_drug_schedules',
  {
    id: id(),
    medicationId: uuid('medication_id').notNull(),
    /** ISO 3166 code of the country or ISO 3166-2 code of the state. */
    jurisdiction: varchar('jurisdiction', { length: 6 }).notNull(),
    schedule: deaScheduleEnum('schedule').notNull(),
    /** Narcotic as defined in 21 CFR 1300.01: registrations tell schedules 2 and 2N, 3 and 3N apart. */
    isNarcotic: flag('is_narcotic', false),
    /** DEA code number of the substance (21 CFR 1308.03), as printed on order forms and inventories. */
    deaCode: varchar('dea_code', { length: 4 }),
    /** Dispensing is reported to the state's monitoring program, as some states ask even for unscheduled drugs. */
    isMonitored: flag('is_monitored', false),
    effectiveOn: date('effective_on').notNull(),
    /** First day on which it no longer holds; empty for the one in force. */
    endsOn: date('ends_on'),
    /** Where the law says so, for example `21 CFR 1308.13(c)(7)`. */
    citation: varchar('citation', { length: 200 }).notNull(),
    notes: text('notes'),
    ...timestamps,
  },
  (t) => [
    referenceKey(t),
    sharedReference(t.medicationId, medicationsFormulary),
    shaped(t.jurisdiction, JURISDICTION),
    deaScheduleEnum.check(t.schedule),
    shaped(t.deaCode, DEA_CODE),
    rule(
      t.isNarcotic,
      'scheduled',
      implies(isTrue(t.isNarcotic), not(isIn(t.schedule, 'unscheduled'))),
      'is only for a scheduled substance',
    ),
    ...onlyWhen(not(isIn(t.schedule, 'unscheduled')), t.deaCode),
    endsLater(t.endsOn, t.effectiveOn),
    notBlank(t.citation),
    // Schedule of a drug in a jurisdiction on a day.
    unique('vet_drug_schedules_effective_on_unique').on(t.medicationId, t.jurisdiction, t.effectiveOn),
    // One in force at a time.
    uniqueIndex('vet_drug_schedules_current_unique').on(t.medicationId, t.jurisdiction).where(sql`${t.endsOn} is null`),
  ],
)

export type DrugScheduleRow = typeof drugSchedules.$inferSelect
export type NewDrugScheduleRow = typeof drugSchedules.$inferInsert
