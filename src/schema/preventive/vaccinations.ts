import { sql } from 'drizzle-orm'
import { date, index, pgTable, smallint, text, uuid, varchar } from 'drizzle-orm/pg-core'
import {
  closedList,
  decimal,
  endsLater,
  flag,
  id,
  moment,
  normalizedCode,
  notBlank,
  organizationId,
  phi,
  positive,
  tenantIndex,
  tenantKey,
  tenantReference,
  textList,
  timestamps,
  type ValueOf,
} from '../columns'
import { users } from '../identity/users'
import { inventoryBatches } from '../inventory/items'
import { medicalEncounters } from '../medical/encounters'
import { patientDocuments } from '../patients/documents'
import { patients } from '../patients/patients'
import { administrationRouteEnum } from '../reference/formulary'
import {
  all,
  any,
  compare,
  exactlyWhen,
  implies,
  isTrue,
  known,
  not,
  onDay,
  onlyWhen,
  requiredWhen,
  rule,
} from '../rules/index'
import { staff } from '../staff/staff'
import { veterinarians } from '../staff/veterinarians'
import { clinics } from '../tenancy/organizations'
import { vaccineDoseTypeEnum, vaccineProtocolDoses } from './protocols'

export const vaccineTechnologyEnum = closedList('vet_vaccine_technology', [
  'killed',
  'modified_live',
  'recombinant',
  'subunit',
  'toxoid',
  'bacterin',
  'rna_particle',
  'dna',
  'autogenous',
  'unknown',
])
export type VaccineTechnology = ValueOf<typeof vaccineTechnologyEnum>

/** Where the knowledge of a dose given elsewhere comes from. */
export const vaccinationSourceEnum = closedList('vet_vaccination_source', [
  'certificate',
  'transferred_record',
  'registry',
  'owner_report',
])
export type VaccinationSource = ValueOf<typeof vaccinationSourceEnum>

/** Durations of immunity on labels of rabies vaccines: 1, 3 and 4 years, 14 months for horses, 2 years in some countries. */
const RABIES_MONTHS = [12, 14, 24, 36, 48]

/**
 * One dose of vaccine. Product, manufacturer, serial and duration are what a rabies certificate prints (NASPHV Form 51).
 * A dose given elsewhere is entered as historical, with what is known of it. A row entered in error is voided with a
 * reason, not deleted; voided doses count for nothing.
 */
