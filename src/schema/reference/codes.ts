import { index, integer, pgTable, unique, varchar } from 'drizzle-orm/pg-core'
import {
  flag,
  id,
  money,
  normalized,
  notBlank,
  notNegative,
  positive,
  referenceKey,
  shaped,
  textList,
  timestamps,
} from '../columns'
import { CODE } from '../rules/index'

/**
 * A diagnosis in a coding system, shared by all tenants and read-only to them. The package ships its own starter list
 * (`vp_dx`); lists under licence, such as VeNom, are loaded by those who hold one. A code keeps its meaning for good: one
 * that is withdrawn becomes inactive and stays readable in old records.
 */
export const diagnosisCodes = pgTable(
  'vet_diagnosis_codes',
  {
    id: id(),
    /** The list the code is from, for example `vp_dx` or `venom`. */
    codeSystem: varchar('code_system', { length: 50 }).notNull().default('vp_dx'),
    code: varchar('code', { length: 50 }).notNull(),
    description: varchar('description', { length: 300 }).notNull(),
    descriptionNormalized: normalized('description_normalized', 'description').notNull(),
    category: varchar('category', { length: 100 }),
    /** Codes of the species it occurs in; empty means any. */
    applicableSpecies: textList('applicable_species'),
    /** Passes from animals to people. */
    isZoonotic: flag('is_zoonotic', false),
    /** Officials must be told of it, as 9 CFR 161.4(f) asks of accredited veterinarians; states add to the list. */
    isNotifiable: flag('is_notifiable', false),
    /** Offered for new records. */
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    referenceKey(t),
    shaped(t.codeSystem, CODE),
    notBlank(t.code),
    notBlank(t.description),
    notBlank(t.category),
    // Lookup of a code.
    unique('vet_diagnosis_codes_code_unique').on(t.codeSystem, t.code),
    // Search by the first letters of the term.
    index('vet_diagnosis_codes_description_idx').on(t.codeSystem, t.descriptionNormalized),
  ],
)

export type DiagnosisCodeRow = typeof diagnosisCodes.$inferSelect
export type NewDiagnosisCodeRow = typeof diagnosisCodes.$inferInsert

/**
 * A procedure in a coding system, shared by all tenants and read-only to them; the package ships its own starter list
 * (`vp_px`). What a practice charges is in its own services and price lists.
 */
export const procedureCodes = pgTable(
  'vet_procedure_codes',
  {
    id: id(),
    /** The list the code is from, for example `vp_px`. */
    codeSystem: varchar('code_system', { length: 50 }).notNull().default('vp_px'),
    code: varchar('code', { length: 50 }).notNull(),
    description: varchar('description', { length: 300 }).notNull(),
    descriptionNormalized: normalized('description_normalized', 'description').notNull(),
    category: varchar('category', { length: 100 }),
    /** Suggestion for a practice that sets up its services, in US dollars; never charged by itself. */
    defaultPrice: money('default_price'),
    /** Usual time it takes, minutes. */
    typicalDurationMinutes: integer('typical_duration_minutes'),
    /** Usually done under general anesthesia. */
    requiresAnesthesia: flag('requires_anesthesia', false),
    /** Offered for new records. */
    isActive: flag('is_active', true),
    ...timestamps,
  },
  (t) => [
    referenceKey(t),
    shaped(t.codeSystem, CODE),
    notBlank(t.code),
    notBlank(t.description),
    notBlank(t.category),
    notNegative(t.defaultPrice),
    positive(t.typicalDurationMinutes),
    // Lookup of a code.
    unique('vet_procedure_codes_code_unique').on(t.codeSystem, t.code),
    // Search by the first letters of the term.
    index('vet_procedure_codes_description_idx').on(t.codeSystem, t.descriptionNormalized),
  ],
)

export type ProcedureCodeRow = typeof procedureCodes.$inferSelect
export type NewProcedureCodeRow = typeof procedureCodes.$inferInsert
