import { sql } from 'drizzle-orm'
import { integer, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import { services } from '../catalog/services'
import {
  closedList,
  decimal,
  flag,
  id,
  json,
  jsonKind,
  money,
  named,
  normalized,
  notBlank,
  notNegative,
  organizationId,
  positive,
  shaped,
  tenantIndex,
  tenantKey,
  tenantReference,
  tenantUnique,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { isTrue, not, onlyWhen, regexPattern, requiredWhen } from '../rules/index'
import { organizationReference } from '../tenancy/organizations'

export const diagnosticCategoryEnum = closedList('vet_diagnostic_category', [
  'hematology',
  'chemistry',
  'coagulation',
  'blood_gas',
  'endocrinology',
  'urinalysis',
  'parasitology',
  'cytology',
  'histopathology',
  'microbiology',
  'serology',
  'molecular',
  'genetics',
  'toxicology',
  'therapeutic_drug_monitoring',
  'blood_typing',
  'allergy',
  'reproduction',
  'imaging',
  'cardiology',
  'ophthalmology',
  'dermatology',
  'neurology',
  'necropsy',
  'other',
])
export type DiagnosticCategory = ValueOf<typeof diagnosticCategoryEnum>

/** What is taken from the animal for a test. */
export const specimenTypeEnum = closedList('vet_specimen_type', [
  'whole_blood',
  'serum',
  'plasma',
  'urine',
  'feces',
  'tissue',
  'aspirate',
  'swab',
  'skin_scraping',
  'hair',
  'feather',
  'milk',
  'semen',
  'effusion',
  'joint_fluid',
  'cerebrospinal_fluid',
  'airway_wash',
  'stone',
  'carcass',
  'other',
])
export type SpecimenType = ValueOf<typeof specimenTypeEnum>

/**
 * LOINC code: digits, a hyphen and a check digit.
 *
 * @internal
 */
export const LOINC = regexPattern('loinc', '^[0-9]{1,7}-[0-9]$', 'is not a LOINC code such as 2345-7')

/** Values found in healthy animals of a species with the method of the test. An absent bound is open. */
export interface ReferenceInterval {
  /** Code of the species, for example `dog`. */
  readonly speciesCode: string
  readonly low?: number
  readonly high?: number
  /** Youngest and oldest age it holds for, in months. */
  readonly fromMonths?: number
  readonly untilMonths?: number
  /** Outside these the veterinarian is called. */
  readonly criticalLow?: number
  readonly criticalHigh?: number
}

/** One value that a test reports. */
export interface Analyte {
  readonly code: string
  readonly name: string
  /** UCUM unit; `1` where there is none. */
  readonly unit: string
  readonly loincCode?: string
  readonly referenceIntervals?: readonly ReferenceInterval[]
}

/**
 * A laboratory test, panel or imaging study the practice can order: what it needs, who runs it, which values it reports.
 * A test no longer offered is made inactive, for orders and results point at it.
 */
export const diagnosticTests = pgTable(
  'vet_diagnostic_tests',
  {
    organizationId: organizationId(),
    id: id(),
    /** The practice's own code. */
    code: varchar('code', { length: 50 }).notNull(),
    name: varchar('name', { length: 200 }).notNull(),
    nameNormalized: normalized('name_normalized', 'name').notNull(),
    category: diagnosticCategoryEnum('category').notNull(),
    description: text('description'),
    loincCode: varchar('loinc_code', { length: 10 }),
    /** Reports more than one value. */
    isPanel: flag('is_panel', false),
    /** The values it reports, in the order they are printed. */
    analytes: json<readonly Analyte[]>('analytes').notNull().default([]),
    /** Specimens the test accepts, the usual one first. */
    specimenTypes: textList('specimen_types'),
    specimenVolumeMl: decimal('specimen_volume_ml', 7, 2),
    /** Tube or container, for example `EDTA, lavender top`. */
    container: varchar('container', { length: 100 }),
    isFastingRequired: flag('is_fasting_required', false),
    fastingHours: smallint('fasting_hours'),
    collectionInstructions: text('collection_instructions'),
    /** Run by the practice itself. */
    isInHouse: flag('is_in_house', true),
    /** Laboratory it goes to by default. */
    labName: varchar('lab_name', { length: 200 }),
    /** The laboratory's code for it. */
    labTestCode: varchar('lab_test_code', { length: 50 }),
    /** Usual time from receipt to result. */
    turnaroundHours: integer('turnaround_hours'),
    /** A positive result must be reported to the animal health authority. */
    isReportable: flag('is_reportable', false),
    /** What is charged for it. */
    serviceId: uuid('service_id'),
    /** Price where no service or price list gives one. */
    defaultPrice: money('default_price'),
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    organizationReference(t),
    tenantReference(t, t.serviceId, services),
    notBlank(t.code),
    notBlank(t.name),
    diagnosticCategoryEnum.check(t.category),
    named(
      t.specimenTypes,
      'listed',
      sql`${t.specimenTypes} <@ array[${sql.raw(specimenTypeEnum.enumValues.map((value) => `'${value}'`).join(', '))}]::text[]`,
    ),
    shaped(t.loincCode, LOINC),
    jsonKind(t.analytes, 'array'),
    positive(t.specimenVolumeMl),
    positive(t.fastingHours),
    ...onlyWhen(isTrue(t.isFastingRequired), t.fastingHours),
    ...requiredWhen(not(isTrue(t.isInHouse)), t.labName),
    notBlank(t.labName),
    positive(t.turnaroundHours),
    notNegative(t.defaultPrice),
    // The code on request forms.
    tenantUnique(t, t.code),
    // Tests to choose from, by category; search by the first letters of the name.
    tenantIndex(t, t.category, t.isActive),
    tenantIndex(t, t.nameNormalized),
    tenantIndex(t, t.serviceId),
  ],
)

export type DiagnosticTestRow = typeof diagnosticTests.$inferSelect
export type NewDiagnosticTestRow = typeof diagnosticTests.$inferInsert
