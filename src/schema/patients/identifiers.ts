import { sql } from 'drizzle-orm'
import { check, date, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  endsAfter,
  flag,
  id,
  normalizedCode,
  notBlank,
  organizationId,
  phi,
  tenantIndex,
  tenantKey,
  tenantReference,
  timestamps,
  type ValueOf,
} from '../columns'
import { patients } from './patients'

export const identifierKindEnum = closedList('vet_identifier_kind', [
  'iso_11784',
  'microchip_legacy',
  'tattoo',
  'ear_tag',
  'leg_band',
  'brand',
  'passport',
  'registration',
  'rabies_tag',
  'license_tag',
  'other',
])
export type IdentifierKind = ValueOf<typeof identifierKindEnum>

/** Largest national identification code of ISO 11784: the field has 38 bits. */
export const ISO_11784_MAX_NATIONAL_ID = 274_877_906_943

/**
 * A mark or number by which an animal is known: the microchip, a tattoo, an ear tag, a passport. What was taken out or
 * lost is ended with `removed_on`, not deleted. The primary microchip and tattoo are repeated on the patient's row.
 *
 * An ISO 11784 number has 15 digits: three for the country (ISO 3166 numeric) or manufacturer (900 and up), twelve for
 * the animal. It has no check digit. Older nine- and ten-character chips are `microchip_legacy`.
 */
export const patientIdentifiers = pgTable(
  'vet_patient_identifiers',
  {
    organizationId: organizationId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    kind: phi(identifierKindEnum('kind').notNull()),
    /** As read or printed. */
    value: phi(varchar('value', { length: 50 }).notNull()),
    valueNormalized: phi(normalizedCode('value_normalized', 'value').notNull()),
    /** Registry, manufacturer or authority that issued it. */
    issuer: phi(varchar('issuer', { length: 100 })),
    bodySite: phi(varchar('body_site', { length: 100 })),
    appliedOn: date('applied_on'),
    removedOn: date('removed_on'),
    /** The one of its kind that is scanned and printed. */
    isPrimary: flag('is_primary', false),
    notes: phi(text('notes')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.patientId, patients, 'cascade'),
    identifierKindEnum.check(t.kind),
    notBlank(t.valueNormalized),
    endsAfter(t.removedOn, t.appliedOn),
    // Twelve digits compare as text exactly as they compare as numbers, and text never overflows.
    check(
      'vet_patient_identifiers_iso_11784',
      sql`${t.kind} <> 'iso_11784' or (${t.valueNormalized} ~ '^[0-9]{15}$' and substr(${t.valueNormalized}, 1, 3) <> '000' and substr(${t.valueNormalized}, 4) <= '${sql.raw(String(ISO_11784_MAX_NATIONAL_ID))}')`,
    ),
    check(
      'vet_patient_identifiers_microchip_legacy',
      sql`${t.kind} <> 'microchip_legacy' or ${t.valueNormalized} ~ '^[0-9A-Z]{9,10}$'`,
    ),
    // Whose chip is this; one animal per mark at a time within a practice.
    uniqueIndex('vet_patient_identifiers_value_unique')
      .on(t.organizationId, t.valueNormalized, t.kind)
      .where(sql`${t.removedOn} is null`),
    // One primary microchip, whatever its standard, and one primary tattoo per animal.
    uniqueIndex('vet_patient_identifiers_chip_unique')
      .on(t.organizationId, t.patientId)
      .where(sql`${t.isPrimary} and ${t.removedOn} is null and ${t.kind} in ('iso_11784', 'microchip_legacy')`),
    uniqueIndex('vet_patient_identifiers_tattoo_unique')
      .on(t.organizationId, t.patientId)
      .where(sql`${t.isPrimary} and ${t.removedOn} is null and ${t.kind} = 'tattoo'`),
    // Marks of an animal.
    tenantIndex(t, t.patientId, t.kind),
  ],
)

export type PatientIdentifierRow = typeof patientIdentifiers.$inferSelect
export type NewPatientIdentifierRow = typeof patientIdentifiers.$inferInsert