export const vaccinations = pgTable(
  'vet_vaccinations',
  {
    organizationId: organizationId(),
    id: id(),
    /** Empty for a dose given elsewhere. */
    clinicId: uuid('clinic_id'),
    encounterId: uuid('encounter_id'),
    patientId: uuid('patient_id').notNull(),
    /** Step of the protocol that this dose fulfils. */
    protocolDoseId: uuid('protocol_dose_id'),
    /** What it is called in the animal's record, for example `rabies` or `DHPP`. */
    vaccineName: phi(varchar('vaccine_name', { length: 100 }).notNull()),
    /** Diseases it protects against. */
    targetDiseases: phi(textList('target_diseases')),
    isRabies: flag('is_rabies', false),
    technology: phi(vaccineTechnologyEnum('technology').notNull().default('unknown')),
    productName: phi(varchar('product_name', { length: 150 })),
    manufacturer: varchar('manufacturer', { length: 100 }),
    /** Serial (lot) number as printed on the vial. */
    lotNumber: varchar('lot_number', { length: 50 }),
    lotNumberNormalized: phi(normalizedCode('lot_number_normalized', 'lot_number')),
    lotExpiresOn: date('lot_expires_on'),
    inventoryBatchId: uuid('inventory_batch_id'),
    doseType: phi(vaccineDoseTypeEnum('dose_type')),
    /** Place in the series. */
    doseNumber: smallint('dose_number'),
    /** Calendar day it was given. */
    administeredOn: date('administered_on').notNull().default(sql`current_date`),
    administeredAt: moment('administered_at'),
    /** Who gave it. */
    administeredBy: uuid('administered_by'),
    /** The veterinarian who answers for it and signs the certificate. */
    veterinarianId: uuid('veterinarian_id'),
    route: phi(administrationRouteEnum('route')),
    /** Where it was given, for example `right hind leg, below the stifle`. */
    site: phi(varchar('site', { length: 100 })),
    volumeMl: phi(decimal('volume_ml', 5, 2)),
    /** Duration of immunity on the label; on Form 51 12, 36 or 48 months. */
    durationMonths: phi(smallint('duration_months')),
    nextDueOn: date('next_due_on'),
    rabiesTagNumber: varchar('rabies_tag_number', { length: 50 }),
    rabiesTagNormalized: phi(normalizedCode('rabies_tag_normalized', 'rabies_tag_number')),
    /** Why the label was not followed: expired serial, other interval, other site. */
    deviationReason: phi(text('deviation_reason')),
    /** Given elsewhere, before or beside the practice's own care. */
    isHistorical: flag('is_historical', false),
    historicalSource: phi(vaccinationSourceEnum('historical_source')),
    /** Practice or shelter that gave it. */
    givenElsewhereBy: phi(varchar('given_elsewhere_by', { length: 200 })),
    /** Certificate or record that shows it. */
    documentId: uuid('document_id'),
    notes: phi(text('notes')),
    voidedAt: moment('voided_at'),
    voidedBy: uuid('voided_by'),
    voidReason: phi(text('void_reason')),
    ...timestamps,
  },
  (t) => [
    ...tenantKey(t),
    tenantReference(t, t.clinicId, clinics),
    tenantReference(t, t.encounterId, medicalEncounters),
    tenantReference(t, t.patientId, patients),
    tenantReference(t, t.protocolDoseId, vaccineProtocolDoses),
    tenantReference(t, t.inventoryBatchId, inventoryBatches),
    tenantReference(t, t.administeredBy, staff),
    tenantReference(t, t.veterinarianId, veterinarians),
    tenantReference(t, t.documentId, patientDocuments),
    tenantReference(t, t.voidedBy, users),
    notBlank(t.vaccineName),
    notBlank(t.manufacturer),
    notBlank(t.lotNumber),
    notBlank(t.rabiesTagNumber),
    vaccineTechnologyEnum.check(t.technology),
    vaccineDoseTypeEnum.check(t.doseType),
    administrationRouteEnum.check(t.route),
    vaccinationSourceEnum.check(t.historicalSource),
    positive(t.doseNumber),
    positive(t.volumeMl),
    positive(t.durationMonths),
    rule(t.administeredAt, 'on_day', onDay(t.administeredAt, t.administeredOn), 'must fall on the day it is dated'),
    endsLater(t.nextDueOn, t.administeredOn),
    // A mistake is recorded as it was, with its reason.
    rule(
      t.lotExpiresOn,
      'not_expired',
      any(compare(t.lotExpiresOn, '>=', t.administeredOn), known(t.deviationReason)),
      'is before the day it was given: say why under deviation reason',
    ),
    // What is known of one's own dose, and need not be of another's.
    ...requiredWhen(
      not(isTrue(t.isHistorical)),
      t.clinicId,
      t.administeredAt,
      t.administeredBy,
      t.route,
      t.manufacturer,
      t.lotNumber,
    ),
    ...onlyWhen(not(isTrue(t.isHistorical)), t.administeredBy, t.inventoryBatchId),
    ...exactlyWhen(isTrue(t.isHistorical), t.historicalSource),
    ...onlyWhen(isTrue(t.isHistorical), t.givenElsewhereBy),
    // Rabies vaccine is given by or under a licensed veterinarian, who certifies it (NASPHV Compendium, Form 51).
    ...requiredWhen(
      all(isTrue(t.isRabies), not(isTrue(t.isHistorical))),
      t.veterinarianId,
      t.productName,
      t.durationMonths,
      t.nextDueOn,
    ),
    ...onlyWhen(isTrue(t.isRabies), t.rabiesTagNumber),
    rule(
      t.durationMonths,
      'rabies_licensed',
      implies(isTrue(t.isRabies), any(...RABIES_MONTHS.map((months) => compare(t.durationMonths, '=', months)))),
      `must be one of ${RABIES_MONTHS.join(', ')} for rabies`,
    ),
    // A rabies dose counts no longer than its label says.
    ...RABIES_MONTHS.map((months) =>
      rule(
        t.nextDueOn,
        `rabies_${months}`,
        implies(
          all(isTrue(t.isRabies), compare(t.durationMonths, '=', months)),
          compare(t.nextDueOn, '<=', { column: t.administeredOn, plus: { months } }),
        ),
        `must be at most ${months} months after the day a rabies vaccine of that duration was given`,
      ),
    ),
    ...exactlyWhen(known(t.voidedAt), t.voidedBy, t.voidReason),
    notBlank(t.voidReason),
    // Vaccination record of an animal, newest first.
    index('vet_vaccinations_patient_idx').on(t.organizationId, t.patientId, t.administeredOn.desc()),
    // Doses given at a location: of one animal, in a period.
    tenantIndex(t, t.clinicId, t.patientId),
    tenantIndex(t, t.clinicId, t.administeredOn),
    // What is due, for reminders.
    index('vet_vaccinations_due_idx')
      .on(t.organizationId, t.nextDueOn)
      .where(sql`${t.voidedAt} is null and ${t.nextDueOn} is not null`),
    // Doses of a vaccine in a period.
    tenantIndex(t, t.vaccineName, t.administeredOn),
    // Whose tag is this; who was given this serial.
    tenantIndex(t, t.rabiesTagNormalized),
    tenantIndex(t, t.lotNumberNormalized),
    // Doses of a visit, a batch, a protocol step or a person; support the keys.
    tenantIndex(t, t.encounterId),
    tenantIndex(t, t.inventoryBatchId),
    tenantIndex(t, t.protocolDoseId),
    tenantIndex(t, t.administeredBy),
    tenantIndex(t, t.veterinarianId),
    tenantIndex(t, t.documentId),
    tenantIndex(t, t.voidedBy),
  ],
)

export type VaccinationRow = typeof vaccinations.$inferSelect
export type NewVaccinationRow = typeof vaccinations.$inferInsert
